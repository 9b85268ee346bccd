import { real } from "../../alignment/typed-cell";
import { log } from "../../geography/portable-math";
import type { AccountTable } from "../../model/account-table";

/** Columns of text whose values become columns of 0 and 1. */
const CATEGORIES = ["industry", "country", "state"] as const;
const LABELS = { industry: "Industry", country: "Country", state: "State" } as const;

/** A value needs so many accounts to learn from; rarer ones and blanks are the common base. */
const LEAST_ACCOUNTS = 5;
/** Values of one column that are told apart, the most frequent ones. */
const MOST_VALUES = 40;

/** The attributes of accounts as columns of a regression. */
export interface Attributes {
  /** Name of each column: "Base", "Employees (log)", "Industry: Banking". */
  readonly labels: readonly string[];
  /** Accounts learned from with this column not zero. */
  readonly accounts: readonly number[];
  /** The columns of an account that are not zero, and their values. */
  read(account: number): { readonly columns: number[]; readonly values: number[] };
}

/**
 * What of the accounts can explain their potential: the log of 1 + employees (a blank is the
 * mean and has a column of its own) and, as 0 or 1, each industry, country and state with at
 * least 5 of the accounts learned from.
 *
 * @param learned accounts the fit is learned from
 */
export function attributesOf(accounts: AccountTable, learned: Int32Array): Attributes {
  const labels = ["Base"];
  const counts = [learned.length];
  const employees = learned.filter((account) => real(accounts.employees, account) >= 0);
  const hasEmployees = employees.length >= LEAST_ACCOUNTS;
  let mean = 0;
  let employeesColumn = -1;
  let blankColumn = -1;
  if (hasEmployees) {
    for (const account of employees) mean += log(1 + real(accounts.employees, account)) / employees.length;
    employeesColumn = labels.push("Employees (log)") - 1;
    counts.push(employees.length);
    if (learned.length - employees.length >= LEAST_ACCOUNTS) {
      blankColumn = labels.push("Employees: blank") - 1;
      counts.push(learned.length - employees.length);
    }
  }
  const columnOf = CATEGORIES.map((category) => {
    const tally = new Map<string, number>();
    for (const account of learned) {
      const value = accounts[category][account] ?? "";
      if (value !== "") tally.set(value, (tally.get(value) ?? 0) + 1);
    }
    const frequent = [...tally]
      // A value that all have tells nothing.
      .filter(([, count]) => count >= LEAST_ACCOUNTS && count < learned.length)
      .sort(([nameA, a], [nameB, b]) => b - a || (nameA < nameB ? -1 : 1))
      .slice(0, MOST_VALUES);
    return new Map(
      frequent.map(([value, count]) => {
        counts.push(count);
        return [value, labels.push(`${LABELS[category]}: ${value}`) - 1];
      }),
    );
  });
  return {
    labels,
    accounts: counts,
    read(account) {
      const columns = [0];
      const values = [1];
      const put = (column: number, value: number): void => {
        if (column < 0) return;
        columns.push(column);
        values.push(value);
      };
      const size = real(accounts.employees, account);
      put(employeesColumn, size >= 0 ? log(1 + size) : mean);
      if (!(size >= 0)) put(blankColumn, 1);
      CATEGORIES.forEach((category, at) => {
        put(columnOf[at]?.get(accounts[category][account] ?? "") ?? -1, 1);
      });
      return { columns, values };
    },
  };
}
