import type { AccountTable, RepTable } from "../model/account-table";
import { fieldLabel } from "./map-columns";
import type { RowSource } from "./row-source";

/** Fewer values tell nothing about what is usual. */
const LEAST_VALUES = 20;
/** Distance from the median, in standard deviations as the median absolute deviation estimates them. */
const FAR = 5;
/** Makes the median absolute deviation of normal values their standard deviation. */
const NORMAL = 1.4826;
/** Values of money spread over orders of magnitude: a narrower spread of logarithms is taken as this. */
const LEAST_SPREAD = 0.2;
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

    findFar(values, isUsed).forEach(({ row, times }) => {
      const value = values[row] ?? 0;
      const how = times >= 1 ? `${rounded(times)} times` : `1/${rounded(1 / times)} of`;
      source.find(
        "MEASURE_OUTLIER",
        field,
        row,
        String(value),
        `The ${label} of ${name(row)} is ${how} the median of the column`,
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

/** Rows whose value lies far from the others, with how many times the median it is. */
function findFar(values: Float64Array, isUsed: (row: number) => boolean): { row: number; times: number }[] {
  const rows: number[] = [];
  values.forEach((value, row) => {
    if (value > 0 && isUsed(row)) rows.push(row);
  });
  if (rows.length < LEAST_VALUES) return [];
  const logs = Float64Array.from(rows, (row) => Math.log10(values[row] ?? 1));
  const middle = median(logs);
  const spread = Math.max(LEAST_SPREAD, NORMAL * median(logs.map((log) => Math.abs(log - middle))));
  const far: { row: number; times: number }[] = [];
  logs.forEach((log, at) => {
    const off = log - middle;
    if (Math.abs(off) > FAR * spread) far.push({ row: rows[at] ?? 0, times: 10 ** off });
  });
  return far;
}

/** Of more values than this every n-th is looked at: the middle of a million does not move. */
const MOST_SORTED = 50_000;

/** Typed arrays are sorted as numbers, ten times as fast as lists. */
function median(values: Float64Array): number {
  const step = Math.max(1, Math.ceil(values.length / MOST_SORTED));
  const sorted = step === 1 ? Float64Array.from(values) : values.filter((_, at) => at % step === 0);
  sorted.sort();
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? NaN) + upper) / 2;
}

/** Two digits that matter, without an exponent. */
function rounded(value: number): string {
  return value >= 100 ? String(Math.round(value)) : String(Number(value.toPrecision(2)));
}
