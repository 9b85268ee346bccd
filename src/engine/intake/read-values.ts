import type { Pacer } from "../alignment/pacer";
import { CELL_KIND, cellAt } from "../model/cell-column";
import type { CellColumn } from "../model/raw-sheet";
import type { DistinctTexts } from "./distinct-texts";
import type { FindingCode } from "./finding-rules";
import { parseIdentifier, trimText } from "./parse-identifier";
import { forEachRow } from "./row-loop";

/** What a text is read as, and what is told of each cell that holds it. */
export interface TextReading {
  readonly value: number;
  readonly code: FindingCode;
}

/** How the cells of a column become numbers. */
export interface ValueRule {
  /** The value of a number; null when it has none. */
  ofNumber(value: number): number | null;
  /** The value of a text that is not blank. */
  ofText(text: string): TextReading;
  /** Told of numbers without a value and of true and false. */
  readonly unreadable: FindingCode;
  tell(code: FindingCode, row: number, text: string, value: number): void;
}

/** Reads the cells of a column, each text once however often it comes; blank and unreadable cells are NaN. */
export async function readValues(
  cells: CellColumn,
  distinct: DistinctTexts,
  rule: ValueRule,
  pacer: Pacer | null,
): Promise<Float64Array> {
  const { kinds, values, texts } = cells;
  const read = new Array<TextReading | null>(texts.length).fill(null);
  await distinct.each(pacer, (written, place) => {
    const text = trimText(written);
    if (text !== "") read[place] = rule.ofText(text);
  });
  const numbers = new Float64Array(kinds.length).fill(NaN);
  await forEachRow(kinds.length, pacer, (row) => {
    const kind = kinds[row];
    if (kind === CELL_KIND.blank) return;
    const held = values[row] ?? NaN;
    if (kind === CELL_KIND.text) {
      const reading = read[held];
      if (reading === null || reading === undefined) return;
      numbers[row] = reading.value;
      rule.tell(reading.code, row, trimText(texts[held] ?? ""), reading.value);
      return;
    }
    const value = kind === CELL_KIND.number ? rule.ofNumber(held) : null;
    if (value === null) rule.tell(rule.unreadable, row, parseIdentifier(cellAt(cells, row)), NaN);
    else numbers[row] = value;
  });
  return numbers;
}
