import { parseA1Ref } from "@borgar/fx/xlsx";
import type { Arguments } from "../arguments";
import { MAX_COLUMNS, MAX_ROWS, columnName } from "../../model/area";
import type { Area } from "../../model/area";
import { CellError } from "../../model/cell-value";
import type { CellValue } from "../../model/cell-value";
import type { Sheet } from "../../model/sheet";
import { hasWildcard, wildcardExpression } from "../criterion";
import { define } from "../function-definition";
import type { FunctionDefinition } from "../function-definition";
import { compare } from "../operators";
import { Matrix, Reference, fail } from "../operand";
import type { Operand } from "../operand";
import { resolve } from "../resolution";
import type { Target } from "../resolution";

/** A row or column of values to search, read lazily where it is a range. */
interface Vector {
  readonly length: number;
  at(index: number): CellValue;
  /** One column of a sheet, for searching by index. */
  readonly column?: Reference;
}

function vectorOf(args: Arguments, operand: Operand): Vector {
  if (operand instanceof Reference) {
    if (operand.rest) fail("#N/A");
    const { evaluator } = args;
    const grid = evaluator.grid(operand.sheet);
    const area = evaluator.bounded(operand.area);
    if (operand.columns === 1) {
      return {
        length: area.bottom - area.top + 1,
        at: (index) => evaluator.cell(grid, area.top + index, area.left),
        column: operand,
      };
    }
    if (operand.rows !== 1) fail("#N/A");
    return {
      length: area.right - area.left + 1,
      at: (index) => evaluator.cell(grid, area.top, area.left + index),
    };
  }
  if (operand instanceof Matrix) {
    if (operand.rows > 1 && operand.columns > 1) fail("#N/A");
    return { length: operand.values.length, at: (index) => operand.values[index] ?? null };
  }
  const value = operand ?? null;
  return { length: 1, at: () => value };
}

/** Columns shorter than this are searched directly. */
const SHORTEST_INDEXED = 16;

/** Place of the first item equal to the wanted one (wildcards in texts), or -1. */
function exactPlace(args: Arguments, wanted: CellValue, vector: Vector, wildcards = true): number {
  const sought = wanted ?? 0;
  const pattern =
    wildcards && typeof sought === "string" && hasWildcard(sought) ? wildcardExpression(sought, true) : null;
  if (!pattern && vector.column && vector.length >= SHORTEST_INDEXED) {
    const row = args.evaluator.columnIndex(vector.column).firstRow(sought);
    return row < 0 ? -1 : row - vector.column.area.top;
  }
  for (let index = 0; index < vector.length; index++) {
    const item = vector.at(index);
    if (pattern ? typeof item === "string" && pattern.test(item) : isSame(item, sought)) return index;
  }
  return -1;
}

function isSame(item: CellValue, wanted: CellValue): boolean {
  if (typeof item === "string" && typeof wanted === "string") {
    return item.length === wanted.length && item.toLowerCase() === wanted.toLowerCase();
  }
  return item === wanted;
}

/**
 * Place of the last item not above the wanted one in an ascending vector, by halving as
 * Excel does it; items of another type are passed over. -1 when every item is above.
 */
function sortedPlace(wanted: CellValue, vector: Vector): number {
  const sought = wanted ?? 0;
  let low = 0;
  let high = vector.length - 1;
  let best = -1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    let probe = middle;
    while (probe <= high && !isComparable(vector.at(probe), sought)) probe++;
    if (probe > high) {
      high = middle - 1;
      continue;
    }
    const order = compare(vector.at(probe), sought);
    if (typeof order === "number" && order <= 0) {
      best = probe;
      low = probe + 1;
    } else high = middle - 1;
  }
  return best;
}

function isComparable(item: CellValue, wanted: CellValue): boolean {
  return item !== null && typeof item === typeof wanted && !(item instanceof CellError);
}

/** Place of the smallest item not below the wanted one in a descending vector, or -1. */
function descendingPlace(wanted: CellValue, vector: Vector): number {
  const sought = wanted ?? 0;
  let best = -1;
  for (let index = 0; index < vector.length; index++) {
    const item = vector.at(index);
    if (!isComparable(item, sought)) continue;
    const order = compare(item, sought);
    if (typeof order !== "number" || order < 0) break;
    best = index;
    if (order === 0) break;
  }
  return best;
}

