import { columnCount, isWholeColumns, isWholeRows, rowCount } from "./address";
import type { Area } from "./area";
import type { BookEditor } from "./book-editor";
import { FormulaError } from "./calculator";
import { readCellInput } from "./cell-input";
import type { CellColumn, CellFormula } from "./cell-store";
import { styleIndexAt } from "./cell-styles";
import type { CellValue } from "./cell-value";
import { HostError } from "./host-error";
import type { Sheet } from "./sheet";
import { expandTables, headersWritten, spreadFormulas } from "./table-input";

/** Longest text of a cell (office-js.md 1.4 "Cell text"). */
const MAX_TEXT = 32_767;

/** Longest formula text (support.microsoft.com "Excel specifications and limits"). */
const MAX_FORMULA = 8192;

/**
 * Puts values or formulas into an area as Range.values and Range.formulas do: a matrix of the
 * area's size or one scalar for every cell. In a matrix null leaves the cell and "" clears it
 * (office-js.md 1.5). A matrix of another size, a value that is no number, text or truth value,
 * and a formula that cannot be read are InvalidArgument; then nothing of the area is written.
 */
export function writeCells(
  editor: BookEditor,
  sheet: Sheet,
  area: Area,
  content: unknown,
  source: "addIn" | "user",
): void {
  // office-js.md 1.1 "Unbounded ranges": values of A:F cannot be written.
  if ((isWholeColumns(area) || isWholeRows(area)) && Array.isArray(content)) {
    throw new HostError("InvalidArgument", "values of whole rows or columns cannot be set");
  }
  editor.requireEditable(sheet, area);
  const at = matrixReader(content, area);
  const writer = new CellWriter(editor, sheet);
  writer.check(area, at);
  for (let column = area.left; column <= area.right; column++) {
    writer.startColumn(column);
    for (let row = area.top; row <= area.bottom; row++) {
      const value = at(row - area.top, column - area.left);
      if (value !== null && value !== undefined) writer.put(row, value);
    }
  }
  const headers = headersWritten(editor, sheet, area);
  const spread = writer.wroteFormula ? spreadFormulas(sheet, area, writer.blankBefore) : null;
  const grown = expandTables(editor, sheet, area, writer.wroteContent);
  editor.cellsChanged(sheet, area, source);
  for (const also of [...headers, ...(spread ?? []), ...grown]) editor.cellsChanged(sheet, also, source);
}

type MatrixReader = (row: number, column: number) => unknown;

export function matrixReader(content: unknown, area: Area): MatrixReader {
  if (!Array.isArray(content)) {
    if (content === null || content === undefined) {
      // office-js.md 1.5: values = null is not valid.
      throw new HostError("InvalidArgument", "nothing was given to write");
    }
    return () => content;
  }
  const rows: readonly unknown[] = content;
  const height = rowCount(area);
  const width = columnCount(area);
  const sized = rows.length === height && rows.every((row) => Array.isArray(row) && row.length === width);
  if (!sized) {
    const first: unknown = rows[0];
    const given = `${String(rows.length)} x ${Array.isArray(first) ? String(first.length) : "?"}`;
    throw new HostError(
      "InvalidArgument",
      `the array is ${given}, the range is ${String(height)} x ${String(width)}`,
    );
  }
  return (row, column) => {
    const line: unknown = rows[row];
    return Array.isArray(line) ? (line[column] as unknown) : undefined;
  };
}

/** Writes the cells of one column after another; knows what the styles mean for input. */
class CellWriter {
  wroteFormula = false;
  wroteContent = false;
  /** Columns that held nothing in their table before the write. */
  readonly blankBefore = new Set<number>();
  private column = 0;
  private cells: CellColumn;
  private readonly parsed = new Map<string, CellFormula>();
  private readonly textFlags: (boolean | undefined)[] = [];
  private readonly quoteFlags: (boolean | undefined)[] = [];
  private readonly hasRowStyles: boolean;

  constructor(
    private readonly editor: BookEditor,
    private readonly sheet: Sheet,
  ) {
    this.cells = sheet.cells.column(0);
    this.hasRowStyles = [...sheet.rows.values()].some((row) => row.style !== undefined);
  }

  /** Refuses the whole array when one of its values cannot be written. */
  check(area: Area, at: MatrixReader): void {
    for (let column = area.left; column <= area.right; column++) {
      this.startColumn(column);
      for (let row = area.top; row <= area.bottom; row++) {
        const value = at(row - area.top, column - area.left);
        if (typeof value === "number" ? Number.isFinite(value) : value === null || typeof value === "boolean")
          continue;
        if (typeof value === "string") {
          if (value.length > MAX_TEXT + 1) {
            throw new HostError(
              "InvalidArgument",
              `a text has ${String(value.length)} characters, a cell holds ${String(MAX_TEXT)}`,
            );
          }
          this.checkFormula(row, value);
          continue;
        }
        throw new HostError("InvalidArgument", `a ${typeof value} cannot be written into a cell`);
      }
    }
  }

  startColumn(column: number): void {
    this.column = column;
    this.cells = this.sheet.cells.column(column);
    this.parsed.clear();
    for (const table of this.sheet.tables) {
      const { area } = table;
      if (column < area.left || column > area.right) continue;
      const first = area.top + (table.showHeaders ? 1 : 0);
      const last = area.bottom - (table.showTotals ? 1 : 0);
      let blank = true;
      for (let row = first; row <= last && blank; row++) blank = (this.cells.values[row] ?? null) === null;
      if (blank) this.blankBefore.add(column);
    }
  }

