import { CELL_KIND, cellAt, cellColumn, cellsOf } from "../model/cell-column";
import type { FieldName } from "../model/field";
import type { CellColumn } from "../model/raw-sheet";
import { nameKey } from "./header-words";
import { parseIdentifier } from "./parse-identifier";

/** What grouped reports and copied pivot tables write once above the rows of a group. */
const GROUPED_BY: ReadonlySet<FieldName> = new Set([
  "owner",
  "rep",
  "region",
  "territory",
  "segment",
  "industry",
  "country",
  "state",
  "manager",
]);
/** Above this share of filled cells the blanks are gaps in a list. */
const MOST_FILLED = 0.5;
/** Share of the names that stand above a blank, where no totals part the groups. */
const LEAST_ABOVE_BLANKS = 0.8;

/** A column whose names stand once above the rows of their group. */
interface FilledDown {
  readonly cells: CellColumn;
  /** Blanks that got the name above them. */
  readonly count: number;
  /** The first of them. */
  readonly first: number;
}

/**
 * The column with each blank read as the name above it, where names are those of groups: the first row has
 * one, no name comes again, at most half of the rows have one, and each stands after a row of totals or
 * nearly all above a blank; or where every name tells the number of its rows, "Ann Lee (3)".
 *
 * @param isAfterTotal true for a row that follows a row of totals
 * @returns null for any other column
 */
export function filledDown(
  field: FieldName,
  cells: CellColumn,
  isAfterTotal: (row: number) => boolean,
): FilledDown | null {
  const count = cells.kinds.length;
  if (!GROUPED_BY.has(field) || isBlank(cells, 0)) return null;
  const counted = withoutCounts(cells);
  if (counted !== null) return filledFrom(counted);
  const names = new Set<string>();
  let filled = 0;
  let aboveBlank = 0;
  let afterTotal = 0;
  for (let row = 0; row < count; row += 1) {
    if (isBlank(cells, row)) continue;
    const key = nameKey(parseIdentifier(cellAt(cells, row)));
    if (names.has(key)) return null;
    names.add(key);
    filled += 1;
    if (filled > count * MOST_FILLED) return null;
    if (isBlank(cells, row + 1)) aboveBlank += 1;
    if (row === 0 || isAfterTotal(row)) afterTotal += 1;
  }
  if (filled < 2) return null;
  if (afterTotal < filled && aboveBlank < filled * LEAST_ABOVE_BLANKS) return null;
  return filledFrom(cells);
}

/** Null where there is no blank. */
function filledFrom(cells: CellColumn): FilledDown | null {
  const blanks = [...cells.kinds.keys()].filter((row) => isBlank(cells, row));
  const [first] = blanks;
  return first === undefined ? null : { cells: withBlanksFilled(cells), count: blanks.length, first };
}

const COUNTED = /^(.*\S)\s*\((\d+)\)$/;

/** "Ann Lee (3)" above three rows is Ann Lee, where every name tells the number of its rows; else null. */
function withoutCounts(cells: CellColumn): CellColumn | null {
  if (!COUNTED.test(parseIdentifier(cellAt(cells, 0)))) return null;
  const all = cellsOf(cells);
  const starts = [...all.keys()].filter((row) => !isBlank(cells, row));
  const bare = starts.map((row, at): string | null => {
    const rows = (starts[at + 1] ?? all.length) - row;
    const [, name, count] = COUNTED.exec(parseIdentifier(all[row] ?? "")) ?? [];
    return name !== undefined && Number(count) === rows ? name : null;
  });
  if (bare.includes(null)) return null;
  starts.forEach((row, at) => (all[row] = bare[at] ?? ""));
  return cellColumn(all);
}

/** Each blank as the cell above it. */
function withBlanksFilled(cells: CellColumn): CellColumn {
  const kinds = cells.kinds.slice();
  const values = cells.values.slice();
  for (let row = 1; row < kinds.length; row += 1) {
    if (!isBlank(cells, row)) continue;
    kinds[row] = kinds[row - 1] ?? CELL_KIND.blank;
    values[row] = values[row - 1] ?? 0;
  }
  return { kinds, values, texts: cells.texts };
}

function isBlank(cells: CellColumn, row: number): boolean {
  const cell = cellAt(cells, row);
  return typeof cell === "string" && cell.trim() === "";
}
