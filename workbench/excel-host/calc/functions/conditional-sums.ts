import type { Arguments } from "../arguments";
import { MAX_ROWS } from "../../model/area";
import { CellError } from "../../model/cell-value";
import type { CellValue } from "../../model/cell-value";
import { sharedInterval } from "../column-index";
import type { Interval } from "../column-index";
import { criterionOf } from "../criterion";
import type { Criterion } from "../criterion";
import { define } from "../function-definition";
import type { FunctionDefinition } from "../function-definition";
import { finite } from "../operators";
import { Reference, fail, raise } from "../operand";

/** A range and what its cells must be. */
interface Condition {
  readonly range: Reference;
  readonly criterion: Criterion;
}

/** Short ranges are read as quickly as their index. */
const SHORTEST_INDEXED = 16;

function conditions(args: Arguments, from: number): Condition[] {
  const found: Condition[] = [];
  for (let index = from; index + 1 < args.count; index += 2) {
    const range = args.reference(index);
    if (range.rest) fail("#VALUE!");
    const first = found[0]?.range ?? range;
    if (range.rows !== first.rows || range.columns !== first.columns) fail("#VALUE!");
    found.push({ range, criterion: criterionOf(args.scalar(index + 1)) });
  }
  if ((args.count - from) % 2 !== 0) fail("#VALUE!");
  return found;
}

/** Rows of a sheet that may pass, found by index, and the conditions they must still be tested for. */
interface Candidates {
  readonly rows: ArrayLike<number>;
  readonly top: number;
  readonly others: readonly Condition[];
}

/** The fewest candidates that an index of one of the conditions gives; null when none helps. */
function candidates(args: Arguments, all: readonly Condition[]): Candidates | null {
  let best: Candidates | null = null;
  for (const condition of all) {
    const { range, criterion } = condition;
    const index = args.evaluator.columnIndex(range);
    const same = criterion.interval ? all.filter((other) => isIntervalOf(other, range)) : [condition];
    const rows = criterion.interval
      ? index.rowsWithin(same.reduce((shared, other) => narrowed(shared, other), criterion.interval))
      : criterion.rows(index);
    if (!rows || (best && best.rows.length <= rows.length)) continue;
    best = { rows, top: range.area.top, others: all.filter((other) => !same.includes(other)) };
  }
  return best;
}

function isIntervalOf({ range, criterion }: Condition, other: Reference): boolean {
  return (
    criterion.interval !== undefined &&
    range.sheet === other.sheet &&
    range.area.left === other.area.left &&
    range.area.top === other.area.top
  );
}

function narrowed(shared: Interval, { criterion }: Condition): Interval {
  return criterion.interval ? sharedInterval(shared, criterion.interval) : shared;
}

function ensureAll(args: Arguments, all: readonly Condition[]): void {
  const { evaluator } = args;
  for (const { range } of all) evaluator.ensure(evaluator.grid(range.sheet), evaluator.bounded(range.area));
}

function candidatesOf(args: Arguments, all: readonly Condition[]): Candidates | null {
  const [first] = all;
  const isLongColumn = first && first.range.columns === 1 && first.range.rows >= SHORTEST_INDEXED;
  return isLongColumn ? candidates(args, all) : null;
}

/** Calls back with the place (row and column within the ranges) of every cell that passes all conditions. */
function eachMatch(
  args: Arguments,
  all: readonly Condition[],
  visit: (row: number, column: number) => void,
): void {
  const [first] = all;
  if (!first) return;
  const found = candidatesOf(args, all);
  ensureAll(args, all);
  if (found) {
    const { rows, top, others } = found;
    for (let index = 0; index < rows.length; index++) {
      const row = (rows[index] ?? 0) - top;
      if (others.length === 0 || passes(others, row, 0)) visit(row, 0);
    }
    return;
  }
  const area = args.evaluator.bounded(first.range.area);
  for (let column = 0; column <= area.right - area.left; column++) {
    for (let row = 0; row <= area.bottom - area.top; row++) {
      if (passes(all, row, column)) visit(row, column);
    }
  }
}

function passes(all: readonly Condition[], row: number, column: number): boolean {
  for (const { range, criterion } of all) {
    if (!criterion.test(valueAt(range, row, column))) return false;
  }
  return true;
}

