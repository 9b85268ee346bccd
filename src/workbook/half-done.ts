import type { ExcelBatch, RunOptions } from "./run-excel";
import { runExcel } from "./run-excel";

/** Something that is done in several requests and noted in the workbook's settings from the first to the last. */
export interface HalfDone {
  /** Key of the setting that is there while it is not whole. */
  readonly noteKey: string;
  /** Removes what there is of it; the note goes afterwards. */
  readonly clear: (context: ExcelBatch, noted: unknown) => Promise<void>;
}

/** Removes what was left half done; where nothing was, nothing is touched. */
export async function clearHalfDone(kinds: readonly HalfDone[], run: RunOptions): Promise<void> {
  await runExcel({ ...run, repeatable: true }, async (context) => {
    const notes = kinds.map(({ noteKey, clear }) => {
      const note = context.workbook.settings.getItemOrNullObject(noteKey);
      note.load("value");
      return { note, clear };
    });
    await context.sync();
    for (const { note, clear } of notes) {
      if (note.isNullObject) continue;
      await clear(context, note.value);
      note.delete();
    }
    await context.sync();
  });
}
