import type { Arguments } from "../arguments";
import { MOST_ARGUMENTS, define } from "../function-definition";
import type { FunctionDefinition } from "../function-definition";
import { CellError } from "../../model/cell-value";
import type { CellValue } from "../../model/cell-value";
import { toNumber } from "../coercion";
import { finite } from "../operators";
import { Matrix, Reference, fail, raise } from "../operand";

function ofNumbers(name: string, compute: (numbers: number[]) => number | CellError): FunctionDefinition {
  return define(name, "r", 1, MOST_ARGUMENTS, (args) =>
    args.aggregate(name, () => finite(compute(args.numbers()))),
  );
}

export function average(numbers: readonly number[]): number {
  return numbers.length === 0 ? fail("#DIV/0!") : sum(numbers) / numbers.length;
}

function sum(numbers: readonly number[]): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}

function extreme(numbers: readonly number[], better: (a: number, b: number) => boolean): number {
  let [best = 0] = numbers;
  for (const number of numbers) if (better(number, best)) best = number;
  return best;
}

export const largest = (numbers: readonly number[]): number => extreme(numbers, (a, b) => a > b);
export const smallest = (numbers: readonly number[]): number => extreme(numbers, (a, b) => a < b);

function squaredDeviations(numbers: readonly number[]): number {
  const mean = average(numbers);
  let total = 0;
  for (const number of numbers) total += (number - mean) ** 2;
  return total;
}

/** Variance of a population (less = 0) or of a sample (less = 1). */
export function variance(numbers: readonly number[], less: 0 | 1): number {
  if (numbers.length <= less) fail("#DIV/0!");
  return squaredDeviations(numbers) / (numbers.length - less);
}

function ascending(numbers: readonly number[]): number[] {
  return [...numbers].sort((a, b) => a - b);
}

function median(numbers: readonly number[]): number {
  const sorted = ascending(numbers);
  if (sorted.length === 0) fail("#NUM!");
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}

/** The most frequent number that occurs first. */
function mode(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  let best = NaN;
  let most = 1;
  for (const [number, count] of counts) {
    if (count > most) {
      best = number;
      most = count;
    }
  }
  return most > 1 ? best : fail("#N/A");
}

/** Numbers of the aggregates ending in A: text in ranges counts 0, logical values 0 and 1. */
function numbersA(args: Arguments): number[] {
  const numbers: number[] = [];
  args.each(0, (value, direct) => {
    if (value instanceof CellError) raise(value);
    if (typeof value === "number") numbers.push(value);
    else if (typeof value === "boolean") numbers.push(Number(value));
    else if (direct) {
      const number = toNumber(value);
      numbers.push(typeof number === "number" ? number : raise(number));
    } else if (value !== null) numbers.push(0);
  });
  return numbers;
}

function ofNumbersA(name: string, compute: (numbers: readonly number[]) => number): FunctionDefinition {
  return define(name, "r", 1, MOST_ARGUMENTS, (args) => finite(compute(numbersA(args))));
}

function count(args: Arguments): CellValue {
  return args.aggregate("COUNT", () => {
    let numbers = 0;
    args.each(0, (value, direct) => {
      if (typeof value === "number") numbers++;
      else if (direct && !(value instanceof CellError) && typeof toNumber(value) === "number") numbers++;
    });
    return numbers;
  });
}

function countFilled(args: Arguments): CellValue {
  return args.aggregate("COUNTA", () => {
    let filled = 0;
    args.each(0, (value, direct) => {
      if (value !== null || direct) filled++;
    });
    return filled;
  });
}

function countBlank(args: Arguments): CellValue {
  const range = args.reference(0);
  let filled = 0;
  args.evaluator.eachValue(range, (value) => {
    if (value !== "") filled++;
  });
  return range.rows * range.columns - filled;
}

/** Ascending numbers of an argument; those of a range are sorted once. */
function sortedArgument(args: Arguments, index: number): ArrayLike<number> {
  const operand = args.values[index];
  if (operand instanceof Reference) {
    const sorted = args.evaluator.sortedNumbers(operand);
    return sorted instanceof CellError ? raise(sorted) : sorted;
  }
  const numbers: number[] = [];
  for (const value of args.matrix(index).values) {
    if (value instanceof CellError) raise(value);
    if (typeof value === "number") numbers.push(value);
  }
  return ascending(numbers);
}

