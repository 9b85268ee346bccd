import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { loadBook, newBook } from "../../workbench/excel-host/file/load";
import { saveBook } from "../../workbench/excel-host/file/save";
import type { Book } from "../../workbench/excel-host/model/book";
import { tableBody } from "../../workbench/excel-host/model/table";
import { violations } from "./support/axe";
import { hardToUse } from "./support/every-eye";
import { hasLibreOffice, recalculated } from "./support/recalculate";
import { differences } from "./support/same-figures";
import { walkAfterThePlan } from "./support/walk/after-the-plan";
import { walkAroundThePlan } from "./support/walk/around-the-plan";
import { heard } from "./support/walk/heard";
import { walkMainJob } from "./support/walk/main-job";
import { MAIN_JOB_HEARD, inOrder } from "./support/walk/main-job-heard";
import { PaneWalk } from "./support/walk/pane-walk";
import { PICTURES, WorkbenchSession } from "./support/workbench-session";

/** What the empty workbook holds, and the sample that the pane puts into it. */
const USERS_SHEETS = ["Sheet1", "Accounts", "Reps", "Opportunities", "Costs"];
const OWN_SHEETS = [
  "Plan Summary",
  "Territory Assignments",
  "Territory KPIs",
  "Performance",
  "Quota Allocation",
  "Segments",
  "Tie-Out",
  "Change Log",
  "Hand-off",
  "Data Health",
  "Plan Settings",
];
const PATIENCE = { timeout: 90_000 };

jest.setTimeout(300_000);

function columnOf(book: Book, table: string, header: string): unknown[] {
  const found = book.tableNamed(table);
  if (!found) throw new Error(`no table ${table}`);
  const index = found.table.columns.findIndex((column) => column.name === header);
  const body = tableBody(found.table);
  return Array.from({ length: body.bottom - body.top + 1 }, (_, row) =>
    found.sheet.cells.value(body.top + row, body.left + index),
  );
}

describe("the main job in a browser, on the shipped pane", () => {
  let session: WorkbenchSession;
  let saved: Uint8Array;
  let walk: PaneWalk;
  const hard: string[] = [];
  /** What a screen reader tells, by screen. */
  const told = new Map<string, readonly string[]>();

  beforeAll(async () => {
    session = await WorkbenchSession.open(saveBook(newBook()), "main-job");
    // Colours then change at once, and no look at a screen waits for them to rest.
    await session.page.emulateMedia({ reducedMotion: "reduce" });
    walk = new PaneWalk(session, async (screen) => {
      if (screen in MAIN_JOB_HEARD) told.set(screen, await heard(session));
      hard.push(...(await hardToUse(session, screen)));
    });
  });

  afterAll(async () => {
    await session.close();
  });

  it("goes from an empty workbook to a written plan, all checks passing, in nine clicks", async () => {
    await walkMainJob(walk);
    expect(walk.clicks).toBe(9);
    expect(await session.tabs("Plan Settings")).toEqual([...USERS_SHEETS, ...OWN_SHEETS]);
  });

  it("leads to every screen beside the main job and back", async () => {
    await walkAroundThePlan(walk);
    expect(session.pageErrors).toEqual([]);
  });

  it.each(Object.entries(MAIN_JOB_HEARD))("tells a screen reader its screen “%s”", (screen, wanted) => {
    expect(inOrder(told.get(screen) ?? [], wanted)).toEqual(wanted);
  });

  it("draws the sheets, the chart and the map in the workbook", async () => {
    await session.page.getByRole("tab", { name: "Plan Summary" }).click();
    await session.page.locator(".wb-drawing svg").waitFor(PATIENCE);
    await session.page.locator(".wb-drawing img").waitFor(PATIENCE);
    await session.picture("workbench-plan-summary");
    expect(await session.page.locator(".wb-drawing").count()).toBe(2);
  });

  it("takes a changed owner typed into the sheet, and the KPIs follow", async () => {
    const content = session.page.getByLabel("Content of the selected cell");
    await session.selectCell("Territory Assignments", "H5");
    const before = await content.inputValue();
    const other = before === "NE-02" ? "NE-03" : "NE-02";
    const accounts = async (): Promise<unknown> => {
      const book = loadBook(await session.save(), "edited.xlsx");
      const index = columnOf(book, "EF_Territories", "Territory").indexOf(other);
      return columnOf(book, "EF_Territories", "Accounts")[index];
    };
    const first = await accounts();
    await content.fill(other);
    await content.press("Enter");
    expect(await accounts()).toBe(Number(first) + 1);
    await content.fill(before);
    await content.press("Enter");
    expect(await accounts()).toBe(first);
  });

  it("saves a file that reads back with every check PASS and the user's sheets as they were", async () => {
    saved = await session.save();
    writeFileSync(join(PICTURES, "saved.xlsx"), saved);
    const book = loadBook(saved, "saved.xlsx");
    expect(book.sheets.map((sheet) => sheet.name)).toEqual([...USERS_SHEETS, ...OWN_SHEETS]);
    expect(columnOf(book, "EF_Checks", "Result").every((result) => result === "PASS")).toBe(true);
    expect(columnOf(book, "EF_Assignments", "Account ID")).toHaveLength(2002);
    expect(columnOf(book, "EF_Territories", "Territory")).toHaveLength(40);
    expect(book.sheetNamed("Accounts")?.cells.value(1, 0)).toBe("A-00001");
  });

  const withLibreOffice = hasLibreOffice() ? it : it.skip;

  withLibreOffice("saves figures that LibreOffice computes alike", () => {
    const ours = loadBook(saved, "saved.xlsx");
    const theirs = loadBook(recalculated(saved), "recalculated.xlsx");
    expect(differences(ours, theirs, OWN_SHEETS)).toEqual([]);
  });

  it("tests this Excel and keeps the plan as a scenario", async () => {
    await walkAfterThePlan(walk);
    expect(session.pageErrors).toEqual([]);
  });

  it("can be read and used by everyone on each of these screens", () => {
    expect(hard).toEqual([]);
  });

  it("opens the saved file again and finds the plan in it", async () => {
    await session.page.locator("input[type=file]").setInputFiles(join(PICTURES, "saved.xlsx"));
    await session.page.getByText("saved.xlsx").waitFor(PATIENCE);
    await session.pane
      .getByRole("button", { name: /Check this data|Read again/ })
      .first()
      .waitFor(PATIENCE);
    expect(await session.tabs("Plan Settings")).toEqual([...USERS_SHEETS, ...OWN_SHEETS]);
  });

  it("stands in a workbench without accessibility violations", async () => {
    expect(await violations(session.page)).toEqual([]);
  });

  it("asks nothing of any other computer", () => {
    expect(session.outsideRequests).toEqual([]);
  });

  it("leaves no error behind in the page", () => {
    expect(session.pageErrors).toEqual([]);
  });
});
