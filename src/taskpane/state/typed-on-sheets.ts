import type { Outcome } from "../../use-cases/outcome";
import { setQuotas } from "../../use-cases/set-quotas";
import { findTypedOverrides } from "../../use-cases/typed-overrides";
import { findTypedSegments } from "../../use-cases/typed-segments";
import type { Planner } from "../../worker/planner";
import type { PaneState } from "./pane-state";
import type { PaneEvent } from "./reduce";

/** Takes into the settings what people typed on the written sheets. */
interface TypedOnSheets {
  /** Names and calls from Segments. */
  readonly takeSegments: () => Promise<Outcome<unknown>>;
  /** Overrides from Quota Allocation, which the plan's quotas then follow. */
  readonly takeOverrides: () => Promise<Outcome<unknown>>;
  /** Both, for a plan that is about to be made. */
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
  return {
    takeSegments,
    async takeOverrides() {
      const typed = await findTypedOverrides();
      if (typed.status !== "done") return typed;
      const before = read().settings.quotaOverrides;
      dispatch({ type: "overridesTyped", typed: typed.value });
      const { settings, plan } = read();
      if (settings.quotaOverrides === before || plan?.quotas === null) return typed;
      const change = { quotaOverrides: settings.quotaOverrides ?? [] };
      const quoted = await setQuotas(planner, change);
      if (quoted.status === "done") dispatch({ type: "quoted", change, plan: quoted.value });
      return quoted;
    },
    async takeForPlan() {
      const segments = await takeSegments();
      if (segments.status !== "done") return segments;
      const typed = await findTypedOverrides();
      if (typed.status === "done") dispatch({ type: "overridesTyped", typed: typed.value });
      return typed;
    },
  };
}
