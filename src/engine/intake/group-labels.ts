import type { FieldName } from "../model/field";
import type { RawCell } from "../model/raw-sheet";
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
  readonly cells: RawCell[];
  /** Blanks that got the name above them. */
  readonly count: number;
  /** The first of them. */
  readonly first: number;
}

/**
 * The column with each blank read as the name above it, where names are those of groups: the first row has
 * one, no name comes again, at most half of the rows have one, and each stands after a row of totals or
 * nearly all above a blank.
 *
 * @param isAfterTotal true for a row that follows a row of totals
 * @returns null for any other column
 */
export function filledDown(
  field: FieldName,
  cells: readonly RawCell[],
  isAfterTotal: (row: number) => boolean,
): FilledDown | null {
  if (!GROUPED_BY.has(field) || isBlank(cells[0])) return null;
  const names = new Set<string>();
  let filled = 0;
  let aboveBlank = 0;
  let afterTotal = 0;
  let first = -1;
  for (const [row, cell] of cells.entries()) {
    if (isBlank(cell)) {
      if (first < 0) first = row;
      continue;
    }
    const key = nameKey(parseIdentifier(cell));
    if (names.has(key)) return null;
    names.add(key);
    filled += 1;
    if (isBlank(cells[row + 1] ?? "")) aboveBlank += 1;
    if (row === 0 || isAfterTotal(row)) afterTotal += 1;
  }
  if (filled < 2 || filled > cells.length * MOST_FILLED) return null;
  if (afterTotal < filled && aboveBlank < filled * LEAST_ABOVE_BLANKS) return null;
  let name: RawCell = "";
  const all = cells.map((cell) => (isBlank(cell) ? name : (name = cell)));
  return { cells: all, count: cells.length - filled, first };
}

function isBlank(cell: RawCell | undefined): boolean {
  return cell === undefined || (typeof cell === "string" && cell.trim() === "");
}
