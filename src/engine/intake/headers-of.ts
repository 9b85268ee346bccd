import { rowAt } from "../model/cell-column";
import type { CellColumn, RawCell } from "../model/raw-sheet";
import { parseIdentifier } from "./parse-identifier";

/** Longer texts are banners and notes. */
export const LONGEST_HEADER = 60;

/**
 * The headers of a block: the header row's texts; where a cell of it is blank, the text above it
 * (headers over two rows); a year below a group's name, and a name that stands more than once in the
 * row, gets the group's name before it: "Revenue 2025", "Potential Plan".
 */
export function headersOf(rows: readonly (readonly RawCell[])[], headerRow: number): string[] {
  const names = (rows[headerRow] ?? []).map(headerText);
  const above = headerRow > 0 ? (rows[headerRow - 1] ?? []).map(headerText) : [];
  const groups = above.filter((text) => text !== "" && !isBanner(text)).length;
  const isOneGroup = groups === 1 && names.some((name) => isYear(name));
  if (groups < 2 && !isOneGroup) return names;
  let group = "";
  return names.map((name, column) => {
    const over = above[column] ?? "";
    if (over !== "") group = over;
    if (name === "") return groups < 2 ? "" : over;
    const isOfGroup = isYear(name) || names.indexOf(name) !== names.lastIndexOf(name);
    return isOfGroup && group !== "" ? `${group} ${name}` : name;
  });
}

/** The headers of a whole block. */
export function headersOfBlock(columns: readonly CellColumn[], headerRow: number): string[] {
  const above = Math.max(0, headerRow - 1);
  const rows = [above, headerRow].map((row) => rowAt(columns, row));
  return headersOf(headerRow > 0 ? rows : rows.slice(1), headerRow - above);
}

/** The text of a header cell on one line: a header broken over lines is one name. */
function headerText(cell: RawCell): string {
  return parseIdentifier(cell).replace(/[\s\u00a0]+/g, " ");
}

/** True for "2025". */
export function isYear(text: string): boolean {
  return /^(?:19|20)\d\d$/.test(text);
}

function isBanner(text: string): boolean {
  return text.length > LONGEST_HEADER;
}
