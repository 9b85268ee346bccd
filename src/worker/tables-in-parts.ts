import type { RawCell } from "../engine/model/raw-sheet";
import type { WrittenPlanTables, WrittenTable } from "../engine/model/written-table";

/** Cells of one part: copying them to another thread holds this one for a few milliseconds. */
const MOST_CELLS = 25_000;

/** Rows of one column of a table, from the row after the last that was handed over. */
export interface TablePart {
  readonly table: keyof WrittenPlanTables;
  readonly header: string;
  readonly cells: readonly RawCell[];
}

/** The tables without their cells. */
export function bareTables(tables: WrittenPlanTables): WrittenPlanTables {
  return withCells(tables, () => []);
}

/** The cells of tables, column by column in parts that are small enough to be sent one at a time. */
export function* partsOf(tables: WrittenPlanTables): Generator<TablePart> {
  for (const table of Object.keys(tables) as (keyof WrittenPlanTables)[]) {
    for (const [header, { cells }] of tables[table]?.columns ?? []) {
      for (let from = 0; from < cells.length; from += MOST_CELLS) {
        yield { table, header, cells: cells.slice(from, from + MOST_CELLS) };
      }
    }
  }
}

/** Puts tables together that arrive in parts. */
export class ArrivingTables {
  private readonly cells = new Map<string, RawCell[]>();

  /** Adds the next rows of a column. */
  add({ table, header, cells }: TablePart): void {
    const column = this.columnOf(table, header);
    for (const cell of cells) column.push(cell);
  }

  /** The tables with the cells that arrived. */
  complete(bare: WrittenPlanTables): WrittenPlanTables {
    return withCells(bare, (table, header) => this.columnOf(table, header));
  }

  private columnOf(table: keyof WrittenPlanTables, header: string): RawCell[] {
    const key = `${table} ${header}`;
    const known = this.cells.get(key) ?? [];
    this.cells.set(key, known);
    return known;
  }
}

function withCells(
  tables: WrittenPlanTables,
  cellsOf: (table: keyof WrittenPlanTables, header: string) => readonly RawCell[],
): WrittenPlanTables {
  const filled = <Table extends WrittenTable | null>(name: keyof WrittenPlanTables, table: Table) =>
    table === null
      ? table
      : {
          ...table,
          columns: new Map(
            [...table.columns].map(([header, column]) => [
              header,
              { ...column, cells: cellsOf(name, header) },
            ]),
          ),
        };
  return Object.fromEntries(
    Object.entries(tables).map(([name, table]) => [
      name,
      filled(name as keyof WrittenPlanTables, table as WrittenTable | null),
    ]),
  ) as unknown as WrittenPlanTables;
}
