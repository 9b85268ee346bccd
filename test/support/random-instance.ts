import type { Instance, UnitCost } from "../../src/engine/alignment/instance";
import type { PairProblem } from "../../src/engine/alignment/pairs/pair-problem";
import { createRandom } from "../../src/engine/alignment/random";

/** A problem small enough for an exact solver, in both forms the engine knows. */
export interface RandomProblem {
  readonly instance: Instance;
  readonly pairs: PairProblem;
}

/**
 * Units and homes on a square, one to three measures with bands on both sides: some units
 * are locked, some pairs forbidden, now and then one unit is a third of a territory.
 */
export function randomProblem(seed: number, units: number, territories: number): RandomProblem {
  const random = createRandom(seed);
  const measureCount = 1 + random.below(3);
  const tolerance = [0.05, 0.1, 0.2, 0.4][random.below(4)] ?? 0.2;
  const hasLocks = random.below(3) === 0;
  const hasForbidden = random.below(3) === 0;
  const hasWhale = random.below(4) === 0;

  const point = (): readonly [number, number] => [100 * random.next(), 100 * random.next()];
  const homes = Array.from({ length: territories }, point);
  const places = Array.from({ length: units }, point);
  const load = new Float64Array(units * measureCount);
  for (let at = 0; at < load.length; at++) load[at] = 1 + random.below(9);
  if (hasWhale) load[0] = Math.round((5 * units) / territories / 3);

  const cost = new Float64Array(units * territories);
  const fixedTo = new Int32Array(units).fill(-1);
  places.forEach(([x, y], unit) => {
    const open = random.below(territories);
    const fixed = hasLocks && random.below(6) === 0 ? random.below(territories) : -1;
    fixedTo[unit] = fixed;
    homes.forEach(([homeX, homeY], j) => {
      const isForbidden = hasForbidden && j !== open && j !== fixed && random.below(5) === 0;
      const distance = Math.sqrt((x - homeX) ** 2 + (y - homeY) ** 2);
      cost[unit * territories + j] = isForbidden ? Number.POSITIVE_INFINITY : distance;
    });
  });
  const limit = (share: number): Float64Array =>
    Float64Array.from({ length: territories * measureCount }, (_, q) => {
      const m = q % measureCount;
      const total = load.reduce((sum, amount, at) => (at % measureCount === m ? sum + amount : sum), 0);
      return (total / territories) * share;
    });
  const [lower, upper] = [limit(1 - tolerance), limit(1 + tolerance)];
  const sizes = { unitCount: units, territoryCount: territories, measureCount };
  const pairCost = cost.map((amount, pair) => {
    const fixed = fixedTo[Math.floor(pair / territories)] ?? -1;
    return fixed >= 0 && pair % territories !== fixed ? Number.POSITIVE_INFINITY : amount;
  });
  return {
    instance: {
      ...sizes,
      load,
      lower,
      upper,
      slack: 0,
      importance: new Float64Array(units).fill(1),
      cost: tableCost(cost, territories),
      fixedTo,
      current: new Int32Array(units).fill(-1),
      place: {
        x: Float64Array.from(places, ([x]) => x),
        y: Float64Array.from(places, ([, y]) => y),
        z: new Float64Array(units),
      },
    },
    pairs: { ...sizes, cost: pairCost, load, loadDependsOnTerritory: false, lower, upper },
  };
}

function tableCost(cost: Float64Array, territories: number): UnitCost {
  return {
    of: (unit, territory) => cost[unit * territories + territory] ?? Number.NaN,
    fill: (unit, costs) => costs.set(cost.subarray(unit * territories, (unit + 1) * territories)),
  };
}

/** Least cost of all assignments inside the limits by trying every one; null when there is none. */
export function leastByTrying(pairs: PairProblem): number | null {
  const { unitCount, territoryCount, measureCount, cost, load, lower, upper } = pairs;
  const sums = new Float64Array(territoryCount * measureCount);
  let least: number | null = null;
  const visit = (unit: number, spent: number): void => {
    if (least !== null && spent >= least) return;
    if (unit === unitCount) {
      if (sums.every((sum, q) => sum >= (lower[q] ?? 0) - 1e-9 && sum <= (upper[q] ?? 0) + 1e-9))
        least = spent;
      return;
    }
    for (let j = 0; j < territoryCount; j++) {
      const here = cost[unit * territoryCount + j] ?? Number.POSITIVE_INFINITY;
      if (here === Number.POSITIVE_INFINITY) continue;
      for (let m = 0; m < measureCount; m++) shift(sums, j * measureCount + m, load[unit * measureCount + m]);
      visit(unit + 1, spent + here);
      for (let m = 0; m < measureCount; m++)
        shift(sums, j * measureCount + m, -(load[unit * measureCount + m] ?? 0));
    }
  };
  visit(0, 0);
  return least;
}

function shift(sums: Float64Array, at: number, amount = 0): void {
  sums[at] = (sums[at] ?? 0) + amount;
}
