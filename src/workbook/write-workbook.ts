import type { Phase } from "../engine/model/phases";
import type { Progress } from "../engine/model/progress";
import type { SheetRole, WorkbookDescription } from "../report/workbook-description";
import { makeStagingSheets } from "./make-staging-sheets";
import { orderSheets } from "./order-sheets";
import { prepareWrite } from "./prepare-write";
import { recoverWrite } from "./recover-write";
import type { RunOptions } from "./run-excel";
import { runExcel } from "./run-excel";
import { stageAppearance } from "./stage-appearance";
import { stageTables } from "./stage-tables";
import { stageValues } from "./stage-values";
import type { StagedPhase, StagedWrite } from "./staged-write";
import { cellCounts } from "./staged-write";
import { discardStaging, findPlanBefore, swapSheets } from "./swap-sheets";
import { findUserFormulas } from "./user-formulas";
import type { WrittenChecks } from "./verify-write";
import { readChecks, verifyStaged } from "./verify-write";
import { WorkbookError } from "./workbook-error";
import type { WriteJournal } from "./write-journal";
import { clearJournal } from "./write-journal";
import { refusalOf, type WriteWarning } from "./write-warning";

export interface WriteOptions {
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
  /** Told true while Excel seems to wait for the end of a cell edit. */
  readonly onWait?: (waiting: boolean) => void;
  /** Called when everything is staged and before anything changes places; what it throws leaves the workbook as it was. */
  readonly beforeSwap?: () => Promise<void>;
}

export interface WriteResult {
  /** Names as they are in the workbook, which differ where the user had a sheet of that name. */
  readonly sheets: readonly { readonly role: SheetRole; readonly name: string }[];
  /** Table rows written. */
  readonly rows: number;
  /** Bytes of values sent to Excel, about. */
  readonly bytes: number;
  readonly checks: WrittenChecks;
  /** What could not be done; no figure of the plan depends on it. */
  readonly warnings: readonly WriteWarning[];
}

const CHECKS_TABLE = "EF_Checks";

/**
 * Writes the plan's sheets as writeSheets does, and reads the results of their checks.
 *
 * @throws WorkbookError as writeSheets
 */
export async function writeWorkbook(
  description: WorkbookDescription,
  options: WriteOptions = {},
): Promise<WriteResult> {
  return write(description, options, (journal) =>
    readChecks(finalTable(journal, CHECKS_TABLE), { onWait: options.onWait }),
  );
}

/**
 * Writes sheets, whole or not at all: everything is made on hidden staging sheets beside those
 * it replaces, read back, and put in their place in the last step. A failure or a cancel before
 * that step removes the staging sheets and leaves the workbook as it was. Sheets of the user and
 * sheets of ours that the description does not replace are never touched.
 *
 * @throws WorkbookError; NOT_FINISHED when Excel failed during the last step itself: the
 *   write is then finished by recoverWrite
 */
export async function writeSheets(
  description: WorkbookDescription,
  options: WriteOptions = {},
): Promise<Omit<WriteResult, "checks">> {
  return write(description, options, () => Promise.resolve(null));
}

/** @param look reads back what stands once the sheets are in place */
async function write<Checks>(
  description: WorkbookDescription,
  options: WriteOptions,
  look: (journal: WriteJournal) => Promise<Checks>,
): Promise<Omit<WriteResult, "checks"> & { readonly checks: Checks }> {
  const run: RunOptions = { signal: options.signal, onWait: options.onWait };
  await recoverWrite(run);
  const prepared = await prepareWrite(description, run);
  const warnings: WriteWarning[] = [];
  let journal: WriteJournal = prepared.journal;
  const ends = journal.previous.length === 0 ? FIRST_ENDS : ENDS_OVER_A_PLAN;
  const progress = new WriteProgress(description, ends, options.onProgress);
  let bytes = 0;
  try {
    journal = await makeStagingSheets(journal, run);
    const write: StagedWrite = {
      description,
      journal,
      names: prepared.names,
      run,
      advance: (phase, amount) => {
        progress.advance(phase, amount);
      },
      tablesMade: (share) => {
        progress.tablesMade(share);
      },
      warnings,
    };
    bytes = await stageValues(write);
    await stageTables(write);
    await stageAppearance(write);
    progress.phase("Checking what was written");
    await verifyStaged(write);
    await options.beforeSwap?.();
  } catch (error) {
    await undo(journal, error);
    throw error;
  }
  progress.phase("Putting the plan in place");
  await swap(journal, warnings);
  const checks = await look(journal);
  await showPlan(journal, warnings);
  progress.done();
  return {
    sheets: journal.sheets.map(({ role, finalName }) => ({ role, name: finalName })),
    rows: description.sheets.reduce(
      (sum, sheet) => sum + sheet.tables.reduce((rows, table) => rows + table.rowCount, 0),
      0,
    ),
    bytes,
    checks,
    warnings,
  };
}

/** Removes what was staged; when that fails as well, the journal stays and the next start does it. */
async function undo(journal: WriteJournal, cause: unknown): Promise<void> {
  try {
    await discardStaging(journal, {});
    await runExcel({ repeatable: true }, clearJournal);
  } catch (error) {
    throw new WorkbookError(
      "NOT_FINISHED",
      "Excel stopped while the plan was being written and did not let the unfinished sheets be removed; the previous plan is as it was. Close and open the pane to tidy up",
      {},
      new AggregateError([cause, error]),
    );
  }
}

