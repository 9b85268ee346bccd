import type { SheetDescription, TableDescription } from "../report/workbook-description";
import type { RunOptions } from "./run-excel";
import { runExcel } from "./run-excel";
import { cellText } from "../engine/model/cell-text";
import type { StagedWrite } from "./staged-write";
import { stagedTable } from "./staged-write";
import { WorkbookError } from "./workbook-error";

/**
 * Reads back what was staged: rows of every table, and the first and last cell of its first
 * text column. Nothing that Excel was told is trusted to be there.
 *
 * @throws WorkbookError NOT_WRITTEN with what is missing
 */
export async function verifyStaged(write: StagedWrite): Promise<void> {
  const expected = write.description.sheets.flatMap((sheet) =>
    sheet.tables.map((table) => ({ sheet, table, index: firstTextColumn(table) })),
  );
  const found = await runExcel({ ...write.run, repeatable: true }, async (context) => {
    const bodies = expected.map(({ table, index }) => {
      const body = context.workbook.tables.getItem(stagedTable(write, table.name)).getDataBodyRange();
      const top = body.getCell(0, index);
      const bottom = body.getCell(table.rowCount - 1, index);
      body.load("rowCount");
      top.load("values");
      bottom.load("values");
      return { body, top, bottom };
    });
    await context.sync();
    return bodies.map(({ body, top, bottom }) => ({
      rows: body.rowCount,
      first: oneCell(top.values),
      last: oneCell(bottom.values),
    }));
  });
  expected.forEach(({ sheet, table, index }, position) => {
    const there = found[position];
    if (there?.rows !== table.rowCount) {
      throw notWritten(
        sheet,
        table,
        `${String(there?.rows ?? 0)} of ${String(table.rowCount)} rows are there`,
      );
    }
    const values = table.columns[index]?.values ?? [];
    for (const [wanted, cell] of [
      [values[0], there.first],
      [values[table.rowCount - 1], there.last],
    ]) {
      if (typeof wanted === "string" && String(cell) !== cellText(wanted)) {
        throw notWritten(
          sheet,
          table,
          `a cell holds ${JSON.stringify(cell)} instead of ${JSON.stringify(wanted)}`,
        );
      }
    }
  });
}

function firstTextColumn(table: TableDescription): number {
  return Math.max(
    0,
    table.columns.findIndex((column) => typeof column.values?.[0] === "string"),
  );
}

function oneCell(values: unknown[][]): unknown {
  return values[0]?.[0] ?? "";
}

function notWritten(sheet: SheetDescription, table: TableDescription, what: string): WorkbookError {
  return new WorkbookError(
    "NOT_WRITTEN",
    `${sheet.name} did not arrive whole: ${what} in ${table.name}. The previous plan is left as it was; try again`,
    { sheet: sheet.name, table: table.name },
  );
}

/** Results of the checks as the workbook computes them. */
export interface WrittenChecks {
  readonly passed: number;
  readonly total: number;
  /** Names of the checks that leave something for the user to decide: the plan is right as it is. */
  readonly watched: readonly string[];
  /** Names of the checks that fail. */
  readonly failed: readonly string[];
}

/** Calculates the workbook and reads the results of the checks table. */
export async function readChecks(table: string, run: RunOptions): Promise<WrittenChecks> {
  return runExcel({ ...run, repeatable: true }, async (context) => {
    context.application.calculate("Recalculate");
    const { columns } = context.workbook.tables.getItem(table);
    const checks = columns.getItem("Check").getDataBodyRange();
    const results = columns.getItem("Result").getDataBodyRange();
    checks.load("values");
    results.load("values");
    await context.sync();
    const labels = checks.values as string[][];
    const lines = results.values.map(([result]: unknown[], index) => ({
      name: labels[index]?.[0] ?? "",
      result,
    }));
    const isNeither = ({ result }: { result: unknown }): boolean => result !== "PASS" && result !== "WATCH";
    return {
      passed: lines.filter(({ result }) => result === "PASS").length,
      total: lines.length,
      watched: lines.filter(({ result }) => result === "WATCH").map(({ name }) => name),
      failed: lines.filter(isNeither).map(({ name }) => name),
    };
  });
}