function match(args: Arguments): CellValue {
  const wanted = args.value(0);
  const vector = vectorOf(args, args.values[1]);
  const type = args.numberOr(2, 1);
  const place =
    type === 0
      ? exactPlace(args, wanted, vector)
      : type > 0
        ? sortedPlace(wanted, vector)
        : descendingPlace(wanted, vector);
  return place < 0 ? CellError.of("#N/A") : place + 1;
}

function cellOf(reference: Reference, row: number, column: number): Reference {
  const top = reference.area.top + row;
  const left = reference.area.left + column;
  return new Reference(reference.sheet, { top, left, bottom: top, right: left });
}

/** A part of a range or array; row or column 0 stands for all of them. */
function index(args: Arguments): Operand {
  const source = args.values[0];
  if (source instanceof CellError) return source;
  const shape =
    source instanceof Reference || source instanceof Matrix ? source : new Matrix(1, 1, [source ?? null]);
  let row = args.integerOr(1, 0);
  let column = args.integerOr(2, 0);
  if (args.count < 3 && shape.rows === 1 && shape.columns > 1) {
    column = row;
    row = args.has(1) ? 1 : 0;
  }
  let part = shape;
  if (args.has(3) && part instanceof Reference) {
    const parts: Reference[] = [];
    for (let next: Reference | null = part; next; next = next.rest) parts.push(next);
    part = parts[args.integer(3) - 1] ?? fail("#REF!");
  }
  if (row < 0 || column < 0) return CellError.of("#VALUE!");
  if (row > part.rows || column > part.columns) return CellError.of("#REF!");
  if (part instanceof Reference) {
    const { area } = part;
    return new Reference(part.sheet, {
      top: row === 0 ? area.top : area.top + row - 1,
      bottom: row === 0 ? area.bottom : area.top + row - 1,
      left: column === 0 ? area.left : area.left + column - 1,
      right: column === 0 ? area.right : area.left + column - 1,
    });
  }
  return partOf(part, row, column);
}

function partOf(matrix: Matrix, row: number, column: number): Operand {
  if (row > 0 && column > 0) return matrix.at(row - 1, column - 1);
  if (row === 0 && column === 0) return matrix;
  const values: CellValue[] = [];
  if (row > 0) {
    for (let place = 0; place < matrix.columns; place++) values.push(matrix.at(row - 1, place));
    return values.length === 1 ? (values[0] ?? null) : new Matrix(1, values.length, values);
  }
  for (let place = 0; place < matrix.rows; place++) values.push(matrix.at(place, column - 1));
  return values.length === 1 ? (values[0] ?? null) : new Matrix(values.length, 1, values);
}

/** VLOOKUP and HLOOKUP. */
function tableLookup(byColumn: boolean) {
  return (args: Arguments): Operand => {
    const wanted = args.value(0);
    const source = args.values[1];
    if (source instanceof CellError) return source;
    if (!(source instanceof Reference) && !(source instanceof Matrix)) return CellError.of("#N/A");
    const offset = args.integer(2);
    const isSorted = args.logicalOr(3, true);
    if (offset < 1) return CellError.of("#VALUE!");
    if (offset > (byColumn ? source.columns : source.rows)) return CellError.of("#REF!");
    const keys = vectorOf(args, edge(source, byColumn));
    const place = isSorted ? sortedPlace(wanted, keys) : exactPlace(args, wanted, keys);
    if (place < 0) return CellError.of("#N/A");
    const row = byColumn ? place : offset - 1;
    const column = byColumn ? offset - 1 : place;
    return source instanceof Matrix ? source.at(row, column) : cellOf(source, row, column);
  };
}

/** First column or first row. */
function edge(source: Reference | Matrix, column: boolean): Operand {
  if (source instanceof Matrix) return partOf(source, column ? 0 : 1, column ? 1 : 0);
  const { area } = source;
  return new Reference(source.sheet, column ? { ...area, right: area.left } : { ...area, bottom: area.top });
}

