import type { OpportunityTable } from "../../src/engine/model/opportunity-table";

/** One deal, with the few facts a test names. */
export interface DealRow {
  /** Row of the account, or of the rep; -1 when left out. */
  readonly account?: number;
  readonly rep?: number;
  readonly stage?: string;
  readonly amount?: number;
  /** Serial days. */
  readonly created?: number;
  readonly closed?: number;
}

/** Deals as intake hands them over; a column is there when a deal fills it. */
export function dealTable(rows: readonly DealRow[]): OpportunityTable {
  const texts = rows.map(() => "");
  const numbers = (pick: (row: DealRow) => number | undefined): Float64Array =>
    Float64Array.from(rows, (row) => pick(row) ?? NaN);
  const has = (field: keyof DealRow): boolean => rows.some((row) => row[field] !== undefined);
  return {
    sheet: "Deals",
    table: null,
    count: rows.length,
    present: (["account", "rep", "stage", "amount", "created", "closed"] as const).filter(has),
    sourceRow: Int32Array.from(rows, (_, n) => n + 2),
    id: texts,
    account: texts,
    accountIndex: Int32Array.from(rows, ({ account }) => account ?? -1),
    rep: texts,
    repIndex: Int32Array.from(rows, ({ rep }) => rep ?? -1),
    amount: numbers(({ amount }) => amount),
    stage: rows.map(({ stage }) => stage ?? ""),
    created: numbers(({ created }) => created),
    closed: numbers(({ closed }) => closed),
    product: texts,
  };
}
