import type { CentreProblem } from "../centres/centre-problem";
import { stepBudget } from "../search-budget";
import type { SearchBudget } from "../search-budget";
import { connectedSetsWith } from "./connected-sets";
import { UnitPool } from "./unit-pool";

/** Partial territories looked at before a proof is given up; under a second. */
const STEPS = 60_000;

/**
 * Proves that no alignment keeps the limits (and is connected, where it must be), or returns
 * null: then nothing is proved. Three arguments, the dearest last: a unit or the whole is too
 * great or too small; a part of the map cannot be cut into whole territories; and a complete
 * search: the greatest unit left must lie in some territory, so every possible one is tried,
 * each leaving a smaller map for which the same holds. That search ends early where great
 * units have little room beside them, which is why real maps of counties have no plan.
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
  const verdict = cover(problem, pool, territoryCount, budget);
  if (verdict.outcome !== "none") return null;
  return (
    `unit ${String(verdict.unit)} lies in no possible territory: of ${String(verdict.tried)} sets of units ` +
    `with it inside the limits${problem.adjacency === null ? "" : " and connected"}, each leaves a rest that ` +
    `cannot be cut into ${String(territoryCount - 1)} territories`
  );
}

interface Verdict {
  readonly outcome: "none" | "exists" | "unknown";
  readonly unit: number;
  readonly tried: number;
}

/** Tries every territory that could hold the greatest unit left, and covers the rest in turn. */
function cover(
  problem: CentreProblem,
  pool: UnitPool,
  territoriesLeft: number,
  budget: SearchBudget,
): Verdict {
  const unit = pool.greatest();
  if (territoriesLeft === 1) return { outcome: "exists", unit, tried: 0 };
  // The first answer of the rest that is not "none" ends the search.
  const ends: Verdict["outcome"][] = [];
  let tried = 0;
  const isComplete = connectedSetsWith(problem, pool, unit, budget, (set) => {
    tried++;
    pool.take(set);
    if (pool.whyIndivisible(territoriesLeft - 1) === null) {
      const { outcome } = cover(problem, pool, territoriesLeft - 1, budget);
      if (outcome !== "none") ends.push(outcome);
    }
    pool.giveBack(set);
    return ends.length === 0;
  });
  return { outcome: ends[0] ?? (isComplete ? "none" : "unknown"), unit, tried };
}
