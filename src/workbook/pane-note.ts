import { parseJson } from "./owned-sheets";
import { runExcel, UNHEARD } from "./run-excel";

const NOTE_KEY = "Evenfield.pane";

/** What the pane keeps in the workbook so that it opens where it was: small, settings only, no data. */
export async function keepPaneNote(note: unknown): Promise<void> {
  await runExcel({ repeatable: true, ...UNHEARD }, async (context) => {
    context.workbook.settings.add(NOTE_KEY, JSON.stringify(note));
    await context.sync();
  });
}

/** What was kept, unchecked, or null when nothing was. */
export async function readPaneNote(): Promise<unknown> {
  return runExcel({ repeatable: true }, async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(NOTE_KEY);
    setting.load("value");
    await context.sync();
    const value: unknown = setting.isNullObject ? null : setting.value;
    return typeof value === "string" ? parseJson(value) : null;
  });
}
