import type { Phase } from "../engine/model/phases";
import type {
  FormulaText,
  SheetDescription,
  SheetRole,
  WorkbookDescription,
} from "../report/workbook-description";
import { renameInFormula } from "./rename-in-formula";
import type { ExcelBatch, RunOptions } from "./run-excel";
import type { WriteJournal } from "./write-journal";
import type { WriteWarning } from "./write-warning";

/** Phases in which the staging sheets are filled. */
export type StagedPhase = Extract<Phase, "Writing values" | "Writing formulas" | "Formatting sheets">;

/** A write under way: what is written, where it is staged, how it is run. */
export interface StagedWrite {
  readonly description: WorkbookDescription;
  readonly journal: WriteJournal;
  /** Wished table or cell name to the name that formulas use while the plan is staged. */
  readonly names: ReadonlyMap<string, string>;
  readonly run: RunOptions;
  /** Tells of work done: cells written, or sheets formatted. */
  readonly advance: (phase: StagedPhase, amount: number) => void;
  /** Tells which share of the tables stands, 0..1. */
  readonly tablesMade: (share: number) => void;
  /** What could not be done and does not change a figure. */
  readonly warnings: WriteWarning[];
}

/** The staging sheet of a role. */
export function stagedSheet(context: ExcelBatch, write: StagedWrite, role: SheetRole): Excel.Worksheet {
  return context.workbook.worksheets.getItem(stagedEntry(write, role).stagingName);
}

export function stagedEntry(write: StagedWrite, role: SheetRole): WriteJournal["sheets"][number] {
  const entry = write.journal.sheets.find((candidate) => candidate.role === role);
  if (!entry) throw new RangeError(`the write has no sheet for ${role}`);
  return entry;
}

/** Name of a table while it is staged. */
export function stagedTable(write: StagedWrite, name: string): string {
  const staged = write.names.get(name);
  if (staged === undefined) throw new RangeError(`the write has no table ${name}`);
  return staged;
}

export function stagedFormula(write: StagedWrite, formula: FormulaText): string {
  return renameInFormula(formula, write.names);
}

/** Cells of a sheet's tables that hold values and that hold the formula of their column, blocks with the values, to weigh the work. */
export function cellCounts(sheet: SheetDescription): { readonly values: number; readonly formulas: number } {
  let values = sheet.blocks.length;
  let formulas = 0;
  for (const { rowCount, columns } of sheet.tables) {
    for (const column of columns) {
      if (column.values !== undefined) values += rowCount;
      if (column.formula !== undefined) formulas += rowCount;
    }
  }
  return { values, formulas };
}
