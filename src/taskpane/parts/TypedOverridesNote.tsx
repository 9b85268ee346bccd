import { Button } from "@fluentui/react-components";
import type { Settings } from "../../engine/model/settings";
import { withTyped } from "../../use-cases/typed-overrides";
import type { TakenOverrides } from "../state/pane-state";
import type { Words } from "../strings/en/words";
import { useLanguage } from "../strings/words";
import { Message } from "./Message";

/** What finance typed on the sheet is in the plan now, or was: to keep or to drop. */
export function TypedOverridesNote({
  said,
  typed: { edits, unread, before },
  overrides,
  onChange,
}: {
  /** Words of the sheet that was typed on. */
  said: Words["quotas"]["typed"];
  typed: TakenOverrides;
  /** In use now. */
  overrides: Settings["quotaOverrides"];
  onChange: (overrides: Settings["quotaOverrides"]) => void;
}) {
  const { figures } = useLanguage();
  const kept = edits.filter(({ territory, override }) => {
    const now = overrides.find((one) => one.territory.toLowerCase() === territory.toLowerCase());
    return override === null ? now === undefined : now?.quota === override.quota;
  });
  if (edits.length + unread.length === 0) return null;
  const names = new Intl.ListFormat("en", { type: "conjunction" }).format(
    edits.map(({ territory }) => territory),
  );
  const isKept = kept.length === edits.length;
  return (
    <Message
      status={unread.length > 0 ? "look" : "fine"}
      title={
        edits.length === 0
          ? said.unreadTitle
          : isKept
            ? said.kept(edits.length, figures.count(edits.length))
            : said.dropped(edits.length, figures.count(edits.length))
      }
    >
      {edits.length > 0 && <span className="ev-small">{names}</span>}
      {unread.map(({ territory, value }) => (
        <span key={territory} className="ev-small">
          {said.unread(value, territory)}
        </span>
      ))}
      {edits.length > 0 && (
        <div className="ev-chips">
          <Button
            size="small"
            onClick={() => {
              const back = edits.map(({ territory }) => ({
                territory,
                override:
                  before.find((one) => one.territory.toLowerCase() === territory.toLowerCase()) ?? null,
              }));
              onChange(withTyped(overrides, isKept ? back : edits));
            }}
          >
            {isKept ? said.drop : said.keep}
          </Button>
        </div>
      )}
    </Message>
  );
}
