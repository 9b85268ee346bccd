import { MAX_COLUMNS, MAX_ROWS, columnIndex, columnName } from "../../model/area";

/** A piece of formula text: as it is, or a reference that moves with the cell. */
type Piece = string | Reference;

interface Reference {
  readonly column?: { readonly index: number; readonly fixed: boolean };
  readonly row?: { readonly index: number; readonly fixed: boolean };
}

/**
 * A formula that a file stores once for a block of cells ("shared", ECMA-376 18.3.1.40):
 * every cell has it with the relative references moved by its distance from the first cell.
 */
export class SharedFormula {
  private readonly pieces: Piece[];

  constructor(
    text: string,
    private readonly row: number,
    private readonly column: number,
  ) {
    this.pieces = cut(text);
  }

  /** The text for a cell of the block; a reference that leaves the sheet is #REF!. */
  at(row: number, column: number): string {
    const down = row - this.row;
    const right = column - this.column;
    return this.pieces
      .map((piece) => (typeof piece === "string" ? piece : moved(piece, down, right)))
      .join("");
  }
}

function moved(reference: Reference, down: number, right: number): string {
  let text = "";
  if (reference.column) {
    const { index, fixed } = reference.column;
    const column = fixed ? index : index + right;
    if (column < 0 || column >= MAX_COLUMNS) return "#REF!";
    text += (fixed ? "$" : "") + columnName(column);
  }
  if (reference.row) {
    const { index, fixed } = reference.row;
    const row = fixed ? index : index + down;
    if (row < 0 || row >= MAX_ROWS) return "#REF!";
    text += (fixed ? "$" : "") + String(row + 1);
  }
  return text;
}

/** Text in quotes, sheet names in apostrophes and names are passed over whole. */
const TOKENS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\w.(!])|(\$?)([A-Za-z]{1,3})(\$?)([0-9]{1,7})(?![\w.(!])|(\$?)([0-9]{1,7}):(\$?)([0-9]{1,7})(?![\w.(!])|[\w.\\?]+|[^]/gu;

function cut(text: string): Piece[] {
  const pieces: Piece[] = [];
  let depth = 0;
  for (const match of text.matchAll(TOKENS)) {
    const token = match[0];
    // Inside brackets stand table columns or other workbooks, never references to move.
    if (token === "[") depth++;
    if (token === "]") depth--;
    const references = depth > 0 ? undefined : referencesOf(match);
    if (references) pieces.push(...references);
    else pieces.push(token);
  }
  return pieces;
}

function referencesOf(match: RegExpMatchArray): Piece[] | undefined {
  const [, fixA, columnA, fixB, columnB, fixColumn, column, fixRow, row, fixC, rowA, fixD, rowB] = match;
  if (columnA !== undefined && columnB !== undefined) {
    const first = columnIndex(columnA);
    const last = columnIndex(columnB);
    if (first < 0 || last < 0) return undefined;
    return [
      { column: { index: first, fixed: fixA === "$" } },
      ":",
      { column: { index: last, fixed: fixB === "$" } },
    ];
  }
  if (column !== undefined && row !== undefined) {
    const index = columnIndex(column);
    if (index < 0 || Number(row) < 1 || Number(row) > MAX_ROWS) return undefined;
    return [
      {
        column: { index, fixed: fixColumn === "$" },
        row: { index: Number(row) - 1, fixed: fixRow === "$" },
      },
    ];
  }
  if (rowA !== undefined && rowB !== undefined) {
    return [
      { row: { index: Number(rowA) - 1, fixed: fixC === "$" } },
      ":",
      { row: { index: Number(rowB) - 1, fixed: fixD === "$" } },
    ];
  }
  return undefined;
}
