import { findPrices, type EarlyListener, type PricedInstance } from "./construct/find-prices";
import { orderInstance, type OrderedInstance } from "./construct/ordered-instance";
import { perturb } from "./improve/perturb";
import { polish } from "./improve/polish";
import { repair } from "./improve/repair";
import { EDGE } from "./improve/band-penalty";
import { openSearch } from "./improve/search";
import type { Instance } from "./instance";
import type { Pacer } from "./pacer";
import type { PairProblem } from "./pairs/pair-problem";
import { searchPairs } from "./pairs/search-pairs";
import { createRandom } from "./random";
import { stepBudget } from "./search-budget";
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
  /** Told of each better assignment on the way, with the bound known by then; the first comes early. */
  readonly onBetter?: (better: Alignment) => void;
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

/** Pairs of unit and territory up to which all of them are searched, and steps of that search. */
const MOST_PAIRS = 60_000;
const PAIR_STEPS: Readonly<Record<Effort, number>> = { quick: 100, standard: 600, thorough: 6_000 };

/** Instances with fewer pairs take fewer steps in proportion. */
const FULL_STEPS_AT = 2_000;

/** Kicks of the iterated search, about a millisecond each. */
const KICKS: Readonly<Record<Effort, number>> = { quick: 300, standard: 1_000, thorough: 12_000 };

/** Units between two looks at the clock, a power of two less one. */
const LOOK = 16_383;

/** Where the ordering ends in the time of the balancing, and the steps of the search in that of the improving: measured. */
const ORDERED = 0.04;
const WITHOUT_KICKS = { opened: 0.4, repaired: 0.45, polished: 0.9, kicked: 0.95 };
const WITH_KICKS = { opened: 0.18, repaired: 0.22, polished: 0.48, kicked: 0.95 };

/** Between so many unit-territory pairs a plan is shown before prices have cooled. */
const EARLY_FROM_PAIRS = 3e6;
const EARLY_TO_PAIRS = 1e8;

/** Beyond so many unit-territory pairs polish leaves less to gain than kicks are worth. */
const KICKED_PAIRS = 3e6;

/**
 * Assigns every unit to a territory, in five steps:
 *
 * 1. Units are put in an order of their own, neighbours of a kind together
 *    (construct/ordered-instance.ts): the caller's order changes nothing.
 * 2. Prices of load, one for each territory and measure, carry load across many territories
 *    at once, which no local search can (construct/find-prices.ts). Their dual value is the
 *    bound.
 * 3. Whole units by conditional expectations (construct/round-units.ts).
 * 4. Repair brings the few territories that rounding left outside back into their bands;
 *    polish takes cost out by shifts, swaps and chains (improve/).
 * 5. Small instances go on with a search over all pairs (pairs/), larger ones with seeded
 *    kicks.
 *
 * Deterministic; all work is counted in steps, never in seconds. Time grows nearly linearly
 * with the units.
 *
 * @see Fisher (1981) The Lagrangian relaxation method for solving integer programming problems, Mgmt Sci. 27
 * @see Kitagawa, Mérigot & Thibert (2019) Convergence of a Newton algorithm for semi-discrete optimal transport
 */
export async function align(instance: Instance, options: AlignOptions, pacer: Pacer): Promise<Alignment> {
  const { effort, seed, start } = options;
  pacer.begin("Balancing", 0.1, 0.75);
  const ordered = await pacer.within(0, ORDERED, () => orderInstance(instance, pacer));
  const known = start?.prices === undefined ? null : rescaled(ordered, start.prices, 1);
  const early = isWorthAnEarlyPlan(instance, options)
    ? tellEarly(instance, ordered, options, pacer)
    : undefined;
  const priced = await pacer.within(ORDERED, 1, () => findPrices(ordered, known, pacer, early));
  const { candidates } = priced;
  const first = start?.territoryOf === undefined ? priced.territoryOf : inOrder(ordered, start.territoryOf);

  pacer.begin("Improving", 0.75, 0.9);
  const isKicked = instance.unitCount * instance.territoryCount <= KICKED_PAIRS;
  const ends = isKicked ? WITH_KICKS : WITHOUT_KICKS;
  const search = await pacer.within(0, ends.opened, () =>
    openSearch(ordered.instance, candidates, priced.prices, first, pacer),
  );
  const tell = async (): Promise<void> => {
    if (options.onBetter === undefined) return;
    const { territoryOf } = search.assignment;
    options.onBetter(await alignmentOf(instance, ordered, priced, territoryOf, pacer));
  };
  await pacer.within(ends.opened, ends.repaired, () => repair(search, pacer));
  await pacer.within(ends.repaired, ends.repaired, tell);
  await pacer.within(ends.repaired, ends.polished, () => polish(search, pacer));
  const kicks = isKicked ? Math.min(KICKS[effort], 100 * instance.unitCount) : 0;
  await pacer.within(ends.polished, ends.polished, tell);
  await pacer.within(ends.polished, ends.kicked, () => perturb(search, kicks, createRandom(seed), pacer));
  await pacer.within(ends.kicked, 1, () => polish(search, pacer));
  if (kicks > 0) await tell();
  const labels = await searchedPairs(ordered.instance, search.assignment.territoryOf, options, pacer);

  return alignmentOf(instance, ordered, priced, labels, pacer);
}

