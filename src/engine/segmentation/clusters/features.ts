import type { Pacer } from "../../alignment/pacer";
import { flag, real, whole } from "../../alignment/typed-cell";
import { log } from "../../geography/portable-math";
import { forEachRow } from "../../intake/row-loop";
import type { AccountTable } from "../../model/account-table";

/** Columns that clusters are found on, where they have data. */
const COLUMNS = ["potential", "revenue", "employees", "callsPerYear"] as const;

/** Points to cluster: rows of standardised features, one row a counted account. */
export interface Features {
  /** What they are made of, one a dimension. */
  readonly fields: readonly (typeof COLUMNS)[number][];
  readonly dimensions: number;
  /** Accounts in the order of the rows. */
  readonly account: Int32Array;
  /** Row after row: z-scores of log(1 + amount); 0, the mean, where the amount is missing. */
  readonly data: Float64Array;
}

/**
 * The amounts of the counted accounts as z-scores (population form) of log(1 + x), so that a
 * few large accounts do not decide alone and every column counts alike. A column that is the
 * same for all is left out. Negative amounts count as 0.
 *
 * @param order accounts in an order that does not depend on the sheet
 */
export async function featuresOf(
  accounts: AccountTable,
  counted: Uint8Array,
  order: Int32Array,
  pacer: Pacer | null,
): Promise<Features> {
  const account = order.filter((row) => flag(counted, row) === 1);
  const scored: { column: (typeof COLUMNS)[number]; scores: Float64Array }[] = [];
  for (const column of COLUMNS) {
    const logs = new Float64Array(account.length);
    await forEachRow(account.length, pacer, (row) => {
      logs[row] = logOf(real(accounts[column], whole(account, row)));
    });
    const scores = await zScores(logs, pacer);
    if (scores !== null) scored.push({ column, scores });
  }
  const dimensions = scored.length;
  const data = new Float64Array(account.length * dimensions);
  await forEachRow(account.length, pacer, (row) => {
    for (let dimension = 0; dimension < dimensions; dimension++) {
      data[row * dimensions + dimension] = real(scored[dimension]?.scores ?? data, row);
    }
  });
  return { fields: scored.map(({ column }) => column), dimensions, account, data };
}

/** Rows of the features that are named, as features of their own. */
export function rowsOf(features: Features, rows: Int32Array): Features {
  const { dimensions } = features;
  const data = new Float64Array(rows.length * dimensions);
  rows.forEach((row, at) => {
    data.set(features.data.subarray(row * dimensions, (row + 1) * dimensions), at * dimensions);
  });
  return { ...features, account: rows.map((row) => whole(features.account, row)), data };
}

function logOf(value: number): number {
  return Number.isNaN(value) ? Number.NaN : log(1 + Math.max(0, value));
}

/** Null when there is nothing to tell accounts apart by. */
async function zScores(values: Float64Array, pacer: Pacer | null): Promise<Float64Array | null> {
  let sum = 0;
  let known = 0;
  await forEachRow(values.length, pacer, (row) => {
    const value = real(values, row);
    if (Number.isNaN(value)) return;
    sum += value;
    known++;
  });
  if (known === 0) return null;
  const mean = sum / known;
  let squares = 0;
  await forEachRow(values.length, pacer, (row) => {
    const value = real(values, row);
    if (!Number.isNaN(value)) squares += (value - mean) * (value - mean);
  });
  const deviation = Math.sqrt(squares / known);
  if (deviation < 1e-9) return null;
  const scores = new Float64Array(values.length);
  await forEachRow(values.length, pacer, (row) => {
    const value = real(values, row);
    scores[row] = Number.isNaN(value) ? 0 : (value - mean) / deviation;
  });
  return scores;
}
