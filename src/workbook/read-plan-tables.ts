import { cellsOf } from "../engine/model/cell-column";
import { isDateNumberFormat } from "../engine/model/date-number-format";
import type { RawCell, SheetOutline } from "../engine/model/raw-sheet";
import type { WrittenColumn, WrittenTable } from "../engine/model/written-table";
import type { SheetRole } from "../report/workbook-description";
import { dayReader } from "./date-system";
import { loadSheetStates } from "./owned-sheets";
import { readSheet } from "./read-workbook";
import type { RunOptions } from "./run-excel";
import { runExcel } from "./run-excel";

/** A table of the written plan and the columns that are wanted of it. */
export interface WantedTable {
  readonly role: SheetRole;
  /** Name as the plan wishes it; "_2" may follow in a workbook where it was taken. */
  readonly table: string;
  readonly headers: readonly string[];
}

/** How much of the wanted columns is read. */
export interface ReadAmount {
  readonly columnsRead: number;
  readonly columns: number;
  /** Of all cells, 0..1. */
  readonly share: number;
}

interface FoundTable {
  readonly outline: SheetOutline;
  readonly headers: readonly string[];
  /** Number formats of the first row of data. */
  readonly formats: readonly string[];
}

/**
 * Tables of the written plan as their cells stand, one for each that is wanted and null for one that is not
 * there. Columns are found by their headers, each read in blocks sized by bytes; days are told as those of
 * the 1900 system, whatever the workbook's own.
 */
export async function readPlanTables(
  wanted: readonly WantedTable[],
  run: RunOptions = {},
  onRead: (amount: ReadAmount) => void = () => undefined,
): Promise<(WrittenTable | null)[]> {
  const found = await findTables(wanted, run);
  const places = wanted.map(({ headers }, at) => placesOf(found[at] ?? null, headers));
  const columns = places.flat();
  const cells = columns.reduce((sum, { rows }) => sum + rows, 0);
  let columnsRead = 0;
  let cellsRead = 0;
  const told = (rows: number) => {
    cellsRead += rows;
    onRead({ columnsRead, columns: columns.length, share: cellsRead / Math.max(1, cells) });
  };
  const dayOf = found.some((table) => table?.formats.some(isDateNumberFormat))
    ? await dayReader(run)
    : asItIs;
  const tables: (WrittenTable | null)[] = [];
  for (const [at, of] of places.entries()) {
    const table = found[at] ?? null;
    if (table === null) {
      tables.push(null);
      continue;
    }
    const read = new Map<string, WrittenColumn>();
    for (const place of of) {
      read.set(place.header, await readColumn(table, place.at, dayOf, run, told));
      columnsRead++;
    }
    tables.push({ rowCount: table.outline.rowCount, columns: read });
  }
  return tables;
}

/** The wanted columns that a table has. */
function placesOf(
  table: FoundTable | null,
  wanted: readonly string[],
): { readonly header: string; readonly at: number; readonly rows: number }[] {
  if (table === null) return [];
  return wanted.flatMap((header) => {
    const at = table.headers.indexOf(header);
    return at < 0 ? [] : [{ header, at, rows: table.outline.rowCount }];
  });
}

/** Where a table of the written plan stands and what its columns are called. */
export interface TableHead {
  readonly sheet: string;
  readonly headers: readonly string[];
  readonly rowCount: number;
}

/** The heads of tables of the written plan, one for each that is wanted and null for one that is not there. */
export async function readTableHeads(
  wanted: readonly Omit<WantedTable, "headers">[],
  run: RunOptions = {},
): Promise<(TableHead | null)[]> {
  const found = await findTables(wanted, run);
  return found.map((table) =>
    table === null
      ? null
      : { sheet: table.outline.sheet, headers: table.headers, rowCount: table.outline.rowCount },
  );
}

function findTables(
  wanted: readonly Omit<WantedTable, "headers">[],
  run: RunOptions,
): Promise<(FoundTable | null)[]> {
  return runExcel({ ...run, repeatable: true }, async (context) => {
    const states = await loadSheetStates(context);
    const { tables } = context.workbook;
    tables.load("items/name,items/worksheet/id");
    await context.sync();
    const places = wanted.map(({ role, table }) => {
      const name = new RegExp(`^${table}(_\\d+)?$`, "i");
      for (const state of states) {
        if (state.role !== role) continue;
        const item = tables.items.find((one) => one.worksheet.id === state.id && name.test(one.name));
        if (item === undefined) continue;
        const range = item.getRange();
        range.load("rowIndex,columnIndex,rowCount,columnCount");
        const head = item.getHeaderRowRange();
        head.load("values");
        const first = item.getDataBodyRange().getRow(0);
        first.load("numberFormat");
        return { name: item.name, sheet: state.name, range, head, first };
      }
      return null;
    });
    await context.sync();
    return places.map((place): FoundTable | null => {
      if (place === null) return null;
      const { rowIndex, columnIndex, rowCount, columnCount } = place.range;
      return {
        outline: {
          key: place.name,
          sheet: place.sheet,
          table: place.name,
          firstRow: rowIndex + 2,
          firstColumn: columnIndex + 1,
          rowCount: rowCount - 1,
          columnCount,
          hidden: false,
        },
        headers: ((place.head.values[0] ?? []) as unknown[]).map(String),
        formats: ((place.first.numberFormat[0] ?? []) as unknown[]).map(String),
      };
    });
  });
}

async function readColumn(
  { outline, formats }: FoundTable,
  at: number,
  dayOf: DayReader,
  run: RunOptions,
  onRows: (count: number) => void,
): Promise<WrittenColumn> {
  const cells: RawCell[] = [];
  const format = formats[at] ?? "General";
  const cellOf = isDateNumberFormat(format) ? dayOf : asItIs;
  await readSheet(
    { ...outline, firstColumn: outline.firstColumn + at, columnCount: 1 },
    (_, [column]) => {
      const before = cells.length;
      // One by one: a call takes only so many arguments.
      if (column) for (const cell of cellsOf(column)) cells.push(cellOf(cell));
      onRows(cells.length - before);
    },
    run,
  );
  return { cells, format };
}

type DayReader = (cell: RawCell) => RawCell;

const asItIs: DayReader = (cell) => cell;
