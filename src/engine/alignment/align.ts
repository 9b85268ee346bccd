import { findPrices } from "./construct/find-prices";
import { orderInstance, type OrderedInstance } from "./construct/ordered-instance";
import { perturb } from "./improve/perturb";
import { polish } from "./improve/polish";
import { repair } from "./improve/repair";
import { EDGE } from "./improve/band-penalty";
import { openSearch } from "./improve/search";
import { objectiveOf, type Instance } from "./instance";
import type { Pacer } from "./pacer";
import { createRandom } from "./random";
import { add, real, whole } from "./typed-cell";

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
 * and seeded kicks. Deterministic; all work is counted in steps, never in seconds. The
 * order of the units changes nothing.
 */
export async function align(instance: Instance, options: AlignOptions, pacer: Pacer): Promise<Alignment> {
  const { effort, seed, start } = options;
  pacer.begin("Balancing", 0.1, 0.6);
  const ordered = orderInstance(instance);
  const known = start?.prices === undefined ? null : rescaled(ordered, start.prices, 1);
  const priced = await findPrices(ordered, known, pacer);
  const { candidates } = priced;
  const first = start?.territoryOf === undefined ? priced.territoryOf : inOrder(ordered, start.territoryOf);

  pacer.begin("Improving", 0.6, 0.9);
  const search = await openSearch(ordered.instance, candidates, priced.prices, first, pacer);
  await repair(search, pacer);
  options.onBetter?.(snapshotOf(instance, backInPlace(ordered, search.assignment.territoryOf)));
  await polish(search, pacer);
  const perKick = (4 * instance.unitCount * candidates.width) / instance.territoryCount;
  const kicks = Math.min(KICKS[effort], 100 * instance.unitCount, Math.ceil(KICK_WORK[effort] / perKick));
  options.onBetter?.(snapshotOf(instance, backInPlace(ordered, search.assignment.territoryOf)));
  await perturb(search, kicks, createRandom(seed), pacer);
  await polish(search, pacer);

  return {
    ...snapshotOf(instance, backInPlace(ordered, search.assignment.territoryOf)),
    prices: rescaled(ordered, priced.prices, -1),
    bound: priced.bound,
  };
}

function snapshotOf(instance: Instance, territoryOf: Int32Array): AlignmentSnapshot {
  return {
    territoryOf,
    objective: objectiveOf(instance, territoryOf),
    excess: excessOf(instance, territoryOf),
  };
}

/** Load outside the bands; what rounding leaves of sums does not count. */
function excessOf(instance: Instance, territoryOf: Int32Array): number {
  const { measureCount: measures } = instance;
  const loads = new Float64Array(instance.territoryCount * measures);
  for (let unit = 0; unit < instance.unitCount; unit++) {
    const base = whole(territoryOf, unit) * measures;
    for (let m = 0; m < measures; m++) add(loads, base + m, real(instance.load, unit * measures + m));
  }
  let sum = 0;
  for (let q = 0; q < loads.length; q++) {
    const over = real(loads, q) - real(instance.upper, q);
    const under = real(instance.lower, q) - real(loads, q);
    if (over > EDGE * real(instance.upper, q)) sum += over;
    else if (under > EDGE * real(instance.lower, q)) sum += under;
  }
  return sum;
}

/** Prices per load of the ordered instance (direction 1) or of the caller's (-1), from the other. */
function rescaled(ordered: OrderedInstance, prices: Float64Array, direction: 1 | -1): Float64Array {
  const { loadUnit } = ordered;
  return prices.map((price, q) => {
    const unit = real(loadUnit, q % loadUnit.length);
    return direction === 1 ? price * unit : price / unit;
  });
}

/** Labels of the caller's units for those of the ordered instance, fixed ones where they belong. */
function inOrder({ instance, unitAt }: OrderedInstance, territoryOf: Int32Array): Int32Array {
  return unitAt.map((unit, at) => {
    const fixed = whole(instance.fixedTo, at);
    return fixed >= 0 ? fixed : whole(territoryOf, unit);
  });
}

function backInPlace({ unitAt }: OrderedInstance, territoryOf: Int32Array): Int32Array {
  const labels = new Int32Array(unitAt.length);
  for (let at = 0; at < unitAt.length; at++) labels[whole(unitAt, at)] = whole(territoryOf, at);
  return labels;
}
