import type { CellColumn, RawCell } from "./raw-sheet";

/** What a cell is, as a byte of CellColumn.kinds. */
export const CELL_KIND = { blank: 0, number: 1, text: 2, boolean: 3 } as const;

/** The cell of a row; blank beyond the last one. */
export function cellAt({ kinds, values, texts }: CellColumn, row: number): RawCell {
  const kind = kinds[row];
  if (kind === CELL_KIND.number) return values[row] ?? 0;
  if (kind === CELL_KIND.text) return texts[values[row] ?? 0] ?? "";
  return kind === CELL_KIND.boolean ? values[row] === 1 : "";
}

/** A column of blank cells. */
export function blankColumn(rowCount: number): CellColumn {
  return { kinds: new Uint8Array(rowCount), values: new Float64Array(0), texts: [] };
}

/**
 * The cells of some rows, in their order.
 *
 * @param rows ascending; where they follow on one another nothing is copied
 */
export function rowsOfColumn({ kinds, values, texts }: CellColumn, rows: Int32Array): CellColumn {
  const first = rows[0] ?? 0;
  const last = rows[rows.length - 1] ?? -1;
  if (last - first + 1 === rows.length) {
    return { kinds: kinds.subarray(first, last + 1), values: values.subarray(first, last + 1), texts };
  }
  const picked = { kinds: new Uint8Array(rows.length), values: new Float64Array(rows.length), texts };
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] ?? 0;
    picked.kinds[index] = kinds[row] ?? CELL_KIND.blank;
    picked.values[index] = values[row] ?? 0;
  }
  return picked;
}

/** The cells, one a row. */
export function cellsOf(column: CellColumn): RawCell[] {
  return Array.from(column.kinds, (_, row) => cellAt(column, row));
}

/** The cells of one row; of a column that is not there they are blank. */
export function rowAt(columns: readonly CellColumn[], row: number): RawCell[] {
  return columns.map((column) => cellAt(column, row));
}

/** The rows of columns of one length. */
export function rowsOf(columns: readonly CellColumn[]): RawCell[][] {
  return Array.from({ length: columns[0]?.kinds.length ?? 0 }, (_, row) => rowAt(columns, row));
}

/** A column of these cells. */
export function cellColumn(cells: readonly RawCell[]): CellColumn {
  const column = new ColumnWriter(cells.length);
  cells.forEach((cell, row) => {
    column.set(row, cell);
  });
  return column.take();
}

/** Columns of these rows; short rows are filled with blanks. */
export function cellColumns(rows: readonly (readonly RawCell[])[], columnCount: number): CellColumn[] {
  return Array.from({ length: columnCount }, (_, at) => cellColumn(rows.map((row) => row[at] ?? "")));
}

/** Texts that are kept once while a column fills: towns, owners and stages come again, IDs do not. */
const MOST_KNOWN = 1000;

/** A column that is being filled. */
export class ColumnWriter {
  private readonly kinds: Uint8Array;
  private readonly values: Float64Array;
  private readonly texts: string[] = [];
  /** Null once there are too many texts for them to come again. */
  private known: Map<string, number> | null = new Map();

  constructor(
    rowCount: number,
    private readonly mostKnown = MOST_KNOWN,
  ) {
    this.kinds = new Uint8Array(rowCount);
    this.values = new Float64Array(rowCount);
  }

  set(row: number, cell: RawCell): void {
    if (typeof cell === "string") {
      if (cell === "") {
        this.kinds[row] = CELL_KIND.blank;
        return;
      }
      this.kinds[row] = CELL_KIND.text;
      this.values[row] = this.placeOf(cell);
    } else if (typeof cell === "number") {
      this.kinds[row] = CELL_KIND.number;
      this.values[row] = cell;
    } else {
      this.kinds[row] = CELL_KIND.boolean;
      this.values[row] = cell ? 1 : 0;
    }
  }

  /** Takes the cells of a column from its first row on to this row and those after it. */
  append(first: number, { kinds, values, texts }: CellColumn): void {
    this.kinds.set(kinds, first);
    this.values.set(values.subarray(0, kinds.length), first);
    if (texts.length === 0) return;
    const places = new Int32Array(texts.length);
    for (let place = 0; place < texts.length; place += 1) places[place] = this.placeOf(texts[place] ?? "");
    for (let row = 0; row < kinds.length; row += 1) {
      if (kinds[row] === CELL_KIND.text) this.values[first + row] = places[values[row] ?? 0] ?? 0;
    }
  }

  /** The column as it is now. */
  take(): CellColumn {
    const { kinds, values, texts } = this;
    return { kinds, values, texts };
  }

  private placeOf(text: string): number {
    const before = this.known?.get(text);
    if (before !== undefined) return before;
    const place = this.texts.push(text) - 1;
    this.known?.set(text, place);
    if (place + 1 >= this.mostKnown) this.known = null;
    return place;
  }
}
