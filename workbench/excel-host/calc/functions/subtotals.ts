import type { Arguments } from "../arguments";
import { CellError } from "../../model/cell-value";
import type { CellValue } from "../../model/cell-value";
import { define } from "../function-definition";
import type { FunctionDefinition } from "../function-definition";
import type { Sheet } from "../../model/sheet";
import { finite } from "../operators";
import { Reference, fail, raise } from "../operand";
import { average, largest, smallest, variance } from "./statistics";

/** Aggregates of SUBTOTAL by number. */
const AGGREGATES: readonly ((numbers: number[], filled: number) => number)[] = [
  (numbers) => average(numbers),
  (numbers) => numbers.length,
  (_, filled) => filled,
  (numbers) => largest(numbers),
  (numbers) => smallest(numbers),
  (numbers) => (numbers.length === 0 ? 0 : numbers.reduce((product, number) => product * number, 1)),
  (numbers) => Math.sqrt(variance(numbers, 1)),
  (numbers) => Math.sqrt(variance(numbers, 0)),
  (numbers) => numbers.reduce((sum, number) => sum + number, 0),
  (numbers) => variance(numbers, 1),
  (numbers) => variance(numbers, 0),
];

interface Leaving {
  /** Rows hidden by hand as well as by a filter. */
  readonly hiddenRows: boolean;
  readonly filteredRows: boolean;
  readonly errors: boolean;
  readonly subtotals: boolean;
}

function isFiltered(sheet: Sheet, row: number): boolean {
  const filter = sheet.autoFilter;
  if (filter && row > filter.top && row <= filter.bottom) return true;
  return sheet.tables.some(
    (table) => table.showFilterButton && row > table.area.top && row <= table.area.bottom,
  );
}

/** Values of the ranges from an argument on without the rows and cells to leave out. */
function gather(args: Arguments, from: number, leaving: Leaving): { numbers: number[]; filled: number } {
  const numbers: number[] = [];
  let filled = 0;
  for (let index = from; index < args.count; index++) {
    const operand = args.values[index];
    if (!(operand instanceof Reference)) return fail("#VALUE!");
    for (let part: Reference | null = operand; part; part = part.rest) {
      const { sheet, area } = part;
      const grid = args.evaluator.grid(sheet);
      const alone = new Reference(sheet, area);
      args.evaluator.eachValue(alone, (value, row, column) => {
        const hidden = sheet.rows.get(row)?.hidden === true;
        if (hidden && (leaving.hiddenRows || (leaving.filteredRows && isFiltered(sheet, row)))) return;
        if (leaving.subtotals && grid.columns[column]?.compiled[row]?.isSubtotal === true) return;
        if (value instanceof CellError) {
          if (leaving.errors) return;
          raise(value);
        }
        filled++;
        if (typeof value === "number") numbers.push(value);
      });
    }
  }
  return { numbers, filled };
}

function subtotal(args: Arguments): CellValue {
  const number = args.integer(0);
  const kind = number > 100 ? number - 100 : number;
  const aggregate = AGGREGATES[kind - 1];
  if (!aggregate || number < 1) return CellError.of("#VALUE!");
  const { numbers, filled } = gather(args, 1, {
    hiddenRows: number > 100,
    filteredRows: true,
    errors: false,
    subtotals: true,
  });
  return finite(aggregate(numbers, filled));
}

/** AGGREGATE(kind 1 to 11, option 0 to 7, ranges). */
function aggregateOf(args: Arguments): CellValue {
  const kind = args.integer(0);
  const option = args.integerOr(1, 0);
  const compute = AGGREGATES[kind - 1];
  if (!compute || option < 0 || option > 7) return CellError.of("#VALUE!");
  const { numbers, filled } = gather(args, 2, {
    hiddenRows: option % 2 === 1,
    filteredRows: option % 2 === 1,
    errors: option === 2 || option === 3 || option >= 6,
    subtotals: option <= 3,
  });
  return finite(compute(numbers, filled));
}

/** Aggregates that leave out hidden rows and one another. */
export const SUBTOTALS: readonly FunctionDefinition[] = [
  define("SUBTOTAL", "vr", 2, 255, subtotal),
  define("AGGREGATE", "vvr", 3, 255, aggregateOf, { isFuture: true }),
];
