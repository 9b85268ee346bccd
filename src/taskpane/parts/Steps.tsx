import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { Circle16Regular } from "@fluentui/react-icons/svg/circle";
import { Record16Filled } from "@fluentui/react-icons/svg/record";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import { useRef, useState } from "react";
import type { KeyboardEvent } from "react";
import { STEPS } from "../state/pane-state";
import type { Step } from "../state/pane-state";
import { useOpeningLanguage } from "../strings/words";

export type StepMark = "here" | "done" | "look" | "open";

const ICONS = {
  here: Record16Filled,
  done: CheckmarkCircle16Filled,
  look: Warning16Filled,
  open: Circle16Regular,
} as const;

/**
 * The five steps, always all visible: one tab stop, arrow keys inside. A step that cannot be
 * opened stays reachable and says why.
 */
export function Steps({
  current,
  marks,
  dataIsRead,
  hasPlan,
  isBusy,
  onStep,
}: {
  current: Step;
  marks: Readonly<Partial<Record<Step, StepMark>>>;
  dataIsRead: boolean;
  hasPlan: boolean;
  /** Work is on the screen: it is waited for or stopped before a step opens. */
  isBusy: boolean;
  onStep: (step: Step) => void;
}) {
  const { words } = useOpeningLanguage();
  const [asked, setAsked] = useState<Step | null>(null);
  const buttons = useRef(new Map<Step, HTMLButtonElement>());

  const reasonAgainst = (step: Step): string => {
    if (isBusy) return step === current ? "" : words.steps.afterJob;
    if (step === "quotas" && dataIsRead && !hasPlan) return words.steps.afterTerritories;
    return step !== "data" && !dataIsRead ? words.steps.afterData : "";
  };
  // Gone as soon as nothing stands against the step any more.
  const note = asked === null ? "" : reasonAgainst(asked);
  const choose = (step: Step) => {
    setAsked(step);
    if (reasonAgainst(step) === "" && !isBusy) onStep(step);
  };
  const move = (event: KeyboardEvent, from: Step) => {
    const at = STEPS.indexOf(from);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: STEPS.length - 1 }[event.key];
    const step = to === undefined ? undefined : STEPS[to];
    if (step === undefined) return;
    event.preventDefault();
    buttons.current.get(step)?.focus();
  };

  return (
    <>
      <nav className="ev-steps" aria-label={words.steps.label}>
        {STEPS.map((step) => {
          const mark = step === current ? "here" : (marks[step] ?? "open");
          const Icon = ICONS[mark];
          return (
            <button
              key={step}
              type="button"
              className="ev-step"
              data-mark={mark}
              aria-label={
                step === current ? undefined : `${words.steps.names[step]}, ${words.steps.marks[mark]}`
              }
              aria-current={step === current ? "step" : undefined}
              aria-disabled={reasonAgainst(step) !== "" || undefined}
              tabIndex={step === current ? 0 : -1}
              ref={(element) => {
                if (element !== null) buttons.current.set(step, element);
              }}
              onClick={() => {
                choose(step);
              }}
              onKeyDown={(event) => {
                move(event, step);
              }}
            >
              <Icon aria-hidden="true" />
              {words.steps.names[step]}
            </button>
          );
        })}
      </nav>
      <div role="status" className={note === "" ? "ev-hidden" : "ev-step-note ev-small"}>
        {note}
      </div>
    </>
  );
}
