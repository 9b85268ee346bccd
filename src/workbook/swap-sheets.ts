import { hasSheetProperties, loadRecord, loadSheetStates, saveRecord } from "./owned-sheets";
import type { ExcelBatch, RunOptions } from "./run-excel";
import { runExcel } from "./run-excel";
import {
  quotedSheet,
  retiredSheetName,
  retiredTableName,
  ROLE_PROPERTY,
  STAGING_PROPERTY,
} from "./workbook-names";
import { keepUserFormulas } from "./user-formulas";
import type { PlanBefore, SheetBefore, WriteJournal } from "./write-journal";
import { saveJournal } from "./write-journal";

/**
 * Puts the staged plan in the place of the previous one. Runs again from any point: each
 * step looks at what is there. The sheets of the previous plan are renamed out of the way
 * first and deleted last, since only deleting cannot be taken back; between the two the formulas of the user
 * that read them are turned to the new ones.
 *
 * @returns cells of the user whose formulas cannot be kept
 */
export async function swapSheets(journal: WriteJournal, run: RunOptions): Promise<string[]> {
  await runExcel({ ...run, repeatable: true }, async (context) => {
    saveJournal(context, { ...journal, phase: "swapping" });
    await context.sync();
    const state = await loadSwapState(context);
    for (const { id, stagingName } of journal.sheets) {
      if (!state.sheets.has(id)) {
        throw new RangeError(`staging sheet ${stagingName} is gone; the plan has to be written again`);
      }
    }
    retirePrevious(context, journal, state);
    pointNames(context, journal, state);
    promoteStaging(context, journal, state);
    await context.sync();
  });
  const broken = await keepUserFormulas(journal, run);
  await runExcel({ ...run, repeatable: true }, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id");
    const marks = (hasSheetProperties() ? journal.sheets : []).map(({ id }) => {
      const mark = worksheets.getItem(id).customProperties.getItemOrNullObject(STAGING_PROPERTY);
      mark.load("key");
      return mark;
    });
    await context.sync();
    const there = new Set(worksheets.items.map(({ id }) => id));
    for (const id of journal.previous) if (there.has(id)) worksheets.getItem(id).delete();
    await context.sync();
    // Until here the marks tell the new sheets from the old ones, whatever became of ids and names.
    for (const mark of marks) if (!mark.isNullObject) mark.delete();
    saveRecord(context, {
      sheets: [
        ...journal.sheets.map(({ role, id, finalName }) => ({ role, id, name: finalName })),
        ...journal.kept.sheets,
      ],
      names: [...journal.names.map((entry) => entry.name), ...journal.kept.names],
    });
    await context.sync();
  });
  return broken;
}

/**
 * Looks what the change of places will take away: to be kept in the journal before it begins. Changes nothing.
 */
export async function findPlanBefore(journal: WriteJournal, run: RunOptions): Promise<PlanBefore> {
  return runExcel({ ...run, repeatable: true }, async (context) => {
    const { names } = context.workbook;
    names.load("items/name,items/formula");
    const states = await loadSheetStates(context);
    const record = await loadRecord(context);
    const taken = new Set(states.map(({ name }) => name.toLowerCase()));
    const wanted = new Set(journal.sheets.map(({ finalName }) => finalName.toLowerCase()));
    const previous = new Set(journal.previous);
    const changed = new Set(
      [...journal.names.flatMap(({ name, added }) => (added ? [] : name)), ...journal.droppedNames].map(
        (name) => name.toLowerCase(),
      ),
    );
    return {
      sheets: states.flatMap(({ id, name, role }): SheetBefore[] => {
        if (role === null || !previous.has(id)) return [];
        if (!wanted.has(name.toLowerCase())) return [{ id, role, name, retiredName: name }];
        const retiredName = retiredSheetName(name, taken);
        taken.add(retiredName.toLowerCase());
        return [{ id, role, name, retiredName }];
      }),
      names: names.items.flatMap(({ name, formula }) =>
        changed.has(name.toLowerCase()) ? [{ name, formula: String(formula) }] : [],
      ),
      record,
    };
  });
}

