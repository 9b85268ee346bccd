import type { MeasureKey } from "../engine/model/measure-key";
import { cellsOf, rowAt } from "../engine/model/cell-column";
import type { RawCell, SheetOutline } from "../engine/model/raw-sheet";
import type { WrittenPlanSheets, WrittenTerritory } from "../engine/model/review";
import type { SheetRole } from "../report/workbook-description";
import { loadSheetStates } from "./owned-sheets";
import { readSheet } from "./read-workbook";
import type { ExcelBatch, RunOptions } from "./run-excel";
import { runExcel } from "./run-excel";

const MEASURES: readonly MeasureKey[] = ["potential", "revenue", "workload", "accounts"];
const REGIONS = ["none", "column", "us-five"] as const;
const REGION_TARGETS = ["region", "company"] as const;
const AMOUNTS: readonly (readonly [MeasureKey, string])[] = [
  ["potential", "Potential"],
  ["revenue", "Revenue"],
  ["workload", "Workload"],
];

/**
 * The written plan as its sheets hold it now, with the owners and capacities that were changed by
 * hand; null when no plan is written. Columns are found by their headers, long ones read in
 * blocks sized by bytes.
 */
export async function readWrittenPlan(run: RunOptions = {}): Promise<WrittenPlanSheets | null> {
  const found = await runExcel({ ...run, repeatable: true }, findTables);
  const { territoryAssignments, territoryKpis, quotaAllocation, planSettings } = found;
  if (territoryAssignments === undefined || territoryKpis === undefined) return null;
  const assignments = await columnsOf(territoryAssignments, run);
  const kpis = await columnsOf(territoryKpis, run);
  const quotas = quotaAllocation === undefined ? null : await columnsOf(quotaAllocation, run);
  const settings = await settingsOn(planSettings, run);
  const accountId = texts(await assignments("Account ID"));
  const territory = texts(await assignments("Territory"));
  const plannedTerritory = texts(await assignments("Planned Territory"));
  if (accountId === null || territory === null || plannedTerritory === null) return null;
  const amounts: { measure: MeasureKey; values: Float64Array }[] = [];
  for (const [measure, header] of AMOUNTS) {
    const cells = await assignments(header);
    if (cells !== null) amounts.push({ measure, values: numbers(cells) });
  }
  return {
    territories: await territoriesOf(kpis, quotas),
    houseLabel: textOf(settings.get("House accounts are called") ?? "House"),
    setAsideLabel: textOf(settings.get("Accounts set aside are called") ?? "Set aside"),
    writtenAt: textOf(settings.get("Written") ?? ""),
    writtenOn: numberOf(settings.get("Written, as a date") ?? ""),
    balanceOn: balanceOn(settings),
    regions: REGIONS.find((word) => word === settings.get("Regions")) ?? null,
    regionTargets: REGION_TARGETS.find((word) => word === settings.get("Region targets")) ?? null,
    accountId,
    account: texts(await assignments("Account")) ?? [],
    territory,
    plannedTerritory,
    amounts,
  };
}

/** A column of Territory Assignments as text, by its header; null where it is not there. */
export async function readAssignmentColumn(header: string, run: RunOptions): Promise<string[] | null> {
  const { territoryAssignments } = await runExcel({ ...run, repeatable: true }, findTables);
  if (territoryAssignments === undefined) return null;
  const column = await columnsOf(territoryAssignments, run);
  return texts(await column(header));
}

export type ReadColumn = (header: string) => Promise<RawCell[] | null>;

export type FoundTables = Partial<Record<SheetRole, SheetOutline>>;

/** The table of each sheet of ours that is read. */
export async function findTables(context: ExcelBatch): Promise<FoundTables> {
  const states = await loadSheetStates(context);
  const { tables } = context.workbook;
  tables.load("items/name,items/worksheet/id");
  await context.sync();
  const ofSheet = states.flatMap(({ id, name, role }) => {
    const pattern = role === null ? undefined : PREFIX[role];
    const table = tables.items.find((one) => one.worksheet.id === id && pattern?.test(one.name) === true);
    if (role === null || table === undefined) return [];
    const range = table.getRange();
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    return [{ role, sheet: name, table: table.name, range }];
  });
  await context.sync();
  const found = ofSheet.map(({ role, sheet, table, range }): [SheetRole, SheetOutline] => [
    role,
    {
      key: table,
      sheet,
      table,
      firstRow: range.rowIndex + 1,
      firstColumn: range.columnIndex + 1,
      rowCount: range.rowCount,
      columnCount: range.columnCount,
      hidden: false,
    },
  ]);
  return Object.fromEntries(found);
}

