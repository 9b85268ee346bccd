import { areaAddress, cellAddress, columnLetters } from "../model/cell-address";
import type { RawCell, SheetSample } from "../model/raw-sheet";
import type { UnreadableList } from "../model/survey";
import { tell } from "../told/tell";
import { nameKey } from "./header-words";
import { headerFamiliarity } from "./header-synonyms";

/** What compact pivot tables write over the column in which groups and their rows share one column. */
const ROW_LABELS = new Set([
  "row labels",
  "zeilenbeschriftungen",
  "etiquettes de lignes",
  "etiquetas de fila",
  "rotulos de linha",
]);
const ROWS_SEARCHED = 20;
const SEPARATORS = [";", "\t", "|", ","] as const;
/** Columns that must be known among those of a line. */
const LEAST_KNOWN = 2;
const LEAST_COLUMNS = 3;

/** Lists that hold data and cannot be read as they stand, each with what it is and what makes it readable. */
export function unreadableLists(samples: readonly SheetSample[]): UnreadableList[] {
  return samples.flatMap((sample) => {
    const found = linesInOneColumn(sample) ?? compactPivot(sample);
    return found === null ? [] : [found];
  });
}

/** A text file that was opened without being taken apart: "ID;Name;PLZ" in one cell. */
function linesInOneColumn(sample: SheetSample): UnreadableList | null {
  const { rows, firstColumn, key, sheet } = sample;
  for (const [at, row] of rows.slice(0, ROWS_SEARCHED).entries()) {
    const column = row.findIndex((cell) => typeof cell === "string" && cell !== "");
    const header = row[column];
    if (typeof header !== "string") continue;
    const separator = SEPARATORS.find((sign) => isHeaderLine(header, sign));
    if (separator === undefined) continue;
    const below = rows.slice(at + 1).filter((cells) => cells.some((cell) => cell !== ""));
    const alike = below.filter((cells) => String(cells[column] ?? "").includes(separator)).length;
    if (below.length === 0 || alike < below.length * 0.6) continue;
    const letters = columnLetters(firstColumn + column);
    const name = separator === "\t" ? tell("tabs") : `“${separator}”`;
    return {
      key,
      sheet,
      cell: cellAddress(sample.firstRow + at, firstColumn + column),
      found: tell("partedBy", key, letters, name),
      remedy: tell("textToColumns", letters, name),
    };
  }
  return null;
}

function isHeaderLine(text: string, separator: string): boolean {
  const names = text.split(separator).map((name) => name.trim().replace(/^"|"$/g, ""));
  const known = names.filter((name) => headerFamiliarity(name) >= 0.75).length;
  return names.length >= LEAST_COLUMNS && known >= LEAST_KNOWN && known >= names.length / 2;
}

/**
 * A pivot table in compact form, copied: groups and their rows stand in one column, told apart by the
 * indent of the cell alone. Which level is the customer and which the rep is written nowhere, so it is
 * not guessed.
 */
function compactPivot(sample: SheetSample): UnreadableList | null {
  const { rows, firstRow, firstColumn, key, sheet } = sample;
  for (const [at, row] of rows.slice(0, ROWS_SEARCHED).entries()) {
    const column = row.findIndex((cell) => typeof cell === "string" && ROW_LABELS.has(nameKey(cell)));
    if (column < 0) continue;
    const groups = rowsOfSums(rows.slice(at + 1), column);
    if (groups.length < 2) continue;
    const cells = groups
      .slice(0, 2)
      .map((group) => cellAddress(firstRow + at + 1 + group, firstColumn + column));
    return {
      key,
      sheet,
      cell: cellAddress(firstRow + at, firstColumn + column),
      found: tell(
        "compactPivot",
        key,
        cells.join(", "),
        String(row[column]),
        areaAddress(
          firstRow + at,
          firstColumn + column,
          firstRow + sample.rowCount - 1,
          firstColumn + column,
        ),
      ),
      remedy: tell("tabularForm"),
    };
  }
  return null;
}

/** Rows whose numbers are the sums of the rows below them, up to the next such row. */
function rowsOfSums(rows: readonly (readonly RawCell[])[], label: number): number[] {
  const values = rows.map((row) =>
    row.map((cell, at) => (at !== label && typeof cell === "number" ? cell : 0)),
  );
  const found: number[] = [];
  for (let at = 0; at < values.length - 1;) {
    const end = endOfSum(values, at);
    if (end > at + 1) found.push(at);
    at = end > at ? end : at + 1;
  }
  return found;
}

/** The row behind those that a row sums; the row itself when it sums none. */
function endOfSum(values: readonly (readonly number[])[], at: number): number {
  const stated = values[at] ?? [];
  if (!stated.some((value) => value !== 0)) return at;
  const sums = stated.map(() => 0);
  for (let row = at + 1; row < values.length; row += 1) {
    (values[row] ?? []).forEach((value, column) => (sums[column] = (sums[column] ?? 0) + value));
    const isSum = stated.every((value, column) => {
      const sum = sums[column] ?? 0;
      return Math.abs(sum - value) <= Math.max(1e-6, Math.abs(value) * 1e-9);
    });
    // A group of one row looks like two rows with one amount.
    if (isSum && row > at + 1) return row + 1;
  }
  return at;
}
