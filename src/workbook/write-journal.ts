import type { SheetRole } from "../report/workbook-description";
import { EMPTY_RECORD, parseJson } from "./owned-sheets";
import type { WrittenRecord } from "./owned-sheets";
import type { ExcelBatch } from "./run-excel";

/** A formula of the user that reads sheets or tables of the plan. */
export interface UserFormula {
  /** Name of the sheet; its id may be another one once the file is opened again. */
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** What a write is doing, kept in the workbook so that it can be finished or undone after a crash. */
export interface WriteJournal {
  /** "staging": the new plan is being made beside the old one; "swapping": it is complete and takes the old one's place. */
  readonly phase: "staging" | "swapping";
  readonly sheets: readonly StagedSheet[];
  /** Ids of the sheets of the previous plan. */
  readonly previous: readonly string[];
  /** What those sheets are; absent in journals of earlier versions. */
  readonly previousRoles?: readonly SheetRole[];
  /** Defined names that point at cells of the new plan. */
  readonly names: readonly StagedName[];
  /** Names of ours that the new plan no longer has. */
  readonly droppedNames: readonly string[];
  /** Sheets and names of ours that stay beside what is written. */
  readonly kept: WrittenRecord;
  /** Role of the sheet to show at the end. */
  readonly activate: SheetRole;
  /** What the user's own formulas are; absent until the change of places begins, and in earlier versions. */
  readonly formulas?: readonly UserFormula[];
  /** When the writing began, ISO 8601; absent in journals of earlier versions. */
  readonly begun?: string;
  /** What the change of places takes away, to put it back; absent until it begins, and in earlier versions. */
  readonly before?: PlanBefore;
}

/** What stood in the workbook before the new sheets took their places. */
export interface PlanBefore {
  readonly sheets: readonly SheetBefore[];
  /** Defined names of ours that were there, with what they pointed at: "='Plan Settings'!$B$5". */
  readonly names: readonly { readonly name: string; readonly formula: string }[];
  readonly record: WrittenRecord;
}

/** A sheet of the previous plan. */
export interface SheetBefore {
  readonly id: string;
  readonly role: SheetRole;
  readonly name: string;
  /** What it is called while the new sheet takes its name; the name itself where nothing takes that. */
  readonly retiredName: string;
}

export interface StagedSheet {
  readonly role: SheetRole;
  readonly id: string;
  readonly stagingName: string;
  readonly finalName: string;
  readonly tables: readonly { readonly staging: string; readonly final: string }[];
}

export interface StagedName {
  readonly name: string;
  /** Made by this write; a name that was there before keeps its old cell until the swap. */
  readonly added: boolean;
  readonly role: SheetRole;
  /** "$B$5" */
  readonly address: string;
}

const JOURNAL_KEY = "Evenfield.write";

/** Queues the journal; the caller syncs. */
export function saveJournal(context: ExcelBatch, journal: WriteJournal): void {
  context.workbook.settings.add(JOURNAL_KEY, JSON.stringify(journal));
}

export async function loadJournal(context: ExcelBatch): Promise<WriteJournal | null> {
  const setting = context.workbook.settings.getItemOrNullObject(JOURNAL_KEY);
  setting.load("value");
  await context.sync();
  if (setting.isNullObject || typeof setting.value !== "string") return null;
  const journal = parseJson(setting.value);
  if (!isJournal(journal)) return null;
  // A journal of version 0.1 keeps nothing beside the plan.
  return { ...journal, kept: "kept" in journal ? journal.kept : EMPTY_RECORD };
}

export async function clearJournal(context: ExcelBatch): Promise<void> {
  const setting = context.workbook.settings.getItemOrNullObject(JOURNAL_KEY);
  setting.load("key");
  await context.sync();
  if (!setting.isNullObject) setting.delete();
  await context.sync();
}

/** Only we write the journal; its shape tells whether this version can read it. */
function isJournal(value: unknown): value is WriteJournal {
  if (typeof value !== "object" || value === null) return false;
  return (
    "phase" in value &&
    (value.phase === "staging" || value.phase === "swapping") &&
    ["sheets", "previous", "names", "droppedNames"].every((key) =>
      Array.isArray((value as Record<string, unknown>)[key]),
    ) &&
    "activate" in value
  );
}
