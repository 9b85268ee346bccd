import { columnLetters } from "../engine/model/cell-address";
import { loadSheetStates } from "./owned-sheets";
import type { RunOptions } from "./run-excel";
import { runExcel } from "./run-excel";
import { WorkbookError } from "./workbook-error";
import type { UserFormula, WriteJournal } from "./write-journal";

/** Formulas of one sheet that are read at once, and those that are kept in the journal. */
const MOST_ON_A_SHEET = 5_000;
const MOST_KEPT = 1_000;
/** How Excel shows a reference to a sheet or table that has been put aside or is gone. */
const PUT_ASIDE = /_previous\b|\(previous|#REF!/i;

/**
 * Formulas on sheets that stay, the user's own and those of the plan that this writing does not replace, that read what
 * is about to be replaced. Excel carries them over to the old sheets when those are renamed, and with them they would
 * be lost. Where a sheet is written alone (Data Health, Scenarios), Plan Summary is one of those that stay.
 *
 * @returns the formulas, and names of the user's sheets with more of them than can be kept
 */
export async function findUserFormulas(
  journal: WriteJournal,
  run: RunOptions,
): Promise<{ readonly formulas: UserFormula[]; readonly tooMany: string[] }> {
  const names = journal.sheets.flatMap(({ finalName, tables }) => [
    ...tables.map(({ final }) => final.toLowerCase()),
    ...[`${finalName}'!`, `${finalName}!`].map((name) => name.toLowerCase()),
  ]);
  const reads = (formula: unknown): formula is string => {
    if (typeof formula !== "string" || !formula.startsWith("=")) return false;
    const folded = formula.toLowerCase();
    return names.some((name) => folded.includes(name));
  };
  return runExcel({ ...run, repeatable: true }, async (context) => {
    const states = await loadSheetStates(context);
    const going = new Set(journal.previous);
    const users = new Set(states.filter(({ role }) => role === null).map(({ name }) => name));
    const used = states
      .filter(({ id, staging }) => !staging && !going.has(id))
      .map((state) => {
        const range = context.workbook.worksheets.getItem(state.id).getUsedRangeOrNullObject(true);
        range.load("address");
        return { name: state.name, range };
      });
    await context.sync();
    const special = used.flatMap(({ name, range }) => {
      if (range.isNullObject) return [];
      const cells = range.getSpecialCellsOrNullObject("Formulas");
      cells.load("cellCount");
      return [{ name, cells }];
    });
    await context.sync();
    const there = special.filter(({ cells }) => !cells.isNullObject);
    const read = there
      .filter(({ cells }) => cells.cellCount <= MOST_ON_A_SHEET)
      .map(({ name, cells: { areas } }) => {
        areas.load("items/formulas,items/rowIndex,items/columnIndex");
        return { name, areas };
      });
    await context.sync();
    const found = read.map(({ name, areas }) => ({
      name,
      formulas: areas.items.flatMap(({ formulas, rowIndex, columnIndex }) =>
        (formulas as unknown[][]).flatMap((cells, row) =>
          cells.flatMap((formula, column): UserFormula[] =>
            reads(formula)
              ? [{ sheet: name, row: rowIndex + row, column: columnIndex + column, formula }]
              : [],
          ),
        ),
      ),
    }));
    const kept: UserFormula[] = [];
    // The long lists of a plan read no sheet that is written alone.
    const tooMany = there
      .filter(({ name, cells }) => users.has(name) && cells.cellCount > MOST_ON_A_SHEET)
      .map(({ name }) => name);
    for (const { name, formulas } of found) {
      if (kept.length + formulas.length > MOST_KEPT) tooMany.push(name);
      else kept.push(...formulas);
    }
    return { formulas: kept, tooMany };
  });
}

/**
 * Has the user's formulas read the new sheets in the way they read the old ones: the same text again, once the names
 * are those of the new plan. To be done before the old sheets go; runs again from any point.
 *
 * @returns cells whose formulas cannot be kept, since the new plan lacks what they read: "Notes!B4"
 */
export async function keepUserFormulas(
  { formulas = [] }: Pick<WriteJournal, "formulas">,
  run: RunOptions,
): Promise<string[]> {
  return typeBack(formulas, (formula) => PUT_ASIDE.test(formula), run);
}

/**
 * Has the user's formulas read the old sheets again, once these have their names back and the new ones are called
 * what they were called while they were made. To be done before the new sheets go; runs again from any point.
 *
 * @returns cells that Excel does not let be typed into: "Notes!B4"
 */
export async function giveUserFormulasBack(
  { formulas = [], sheets }: Pick<WriteJournal, "formulas" | "sheets">,
  run: RunOptions,
): Promise<string[]> {
  const staged = sheets.flatMap(({ stagingName, tables }) => [
    stagingName.replaceAll("'", "''").toLowerCase(),
    ...tables.map(({ staging }) => `${staging.toLowerCase()}[`),
  ]);
  const readsStaged = (formula: string): boolean => {
    const folded = formula.toLowerCase();
    return folded.includes("#ref!") || staged.some((name) => folded.includes(name));
  };
  return typeBack(formulas, readsStaged, run);
}

/** Types formulas that Excel has turned elsewhere as they were; answers the cells that do not take them. */
async function typeBack(
  formulas: readonly UserFormula[],
  isLost: (formula: string) => boolean,
  run: RunOptions,
): Promise<string[]> {
  if (formulas.length === 0) return [];
  const lost = await lostFormulas(formulas, isLost, run);
  if (lost.length === 0 || (await typed(lost, run))) return [];
  const broken: string[] = [];
  for (const one of lost) {
    if (await typed([one], run)) continue;
    broken.push(`${one.sheet}!${columnLetters(one.column + 1)}${String(one.row + 1)}`);
  }
  return broken;
}

/** Those that have followed the other sheets; what somebody has typed over one meanwhile stays. */
async function lostFormulas(
  formulas: readonly UserFormula[],
  isLost: (formula: string) => boolean,
  run: RunOptions,
): Promise<UserFormula[]> {
  return runExcel({ ...run, repeatable: true }, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const names = new Set(worksheets.items.map(({ name }) => name));
    const cells = formulas.flatMap((one) => {
      if (!names.has(one.sheet)) return [];
      const cell = worksheets.getItem(one.sheet).getRangeByIndexes(one.row, one.column, 1, 1);
      cell.load("formulas");
      return [{ one, cell }];
    });
    await context.sync();
    return cells.flatMap(({ one, cell }) => {
      const formula = (cell.formulas as unknown[][])[0]?.[0];
      return typeof formula === "string" && isLost(formula) ? [one] : [];
    });
  });
}

/** False where Excel does not take one of the formulas. */
async function typed(formulas: readonly UserFormula[], run: RunOptions): Promise<boolean> {
  try {
    await runExcel({ ...run, repeatable: true }, async (context) => {
      for (const { sheet, row, column, formula } of formulas) {
        const cell = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, 1);
        cell.formulas = [[formula]];
      }
      await context.sync();
    });
    return true;
  } catch (error) {
    const refused = error instanceof WorkbookError ? error.detail["officeCode"] : undefined;
    if (refused === "InvalidArgument" || refused === "AccessDenied") return false;
    throw error;
  }
}