/** LOOKUP(wanted, vector, [results]) and LOOKUP(wanted, array). */
function lookup(args: Arguments): Operand {
  const wanted = args.value(0);
  const source = args.values[1];
  if (source instanceof CellError) return source;
  if (!(source instanceof Reference) && !(source instanceof Matrix)) return CellError.of("#N/A");
  const byColumn = source.rows >= source.columns;
  const place = sortedPlace(wanted, vectorOf(args, edge(source, byColumn)));
  if (place < 0) return CellError.of("#N/A");
  if (args.has(2)) return item(args, args.values[2], place);
  const row = byColumn ? place : source.rows - 1;
  const column = byColumn ? source.columns - 1 : place;
  return source instanceof Matrix ? source.at(row, column) : cellOf(source, row, column);
}

function item(args: Arguments, operand: Operand, place: number): Operand {
  if (operand instanceof Reference) {
    return operand.columns === 1 ? cellOf(operand, place, 0) : cellOf(operand, 0, place);
  }
  return vectorOf(args, operand).at(place);
}

/** XLOOKUP(wanted, keys, results, [if none], [match mode], [search mode]). */
function xlookup(args: Arguments): Operand {
  const wanted = args.value(0);
  const keys = vectorOf(args, args.values[1]);
  const mode = args.integerOr(4, 0);
  const place = xplace(args, wanted, keys, mode, args.integerOr(5, 1));
  if (place < 0) return args.has(3) ? args.values[3] : CellError.of("#N/A");
  const results = args.values[2];
  if (!(results instanceof Reference) && !(results instanceof Matrix)) return item(args, results, place);
  const keysAreRows = keys.column !== undefined || (args.values[1] as Matrix | Reference).columns === 1;
  if (results instanceof Matrix)
    return partOf(results, keysAreRows ? place + 1 : 0, keysAreRows ? 0 : place + 1);
  const { area, sheet } = results;
  return keysAreRows
    ? new Reference(sheet, { ...area, top: area.top + place, bottom: area.top + place })
    : new Reference(sheet, { ...area, left: area.left + place, right: area.left + place });
}

function xplace(args: Arguments, wanted: CellValue, keys: Vector, mode: number, search: number): number {
  if ((mode === 0 || mode === 2) && search > 0) return exactPlace(args, wanted, keys, mode === 2);
  const sought = wanted ?? 0;
  let best = -1;
  for (let step = 0; step < keys.length; step++) {
    const place = search < 0 ? keys.length - 1 - step : step;
    const key = keys.at(place);
    if (isSame(key, sought)) return place;
    if (!isComparable(key, sought) || mode === 0 || mode === 2) continue;
    const order = compare(key, sought);
    if (typeof order !== "number" || Math.sign(order) !== mode) continue;
    const known = best < 0 ? null : compare(key, keys.at(best));
    if (known === null || (typeof known === "number" && Math.sign(known) === -mode)) best = place;
  }
  return best;
}

/** Row or column numbers of a reference, or of the formula's own cell. */
function numbering(read: (area: Area) => [first: number, last: number], own: "row" | "column") {
  return (args: Arguments): Operand => {
    if (!args.has(0)) return args.at[own] + 1;
    const reference = args.reference(0);
    const [first, last] = read(args.evaluator.bounded(reference.area));
    if (first === last) return first + 1;
    const values = Array.from({ length: last - first + 1 }, (_, step) => first + step + 1);
    return own === "row" ? new Matrix(values.length, 1, values) : new Matrix(1, values.length, values);
  };
}

function size(read: (shape: Reference | Matrix) => number) {
  return (args: Arguments): CellValue => {
    const operand = args.values[0];
    if (operand instanceof Reference || operand instanceof Matrix) return read(operand);
    return operand instanceof CellError ? operand : 1;
  };
}

