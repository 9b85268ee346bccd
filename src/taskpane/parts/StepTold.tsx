import { useLanguage } from "../strings/words";
import { StatusIcon } from "./StatusIcon";
import { UndoRedo } from "./UndoRedo";
import type { HandStepper } from "./use-hand-steps";

/** What the last step by hand has done, with the way back; nothing is seen while there was no step. */
export function StepTold({ steps }: { steps: HandStepper }) {
  const { words } = useLanguage();
  const { told, history, status } = steps;
  const canTravel = history.undo + history.redo > 0;
  return (
    <div className={canTravel ? "ev-row ev-apart" : undefined}>
      <div role="status" ref={status} tabIndex={-1} className="ev-small">
        {told !== null && (
          <div className={told.isProblem ? "ev-row ev-row-top ev-tone-danger" : "ev-row ev-row-top"}>
            <StatusIcon status={told.isProblem ? "danger" : "fine"} />
            <span>{told.text}</span>
          </div>
        )}
      </div>
      {told === null && canTravel && (
        <span className="ev-hint">{history.undo > 0 ? words.account.canUndo : words.account.canRedo}</span>
      )}
      {canTravel && <UndoRedo steps={steps} />}
    </div>
  );
}
