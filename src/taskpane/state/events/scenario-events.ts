import type { Settings } from "../../../engine/model/settings";
import type { ActiveScenario } from "../../../use-cases/activate-scenario";
import type { ScenarioView } from "../../../use-cases/view-scenarios";
import type { JobSummary } from "../../../worker/planner";
import { backFrom } from "../open-cards";
import type { JobDraft } from "../pane-state";
import type { Handlers } from "./event-handlers";
import { withPlan } from "./with-plan";
import { open } from "./open-screen";

/** Plans beside the plan, and jobs in the middle of the year. */
export interface ScenarioEvents {
  readonly scenariosShown: { readonly view: ScenarioView };
  readonly nothingToRestore: unknown;
  readonly scenarioActivated: { readonly active: ActiveScenario; readonly settings: Partial<Settings> };
  readonly draftOpened: { readonly draft: JobDraft };
  readonly jobDone: { readonly done: JobSummary };
  readonly jobGivenUp: { readonly index: number };
  readonly jobSaved: { readonly name: string };
}

export const onScenario: Handlers<ScenarioEvents> = {
  scenariosShown: (state, event) => ({ ...state, job: null, scenarios: event.view }),
  nothingToRestore: (state) => ({ ...open(state, "scenarios"), nothingToRestore: true }),
  scenarioActivated: (state, event) => ({
    ...state,
    job: null,
    settings: event.settings,
    plan: event.active.summary,
    doneJob: null,
    jobs: event.active.summary.jobs,
    // Who takes another plan wants that one.
    ownerEditChoice: "replace",
    activated: { name: event.active.name, differences: event.active.differences },
    planIsOlder: false,
    outline: null,
    written: null,
  }),
  draftOpened: (state, event) => ({
    ...state,
    job: null,
    problem: null,
    screen: "whatIf",
    draft: event.draft,
    backTo: backFrom(state, "whatIf"),
  }),
  jobDone: (state, event) => ({
    ...withPlan(state, event.done.summary),
    doneJob: { name: "", effect: event.done.effect },
  }),
  jobGivenUp: (state, event) => ({
    ...state,
    jobs: state.jobs?.filter((_, at) => at !== event.index) ?? null,
    planIsOlder: state.plan !== null,
  }),
  jobSaved: (state, event) => ({
    ...state,
    job: null,
    doneJob: state.doneJob === null ? null : { ...state.doneJob, name: event.name },
    fitted: state.fitted === null ? null : { ...state.fitted, name: event.name },
  }),
};
