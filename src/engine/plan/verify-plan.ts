import { checkAreas } from "../alignment/areas/check-areas";
import { checkAlignment, type AlignmentVerdict } from "../alignment/check-alignment";
import { flag, whole } from "../alignment/typed-cell";
import type { AccountTable } from "../model/account-table";
import { EngineError } from "../model/engine-error";
import { HOUSE, SET_ASIDE, type Balance, type PlanAreas, type Territory } from "../model/plan";
import { moveWeights } from "./align-within-cap";
import type { PlanRules } from "./build-instance";
import { mayHave } from "./eligibility";
import { limitsOf } from "./limits";

/**
 * Holds the plan against the independent checker: a plan that breaks a rule is a defect and
 * is not shown.
 *
 * @throws EngineError PLAN_BREAKS_A_RULE
 */
export function verifyPlan(
  accounts: AccountTable,
  plan: PlanRules,
  territories: readonly Territory[],
  territoryOf: Int32Array,
  fixedTerritoryOf: Int32Array,
  isHouse: Uint8Array,
  balances: readonly Balance[],
  areas: PlanAreas | null,
): AlignmentVerdict {
  const { settings, units } = plan;
  const n = territories.length;
  const isLarge = new Uint8Array(units.count);
  for (let unit = 0; unit < units.count; unit++) {
    if (whole(units.start, unit + 1) - whole(units.start, unit) > 1) isLarge[unit] = 1;
  }
  const verdict = checkAlignment({
    accountCount: accounts.count,
    territoryCount: n,
    territoryOf,
    house: HOUSE,
    setAside: SET_ASIDE,
    mustBeSetAside: (account) => accounts.setAside[account] !== "",
    mustBeHouse: (account) => flag(isHouse, account) === 1,
    fixedTo: fixedTerritoryOf,
    together: units.ofAccount.map((unit) => (unit >= 0 && flag(isLarge, unit) === 1 ? unit : -1)),
    mayHave: (account, territory) => mayHave(plan.eligibility, n, account, territory),
    measures: plan.measures.map((measure, index) => ({
      values: measure.values,
      tolerance: balances[index]?.tolerance ?? settings.tolerance,
      ...limitsOf(settings, territories, measure.key),
    })),
    capacity: territories.map((territory) => territory.capacity),
    targetGroup: plan.targetGroup,
    previousOf: plan.previousTerritoryOf,
    moveWeight: moveWeights(accounts, settings),
  });
  const broken = [...verdict.violations];
  if (areas !== null) {
    broken.push(
      ...checkAreas({
        ...areas,
        territoryCount: n,
        territoryOf: areas.areas.map((area) => area.territory),
        territoryOfAccount: territoryOf,
      }),
    );
  }
  for (const [index, again] of verdict.measures.entries()) {
    const balance = balances[index];
    if (balance === undefined) continue;
    if (Math.abs(again.maxDeviation - balance.maxDeviation) <= 1e-9 * Math.max(1, again.maxDeviation))
      continue;
    broken.push(
      `largest deviation in ${balance.measure} of ${balance.maxDeviation} is ${again.maxDeviation} when counted again`,
    );
  }
  if (broken.length > 0) {
    throw new EngineError("PLAN_BREAKS_A_RULE", `The plan does not pass its check: ${broken[0] ?? ""}`, {
      violations: broken.length,
    });
  }
  return verdict;
}