/** Removes what a write has staged; the previous plan and the user's sheets are not touched. */
export async function discardStaging(journal: WriteJournal, run: RunOptions): Promise<void> {
  await runExcel({ ...run, repeatable: true }, async (context) => {
    const { worksheets, names } = context.workbook;
    const sheets = journal.sheets.map((entry) => {
      // By id once it is known: a swap that stopped may have renamed the sheet.
      const sheet = worksheets.getItemOrNullObject(entry.id === "" ? entry.stagingName : entry.id);
      sheet.load("id");
      return sheet;
    });
    const added = journal.names
      .filter((entry) => entry.added)
      .map((entry) => {
        const item = names.getItemOrNullObject(entry.name);
        item.load("name");
        return item;
      });
    await context.sync();
    for (const item of added) if (!item.isNullObject) item.delete();
    for (const sheet of sheets) if (!sheet.isNullObject) sheet.delete();
    await context.sync();
  });
}

/** What is called what during a change of places. */
export interface SwapState {
  /** Sheet id to name. */
  readonly sheets: ReadonlyMap<string, string>;
  /** Table name, lower case, to the id of its sheet. */
  readonly tables: ReadonlyMap<string, string>;
  readonly names: ReadonlySet<string>;
}

export async function loadSwapState(context: ExcelBatch): Promise<SwapState> {
  const { worksheets, tables, names } = context.workbook;
  worksheets.load("items/id,items/name");
  tables.load("items/name,items/worksheet/id");
  names.load("items/name");
  await context.sync();
  const sheets = new Map(worksheets.items.map((sheet) => [sheet.id, sheet.name]));
  return {
    sheets,
    tables: new Map(tables.items.map((table) => [table.name.toLowerCase(), table.worksheet.id])),
    names: new Set(names.items.map((item) => item.name.toLowerCase())),
  };
}

/** Frees the names of the previous plan's sheets and tables. */
function retirePrevious(context: ExcelBatch, journal: WriteJournal, state: SwapState): void {
  const taken = new Set([...state.sheets.values()].map((name) => name.toLowerCase()));
  const wanted = new Set(journal.sheets.map((entry) => entry.finalName.toLowerCase()));
  const wantedTables = new Map(
    journal.sheets.flatMap((entry) =>
      entry.tables.map((table) => [table.final.toLowerCase(), table.final] as const),
    ),
  );
  for (const id of journal.previous) {
    const name = state.sheets.get(id);
    if (name === undefined) continue;
    if (wanted.has(name.toLowerCase())) {
      const retired =
        journal.before?.sheets.find((sheet) => sheet.id === id)?.retiredName ?? retiredSheetName(name, taken);
      taken.add(retired.toLowerCase());
      context.workbook.worksheets.getItem(id).name = retired;
    }
    for (const [lower, final] of wantedTables) {
      if (state.tables.get(lower) === id)
        context.workbook.tables.getItem(final).name = retiredTableName(final);
    }
  }
}

/** Names point at the new cells before the old ones go. */
function pointNames(context: ExcelBatch, journal: WriteJournal, state: SwapState): void {
  const { names } = context.workbook;
  for (const entry of journal.names) {
    const sheet = journal.sheets.find((candidate) => candidate.role === entry.role);
    const current = sheet && state.sheets.get(sheet.id);
    if (current === undefined) continue;
    if (state.names.has(entry.name.toLowerCase())) {
      if (!entry.added) names.getItem(entry.name).formula = `=${quotedSheet(current)}!${entry.address}`;
    } else {
      names.add(
        entry.name,
        context.workbook.worksheets.getItem(current).getRange(entry.address.replaceAll("$", "")),
      );
    }
  }
  for (const name of journal.droppedNames) {
    if (state.names.has(name.toLowerCase())) names.getItem(name).delete();
  }
}

function promoteStaging(context: ExcelBatch, journal: WriteJournal, state: SwapState): void {
  for (const entry of journal.sheets) {
    const sheet = context.workbook.worksheets.getItem(entry.id);
    for (const table of entry.tables) {
      if (state.tables.has(table.staging.toLowerCase())) {
        context.workbook.tables.getItem(table.staging).name = table.final;
      }
    }
    sheet.visibility = "Visible";
    if (state.sheets.get(entry.id) !== entry.finalName) sheet.name = entry.finalName;
    if (hasSheetProperties()) sheet.customProperties.add(ROLE_PROPERTY, entry.role);
  }
}
