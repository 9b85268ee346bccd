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

interface PlacedFormula extends PlacedTable {
  readonly index: number;
  readonly formula: FormulaText;
}

/** Formula columns of tables up to this many rows are written together. */
const SMALL_TABLE_ROWS = 2_500;

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
  const late = tables.filter(isLate);
  write.tablesMade(0);
  await makeTables(
    write,
    tables.filter((placed) => !isLate(placed)),
  );
  await makeNames(write);
  // One by one in the order of the description: the later may refer to the earlier.
  for (const [at, placed] of late.entries()) {
    write.tablesMade((at + 1) / (late.length + 1));
    await writeEarlyFormulas(write, placed);
    await makeTables(write, [placed]);
  }
  await writeColumnFormulas(write, tables);
  await writeBlockFormulas(write);
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

async function makeTables(write: StagedWrite, placed: readonly PlacedTable[]): Promise<void> {
  await runExcel({ ...write.run, repeatable: true }, async (context) => {
    const { tables } = context.workbook;
    const there = placed.map(({ table }) => {
      const found = tables.getItemOrNullObject(stagedTable(write, table.name));
      found.load("name");
      return found;
    });
    await context.sync();
    context.application.suspendApiCalculationUntilNextSync();
    placed.forEach(({ sheet, table }, index) => {
      if (there[index]?.isNullObject === false) return;
      const { row, column, rowCount, columns } = table;
      const target = stagedSheet(context, write, sheet.role);
      const made = tables.add(target.getRangeByIndexes(row, column, rowCount + 1, columns.length), true);
      made.name = stagedTable(write, table.name);
      made.style = "TableStyleLight1";
      made.showBandedRows = false;
      made.showFilterButton = table.filterButtons;
    });
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

/** Formulas that must stand before their table is made. */
async function writeEarlyFormulas(write: StagedWrite, placed: PlacedTable): Promise<void> {
  await runExcel({ ...write.run, repeatable: true }, async (context) => {
    context.application.suspendApiCalculationUntilNextSync();
    const target = stagedSheet(context, write, placed.sheet.role);
    const { row, column: left, columns } = placed.table;
    columns.forEach((column, index) => {
      const formulas = contentsOf(column).map((content) => [
        isFormula(content) ? stagedFormula(write, content.formula) : null,
      ]);
      if (formulas.every(([formula]) => formula === null)) return;
      target.getRangeByIndexes(row + 1, left + index, formulas.length, 1).formulas = formulas;
    });
    queueBlockFormulas(target, write, blocksRightBelow(placed));
    await context.sync();
  });
}

/** Small tables in one request; a column of a large table in a request of its own, since Excel computes it at once. */
async function writeColumnFormulas(write: StagedWrite, tables: readonly PlacedTable[]): Promise<void> {
  const columns = tables.flatMap((placed) =>
    placed.table.columns.flatMap((column, index): PlacedFormula[] =>
      column.formula === undefined ? [] : [{ ...placed, index, formula: column.formula }],
    ),
  );
  await writeFormulas(
    write,
    columns.filter(({ table }) => table.rowCount <= SMALL_TABLE_ROWS),
  );
  for (const column of columns) {
    if (column.table.rowCount > SMALL_TABLE_ROWS) await writeFormulas(write, [column]);
  }
}

async function writeFormulas(write: StagedWrite, columns: readonly PlacedFormula[]): Promise<void> {
  await runExcel({ ...write.run, repeatable: true }, async (context) => {
    context.application.suspendApiCalculationUntilNextSync();
    for (const { sheet, table, index, formula } of columns) {
      const target = stagedSheet(context, write, sheet.role);
      const cells = target.getRangeByIndexes(table.row + 1, table.column + index, table.rowCount, 1);
      fillFormula(cells, stagedFormula(write, formula));
    }
    await context.sync();
  });
  write.advance(
    "Writing formulas",
    columns.reduce((sum, { table }) => sum + table.rowCount, 0),
  );
}

async function writeBlockFormulas(write: StagedWrite): Promise<void> {
  await runExcel({ ...write.run, repeatable: true }, async (context) => {
    context.application.suspendApiCalculationUntilNextSync();
    for (const sheet of write.description.sheets) {
      const done = new Set(sheet.tables.flatMap((table) => blocksRightBelow({ sheet, table })));
      queueBlockFormulas(
        stagedSheet(context, write, sheet.role),
        write,
        sheet.blocks.filter((block) => !done.has(block)),
      );
    }
    await context.sync();
  });
}

function queueBlockFormulas(target: Excel.Worksheet, write: StagedWrite, blocks: readonly CellBlock[]): void {
  for (const block of blocks.filter(hasFormula)) {
    const formulas = block.cells.map((row) =>
      row.map((content) => (isFormula(content) ? stagedFormula(write, content.formula) : null)),
    );
    target.getRangeByIndexes(block.row, block.column, formulas.length, formulas[0]?.length ?? 1).formulas =
      formulas;
  }
}
