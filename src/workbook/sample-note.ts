import type { HalfDone } from "./half-done";
import { parseJson } from "./owned-sheets";
import type { ExcelBatch, RunOptions } from "./run-excel";
import { runExcel } from "./run-excel";

const NOTE_KEY = "Evenfield.sample";

/** A sheet of a sample that is being inserted. */
export interface SampleSheetNote {
  readonly name: string;
  /** What its first cell holds from the moment it is there. */
  readonly header: string;
}

/** Queues the note of the sheets that are to come; the caller syncs. */
export function noteSample(context: ExcelBatch, sheets: readonly SampleSheetNote[]): void {
  context.workbook.settings.add(NOTE_KEY, JSON.stringify(sheets));
}

/** The sample is whole: nothing of it is to be removed any more. */
export async function clearSampleNote(run: RunOptions): Promise<void> {
  await runExcel({ ...run, repeatable: true }, async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(NOTE_KEY);
    setting.load("key");
    await context.sync();
    if (!setting.isNullObject) setting.delete();
    await context.sync();
  });
}

/** What is left of a sample that was not inserted whole: its sheets. */
export const SAMPLE: HalfDone = {
  noteKey: NOTE_KEY,
  clear: async (context, noted) => {
    const sheets = notesOf(noted).map(({ name, header }) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      sheet.load("id");
      return { sheet, header };
    });
    await context.sync();
    const there = sheets.flatMap(({ sheet, header }) => {
      if (sheet.isNullObject) return [];
      const first = sheet.getRangeByIndexes(0, 0, 1, 1);
      first.load("values");
      return [{ sheet, header, first }];
    });
    await context.sync();
    for (const { sheet, header, first } of there) {
      const cell: unknown = (first.values[0] as unknown[] | undefined)?.[0];
      // A sheet that somebody else has given the name to meanwhile is theirs.
      if (cell === header || cell === "") sheet.delete();
    }
  },
};

function notesOf(value: unknown): SampleSheetNote[] {
  const notes = typeof value === "string" ? parseJson(value) : null;
  return Array.isArray(notes) ? notes.filter(isNote) : [];
}

function isNote(value: unknown): value is SampleSheetNote {
  return (
    typeof value === "object" &&
    value !== null &&
    "name" in value &&
    typeof value.name === "string" &&
    "header" in value &&
    typeof value.header === "string"
  );
}
