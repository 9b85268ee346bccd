import { pairCostOf } from "./engine-problem";
import type { Answer, NeutralInstance } from "./neutral-instance";

/** Most pairs of unit and territory worth looking at before anything is searched. */
const PAIRS = 5e6;

/**
 * An answer to begin with, limits or not: every unit where it costs least, or in turn when
 * there are too many to look at. Without homes, the first units are the centres.
 */
export function firstAnswer(instance: NeutralInstance): Answer {
  const { unitCount, territoryCount, isGreenfield } = instance;
  const centres = isGreenfield ? Int32Array.from({ length: territoryCount }, (_, j) => j) : null;
  const territoryOf = Int32Array.from({ length: unitCount }, (_, unit) => unit % territoryCount);
  if (unitCount * territoryCount > PAIRS) return { territoryOf, centres };
  const cost = pairCostOf(instance);
  for (let unit = isGreenfield ? territoryCount : 0; unit < unitCount; unit++) {
    let least = Number.POSITIVE_INFINITY;
    for (let j = 0; j < territoryCount; j++) {
      const here = cost(unit, j);
      if (here >= least) continue;
      least = here;
      territoryOf[unit] = j;
    }
  }
  return { territoryOf, centres };
}
