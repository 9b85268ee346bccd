import type { MeasureKey } from "./measure-key";
import type { Settings } from "./settings";

/** A measure to share out evenly, with its tolerance. */
export interface BalancedOn {
  readonly measure: MeasureKey;
  readonly tolerance: number;
}

/** The measures of the settings, each with its tolerance; empty while the choice is left open. */
export function balancedOn(settings: Pick<Settings, "balanceOn" | "tolerance">): BalancedOn[] {
  return (settings.balanceOn ?? []).map((one) => ({
    measure: one.measure,
    tolerance: one.tolerance ?? settings.tolerance,
  }));
}
