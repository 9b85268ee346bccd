import { columnLetters } from "../engine/model/cell-address";
import type { SheetRole, WorkbookDescription } from "../report/workbook-description";
import { isReplaced, loadRecord, loadSheetStates } from "./owned-sheets";
import { refuseClosedWorkbook, refuseProtectedSheets } from "./refuse-protected";
import type { RunOptions } from "./run-excel";
import { runExcel } from "./run-excel";
import { freeName, freeSheetName, stagingSheetName } from "./workbook-names";
import { lostTable, WorkbookError } from "./workbook-error";
import type { StagedName, StagedSheet, WriteJournal } from "./write-journal";

export interface PreparedWrite {
  /** Sheet ids are "" until the staging sheets are made. */
  readonly journal: WriteJournal;
  readonly names: ReadonlyMap<string, string>;
}

/**
 * Finds out what is there and chooses names: sheets, tables and names of the user are never
 * taken over. Changes nothing.
 *
 * @throws WorkbookError PROTECTED_WORKBOOK or READ_ONLY when sheets cannot be added, PROTECTED_SHEET when a sheet
 *   of the previous plan cannot be replaced, LIST_MISSING or SHEET_MISSING when a list or table that formulas read is gone
 */
export async function prepareWrite(
  description: WorkbookDescription,
  run: RunOptions,
): Promise<PreparedWrite> {
  return runExcel({ ...run, repeatable: true }, async (context) => {
    const { workbook } = context;
    await refuseClosedWorkbook(context);
    workbook.tables.load("items/name,items/worksheet/id");
    workbook.names.load("items/name");
    const states = await loadSheetStates(context);
    const record = await loadRecord(context);
    const { replaces } = description;
    const previous = states.filter(({ role }) => role !== null && isReplaced(role, description));
    await refuseProtectedSheets(context, previous);
    const stays = states.flatMap(({ id, name, role }) =>
      role !== null && !isReplaced(role, description) ? [{ id, name, role }] : [],
    );
    // What is written beside a plan leaves the names of the plan alone and brings its own anew.
    const wished = new Set(description.names.map(({ name }) => name.toLowerCase()));
    const isOfThis = (name: string): boolean => replaces === "plan" || wished.has(name.toLowerCase());
    const keptNames = record.names.filter((name) => !isOfThis(name));
    const replacedNames = record.names.filter(isOfThis);
    const ours = new Set(previous.map((state) => state.id));
    const takenSheets = new Set(
      states.filter((state) => !ours.has(state.id)).map((state) => state.name.toLowerCase()),
    );
    const allSheets = new Set(states.map((state) => state.name.toLowerCase()));
    const ownNames = new Set(replacedNames.map((name) => name.toLowerCase()));
    const existing = workbook.names.items.map((item) => item.name.toLowerCase());
    const takenNames = new Set([
      ...workbook.tables.items
        .filter((table) => !ours.has(table.worksheet.id))
        .map((table) => table.name.toLowerCase()),
      ...existing.filter((name) => !ownNames.has(name)),
    ]);
    const allNames = new Set([
      ...workbook.tables.items.map((table) => table.name.toLowerCase()),
      ...existing,
    ]);

    const allTables = new Set(workbook.tables.items.map(({ name }) => name.toLowerCase()));
    refuseLostTables(description, allTables);
    refuseLostLists(description, new Set(states.map(({ name }) => name.toLowerCase())), allTables);
    const names = new Map<string, string>();
    const sheets = description.sheets.map((sheet): StagedSheet => {
      const finalName = freeSheetName(sheet.name, takenSheets);
      takenSheets.add(finalName.toLowerCase());
      const stagingName = stagingSheetName(sheet.name, new Set([...allSheets, ...takenSheets]));
      allSheets.add(stagingName.toLowerCase());
      const tables = sheet.tables.map((table) => {
        const final = freeName(table.name, takenNames);
        takenNames.add(final.toLowerCase());
        const staging = freeName(`${table.name}_new`, new Set([...allNames, ...takenNames]));
        allNames.add(staging.toLowerCase());
        names.set(table.name, staging);
        return { staging, final };
      });
      return { role: sheet.role, id: "", stagingName, finalName, tables };
    });
    const stagedNames = description.names.map((wish): StagedName => {
      const name = freeName(wish.name, takenNames);
      takenNames.add(name.toLowerCase());
      names.set(wish.name, name);
      return {
        name,
        added: !existing.includes(name.toLowerCase()),
        role: wish.role,
        address: `$${columnLetters(wish.column + 1)}$${String(wish.row + 1)}`,
      };
    });
    const kept = new Set(stagedNames.map((entry) => entry.name.toLowerCase()));
    return {
      journal: {
        phase: "staging",
        sheets,
        previous: previous.map((state) => state.id),
        previousRoles: previous.flatMap(({ role }) => role ?? []),
        names: stagedNames,
        droppedNames: replacedNames.filter(
          (name) => !kept.has(name.toLowerCase()) && existing.includes(name.toLowerCase()),
        ),
        kept: { sheets: stays, names: keptNames },
        begun: new Date().toISOString(),
        activate: description.activate satisfies SheetRole,
      },
      names,
    };
  });
}

/**
 * Formulas of the plan read the user's lists, whose sheets may have been renamed or deleted since they were read: Excel
 * takes no such formula.
 *
 * @throws WorkbookError LIST_MISSING
 */
function refuseLostLists(
  { reads = [] }: WorkbookDescription,
  sheets: ReadonlySet<string>,
  tables: ReadonlySet<string>,
): void {
  for (const { sheet, table } of reads) {
    const isThere = table === null ? sheets.has(sheet.toLowerCase()) : tables.has(table.toLowerCase());
    if (isThere) continue;
    const what = table === null ? `sheet “${sheet}”` : `table ${table} of the sheet “${sheet}”`;
    throw new WorkbookError(
      "LIST_MISSING",
      `The ${what}, which this plan was made from, is not in the workbook any more; it was renamed or deleted since it was read, so give it its name back, or read the data again and plan anew. No sheet was changed`,
      { sheet, list: table ?? sheet },
    );
  }
}

/**
 * A sheet written beside a plan reads the plan's tables, which somebody may have deleted: Excel takes no such formula.
 *
 * @throws WorkbookError SHEET_MISSING
 */
function refuseLostTables({ sheets }: WorkbookDescription, there: ReadonlySet<string>): void {
  const brought = new Set(sheets.flatMap(({ tables }) => tables.map(({ name }) => name.toLowerCase())));
  for (const { name, tables, blocks } of sheets) {
    const cells = blocks.flatMap((block) => block.cells.flat());
    const formulas = [
      ...tables.flatMap(({ columns }) => columns.flatMap(({ formula }) => formula ?? [])),
      ...cells.flatMap((cell) => (typeof cell === "object" && cell !== null ? cell.formula : [])),
    ];
    for (const formula of formulas) {
      for (const [, table = ""] of formula.matchAll(/\b(EF_\w+)\[/g)) {
        if (brought.has(table.toLowerCase()) || there.has(table.toLowerCase())) continue;
        throw lostTable(table, name);
      }
    }
  }
}
