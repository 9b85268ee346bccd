import { loadBook } from "../../workbench/excel-host/file/load";
import type { Book } from "../../workbench/excel-host/model/book";
import { violations } from "./support/axe";
import { brokenOff } from "./support/broken-off";
import { PaneWalk } from "./support/walk/pane-walk";
import { WorkbenchSession } from "./support/workbench-session";

const PATIENCE = { timeout: 60_000 };

jest.setTimeout(180_000);

/** The value of a line of Plan Settings. */
function settingOf(book: Book, setting: string): unknown {
  const sheet = book.sheets.find(({ name }) => name === "Plan Settings");
  const row = sheet?.cells.column(0).values.indexOf(setting) ?? -1;
  return sheet?.cells.column(1).values[row];
}

describe("a pane that is closed and opened again", () => {
  let session: WorkbenchSession;
  let walk: PaneWalk;

  const reopen = async () => {
    await session.reopenPane();
    await walk.says(/accounts and 5 reps found/);
  };

  beforeAll(async () => {
    session = await WorkbenchSession.start({ accounts: 150, reps: 5, opportunities: 0 });
    walk = new PaneWalk(session, () => Promise.resolve());
    await walk.press("Check this data");
    await walk.says(/accounts and 5 reps found/);
  });

  afterAll(async () => {
    await session.close();
  });

  it("has the values that were typed, before anything was planned", async () => {
    await walk.step("Territories");
    const field = session.pane.getByRole("textbox", { name: /Within/ }).first();
    await field.fill("12.5");
    await field.press("Enter");
    await reopen();
    await walk.step("Territories");
    expect(
      await session.pane
        .getByRole("textbox", { name: /Within/ })
        .first()
        .inputValue(),
    ).toBe("12.5");
  });

  it("offers the plan that was not written, with what was moved by hand, and goes on with it", async () => {
    await walk.press("Plan territories");
    await walk.press("Enlarge the map");
    await walk.says(/accounts in view/);
    await walk.press("List");
    await session.pane.getByRole("checkbox").first().press("Space");
    const move = session.pane.getByRole("button", { name: /^Move (anyway|\d+ accounts?)$/ });
    await move.waitFor(PATIENCE);
    const anyway = session.pane.getByLabel("Why move anyway?");
    if ((await anyway.count()) > 0) await anyway.fill("Agreed with both reps");
    await move.click();
    await walk.says(/accounts? moved to/);
    await reopen();
    await walk.says(/^A plan of .+ was not written$/);
    await walk.press("Continue with it");
    await walk.press("Write plan now");
    await session.pane.getByRole("checkbox", { name: /^Data Health/ }).click();
    await session.pane.getByRole("heading", { name: "9 sheets will be written" }).waitFor(PATIENCE);
    await walk.press(/^Write \d+ sheets$/);
    await session.pane.getByText(/^Written\. (\d+) of \1 checks pass$/).waitFor(PATIENCE);
    const book = loadBook(await session.save(), "Plan.xlsx");
    expect(Array.from(book.settings.keys())).not.toContain("Evenfield.draft");
    expect(book.sheets.map(({ name }) => name)).not.toContain("Data Health");
    expect(settingOf(book, "Sheets left out")).toBe("Data Health");
    expect(settingOf(book, "Tolerance")).toBe(0.125);
    expect(settingOf(book, "Placed by hand")).toBeGreaterThan(0);
  });

  it("keeps an owner changed on the sheet meanwhile, unless the user wants it replaced", async () => {
    await reopen();
    await session.selectCell("Territory Assignments", "H5");
    const content = session.page.getByLabel("Content of the selected cell");
    const now = await content.inputValue();
    await content.fill(now.endsWith("01") ? now.replace("01", "02") : now.replace(/\d\d$/, "01"));
    await content.press("Enter");
    expect(await session.pane.getByText(/was not written$/).count()).toBe(0);
    // What is pressed while the sheets are being read waits for them.
    await walk.press("Read again");
    await walk.press(/Plan now with standard settings/);
    await walk.press("Write plan now");
    await walk.says("1 owner was changed by hand since the plan was last written.");
    // The account of that row may be of a family, which goes together or not at all.
    await walk.says(/^(All of them stand in this plan\.|None of them can stand in this plan)/);
    expect(await session.pane.getByRole("checkbox", { name: /^Data Health/ }).isChecked()).toBe(false);
    await session.pane.getByRole("radio", { name: "Replace" }).click();
    await walk.says(/^This plan has 1 of them elsewhere/);
    expect(session.pageErrors).toEqual([]);
  });

  it("asks one question where a writing was broken off, and has the previous plan back when that is kept", async () => {
    const whole = await session.save();
    const names = loadBook(whole, "Plan.xlsx").sheets.map(({ name }) => name);
    const broken = await brokenOff(whole);
    await session.openFile(broken);
    await walk.says("Writing was interrupted");
    await walk.says("3 of 3 new sheets are in place; the sheets from before are still there.");
    expect(await violations(session.paneFrame)).toEqual([]);
    expect(loadBook(await session.save(), "Plan.xlsx").sheets.map(({ name }) => name)).toEqual(
      loadBook(broken, "Plan.xlsx").sheets.map(({ name }) => name),
    );
    await session.pane.getByRole("radio", { name: /^Keep the previous sheets/ }).focus();
    await session.page.keyboard.press("ArrowDown");
    await session.pane.getByRole("button", { name: "Finish writing" }).waitFor(PATIENCE);
    await session.page.keyboard.press("ArrowUp");
    await walk.press("Keep the previous sheets");
    await walk.says("An interrupted writing was taken back");
    await walk.says(/accounts and 5 reps found/);
    const kept = loadBook(await session.save(), "Plan.xlsx");
    expect(kept.sheets.map(({ name }) => name)).toEqual(names);
    expect(settingOf(kept, "Tolerance")).toBe(0.125);
    await walk.press("Got it");
    await session.pane.getByText("An interrupted writing was taken back").waitFor({ state: "detached" });
    expect(session.pageErrors).toEqual([]);
  });
});
