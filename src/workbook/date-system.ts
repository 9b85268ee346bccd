import { DAYS_TO_1904, daysLess } from "../engine/model/date-system";
import type { DateSystem, RawCell } from "../engine/model/raw-sheet";
import type { ExcelBatch, RunOptions } from "./run-excel";
import { runExcel } from "./run-excel";

/** Asks for the date system of the workbook; what is given back tells it after the next sync. */
export function askDateSystem(context: ExcelBatch): () => DateSystem {
  // A function result tells it without a cell being written.
  const serial = context.workbook.functions.date(1904, 1, 1);
  serial.load("value");
  return () => (serial.value === DAYS_TO_1904 ? 1900 : 1904);
}

/**
 * What turns a cell of days into a serial day of the 1900 system, which plans are made in: a number by the
 * workbook's date system, all else as it stands.
 */
export async function dayReader(run: RunOptions = {}): Promise<(cell: RawCell) => RawCell> {
  const less = await runExcel({ ...run, repeatable: true }, async (context) => {
    const dateSystem = askDateSystem(context);
    await context.sync();
    return daysLess(dateSystem());
  });
  return (cell) => (typeof cell === "number" ? cell + less : cell);
}
