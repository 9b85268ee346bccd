import { bandSupport } from "../certify";
import { listCandidates, type Candidates } from "../candidates";
import type { Instance } from "../instance";
import type { Pacer } from "../pacer";
import { real } from "../typed-cell";
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
    const units = await priced(instance, prices, Math.min(territoryCount, 256), 0, pacer);
    await maximiseDual(units, prices, [4, 2, 1, 0.5], 12, pacer);
    return finish(instance, units, prices, [0.2, 0.08, 0.03, 0.012, 0.005], 12, pacer);
  }
  const small = coarsen(instance, Math.max(800, 3 * territoryCount));
  const smallUnits = await priced(small, prices, territoryCount, 0, pacer);
  const { softness } = smallUnits;
  await maximiseDual(smallUnits, prices, [6, 3, 1.5], 14, pacer);

  const medium = coarsen(instance, Math.max(7000, 20 * territoryCount));
  for (const temperatures of [
    [2, 1, 0.5],
    [0.25, 0.12, 0.06],
    [0.03, 0.015],
  ]) {
    const mediumUnits = await priced(medium, prices, 40, softness, pacer);
    await maximiseDual(mediumUnits, prices, temperatures, 14, pacer);
  }
  const units = await priced(instance, prices, unitCount > 400_000 ? 10 : 16, softness, pacer);
  return finish(instance, units, prices, [0.012, 0.006, 0.003], 10, pacer);
}

async function finish(
  instance: Instance,
  first: PricedUnits,
  prices: Float64Array,
  temperatures: readonly number[],
  maxSteps: number,
  pacer: Pacer,
): Promise<PricedInstance> {
  let units = first;
  for (const temperature of temperatures.slice(0, -1)) {
    await maximiseDual(units, prices, [temperature], maxSteps, pacer);
    // Lists made at coarser prices miss territories that the sharper prices make attractive.
    units = await priced(instance, prices, first.candidates.width, first.softness, pacer);
  }
  const last = temperatures.at(-1) ?? 0;
  const point = await maximiseDual(units, prices, [last], maxSteps, pacer);
  const final = await priced(
    instance,
    prices,
    Math.min(first.candidates.width, SEARCHED),
    first.softness,
    pacer,
  );
  return {
    prices,
    units: final,
    point,
    temperature: last,
    bound: final.candidates.reducedTotal - bandSupport(instance, prices),
  };
}

async function priced(
  instance: Instance,
  prices: Float64Array,
  width: number,
  knownSoftness: number,
  pacer: Pacer,
): Promise<PricedUnits> {
  const { unitCount, territoryCount, load, lower, upper } = instance;
  const candidates = await listCandidates(instance, prices, width, pacer);
  const softness = knownSoftness > 0 ? knownSoftness : typicalRegret(instance, candidates);
  const scale = load.map((w, unit) => softness * Math.max(w, real(instance.importance, unit)));
  return { unitCount, territoryCount, load, scale, softness, candidates, lower, upper };
}

/** The 60th percentile of what the second-best territory costs more than the best, per load or importance. */
function typicalRegret(instance: Instance, candidates: Candidates): number {
  const regrets: number[] = [];
  for (let unit = 0; unit < instance.unitCount; unit++) {
    const size = Math.max(real(instance.load, unit), real(instance.importance, unit));
    const regret = real(candidates.regret, unit);
    if (size > 0 && Number.isFinite(regret)) regrets.push(regret / size);
  }
  regrets.sort((a, b) => a - b);
  const typical = regrets[Math.floor(regrets.length * 0.6)] ?? 0;
  if (typical > 0) return typical;
  // Most units find all territories alike: any softness will do that separates the rest.
  const largest = regrets.at(-1) ?? 0;
  return largest > 0 ? largest : 1;
}
