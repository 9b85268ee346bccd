import { PlanBar } from "./PlanBar";
import { Steps } from "./Steps";
import type { StepMark } from "./Steps";
import type { PaneActions } from "../state/pane-actions";
import { isPlanWritten, isSubScreen, stepOf } from "../state/pane-state";
import type { PaneState, Step } from "../state/pane-state";
import type { OpeningWords } from "../strings/en/opening-words";
import { planNameShown } from "../strings/plan-name-shown";

/** Plan bar and steps; sub-screens and the first run have their own head. */
export function PaneHead({
  state,
  actions,
  words,
}: {
  state: PaneState;
  actions: PaneActions;
  words: OpeningWords;
}) {
  const hasOwnHead = state.screen === "firstRun" || isSubScreen(state.screen);
  if (hasOwnHead && state.job === null && state.problem === null) return null;
  if (isPlanWritten(state)) return null;
  return (
    <>
      <PlanBar
        name={planNameShown(state.settings.planName ?? state.health?.settings.planName, words)}
        state={planState(state, words)}
        canOpen={state.found !== null && state.job === null}
        actions={actions}
      />
      <Steps
        current={stepOf(state.screen)}
        marks={stepMarks(state)}
        hasPlan={state.plan !== null}
        dataIsRead={state.health !== null}
        isBusy={state.job !== null}
        onStep={actions.step}
      />
    </>
  );
}

function planState(state: PaneState, words: OpeningWords): string {
  const said = words.planState;
  if (state.job?.kind === "plan") return said.planning;
  if (state.job?.kind === "write") return said.writing;
  if (state.job !== null) return said.reading;
  const { writtenAt } = state;
  const isNewer = state.plan !== null && state.written === null;
  // The review speaks of the plan on the sheets, even while a newer one is planned.
  if (isNewer && state.screen === "review" && writtenAt !== "") return said.writtenNewer(writtenAt);
  if (isNewer) return said.planned;
  const isEdited = (state.review?.held?.review.handEdits ?? 0) > 0;
  if (writtenAt !== "") return isEdited ? said.writtenEdited(writtenAt) : said.written(writtenAt);
  return state.health === null ? said.noData : said.draft;
}

function stepMarks(state: PaneState): Partial<Record<Step, StepMark>> {
  const marks: Partial<Record<Step, StepMark>> = {};
  if (state.health !== null) {
    const stops = state.health.groups.some(({ severity }) => severity === "stop");
    marks.data = stops || state.changedSheet !== null ? "look" : "done";
  }
  if (state.plan !== null) marks.segments = "done";
  if (state.plan !== null) marks.territories = state.planIsOlder ? "look" : "done";
  const held = state.review?.held ?? null;
  if (held !== null) {
    marks.review = held.review.actions.some(({ level }) => level === "act") ? "look" : "done";
  }
  const quotas = state.plan?.quotas ?? null;
  if (quotas !== null) marks.quotas = quotas.shortfall === null ? "done" : "look";
  return marks;
}
