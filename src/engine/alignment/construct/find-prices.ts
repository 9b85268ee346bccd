import { listCandidates, type Candidates } from "../candidates";
import type { Instance } from "../instance";
import type { Pacer } from "../pacer";
import { real, whole } from "../typed-cell";
import { coarsen } from "./coarsen";
import { maximiseDual } from "./maximise-dual";
import type { DualPoint, PricedUnits } from "./smoothed-dual";

/** Prices per territory with all that rounding needs. */
export interface PricedInstance {
  /** Cost per unit of load in each territory: positive where a territory would get too much. */
  readonly prices: Float64Array;
  readonly units: PricedUnits;
  readonly point: DualPoint;
  readonly temperature: number;
  /** Valid lower bound of the objective of every assignment inside the bands. */
  readonly bound: number;
}

/** Territories a unit is offered while searching. */
const SEARCHED = 14;

/** Below this many unit-territory pairs all units and all territories are priced at once. */
const DIRECT_PAIRS = 400_000;

/**
 * Prices at which every unit going to its cheapest territory nearly balances the loads.
 * Annealed from soft to sharp choices; large instances on a few hundred cells first, then
 * on thousands, then on all units with short candidate lists, because prices have to
 * travel far where homes are uneven.
 */
export async function findPrices(instance: Instance, pacer: Pacer): Promise<PricedInstance> {
  const { unitCount, territoryCount } = instance;
  const prices = new Float64Array(territoryCount);
  if (unitCount * territoryCount <= DIRECT_PAIRS) {
    const units = await priced(instance, prices, Math.min(territoryCount, 256), pacer);
    const soft = typicalRegret(units);
    await maximiseDual(
      units,
      prices,
      [4, 2, 1, 0.5].map((f) => f * soft),
      "damped",
      12,
      pacer,
    );
    const low = [0.2, 0.08, 0.03, 0.012, 0.005].map((f) => f * soft);
    return finish(instance, units, prices, low, 12, pacer);
  }

  const small = coarsen(instance, Math.max(800, 3 * territoryCount));
  const smallUnits = await priced(small, prices, territoryCount, pacer);
  const soft = typicalRegret(smallUnits);
  await maximiseDual(
    smallUnits,
    prices,
    [12, 6, 3, 1.5].map((f) => f * soft),
    "damped",
    14,
    pacer,
  );

  const medium = coarsen(instance, Math.max(7000, 20 * territoryCount));
  const mediumUnits = await priced(medium, prices, 40, pacer);
  await maximiseDual(
    mediumUnits,
    prices,
    [2, 1, 0.5, 0.25].map((f) => f * soft),
    "damped",
    14,
    pacer,
  );

  const units = await priced(instance, prices, unitCount > 400_000 ? 10 : 14, pacer);
  const low = [0.12, 0.05, 0.02, 0.01].map((f) => f * soft);
  return finish(instance, units, prices, low, 10, pacer);
}

async function finish(
  instance: Instance,
  first: PricedUnits,
  prices: Float64Array,
  temperatures: readonly number[],
  maxSteps: number,
  pacer: Pacer,
): Promise<PricedInstance> {
  const sharp = temperatures.slice(0, -2);
  await maximiseDual(first, prices, sharp, "clipped", maxSteps, pacer);
  // Lists made at coarser prices miss territories that the sharper prices make attractive.
  const units = await priced(instance, prices, first.candidates.width, pacer);
  const last = temperatures.slice(-2);
  const point = await maximiseDual(units, prices, last, "clipped", maxSteps, pacer);
  const final = await priced(instance, prices, Math.min(first.candidates.width, SEARCHED), pacer);
  return {
    prices,
    units: final,
    point,
    temperature: last.at(-1) ?? 0,
    bound: final.candidates.reducedTotal - supportOf(instance, prices),
  };
}

async function priced(
  instance: Instance,
  prices: Float64Array,
  width: number,
  pacer: Pacer,
): Promise<PricedUnits> {
  const { unitCount, territoryCount, load, importance, lower, upper } = instance;
  const candidates = await listCandidates(instance, prices, width, pacer);
  const scale = new Float64Array(unitCount);
  for (let unit = 0; unit < unitCount; unit++) {
    scale[unit] = Math.max(real(load, unit), real(importance, unit));
  }
  return { unitCount, territoryCount, load, scale, candidates, lower, upper };
}

/** Σ_j of the most the band lets a territory's price take: price * upper, or price * lower when negative. */
function supportOf(instance: Instance, prices: Float64Array): number {
  let sum = 0;
  for (let j = 0; j < instance.territoryCount; j++) {
    const price = real(prices, j);
    const limit =
      price > 0 ? real(instance.upper, j) + instance.slack : real(instance.lower, j) - instance.slack;
    sum += price * limit;
  }
  return sum;
}

/** The 60th percentile of what the second-best territory costs more than the best, per unit of scale. */
function typicalRegret(units: PricedUnits): number {
  const regrets: number[] = [];
  const { candidates } = units;
  for (let unit = 0; unit < units.unitCount; unit++) {
    const scale = real(units.scale, unit);
    if (scale <= 0) continue;
    const regret = regretOf(candidates, unit);
    if (Number.isFinite(regret)) regrets.push(regret / scale);
  }
  if (regrets.length === 0) return 1;
  regrets.sort((a, b) => a - b);
  const typical = regrets[Math.floor(regrets.length * 0.6)] ?? 0;
  // All territories alike to most units: any softness will do that separates the rest.
  return typical > 0 ? typical : (regrets.at(-1) ?? 0) || 1;
}

function regretOf(candidates: Candidates, unit: number): number {
  let best = Number.POSITIVE_INFINITY;
  let second = Number.POSITIVE_INFINITY;
  const base = unit * candidates.width;
  for (let slot = base; slot < base + candidates.width; slot++) {
    if (whole(candidates.territory, slot) < 0) break;
    const cost = real(candidates.cost, slot);
    if (cost < best) {
      second = best;
      best = cost;
    } else if (cost < second) {
      second = cost;
    }
  }
  return second - best;
}
