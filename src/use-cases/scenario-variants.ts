import type { ScenarioRecord } from "../engine/model/scenario-record";
import { balancedOn } from "../engine/model/balanced-on";
import type { Settings } from "../engine/model/settings";
import type { Planner } from "../worker/planner";
import type { Outcome } from "./outcome";
import { run, stoppable } from "./run";
import type { UseCaseOptions } from "./run";
import { serialNow } from "./serial-now";

/** A scenario that is one change away from another one. */
export type ScenarioVariant = "fewer-moves" | "tighter";

/** Part of today's moves, and of the tolerances, that a variant keeps. */
const HALF = 0.5;
/** Narrowest band that settings take. */
const NARROWEST = 0.005;

/** Which variants of a plan there are: without moves there are no fewer. */
export function variantsOf({ definition, figures }: ScenarioRecord): ScenarioVariant[] {
  const isNarrow = balancedOn(definition.settings).every(({ tolerance }) => tolerance <= NARROWEST);
  return [
    ...(figures.today !== null && figures.accountsMoved > 1 ? (["fewer-moves"] as const) : []),
    ...(isNarrow ? [] : (["tighter"] as const)),
  ];
}

/**
 * Plans a variant of a scenario on the data that was checked last: at most half as many accounts
 * move, or bands half as wide. The plan at hand stays the plan; nothing is written.
 */
export function tryVariant(
  planner: Planner,
  of: ScenarioRecord,
  variant: ScenarioVariant,
  name: string,
  options: UseCaseOptions = {},
): Promise<Outcome<ScenarioRecord>> {
  return run(() =>
    stoppable(planner, options.signal, () =>
      planner.tryScenario(
        {
          ...of.definition,
          name,
          note: "",
          savedAt: serialNow(new Date(), 1900),
          settings: { ...of.definition.settings, ...changeFor(of, variant) },
          kept: null,
        },
        (progress) => options.onProgress?.(progress),
      ),
    ),
  );
}

function changeFor({ definition, figures }: ScenarioRecord, variant: ScenarioVariant): Partial<Settings> {
  const { settings } = definition;
  if (variant === "fewer-moves") {
    const share = figures.accountsOwned === 0 ? 0 : (HALF * figures.accountsMoved) / figures.accountsOwned;
    return { moveAtMost: { share: Math.round(share * 1000) / 1000, of: "accounts" } };
  }
  const narrow = (tolerance: number): number => Math.max(NARROWEST, HALF * tolerance);
  return {
    tolerance: narrow(settings.tolerance),
    balanceOn:
      settings.balanceOn?.map(({ measure, tolerance }) => ({
        measure,
        tolerance: tolerance === null ? null : narrow(tolerance),
      })) ?? null,
  };
}
