import type { AccountTable } from "../model/account-table";
import type { MeasureKey } from "../model/measure-key";
import type { Measure } from "../model/plan";

const LABELS: Readonly<Record<MeasureKey, { label: string; unit: Measure["unit"] }>> = {
  potential: { label: "Potential", unit: "money" },
  revenue: { label: "Revenue", unit: "money" },
  workload: { label: "Workload", unit: "hours" },
  accounts: { label: "Accounts", unit: "count" },
};

/** Order in which a measure to balance is looked for. */
const ORDER: readonly MeasureKey[] = ["potential", "revenue", "workload", "accounts"];

export function measureLabel(key: MeasureKey): string {
  return LABELS[key].label;
}

/**
 * The measures that have data among the accounts that can be planned, in the order
 * potential, revenue, workload, accounts. Workload is calls a year times hours a call;
 * accounts is 1 each. NaN where an account has no value.
 */
export function measuresOf(accounts: AccountTable): Measure[] {
  return ORDER.map((key) => ({ key, ...LABELS[key], values: valuesOf(accounts, key) })).filter(
    (measure) => totalPlannable(accounts, measure.values) > 0,
  );
}

/** The same measures with their totals over the accounts that can be planned, and no columns of their own. */
export function measureTotals(
  accounts: AccountTable,
): (Pick<Measure, "key" | "label" | "unit"> & { readonly total: number })[] {
  return ORDER.map((key) => ({ key, ...LABELS[key], total: totalOf(accounts, key) })).filter(
    ({ total }) => total > 0,
  );
}

function totalOf(accounts: AccountTable, key: MeasureKey): number {
  const { callsPerYear, hoursPerCall, setAside } = accounts;
  if (key === "potential" || key === "revenue") return totalPlannable(accounts, accounts[key]);
  let total = 0;
  for (let account = 0; account < accounts.count; account++) {
    if (setAside[account] !== "") continue;
    const hours = (callsPerYear[account] as number) * (hoursPerCall[account] as number);
    total += key === "accounts" ? 1 : Number.isNaN(hours) ? 0 : hours;
  }
  return total;
}

/** Sum over the accounts that can be planned; a missing value counts 0. */
export function totalPlannable(accounts: AccountTable, values: Float64Array): number {
  let total = 0;
  for (let account = 0; account < accounts.count; account++) {
    if (accounts.setAside[account] === "") total += valueOrZero(values, account);
  }
  return total;
}

/** Value of one account, 0 where it has none. */
export function valueOrZero(values: Float64Array, account: number): number {
  const value = values[account] as number;
  return Number.isNaN(value) ? 0 : value;
}

function valuesOf(accounts: AccountTable, key: MeasureKey): Float64Array {
  switch (key) {
    case "potential":
      return accounts.potential.slice();
    case "revenue":
      return accounts.revenue.slice();
    case "workload":
      return accounts.callsPerYear.map(
        (calls, account) => calls * (accounts.hoursPerCall[account] as number),
      );
    case "accounts":
      return new Float64Array(accounts.count).fill(1);
  }
}
