import { MOST_ARGUMENTS, define } from "../function-definition";
import type { FunctionDefinition } from "../function-definition";
import type { Arguments } from "../arguments";
import { CellError } from "../../model/cell-value";
import type { CellValue } from "../../model/cell-value";
import { finite, power } from "../operators";
import { Matrix, fail, raise } from "../operand";

function one(name: string, compute: (x: number) => number | CellError): FunctionDefinition {
  return define(name, "v", 1, 1, (args) => finite(compute(args.number(0))));
}

/** A product with a power of ten without the noise of binary fractions. */
function scaled(value: number, digits: number): number {
  if (Math.abs(digits) > 300) return digits > 0 ? value : 0;
  return digits >= 0 ? value * 10 ** digits : value / 10 ** -digits;
}

/** Sixteen digits at most carry meaning: 2.675 * 100 is 267.5, not 267.49999999999997. */
function settled(value: number): number {
  return Number(value.toPrecision(15));
}

function roundedWith(away: (magnitude: number) => number) {
  return (args: Arguments): number => {
    const value = args.number(0);
    const digits = Math.trunc(args.numberOr(1, 0));
    if (digits > 15) return value;
    const magnitude = away(settled(scaled(Math.abs(value), digits)));
    const result = scaled(magnitude, -digits);
    return value < 0 ? 0 - result : result;
  };
}

/** Multiple of a step; the quotient is freed of binary noise first. */
function multiple(value: number, step: number, take: (quotient: number) => number): number {
  if (step === 0) return 0;
  return settled(take(settled(value / step)) * step);
}

function sumOf(args: Arguments): CellValue {
  return args.aggregate("SUM", () => {
    let sum = 0;
    for (const number of args.numbers()) sum += number;
    return finite(sum);
  });
}

function product(args: Arguments): CellValue {
  const numbers = args.numbers();
  if (numbers.length === 0) return 0;
  return finite(numbers.reduce((result, number) => result * number, 1));
}

/** Sum of products of arrays of one size; anything but a number counts 0, errors come through. */
function sumProduct(args: Arguments): CellValue {
  const first = args.matrix(0);
  const rest: Matrix[] = [];
  for (let index = 1; index < args.count; index++) {
    const matrix = args.matrix(index);
    if (matrix.rows !== first.rows || matrix.columns !== first.columns) return CellError.of("#VALUE!");
    rest.push(matrix);
  }
  let sum = 0;
  for (let index = 0; index < first.values.length; index++) {
    let term = factor(first.values[index]);
    for (const matrix of rest) term *= factor(matrix.values[index]);
    sum += term;
  }
  return finite(sum);
}

function factor(value: CellValue | undefined): number {
  if (typeof value === "number") return value;
  return value instanceof CellError ? raise(value) : 0;
}

function ceiling(args: Arguments): CellValue {
  const value = args.number(0);
  const step = args.number(1);
  if (value > 0 && step < 0) return CellError.of("#NUM!");
  return value < 0 && step > 0
    ? multiple(value, step, Math.ceil)
    : multiple(Math.abs(value), Math.abs(step), Math.ceil) * Math.sign(step || 1);
}

function floor(args: Arguments): CellValue {
  const value = args.number(0);
  const step = args.number(1);
  if (value > 0 && step < 0) return CellError.of("#NUM!");
  if (step === 0) return value === 0 ? 0 : CellError.of("#DIV/0!");
  return value < 0 && step > 0
    ? multiple(value, step, Math.floor)
    : multiple(Math.abs(value), Math.abs(step), Math.floor) * Math.sign(step);
}

function mround(args: Arguments): CellValue {
  const value = args.number(0);
  const step = args.number(1);
  if (value * step < 0) return CellError.of("#NUM!");
  return multiple(Math.abs(value), Math.abs(step), (q) => Math.floor(q + 0.5)) * Math.sign(value);
}

function modulo(args: Arguments): CellValue {
  const value = args.number(0);
  const divisor = args.number(1);
  if (divisor === 0) return CellError.of("#DIV/0!");
  const rest = value - divisor * Math.floor(value / divisor);
  return rest === 0 ? 0 : rest;
}

function logarithm(value: number, base: number): number {
  if (value <= 0 || base <= 0) fail("#NUM!");
  if (base === 1) fail("#DIV/0!");
  if (base === 10) return Math.log10(value);
  return base === 2 ? Math.log2(value) : Math.log(value) / Math.log(base);
}

function transpose(args: Arguments): Matrix {
  const source = args.matrix(0);
  const values: CellValue[] = [];
  for (let column = 0; column < source.columns; column++) {
    for (let row = 0; row < source.rows; row++) values.push(source.at(row, column));
  }
  return new Matrix(source.columns, source.rows, values);
}

function sumSquares(args: Arguments): CellValue {
  return finite(args.numbers().reduce((sum, number) => sum + number * number, 0));
}

/** SUMX2MY2 and kin: pairs of numbers. */
function pairSum(compute: (x: number, y: number) => number) {
  return (args: Arguments): CellValue => {
    const a = args.matrix(0);
    const b = args.matrix(1);
    if (a.values.length !== b.values.length) return CellError.of("#N/A");
    let sum = 0;
    a.values.forEach((x, index) => {
      const y = b.values[index];
      if (x instanceof CellError) raise(x);
      if (y instanceof CellError) raise(y);
      if (typeof x === "number" && typeof y === "number") sum += compute(x, y);
    });
    return finite(sum);
  };
}

