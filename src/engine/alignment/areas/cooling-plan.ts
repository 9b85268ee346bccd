import type { Cooling } from "./anneal";
import type { AreaModel } from "./area-state";

/** A run of the search: how it cools and where it starts. */
export interface CoolingPlan extends Cooling {
  readonly fromBest: boolean;
}

/** Length of a run in slices for each unit of the map, and at least. */
const SLICES_PER_UNIT = 20;
const SHORTEST = 400;

/** Every so many runs one starts from the best plan, less hot. */
const REHEAT_EVERY = 4;

/**
 * End temperatures and end prices of excess, taken in turn. The price of excess over the
 * temperature says how freely a run wanders over the limits: it must stay low to the end
 * where plans are rare (areas large against the limits), and may rise where they are many.
 */
const COLD = [0.02, 0.05, 0.01];
const DEAR = [4, 2, 8];

/** How the runs of a search follow each other; the first is run 0. */
export function coolingOf(model: AreaModel, run: number, hasBest: boolean): CoolingPlan {
  const fromBest = hasBest && run % REHEAT_EVERY === REHEAT_EVERY - 1;
  return {
    slices: Math.max(SHORTEST, SLICES_PER_UNIT * model.unitCount),
    hot: fromBest ? 0.3 : 1,
    cold: COLD[run % COLD.length] as number,
    cheap: 1,
    dear: DEAR[run % DEAR.length] as number,
    unlike: false,
    fromBest,
  };
}
