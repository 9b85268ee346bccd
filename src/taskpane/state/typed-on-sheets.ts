import type { Settings } from "../../engine/model/settings";
import type { QuotaSettings } from "../../engine/plan/quote-again";
import type { Outcome } from "../../use-cases/outcome";
import { setQuotas } from "../../use-cases/set-quotas";
import { findTypedOverrides } from "../../use-cases/typed-overrides";
import { findTypedResourceOverrides } from "../../use-cases/typed-resource-overrides";
import { findTypedSegments } from "../../use-cases/typed-segments";
import { findTypedSettings } from "../../use-cases/find-typed-settings";
import type { Planner } from "../../worker/planner";
import { jobsAsTyped } from "./later-use-cases";
import type { PaneState } from "./pane-state";
import type { PaneEvent } from "./reduce";
import { isQuotaSetting } from "./take-typed-settings";

/** Takes into the settings what people typed on the written sheets. */
export interface TypedOnSheets {
  /** Names and calls from Segments. */
  readonly takeSegments: () => Promise<Outcome<unknown>>;
  /** Inputs of Plan Settings, dates and overrides of Quota Allocation, which the plan's quotas then follow. */
  readonly takeOverrides: () => Promise<Outcome<unknown>>;
  /** Days and rules of Mid-Year Jobs, for the jobs of the plan at hand; planning anew does them by these. */
  readonly takeJobs: () => Promise<Outcome<unknown>>;
  /** All of them but for the jobs, for a plan that is about to be made. */
  readonly takeForPlan: () => Promise<Outcome<unknown>>;
}

/**
 * @param read the state as it is now
 * @param dispatch takes events in order
 */
export function createTypedOnSheets(
  planner: Planner,
  read: () => PaneState,
  dispatch: (event: PaneEvent) => void,
): TypedOnSheets {
  const takeSegments = async (): Promise<Outcome<unknown>> => {
    const typed = await findTypedSegments();
    if (typed.status === "done") dispatch({ type: "segmentsTyped", typed: typed.value });
    return typed;
  };
  const takeSettings = async (): Promise<Outcome<unknown>> => {
    const typed = await findTypedSettings();
    if (typed.status === "done") dispatch({ type: "settingsTyped", typed: typed.value });
    return typed;
  };
  const takeResources = async (): Promise<Outcome<unknown>> => {
    const typed = await findTypedResourceOverrides();
    if (typed.status === "done") dispatch({ type: "resourcesTyped", typed: typed.value });
    return typed;
  };
  return {
    takeSegments,
    async takeOverrides() {
      const before = read().settings;
      const inputs = await takeSettings();
      if (inputs.status !== "done") return inputs;
      const typed = await findTypedOverrides();
      if (typed.status !== "done") return typed;
      dispatch({ type: "overridesTyped", typed: typed.value });
      const resources = await takeResources();
      if (resources.status !== "done") return resources;
      const { settings, plan } = read();
      const change: Partial<QuotaSettings> = Object.fromEntries(
        (Object.keys(settings) as (keyof Settings)[])
          .filter((key) => isQuotaSetting(key) && settings[key] !== before[key])
          .map((key) => [key, settings[key]]),
      );
      if (Object.keys(change).length === 0 || plan === null) return typed;
      const quoted = await setQuotas(planner, change);
      if (quoted.status === "done") dispatch({ type: "quoted", change, plan: quoted.value });
      return quoted;
    },
    async takeJobs() {
      const { jobs } = read();
      if (jobs === null || jobs.length === 0) return { status: "done", value: null };
      const now = await jobsAsTyped(jobs);
      if (now.status === "done" && now.value !== jobs) dispatch({ type: "jobsTyped", jobs: now.value });
      return now;
    },
    async takeForPlan() {
      const segments = await takeSegments();
      if (segments.status !== "done") return segments;
      const inputs = await takeSettings();
      if (inputs.status !== "done") return inputs;
      const typed = await findTypedOverrides();
      if (typed.status !== "done") return typed;
      dispatch({ type: "overridesTyped", typed: typed.value });
      return takeResources();
    },
  };
}
