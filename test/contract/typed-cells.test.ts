import { readFileSync } from "node:fs";
import { join } from "node:path";
import { rerunLineWords } from "../../src/taskpane/strings/en/rerun";
import { rerunLines } from "../../src/use-cases/rerun-lines";
import { serialOfDay } from "../../src/engine/workload/plan-year";
import { readJobs } from "../../workbench/cli/job-lines";
import { planFile } from "../../workbench/cli/plan-file";
import { rerunFile } from "../../workbench/cli/rerun-file";
import { loadBook } from "../../workbench/excel-host/file/load";
import { saveBook } from "../../workbench/excel-host/file/save";
import { makeSample } from "../../workbench/sample/make-sample";
import { sampleBook } from "../../workbench/sample/sample-book";
import { hasLibreOffice, recalculatedByLibreOffice } from "../support/libreoffice";
import { EditedFile } from "../support/edited-file";
import { expectSameByTerritory, like } from "../support/figures-by-territory";

/**
 * Every cell of the written sheets that a reader is invited to type into: what is typed there is not lost
 * when the plan is written again, and the log tells it.
 */

jest.setTimeout(120_000);

const INPUT_HEADER = "#FFEFC2";

/** What is typed: table, column, row, value; on Plan Settings the row is that of a setting, on Territory Assignments of the account. */
const TYPED: readonly (readonly [
  table: string,
  header: string,
  row: number | string,
  value: string | number,
])[] = [
  ["EF_Quotas", "Override", 0, 1_234_000],
  ["EF_Quotas", "Override Reason", 0, "New plant"],
  ["EF_Quotas", "Override By", 0, "Kim"],
  ["EF_Quotas", "Starts", 1, serialOfDay("2027-03-01")],
  ["EF_Quotas", "Ends", 1, serialOfDay("2027-10-31")],
  ["EF_Resources", "Budget Override", 1, 77_000],
  ["EF_Resources", "Budget Reason", 1, "Fair in May"],
  ["EF_Resources", "Budget By", 1, "Lee"],
  ["EF_Segments", "Segment", 0, "Strategic"],
  ["EF_Segments", "Calls per Year", 0, 31],
  ["EF_Segments", "Hours per Call", 1, 2.25],
  ["EF_Settings", "Value", "Quota unit", 500],
  ["EF_Settings", "Value", "Tolerance", 0.12],
  ["EF_Jobs", "First Day", 0, serialOfDay("2027-09-01")],
  ["EF_Jobs", "Pro Rata", 1, "Whole year"],
  ["EF_Scenarios", "Name", 0, "As agreed"],
  ["EF_Scenarios", "Note", 0, "Shown to the board"],
  ["EF_Changes", "By", 0, "Kim"],
  ["EF_Assignments", "Territory", "", "House"],
];

/** On Scenarios: the row with the names of what is compared, the first column that shows a chosen scenario, and that of the plan. */
const NAMES_ROW = 4;
const FIRST = 3;
const NOW = 2;

let written: Uint8Array;
let typed: Uint8Array;
/** The account that is typed to the house. */
let account = "";
/** The plan made again with everything that was typed. */
let kept: Uint8Array;

type Cell = (typeof TYPED)[number];

/** Row of the table, from 0. */
function rowOf(file: EditedFile, [table, , row]: Cell): number {
  if (typeof row === "number") return row;
  return file.column(table, table === "EF_Settings" ? "Setting" : "Account ID").indexOf(row || account);
}

const shown = (file: EditedFile, cell: Cell): unknown => file.column(cell[0], cell[1])[rowOf(file, cell)];

beforeAll(async () => {
  const sample = makeSample({
    accounts: 60,
    reps: 5,
    seed: 5,
    mess: 0,
    asOf: "2026-10-01",
    opportunities: 40,
  });
  const bytes = saveBook(sampleBook(sample));
  const rep = (row: number): string =>
    String(loadBook(bytes, "Sample.xlsx").tableNamed("Reps")?.sheet.cells.value(row, 1) ?? "");
  const planned = await planFile({
    bytes,
    name: "Sample.xlsx",
    settings: {
      quotaTarget: 5_000_000,
      quotaCap: null,
      quotaRamp: "dates",
      planYearStart: "2027-01-01",
      resourceBudget: 400_000,
    },
    whatIf: readJobs([
      `rep leaves: ${rep(1)} from 2027-07-01`,
      `rep joins: Eve Novak at 40, -75 from 2027-04-01`,
    ]),
    saveAs: "Base",
  });
  written = planned.bytes;
  const file = new EditedFile(written);
  account = String(file.column("EF_Assignments", "Account ID")[0]);
  for (const cell of TYPED) file.type(cell[0], cell[1], rowOf(file, cell), cell[3]);
  // The scenario is compared under the name that it was given above.
  file.typeAt("Scenarios", NAMES_ROW, FIRST, "As agreed");
  typed = file.saved();
  kept = (await rerunFile({ bytes: typed, name: "Plan.xlsx", handEdits: "keep" })).bytes ?? new Uint8Array();
});

/** Figures of a column of the comparison on Scenarios, by their labels, down to the first blank label. */
function compared(bytes: Uint8Array, column: number): Map<string, unknown> {
  const cells = loadBook(bytes, "Plan.xlsx").sheetNamed("Scenarios")?.cells;
  const figures = new Map<string, unknown>();
  for (let row = NAMES_ROW + 1; (cells?.value(row, 0) ?? "") !== ""; row++) {
    figures.set(String(cells?.value(row, 0)), cells?.value(row, column) ?? "");
  }
  return figures;
}