function nth(fromTop: boolean) {
  return (args: Arguments): CellValue => {
    const sorted = sortedArgument(args, 0);
    const position = args.number(1);
    const index = fromTop ? sorted.length - Math.ceil(position) : Math.ceil(position) - 1;
    return position > 0 ? (sorted[index] ?? CellError.of("#NUM!")) : CellError.of("#NUM!");
  };
}

function percentile(sorted: ArrayLike<number>, share: number): number | CellError {
  if (sorted.length === 0 || share < 0 || share > 1) return CellError.of("#NUM!");
  return interpolated(sorted, share * (sorted.length - 1));
}

function interpolated(sorted: ArrayLike<number>, place: number): number {
  const below = Math.floor(place);
  const lower = sorted[below] ?? 0;
  const upper = sorted[Math.min(below + 1, sorted.length - 1)] ?? lower;
  return lower + (place - below) * (upper - lower);
}

function percentileExclusive(sorted: ArrayLike<number>, share: number): number | CellError {
  const place = share * (sorted.length + 1) - 1;
  if (place < 0 || place > sorted.length - 1) return CellError.of("#NUM!");
  return interpolated(sorted, place);
}

function rank(averaged: boolean) {
  return (args: Arguments): CellValue => {
    const number = args.number(0);
    const sorted = sortedArgument(args, 1);
    const isAscending = args.numberOr(2, 0) !== 0;
    const from = firstNotBelow(sorted, number);
    const ties = firstAbove(sorted, number) - from;
    if (ties === 0) return CellError.of("#N/A");
    const place = isAscending ? from + 1 : sorted.length - from - ties + 1;
    return averaged ? place + (ties - 1) / 2 : place;
  };
}

function firstNotBelow(sorted: ArrayLike<number>, number: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}

function firstAbove(sorted: ArrayLike<number>, number: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= number) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Pairs in which both sides are numbers. */
function pairs(args: Arguments): { x: number[]; y: number[] } {
  const first = args.matrix(0);
  const second = args.matrix(1);
  if (first.values.length !== second.values.length) fail("#N/A");
  const x: number[] = [];
  const y: number[] = [];
  first.values.forEach((a, index) => {
    const b = second.values[index] ?? null;
    if (a instanceof CellError) raise(a);
    if (b instanceof CellError) raise(b);
    if (typeof a === "number" && typeof b === "number") {
      x.push(a);
      y.push(b);
    }
  });
  return { x, y };
}

function covariation(x: readonly number[], y: readonly number[]): number {
  const meanX = average(x);
  const meanY = average(y);
  return x.reduce((total, value, index) => total + (value - meanX) * ((y[index] ?? 0) - meanY), 0);
}

function correlation(x: readonly number[], y: readonly number[]): number {
  const spread = Math.sqrt(squaredDeviations(x) * squaredDeviations(y));
  return spread === 0 ? fail("#DIV/0!") : covariation(x, y) / spread;
}

/** Excel gives known y first, known x second. */
function slope(y: readonly number[], x: readonly number[]): number {
  const spread = squaredDeviations(x);
  return spread === 0 ? fail("#DIV/0!") : covariation(x, y) / spread;
}

function ofPairs(name: string, compute: (first: number[], second: number[]) => number): FunctionDefinition {
  return define(name, "rr", 2, 2, (args) => {
    const { x, y } = pairs(args);
    return finite(compute(x, y));
  });
}

function frequency(args: Arguments): Matrix {
  const data: number[] = [];
  for (const value of args.matrix(0).values) {
    if (value instanceof CellError) raise(value);
    if (typeof value === "number") data.push(value);
  }
  const limits: number[] = [];
  for (const value of args.matrix(1).values) {
    if (value instanceof CellError) raise(value);
    if (typeof value === "number") limits.push(value);
  }
  const order = limits.map((_, index) => index).sort((a, b) => (limits[a] ?? 0) - (limits[b] ?? 0) || a - b);
  const sorted = order.map((index) => limits[index] ?? 0);
  const counts = new Array<number>(limits.length + 1).fill(0);
  for (const number of data) {
    const place = firstNotBelow(sorted, number);
    const slot = order[place] ?? limits.length;
    counts[slot] = (counts[slot] ?? 0) + 1;
  }
  return new Matrix(counts.length, 1, counts);
}

