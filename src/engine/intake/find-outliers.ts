import type { Pacer } from "../alignment/pacer";
import type { AccountTable, RepTable } from "../model/account-table";
import { fieldLabel } from "../model/field-label";
import { farValues } from "./robust-spread";
import { forEachRow } from "./row-loop";
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
export async function findOutliers(
  source: RowSource,
  accounts: AccountTable,
  reps: RepTable,
  pacer: Pacer | null,
): Promise<void> {
  const activeReps = reps.setAside.filter((reason) => reason === "").length;
  for (const field of ["potential", "revenue"] as const) {
    if (!source.has(field)) continue;
    const values = accounts[field];
    const isUsed = (row: number): boolean => accounts.setAside[row] === "";
    const name = (row: number): string => accounts.name[row] ?? "";
    const label = fieldLabel(field);

    const far = await farValues(values, isUsed, pacer);
    for (const { row, times, slip } of far) {
      await pacer?.breathe(row, values.length);
      const value = values[row] ?? 0;
      const how = times >= 1 ? `${rounded(times)} times` : `1/${rounded(1 / times)} of`;
      const found = `The ${label} of ${name(row)} is ${how} the median of the column`;
      if (slip === null) {
        source.find("MEASURE_OUTLIER", field, row, String(value), found);
        continue;
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
    }

    let total = 0;
    let filled = 0;
    let zeros = 0;
    let firstZero = -1;
    await forEachRow(values.length, pacer, (row) => {
      if (!isUsed(row)) return;
      const value = values[row] ?? NaN;
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
        `${zeros === 1 ? "1 account has" : `${String(zeros)} accounts have`} the ${label} 0`,
        zeros,
      );
    }
    if (activeReps < 2 || filled < activeReps * LEAST_ACCOUNTS_A_REP) continue;
    const average = total / activeReps;
    await forEachRow(values.length, pacer, (row) => {
      const value = values[row] ?? NaN;
      if (!(value > average * WHALE) || !isUsed(row)) return;
      const share = Math.round((100 * value) / average);
      source.find(
        "WHALE_ACCOUNT",
        field,
        row,
        String(value),
        `The ${label} of ${name(row)} alone is ${String(share)}% of what a rep has on average`,
      );
    });
  }
}

/** Two digits that matter, without an exponent. */
function rounded(value: number): string {
  return value >= 100 ? String(Math.round(value)) : String(Number(value.toPrecision(2)));
}
