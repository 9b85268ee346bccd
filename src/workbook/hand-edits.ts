import type { ExcelBatch } from "./run-excel";
import { runExcel } from "./run-excel";

/** An account whose territory on the sheet differs from the plan's. */
export interface HandEdit {
  readonly accountId: string;
  readonly account: string;
  readonly planned: string;
  readonly territory: string;
}

/**
 * The hand edits of the written plan, read from Territory Assignments; null when there is no
 * written plan.
 *
 * @param table name of the assignments table in this workbook
 */
export async function readHandEdits(table = "EF_Assignments"): Promise<HandEdit[] | null> {
  return runExcel({ repeatable: true }, async (context) => {
    const found = context.workbook.tables.getItemOrNullObject(table);
    found.load("name");
    await context.sync();
    return found.isNullObject ? null : readEdits(context, found);
  });
}

async function readEdits(context: ExcelBatch, table: Excel.Table): Promise<HandEdit[]> {
  const column = (header: string): Excel.Range => {
    const range = table.columns.getItem(header).getDataBodyRange();
    range.load("values");
    return range;
  };
  const ids = column("Account ID");
  const accounts = column("Account");
  const planned = column("Planned Territory");
  const now = column("Territory");
  await context.sync();
  const text = (range: Excel.Range, row: number): string => {
    const value: unknown = (range.values[row] as unknown[] | undefined)?.[0];
    return typeof value === "string" || typeof value === "number" ? String(value) : "";
  };
  return now.values.flatMap((_, row): HandEdit[] => {
    const territory = text(now, row);
    const before = text(planned, row);
    if (territory === before) return [];
    return [{ accountId: text(ids, row), account: text(accounts, row), planned: before, territory }];
  });
}
