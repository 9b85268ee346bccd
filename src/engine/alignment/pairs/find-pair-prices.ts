import type { Pacer } from "../pacer";
import type { SearchBudget } from "../search-budget";
import { listPairs, loadIndex, pricedCost, type PairLists } from "./pair-lists";
import type { PairProblem } from "./pair-problem";
import { exactPairDual } from "./exact-pair-dual";
import { SmoothedPairDual } from "./smoothed-pair-dual";

/** Prices of load that make near-free choices keep the limits, and what they prove. */
export interface PairPrices {
  /** Price of measure m in territory j at [j * measureCount + m], cost per unit of load. */
  readonly price: Float64Array;
  /** Lower bound on the objective of every assignment inside the limits. */
  readonly bound: number;
}

/** How far to go: how often the smoothing is made sharper, and Newton steps at each width. */
export interface PriceEffort {
  readonly stages: number;
  readonly steps: number;
}

/** For a bound that is as good as prices of load can make it. */
export const FINE: PriceEffort = { stages: 7, steps: 12 };
/** For a start of the unit dual, which goes on from there. */
export const COARSE: PriceEffort = { stages: 4, steps: 6 };

/** Slots of all lists together while prices travel, and candidates of a unit at least. */
const SLOTS = 20_000;
const LISTED = 12;
/** Stages until prices have arrived nearly; then fewer candidates will do. */
const TRAVEL_STAGES = 3;
const SLOTS_NEAR = 12_000;
const LISTED_NEAR = 8;
/** Each stage is this much sharper than the one before. */
const SHARPEN = 4;
/** How much longer lists are that are to mend what short ones missed. */
const LONG = 6;
/** Share of the cost by which short lists may miss the cheapest territories. */
const ASTRAY = 1e-3;
/** Share of the bound without prices below which prices are lost. */
const LOST = 0.05;
/** A stage is done when no load is farther than this from what its price asks, of the limit. */
const SETTLED = 1e-3;
const DAMPING = 1e-4;
/** Farthest move of a price in one step, in widths of smoothing per mean load. */
const WIDEST_REACH = 50;
const NARROWEST_REACH = 0.05;
const CG_ROUNDS = 25;
/** Of the squared residual, in the norm of the preconditioner: the next step mends the rest. */
const CG_PRECISION = 1e-3;

/**
 * Maximises the price dual: from wide smoothing to narrow, a few damped Newton steps at
 * each width, lists of candidates renewed as long as the prices travel. Where short lists
 * led astray, once more with long ones. The bound is that of all pairs, no smoothing.
 */
export async function findPairPrices(
  problem: PairProblem,
  effort: PriceEffort,
  budget: SearchBudget,
  pacer?: Pacer,
): Promise<PairPrices> {
  const free = { price: new Float64Array(problem.upper.length), bound: 0 };
  free.bound = exactPairDual(problem, free.price);
  const short = await climbDown(problem, effort, 1, budget, pacer);
  const better = short.bound > free.bound ? short : free;
  // Where limits bind nobody, prices say no more than no prices, or a little less while they are coarse.
  const isLost = short.bound < free.bound - LOST * Math.abs(free.bound);
  if (!short.isAstray && !isLost) return better;
  const long = await climbDown(problem, effort, LONG, budget, pacer);
  return long.bound > better.bound ? long : better;
}

/** @param length of the lists, 1 for the usual one */
async function climbDown(
  problem: PairProblem,
  { stages, steps }: PriceEffort,
  length: number,
  budget: SearchBudget,
  pacer?: Pacer,
): Promise<PairPrices & { readonly isAstray: boolean }> {
  const { unitCount } = problem;
  const { middle, half, unitLoad } = bandShape(problem);
  const price = new Float64Array(middle.length);
  const listed = Math.max(LISTED * length, Math.floor((SLOTS * length) / unitCount));
  const listedNear = Math.max(LISTED_NEAR * length, Math.floor((SLOTS_NEAR * length) / unitCount));
  let lists = listPairs(problem, price, listed);
  let eps = regretScale(lists, unitCount);
  for (let stage = 0; stage < stages && eps > 0 && !budget.isSpent(); stage++) {
    if (pacer?.isDue() === true) await pacer.rest(stage, stages);
    const dual = new SmoothedPairDual(problem, lists, middle, half, unitLoad);
    climb(dual, price, eps, steps, middle, half, unitLoad);
    eps /= SHARPEN;
    if (stage <= TRAVEL_STAGES) {
      lists = listPairs(problem, price, stage < TRAVEL_STAGES ? listed : listedNear);
    }
  }
  const leastOfAll = sumOfLeast(problem, price, listPairs(problem, price, 1));
  const leastListed = sumOfLeast(problem, price, lists);
  const isAstray = leastListed - leastOfAll > ASTRAY * Math.abs(leastOfAll);
  return { price, bound: exactPairDual(problem, price), isAstray };
}

/** What the cheapest listed territories of all units cost at the prices. */
function sumOfLeast(problem: PairProblem, price: Float64Array, lists: PairLists): number {
  let sum = 0;
  for (let unit = 0; unit < problem.unitCount; unit++) {
    let least = Infinity;
    for (let slot = unit * lists.width; slot < (unit + 1) * lists.width; slot++) {
      const j = lists.territory[slot] as number;
      if (j < 0) break;
      least = Math.min(least, pricedCost(problem, price, unit, j));
    }
    if (least < Infinity) sum += least;
  }
  return sum;
}