function valueAt(range: Reference, row: number, column: number): CellValue {
  return range.sheet.cells.columns[range.area.left + column]?.values[range.area.top + row] ?? null;
}

function countMatches(args: Arguments, all: readonly Condition[]): number {
  const [first] = all;
  const found = candidatesOf(args, all);
  let count = 0;
  if (found?.others.length === 0) count = found.rows.length;
  else eachMatch(args, all, () => count++);
  // Cells below the data of whole columns are blank: they count where blank passes.
  if (
    first &&
    first.range.area.bottom === MAX_ROWS - 1 &&
    all.every(({ criterion }) => criterion.test(null))
  ) {
    const bounded = args.evaluator.bounded(first.range.area);
    count += (first.range.area.bottom - bounded.bottom) * (bounded.right - bounded.left + 1);
  }
  return count;
}

/** Numbers of a range at the places that pass; error values there become the result. */
function matchedNumbers(args: Arguments, target: Reference, all: readonly Condition[]): number[] {
  const numbers: number[] = [];
  const { evaluator } = args;
  evaluator.ensure(evaluator.grid(target.sheet), evaluator.bounded(target.area));
  eachMatch(args, all, (row, column) => {
    const value = valueAt(target, row, column);
    if (typeof value === "number") numbers.push(value);
    else if (value instanceof CellError) raise(value);
  });
  return numbers;
}

/** The range SUMIF sums: as large as the condition's range, from the given corner on. */
function sameSize(corner: Reference, model: Reference): Reference {
  const { top, left } = corner.area;
  return new Reference(corner.sheet, {
    top,
    left,
    bottom: Math.min(MAX_ROWS - 1, top + model.rows - 1),
    right: left + model.columns - 1,
  });
}

/** SUMIF(range, criterion, [range to sum]). */
function single(args: Arguments): number[] {
  const range = args.reference(0);
  if (range.rest) fail("#VALUE!");
  const target = args.has(2) ? sameSize(args.reference(2), range) : range;
  return matchedNumbers(args, target, [{ range, criterion: criterionOf(args.scalar(1)) }]);
}

/** SUMIFS(range to sum, range, criterion, ...). */
function several(args: Arguments): number[] {
  const target = args.reference(0);
  const all = conditions(args, 1);
  const [first] = all;
  if (!first || target.rest || target.rows !== first.range.rows || target.columns !== first.range.columns) {
    fail("#VALUE!");
  }
  return matchedNumbers(args, target, all);
}

function sum(numbers: readonly number[]): CellValue {
  let total = 0;
  for (const number of numbers) total += number;
  return finite(total);
}

function average(numbers: readonly number[]): CellValue {
  const total = sum(numbers);
  if (typeof total !== "number") return total;
  return numbers.length === 0 ? CellError.of("#DIV/0!") : total / numbers.length;
}

function extreme(numbers: readonly number[], sign: 1 | -1): number {
  let [best = 0] = numbers;
  for (const number of numbers) if ((number - best) * sign > 0) best = number;
  return best;
}

/** Sums, counts and averages of the cells that meet conditions. */
export const CONDITIONAL_SUMS: readonly FunctionDefinition[] = [
  define("SUMIF", "rvr", 2, 3, (args) => sum(single(args))),
  define("SUMIFS", "r(rv)", 3, 255, (args) => sum(several(args))),
  define("AVERAGEIF", "rvr", 2, 3, (args) => average(single(args))),
  define("AVERAGEIFS", "r(rv)", 3, 255, (args) => average(several(args))),
  define("COUNTIF", "rv", 2, 2, (args) => {
    const range = args.reference(0);
    if (range.rest) return CellError.of("#VALUE!");
    return countMatches(args, [{ range, criterion: criterionOf(args.scalar(1)) }]);
  }),
  define("COUNTIFS", "(rv)", 2, 254, (args) => countMatches(args, conditions(args, 0))),
  define("MAXIFS", "r(rv)", 3, 253, (args) => extreme(several(args), 1), { isFuture: true }),
  define("MINIFS", "r(rv)", 3, 253, (args) => extreme(several(args), -1), { isFuture: true }),
];
