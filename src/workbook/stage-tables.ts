import type {
  CellContent,
  FormulaText,
  SheetDescription,
  TableColumnDescription,
  TableDescription,
} from "../report/workbook-description";
import { fillFormula } from "./fill-range";
import { runExcel } from "./run-excel";
import { isFormula } from "./stage-values";
import type { StagedWrite } from "./staged-write";
import { stagedFormula, stagedSheet, stagedTable } from "./staged-write";

/**
 * Makes the tables over the values, then the names, then the formulas: each needs the ones
 * before. A table with a formula of its own in each row is made after those formulas, so
 * that Excel does not spread one of them over the column.
 */
export async function stageTables(write: StagedWrite): Promise<void> {
  const tables = write.description.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
  const late = tables.filter(({ table }) => hasRowFormulas(table));
  for (const { sheet, table } of tables) {
    if (!hasRowFormulas(table)) await makeTable(write, sheet, table);
  }
  await makeNames(write);
  for (const { sheet, table } of late) {
    await writeRowFormulas(write, sheet, table);
    await makeTable(write, sheet, table);
  }
  for (const { sheet, table } of tables) await writeColumnFormulas(write, sheet, table);
  for (const sheet of write.description.sheets) await writeBlockFormulas(write, sheet);
}

function hasRowFormulas(table: TableDescription): boolean {
  return table.columns.some((column) => contentsOf(column).some(isFormula));
}

async function makeTable(
  write: StagedWrite,
  sheet: SheetDescription,
  table: TableDescription,
): Promise<void> {
  const name = stagedTable(write, table.name);
  await runExcel({ ...write.run, repeatable: true }, async (context) => {
    const there = context.workbook.tables.getItemOrNullObject(name);
    there.load("name");
    await context.sync();
    if (!there.isNullObject) return;
    context.application.suspendApiCalculationUntilNextSync();
    const area = stagedSheet(context, write, sheet.role).getRangeByIndexes(
      table.row,
      table.column,
      table.rowCount + 1,
      table.columns.length,
    );
    const made = context.workbook.tables.add(area, true);
    made.name = name;
    made.style = "TableStyleLight1";
    made.showBandedRows = false;
    made.showFilterButton = table.filterButtons;
    await context.sync();
  });
}

/** The values of a column where they may hold formulas; none where they are numbers. */
function contentsOf(column: TableColumnDescription): readonly CellContent[] {
  const { values } = column;
  return values === undefined || values instanceof Float64Array || values instanceof Int32Array ? [] : values;
}

/** Names that were not there before; the others keep the previous plan's cells until the swap. */
async function makeNames(write: StagedWrite): Promise<void> {
  const added = write.journal.names.filter((entry) => entry.added);
  await runExcel({ ...write.run, repeatable: true }, async (context) => {
    const there = added.map((entry) => {
      const item = context.workbook.names.getItemOrNullObject(entry.name);
      item.load("name");
      return item;
    });
    await context.sync();
    added.forEach((entry, index) => {
      if (there[index]?.isNullObject === false) return;
      context.workbook.names.add(
        entry.name,
        stagedSheet(context, write, entry.role).getRange(entry.address.replaceAll("$", "")),
      );
    });
    await context.sync();
  });
}

async function writeRowFormulas(
  write: StagedWrite,
  sheet: SheetDescription,
  table: TableDescription,
): Promise<void> {
  await runExcel({ ...write.run, repeatable: true }, async (context) => {
    context.application.suspendApiCalculationUntilNextSync();
    const target = stagedSheet(context, write, sheet.role);
    table.columns.forEach((column, index) => {
      const formulas = contentsOf(column).map((content) => [
        isFormula(content) ? stagedFormula(write, content.formula) : null,
      ]);
      if (formulas.every(([formula]) => formula === null)) return;
      target.getRangeByIndexes(table.row + 1, table.column + index, formulas.length, 1).formulas = formulas;
    });
    await context.sync();
  });
}

async function writeColumnFormulas(
  write: StagedWrite,
  sheet: SheetDescription,
  table: TableDescription,
): Promise<void> {
  for (const [index, column] of table.columns.entries()) {
    if (column.formula === undefined) continue;
    await writeColumnFormula(write, sheet, table, index, column.formula);
    write.advance("Writing formulas", table.rowCount);
  }
}

async function writeColumnFormula(
  write: StagedWrite,
  sheet: SheetDescription,
  table: TableDescription,
  index: number,
  formula: FormulaText,
): Promise<void> {
  await runExcel({ ...write.run, repeatable: true }, async (context) => {
    context.application.suspendApiCalculationUntilNextSync();
    const target = stagedSheet(context, write, sheet.role);
    fillFormula(
      target.getRangeByIndexes(table.row + 1, table.column + index, table.rowCount, 1),
      stagedFormula(write, formula),
    );
    await context.sync();
  });
}

async function writeBlockFormulas(write: StagedWrite, sheet: SheetDescription): Promise<void> {
  const blocks = sheet.blocks.filter((block) => block.cells.some((row) => row.some(isFormula)));
  if (blocks.length === 0) return;
  await runExcel({ ...write.run, repeatable: true }, async (context) => {
    context.application.suspendApiCalculationUntilNextSync();
    const target = stagedSheet(context, write, sheet.role);
    for (const block of blocks) {
      const formulas = block.cells.map((row) =>
        row.map((content) => (isFormula(content) ? stagedFormula(write, content.formula) : null)),
      );
      target.getRangeByIndexes(block.row, block.column, formulas.length, formulas[0]?.length ?? 1).formulas =
        formulas;
    }
    await context.sync();
  });
}