/** Middle and half width of every band; an open side is closed by the most load there is. */
function bandShape(problem: PairProblem): {
  middle: Float64Array;
  half: Float64Array;
  unitLoad: Float64Array;
} {
  const { unitCount: n, territoryCount: R, measureCount: M, load, lower, upper } = problem;
  const most = new Float64Array(R * M);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < R; j++) {
      const from = loadIndex(problem, i, j);
      for (let m = 0; m < M; m++) {
        const q = j * M + m;
        most[q] = (most[q] as number) + (load[from + m] as number);
      }
    }
  }
  const middle = new Float64Array(R * M);
  const half = new Float64Array(R * M);
  for (let q = 0; q < R * M; q++) {
    const top = Math.max(lower[q] as number, Math.min(upper[q] as number, most[q] as number));
    const bottom = Math.max(0, lower[q] as number);
    middle[q] = (top + bottom) / 2;
    half[q] = Math.max(0, (top - bottom) / 2);
  }
  const unitLoad = most.map((sum) => (sum > 0 ? sum / n : 1));
  return { middle, half, unitLoad };
}

/** Mean distance in cost from the cheapest territory of a unit to its eighth. */
function regretScale(lists: PairLists, unitCount: number): number {
  let sum = 0;
  for (let unit = 0; unit < unitCount; unit++) {
    const from = unit * lists.width;
    let rank = Math.min(7, lists.width - 1);
    while (rank > 0 && (lists.territory[from + rank] as number) < 0) rank--;
    if (rank > 0) sum += (lists.priced[from + rank] as number) - (lists.priced[from] as number);
  }
  return sum / unitCount;
}

/** Damped Newton steps until the loads settle; leaves the best point in `price`. */
function climb(
  dual: SmoothedPairDual,
  price: Float64Array,
  eps: number,
  steps: number,
  middle: Float64Array,
  half: Float64Array,
  unitLoad: Float64Array,
): void {
  const size = price.length;
  const step = new Float64Array(size);
  const diagonal = new Float64Array(size);
  const gradient = new Float64Array(size);
  const trial = new Float64Array(size);
  dual.evaluate(price, eps);
  for (let round = 0; round < steps; round++) {
    let worst = 0;
    for (let q = 0; q < size; q++) {
      const scale = (middle[q] as number) + (half[q] as number);
      if (scale > 0) worst = Math.max(worst, Math.abs(dual.gradient[q] as number) / scale);
    }
    if (worst < SETTLED) return;
    const before = dual.value;
    gradient.set(dual.gradient);
    dual.curveDiagonal(diagonal);
    solveDamped(dual, gradient, diagonal, DAMPING, step);
    let isBetter = false;
    for (let reach = WIDEST_REACH; reach > NARROWEST_REACH && !isBetter; reach /= 5) {
      let slope = 0;
      for (let q = 0; q < size; q++) {
        const most = (reach * eps) / (unitLoad[q] as number);
        const move = Math.max(-most, Math.min(most, step[q] as number));
        slope += move * (gradient[q] as number);
        trial[q] = (price[q] as number) + move;
      }
      dual.evaluate(trial, eps);
      isBetter = dual.value - before >= 0.03 * slope && slope > 0;
    }
    if (!isBetter) {
      dual.evaluate(price, eps);
      return;
    }
    price.set(trial);
  }
}

/** Conjugate gradients on (curvature + damping * its diagonal) step = gradient. */
function solveDamped(
  dual: SmoothedPairDual,
  gradient: Float64Array,
  diagonal: Float64Array,
  damping: number,
  step: Float64Array,
): void {
  const size = gradient.length;
  const residual = gradient.slice();
  const scaled = new Float64Array(size);
  const direction = new Float64Array(size);
  const image = new Float64Array(size);
  step.fill(0);
  let product = 0;
  for (let q = 0; q < size; q++) {
    scaled[q] = (residual[q] as number) / weightOf(diagonal, q, damping);
    direction[q] = scaled[q] as number;
    product += (residual[q] as number) * (scaled[q] as number);
  }
  const enough = product * CG_PRECISION;
  for (let round = 0; round < CG_ROUNDS && product > enough; round++) {
    dual.curve(direction, image);
    let along = 0;
    for (let q = 0; q < size; q++) {
      image[q] = (image[q] as number) + damping * (diagonal[q] as number) * (direction[q] as number);
      along += (direction[q] as number) * (image[q] as number);
    }
    if (!(along > 0)) return;
    const length = product / along;
    let next = 0;
    for (let q = 0; q < size; q++) {
      step[q] = (step[q] as number) + length * (direction[q] as number);
      residual[q] = (residual[q] as number) - length * (image[q] as number);
      scaled[q] = (residual[q] as number) / weightOf(diagonal, q, damping);
      next += (residual[q] as number) * (scaled[q] as number);
    }
    const keep = next / product;
    product = next;
    for (let q = 0; q < size; q++) {
      direction[q] = (scaled[q] as number) + keep * (direction[q] as number);
    }
  }
}

function weightOf(diagonal: Float64Array, q: number, damping: number): number {
  const weight = (diagonal[q] as number) * (1 + damping);
  return weight > 0 ? weight : 1;
}
