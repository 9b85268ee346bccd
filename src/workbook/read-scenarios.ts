import { FIELDS, type EntityKind } from "../engine/model/field";
import { printLine } from "../engine/model/input-print";
import type { SheetOutline } from "../engine/model/raw-sheet";
import { columnsOf, findTables } from "./read-written-plan";
import type { RunOptions } from "./run-excel";
import { runExcel } from "./run-excel";
import { readSetAsideLabel } from "./set-aside-label";

/** Row of the names above the comparison on the Scenarios sheet, 0-based, and the columns that may hold one. */
const CHOICE_ROW = 4;
const CHOICE_COLUMNS = { first: 2, count: 3 } as const;

/** A saved scenario as its cells are. */
export interface StoredScenario {
  /** As typed, which may have been changed on the sheet. */
  readonly name: string;
  readonly note: string;
  /** The text that makes it again, in pieces. */
  readonly definition: readonly string[];
}

export interface StoredScenarios {
  readonly scenarios: readonly StoredScenario[];
  /** Names in the yellow cells of the comparison. */
  readonly chosen: readonly string[];
}

/** The saved scenarios of the workbook in the order of their rows; null where there is no Scenarios sheet. */
export async function readScenarios(run: RunOptions = {}): Promise<StoredScenarios | null> {
  const { scenarios: table } = await runExcel({ ...run, repeatable: true }, findTables);
  if (table === undefined) return null;
  const column = await columnsOf(table, run);
  const texts = async (header: string): Promise<string[] | null> =>
    (await column(header))?.map((cell) => String(cell)) ?? null;
  const names = (await texts("Name")) ?? [];
  const notes = (await texts("Note")) ?? [];
  const pieces: string[][] = [];
  for (let at = 0; ; at++) {
    const piece = await texts(at === 0 ? "Definition" : `Definition ${String(at + 1)}`);
    if (piece === null) break;
    pieces.push(piece);
  }
  const chosen = await chosenScenarios(table.sheet, run);
  return {
    scenarios: names.flatMap((name, row) => {
      const definition = pieces.map((piece) => piece[row] ?? "");
      if (name.trim() === "" && definition.every((piece) => piece === "")) return [];
      return [{ name: name.trim(), note: (notes[row] ?? "").trim(), definition }];
    }),
    chosen,
  };
}

/** Names above the comparison on the Scenarios sheet, those that were chosen there among them. */
export function chosenScenarios(sheet: string, run: RunOptions = {}): Promise<string[]> {
  return runExcel({ ...run, repeatable: true }, async (context) => {
    const cells = context.workbook.worksheets
      .getItem(sheet)
      .getRangeByIndexes(CHOICE_ROW, CHOICE_COLUMNS.first, 1, CHOICE_COLUMNS.count);
    cells.load("values");
    await context.sync();
    const row: readonly unknown[] = cells.values[0] ?? [];
    return row.filter((value): value is string => typeof value === "string" && value !== "");
  });
}

/** The written plan as its sheets hold it: what made it, and what was changed on them since. */
export interface WrittenDefinition {
  /** Name of the scenario that it is, "" where it is none. */
  readonly scenario: string;
  /** The text that makes it again, in pieces, but for the accounts of a kept alignment. */
  readonly definition: readonly string[];
  /** What Plan Settings says of the columns of a list, by the name of the line; empty in one of an earlier version. */
  readonly prints: readonly { readonly entity: EntityKind; readonly text: string }[];
  /** Local date and time of the writing as the user reads it. */
  readonly writtenAt: string;
}

/** What Plan Settings says of the plan that was written; null where no plan, or one of an older version, is there. */
export async function readWrittenDefinition(run: RunOptions = {}): Promise<WrittenDefinition | null> {
  const { planSettings } = await runExcel({ ...run, repeatable: true }, findTables);
  if (planSettings === undefined) return null;
  const column = await columnsOf(planSettings, run);
  const settings = ((await column("Setting")) ?? []).map((cell) => String(cell));
  const values = ((await column("Value")) ?? []).map((cell) => String(cell));
  const valueOf = (setting: string): string | null => {
    const row = settings.indexOf(setting);
    return row < 0 ? null : (values[row] ?? "");
  };
  const definition: string[] = [];
  for (let at = 0; ; at++) {
    const piece = valueOf(at === 0 ? "Definition" : `Definition ${String(at + 1)}`);
    if (piece === null) break;
    definition.push(piece);
  }
  if (definition.length === 0) return null;
  const prints = (Object.keys(FIELDS) as EntityKind[]).flatMap((entity) => {
    const text = valueOf(printLine(entity));
    return text === null ? [] : [{ entity, text }];
  });
  return { scenario: valueOf("Scenario") ?? "", definition, prints, writtenAt: valueOf("Written") ?? "" };
}

/** Who has which account, or which area, on the sheets now and as planned. */
export interface OwnersOnSheet {
  /** "" for an account that was set aside. */
  readonly ids: readonly string[];
  /** Names of territories; house accounts and those set aside have the words of the plan. */
  readonly territory: readonly string[];
  readonly planned: readonly string[];
}

/** The accounts of the written plan, and its areas where it is of whole areas; null where a sheet is gone. */
export async function readOwners(
  run: RunOptions = {},
): Promise<{ readonly accounts: OwnersOnSheet; readonly areas: OwnersOnSheet | null } | null> {
  const { territoryAssignments, territoryAreas } = await runExcel({ ...run, repeatable: true }, findTables);
  if (territoryAssignments === undefined) return null;
  const onSheet = await ownersOf(territoryAssignments, "Account ID", run);
  if (onSheet === null) return null;
  const accounts = withoutSetAside(onSheet, await readSetAsideLabel(run));
  const areas = territoryAreas === undefined ? null : await ownersOf(territoryAreas, "Area ID", run);
  return { accounts, areas };
}

/** The accounts that were planned: those that were set aside have no id and stand where they stood. */
function withoutSetAside({ ids, territory, planned }: OwnersOnSheet, label: string): OwnersOnSheet {
  const isAside = (row: number): boolean => planned[row] === label;
  return {
    ids: ids.map((id, row) => (isAside(row) ? "" : id)),
    territory: territory.map((now, row) => (isAside(row) ? label : now)),
    planned,
  };
}

async function ownersOf(
  table: SheetOutline,
  idHeader: string,
  run: RunOptions,
): Promise<OwnersOnSheet | null> {
  const column = await columnsOf(table, run);
  const texts = async (header: string): Promise<string[] | null> =>
    (await column(header))?.map((cell) => String(cell)) ?? null;
  const ids = await texts(idHeader);
  const territory = await texts("Territory");
  const planned = await texts("Planned Territory");
  return ids === null || territory === null || planned === null ? null : { ids, territory, planned };
}
