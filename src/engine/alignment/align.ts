import { Assignment } from "./assignment";
import { findPrices, type PricedInstance } from "./construct/find-prices";
import { roundPrices } from "./construct/round-prices";
import { BalancePenalty } from "./improve/balance-penalty";
import { BorderLists } from "./improve/border-lists";
import { descend, type Search } from "./improve/descend";
import { perturb } from "./improve/perturb";
import { objectiveOf, type Instance } from "./instance";
import type { Pacer } from "./pacer";
import { createRandom } from "./random";
import { real } from "./typed-cell";

export type Effort = "quick" | "standard" | "thorough";

export interface Alignment {
  readonly territoryOf: Int32Array;
  readonly objective: number;
  /** No assignment inside all bands costs less. */
  readonly bound: number;
  /** Load outside the bands, 0 when every territory is inside. */
  readonly excess: number;
}

/** Kicks of the iterated search; each effort costs about six times the one before. */
const KICKS: Readonly<Record<Effort, number>> = { quick: 300, standard: 2_000, thorough: 12_000 };

/** Most candidate slots the kicks may rebuild: keeps the growth with accounts near linear. */
const KICK_WORK: Readonly<Record<Effort, number>> = { quick: 3e5, standard: 2e6, thorough: 1.2e7 };

/**
 * Assigns every unit to a territory: prices first, which carry load across many
 * territories at once, then rounding, repair of the bands, and polish by shifts, swaps
 * and seeded kicks. Deterministic; all work is counted in steps, never in seconds.
 */
export async function align(
  instance: Instance,
  effort: Effort,
  seed: number,
  pacer: Pacer,
): Promise<Alignment> {
  pacer.begin("Balancing", 0.1, 0.6);
  const priced = await findPrices(instance, pacer);
  const assignment = new Assignment(instance, roundPrices(instance, priced));
  const candidates = priced.units.candidates;

  pacer.begin("Improving", 0.6, 0.9);
  const borders = new BorderLists(instance, candidates, assignment, 128);
  const penalty = new BalancePenalty(instance, startRates(instance, priced));
  const search: Search = { instance, assignment, borders, penalty };
  const everywhere = Array.from({ length: instance.territoryCount }, (_, territory) => territory);
  const enough = 40 * instance.territoryCount + instance.unitCount;
  const ignore = (): void => undefined;

  for (let round = 0; round < 8; round++) {
    await descend(search, everywhere, enough, -1, ignore, pacer);
    if (round >= 2 && penalty.totalExcess(assignment.load) === 0) break;
    penalty.raise(4);
  }
  const perKick = (4 * instance.unitCount * candidates.width) / instance.territoryCount;
  const kicks = Math.min(KICKS[effort], 100 * instance.unitCount, Math.ceil(KICK_WORK[effort] / perKick));
  await perturb(search, candidates, kicks, createRandom(seed), pacer);
  await descend(search, everywhere, enough, -1, ignore, pacer);

  return {
    territoryOf: assignment.territoryOf,
    objective: objectiveOf(instance, assignment.territoryOf),
    bound: priced.bound,
    excess: penalty.totalExcess(assignment.load),
  };
}

/** Prices say what a unit of load is worth; territories without one take the mean. */
function startRates(instance: Instance, priced: PricedInstance): Float64Array {
  let mean = 0;
  for (const price of priced.prices) mean += Math.abs(price) / instance.territoryCount;
  if (mean === 0) mean = 1;
  return priced.prices.map((price) => 1.5 * Math.abs(price) + 0.5 * mean);
}

/** Share of the objective that the bound leaves open, at least 0. */
export function gapOf(alignment: Alignment): number {
  if (alignment.objective <= 0) return 0;
  return Math.max(0, (alignment.objective - alignment.bound) / alignment.objective);
}

/** Deviation of each load from the middle of its band, for tests and benches. */
export function worstDeviation(instance: Instance, load: Float64Array): number {
  let worst = 0;
  for (let j = 0; j < instance.territoryCount; j++) {
    const middle = (real(instance.lower, j) + real(instance.upper, j)) / 2;
    if (middle > 0) worst = Math.max(worst, Math.abs(real(load, j) / middle - 1));
  }
  return worst;
}
