import { evaluatePairs } from "../pairs/pair-state";
import type { PairProblem } from "../pairs/pair-problem";
import type { UnitAscent } from "../pairs/unit-ascent";
import { whole } from "../typed-cell";
import { chooseSets } from "./choose-sets";
import type { MipSolver } from "./mip-model";
import { areFewSets, territorySets, type TerritorySets } from "./territory-sets";

export interface SetProofOptions {
  /** Seconds left for the exact solver, asked anew before each try. */
  readonly secondsLeft: () => number;
  /** Told of better assignments inside the limits. */
  readonly onBetter: (territoryOf: Int32Array) => void;
}

/** What a proof by sets ends with. */
export interface SetProof {
  /** The best assignment known; null when none inside the limits is. */
  readonly territoryOf: Int32Array | null;
  /** Infinite when none is known. */
  readonly objective: number;
  /** No assignment inside the limits costs less; infinite when there is none. */
  readonly bound: number;
}

/** Sets handed to the solver at first and at most, and by how much more in each try. */
const FEWEST_SETS = 4000;
const MOST_SETS = 40_000;
const MORE = 3;
/** How often the loss looked at is halved until its sets are few enough. */
const HALVINGS = 24;
/** Loss looked at while no assignment inside the limits is known, as a share of the bound. */
const FIRST_LOSS = 0.02;
/** Relative difference of value and bound that is rounding. */
const CLOSE = 1e-9;
/** Below this time nothing is worth a try, s. */
const LEAST_SECONDS = 0.05;

/**
 * Proves an assignment best, or finds a better one, where territories hold few units.
 *
 * An assignment costs the unit dual's value and what its territories lose against their most
 * profitable sets (see territory-sets). So an assignment better than the one at hand is made
 * of sets that lose less than the difference of the two: these are written out, and the
 * exact solver chooses among them. Where they are too many, those of least loss are taken;
 * what comes out is better or proves the bound higher, and with more sets it starts again.
 *
 * @param incumbent an assignment inside the limits, or null
 * @see Baldacci, Hadjiconstantinou, Maniezzo & Mingozzi (2002), as in territory-sets
 */
export async function proveBySets(
  problem: PairProblem,
  ascent: UnitAscent,
  incumbent: Int32Array | null,
  solver: MipSolver,
  options: SetProofOptions,
): Promise<SetProof> {
  const worth = ascent.worths().slice();
  const value = ascent.dual.boundAt(worth);
  let best: SetProof = { territoryOf: null, objective: Number.POSITIVE_INFINITY, bound: value };
  const consider = (territoryOf: Int32Array): boolean => {
    const { objective, excess } = evaluatePairs(problem, territoryOf);
    if (excess > 0 || !(objective < best.objective)) return false;
    best = { ...best, territoryOf: territoryOf.slice(), objective };
    return true;
  };
  if (incumbent !== null) consider(incumbent);
  for (let most = FEWEST_SETS; most <= MOST_SETS; most *= MORE) {
    const known = best.territoryOf;
    if (known !== null && best.objective - best.bound <= CLOSE * Math.abs(best.objective)) break;
    const room = known === null ? FIRST_LOSS * Math.abs(value) : best.objective - value;
    // Rounding of the sums must not lose a set of the best assignment.
    const goal = room + CLOSE * Math.abs(value);
    let loss = goal;
    for (let k = 0; k < HALVINGS && !areFewSets(problem, ascent.dual, worth, loss, most); k++) loss /= 2;
    const sets = territorySets(problem, ascent.dual, worth, loss, most * MORE);
    const seconds = options.secondsLeft();
    if (sets === null || seconds < LEAST_SECONDS) break;
    const isKnown = known === null ? () => false : setsOf(sets, known, problem.territoryCount);
    const chosen = await chooseSets(problem, sets, isKnown, solver, {
      seconds,
      onBetter: (territoryOf) => {
        if (consider(territoryOf)) options.onBetter(territoryOf);
      },
    });
    if (chosen.territoryOf !== null && consider(chosen.territoryOf)) options.onBetter(chosen.territoryOf);
    // An assignment of other sets loses more than was looked at.
    const beyond = value + Math.min(loss, chosen.bound);
    const isAll = loss === goal;
    if (isAll && known === null && chosen.status === "infeasible") best = { ...best, bound: value + loss };
    else best = { ...best, bound: Math.max(best.bound, Math.min(beyond, best.objective)) };
    if (chosen.status === "open" || (isAll && known !== null)) break;
  }
  return best;
}

/** Tells whether a set is exactly what its territory has in the assignment. */
function setsOf(
  sets: TerritorySets,
  territoryOf: Int32Array,
  territoryCount: number,
): (set: number) => boolean {
  const count = new Int32Array(territoryCount);
  for (const j of territoryOf) count[j] = whole(count, j) + 1;
  return (set) => {
    const j = whole(sets.territory, set);
    const from = whole(sets.start, set);
    const end = whole(sets.start, set + 1);
    if (end - from !== whole(count, j)) return false;
    for (let at = from; at < end; at++) if (whole(territoryOf, whole(sets.unit, at)) !== j) return false;
    return true;
  };
}
