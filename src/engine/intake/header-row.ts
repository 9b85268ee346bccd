import type { RawCell, SheetSample } from "../model/raw-sheet";
import { headerFamiliarity } from "./header-synonyms";
import { headersOf, isYear, LONGEST_HEADER, runOfDays } from "./headers-of";

/** The header is looked for in this many rows from the top of a block. */
const ROWS_SEARCHED = 50;
const ROWS_COMPARED = 12;

/**
 * Finds the row of the headers, 0-based inside the block: the row that names columns (most of all
 * columns that are known), fills the width and stands on data of another look. A table's header is its
 * first row.
 *
 * @returns null when no row names at least one column above data
 */
export function findHeaderRow(
  sample: Pick<SheetSample, "table" | "rows" | "columnCount" | "dateSystem">,
): number | null {
  const { rows } = sample;
  if (sample.table !== null) return rows.length > 0 ? 0 : null;
  const widest = Math.max(1, ...rows.map(filledCount));
  let best: { row: number; score: number } | null = null;
  for (let row = 0; row < Math.min(ROWS_SEARCHED, rows.length); row += 1) {
    const score = headerScore(sample, row, widest);
    if (score !== null && (best === null || score > best.score + 1e-9)) best = { row, score };
  }
  return best?.row ?? null;
}

/** True for a row that repeats the headers, as printed lists do on every page. */
export function repeatsHeaders(row: readonly RawCell[], headers: readonly string[]): boolean {
  let same = 0;
  for (let column = 0; column < headers.length; column += 1) {
    const header = headers[column] ?? "";
    const cell = row[column] ?? "";
    if (cell === "") continue;
    if (typeof cell !== "string" || cell.trim().replace(/[\s\u00a0]+/g, " ") !== header) return false;
    same += 1;
  }
  return same >= 2 || (same === 1 && headers.filter((header) => header !== "").length === 1);
}

const UNIT =
  /^[([]?(?:usd|us\$|eur|gbp|chf|cad|brl|mxn|r\$|\$|€|£|k€|m€|t€|k\$|m\$|teur|keur|meur|musd|tsd\.?|mio\.?|in )?\s*(?:usd|eur|€|\$|m|mio\.?|tsd\.?|k|h|hr|hrs|hours|std\.?|stunden|heures|horas|km|miles|mi|%|°|deg|degrees|grad|#|pcs|stk\.?|text|number|date|yyyy-mm-dd|dd\.mm\.yyyy|mm\/dd\/yyyy|dd\/mm\/yyyy|y\/n|yes\/no|p\.?a\.?|\/ ?year|per year)?[)\]]?$/i;

/** True for the row under the headers that states units alone ("USD", "h", "km"). */
export function isUnitsRow(row: readonly RawCell[]): boolean {
  const texts = row.filter((cell) => cell !== "");
  return texts.length > 0 && texts.every((cell) => typeof cell === "string" && UNIT.test(cell.trim()));
}

function headerScore(
  { rows, dateSystem }: Pick<SheetSample, "rows" | "dateSystem">,
  at: number,
  widest: number,
): number | null {
  const row = rows[at] ?? [];
  const seen = new Set<string>();
  let filled = 0;
  let labels = 0;
  let familiar = 0;
  let repeated = 0;
  let overData = 0;
  let contrast = 0;
  const days = runOfDays(row, dateSystem);
  headersOf(rows, at, dateSystem).forEach((text, column) => {
    if (text === "") return;
    filled += 1;
    if (!days.has(column) && !isLabel(row[column] === "" ? text : (row[column] ?? ""))) return;
    labels += 1;
    if (seen.has(text)) repeated += 1;
    seen.add(text);
    familiar += headerFamiliarity(text);
    const below = columnBelow(rows, at, column);
    if (below.length > 0) overData += 1;
    if (below.length > 0 && below.filter((value) => typeof value !== "string").length >= below.length * 0.6)
      contrast += 1;
  });
  if (labels === 0 || labels < filled * 0.6 || overData === 0) return null;
  if (familiar === 0 && labels < 2) return null;
  const width = Math.min(1, filled / widest);
  return (
    2 * familiar +
    labels / filled +
    2 * (overData / labels) +
    2 * width +
    1.5 * (contrast / labels) -
    1.5 * repeated -
    0.01 * at
  );
}

function columnBelow(rows: readonly (readonly RawCell[])[], at: number, column: number): RawCell[] {
  const cells: RawCell[] = [];
  for (let row = at + 1; row < Math.min(rows.length, at + 1 + ROWS_COMPARED); row += 1) {
    const cell = rows[row]?.[column] ?? "";
    if (cell !== "") cells.push(cell);
  }
  return cells;
}

/** A cell that can be the name of a column: short text that is no number, or a year. */
function isLabel(cell: RawCell): boolean {
  if (typeof cell === "number") return Number.isInteger(cell) && cell >= 1990 && cell <= 2100;
  if (typeof cell !== "string") return false;
  const text = cell.trim();
  if (isYear(text)) return true;
  return (
    text.length > 0 &&
    text.length <= LONGEST_HEADER &&
    !/^[-+($€£]*\d[\d.,\s%)€]*$/.test(text) &&
    !text.startsWith("=")
  );
}

function filledCount(row: readonly RawCell[]): number {
  let filled = 0;
  for (const cell of row) if (cell !== "") filled += 1;
  return filled;
}
