import { flag, real, whole } from "../alignment/typed-cell";
import { matchScore } from "../matching/match-score";
import type { Matcher } from "../matching/matcher";
import { NO_OWNER } from "../model/plan";
import type { WorkedPlan } from "../plan/finish-plan";
import { kmToHome } from "../plan/km-to-home";
import { valueOrZero } from "../plan/measures";

/** What may leave its territory as one: an account or a family. */
export interface MovableUnit {
  readonly unit: number;
  /** Rows of its accounts. */
  readonly accounts: readonly number[];
  /** Of each measure of the plan, in its order; what is below 0 counts as it is. */
  readonly amounts: readonly number[];
}

/** What one unit going from its territory to another costs. */
export interface MovePrice {
  /** In accounts that change hands; at least a tenth of one for each account. */
  readonly price: number;
  /** Accounts that lose today's owner by it, less those that get today's owner back. */
  readonly ownerChanges: number;
  /** Km farther from home, summed over its accounts; 0 where a place is unknown. */
  readonly extraKm: number;
  /** The most that one of them gets farther, km. */
  readonly farthest: number;
}

/** Least price of moving an account: also what would be nearer is work to hand over. */
const LEAST_PRICE = 0.1;
/** What moving an account counts that keeps its distance and whose owner of today is neither. */
const HANDOVER = 0.5;

/** The units of each territory that nothing keeps there: no rule, and no hand that has placed them. */
export function movableUnits(worked: WorkedPlan, territory: number): MovableUnit[] {
  const { plan, prepared, alignment } = worked;
  const { units } = prepared.rules;
  const found: MovableUnit[] = [];
  for (let unit = 0; unit < units.count; unit++) {
    if (whole(alignment.territoryOf, unit) !== territory) continue;
    const accounts = [...units.member.subarray(whole(units.start, unit), whole(units.start, unit + 1))];
    const isFree = accounts.every((account) => {
      const by = prepared.fixed.by[account] ?? null;
      return by === null || by === "written";
    });
    if (!isFree) continue;
    const amounts = plan.measures.map(({ values }) =>
      accounts.reduce((sum, account) => sum + valueOrZero(values, account), 0),
    );
    found.push({ unit, accounts, amounts });
  }
  return found;
}

/** Whether the rules of the plan let a territory have a unit. */
export function mayHave({ plan, searched }: WorkedPlan, unit: number, territory: number): boolean {
  const { rules } = searched.posed;
  return flag(rules.isAllowed, whole(rules.kindOf, unit) * plan.territories.length + territory) === 1;
}

/** Km from an account to the home of a territory, NaN where either has no place. */
export function kmTo({ plan }: WorkedPlan, account: number, territory: number): number {
  return kmToHome(plan.accounts, account, plan.territories[territory]);
}

/** Mean km from the accounts of a territory to its home, at least 1; the way that extra km are held against. */
export function typicalKm({ plan }: WorkedPlan, territory: number): number {
  let sum = 0;
  let known = 0;
  for (const [account, home] of plan.territoryOf.entries()) {
    const km = real(plan.distanceKm, account);
    if (home !== territory || Number.isNaN(km)) continue;
    sum += km;
    known++;
  }
  return Math.max(1, known === 0 ? 0 : sum / known);
}

/**
 * How well the rep of a territory serves what an account asks for (skills, industry, language), 0 to 1; NaN where
 * it asks for nothing or nobody is there. Its owner of today and its way are prices of their own.
 */
function served({ plan }: WorkedPlan, matcher: Matcher, account: number, territory: number): number {
  const shares = matcher.shares(account, territory);
  const asked = { ...shares, relationship: Number.NaN, distance: Number.NaN };
  return matchScore(asked, plan.settings.matchWeights) / 100;
}

/**
 * Price of moving a unit: for each account half an account, one more where it loses today's owner, one less
 * where it gets that back, its extra km in typical ways, and the part of what it asks for that only the rep it
 * leaves has, less where the new one has more; at least a tenth.
 *
 * @param typical km, more than 0
 */
export function movePrice(
  worked: WorkedPlan,
  matcher: Matcher,
  { accounts }: MovableUnit,
  from: number,
  to: number,
  typical: number,
): MovePrice {
  let [price, ownerChanges, extraKm, farthest] = [0, 0, 0, Number.NEGATIVE_INFINITY];
  for (const account of accounts) {
    const owner = whole(worked.plan.previousTerritoryOf, account);
    const change = owner === NO_OWNER ? 0 : Number(owner === from) - Number(owner === to);
    const farther = kmTo(worked, account, to) - kmTo(worked, account, from);
    const km = Number.isNaN(farther) ? 0 : farther;
    const lost = served(worked, matcher, account, from) - served(worked, matcher, account, to);
    price += Math.max(LEAST_PRICE, HANDOVER + change + km / typical + (Number.isNaN(lost) ? 0 : lost));
    ownerChanges += change;
    extraKm += km;
    farthest = Math.max(farthest, km);
  }
  return { price, ownerChanges, extraKm, farthest };
}
