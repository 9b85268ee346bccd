import type { PaneState } from "./pane-state";
import type { EventOf, Handlers } from "./events/event-handlers";
import type { JobEvents } from "./events/job-events";
import { onJob } from "./events/job-events";
import type { DataEvents } from "./events/data-events";
import { onData } from "./events/data-events";
import type { SettingsEvents } from "./events/settings-events";
import { onSettings } from "./events/settings-events";
import type { PlanEvents } from "./events/plan-events";
import { onPlan } from "./events/plan-events";
import type { WriteEvents } from "./events/write-events";
import { onWrite } from "./events/write-events";
import type { ReviewEvents } from "./events/review-events";
import { onReview } from "./events/review-events";
import type { ScenarioEvents } from "./events/scenario-events";
import { onScenario } from "./events/scenario-events";
import type { ScreenEvents } from "./events/screen-events";
import { onScreen } from "./events/screen-events";

interface PaneEvents
  extends
    JobEvents,
    DataEvents,
    SettingsEvents,
    PlanEvents,
    WriteEvents,
    ReviewEvents,
    ScenarioEvents,
    ScreenEvents {}

/** Everything that can happen in the pane. Times are seconds since the start of the job. */
export type PaneEvent = EventOf<PaneEvents>;

const HANDLERS: Handlers<PaneEvents> = {
  ...onJob,
  ...onData,
  ...onSettings,
  ...onPlan,
  ...onWrite,
  ...onReview,
  ...onScenario,
  ...onScreen,
};

/** The next state of the pane. Pure: no clock, no Excel, no engine. */
export function reduce<Type extends keyof PaneEvents>(
  state: PaneState,
  event: EventOf<PaneEvents, Type>,
): PaneState {
  return HANDLERS[event.type](state, event);
}
