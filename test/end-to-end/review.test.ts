import { loadBook } from "../../workbench/excel-host/file/load";
import type { Book } from "../../workbench/excel-host/model/book";
import { tableBody } from "../../workbench/excel-host/model/table";
import { violations } from "./support/axe";
import { WorkbenchSession } from "./support/workbench-session";

jest.setTimeout(300_000);

const PATIENCE = { timeout: 90_000 };

function columnOf(book: Book, table: string, header: string): unknown[] {
  const found = book.tableNamed(table);
  if (!found) throw new Error(`no table ${table}`);
  const index = found.table.columns.findIndex((column) => column.name === header);
  const body = tableBody(found.table);
  return Array.from({ length: body.bottom - body.top + 1 }, (_, row) =>
    found.sheet.cells.value(body.top + row, body.left + index),
  );
}

describe("reviewing a plan in a browser, on the shipped pane", () => {
  let session: WorkbenchSession;
  const axe: string[] = [];

  beforeAll(async () => {
    session = await WorkbenchSession.start({ accounts: 600, reps: 12, opportunities: 600 });
  });

  afterAll(async () => {
    await session.close();
  });

  const press = (name: string | RegExp) => session.pane.getByRole("button", { name }).first().click();
  const says = (text: string | RegExp) => session.pane.getByText(text).first().waitFor(PATIENCE);
  const lookAt = async (): Promise<void> => {
    const frame = session.page.frames().find((candidate) => candidate.url().includes("taskpane.html"));
    if (!frame) throw new Error("the pane has no frame");
    axe.push(...(await violations(frame)));
  };

  it("says before the first writing what a review needs", async () => {
    await press("Check this data");
    await says(/accounts and 12 reps found/);
    await press(/^Review/);
    await says("Nothing to review yet");
    await lookAt();
  });

  it("finds a plan that was just written inside its bands", async () => {
    await press(/^Data/);
    await session.pane.getByText("Plan now with standard settings").click();
    await says(/All 12 territories are inside/);
    await press("Write plan now");
    await press(/^Write \d+ sheets/);
    await says(/^Written\. (\d+) of \1 checks pass$/);
    await press(/Back/);
    await press(/^Review/);
    await says("Against the plan");
    await says("No owner was changed by hand since the plan was written.");
  });

  it("saves the review on a sheet of its own", async () => {
    await press("Save this review");
    await says(/^Saved on Reviews/);
    expect(await session.tabs("Reviews")).toContain("Reviews");
    const book = loadBook(await session.save(), "saved.xlsx");
    expect(columnOf(book, "EF_Reviews", "Territories Outside")).toEqual([0]);
  });

  it("finds five owners changed by hand, what they do and what to do about it", async () => {
    const content = session.page.getByLabel("Content of the selected cell");
    for (let row = 0; row < 5; row++) {
      await session.selectCell("Territory Assignments", `H${String(5 + row)}`);
      await content.fill("SE-01");
      await content.press("Enter");
    }
    await press(/^Data/);
    await press(/^Review/);
    await says("5 owners were changed by hand since the plan was written.");
    await says(/territor(y|ies) needs? a decision/);
    await session.pane
      .getByRole("button", { name: /^(Preview|Show evidence)/ })
      .first()
      .press("Enter");
    await says("Expected effect");
    await lookAt();
  });

  it("adds the second review above the first", async () => {
    await press("Save this review");
    await says(/^Saved on Reviews/);
    const book = loadBook(await session.save(), "saved.xlsx");
    expect(columnOf(book, "EF_Reviews", "Owners Changed by Hand")).toEqual([5, 0]);
    await lookAt();
  });

  it("makes a scenario of a rep who leaves, in four steps", async () => {
    await press("A rep leaves");
    await session.pane.getByLabel("Who").selectOption("NE-02");
    await session.pane.getByLabel("Last day").fill("2027-01-31");
    await says(/\d+ accounts go to \d reps/);
    await says("Nobody else’s accounts move.");
    await lookAt();
    await press("Add to plan");
    await says(/leaves” is the plan now/);
    await says(/Saved as a scenario/);
    const book = loadBook(await session.save(), "saved.xlsx");
    expect(columnOf(book, "EF_Scenarios", "Name")).toEqual([expect.stringMatching(/ leaves$/)]);
    await lookAt();
  });

  it("has the job to be done again when it is planned anew, until it is given up", async () => {
    await press(/^Territories/);
    await press("Settings");
    await says("1 what-if change in this plan, done again when it is made anew");
    await lookAt();
    const giveUp = session.pane.getByRole("button", { name: /^Give up: .+ leaves$/ });
    await giveUp.click();
    await giveUp.waitFor({ ...PATIENCE, state: "detached" });
    await lookAt();
  });

  it("fits a new account into the written plan, and takes out the one that is gone", async () => {
    await session.page.getByRole("tab", { name: "Accounts", exact: true }).click();
    const content = session.page.getByLabel("Content of the selected cell");
    await session.page
      .locator(".wb-univer canvas")
      .first()
      .click({ position: { x: 60, y: 142 } });
    await session.page.getByText(/^A\d+$/).waitFor(PATIENCE);
    await content.fill("A-90001");
    await content.press("Enter");
    await press(/^Review/);
    await press("New accounts arrive");
    await says("1 new account was placed; no other account has moved.");
    await says("1 account is gone from the list and out of the plan.");
    await says("“New accounts fitted in” is the plan now");
    await lookAt();
    const book = loadBook(await session.save(), "saved.xlsx");
    // The newest stands above the others.
    expect(columnOf(book, "EF_Scenarios", "Name")).toEqual([
      "New accounts fitted in",
      expect.stringMatching(/ leaves$/),
    ]);
  });

  it("has nothing that a screen reader or keyboard would stumble over, and no error", () => {
    expect(axe).toEqual([]);
    expect(session.pageErrors).toEqual([]);
  });
});
