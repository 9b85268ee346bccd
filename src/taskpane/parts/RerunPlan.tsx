import type { RerunLine } from "../../use-cases/rerun-lines";
import type { PaneActions } from "../state/pane-actions";
import { useLanguage } from "../strings/words";
import { Message } from "./Message";

/** Makes the written plan again and says whether it is the same, else what differs by its cause. */
export function RerunPlan({
  lines,
  isBusy,
  actions,
}: {
  /** Undefined until it was made again; null where no plan of this version is written. */
  lines: readonly RerunLine[] | null | undefined;
  isBusy: boolean;
  actions: Pick<PaneActions, "rerun">;
}) {
  const { words } = useLanguage();
  const said = words.rerun;
  if (lines === undefined) {
    return (
      <div className="ev-row ev-small ev-whole">
        <button type="button" className="ev-link" disabled={isBusy} onClick={actions.rerun}>
          {said.rerun}
        </button>
      </div>
    );
  }
  const [first, ...rest] = lines ?? [];
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
      </Message>
    </div>
  );
}
