import type { Pacer } from "../pacer";
import { real } from "../typed-cell";
import type { PairSource } from "./pair-source";

/** The pairs of unit and territory that a better assignment could still use. */
export interface PairColumns {
  /** Pairs of unit i are at [start[i]] .. [start[i + 1] - 1]. */
  readonly start: Int32Array;
  readonly territory: Int32Array;
  readonly cost: Float64Array;
}

/** What is known of the least objective: prices that prove a bound, and an assignment that reaches a value. */
export interface KnownBounds {
  /** Cost per unit of load of measure m in territory j at [j * measureCount + m]. */
  readonly prices: Float64Array;
  /** Assignment that is always kept among the columns; null when none is feasible. */
  readonly incumbent: Int32Array | null;
  /** Its objective, infinite without one. */
  readonly value: number;
  /** What no assignment costs less than, by the prices. */
  readonly bound: number;
}

/** Units between two looks at the clock. */
const STRETCH = 256;

/**
 * Reduced cost fixing: at the prices every assignment costs at least the bound, and one that
 * uses a pair at least the bound plus what that pair is dearer than the unit's cheapest. Where
 * that is more than a known value, no better assignment uses the pair, and it is left out.
 *
 * @returns null when more than `most` pairs remain
 */
export async function usefulPairs(
  source: PairSource,
  known: KnownBounds,
  most: number,
  pacer: Pacer | null = null,
): Promise<PairColumns | null> {
  const { unitCount, territoryCount } = source;
  const costs = new Float64Array(territoryCount);
  const room = known.value - known.bound;
  // Rounding of the sums must not lose a pair of the best assignment.
  const slack = room + 1e-9 * Math.abs(known.value);
  const start = new Int32Array(unitCount + 1);
  const territory: number[] = [];
  const kept: number[] = [];
  for (let unit = 0; unit < unitCount; unit++) {
    if (unit % STRETCH === 0) await pacer?.breathe(unit, unitCount);
    source.fill(unit, costs);
    const least = cheapest(source, known.prices, unit, costs);
    for (let j = 0; j < territoryCount; j++) {
      const cost = real(costs, j);
      if (cost === Number.POSITIVE_INFINITY) continue;
      const dearer = reducedCost(source, known.prices, unit, j, cost) - least;
      if (dearer > slack && known.incumbent?.[unit] !== j) continue;
      territory.push(j);
      kept.push(cost);
    }
    if (kept.length > most) return null;
    start[unit + 1] = kept.length;
  }
  return { start, territory: Int32Array.from(territory), cost: Float64Array.from(kept) };
}

/** The Lagrangian bound at the prices: no assignment inside the limits costs less. */
export async function dualValue(
  source: PairSource,
  prices: Float64Array,
  costs: Float64Array,
  pacer: Pacer | null = null,
): Promise<number> {
  let sum = 0;
  for (let unit = 0; unit < source.unitCount; unit++) {
    if (unit % STRETCH === 0) await pacer?.breathe(unit, source.unitCount);
    source.fill(unit, costs);
    sum += cheapest(source, prices, unit, costs);
  }
  for (let q = 0; q < prices.length; q++) {
    const price = real(prices, q);
    if (price > 0) sum -= price * real(source.upper, q);
    else if (price < 0) sum -= price * real(source.lower, q);
  }
  return sum;
}

function cheapest(source: PairSource, prices: Float64Array, unit: number, costs: Float64Array): number {
  let least = Number.POSITIVE_INFINITY;
  for (let j = 0; j < source.territoryCount; j++) {
    const cost = real(costs, j);
    if (cost === Number.POSITIVE_INFINITY) continue;
    least = Math.min(least, reducedCost(source, prices, unit, j, cost));
  }
  return least;
}

function reducedCost(
  source: PairSource,
  prices: Float64Array,
  unit: number,
  territory: number,
  cost: number,
): number {
  let sum = cost;
  for (let m = 0; m < source.measureCount; m++) {
    sum += real(prices, territory * source.measureCount + m) * source.loadOf(unit, territory, m);
  }
  return sum;
}