/**
 * What the first two steps of align say of an instance: the prices, whole units by them, and the
 * bound. For an alignment that is known already and is to be worked on.
 */
export async function priceInstance(
  instance: Instance,
  pacer: Pacer,
): Promise<Pick<Alignment, "territoryOf" | "prices" | "bound">> {
  pacer.begin("Balancing", 0.1, 0.9);
  const ordered = await pacer.within(0, ORDERED, () => orderInstance(instance, pacer));
  const priced = await pacer.within(ORDERED, 1, () => findPrices(ordered, null, pacer, undefined));
  return {
    territoryOf: backInPlace(ordered, priced.territoryOf),
    prices: rescaled(ordered, priced.prices, -1),
    bound: priced.bound,
  };
}

/** Smaller instances are done soon; on larger ones an early plan would take as long as most of the rest. */
function isWorthAnEarlyPlan(instance: Instance, { onBetter, start }: AlignOptions): boolean {
  const pairs = instance.unitCount * instance.territoryCount;
  const isWarm = start?.territoryOf !== undefined;
  return onBetter !== undefined && !isWarm && pairs > EARLY_FROM_PAIRS && pairs < EARLY_TO_PAIRS;
}

/** Repairs whole units by prices that are still warm, and tells of them when they are inside the bands. */
function tellEarly(
  instance: Instance,
  ordered: OrderedInstance,
  { onBetter }: AlignOptions,
  pacer: Pacer,
): EarlyListener {
  return async (early) => {
    const { candidates, prices, territoryOf } = early;
    const search = await openSearch(ordered.instance, candidates, prices, territoryOf, pacer);
    await repair(search, pacer);
    const labels = search.assignment.territoryOf;
    const better = await alignmentOf(instance, ordered, early, labels, pacer);
    if (better.excess === 0) onBetter?.(better);
  };
}

/** Labels of the ordered units as an answer for the caller's. */
async function alignmentOf(
  instance: Instance,
  ordered: OrderedInstance,
  { prices, bound }: PricedInstance,
  labels: Int32Array,
  pacer: Pacer,
): Promise<Alignment> {
  return {
    ...(await snapshotOf(instance, backInPlace(ordered, labels), pacer)),
    prices: rescaled(ordered, prices, -1),
    bound,
  };
}

/** The labels after a search over all pairs, where there are few enough of them and nothing is capped. */
async function searchedPairs(
  ordered: Instance,
  labels: Int32Array,
  { effort, seed }: AlignOptions,
  pacer: Pacer,
): Promise<Int32Array> {
  const { unitCount, territoryCount } = ordered;
  if (unitCount * territoryCount > MOST_PAIRS || territoryCount < 2 || ordered.moves !== undefined)
    return labels;
  const problem = pairProblemOf(ordered);
  const share = Math.min(1, (unitCount * territoryCount) / FULL_STEPS_AT);
  const steps = Math.ceil(share * PAIR_STEPS[effort]);
  const found = await searchPairs(problem, labels, stepBudget(steps), seed, undefined, pacer);
  const before = await snapshotOf(ordered, labels, pacer);
  const after = await snapshotOf(ordered, found.territoryOf, pacer);
  const isBetter =
    after.excess < before.excess || (after.excess === before.excess && after.objective < before.objective);
  return isBetter ? found.territoryOf : labels;
}

function pairProblemOf(instance: Instance): PairProblem {
  const { unitCount, territoryCount, measureCount, load, lower, upper } = instance;
  const cost = new Float64Array(unitCount * territoryCount);
  for (let unit = 0; unit < unitCount; unit++) {
    const costs = cost.subarray(unit * territoryCount, (unit + 1) * territoryCount);
    const importance = real(instance.importance, unit);
    const fixed = whole(instance.fixedTo, unit);
    instance.cost.fill(unit, costs);
    for (let j = 0; j < territoryCount; j++) {
      if (j === fixed) costs[j] = 0;
      else if (fixed >= 0) costs[j] = Number.POSITIVE_INFINITY;
      else if (real(costs, j) < Number.POSITIVE_INFINITY) costs[j] = importance * real(costs, j);
    }
  }
  return { unitCount, territoryCount, measureCount, cost, load, loadDependsOnTerritory: false, lower, upper };
}

async function snapshotOf(
  instance: Instance,
  territoryOf: Int32Array,
  pacer: Pacer,
): Promise<AlignmentSnapshot> {
  const { unitCount, importance, cost } = instance;
  let objective = 0;
  for (let unit = 0; unit < unitCount; unit++) {
    if ((unit & LOOK) === 0) await pacer.breathe(unit, unitCount);
    if (real(importance, unit) > 0)
      objective += real(importance, unit) * cost.of(unit, whole(territoryOf, unit));
  }
  await pacer.breathe(unitCount, unitCount);
  return { territoryOf, objective, excess: excessOf(instance, territoryOf) };
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
