import type { WrittenPlanTables, WrittenTable } from "../../src/engine/model/written-table";
import { ArrivingTables, bareTables, partsOf } from "../../src/worker/tables-in-parts";

const table = (rowCount: number, ...headers: string[]): WrittenTable => ({
  rowCount,
  columns: new Map(
    headers.map((header) => [
      header,
      { format: "@", cells: Array.from({ length: rowCount }, (_, row) => `${header} ${String(row)}`) },
    ]),
  ),
});

const TABLES: WrittenPlanTables = {
  accounts: table(60_001, "Account ID", "Territory"),
  territories: table(2, "Territory", "Rep"),
  quotas: null,
  resources: null,
  settings: table(0, "Setting", "Value"),
  yearQuotas: null,
  handOff: null,
  changes: null,
  scenarios: null,
};

describe("tables that cross threads in parts", () => {
  it("are the same when all parts have arrived", () => {
    const arriving = new ArrivingTables();
    for (const part of partsOf(TABLES)) arriving.add(structuredClone(part));
    expect(arriving.complete(structuredClone(bareTables(TABLES)))).toEqual(TABLES);
  });

  it("come in parts of at most 25,000 cells", () => {
    const sizes = [...partsOf(TABLES)].map(({ table: name, header, cells }) => [name, header, cells.length]);
    expect(sizes).toEqual([
      ["accounts", "Account ID", 25_000],
      ["accounts", "Account ID", 25_000],
      ["accounts", "Account ID", 10_001],
      ["accounts", "Territory", 25_000],
      ["accounts", "Territory", 25_000],
      ["accounts", "Territory", 10_001],
      ["territories", "Territory", 2],
      ["territories", "Rep", 2],
    ]);
  });

  it("are empty before", () => {
    expect(bareTables(TABLES).accounts).toEqual({
      rowCount: 60_001,
      columns: new Map([
        ["Account ID", { format: "@", cells: [] }],
        ["Territory", { format: "@", cells: [] }],
      ]),
    });
  });
});