function offset(args: Arguments): Operand {
  const base = args.reference(0);
  const top = base.area.top + args.integer(1);
  const left = base.area.left + args.integer(2);
  const rows = args.integerOr(3, base.rows);
  const columns = args.integerOr(4, base.columns);
  if (rows === 0 || columns === 0) return CellError.of("#REF!");
  const area = {
    top: rows > 0 ? top : top + rows + 1,
    left: columns > 0 ? left : left + columns + 1,
    bottom: rows > 0 ? top + rows - 1 : top,
    right: columns > 0 ? left + columns - 1 : left,
  };
  if (area.top < 0 || area.left < 0 || area.bottom >= MAX_ROWS || area.right >= MAX_COLUMNS) {
    return CellError.of("#REF!");
  }
  return new Reference(base.sheet, area);
}

/** INDIRECT of A1 references, table references and names; R1C1 texts give #REF!. */
function indirect(args: Arguments, home: Sheet): Operand {
  const text = args.text(0).trim();
  const { book } = args.evaluator;
  let target: Target;
  if (/\[.*\]$/.test(text)) target = resolve("table", text, home, book);
  else {
    const parsed = parseA1Ref(text);
    if (!parsed || !args.logicalOr(1, true)) return CellError.of("#REF!");
    target = resolve("range" in parsed ? "range" : "name", text, home, book);
  }
  if (target.kind === "name") target = resolve("range", target.name.formula, home, book);
  if (target.kind !== "area") return CellError.of("#REF!");
  return new Reference(target.sheet, target.area);
}

function address(args: Arguments): CellValue {
  const row = args.integer(0);
  const column = args.integer(1);
  if (row < 1 || row > MAX_ROWS || column < 1 || column > MAX_COLUMNS) return CellError.of("#VALUE!");
  const kind = args.integerOr(2, 1);
  const sheet = args.has(4) ? `${quotedWhereNeeded(args.text(4))}!` : "";
  if (!args.logicalOr(3, true)) {
    const rowText = kind === 1 || kind === 2 ? `R${String(row)}` : `R[${String(row)}]`;
    const columnText = kind === 1 || kind === 3 ? `C${String(column)}` : `C[${String(column)}]`;
    return sheet + rowText + columnText;
  }
  const columnMark = kind === 1 || kind === 3 ? "$" : "";
  const rowMark = kind === 1 || kind === 2 ? "$" : "";
  return `${sheet}${columnMark}${columnName(column - 1)}${rowMark}${String(row)}`;
}

function quotedWhereNeeded(sheet: string): string {
  return /^[A-Za-z_][A-Za-z0-9_.]*$/.test(sheet) ? sheet : `'${sheet.replace(/'/g, "''")}'`;
}

/** Looking up, and where things stand. */
export const LOOKUP: readonly FunctionDefinition[] = [
  define("MATCH", "vrv", 2, 3, match),
  define("INDEX", "rvvv", 2, 4, index),
  define("VLOOKUP", "vrvv", 3, 4, tableLookup(true)),
  define("HLOOKUP", "vrvv", 3, 4, tableLookup(false)),
  define("LOOKUP", "vaa", 2, 3, lookup),
  define("XLOOKUP", "vrrrvv", 3, 6, xlookup, { isFuture: true }),
  define(
    "ROW",
    "r",
    0,
    1,
    numbering((area) => [area.top, area.bottom], "row"),
  ),
  define(
    "COLUMN",
    "r",
    0,
    1,
    numbering((area) => [area.left, area.right], "column"),
  ),
  define(
    "ROWS",
    "r",
    1,
    1,
    size((shape) => shape.rows),
  ),
  define(
    "COLUMNS",
    "r",
    1,
    1,
    size((shape) => shape.columns),
  ),
  define("AREAS", "r", 1, 1, (args) => {
    let count = 0;
    for (let part: Reference | null = args.reference(0); part; part = part.rest) count++;
    return count;
  }),
  define("OFFSET", "rvvvv", 3, 5, offset, { isVolatile: true }),
  define("INDIRECT", "vv", 1, 2, (args) => indirect(args, args.home), { isVolatile: true }),
  define("ADDRESS", "vvvvv", 2, 5, address),
  define("HYPERLINK", "vv", 1, 2, (args) => args.value(args.has(1) ? 1 : 0)),
];
