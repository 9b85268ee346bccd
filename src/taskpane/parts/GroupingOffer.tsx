import { Button } from "@fluentui/react-components";
import type { FoundData } from "../../use-cases/find-data";
import { chooseBlock } from "../../use-cases/choose-column";
import type { PaneActions } from "../state/pane-actions";
import { useOpeningLanguage } from "../strings/words";
import { Message } from "./Message";

/** Rows of sales without a list of accounts: what would be made of them, and the button that says yes. */
export function GroupingOffer({ found, actions }: { found: FoundData; actions: PaneActions }) {
  const { words, figures } = useOpeningLanguage();
  const { grouping, mapping } = found.survey;
  if (grouping === null) return null;
  const customer = grouping.fields.find(({ field }) => field === "name" || field === "id");
  const fields = grouping.fields.map(({ field }) => words.midSentence(words.fields[field]));
  return (
    <Message status="look" title={words.grouping.title(grouping.key)}>
      <span className="ev-small">
        {words.grouping.text(
          grouping.rowCount,
          figures.count(grouping.rowCount),
          customer?.header ?? "",
          fields.join(", "),
        )}
      </span>
      <div>
        <Button
          size="small"
          onClick={() => {
            actions.useColumns(chooseBlock(mapping, "account", grouping));
          }}
        >
          {words.grouping.use}
        </Button>
      </div>
    </Message>
  );
}
