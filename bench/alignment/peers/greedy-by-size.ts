import { bySize } from "./by-size";
import type { Peer } from "./peer";

/**
 * The largest account first, each to the cheapest territory that still has room in every
 * measure; where none has, to the one with the most room left in the first measure.
 */
export const greedyBySize: Peer = (instance) => {
  const { territoryCount, measureCount, load, upper } = instance;
  const room = upper.slice();
  const costs = new Float64Array(territoryCount);
  const territoryOf = new Int32Array(instance.unitCount);
  for (const unit of bySize(instance)) {
    instance.cost.fill(unit, costs);
    let chosen = -1;
    let roomiest = 0;
    for (let j = 0; j < territoryCount; j++) {
      if ((room[j * measureCount] as number) > (room[roomiest * measureCount] as number)) roomiest = j;
      if (chosen >= 0 && (costs[j] as number) >= (costs[chosen] as number)) continue;
      let fits = true;
      for (let m = 0; m < measureCount; m++) {
        fits &&= (load[unit * measureCount + m] as number) <= (room[j * measureCount + m] as number);
      }
      if (fits) chosen = j;
    }
    const territory = chosen < 0 ? roomiest : chosen;
    territoryOf[unit] = territory;
    for (let m = 0; m < measureCount; m++) {
      const at = territory * measureCount + m;
      room[at] = (room[at] as number) - (load[unit * measureCount + m] as number);
    }
  }
  return { territoryOf };
};
