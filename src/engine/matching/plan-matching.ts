import type { Pacer } from "../alignment/pacer";
import { whole } from "../alignment/typed-cell";
import type { AccountTable, RepTable } from "../model/account-table";
import type { PlanMatching } from "../model/matching";
import type { Measure, Territory } from "../model/plan";
import type { Settings } from "../model/settings";
import { coverageOf } from "./coverage";
import { halfDistance } from "./half-distance";
import { createMatcher, type Matcher } from "./matcher";
import { explainAssignment } from "./rep-assignment";

/** A plan as far as matching goes. */
export interface MatchedPlan {
  readonly accounts: AccountTable;
  readonly reps: RepTable;
  readonly territories: readonly Territory[];
  readonly territoryOf: Int32Array;
  readonly previousTerritoryOf: Int32Array;
  readonly settings: Settings;
}

/** The matcher of a plan, by the weights of its settings. */
export function matcherOf(plan: MatchedPlan, halfKm: number): Matcher {
  return createMatcher({ ...plan, weights: plan.settings.matchWeights, halfKm });
}

/**
 * Scores every account with the rep of its territory, holds what is asked against what reps have, and says why
 * territories found on a blank map belong to their reps.
 *
 * @param leading the first measure that is balanced
 * @param order account rows in the order of their ids
 */
export async function matchPlan(
  plan: MatchedPlan,
  leading: Measure,
  order: Int32Array,
  pacer: Pacer,
): Promise<PlanMatching> {
  const { accounts, reps, territories, territoryOf, settings } = plan;
  const planned = order.filter((account) => whole(territoryOf, account) >= 0);
  const halfKm = settings.matchHalfKm ?? (await halfDistance(accounts, territories, planned, pacer));
  const matcher = matcherOf(plan, halfKm);
  const fit = new Float64Array(accounts.count).fill(Number.NaN);
  let sum = 0;
  let known = 0;
  for (const [at, account] of planned.entries()) {
    if ((at & 1023) === 0) await pacer.breathe(5 * planned.length + at, 8 * planned.length);
    const score = matcher.score(account, whole(territoryOf, account));
    fit[account] = score;
    if (Number.isNaN(score)) continue;
    sum += score;
    known++;
  }
  const isGivenOut = settings.startFrom === "blank" && territories.some(({ repIndex }) => repIndex >= 0);
  return {
    fit,
    halfKm,
    meanFit: known > 0 ? sum / known : Number.NaN,
    coverage: await coverageOf(accounts, reps, territoryOf, leading, pacer),
    assignment: isGivenOut
      ? await explainAssignment(matcher, territories, territoryOf, planned, pacer)
      : null,
  };
}
