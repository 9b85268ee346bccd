import type { CellError } from "../model/cell-value";
import type { CellValue } from "../model/cell-value";
import { numberOfText } from "./coercion";

type Rows = number | number[];

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

  constructor(values: readonly (CellValue | undefined)[], top: number, bottom: number) {
    for (let row = top; row <= bottom; row++) {
      const value = values[row];
      if (typeof value === "number") add(this.numbers, value, row);
      else if (typeof value === "string") {
        const folded = value.toLowerCase();
        add(this.texts, folded, row);
        const number = looksNumeric(value) ? numberOfText(value) : undefined;
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

  /** The distinct texts in lower case. */
  textKeys(): IterableIterator<string> {
    return this.texts.keys();
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

/** Cheap test before the full reading of a text as a number. */
function looksNumeric(text: string): boolean {
  return text.length > 0 && text.length < 40 && /\d/.test(text) && /^[\s\d$€£(+\-.]/.test(text);
}
