import type { RefreshedLog } from "../../use-cases/refresh-change-log";
import type { PaneActions } from "../state/pane-actions";
import { useLanguage } from "../strings/words";
import { LinkButton } from "./LinkButton";

/** Brings the Change Log up to date where changes made by hand are told, and says what was added. */
export function LogChanges({
  logged,
  isBusy,
  actions,
}: {
  /** Undefined until the log was brought up to date. */
  logged: RefreshedLog | undefined;
  isBusy: boolean;
  actions: Pick<PaneActions, "logChanges" | "showCell">;
}) {
  const { words, figures } = useLanguage();
  const said = words.changes;
  return (
    <div className="ev-row ev-small ev-whole" role="status">
      {logged === undefined ? (
        <LinkButton disabled={isBusy} onClick={actions.logChanges}>
          {said.logThem}
        </LinkButton>
      ) : (
        <>
          <span>{said.logged(logged.found, figures.count(logged.found))}</span>
          {logged.sheet !== "" && (
            <LinkButton
              onClick={() => {
                actions.showCell(logged.sheet, "");
              }}
            >
              {words.show}
            </LinkButton>
          )}
        </>
      )}
    </div>
  );
}
