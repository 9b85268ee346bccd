import { real, whole } from "../../alignment/typed-cell";
import type { WorkedPlan } from "../finish-plan";
import { placeOf, type AccountPlace } from "../move-choices";

/** An account of a plan in one line: what it is, where it is and how large it is. */
export interface AccountLine extends AccountPlace {
  /** Rep of its territory; "" outside the territories and where it is open. */
  readonly rep: string;
  /** On the leading measure; NaN where it has none. */
  readonly amount: number;
}

/** Lines for accounts of a plan, in the order in which they are named; rows that the plan does not have are left out. */
export function accountLines(worked: WorkedPlan, accounts: ArrayLike<number>): AccountLine[] {
  const { plan } = worked;
  return Array.from(accounts)
    .filter((account) => Number.isInteger(account) && account >= 0 && account < plan.accounts.count)
    .map((account) => ({
      ...placeOf(worked, account),
      rep: plan.territories[whole(plan.territoryOf, account)]?.rep ?? "",
      amount: plan.measures[0]?.values[account] ?? Number.NaN,
    }));
}

/** A part of a list of accounts. */
export interface AccountPage {
  /** Accounts of the whole list. */
  readonly total: number;
  readonly lines: readonly AccountLine[];
}

/**
 * The accounts of a territory, the largest on the leading measure first, those without an amount last.
 *
 * @param territory its index, or HOUSE or SET_ASIDE for the accounts outside the territories
 * @param most lines at most, from the first
 */
export function accountsOf(worked: WorkedPlan, territory: number, most: number): AccountPage {
  const { plan } = worked;
  const values = plan.measures[0]?.values ?? new Float64Array();
  const sizeOf = (account: number): number => {
    const value = account < values.length ? real(values, account) : Number.NaN;
    return Number.isNaN(value) ? -Infinity : value;
  };
  const held: number[] = [];
  plan.territoryOf.forEach((of, account) => {
    if (of === territory) held.push(account);
  });
  held.sort((a, b) => (sizeOf(a) === sizeOf(b) ? a - b : sizeOf(b) - sizeOf(a)));
  return { total: held.length, lines: accountLines(worked, held.slice(0, most)) };
}
