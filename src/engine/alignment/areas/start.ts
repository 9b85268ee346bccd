import type { Random } from "../random";
import type { AreaModel } from "./area-state";

/**
 * A first alignment: seeds far apart, then the territory with the least load, measured in
 * parts of an average territory, takes a random free unit that touches it. Territories are
 * connected wherever the graph is; units the seeds cannot reach follow the last territory.
 */
export function growTerritories(model: AreaModel, random: Random): Int32Array {
  const { unitCount, territoryCount, graph } = model;
  const territoryOf = new Int32Array(unitCount).fill(-1);
  const share = loadShares(model);
  const reached = new Float64Array(territoryCount);
  const border: number[][] = [];
  const seeds = spreadSeeds(model, random);
  const take = (unit: number, territory: number): void => {
    territoryOf[unit] = territory;
    reached[territory] = (reached[territory] as number) + (share[unit] as number);
    for (let at = graph.start[unit] as number; at < (graph.start[unit + 1] as number); at++) {
      const next = graph.neighbour[at] as number;
      if (territoryOf[next] === -1) (border[territory] as number[]).push(next);
    }
  };
  for (let territory = 0; territory < territoryCount; territory++) border.push([]);
  seeds.forEach((unit, territory) => {
    territoryOf[unit] = territory;
  });
  seeds.forEach(take);
  let free = unitCount - territoryCount;
  while (free > 0) {
    let lightest = -1;
    for (let territory = 0; territory < territoryCount; territory++) {
      if ((border[territory] as number[]).length === 0) continue;
      if (lightest < 0 || (reached[territory] as number) < (reached[lightest] as number)) {
        lightest = territory;
      }
    }
    if (lightest < 0) break;
    const candidates = border[lightest] as number[];
    const pick = random.below(candidates.length);
    const unit = candidates[pick] as number;
    candidates[pick] = candidates[candidates.length - 1] as number;
    candidates.pop();
    if (territoryOf[unit] !== -1) continue;
    take(unit, lightest);
    free--;
  }
  for (let unit = 0; unit < unitCount; unit++) {
    if (territoryOf[unit] === -1) territoryOf[unit] = territoryCount - 1;
  }
  return territoryOf;
}

/** Load of each unit over all measures, the whole map being 1 a measure. */
function loadShares(model: AreaModel): Float64Array {
  const { measureCount, load, unitCount } = model;
  const total = new Float64Array(measureCount);
  load.forEach((value, at) => {
    total[at % measureCount] = (total[at % measureCount] as number) + value;
  });
  return Float64Array.from({ length: unitCount }, (_, unit) => {
    let share = 0;
    for (let m = 0; m < measureCount; m++) {
      const whole = total[m] as number;
      if (whole > 0) share += (load[unit * measureCount + m] as number) / whole;
    }
    return share;
  });
}

/** Seeds many steps apart: each the farthest of a few random units from those before it. */
function spreadSeeds(model: AreaModel, random: Random): number[] {
  const { unitCount, territoryCount, graph } = model;
  const steps = new Int32Array(unitCount).fill(unitCount);
  const seeds: number[] = [];
  for (let territory = 0; territory < territoryCount; territory++) {
    let chosen = -1;
    for (let trial = 0; trial < 5 || chosen < 0; trial++) {
      const unit = random.below(unitCount);
      if ((steps[unit] as number) === 0) continue;
      if (chosen < 0 || (steps[unit] as number) > (steps[chosen] as number)) chosen = unit;
    }
    seeds.push(chosen);
    steps[chosen] = 0;
    const queue = [chosen];
    for (const unit of queue) {
      const next = (steps[unit] as number) + 1;
      for (let at = graph.start[unit] as number; at < (graph.start[unit + 1] as number); at++) {
        const other = graph.neighbour[at] as number;
        if ((steps[other] as number) <= next) continue;
        steps[other] = next;
        queue.push(other);
      }
    }
  }
  return seeds;
}
