import { checkData } from "../../src/use-cases/check-data";
import { findData } from "../../src/use-cases/find-data";
import type { Outcome } from "../../src/use-cases/outcome";
import { planTerritories } from "../../src/use-cases/plan-territories";
import { writePlan } from "../../src/use-cases/write-plan";
import { createPlanner } from "../../src/worker/planner-in-process";
import { Sheet } from "../../workbench/excel-host/model/sheet";
import type { ExcelSession } from "../support/excel-session";
import { openExcel } from "../support/excel-session";
import { hasLibreOffice, recalculatedByLibreOffice } from "../support/libreoffice";
import { ACCOUNT_ROWS, REP_ROWS } from "../support/two-far-reps";

// Whole writes through the real client library.
jest.setTimeout(120_000);

const FACTS = { currencySymbol: "$", dateSystem: 1900, locale: "en-US" } as const;

/** 31 December 2025. */
const END = 46_022;
const IDS = ACCOUNT_ROWS.slice(1).map(([id]) => String(id));
const DEALS: (string | number)[][] = [
  ["Opportunity ID", "Account ID", "Stage", "Amount", "Created", "Close Date"],
  ["O-1", IDS[0] ?? "", "Won", 100, END - 40, END],
  ["O-2", IDS[1] ?? "", "won ", 60, END - 90, END - 50],
  ["O-3", IDS[1] ?? "", "Lost", 70, END - 90, END - 60],
  ["O-4", IDS[2] ?? "", "Proposal", 90, END - 9, ""],
  ["O-5", "", "Proposal", 30, END - 9, ""],
  ["O-6", IDS[0] ?? "", "Won", 500, END - 900, END - 800],
];
const COSTS: (string | number)[][] = [
  ["Rep", "Amount", "Category"],
  [String(REP_ROWS[1]?.[0] ?? ""), 20, "Travel"],
  [String(REP_ROWS[2]?.[0] ?? ""), 25, "Travel"],
  ["", 5, "Fair"],
];

describe("Tie-Out against the user's own list of deals", () => {
  let excel: ExcelSession;

  const written = async (deals = DEALS): Promise<void> => {
    excel = await openExcel();
    const sheets = { Accounts: ACCOUNT_ROWS, Reps: REP_ROWS, Opportunities: deals, Costs: COSTS };
    excel.book.sheets.length = 0;
    for (const [name, rows] of Object.entries(sheets)) {
      const sheet = new Sheet(excel.book.makeId(), name);
      rows.forEach((cells, row) => {
        cells.forEach((cell, column) => {
          if (cell !== "") sheet.cells.column(column).values[row] = cell;
        });
      });
      excel.book.sheets.push(sheet);
    }
    excel.book.active = excel.book.sheets[0] ?? null;
    const planner = createPlanner();
    const found = valueOf(await findData(planner));
    valueOf(await checkData(planner, found.samples, found.survey.mapping, {}));
    valueOf(await planTerritories(planner, {}));
    valueOf(await writePlan(planner, { ...FACTS, drawMap: () => Promise.resolve(null) }));
  };
  const line = (check: string): unknown[] => {
    const at = excel.column("EF_Checks", "Check").indexOf(check);
    if (at < 0) throw new Error(`no ${check} in ${excel.column("EF_Checks", "Check").join("; ")}`);
    return ["Left", "Right", "Result"].map((header) => excel.column("EF_Checks", header)[at]);
  };
  const isThere = (check: string): boolean => excel.column("EF_Checks", "Check").includes(check);

  afterEach(() => {
    excel.close();
  });

  it("adds up won deals, their amounts and the pipeline from the cells of the user", async () => {
    await written();
    // O-6 was closed more than a year before the last deal.
    expect(line("Won: Opportunities = accounts + without an account")).toEqual([2, 2, "PASS"]);
    expect(line("Won Amount: Opportunities = accounts + without an account")).toEqual([160, 160, "PASS"]);
    expect(line("Pipeline: Opportunities = accounts + without an account")).toEqual([120, 120, "PASS"]);
    expect(line("Amounts: Opportunities = as read, stage by stage")).toEqual([850, 850, "PASS"]);
    expect(line("Deals without an account: Opportunities = as read")).toEqual([1, 1, "PASS"]);
    expect(line("Cost: Costs = Performance, All")).toEqual([50, 50, "PASS"]);
  });

  it("says that a deal was changed since the plan was made", async () => {
    await written();
    excel.type("Opportunities", "D2", 130);
    excel.type("Costs", "B4", 6);
    expect(line("Won Amount: Opportunities = accounts + without an account")).toEqual([190, 160, "FAIL"]);
    expect(line("Amounts: Opportunities = as read, stage by stage")).toEqual([880, 850, "FAIL"]);
    expect(line("Cost: Costs = Performance, All")).toEqual([51, 50, "FAIL"]);
  });

  it("holds on to the figures as read where a formula would not see what was read", async () => {
    await written(DEALS.map((row) => row.map((cell) => (cell === 100 ? "100 USD" : cell))));
    expect(isThere("Won Amount: Opportunities = accounts + without an account")).toBe(false);
    expect(line("Won Amount: as read = accounts + without an account")).toEqual([160, 160, "PASS"]);
  });

  (hasLibreOffice() ? it : it.skip)("adds up the same in LibreOffice", async () => {
    await written();
    const bytes = excel.saved();
    excel.close();
    excel = await openExcel(recalculatedByLibreOffice(bytes));
    expect(line("Won Amount: Opportunities = accounts + without an account")).toEqual([160, 160, "PASS"]);
    expect(line("Deals: Opportunities, stage by stage = as read")).toEqual([6, 6, "PASS"]);
    expect(line("Deals without an account: Opportunities = as read")).toEqual([1, 1, "PASS"]);
  });
});

function valueOf<Value>(outcome: Outcome<Value>): Value {
  if (outcome.status !== "done") throw new Error(JSON.stringify(outcome));
  return outcome.value;
}