function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b);
}

function integers(args: Arguments): number[] {
  return args.numbers().map((number) => (number < 0 ? fail("#NUM!") : Math.trunc(number)));
}

function factorial(value: number): number | CellError {
  if (value < 0) return CellError.of("#NUM!");
  let result = 1;
  for (let factorNow = 2; factorNow <= Math.trunc(value); factorNow++) result *= factorNow;
  return result;
}

function combinations(args: Arguments): CellValue {
  const all = args.integer(0);
  const taken = args.integer(1);
  if (all < 0 || taken < 0 || taken > all) return CellError.of("#NUM!");
  let result = 1;
  for (let index = 1; index <= Math.min(taken, all - taken); index++) {
    result = (result * (all - Math.min(taken, all - taken) + index)) / index;
  }
  return finite(Math.round(result));
}

/** Arithmetic, rounding, powers and trigonometry. */
export const MATHEMATICS: readonly FunctionDefinition[] = [
  define("SUM", "r", 1, MOST_ARGUMENTS, sumOf),
  define("SUMSQ", "r", 1, MOST_ARGUMENTS, sumSquares),
  define("PRODUCT", "r", 1, MOST_ARGUMENTS, product),
  define("SUMPRODUCT", "a", 1, MOST_ARGUMENTS, sumProduct),
  define(
    "SUMX2MY2",
    "aa",
    2,
    2,
    pairSum((x, y) => x * x - y * y),
  ),
  define(
    "SUMX2PY2",
    "aa",
    2,
    2,
    pairSum((x, y) => x * x + y * y),
  ),
  define(
    "SUMXMY2",
    "aa",
    2,
    2,
    pairSum((x, y) => (x - y) ** 2),
  ),
  define("TRANSPOSE", "a", 1, 1, transpose),
  define(
    "ROUND",
    "vv",
    2,
    2,
    roundedWith((x) => Math.floor(x + 0.5)),
  ),
  define("ROUNDUP", "vv", 2, 2, roundedWith(Math.ceil)),
  define("ROUNDDOWN", "vv", 2, 2, roundedWith(Math.floor)),
  define("TRUNC", "vv", 1, 2, roundedWith(Math.floor)),
  define("MROUND", "vv", 2, 2, mround),
  define("CEILING", "vv", 2, 2, ceiling),
  define("FLOOR", "vv", 2, 2, floor),
  define("MOD", "vv", 2, 2, modulo),
  define("QUOTIENT", "vv", 2, 2, (args) => {
    const divisor = args.number(1);
    return divisor === 0 ? CellError.of("#DIV/0!") : Math.trunc(args.number(0) / divisor);
  }),
  define("POWER", "vv", 2, 2, (args) => power(args.number(0), args.number(1))),
  define("LOG", "vv", 1, 2, (args) => logarithm(args.number(0), args.numberOr(1, 10))),
  define("ATAN2", "vv", 2, 2, (args) => {
    const x = args.number(0);
    const y = args.number(1);
    return x === 0 && y === 0 ? CellError.of("#DIV/0!") : Math.atan2(y, x);
  }),
  define("PI", "", 0, 0, () => Math.PI),
  define("GCD", "r", 1, MOST_ARGUMENTS, (args) => integers(args).reduce(gcd, 0)),
  define("LCM", "r", 1, MOST_ARGUMENTS, (args) =>
    integers(args).reduce((a, b) => (a === 0 || b === 0 ? 0 : (a / gcd(a, b)) * b), 1),
  ),
  define("COMBIN", "vv", 2, 2, combinations),
  one("FACT", factorial),
  one("INT", (x) => Math.floor(x)),
  one("ABS", Math.abs),
  one("SIGN", Math.sign),
  one("SQRT", (x) => (x < 0 ? CellError.of("#NUM!") : Math.sqrt(x))),
  one("EXP", Math.exp),
  one("LN", (x) => logarithm(x, Math.E)),
  one("LOG10", (x) => logarithm(x, 10)),
  one("EVEN", (x) => Math.sign(x) * 2 * Math.ceil(Math.abs(x) / 2)),
  one("ODD", (x) => (x === 0 ? 1 : Math.sign(x) * (2 * Math.ceil((Math.abs(x) + 1) / 2) - 1))),
  one("RADIANS", (x) => (x * Math.PI) / 180),
  one("DEGREES", (x) => (x * 180) / Math.PI),
  one("SIN", Math.sin),
  one("COS", Math.cos),
  one("TAN", Math.tan),
  one("SINH", Math.sinh),
  one("COSH", Math.cosh),
  one("TANH", Math.tanh),
  one("ASIN", (x) => (Math.abs(x) > 1 ? CellError.of("#NUM!") : Math.asin(x))),
  one("ACOS", (x) => (Math.abs(x) > 1 ? CellError.of("#NUM!") : Math.acos(x))),
  one("ATAN", Math.atan),
];
