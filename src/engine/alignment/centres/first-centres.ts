import type { Random } from "../random";
import type { SearchBudget } from "../search-budget";
import { add, real, whole } from "../typed-cell";
import type { CentreProblem } from "./centre-problem";
import { distance, type NearUnits } from "./near-units";

/** Candidates looked at for each new centre. */
const TRIES = 3;
/** Rounds of prices; every so many the centres move. */
const ROUNDS = 48;
const ROUNDS_A_CENTRE = 4;
/** Territories a unit may go to: those with the nearest centres to its present one. */
const CHOICES = 12;
/** What a mean load too much costs after one round, in mean costs of a territory. */
const STEP = 0.3;
const FADING = 0.9;

/**
 * Centres far from each other: each next one is the best of a few drawn in proportion to
 * what the units cost with those before it.
 *
 * @see Arthur & Vassilvitskii (2007) k-means++: the advantages of careful seeding
 */
export function spreadCentres(problem: CentreProblem, random: Random): Int32Array {
  const { unitCount, territoryCount, cost } = problem;
  const centres = new Int32Array(territoryCount);
  const least = new Float64Array(unitCount);
  const trial = new Float64Array(unitCount);
  const best = new Float64Array(unitCount);
  const isCentre = new Uint8Array(unitCount);
  let total = 0;
  for (let index = 0; index < territoryCount; index++) {
    let chosen = -1;
    let lowest = Number.POSITIVE_INFINITY;
    for (let attempt = 0; attempt < TRIES; attempt++) {
      const unit = index === 0 ? random.below(unitCount) : drawn(least, total, isCentre, random);
      let sum = 0;
      for (let i = 0; i < unitCount; i++) {
        const price = cost.of(i, unit);
        trial[i] = index === 0 ? price : Math.min(price, real(least, i));
        sum += real(trial, i);
      }
      if (sum >= lowest) continue;
      lowest = sum;
      chosen = unit;
      best.set(trial);
    }
    centres[index] = chosen;
    isCentre[chosen] = 1;
    least.set(best);
    total = lowest;
  }
  return centres;
}

/** A unit that is no centre, in proportion to its weight; any where all weights are 0. */
function drawn(weights: Float64Array, total: number, isCentre: Uint8Array, random: Random): number {
  let left = random.next() * total;
  for (let i = 0; i < weights.length; i++) {
    left -= real(weights, i);
    if (left < 0 && isCentre[i] === 0) return i;
  }
  let unit = random.below(weights.length);
  while (isCentre[unit] === 1) unit = (unit + 1) % weights.length;
  return unit;
}

/**
 * Lloyd's rounds under prices: each unit goes where cost and price are least, territories
 * over their limits get dearer and those below cheaper, and every few rounds each centre
 * moves to the member that serves the others best. Limits are nearly kept at the end.
 *
 * @return territory of each unit; the centres are moved in place
 */