/** Columns whose header says that they are to be typed into: "EF_Quotas: Override". */
function yellowColumns(bytes: Uint8Array): string[] {
  const book = loadBook(bytes, "Plan.xlsx");
  return book.sheets.flatMap((sheet) =>
    sheet.tables.flatMap(({ name, area, columns }) =>
      columns.flatMap(({ name: header }, at) => {
        const style = sheet.cells.columns[area.left + at]?.styles[area.top] ?? 0;
        return book.styles.at(style).fill === INPUT_HEADER ? [`${name}: ${header}`] : [];
      }),
    ),
  );
}

describe("a cell that is typed into", () => {
  it("is one of those that the page on the workbook lists, each with what becomes of it", () => {
    const page = readFileSync(join(process.cwd(), "docs", "the-workbook.md"), "utf8");
    const columns = yellowColumns(written);
    expect(columns.length).toBeGreaterThan(15);
    expect(columns.filter((column) => !page.includes(column.replace(": ", "`: ")))).toEqual([]);
  });

  it("stands again, as planned with, when the plan is made again with what was typed, and is in the log", async () => {
    const again = new EditedFile(kept);
    const stays = TYPED.filter(([table]) => table !== "EF_Changes");
    expect(stays.map((cell) => [...cell.slice(0, 3), shown(again, cell)])).toEqual(stays);
    expect(new Set(again.column("EF_Checks", "Result"))).toEqual(new Set(["PASS"]));
    const entry = (header: string): string[] => again.column("EF_Changes", header).map(String);
    const [kind, what, from, to, by] = ["Kind", "Account", "From", "To", "By"].map(entry);
    const told = (kind ?? []).flatMap((one, row) =>
      one === "Input changed" ? [`${what?.[row] ?? ""}: ${from?.[row] ?? ""} > ${to?.[row] ?? ""}`] : [],
    );
    expect(told.sort()).toEqual([
      "Budget of MW-01: none > 77,000",
      "MW-01 ends: none > 2027-10-31",
      "MW-01 starts: 2023-07-03 > 2027-03-01",
      "Quota unit: 1,000 > 500",
      "Segment A: calls: 12.5 > 31",
      "Segment A: name: A > Strategic",
      "Segment B: hours: 1.75 > 2.25",
      "Tolerance: 0.1 > 0.12",
      "rep joins: Eve Novak at 40, -75: pro rata: By days > Whole year",
      "rep leaves: Ashley Aguilar: first day: 2027-07-01 > 2027-09-01",
    ]);
    // The entry of the earlier plan with who made it, as typed.
    expect(by?.[(kind ?? []).lastIndexOf("Plan written")]).toBe("Kim");
    const { rerun } = await rerunFile({ bytes: again.saved(), name: "Plan.xlsx" });
    expect(rerun.settings).toEqual([]);
    expect(rerun.handEdits).toEqual({ owners: 0, areas: 0, quotas: 0, budgets: 0 });
  });

  (hasLibreOffice() ? it : it.skip)(
    "is followed by the formulas, in LibreOffice too, to what the engine plans with it",
    () => {
      const recalculated = recalculatedByLibreOffice(typed);
      // What was saved stays what it was when it was written; the plan on the sheets is what was typed.
      const [now, then] = [compared(kept, NOW), compared(written, NOW)];
      const likes = (figures: Map<string, unknown>): [string, unknown][] =>
        [...figures].map(([label, value]) => [label, like(value)]);
      expect([...compared(recalculated, FIRST)]).toEqual(likes(then));
      // A match is scored when a plan is made: until then its mean is of the accounts that stay with their rep.
      const before = new EditedFile(written);
      const accounts = before.column("EF_Assignments", "Account ID");
      const fits = before
        .column("EF_Assignments", "Fit")
        .filter((fit, row) => typeof fit === "number" && accounts[row] !== account)
        .map(Number);
      now.set("Match, average", fits.reduce((sum, fit) => sum + fit, 0) / fits.length);
      expect([...compared(recalculated, NOW)]).toEqual(likes(now));
      for (const label of ["Largest deviation", "House accounts"]) {
        expect([label, now.get(label)]).not.toEqual([label, then.get(label)]);
      }
      expectSameByTerritory(new EditedFile(recalculated), new EditedFile(kept));
    },
  );

  it("is told by a rerun, which leaves it out, and is as it was written where it is dropped", async () => {
    const { rerun, bytes } = await rerunFile({ bytes: typed, name: "Plan.xlsx", handEdits: "drop" });
    expect(rerun.isIdentical).toBe(true);
    const lines = rerunLines(rerun, rerunLineWords, String);
    expect(lines.find(({ cause }) => cause === "settings")?.details).toEqual([
      "Tolerance: 0.1 to 0.12",
      "Quota unit: 1000 to 500",
      "MW-01 starts: 2023-07-03 to 2027-03-01",
      "MW-01 ends: blank to 2027-10-31",
      "A: A to Strategic",
      "A: calls: 12.5 to 31",
      "B: hours: 1.75 to 2.25",
      "rep leaves: Ashley Aguilar: First Day: 2027-07-01 to 2027-09-01",
      "and 1 more",
    ]);
    expect(lines.find(({ cause }) => cause === "handEdits")?.details).toEqual([
      "1 owner",
      "1 quota",
      "1 budget",
    ]);
    const [before, after] = [new EditedFile(written), new EditedFile(bytes ?? new Uint8Array())];
    const dropped = TYPED.filter(([table]) => !["EF_Changes", "EF_Scenarios"].includes(table));
    expect(dropped.map((cell) => shown(after, cell))).toEqual(dropped.map((cell) => shown(before, cell)));
  });
});
