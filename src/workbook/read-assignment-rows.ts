import { loadSheetStates } from "./owned-sheets";
import type { RowSpan } from "./rows-of-address";
import { runExcel } from "./run-excel";
import { readSetAsideLabel } from "./set-aside-label";

/** An account of the written plan, as its row on Territory Assignments has it now. */
export interface AssignedAccount {
  readonly accountId: string;
  readonly territory: string;
}

/** The name of Territory Assignments in this workbook; null without a written plan. */
export function assignmentSheet(): Promise<string | null> {
  return runExcel({ repeatable: true }, async (context) => {
    const states = await loadSheetStates(context);
    return states.find(({ role, staging }) => role === "territoryAssignments" && !staging)?.name ?? null;
  });
}

/** The accounts in these rows of the sheet, but for those that the plan has set aside; rows outside the table hold none. */
export async function readAssignmentRows(
  sheet: string,
  rows: readonly RowSpan[],
): Promise<AssignedAccount[]> {
  const label = await readSetAsideLabel();
  return runExcel({ repeatable: true }, async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const { tables } = worksheet;
    tables.load("items/name");
    await context.sync();
    const table = tables.items.find(({ name }) => /^EF_Assignments(_\d+)?$/i.test(name));
    if (table === undefined) return [];
    const ids = table.columns.getItem("Account ID").getDataBodyRange();
    const territories = table.columns.getItem("Territory").getDataBodyRange();
    const planned = table.columns.getItem("Planned Territory").getDataBodyRange();
    ids.load("rowIndex,rowCount,columnIndex");
    territories.load("columnIndex");
    planned.load("columnIndex");
    await context.sync();
    const parts = rows.flatMap(({ first, last }) => {
      const from = Math.max(first - 1, ids.rowIndex);
      const to = Math.min(last - 1, ids.rowIndex + ids.rowCount - 1);
      if (to < from) return [];
      const part = (column: number) => worksheet.getRangeByIndexes(from, column, to - from + 1, 1);
      return [
        {
          ids: part(ids.columnIndex),
          territories: part(territories.columnIndex),
          planned: part(planned.columnIndex),
        },
      ];
    });
    parts.forEach((part) => {
      part.ids.load("values");
      part.territories.load("values");
      part.planned.load("values");
    });
    await context.sync();
    return parts.flatMap((part) =>
      part.ids.values.flatMap((row: unknown[], at) =>
        firstOf(part.planned.values[at]) === label
          ? []
          : [{ accountId: textOf(row[0]), territory: firstOf(part.territories.values[at]) }],
      ),
    );
  });
}

function firstOf(row: unknown): string {
  return textOf((row as unknown[] | undefined)?.[0]);
}

function textOf(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}
