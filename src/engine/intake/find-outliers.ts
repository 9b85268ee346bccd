import type { AccountTable, RepTable } from "../model/account-table";
import { fieldLabel } from "./map-columns";
import { farValues } from "./robust-spread";
import type { RowSource } from "./row-source";

/** Share of what a rep has on average from which one account alone makes balance hard. */
const WHALE = 0.5;
/** With fewer accounts a rep every one of them is a large part. */
const LEAST_ACCOUNTS_A_REP = 10;

/**
 * Finds measures that are far from all others, accounts that are large beside a whole territory, and
 * columns with many zeros. Far is: the decimal logarithm of a value above zero lies more than 5 robust
 * standard deviations (1.4826 times the median absolute deviation) from the median of the column.
 */
export function findOutliers(source: RowSource, accounts: AccountTable, reps: RepTable): void {
  const activeReps = reps.setAside.filter((reason) => reason === "").length;
  for (const field of ["potential", "revenue"] as const) {
    if (!source.has(field)) continue;
    const values = accounts[field];
    const isUsed = (row: number): boolean => accounts.setAside[row] === "";
    const name = (row: number): string => accounts.name[row] ?? "";
    const label = fieldLabel(field);

    farValues(values, isUsed).forEach(({ row, times, slip }) => {
      const value = values[row] ?? 0;
      const how = times >= 1 ? `${rounded(times)} times` : `1/${rounded(1 / times)} of`;
      const found = `The ${label} of ${name(row)} is ${how} the median of the column`;
      if (slip === null) {
        source.find("MEASURE_OUTLIER", field, row, String(value), found);
        return;
      }
      const back = slip < 1 ? "divided by 1,000" : "times 1,000";
      source.find(
        "MEASURE_OUTLIER",
        field,
        row,
        String(value),
        `${found}, and ${back} it is like the others`,
        {
          fix: { kind: "unitSlip", header: source.header(field) },
        },
      );
    });

    let total = 0;
    let filled = 0;
    let zeros = 0;
    let firstZero = -1;
    values.forEach((value, row) => {
      if (!isUsed(row)) return;
      if (value > 0) {
        total += value;
        filled += 1;
      }
      if (value !== 0) return;
      if (zeros === 0) firstZero = row;
      zeros += 1;
    });
    if (zeros > 0) {
      source.findMany(
        "MEASURE_ZERO",
        field,
        firstZero,
        "0",
        `${String(zeros)} accounts have the ${label} 0`,
        zeros,
      );
    }
    if (activeReps < 2 || filled < activeReps * LEAST_ACCOUNTS_A_REP) continue;
    const average = total / activeReps;
    values.forEach((value, row) => {
      if (!isUsed(row) || !(value > average * WHALE)) return;
      const share = Math.round((100 * value) / average);
      source.find(
        "WHALE_ACCOUNT",
        field,
        row,
        String(value),
        `The ${label} of ${name(row)} alone is ${String(share)} % of what a rep has on average`,
      );
    });
  }
}

/** Two digits that matter, without an exponent. */
function rounded(value: number): string {
  return value >= 100 ? String(Math.round(value)) : String(Number(value.toPrecision(2)));
}
