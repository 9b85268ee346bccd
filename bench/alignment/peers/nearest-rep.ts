import type { Peer } from "./peer";

/** Every account to the cheapest territory, whatever its load: a map drawn by hand. */
export const nearestRep: Peer = (instance) => {
  const costs = new Float64Array(instance.territoryCount);
  const territoryOf = new Int32Array(instance.unitCount);
  for (let unit = 0; unit < instance.unitCount; unit++) {
    instance.cost.fill(unit, costs);
    let best = 0;
    for (let j = 1; j < costs.length; j++) if ((costs[j] as number) < (costs[best] as number)) best = j;
    territoryOf[unit] = best;
  }
  return { territoryOf };
};
