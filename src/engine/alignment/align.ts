import { findPrices } from "./construct/find-prices";
import { roundPrices } from "./construct/round-prices";
import { perturb } from "./improve/perturb";
import { polish } from "./improve/polish";
import { repair } from "./improve/repair";
import { openSearch, type Search } from "./improve/search";
import { objectiveOf, type Instance } from "./instance";
import type { Pacer } from "./pacer";
import { createRandom } from "./random";

export type Effort = "quick" | "standard" | "thorough";

/** Where a search may begin when something close to the answer is known. */
export interface WarmStart {
  /** Cost per unit of load of measure m in territory j at [j * measureCount + m]. */
  readonly prices?: Float64Array;
  readonly territoryOf?: Int32Array;
}

export interface AlignOptions {
  readonly effort: Effort;
  readonly seed: number;
  readonly start?: WarmStart;
  /** Told of each better assignment on the way; the first comes early. */
  readonly onBetter?: (snapshot: AlignmentSnapshot) => void;
}

export interface AlignmentSnapshot {
  readonly territoryOf: Int32Array;
  readonly objective: number;
  /** Load outside the bands over all measures, 0 when every territory is inside. */
  readonly excess: number;
}

export interface Alignment extends AlignmentSnapshot {
  /** Cost per unit of load of measure m in territory j at [j * measureCount + m]. */
  readonly prices: Float64Array;
  /** No assignment inside all bands costs less. */
  readonly bound: number;
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
export async function align(instance: Instance, options: AlignOptions, pacer: Pacer): Promise<Alignment> {
  const { effort, seed } = options;
  pacer.begin("Balancing", 0.1, 0.6);
  const priced = await findPrices(instance, pacer);
  const territoryOf = options.start?.territoryOf ?? roundPrices(instance, priced);
  const { candidates } = priced.units;

  pacer.begin("Improving", 0.6, 0.9);
  const search = await openSearch(instance, candidates, priced.prices, territoryOf, pacer);
  await repair(search, pacer);
  await polish(search, pacer);
  const perKick = (4 * instance.unitCount * candidates.width) / instance.territoryCount;
  const kicks = Math.min(KICKS[effort], 100 * instance.unitCount, Math.ceil(KICK_WORK[effort] / perKick));
  options.onBetter?.(snapshotOf(search));
  await perturb(search, kicks, createRandom(seed), pacer);
  await polish(search, pacer);

  return { ...snapshotOf(search), prices: priced.prices, bound: priced.bound };
}

function snapshotOf({ instance, assignment, penalty }: Search): AlignmentSnapshot {
  return {
    territoryOf: assignment.territoryOf.slice(),
    objective: objectiveOf(instance, assignment.territoryOf),
    excess: penalty.totalExcess(),
  };
}
