import type { CentreProblem } from "../centres/centre-problem";
import { stepBudget } from "../search-budget";
import type { SearchBudget } from "../search-budget";
import { connectedSetsWith } from "./connected-sets";
import { UnitPool } from "./unit-pool";

/** Partial territories looked at before a proof is given up; about a second. */
const STEPS = 100_000;

/** The greatest units are tried as the first one in turn, each with so many steps at most. */
const FIRST_UNITS = 8;
const STEPS_EACH = [1_000, 10_000, 100_000, Number.POSITIVE_INFINITY];

/**
 * Proves that no alignment keeps the limits (and is connected, where it must be), or returns
 * null: then nothing is proved. Three arguments, the dearest last: a unit or the whole is too
 * great or too small; a part of the map cannot be cut into whole territories; and a complete
 * search: the greatest unit left must lie in some territory, so every possible one is tried,
 * each leaving a smaller map for which the same holds. That search ends early where great
 * units have little room beside them, which is why most real maps without a plan have none;
 * since the greatest need not be the most cramped, several are tried first in turn.
 *
 * @returns the reason in words, units counted from 0
 */
export function proveNoAreas(
  problem: CentreProblem,
  budget: SearchBudget = stepBudget(STEPS),
): string | null {
  const { unitCount, territoryCount, measureCount, load, upper } = problem;
  if (unitCount < territoryCount) {
    return `${String(unitCount)} units cannot fill ${String(territoryCount)} territories`;
  }
  for (let unit = 0; unit < unitCount; unit++) {
    for (let m = 0; m < measureCount; m++) {
      const weight = load[unit * measureCount + m] as number;
      if (weight <= (upper[m] as number)) continue;
      return `unit ${String(unit)} has ${String(weight)}, above the maximum ${String(upper[m])} of a territory`;
    }
  }
  const pool = new UnitPool(problem);
  const whole = pool.whyIndivisible(territoryCount);
  if (whole !== null) return whole;
  for (const steps of STEPS_EACH) {
    for (const unit of pool.greatest(FIRST_UNITS)) {
      const { outcome, tried } = cover(problem, pool, territoryCount, unit, atMost(steps, budget));
      if (outcome === "exists") return null;
      if (outcome === "none") return noTerritoryFor(problem, unit, tried);
      if (budget.isSpent()) return null;
    }
  }
  return null;
}

function noTerritoryFor(problem: CentreProblem, unit: number, tried: number): string {
  const sets = problem.adjacency === null ? "sets of units" : "connected sets of units";
  const start = `no territory can hold unit ${String(unit)}: `;
  if (tried === 0) return `${start}none of the ${sets} with it is inside the limits`;
  return (
    `${start}of the ${String(tried)} ${sets} with it that are inside the limits, each leaves a rest ` +
    `that cannot be cut into ${String(problem.territoryCount - 1)} territories`
  );
}

/** The budget, or so many steps of it. */
function atMost(steps: number, budget: SearchBudget): SearchBudget {
  let left = steps;
  return { isSpent: () => left-- <= 0 || budget.isSpent() };
}

interface Verdict {
  readonly outcome: "none" | "exists" | "unknown";
  readonly tried: number;
}

/** Tries every territory that could hold the unit, and covers the rest in turn, its greatest unit first. */
function cover(
  problem: CentreProblem,
  pool: UnitPool,
  territoriesLeft: number,
  unit: number,
  budget: SearchBudget,
): Verdict {
  if (territoriesLeft === 1) return { outcome: "exists", tried: 0 };
  // The first answer of the rest that is not "none" ends the search.
  const ends: Verdict["outcome"][] = [];
  let tried = 0;
  const isComplete = connectedSetsWith(problem, pool, unit, budget, (set) => {
    tried++;
    pool.take(set);
    if (pool.whyIndivisible(territoriesLeft - 1) === null) {
      const [next] = pool.greatest(1);
      const { outcome } = cover(problem, pool, territoriesLeft - 1, next as number, budget);
      if (outcome !== "none") ends.push(outcome);
    }
    pool.giveBack(set);
    return ends.length === 0;
  });
  return { outcome: ends[0] ?? (isComplete ? "none" : "unknown"), tried };
}
