import { planFile } from "../../workbench/cli/plan-file";
import { createCalculator } from "../../workbench/excel-host/calc/calculator";
import { loadBook } from "../../workbench/excel-host/file/load";
import { saveBook } from "../../workbench/excel-host/file/save";
import type { Book } from "../../workbench/excel-host/model/book";
import { tableBody } from "../../workbench/excel-host/model/table";
import { ExcelHost } from "../../workbench/excel-host/protocol/excel-host";
import { makeSample } from "../../workbench/sample/make-sample";
import { sampleBook } from "../../workbench/sample/sample-book";
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

/** Types into cells of a table column, by the rows of the table. */
function type(
  host: ExcelHost,
  book: Book,
  table: string,
  header: string,
  cells: readonly [number, string][],
) {
  const found = book.tableNamed(table);
  if (!found) throw new Error(`no table ${table}`);
  const { sheet, table: of } = found;
  const at = of.area.left + of.columns.findIndex(({ name }) => name === header);
  for (const [row, text] of cells) host.userEdit(sheet, of.area.top + 1 + row, at, text);
}

/** A planned workbook that came back: another industry in three rows, an account renamed to a new one, two owners changed. */
async function cameBack(): Promise<Uint8Array> {
  const options = { accounts: 300, reps: 6, seed: 2, mess: 0, asOf: "2026-10-01", opportunities: 0 } as const;
  const bytes = saveBook(sampleBook(makeSample(options)));
  const planned = await planFile({ bytes, name: "plan.xlsx", settings: {} });
  const book = loadBook(planned.bytes, "plan.xlsx");
  const host = new ExcelHost(book, createCalculator(book));
  const at = (table: string, header: string): unknown[] => columnOf(book, table, header);
  type(host, book, "Accounts", "Industry", [
    [10, "Shipbuilding"],
    [20, "Shipbuilding"],
    [30, "Shipbuilding"],
  ]);
  type(host, book, "Accounts", "Account ID", [[299, "NEW-1"]]);
  const territories = at("EF_Territories", "Territory").map(String);
  const now = at("EF_Assignments", "Territory").map(String);
  const other = (row: number): [number, string] => [row, territories.find((name) => name !== now[row]) ?? ""];
  type(host, book, "EF_Assignments", "Territory", [other(0), other(1)]);
  return saveBook(book);
}

describe("a planned workbook that came back, in a browser, on the shipped pane", () => {
  let session: WorkbenchSession;
  const axe: string[] = [];

  beforeAll(async () => {
    session = await WorkbenchSession.open(await cameBack());
    await says(/300 accounts and 6 reps found/);
  });

  afterAll(async () => {
    await session.close();
  });

  const press = (name: string | RegExp) => session.pane.getByRole("button", { name }).first().click();
  const says = (text: string | RegExp) => session.pane.getByText(text).first().waitFor(PATIENCE);
  const write = async (): Promise<Book> => {
    await press(/^Write \d+ sheets/);
    await says(/^Written\. (\d+) of \1 checks pass$/);
    return loadBook(await session.save(), "saved.xlsx");
  };
  const lookAt = async (name: string): Promise<void> => {
    const frame = session.page.frames().find((candidate) => candidate.url().includes("taskpane.html"));
    if (!frame) throw new Error("the pane has no frame");
    axe.push(...(await violations(frame)));
    await session.picture(name);
  };

  it("is made again, and what differs is told by its cause, sheet, column and rows", async () => {
    await press(/^Review/);
    await press("Rerun and compare with the written plan");
    await says("The lists are not what they were when the plan was written");
    await says("New: 1 account (NEW-1)");
    await says('Accounts, column "Industry": at least 3 rows changed');
    await says("Changed by hand since, which the rerun leaves out");
    await says("2 owners");
    await lookAt("rerun-differs");
  });

  it("takes in the new account, and no other account moves, those changed by hand included", async () => {
    await press(/^Data/);
    await says(/1 account is new since the plan was written/);
    await press("Fit in new accounts");
    await says(/1 new account was placed; no other account has moved/);
    await press("Write plan now");
    const book = await write();
    expect(columnOf(book, "EF_Assignments", "Account ID")).toContain("NEW-1");
    expect(columnOf(book, "EF_Assignments", "Territory")).toEqual(
      columnOf(book, "EF_Assignments", "Planned Territory"),
    );
  });

  it("is identical for whoever makes it again after that", async () => {
    await press(/Back/);
    await press(/^Review/);
    await press("Rerun and compare with the written plan");
    await says(/^Identical: all 300 accounts in 6 territories and every quota are as written/);
  });

  it("drops what is changed by hand, when asked to: the sheets are as they were planned", async () => {
    await session.selectCell("Territory Assignments", "H5");
    const content = session.page.getByLabel("Content of the selected cell");
    await content.fill("House");
    await content.press("Enter");
    expect(columnOf(loadBook(await session.save(), "saved.xlsx"), "EF_Assignments", "Territory")[0]).toBe(
      "House",
    );
    await press(/^Data/);
    await press(/^Review/);
    await press("Rerun and compare with the written plan");
    await says("1 owner");
    await press("Drop hand edits");
    const book = await write();
    expect(columnOf(book, "EF_Assignments", "Territory")).toEqual(
      columnOf(book, "EF_Assignments", "Planned Territory"),
    );
    expect(columnOf(book, "EF_Assignments", "Territory")).not.toContain("House");
  });

  it("has nothing that a screen reader or keyboard would stumble over, and no error", () => {
    expect(axe).toEqual([]);
    expect(session.pageErrors).toEqual([]);
  });
});
