import { saveBook } from "../../../../workbench/excel-host/file/save";
import { loadBook, newBook } from "../../../../workbench/excel-host/file/load";
import { makeSample } from "../../../../workbench/sample/make-sample";
import { sampleBook } from "../../../../workbench/sample/sample-book";
import { fillSheet } from "../../../support/fill-sheet";
import { brokenOff } from "../broken-off";
import type { PaneWalk } from "./pane-walk";

const SMALL = { accounts: 150, reps: 5, seed: 1, mess: 1, asOf: "2026-10-01", opportunities: 0 } as const;

/** What the main job does not meet: a workbook without a list, a protected one, a pane that comes back, a writing that broke off. */
export async function walkOffThePath(walk: PaneWalk): Promise<void> {
  const { session } = walk;
  await session.openFile(withoutLists());
  await walk.says("No account list found");
  await walk.stop("no-accounts");

  const book = sampleBook(makeSample(SMALL));
  await session.openFile(saveBook(book));
  await checkAndPlan(walk);
  await session.reopenPane();
  await walk.says(/^A plan of .+ was not written$/);
  await walk.stop("came-back");
  await walk.press("Continue with it");
  await write(walk);
  const written = await session.save();
  await walk.press("Back to the plan");
  await walk.step("Territories");
  await walk.press("Settings");
  await walk.fill(/Within/, "20");
  await walk.press("Plan territories");
  await write(walk);
  await walk.press("Back to the plan");
  await walk.choose("Restore previous plan");
  await walk.says(/^\d+ sheets will be written$/);
  await walk.stop("restore");

  const closed = loadBook(written, "Plan.xlsx");
  closed.structureProtected = true;
  await session.openFile(saveBook(closed));
  await checkAndPlan(walk);
  await walk.press("Write plan now");
  await walk.press(/^Write \d+ sheets$/);
  await walk.says(/protected/);
  await walk.stop("protected");

  await session.openFile(await brokenOff(written));
  await walk.says("Writing was interrupted");
  await walk.stop("interrupted");
}

function withoutLists(): Uint8Array {
  const book = newBook();
  book.sheets.length = 0;
  book.sheets.push(fillSheet(book, "Notes", [["Agenda"], ["Plan the year"], ["Agree on quotas"]]));
  book.active = book.sheets[0] ?? null;
  return saveBook(book);
}

async function checkAndPlan(walk: PaneWalk): Promise<void> {
  await walk.press(/^(Check this data|Read again)$/);
  await walk.says(/accounts and 5 reps found/);
  await walk.press("Plan now with standard settings");
  await walk.button("Write plan now").waitFor();
}

async function write(walk: PaneWalk): Promise<void> {
  await walk.press("Write plan now");
  await walk.press(/^Write \d+ sheets$/);
  await walk.says(/^Written\. (\d+) of \1 checks pass$/);
}