  put(row: number, value: unknown): void {
    const { values, formulas, styles } = this.cells;
    const style = styles[row] ?? this.fallbackStyle(row);
    if (typeof value === "string") {
      this.putText(row, value, style);
      return;
    }
    if (formulas.size > 0) formulas.delete(row);
    if (style !== 0 && this.isQuoted(style)) this.setQuoted(row, style, false);
    this.wroteContent = true;
    // A number or truth value put into a cell formatted as text is kept as text [U].
    values[row] =
      style !== 0 && this.isText(style) ? String(value).toUpperCase() : (value as number | boolean);
  }

  private putText(row: number, text: string, style: number): void {
    const { values, formulas } = this.cells;
    const asText = style !== 0 && this.isText(style);
    // A cell formatted as text takes everything but an apostrophe's mark literally (office-js.md 4.1, [U] for "=").
    const input =
      asText && !text.startsWith("'")
        ? ({ kind: "value", value: text === "" ? null : text } as const)
        : readCellInput(text);
    const quoted = input.kind === "quoted";
    if (style !== 0 && this.isQuoted(style) !== quoted) this.setQuoted(row, style, quoted);
    else if (quoted && style === 0) this.setQuoted(row, style, true);
    if (input.kind === "formula") {
      formulas.set(row, this.formula(row, input.formula));
      values[row] = 0;
      this.wroteFormula = true;
      this.wroteContent = true;
      return;
    }
    if (formulas.size > 0) formulas.delete(row);
    const value: CellValue = input.kind === "quoted" ? input.text : input.value;
    if (value === null) {
      if (row < values.length) values[row] = undefined;
      return;
    }
    this.wroteContent = true;
    values[row] = value;
    if (input.kind === "value" && input.format !== undefined) this.giveFormat(row, input.format);
  }

  /** Excel gives the format of what was typed to a cell that has none. */
  private giveFormat(row: number, format: string): void {
    const style = this.cells.styles[row] ?? this.fallbackStyle(row);
    if (this.editor.book.styles.at(style).numberFormat !== "General") return;
    this.cells.styles[row] = this.editor.book.styles.change(style, { numberFormat: format });
  }

  private checkFormula(row: number, text: string): void {
    const first = text.charCodeAt(0);
    if (first !== 61 && first !== 43 && first !== 45) return;
    const style = this.cells.styles[row] ?? this.fallbackStyle(row);
    if (style !== 0 && this.isText(style)) return;
    const input = readCellInput(text);
    if (input.kind === "formula") this.formula(row, input.formula);
  }

  private formula(row: number, formula: string): CellFormula {
    const known = this.parsed.get(formula);
    if (known) return known;
    if (formula.length > MAX_FORMULA) {
      throw new HostError(
        "InvalidArgument",
        `a formula has ${String(formula.length)} characters, at most ${String(MAX_FORMULA)} are allowed`,
      );
    }
    try {
      const text = this.editor.calculator.parse(formula, this.sheet, row, this.column);
      const stored = { text };
      // "[@Column]" means another table elsewhere, so a formula is read once a column only without it.
      if (!formula.includes("[") || this.editor.tableAt(this.sheet, row, this.column)) {
        this.parsed.set(formula, stored);
      }
      return stored;
    } catch (error) {
      if (error instanceof FormulaError) {
        throw new HostError("InvalidArgument", `${formula.slice(0, 200)} is no formula: ${error.message}`);
      }
      throw error;
    }
  }

  private fallbackStyle(row: number): number {
    if (this.hasRowStyles) return styleIndexAt(this.sheet, row, this.column);
    return this.sheet.columns.get(this.column)?.style ?? 0;
  }

  private isText(style: number): boolean {
    return (this.textFlags[style] ??= this.editor.book.styles.at(style).numberFormat === "@");
  }

  private isQuoted(style: number): boolean {
    return (this.quoteFlags[style] ??= this.editor.book.styles.at(style).quotePrefix);
  }

  private setQuoted(row: number, style: number, quotePrefix: boolean): void {
    this.cells.styles[row] = this.editor.book.styles.change(style, { quotePrefix });
  }
}

/** Removes contents (and styles when asked) of an area. */
export function clearCells(
  editor: BookEditor,
  sheet: Sheet,
  area: Area,
  what: "All" | "Contents" | "Formats",
): void {
  editor.requireEditable(sheet, area);
  sheet.cells.columns.forEach((cells, column) => {
    if (!cells || column < area.left || column > area.right) return;
    if (what !== "Formats") {
      const end = Math.min(area.bottom, cells.values.length - 1);
      for (let row = area.top; row <= end; row++) cells.values[row] = undefined;
      for (const row of [...cells.formulas.keys()]) {
        if (row >= area.top && row <= area.bottom) cells.formulas.delete(row);
      }
    }
    if (what !== "Contents") {
      const end = Math.min(area.bottom, cells.styles.length - 1);
      for (let row = area.top; row <= end; row++) cells.styles[row] = undefined;
    }
  });
  if (what !== "Contents") clearLineStyles(sheet, area);
  editor.cellsChanged(sheet, area, "addIn");
}

function clearLineStyles(sheet: Sheet, area: Area): void {
  if (isWholeColumns(area)) {
    for (let column = area.left; column <= area.right; column++) {
      const properties = sheet.columns.get(column);
      if (properties) delete properties.style;
    }
  }
  if (isWholeRows(area)) {
    for (let row = area.top; row <= area.bottom; row++) {
      const properties = sheet.rows.get(row);
      if (properties) delete properties.style;
    }
  }
}
