import type { CellError } from "../model/cell-value";
import type { CellValue } from "../model/cell-value";
import { numberOfNumericText } from "./coercion";

type Rows = number | number[];

/** Numbers from `low` to `high`; `withLow` and `withHigh` tell whether the ends belong to it. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly withLow: boolean;
  readonly withHigh: boolean;
}

/** The numbers that lie in both. */
export function sharedInterval(a: Interval, b: Interval): Interval {
  const lower = a.low > b.low || (a.low === b.low && !a.withLow) ? a : b;
  const upper = a.high < b.high || (a.high === b.high && !a.withHigh) ? a : b;
  return { low: lower.low, withLow: lower.withLow, high: upper.high, withHigh: upper.withHigh };
}

const NO_ROWS: readonly number[] = [];

/**
 * Where each value of a column stands: built once, read by every criterion and every exact
 * lookup on that column. Rows are rows of the sheet, ascending.
 */
export class ColumnIndex {
  private readonly numbers = new Map<number, Rows>();
  private readonly texts = new Map<string, Rows>();
  private readonly others = new Map<boolean | CellError, Rows>();
  /** Texts that read as a number, by that number: a criterion takes them for the number. */
  private readonly numericTexts = new Map<number, Rows>();
  private readonly blanks: number[] = [];
  /** The numbers in ascending order with their rows; made when an interval is first asked for. */
  private ordered: { readonly values: Float64Array; readonly rows: Int32Array } | undefined;

  constructor(values: readonly (CellValue | undefined)[], top: number, bottom: number) {
    for (let row = top; row <= bottom; row++) {
      const value = values[row];
      if (typeof value === "number") add(this.numbers, value, row);
      else if (typeof value === "string") {
        const folded = value.toLowerCase();
        add(this.texts, folded, row);
        const number = numberOfNumericText(value);
        if (number !== undefined) add(this.numericTexts, number, row);
      } else if (value === null || value === undefined) this.blanks.push(row);
      else add(this.others, value, row);
    }
  }

  /** Rows of the number itself. */
  rowsOfNumber(value: number): readonly number[] {
    return rowsOf(this.numbers.get(value));
  }

  rowsOfNumericText(value: number): readonly number[] {
    return rowsOf(this.numericTexts.get(value));
  }

  /** Rows of a text, ignoring case; `folded` is in lower case. */
  rowsOfText(folded: string): readonly number[] {
    return rowsOf(this.texts.get(folded));
  }

  rowsOfOther(value: boolean | CellError): readonly number[] {
    return rowsOf(this.others.get(value));
  }

  get blankRows(): readonly number[] {
    return this.blanks;
  }

  /** Rows of the numbers in an interval, in the order of the numbers. */
  rowsWithin({ low, high, withLow, withHigh }: Interval): ArrayLike<number> {
    this.ordered ??= this.order();
    const { values, rows } = this.ordered;
    const from = placeOf(values, low, !withLow);
    const to = placeOf(values, high, withHigh);
    return rows.subarray(from, Math.max(from, to));
  }

  /** The distinct texts in lower case. */
  textKeys(): IterableIterator<string> {
    return this.texts.keys();
  }

  private order(): { values: Float64Array; rows: Int32Array } {
    const keys = Float64Array.from(this.numbers.keys()).sort();
    const values: number[] = [];
    const rows: number[] = [];
    for (const key of keys) {
      for (const row of rowsOf(this.numbers.get(key))) {
        values.push(key);
        rows.push(row);
      }
    }
    return { values: Float64Array.from(values), rows: Int32Array.from(rows) };
  }

  /** First row that holds the value (types must agree), or -1. */
  firstRow(value: CellValue): number {
    let rows: Rows | undefined;
    if (typeof value === "number") rows = this.numbers.get(value);
    else if (typeof value === "string") rows = this.texts.get(value.toLowerCase());
    else if (value !== null) rows = this.others.get(value);
    return rowsOf(rows)[0] ?? -1;
  }
}

/** Number of values below a number, or not above it. */
function placeOf(values: Float64Array, number: number, orEqual: boolean): number {
  let from = 0;
  let to = values.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    const value = values[middle] ?? 0;
    if (value < number || (orEqual && value === number)) from = middle + 1;
    else to = middle;
  }
  return from;
}

function add<K>(map: Map<K, Rows>, key: K, row: number): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, row);
  else if (typeof known === "number") map.set(key, [known, row]);
  else known.push(row);
}

function rowsOf(rows: Rows | undefined): readonly number[] {
  if (rows === undefined) return NO_ROWS;
  return typeof rows === "number" ? [rows] : rows;
}