function trimmedMean(args: Arguments): CellValue {
  const sorted = sortedArgument(args, 0);
  const share = args.number(1);
  if (share < 0 || share >= 1) return CellError.of("#NUM!");
  const cut = Math.floor((sorted.length * share) / 2);
  return average(Array.from(sorted).slice(cut, sorted.length - cut));
}

const future = { isFuture: true };

/** Counts, averages, spread, order and correlation. */
export const STATISTICS: readonly FunctionDefinition[] = [
  define("COUNT", "r", 1, MOST_ARGUMENTS, count),
  define("COUNTA", "r", 1, MOST_ARGUMENTS, countFilled),
  define("COUNTBLANK", "r", 1, 1, countBlank),
  ofNumbers("AVERAGE", average),
  ofNumbers("MIN", smallest),
  ofNumbers("MAX", largest),
  ofNumbersA("AVERAGEA", average),
  ofNumbersA("MINA", smallest),
  ofNumbersA("MAXA", largest),
  ofNumbers("MEDIAN", median),
  ofNumbers("MODE", mode),
  define("MODE.SNGL", "r", 1, MOST_ARGUMENTS, (args) => mode(args.numbers()), future),
  ofNumbers("STDEV", (numbers) => Math.sqrt(variance(numbers, 1))),
  ofNumbers("STDEVP", (numbers) => Math.sqrt(variance(numbers, 0))),
  ofNumbers("VAR", (numbers) => variance(numbers, 1)),
  ofNumbers("VARP", (numbers) => variance(numbers, 0)),
  { ...ofNumbers("STDEV.S", (numbers) => Math.sqrt(variance(numbers, 1))), ...future },
  { ...ofNumbers("STDEV.P", (numbers) => Math.sqrt(variance(numbers, 0))), ...future },
  { ...ofNumbers("VAR.S", (numbers) => variance(numbers, 1)), ...future },
  { ...ofNumbers("VAR.P", (numbers) => variance(numbers, 0)), ...future },
  ofNumbers("DEVSQ", squaredDeviations),
  ofNumbers("AVEDEV", (numbers) => {
    const mean = average(numbers);
    return average(numbers.map((number) => Math.abs(number - mean)));
  }),
  ofNumbers("GEOMEAN", (numbers) => {
    if (numbers.length === 0 || numbers.some((number) => number <= 0)) fail("#NUM!");
    return Math.exp(average(numbers.map(Math.log)));
  }),
  define("TRIMMEAN", "rv", 2, 2, trimmedMean),
  define("RANK", "vrv", 2, 3, rank(false)),
  define("RANK.EQ", "vrv", 2, 3, rank(false), future),
  define("RANK.AVG", "vrv", 2, 3, rank(true), future),
  define("LARGE", "rv", 2, 2, nth(true)),
  define("SMALL", "rv", 2, 2, nth(false)),
  define("PERCENTILE", "rv", 2, 2, (args) => percentile(sortedArgument(args, 0), args.number(1))),
  define("PERCENTILE.INC", "rv", 2, 2, (args) => percentile(sortedArgument(args, 0), args.number(1)), future),
  define(
    "PERCENTILE.EXC",
    "rv",
    2,
    2,
    (args) => percentileExclusive(sortedArgument(args, 0), args.number(1)),
    future,
  ),
  define("QUARTILE", "rv", 2, 2, (args) => percentile(sortedArgument(args, 0), args.integer(1) / 4)),
  define(
    "QUARTILE.INC",
    "rv",
    2,
    2,
    (args) => percentile(sortedArgument(args, 0), args.integer(1) / 4),
    future,
  ),
  define("FREQUENCY", "aa", 2, 2, frequency),
  ofPairs("CORREL", correlation),
  ofPairs("PEARSON", correlation),
  ofPairs("RSQ", (x, y) => correlation(x, y) ** 2),
  ofPairs("SLOPE", slope),
  ofPairs("INTERCEPT", (y, x) => average(y) - slope(y, x) * average(x)),
];
