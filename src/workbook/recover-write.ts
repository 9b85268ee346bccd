import type { SheetRole } from "../report/workbook-description";
import { clearHalfDone } from "./half-done";
import type { RunOptions } from "./run-excel";
import { runExcel } from "./run-excel";
import { hasSheetProperties, loadSheetStates, type SheetState } from "./owned-sheets";
import type { ReversibleWrite } from "./restore-previous";
import { SAMPLE } from "./sample-note";
import { SELF_TEST } from "./self-test/scratch";
import type { SheetBefore, StagedSheet, WriteJournal } from "./write-journal";
import { clearJournal, loadJournal } from "./write-journal";

/** A write that was interrupted. */
export interface BrokenWrite {
  /** When it began, ISO 8601; "" where an earlier version has written. */
  readonly begun: string;
  /** The sheets that it writes, in their order. */
  readonly sheets: readonly { readonly role: SheetRole; readonly name: string }[];
  /** How many of them have their name and are shown; the others are hidden beside the old ones. */
  readonly inPlace: number;
  /** How many sheets it replaces. */
  readonly replaced: number;
  /** It can be finished, and it can be taken back: until the first sheet of the previous plan is deleted. */
  readonly hasChoice: boolean;
}

/** How an interrupted write ended. */
export interface RecoveredWrite extends BrokenWrite {
  readonly ended: "undone" | "finished";
}

/** What is to become of an interrupted write where there is a choice; "safest" finishes what was read back already. */
export type RecoverWish = "safest" | "finish" | "keepPrevious";

export interface RecoverOptions extends RunOptions {
  /** Told how a write that was found interrupted has ended. */
  readonly onRecovered?: ((recovered: RecoveredWrite) => void) | undefined;
}

/** The write that was interrupted in this workbook, if there is one; changes nothing. */
export async function findBrokenWrite(run: RunOptions = {}): Promise<BrokenWrite | null> {
  return (await findUnfinished(run))?.broken ?? null;
}

/**
 * Ends a write that was interrupted. One that was still staging is undone, one that has begun to delete the previous
 * plan is finished; between the two the wish decides. To be called when the pane starts and before each write. What was
 * made of a sample or of a test of this Excel that broke off is removed too.
 *
 * @throws WorkbookError; FORMULAS_LOCKED when the previous plan cannot be put back whole
 */
export async function recoverWrite(
  run: RecoverOptions = {},
  wish: RecoverWish = "safest",
): Promise<"nothing" | "undone" | "finished"> {
  await clearHalfDone([SAMPLE, SELF_TEST], run);
  const found = await findUnfinished(run);
  if (found === null) return "nothing";
  const { journal, broken, isComplete, back } = found;
  const goesOn = isComplete && !(wish === "keepPrevious" && broken.hasChoice);
  // Few workbooks need it: what ends a write is fetched then.
  const { finishWrite, takeWriteBack } = await import("./end-write");
  if (goesOn) await finishWrite(journal, run);
  else await takeWriteBack(journal, back, run);
  await runExcel({ ...run, repeatable: true }, clearJournal);
  const ended = goesOn ? "finished" : "undone";
  run.onRecovered?.({ ...broken, ended });
  return ended;
}

interface UnfinishedWrite {
  /** With the ids that its sheets have now. */
  readonly journal: WriteJournal;
  readonly broken: BrokenWrite;
  /** It was read back, and all its sheets are there: it can be finished. */
  readonly isComplete: boolean;
  /** What puts the previous plan back; null where there is nothing to put back, or not all of it is there. */
  readonly back: ReversibleWrite | null;
}

async function findUnfinished(run: RunOptions): Promise<UnfinishedWrite | null> {
  return runExcel({ ...run, repeatable: true }, async (context) => {
    const written = await loadJournal(context);
    if (written === null) return null;
    const states = await loadSheetStates(context);
    const journal = asItIsNow(written, states);
    const isSwapping = journal.phase === "swapping";
    // False when somebody has deleted a sheet of the new plan since.
    const isComplete =
      isSwapping && journal.sheets.every(({ id }) => states.some((state) => state.id === id));
    const { before } = journal;
    const canGoBack = isSwapping && before !== undefined && before.sheets.every(({ id }) => id !== "");
    const inPlace = journal.sheets.filter(({ id, finalName }) =>
      states.some((state) => state.id === id && state.name === finalName && state.visible),
    );
    return {
      journal,
      isComplete,
      back: canGoBack ? { ...journal, before } : null,
      broken: {
        begun: journal.begun ?? "",
        sheets: journal.sheets.map(({ role, finalName }) => ({ role, name: finalName })),
        inPlace: inPlace.length,
        replaced: before?.sheets.length ?? journal.previous.length,
        hasChoice: isComplete && canGoBack,
      },
    };
  });
}

/**
 * The journal with the ids that its sheets have now: a file that was saved in between and opened again, maybe by another
 * program, may have given others. Nothing is taken for a sheet of ours by its id alone where sheets carry marks.
 */
function asItIsNow(journal: WriteJournal, states: readonly SheetState[]): WriteJournal {
  const found = stagedSheets(journal, states);
  const sheets = journal.sheets.map((entry, at) => ({ ...entry, id: found[at]?.id ?? "" }));
  const fresh = new Set(sheets.map(({ id }) => id));
  const isNamedBefore = ({ name, retiredName }: SheetBefore, state: SheetState): boolean =>
    state.name === name || state.name === retiredName;
  const wasThere = (state: SheetState): boolean => {
    const { id, role } = state;
    // Without marks a sheet is ours by its id and name, and the change of places has given it another name.
    if (
      !hasSheetProperties() &&
      journal.before?.sheets.some((one) => one.id === id && isNamedBefore(one, state))
    )
      return true;
    return role !== null && (journal.previousRoles?.includes(role) ?? journal.previous.includes(id));
  };
  const previous = states.filter((state) => wasThere(state) && !state.staging && !fresh.has(state.id));
  const before = journal.before && {
    ...journal.before,
    sheets: journal.before.sheets.map((one) => {
      const isThis = (state: SheetState): boolean =>
        isNamedBefore(one, state) && (hasSheetProperties() ? state.role === one.role : state.id === one.id);
      return { ...one, id: previous.find(isThis)?.id ?? "" };
    }),
  };
  return {
    ...journal,
    sheets,
    previous: previous.map(({ id }) => id),
    ...(before === undefined ? {} : { before }),
  };
}

/** The sheets of the write, by the mark that they carry until the old ones are gone. */
function stagedSheets(
  { phase, sheets }: WriteJournal,
  states: readonly SheetState[],
): readonly (SheetState | undefined)[] {
  const isNamed = ({ stagingName, finalName }: StagedSheet, name: string): boolean =>
    name === stagingName || name === finalName;
  if (!hasSheetProperties()) {
    return sheets.map((entry) => states.find(({ id, name }) => id === entry.id && isNamed(entry, name)));
  }
  const marked = sheets.map((entry) => states.find(({ staging, name }) => staging && isNamed(entry, name)));
  const isOldThere = sheets.some(
    ({ role }, at) =>
      marked[at] !== undefined && states.some((state) => !state.staging && state.role === role),
  );
  if (phase === "staging" || isOldThere) return marked;
  // The marks go last: without an old sheet beside a new one, a sheet without a mark is a new one that has lost it.
  return sheets.map(
    ({ role, finalName }, at) =>
      marked[at] ?? states.find((state) => state.role === role && state.name === finalName),
  );
}
