import type { Pacer } from "../alignment/pacer";
import { add, flag, real, whole } from "../alignment/typed-cell";
import type { AccountSales } from "../model/performance";
import { addDeal, emptySales, type Deals } from "./read-sales";

/** What accounts bring to their group, one value an account; null where there are no such data. */
export interface AccountFacts {
  readonly count: number;
  readonly sales: AccountSales | null;
  readonly touched: Uint8Array;
  readonly potential: Float64Array | null;
  readonly revenue: Float64Array | null;
  readonly workload: Float64Array | null;
  /** Accounts that count with their number, potential and so on; workload counts in territories alone. */
  readonly territoryOf: Int32Array;
}

/** Sums of so many groups, one value a group. */
export interface GroupSums {
  readonly sales: AccountSales;
  readonly accounts: Float64Array;
  readonly touched: Float64Array;
  readonly potential: Float64Array;
  readonly revenue: Float64Array;
  readonly workload: Float64Array;
}

const DUE = 1023;

/**
 * Sums of the accounts by group; a missing value counts 0.
 *
 * @param groupOf per account: its group, below 0 for none
 */
export async function sumAccounts(
  facts: AccountFacts,
  groupOf: Int32Array,
  groups: number,
  pacer: Pacer,
): Promise<GroupSums> {
  const sums = emptySums(groups);
  const { sales } = facts;
  const columns =
    sales === null
      ? []
      : (Object.keys(sums.sales) as (keyof AccountSales)[]).map(
          (key) => [sales[key], sums.sales[key]] as const,
        );
  for (let account = 0; account < facts.count; account++) {
    if ((account & DUE) === 0) await pacer.breathe(account, facts.count);
    const group = whole(groupOf, account);
    if (group < 0) continue;
    add(sums.accounts, group, 1);
    add(sums.touched, group, flag(facts.touched, account));
    addKnown(sums.potential, group, facts.potential, account);
    addKnown(sums.revenue, group, facts.revenue, account);
    if (whole(facts.territoryOf, account) >= 0) addKnown(sums.workload, group, facts.workload, account);
    for (const [from, into] of columns) add(into, group, real(from, account));
  }
  return sums;
}

/**
 * Sums of deals by a group of their own.
 *
 * @param groupOf group of a deal, below 0 for none
 */
export async function sumDeals(
  deals: Deals,
  groupOf: (row: number) => number,
  groups: number,
  pacer: Pacer,
): Promise<AccountSales> {
  const sums = emptySales(groups);
  for (let row = 0; row < deals.count; row++) {
    if ((row & DUE) === 0) await pacer.breathe(row, deals.count);
    const group = groupOf(row);
    if (group >= 0) addDeal(sums, group, deals, row);
  }
  return sums;
}

export function emptySums(groups: number): GroupSums {
  const column = (): Float64Array => new Float64Array(groups);
  return {
    sales: emptySales(groups),
    accounts: column(),
    touched: column(),
    potential: column(),
    revenue: column(),
    workload: column(),
  };
}

/** Sums by groups of groups: territories into regions. */
export function rollUp(fine: GroupSums, coarseOf: readonly number[] | Int32Array, groups: number): GroupSums {
  const coarse = emptySums(groups);
  const into = (from: Float64Array, sums: Float64Array): void => {
    from.forEach((value, at) => {
      const group = coarseOf[at] ?? -1;
      if (group >= 0) add(sums, group, value);
    });
  };
  for (const key of Object.keys(coarse.sales) as (keyof AccountSales)[])
    into(fine.sales[key], coarse.sales[key]);
  for (const key of ["accounts", "touched", "potential", "revenue", "workload"] as const)
    into(fine[key], coarse[key]);
  return coarse;
}

function addKnown(sums: Float64Array, group: number, values: Float64Array | null, account: number): void {
  const value = values === null ? NaN : real(values, account);
  if (!Number.isNaN(value)) add(sums, group, value);
}
