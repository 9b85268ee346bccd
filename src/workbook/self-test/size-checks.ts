import { runExcel } from "../run-excel";
import type { HostCheck } from "./host-check";
import { sheetOf } from "./host-check";

const ROWS = 5_000;
const COLUMNS = 10;
/** Right of what the other checks use. */
const FIRST_COLUMN = 40;

/** Blocks of the size in which sheets are read and written. */
export const SIZE_CHECKS: readonly HostCheck[] = [
  {
    area: "Sizes",
    name: `A block of ${String(ROWS * COLUMNS)} numbers is written and read whole`,
    expected: String(ROWS * COLUMNS),
    run: ({ sheet, signal }) =>
      runExcel({ signal }, async (context) => {
        const range = sheetOf(context, sheet).getRangeByIndexes(0, FIRST_COLUMN, ROWS, COLUMNS);
        context.application.suspendApiCalculationUntilNextSync();
        range.values = Array.from({ length: ROWS }, (_, row) =>
          Array.from({ length: COLUMNS }, (_, column) => row * COLUMNS + column),
        );
        await context.sync();
        range.load("values");
        await context.sync();
        const right = range.values.reduce(
          (sum: number, cells: unknown[], row) =>
            sum + cells.filter((value, column) => value === row * COLUMNS + column).length,
          0,
        );
        return String(right);
      }),
  },
  {
    area: "Sizes",
    name: `${String(ROWS)} formulas are calculated`,
    expected: String(ROWS),
    run: ({ sheet, signal }) =>
      runExcel({ signal }, async (context) => {
        const range = sheetOf(context, sheet).getRangeByIndexes(0, FIRST_COLUMN + COLUMNS, ROWS, 1);
        range.formulas = Array.from({ length: ROWS }, (_, row) => [`=ROW()-${String(row)}`]);
        await context.sync();
        range.load("values");
        await context.sync();
        const rows: unknown[][] = range.values;
        return String(rows.filter(([cell]) => cell === 1).length);
      }),
  },
  {
    area: "Sizes",
    name: "A text of 32,767 characters fits in a cell",
    expected: "32767 characters",
    run: ({ sheet, signal, top }) =>
      runExcel({ signal }, async (context) => {
        const cell = sheetOf(context, sheet).getRangeByIndexes(top, 0, 1, 1);
        cell.values = [["x".repeat(32_767)]];
        cell.load("values");
        await context.sync();
        const text: unknown = cell.values[0]?.[0];
        return `${String(String(text).length)} characters`;
      }),
  },
];
