import { EngineError } from "../engine/model/engine-error";
import type { RawCell, RawSheet, SheetOutline } from "../engine/model/raw-sheet";

interface Arriving {
  readonly outline: SheetOutline;
  readonly numberFormats: readonly (readonly string[])[];
  readonly hiddenRowCount: number;
  readonly rows: (readonly RawCell[])[];
  readonly errorCells: number[];
}

/** Blocks of the workbook as they arrive, rows in order. */
export class SheetBuffer {
  private readonly sheets = new Map<string, Arriving>();
  private changes = 0;

  /** Grows with every change of what is kept. */
  get revision(): number {
    return this.changes;
  }

  /** Starts a block; forgets earlier rows of it. */
  begin(outline: SheetOutline, numberFormats: readonly (readonly string[])[], hiddenRowCount: number): void {
    this.changes += 1;
    this.sheets.set(outline.key, { outline, numberFormats, hiddenRowCount, rows: [], errorCells: [] });
  }

  /**
   * @param firstRow 0-based inside the block; the row after the last one added
   * @param errorCells row * columnCount + column, relative to these rows
   * @throws EngineError ROWS_OUT_OF_ORDER
   */
  add(
    key: string,
    firstRow: number,
    rows: readonly (readonly RawCell[])[],
    errorCells: readonly number[],
  ): void {
    const sheet = this.sheets.get(key);
    if (sheet?.rows.length !== firstRow) {
      throw new EngineError(
        "ROWS_OUT_OF_ORDER",
        `Rows from ${String(firstRow)} of "${key}" arrived after ${String(sheet?.rows.length ?? 0)} rows; read the sheet again`,
        { key, firstRow },
      );
    }
    this.changes += 1;
    for (const row of rows) sheet.rows.push(row);
    const offset = firstRow * sheet.outline.columnCount;
    for (const cell of errorCells) sheet.errorCells.push(cell + offset);
  }

  /** The blocks whose rows have all arrived, by key. */
  complete(): Map<string, RawSheet> {
    const whole = new Map<string, RawSheet>();
    for (const [key, { outline, numberFormats, hiddenRowCount, rows, errorCells }] of this.sheets) {
      if (rows.length !== outline.rowCount) continue;
      whole.set(key, { ...outline, numberFormats, hiddenRowCount, rows, errorCells });
    }
    return whole;
  }
}
