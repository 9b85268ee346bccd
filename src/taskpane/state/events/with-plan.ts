import type { PlanSummary } from "../../../worker/plan-summary";
import type { PaneState } from "../pane-state";

/** The pane with a plan made anew, on its result. */
export function withPlan(state: PaneState, plan: PlanSummary): PaneState {
  return {
    ...state,
    job: null,
    screen: "result",
    plan,
    planIsOlder: false,
    outline: null,
    written: null,
    draftAt: "",
    jobs: plan.jobs,
    sheetMoves: null,
    fitted: null,
    activated: null,
    doneJob: null,
  };
}
