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
 * End temperatures and end prices of excess, taken in turn: a cold end with dear excess
 * polishes where plans are plentiful, a warm end with cheap excess goes on roaming over the
 * limits and picks up plans where they are rare.
 */
const COLD = [0.002, 0.02, 0.05];
const DEAR = [45, 10, 20];

/** How the runs of a search follow each other; the first is run 0. */
export function coolingOf(model: AreaModel, run: number, hasBest: boolean): CoolingPlan {
  const fromBest = hasBest && run % REHEAT_EVERY === REHEAT_EVERY - 1;
  return {
    slices: Math.max(SHORTEST, SLICES_PER_UNIT * model.unitCount),
    hot: fromBest ? 0.3 : 1,
    cold: COLD[run % COLD.length] as number,
    cheap: fromBest ? 4 : 1.5,
    dear: DEAR[run % DEAR.length] as number,
    fromBest,
  };
}
