import { CellError } from "../model/cell-value";
import type { CellValue } from "../model/cell-value";
import { toNumber, toText } from "./coercion";
import { Matrix } from "./operand";

/**
 * Order of two values as Excel's comparison operators see it: numbers before texts before
 * FALSE before TRUE; texts without regard to case; a blank counts as 0, "" or FALSE, after
 * the other side. Numbers that agree in 15 digits are equal.
 */
export function compare(a: CellValue, b: CellValue): number | CellError {
  if (typeof a === "number" && typeof b === "number") return compareNumbers(a, b);
  if (a instanceof CellError) return a;
  if (b instanceof CellError) return b;
  const left = a ?? blankLike(b);
  const right = b ?? blankLike(a);
  if (typeof left === "number" && typeof right === "number") return compareNumbers(left, right);
  if (typeof left === "string" && typeof right === "string") return compareTexts(left, right);
  if (typeof left === "boolean" && typeof right === "boolean") return Number(left) - Number(right);
  return rank(left) - rank(right);
}

function compareNumbers(a: number, b: number): number {
  if (a === b) return 0;
  const difference = a - b;
  const scale = Math.max(Math.abs(a), Math.abs(b));
  if (Math.abs(difference) <= scale * 1e-14 && a.toPrecision(15) === b.toPrecision(15)) return 0;
  return difference;
}

function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  const left = a.toLowerCase();
  const right = b.toLowerCase();
  return left < right ? -1 : left > right ? 1 : 0;
}

function blankLike(other: CellValue): number | string | boolean {
  if (typeof other === "string") return "";
  if (typeof other === "boolean") return false;
  return 0;
}

function rank(value: number | string | boolean): number {
  return typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2;
}

type ScalarOperator = (a: CellValue, b: CellValue) => CellValue;

function arithmetic(compute: (a: number, b: number) => number | CellError): ScalarOperator {
  return (a, b) => {
    const left = typeof a === "number" ? a : toNumber(a);
    if (typeof left !== "number") return left;
    const right = typeof b === "number" ? b : toNumber(b);
    if (typeof right !== "number") return right;
    return finite(compute(left, right));
  };
}

/** #NUM! in place of a number beyond the range of doubles. */
export function finite(value: number | CellError): number | CellError {
  return typeof value !== "number" || Number.isFinite(value) ? value : CellError.of("#NUM!");
}

export function power(base: number, exponent: number): number | CellError {
  if (base === 0 && exponent === 0) return CellError.of("#NUM!");
  if (base === 0 && exponent < 0) return CellError.of("#DIV/0!");
  return finite(base ** exponent);
}

/**
 * Excel clears the noise of binary fractions when the last step of a formula is an addition
 * or subtraction of numbers that cancel to 15 digits: =0.5-0.4-0.1 is 0.
 */
export function settlingOperator(name: "+" | "-"): ScalarOperator {
  const operator = OPERATORS[name];
  const sign = name === "+" ? -1 : 1;
  return (a, b) => {
    const result = operator?.(a, b) ?? null;
    if (typeof result !== "number" || result === 0) return result;
    const left = toNumber(a);
    const right = toNumber(b);
    if (typeof left !== "number" || typeof right !== "number") return result;
    return compareNumbers(left, sign * right) === 0 ? 0 : result;
  };
}

function comparison(test: (order: number) => boolean): ScalarOperator {
  return (a, b) => {
    const order = compare(a, b);
    return typeof order === "number" ? test(order) : order;
  };
}

/** The binary operators on single values. */
export const OPERATORS: Readonly<Record<string, ScalarOperator>> = {
  "+": arithmetic((a, b) => a + b),
  "-": arithmetic((a, b) => a - b),
  "*": arithmetic((a, b) => a * b),
  "/": arithmetic((a, b) => (b === 0 ? CellError.of("#DIV/0!") : a / b)),
  "^": arithmetic(power),
  "&": (a, b) => {
    const left = toText(a);
    if (left instanceof CellError) return left;
    const right = toText(b);
    return right instanceof CellError ? right : left + right;
  },
  "=": comparison((order) => order === 0),
  "<>": comparison((order) => order !== 0),
  "<": comparison((order) => order < 0),
  "<=": comparison((order) => order <= 0),
  ">": comparison((order) => order > 0),
  ">=": comparison((order) => order >= 0),
};

export function negate(value: CellValue): CellValue {
  const number = toNumber(value);
  return typeof number === "number" ? 0 - number : number;
}

export function percent(value: CellValue): CellValue {
  const number = toNumber(value);
  return typeof number === "number" ? number / 100 : number;
}

/** Applies an operator item by item; a single row or column is repeated, missing items are #N/A. */
export function lift(
  operator: ScalarOperator,
  a: CellValue | Matrix,
  b: CellValue | Matrix,
): CellValue | Matrix {
  if (!(a instanceof Matrix)) {
    if (!(b instanceof Matrix)) return operator(a, b);
    return new Matrix(
      b.rows,
      b.columns,
      b.values.map((item) => operator(a, item)),
    );
  }
  if (!(b instanceof Matrix)) {
    return new Matrix(
      a.rows,
      a.columns,
      a.values.map((item) => operator(item, b)),
    );
  }
  if (a.rows === b.rows && a.columns === b.columns) {
    return new Matrix(
      a.rows,
      a.columns,
      a.values.map((item, index) => operator(item, b.values[index] ?? null)),
    );
  }
  const rows = Math.max(a.rows, b.rows);
  const columns = Math.max(a.columns, b.columns);
  const values: CellValue[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      values.push(operator(broadcast(a, row, column), broadcast(b, row, column)));
    }
  }
  return new Matrix(rows, columns, values);
}

/** The item that stands at a place of a larger result. */
export function broadcast(matrix: Matrix, row: number, column: number): CellValue {
  const ownRow = matrix.rows === 1 ? 0 : row;
  const ownColumn = matrix.columns === 1 ? 0 : column;
  if (ownRow >= matrix.rows || ownColumn >= matrix.columns) return CellError.of("#N/A");
  return matrix.at(ownRow, ownColumn);
}