/** Names of the tables that are read; a number may follow where the name was taken. */
const PREFIX: Readonly<Partial<Record<SheetRole, RegExp>>> = {
  territoryAssignments: /^EF_Assignments(_\d+)?$/i,
  territoryKpis: /^EF_Territories(_\d+)?$/i,
  quotaAllocation: /^EF_Quotas(_\d+)?$/i,
  planSettings: /^EF_Settings(_\d+)?$/i,
  territoryAreas: /^EF_Areas(_\d+)?$/i,
  scenarios: /^EF_Scenarios(_\d+)?$/i,
};

/** A reader of one column by its header; null for a header that is not there. */
export async function columnsOf(table: SheetOutline, run: RunOptions): Promise<ReadColumn> {
  let headers: readonly string[] = [];
  await readSheet(
    { ...table, rowCount: 1 },
    (_, columns) => {
      headers = rowAt(columns, 0).map(textOf);
    },
    run,
  );
  return async (header) => {
    const at = headers.indexOf(header);
    if (at < 0) return null;
    const cells: RawCell[] = [];
    await readSheet(
      {
        ...table,
        firstRow: table.firstRow + 1,
        firstColumn: table.firstColumn + at,
        rowCount: table.rowCount - 1,
        columnCount: 1,
      },
      (_, columns) => {
        for (const cell of columns.flatMap(cellsOf)) cells.push(cell);
      },
      run,
    );
    return cells;
  };
}

async function territoriesOf(kpis: ReadColumn, quotas: ReadColumn | null): Promise<WrittenTerritory[]> {
  const names = texts(await kpis("Territory")) ?? [];
  const region = texts(await kpis("Region"));
  const rep = texts(await kpis("Rep"));
  const capacity = numbers((await kpis("Capacity")) ?? []);
  const travel = numbers((await kpis("Travel")) ?? []);
  const latitude = numbers((await kpis("Home Latitude")) ?? []);
  const longitude = numbers((await kpis("Home Longitude")) ?? []);
  const quotaOf = new Map<string, number>();
  if (quotas !== null) {
    const of = texts(await quotas("Territory")) ?? [];
    const final = numbers((await quotas("Final Quota")) ?? []);
    of.forEach((name, row) => quotaOf.set(name.toLowerCase(), final[row] ?? NaN));
  }
  return names.map((name, row) => ({
    name,
    region: region?.[row] ?? "",
    rep: rep?.[row] ?? "",
    capacity: capacity[row] ?? NaN,
    travel: travel[row] ?? NaN,
    quota: quotaOf.get(name.toLowerCase()) ?? NaN,
    homeLatitude: latitude[row] ?? NaN,
    homeLongitude: longitude[row] ?? NaN,
  }));
}

/** The lines of Plan Settings. */
async function settingsOn(table: SheetOutline | undefined, run: RunOptions): Promise<Map<string, RawCell>> {
  if (table === undefined) return new Map();
  const column = await columnsOf(table, run);
  const values = (await column("Value")) ?? [];
  return new Map((texts(await column("Setting")) ?? []).map((name, row) => [name, values[row] ?? ""]));
}

/** "potential, workload ±15%" with the tolerances as they stand in their cells now. */
function balanceOn(settings: ReadonlyMap<string, RawCell>): WrittenPlanSheets["balanceOn"] {
  const text = settings.get("Balance on");
  if (typeof text !== "string") return [];
  return text.split(",").flatMap((part, index) => {
    const word = part.trim().split(" ")[0] ?? "";
    const measure = MEASURES.find((key) => key === word);
    const cell = settings.get(index === 0 ? "Tolerance" : `Tolerance in ${word}`);
    return measure === undefined || typeof cell !== "number" ? [] : [{ measure, tolerance: cell }];
  });
}

function texts(cells: readonly RawCell[] | null): string[] | null {
  return cells === null ? null : cells.map(textOf);
}

function numbers(cells: readonly RawCell[]): Float64Array {
  return Float64Array.from(cells, numberOf);
}

function numberOf(cell: RawCell): number {
  return typeof cell === "number" ? cell : NaN;
}

function textOf(cell: unknown): string {
  return typeof cell === "string" || typeof cell === "number" ? String(cell).trim() : "";
}
