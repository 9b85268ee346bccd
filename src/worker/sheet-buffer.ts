import { blankColumn, CELL_KIND, ColumnWriter } from "../engine/model/cell-column";
import { EngineError } from "../engine/model/engine-error";
import type { CellColumn, RawSheet, SheetOutline } from "../engine/model/raw-sheet";

interface Arriving {
  readonly outline: SheetOutline;
  readonly numberFormats: readonly (readonly string[])[];
  readonly hiddenRowCount: number;
  /** Columns that hold something so far, by their places. */
  readonly columns: Map<number, ColumnWriter>;
  rowCount: number;
  readonly errorCells: number[];
}

/** Texts of a column that are kept once, however often they come: a full sheet may have as many ZIP codes. */
const MOST_KNOWN_TEXTS = 50_000;

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
    this.sheets.set(outline.key, {
      outline,
      numberFormats,
      hiddenRowCount,
      columns: new Map(),
      rowCount: 0,
      errorCells: [],
    });
  }

  /**
   * @param firstRow 0-based inside the block; the row after the last one added
   * @param columns the columns of the block, as many cells of each
   * @param errorCells row * columnCount + column, relative to these rows
   * @throws EngineError ROWS_OUT_OF_ORDER
   */
  add(key: string, firstRow: number, columns: readonly CellColumn[], errorCells: readonly number[]): void {
    const sheet = this.sheets.get(key);
    if (sheet?.rowCount !== firstRow) {
      throw new EngineError(
        "ROWS_OUT_OF_ORDER",
        `Rows from ${String(firstRow)} of "${key}" arrived after ${String(sheet?.rowCount ?? 0)} rows; read the sheet again`,
        { key, firstRow },
      );
    }
    this.changes += 1;
    const { rowCount, columnCount } = sheet.outline;
    for (const [at, column] of columns.entries()) {
      // A used range may be wide and mostly blank.
      if (!sheet.columns.has(at) && !column.kinds.some((kind) => kind !== CELL_KIND.blank)) continue;
      let whole = sheet.columns.get(at);
      if (whole === undefined) sheet.columns.set(at, (whole = new ColumnWriter(rowCount, MOST_KNOWN_TEXTS)));
      whole.append(firstRow, column);
    }
    sheet.rowCount += columns[0]?.kinds.length ?? 0;
    const offset = firstRow * columnCount;
    for (const cell of errorCells) sheet.errorCells.push(cell + offset);
  }

  /** The blocks whose rows have all arrived, by key. */
  complete(): Map<string, RawSheet> {
    const whole = new Map<string, RawSheet>();
    for (const [key, { outline, numberFormats, hiddenRowCount, columns, rowCount, errorCells }] of this
      .sheets) {
      if (rowCount !== outline.rowCount) continue;
      const blank = blankColumn(rowCount);
      whole.set(key, {
        ...outline,
        numberFormats,
        hiddenRowCount,
        columns: Array.from({ length: outline.columnCount }, (_, at) => columns.get(at)?.take() ?? blank),
        errorCells,
      });
    }
    return whole;
  }
}
