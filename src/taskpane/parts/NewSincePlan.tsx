import { Button } from "@fluentui/react-components";
import type { NewSincePlan as Found } from "../../worker/planner";
import type { PaneActions } from "../state/pane-actions";
import { useLanguage } from "../strings/words";
import { useBusyJob } from "./busy-job";
import { Message } from "./Message";

/** Says that accounts have come or gone since the plan was written, and fits them in. */
export function NewSincePlan({
  found,
  byAreas,
  actions,
}: {
  found: Found | null;
  /** Whole counties or states were planned: an account goes where its area goes. */
  byAreas: boolean;
  actions: Pick<PaneActions, "fitIn">;
}) {
  const { words, figures } = useLanguage();
  const said = words.fitIn;
  const isBusy = useBusyJob() === "plan";
  if (found === null || found.arrived + found.gone === 0) return null;
  const { arrived, gone } = found;
  return (
    <Message status="look" title={said.title(arrived, figures.count(arrived), gone, figures.count(gone))}>
      <span className="ev-small">{byAreas ? said.byAreas : said.lead(arrived)}</span>
      {!byAreas && (
        <div>
          <Button
            size="small"
            aria-busy={isBusy}
            onClick={() => {
              actions.fitIn(words.whatIf.names.newAccounts);
            }}
          >
            {arrived > 0 ? said.fitIn : said.takeOut}
          </Button>
        </div>
      )}
    </Message>
  );
}