export function settlePrices(
  problem: CentreProblem,
  near: NearUnits,
  centres: Int32Array,
  budget: SearchBudget,
): Int32Array {
  const { unitCount, territoryCount, measureCount, cost, load, lower, upper } = problem;
  const cells = territoryCount * measureCount;
  const prices = new Float64Array(cells);
  const loads = new Float64Array(cells);
  const mean = meanLoads(problem);
  const homeOf = new Int32Array(unitCount).fill(-1);
  const territoryOf = new Int32Array(unitCount).fill(-1);
  let choices: Int32Array | null = null;
  for (let round = 0; round < ROUNDS && (round === 0 || !budget.isSpent()); round++) {
    if (round % ROUNDS_A_CENTRE === 0) {
      if (round > 0) moveCentres(problem, near, centres, territoryOf);
      choices = territoryCount > CHOICES ? neighboursOf(problem, centres) : null;
      homeOf.fill(-1);
      for (let j = 0; j < territoryCount; j++) homeOf[whole(centres, j)] = j;
    }
    loads.fill(0);
    let total = 0;
    for (let unit = 0; unit < unitCount; unit++) {
      const present = whole(territoryOf, unit);
      let best = whole(homeOf, unit);
      if (best < 0) {
        let least = Number.POSITIVE_INFINITY;
        const count = choices === null || present < 0 ? territoryCount : CHOICES;
        for (let at = 0; at < count; at++) {
          const j =
            count === territoryCount || choices === null ? at : whole(choices, present * CHOICES + at);
          let value = cost.of(unit, whole(centres, j));
          for (let m = 0; m < measureCount; m++) {
            value += real(prices, j * measureCount + m) * real(load, unit * measureCount + m);
          }
          if (value >= least) continue;
          least = value;
          best = j;
        }
      }
      territoryOf[unit] = best;
      total += cost.of(unit, whole(centres, best));
      for (let m = 0; m < measureCount; m++) {
        add(loads, best * measureCount + m, real(load, unit * measureCount + m));
      }
    }
    for (let cell = 0; cell < cells; cell++) {
      const m = cell % measureCount;
      const share = real(mean, m);
      if (share === 0) continue;
      const value = real(loads, cell);
      const outside = Math.max(0, value - real(upper, m)) - Math.max(0, real(lower, m) - value);
      const step = (STEP * total) / territoryCount / share / share;
      prices[cell] = real(prices, cell) * (outside === 0 ? FADING : 1) + step * outside;
    }
  }
  return territoryOf;
}

function meanLoads(problem: CentreProblem): Float64Array {
  const { unitCount, territoryCount, measureCount, load } = problem;
  const mean = new Float64Array(measureCount);
  for (let cell = 0; cell < unitCount * measureCount; cell++) {
    add(mean, cell % measureCount, real(load, cell) / territoryCount);
  }
  return mean;
}

/** For each territory the CHOICES territories with the nearest centres, its own first. */
function neighboursOf(problem: CentreProblem, centres: Int32Array): Int32Array {
  const { territoryCount } = problem;
  const lists = new Int32Array(territoryCount * CHOICES);
  const far = new Float64Array(territoryCount);
  for (let j = 0; j < territoryCount; j++) {
    for (let other = 0; other < territoryCount; other++) {
      far[other] = other === j ? -1 : distance(problem, whole(centres, j), whole(centres, other));
    }
    let held = 0;
    for (let other = 0; other < territoryCount; other++) {
      let at = held;
      if (held === CHOICES) {
        if (real(far, other) >= real(far, whole(lists, j * CHOICES + held - 1))) continue;
        at = held - 1;
      } else held++;
      while (at > 0 && real(far, whole(lists, j * CHOICES + at - 1)) > real(far, other)) {
        lists[j * CHOICES + at] = whole(lists, j * CHOICES + at - 1);
        at--;
      }
      lists[j * CHOICES + at] = other;
    }
  }
  return lists;
}

function moveCentres(
  problem: CentreProblem,
  near: NearUnits,
  centres: Int32Array,
  territoryOf: Int32Array,
): void {
  const { cost, territoryCount, unitCount } = problem;
  const members: number[][] = Array.from({ length: territoryCount }, () => []);
  for (let unit = 0; unit < unitCount; unit++) members[whole(territoryOf, unit)]?.push(unit);
  const costFrom = (units: readonly number[], centre: number): number => {
    let sum = 0;
    for (const unit of units) sum += cost.of(unit, centre);
    return sum;
  };
  for (const [j, units] of members.entries()) {
    let best = whole(centres, j);
    let least = costFrom(units, best);
    for (let from = -1; from !== best;) {
      from = best;
      for (const unit of near.of(from)) {
        if (territoryOf[unit] !== j) continue;
        const sum = costFrom(units, unit);
        if (sum >= least) continue;
        least = sum;
        best = unit;
      }
    }
    centres[j] = best;
  }
}
