import type { Pacer } from "../alignment/pacer";
import { CELL_KIND, cellAt, rowAt } from "../model/cell-column";
import type { FieldName } from "../model/field";
import type { CellColumn, RawCell } from "../model/raw-sheet";
import type { FindingCode } from "./finding-rules";
import { isUnitsRow, repeatsHeaders } from "./header-row";
import { parseIdentifier } from "./parse-identifier";
import { ColumnSums, NUMBER_IN_TEXT, rowKind } from "./row-kind";
import { forEachRow } from "./row-loop";

/** Fields that say which account, rep or sale a row is. */
export const KEYS: readonly FieldName[] = ["id", "name", "account", "rep"];

/** A block that is read as one entity. */
export interface ListRows {
  readonly columns: readonly CellColumn[];
  readonly rowCount: number;
  readonly headerRow: number;
  readonly headers: readonly string[];
  /** Columns of the fields. */
  readonly fields: ReadonlyMap<FieldName, number>;
}

/** The rows of a block that hold data, ascending. */
interface DataRows {
  readonly rows: Int32Array;
  /** Indexes in rows of those that follow a row of totals. */
  readonly afterTotal: ReadonlySet<number>;
}

/** Told of a row that is left out, and why. */
type LeaveOut = (code: FindingCode, at: number, what: string) => void;

/** Tells rows of data from blank ones, totals, notes, units, repeated headers and headings of groups. */
export async function findDataRows(
  list: ListRows,
  leaveOut: LeaveOut,
  pacer: Pacer | null,
): Promise<DataRows> {
  const { columns, rowCount, headerRow, headers } = list;
  const top = headerRow + 1;
  const lastFull = lastRowWithTwoCells(list);
  const rows = new Int32Array(Math.max(0, rowCount - top));
  let count = 0;
  const afterTotal = new Set<number>();
  const telling = list.fields.values().next().value ?? -1;
  /** First data row, as an index, that no total stands for yet. */
  let group = 0;
  const sums = new ColumnSums(columns);
  let isApart = false;
  let isAfterTotal = false;
  let below = rowAt(columns, top);
  await forEachRow(rows.length, pacer, (index) => {
    const at = top + index;
    const row = below;
    below = rowAt(columns, at + 1);
    const kind = rowKind(row, at > lastFull, isApart, isAfterTotal);
    isApart = kind === "blank";
    if (kind === "blank") return;
    const leftBefore: boolean = isAfterTotal;
    isAfterTotal = true;
    if (kind === "subtotal" && sums.isSumOf(rows.subarray(group, count), at)) {
      leaveOut("TOTAL_ROW", at, "is a row of totals");
      group = count;
    } else if (kind === "total") leaveOut("TOTAL_ROW", at, "is a row of totals");
    else if (kind === "note") leaveOut("NOTE_ROW", at, "is a note");
    else if (at === top && isUnitsRow(row)) leaveOut("UNITS_ROW", at, "holds units");
    else if (telling >= 0 && row[telling] === headers[telling] && repeatsHeaders(row, headers)) {
      leaveOut("REPEATED_HEADER_ROW", at, "repeats the headers");
      isAfterTotal = leftBefore;
    } else if (isGroupHeading(list, row, below)) {
      leaveOut("GROUP_HEADING_ROW", at, "is the heading of a group");
    } else {
      if (leftBefore) afterTotal.add(count);
      rows[count] = at;
      count += 1;
      isAfterTotal = false;
    }
  });
  const found = rows.subarray(0, count);
  const isTotal = endsInUnnamedTotal(list, found, sums);
  if (isTotal) leaveOut("TOTAL_ROW", found[count - 1] ?? 0, "holds the sums of the columns above");
  return { rows: rows.slice(0, isTotal ? count - 1 : count), afterTotal };
}

/**
 * A word alone in the column of IDs, above a row that has both ID and name: "NORTH" between accounts. Where
 * there is no column of names, or the word holds digits as IDs do, it may be an account.
 */
function isGroupHeading({ fields }: ListRows, row: readonly RawCell[], below: readonly RawCell[]): boolean {
  const id = fields.get("id");
  const name = fields.get("name");
  if (id === undefined || name === undefined || id === name) return false;
  const word = row[id];
  if (typeof word !== "string" || row.some((cell, at) => at !== id && cell !== "") || /\d/.test(word))
    return false;
  return below[id] !== undefined && /\d/.test(parseIdentifier(below[id])) && (below[name] ?? "") !== "";
}

/** A last row without ID and name whose numbers are the sums of the columns above. */
function endsInUnnamedTotal({ columns, fields }: ListRows, rows: Int32Array, sums: ColumnSums): boolean {
  const last = rows[rows.length - 1];
  if (last === undefined || rows.length < 3) return false;
  const row = rowAt(columns, last);
  if (KEYS.some((field) => (row[fields.get(field) ?? -1] ?? "") !== "")) return false;
  if (row.some((cell) => typeof cell === "string" && cell.trim() !== "" && !NUMBER_IN_TEXT.test(cell)))
    return false;
  return sums.isSumOf(rows.subarray(0, -1), last);
}

function lastRowWithTwoCells({ columns, rowCount, headerRow }: ListRows): number {
  for (let at = rowCount - 1; at > headerRow; at -= 1) {
    let filled = 0;
    for (const column of columns) if (isFilled(column, at)) filled += 1;
    if (filled >= 2 && rowKind(rowAt(columns, at), true) === "data") return at;
  }
  return headerRow;
}

/** A box that is not ticked fills no row. */
function isFilled({ kinds, values }: CellColumn, row: number): boolean {
  const kind = kinds[row] ?? CELL_KIND.blank;
  return kind === CELL_KIND.boolean ? values[row] === 1 : kind !== CELL_KIND.blank;
}

/** The cell in the first column that is filled in a row. */
export function firstFilled(columns: readonly CellColumn[], row: number): { column: number; cell: RawCell } {
  const found = columns.findIndex(({ kinds }) => (kinds[row] ?? CELL_KIND.blank) !== CELL_KIND.blank);
  const column = Math.max(0, found);
  const cells = columns[column];
  return { column, cell: cells === undefined ? "" : cellAt(cells, row) };
}