/** From here on there is no way back: a second attempt finishes what the first began. */
async function swap(staged: WriteJournal, warnings: WriteWarning[]): Promise<void> {
  try {
    const { formulas, tooMany } = await findUserFormulas(staged, {});
    for (const sheet of tooMany) warnings.push({ what: "formulasTooMany", sheet });
    const journal = { ...staged, formulas, before: await findPlanBefore(staged, {}) };
    const broken = await swapSheets(journal, {});
    if (broken.length > 0) warnings.push({ what: "formulasBroken", cells: broken });
    const unordered = await orderSheets(journal, {});
    if (unordered !== null) warnings.push({ what: "sheetsUnordered", refusal: refusalOf(unordered) });
    await runExcel({ repeatable: true }, clearJournal);
  } catch (first) {
    let ended: Awaited<ReturnType<typeof recoverWrite>>;
    try {
      ended = await recoverWrite();
    } catch (error) {
      throw new WorkbookError(
        "NOT_FINISHED",
        "The plan is complete, but Excel stopped while it was put in place; go back to this workbook, then close and open the pane to finish",
        {},
        new AggregateError([first, error]),
      );
    }
    // Excel refused before the change of places began: what was staged is gone, the sheets are as they were.
    if (ended === "undone") throw first;
  }
}

/** The sheet to read first; refused while another workbook is in front. */
async function showPlan(journal: WriteJournal, warnings: WriteWarning[]): Promise<void> {
  try {
    await runExcel({}, async (context) => {
      const shown = journal.sheets.find((entry) => entry.role === journal.activate);
      if (shown) context.workbook.worksheets.getItem(shown.id).activate();
      await context.sync();
    });
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    warnings.push({ what: "firstPageHidden", refusal: refusalOf(error) });
  }
}

function finalTable(journal: WriteJournal, wish: string): string {
  const tables = journal.sheets.flatMap((entry) => entry.tables);
  const found = tables.find((table) => table.final === wish || table.final.startsWith(`${wish}_`));
  if (!found) throw new RangeError(`the written plan has no table ${wish}`);
  return found.final;
}

/** Where the steps of a writing end, as shares of its time. */
interface StepEnds {
  readonly values: number;
  readonly tables: number;
  readonly formulas: number;
  readonly formats: number;
  readonly checked: number;
}

/**
 * Measured at 10,000 and 50,000 accounts: a cell of a formula takes longer than one of a value, and making the tables as
 * long as either. Over a plan that stands, its sheets are taken away at the end and calculated while values are written.
 */
const FIRST_ENDS: StepEnds = { values: 0.28, tables: 0.4, formulas: 0.75, formats: 0.81, checked: 0.82 };
const ENDS_OVER_A_PLAN: StepEnds = {
  values: 0.38,
  tables: 0.46,
  formulas: 0.7,
  formats: 0.73,
  checked: 0.74,
};

/** Turns work done into a fraction that never falls; what is counted are cells, and sheets where they are formatted. */
class WriteProgress {
  private readonly values: number;
  private readonly formulas: number;
  private readonly sheets: number;
  private readonly did = { values: 0, formulas: 0, sheets: 0 };

  constructor(
    { sheets }: WorkbookDescription,
    private readonly ends: StepEnds,
    private readonly report: ((progress: Progress) => void) | undefined,
  ) {
    const counts = sheets.map(cellCounts);
    this.values = counts.reduce((sum, { values }) => sum + values, 0);
    this.formulas = counts.reduce((sum, { formulas }) => sum + formulas, 0);
    this.sheets = sheets.length;
  }

  advance(phase: StagedPhase, amount: number): void {
    const { did } = this;
    if (phase === "Writing values") did.values += amount;
    else if (phase === "Writing formulas") did.formulas += amount;
    else did.sheets += amount;
    this.tell(phase, this.stagedShare(phase));
  }

  tablesMade(share: number): void {
    this.tell("Writing formulas", this.ends.values + (this.ends.tables - this.ends.values) * share);
  }

  phase(phase: "Checking what was written" | "Putting the plan in place"): void {
    this.tell(phase, phase === "Checking what was written" ? this.ends.formats : this.ends.checked);
  }

  private stagedShare(phase: StagedPhase): number {
    const { did, ends } = this;
    switch (phase) {
      case "Writing values":
        return ends.values * part(did.values, this.values);
      case "Writing formulas":
        return ends.tables + (ends.formulas - ends.tables) * part(did.formulas, this.formulas);
      case "Formatting sheets":
        return ends.formulas + (ends.formats - ends.formulas) * part(did.sheets, this.sheets);
    }
  }

  private get total(): number {
    return this.values + this.formulas + this.sheets + 1;
  }

  private tell(phase: Phase, fraction: number): void {
    const { values, formulas, sheets } = this.did;
    this.report?.({
      phase,
      done: Math.min(values + formulas + sheets, this.total - 1),
      total: this.total,
      fraction,
    });
  }

  done(): void {
    this.report?.({ phase: "Written", done: this.total, total: this.total, fraction: 1 });
  }
}

function part(done: number, all: number): number {
  return all > 0 ? Math.min(1, done / all) : 1;
}
