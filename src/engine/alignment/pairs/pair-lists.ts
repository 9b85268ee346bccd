import type { PairProblem } from "./pair-problem";

/**
 * For each unit its territories of least priced cost, cheapest first. Prices decide, not
 * costs: where capacity is short the nearest territories are the wrong ones to look at.
 */
export interface PairLists {
  /** Places in every list, at most the number of territories. */
  readonly width: number;
  /** Territory at [unit * width + rank], -1 beyond the territories that may have the unit. */
  readonly territory: Int32Array;
  /** Its cost plus price of its load, as sorted; infinite beyond the list. */
  readonly priced: Float64Array;
}

/** Cost plus the price of the load of every pair; price of measure m in territory j at [j * M + m]. */
export function pricedCost(
  problem: PairProblem,
  prices: Float64Array,
  unit: number,
  territory: number,
): number {
  const { territoryCount: R, measureCount: M, load } = problem;
  const at = loadIndex(problem, unit, territory);
  let sum = problem.cost[unit * R + territory] as number;
  for (let m = 0; m < M; m++) {
    sum += (prices[territory * M + m] as number) * (load[at + m] as number);
  }
  return sum;
}

/** Where the load of a unit in a territory begins. */
export function loadIndex(problem: PairProblem, unit: number, territory: number): number {
  const { territoryCount: R, measureCount: M } = problem;
  return (problem.loadDependsOnTerritory ? unit * R + territory : unit) * M;
}

export function listPairs(problem: PairProblem, prices: Float64Array, atMost: number): PairLists {
  const { unitCount: n, territoryCount: R } = problem;
  const width = Math.min(R, atMost);
  const territory = new Int32Array(n * width).fill(-1);
  const priced = new Float64Array(n * width).fill(Infinity);
  for (let unit = 0; unit < n; unit++) {
    const base = unit * width;
    const last = base + width - 1;
    for (let j = 0; j < R; j++) {
      const value = pricedCost(problem, prices, unit, j);
      if (!(value < (priced[last] as number))) continue;
      let at = last;
      while (at > base && (priced[at - 1] as number) > value) {
        priced[at] = priced[at - 1] as number;
        territory[at] = territory[at - 1] as number;
        at--;
      }
      priced[at] = value;
      territory[at] = j;
    }
  }
  return { width, territory, priced };
}
