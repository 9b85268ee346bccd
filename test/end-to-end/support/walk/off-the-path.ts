import { saveBook } from "../../../../workbench/excel-host/file/save";
import { loadBook, newBook } from "../../../../workbench/excel-host/file/load";
import { makeSample } from "../../../../workbench/sample/make-sample";
import { sampleBook } from "../../../../workbench/sample/sample-book";
import { fillSheet } from "../../../support/fill-sheet";
import { brokenOff } from "../broken-off";
import type { PaneWalk } from "./pane-walk";

const SMALL = { accounts: 150, reps: 5, seed: 1, mess: 1, asOf: "2026-10-01", opportunities: 0 } as const;

/** Planned from a blank map, its centres are looked for as long as the pictures of that take. */
const LONG = { accounts: 8000, reps: 160, seed: 1, mess: 1, asOf: "2026-10-01", opportunities: 0 } as const;
const WRITTEN = /^Written\. (\d+) of \1 checks pass$/;

/**
 * What the main job does not meet: a workbook without a list, a protected one, a pane that comes back, a cell that is being
 * edited, a writing that broke off, a search that takes long and is cancelled.
 */
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
  await walk.button("Write plan now").waitFor();
  const content = session.page.getByLabel("Content of the selected cell");
  await content.pressSequentially("2");
  await walk.press("Write plan now");
  await walk.says("Excel is waiting for a cell edit");
  await walk.stop("cell-edit-asked");
  await content.press("Escape");
  await walk.button(/^Write \d+ sheets$/).waitFor();
  await content.pressSequentially("2");
  await walk.press(/^Write \d+ sheets$/);
  await walk.says(/^Waiting \d+\ss\.$/);
  await walk.stop("cell-edit");
  await content.press("Escape");
  await walk.says(WRITTEN);
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

  await session.openFile(saveBook(sampleBook(makeSample(LONG))));
  await walk.press("Check this data");
  await walk.says(/accounts and 160 reps found/);
  await walk.step("Territories");
  await session.pane.getByRole("radio", { name: /^A blank map/ }).check();
  await walk.press("Plan territories");
  await walk.button("Cancel").waitFor();
  await walk.stop("running");
  await walk.press("Cancel");
  await walk.button("Plan territories").waitFor();
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
  await walk.says(WRITTEN);
}
