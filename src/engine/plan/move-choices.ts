import { flag, real, whole } from "../alignment/typed-cell";
import type { WorkedPlan } from "./finish-plan";
import type { FixedBy } from "./fixed-accounts";
import { valueOrZero } from "./measures";

/** An account of a plan and where it is. */
export interface AccountPlace {
  readonly account: number;
  readonly id: string;
  readonly name: string;
  /** Index and name of its territory; HOUSE or SET_ASIDE and "" outside the territories. */
  readonly territory: number;
  readonly territoryName: string;
  /** Accounts of its family, which move with it. */
  readonly others: number;
  /** What keeps it where it is, or null; what was placed by hand can be placed again. */
  readonly fixedBy: FixedBy;
}

/** A territory that may have the account, and how it stands on the leading measure: load over target less 1. */
export interface MoveChoice {
  readonly territory: number;
  readonly name: string;
  readonly rep: string;
  readonly before: number;
  readonly after: number;
}

/** Where an account could go. */
export interface MoveChoices {
  /** Its territory with it and without it. */
  readonly from: MoveChoice;
  /** All others that may have it, the one that ends nearest to its target first. */
  readonly to: readonly MoveChoice[];
}

/** Accounts whose id or name begins with the text, then those that contain it, at most so many; also those outside the territories. */
export function accountsNamed(worked: WorkedPlan, text: string, most: number): AccountPlace[] {
  const { plan } = worked;
  const asked = text.trim().toLowerCase();
  if (asked === "") return [];
  const beginning: number[] = [];
  const containing: number[] = [];
  for (let account = 0; account < plan.accounts.count && beginning.length < most; account++) {
    const id = (plan.accounts.id[account] ?? "").toLowerCase();
    const name = (plan.accounts.name[account] ?? "").toLowerCase();
    if (id.startsWith(asked) || name.startsWith(asked)) beginning.push(account);
    else if (containing.length < most && (id.includes(asked) || name.includes(asked))) {
      containing.push(account);
    }
  }
  return [...beginning, ...containing].slice(0, most).map((account) => placeOf(worked, account));
}

/** Where an account of a plan is, and what keeps it there. */
export function placeOf({ plan, prepared, unitOf }: WorkedPlan, account: number): AccountPlace {
  const { units } = prepared.rules;
  const unit = whole(unitOf, account);
  const territory = whole(plan.territoryOf, account);
  return {
    account,
    id: plan.accounts.id[account] ?? "",
    name: plan.accounts.name[account] ?? "",
    territory,
    territoryName: plan.territories[territory]?.name ?? "",
    others: unit < 0 ? 0 : whole(units.start, unit + 1) - whole(units.start, unit) - 1,
    fixedBy: prepared.fixed.by[account] ?? null,
  };
}

/** @param account one in a territory */
export function moveChoices(worked: WorkedPlan, account: number): MoveChoices {
  const { plan, prepared, searched, unitOf } = worked;
  const { units } = prepared.rules;
  const { rules } = searched.posed;
  const n = plan.territories.length;
  const unit = whole(unitOf, account);
  const [measure, balance] = [plan.measures[0], plan.after[0]];
  let size = 0;
  for (let at = whole(units.start, unit); at < whole(units.start, unit + 1); at++) {
    if (measure !== undefined) size += valueOrZero(measure.values, whole(units.member, at));
  }
  const choice = (territory: number, gain: number): MoveChoice => {
    const load = balance === undefined ? 0 : real(balance.load, territory);
    const target = balance === undefined ? 1 : real(balance.target, territory);
    return {
      territory,
      name: plan.territories[territory]?.name ?? "",
      rep: plan.territories[territory]?.rep ?? "",
      before: load / target - 1,
      after: (load + gain) / target - 1,
    };
  };
  const home = whole(plan.territoryOf, account);
  const to = plan.territories
    .map((_, territory) => choice(territory, size))
    .filter(
      ({ territory }) =>
        territory !== home && flag(rules.isAllowed, whole(rules.kindOf, unit) * n + territory) === 1,
    )
    .sort((a, b) => Math.abs(a.after) - Math.abs(b.after) || a.territory - b.territory);
  return { from: choice(home, -size), to };
}
