import { Button } from "@fluentui/react-components";
import { rerunLines } from "../../use-cases/rerun-lines";
import type { PlanRerun } from "../../use-cases/rerun-plan";
import type { Figures } from "../format/figures";
import type { PaneActions } from "../state/pane-actions";
import type { Words } from "../strings/en/words";
import { settingLineName, settingName } from "../strings/setting-names";
import { settingValueText } from "../strings/setting-values";
import { useLanguage } from "../strings/words";
import { LinkButton } from "./LinkButton";
import { Message } from "./Message";

/** Makes the written plan again and says whether it is the same, else what differs by its cause. */
export function RerunPlan({
  rerun,
  isBusy,
  actions,
}: {
  /** Undefined until it was made again; null where no plan of this version is written. */
  rerun: PlanRerun | null | undefined;
  isBusy: boolean;
  actions: Pick<PaneActions, "rerun" | "takeWritten">;
}) {
  const { words, figures } = useLanguage();
  const said = words.rerun;
  if (rerun === undefined) {
    return (
      <div className="ev-row ev-small ev-whole">
        <LinkButton className="ev-wrapped" disabled={isBusy} onClick={actions.rerun}>
          {said.rerun}
        </LinkButton>
      </div>
    );
  }
  const [first, ...rest] =
    rerun === null ? [] : rerunLines(named(rerun, words, figures), said.lines, figures.count);
  return (
    <div className="ev-whole" role="status">
      <Message
        status={first?.cause === "identical" ? "fine" : "look"}
        title={first === undefined ? said.notThere : first.text}
      >
        {[...(first === undefined ? [] : [{ ...first, text: "" }]), ...rest].map(
          ({ cause, text, details }) => (
            <div key={cause} className="ev-stack ev-tight ev-small">
              {text !== "" && <span>{text}</span>}
              {details.map((detail) => (
                <span key={detail} className="ev-hint">
                  {detail}
                </span>
              ))}
            </div>
          ),
        )}
        {rest.some(({ cause }) => cause === "handEdits" || cause === "settings") && (
          <div className="ev-stack ev-tight">
            <div className="ev-chips">
              {(["keep", "drop"] as const).map((choice) => (
                <Button
                  key={choice}
                  size="small"
                  disabledFocusable={isBusy}
                  onClick={() => {
                    actions.takeWritten(choice);
                  }}
                >
                  {said[choice]}
                </Button>
              ))}
            </div>
            <span className="ev-small ev-hint">{said.keepOrDrop}</span>
          </div>
        )}
      </Message>
    </div>
  );
}

/** With the settings called as the pane calls them, and chosen values said as it says them. */
function named(rerun: PlanRerun, words: Words, figures: Figures): PlanRerun {
  return {
    ...rerun,
    settings: rerun.settings.map((cell) => ({ ...cell, label: settingLineName(cell.label, words) })),
    chosen: rerun.chosen.map((one) => ({
      ...one,
      label: settingName(one.key, words),
      was: settingValueText(one.key, one.then, words, figures),
      is: settingValueText(one.key, one.now, words, figures),
    })),
  };
}
