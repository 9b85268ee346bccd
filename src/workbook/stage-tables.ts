import type {
  CellBlock,
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

interface PlacedTable {
  readonly sheet: SheetDescription;
  readonly table: TableDescription;
}

/**
 * Makes the tables over the values, then the names, then the formulas: each needs the ones
 * before. Two kinds of table are made only after some formulas: one with a formula of its
 * own in each row, so that Excel does not spread one of them over the column; and one with
 * formulas in the row right below it, since a cell written there makes Excel take the row
 * into the table.
 */
export async function stageTables(write: StagedWrite): Promise<void> {
  const tables = write.description.sheets.flatMap((sheet) =>
    sheet.tables.map((table): PlacedTable => ({ sheet, table })),
  );
  const late = tables.filter((placed) => isLate(placed));
  for (const placed of tables) if (!isLate(placed)) await makeTable(write, placed);
  await makeNames(write);
  for (const placed of late) {
    await writeRowFormulas(write, placed);
    await writeBlockFormulas(write, placed.sheet, blocksRightBelow(placed));
    await makeTable(write, placed);
  }
  for (const placed of tables) await writeColumnFormulas(write, placed);
  for (const sheet of write.description.sheets) {
    const done = new Set(sheet.tables.flatMap((table) => blocksRightBelow({ sheet, table })));
    await writeBlockFormulas(
      write,
      sheet,
      sheet.blocks.filter((block) => !done.has(block)),
    );
  }
}

function isLate(placed: PlacedTable): boolean {
  const rowFormulas = placed.table.columns.some((column) => contentsOf(column).some(isFormula));
  return rowFormulas || blocksRightBelow(placed).some(hasFormula);
}

/** Blocks in the row under the last row of the table; their formulas do not refer to the table. */
function blocksRightBelow({ sheet, table }: PlacedTable): CellBlock[] {
  const row = table.row + table.rowCount + 1;
  return sheet.blocks.filter((block) => block.row <= row && row < block.row + block.cells.length);
}

function hasFormula(block: CellBlock): boolean {
  return block.cells.some((row) => row.some(isFormula));
}

async function makeTable(write: StagedWrite, { sheet, table }: PlacedTable): Promise<void> {
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

async function writeRowFormulas(write: StagedWrite, { sheet, table }: PlacedTable): Promise<void> {
  if (!table.columns.some((column) => contentsOf(column).some(isFormula))) return;
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

async function writeColumnFormulas(write: StagedWrite, { sheet, table }: PlacedTable): Promise<void> {
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

async function writeBlockFormulas(
  write: StagedWrite,
  sheet: SheetDescription,
  candidates: readonly CellBlock[],
): Promise<void> {
  const blocks = candidates.filter(hasFormula);
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
