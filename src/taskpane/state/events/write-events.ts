import type { Settings } from "../../../engine/model/settings";
import type { OwnerEdit } from "../../../use-cases/settle-hand-edits";
import type { WritePreview, WrittenPlan } from "../../../use-cases/write-plan";
import type { PlanSummary } from "../../../worker/plan-summary";
import type { PaneState } from "../pane-state";
import type { Handlers } from "./event-handlers";

/** What will be written, and that it is. */
export interface WriteEvents {
  readonly outlined: { readonly outline: WritePreview };
  readonly outlineRenewed: { readonly outline: WritePreview };
  readonly ownerEditsSettled: {
    readonly choice: PaneState["ownerEditChoice"];
    readonly edits: readonly OwnerEdit[];
    /** Null where the plan is what it was. */
    readonly plan: PlanSummary | null;
  };
  readonly sheetsChosen: { readonly sheetsLeftOut: Settings["sheetsLeftOut"] };
  readonly written: { readonly written: WrittenPlan };
}

export const onWrite: Handlers<WriteEvents> = {
  outlined: (state, event) => ({
    ...state,
    job: null,
    outline: event.outline,
    screen: "write",
    backTo: state.screen === "quotas" ? "quotas" : "result",
  }),
  outlineRenewed: (state, event) => (state.screen === "write" ? { ...state, outline: event.outline } : state),
  ownerEditsSettled: (state, event) => ({
    ...state,
    ownerEdits: event.edits,
    ownerEditChoice: event.choice,
    plan: event.plan ?? state.plan,
    written: event.plan === null ? state.written : null,
  }),
  // The plan stays what it is: only less or more of it is written.
  sheetsChosen: (state, event) => ({
    ...state,
    settings: { ...state.settings, sheetsLeftOut: event.sheetsLeftOut },
  }),
  // The sheet holds them now.
  written: (state, event) => ({
    ...state,
    job: null,
    typed: null,
    written: event.written,
    writtenAt: event.written.at,
    review: null,
    newSince: null,
  }),
};
