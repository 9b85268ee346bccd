import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { loadBook } from "../../workbench/excel-host/file/load";
import type { Book } from "../../workbench/excel-host/model/book";
import { tableBody } from "../../workbench/excel-host/model/table";
import { violations } from "./support/axe";
import type { LongTask } from "./support/long-tasks";
import { LONG_MS, longTasks } from "./support/long-tasks";
import { hasLibreOffice, recalculated } from "./support/recalculate";
import { differences } from "./support/same-figures";
import { PICTURES, WorkbenchSession } from "./support/workbench-session";

const OWN_SHEETS = [
  "Plan Summary",
  "Territory Assignments",
  "Territory KPIs",
  "Performance",
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

/** Axe on the pane as it stands, and a picture at the two widths a pane can have. */
async function lookAt(session: WorkbenchSession, screen: string): Promise<string[]> {
  const frame = session.page.frames().find((candidate) => candidate.url().includes("taskpane.html"));
  if (!frame) throw new Error("the pane has no frame");
  for (const width of [320, 450]) {
    await session.page.locator(".wb-pane").evaluate((pane, pixels) => {
      (pane as HTMLElement).style.width = `${pixels}px`;
    }, width);
    await session.page.locator(".wb-pane").screenshot({ path: join(PICTURES, `${screen}.${width}.png`) });
  }
  return (await violations(frame)).map((violation) => `${screen}: ${violation}`);
}

describe("the main job in a browser, on the shipped pane", () => {
  let session: WorkbenchSession;
  let saved: Uint8Array;
  const axe: string[] = [];
  const tasks: LongTask[] = [];

  beforeAll(async () => {
    session = await WorkbenchSession.start();
  });

  afterAll(async () => {
    await session.close();
  });

  it("opens the sample workbook by itself and finds its sheets", async () => {
    expect(await session.tabs("Costs")).toEqual(["Accounts", "Reps", "Opportunities", "Costs"]);
    await session.pane.getByText("2,002 rows").waitFor(PATIENCE);
    axe.push(...(await lookAt(session, "first-run")));
  });

  it("checks the data and says what was found", async () => {
    tasks.push(
      ...(await longTasks(session.browser, session.page, async () => {
        await session.pane.getByRole("button", { name: "Check this data" }).click();
        await session.pane.getByText("2,002 accounts and 40 reps found").waitFor(PATIENCE);
      })),
    );
    await session.pane.getByText("77 ZIP codes had lost their zero").waitFor(PATIENCE);
    axe.push(...(await lookAt(session, "data")));
  });

  it("plans with standard settings: every territory inside the band", async () => {
    tasks.push(
      ...(await longTasks(session.browser, session.page, async () => {
        await session.pane.getByText("Plan now with standard settings").click();
        await session.pane
          .getByText(/All 40 territories are inside/)
          .first()
          .waitFor(PATIENCE);
      })),
    );
    axe.push(...(await lookAt(session, "result")));
  });

  it("shows what will be written, writes it, and all checks pass", async () => {
    await session.pane.getByRole("button", { name: "Write plan now" }).click();
    await session.pane.getByRole("button", { name: "Write 10 sheets" }).waitFor(PATIENCE);
    axe.push(...(await lookAt(session, "preview")));
    tasks.push(
      ...(await longTasks(session.browser, session.page, async () => {
        await session.pane.getByRole("button", { name: "Write 10 sheets" }).click();
        await session.pane.getByText(/^Written\. (\d+) of \1 checks pass$/).waitFor(PATIENCE);
      })),
    );
    axe.push(...(await lookAt(session, "written")));
    expect(await session.tabs("Plan Settings")).toEqual([
      "Accounts",
      "Reps",
      "Opportunities",
      "Costs",
      ...OWN_SHEETS,
    ]);
  });

  it("draws the sheets, the chart and the map in the workbook", async () => {
    await session.page.getByRole("tab", { name: "Plan Summary" }).click();
    await session.page.locator(".wb-drawing svg").waitFor(PATIENCE);
    await session.page.locator(".wb-drawing img").waitFor(PATIENCE);
    await session.picture("workbench-plan-summary");
    expect(await session.page.locator(".wb-drawing").count()).toBe(2);
  });

  it("takes a changed owner typed into the sheet, and the KPIs follow", async () => {
    await session.page.getByRole("tab", { name: "Territory Assignments" }).click();
    const content = session.page.getByLabel("Content of the selected cell");
    await session.page
      .locator(".wb-univer canvas")
      .first()
      .click({ position: { x: 785, y: 142 } });
    await session.page.getByText(/^H\d+$/).waitFor(PATIENCE);
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
    expect(book.sheets.map((sheet) => sheet.name)).toEqual([
      "Accounts",
      "Reps",
      "Opportunities",
      "Costs",
      ...OWN_SHEETS,
    ]);
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

  it("opens the saved file again and finds the plan in it", async () => {
    await session.page.locator("input[type=file]").setInputFiles(join(PICTURES, "saved.xlsx"));
    await session.page.getByText("saved.xlsx").waitFor(PATIENCE);
    await session.pane
      .getByRole("button", { name: /Check this data|Read again/ })
      .first()
      .waitFor(PATIENCE);
    expect(await session.tabs("Plan Settings")).toEqual([
      "Accounts",
      "Reps",
      "Opportunities",
      "Costs",
      ...OWN_SHEETS,
    ]);
  });

  it("has no accessibility violations on any screen", async () => {
    axe.push(...(await violations(session.page)).map((violation) => `workbench: ${violation}`));
    expect(axe).toEqual([]);
  });

  it("asks nothing of any other computer", () => {
    expect(session.outsideRequests).toEqual([]);
  });

  it("leaves no error behind in the page", () => {
    expect(session.pageErrors).toEqual([]);
  });

  it("holds the main thread for no more than 50 ms at a time by the pane's code", () => {
    const lines = tasks.map(({ ms, whose, files }) => `${ms} ms ${whose} (${files.join(", ")})`);
    process.stdout.write(
      `Tasks over ${LONG_MS} ms of processor time: ${lines.length === 0 ? "none" : `\n${lines.join("\n")}`}\n`,
    );
    expect(tasks.filter(({ whose }) => whose === "pane")).toEqual([]);
  });
});
