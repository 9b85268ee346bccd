import type { QuotaSettings } from "../../../engine/plan/quote-again";
import { takeWrittenPlan } from "../take-written-plan";
import type { TakenPlan } from "../../../use-cases/take-written-plan";
import type { TakenDraft } from "../../../use-cases/keep-draft";
import type { FittedSummary, ProofSummary } from "../../../worker/planner";
import type { PlanSummary } from "../../../worker/plan-summary";
import type { SheetMoves } from "../pane-state";
import type { Handlers } from "./event-handlers";
import { withPlan } from "./with-plan";

/** The plan: made anew, proved, moved by hand, or taken from the sheets. */
export interface PlanEvents {
  readonly planned: { readonly plan: PlanSummary };
  readonly quoted: { readonly change: Partial<QuotaSettings>; readonly plan: PlanSummary };
  readonly proved: { readonly proof: ProofSummary };
  readonly repaired: { readonly plan: PlanSummary };
  readonly movedByHand: { readonly plan: PlanSummary; readonly isOnSheets: boolean };
  readonly followedSheet: { readonly plan: PlanSummary | null; readonly moves: SheetMoves };
  readonly fittedIn: { readonly fitted: FittedSummary };
  readonly draftFound: { readonly at: string };
  readonly draftTaken: { readonly taken: TakenDraft };
  readonly planTaken: { readonly taken: TakenPlan };
}

export const onPlan: Handlers<PlanEvents> = {
  planned: (state, event) => ({ ...withPlan(state, event.plan), ownerEditChoice: "keep" }),
  quoted: (state, event) => ({
    ...state,
    settings: { ...state.settings, ...event.change },
    plan: event.plan,
    written: null,
  }),
  proved: (state, event) => ({
    ...state,
    plan: event.proof.summary,
    written: event.proof.isBetter ? null : state.written,
  }),
  repaired: (state, event) => ({ ...state, plan: event.plan, written: null }),
  // What moved on the sheets as well leaves the plan as written as it was.
  movedByHand: (state, event) => ({
    ...state,
    plan: event.plan,
    written: event.isOnSheets ? state.written : null,
    sheetMoves: null,
  }),
  followedSheet: (state, event) => ({ ...state, plan: event.plan ?? state.plan, sheetMoves: event.moves }),
  fittedIn: (state, event) => ({
    ...withPlan(state, event.fitted.summary),
    fitted: { ...event.fitted, name: "" },
  }),
  draftFound: (state, event) => ({ ...state, draftAt: event.at }),
  draftTaken: (state, event) => ({ ...withPlan(state, event.taken.summary), settings: event.taken.settings }),
  planTaken: (state, event) => takeWrittenPlan(state, event.taken),
};
