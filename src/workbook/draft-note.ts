import { parseJson } from "./owned-sheets";
import { runExcel, UNHEARD } from "./run-excel";

const DRAFT_KEY = "Evenfield.draft";

/** Keeps what makes a plan again that is not written yet, or with null forgets it. */
export async function keepDraftNote(note: unknown): Promise<void> {
  await runExcel({ repeatable: true, ...UNHEARD }, async (context) => {
    const { settings } = context.workbook;
    if (note === null) {
      const kept = settings.getItemOrNullObject(DRAFT_KEY);
      kept.load("key");
      await context.sync();
      if (!kept.isNullObject) kept.delete();
    } else {
      settings.add(DRAFT_KEY, JSON.stringify(note));
    }
    await context.sync();
  });
}

/** What was kept, unchecked, or null when nothing was. */
export async function readDraftNote(): Promise<unknown> {
  return runExcel({ repeatable: true }, async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(DRAFT_KEY);
    setting.load("value");
    await context.sync();
    const value: unknown = setting.isNullObject ? null : setting.value;
    return typeof value === "string" ? parseJson(value) : null;
  });
}
