import { checkData } from "../../src/use-cases/check-data";
import { findData } from "../../src/use-cases/find-data";
import { holdReview } from "../../src/use-cases/hold-review";
import type { Outcome } from "../../src/use-cases/outcome";
import { planTerritories } from "../../src/use-cases/plan-territories";
import { refreshChangeLog } from "../../src/use-cases/refresh-change-log";
import { saveReview } from "../../src/use-cases/save-review";
import { writePlan } from "../../src/use-cases/write-plan";
import { createPlanner } from "../../src/worker/planner-in-process";
import type { Planner } from "../../src/worker/planner";
import { PATIENCE } from "../../src/workbook/run-excel";
import { Sheet } from "../../workbench/excel-host/model/sheet";
import { ACCOUNT_ROWS, REP_ROWS } from "../support/two-far-reps";
import { cellOf } from "../support/edit-by-hand";
import type { ExcelSession } from "../support/excel-session";
import { openExcel } from "../support/excel-session";

// Whole writes through the real client library.
jest.setTimeout(120_000);

const FACTS = { currencySymbol: "$", dateSystem: 1900, locale: "en-US" } as const;
const NAMED = { ...FACTS, planName: "FY27 plan" };

let excel: ExcelSession;
let planner: Planner;
const patience = { ...PATIENCE };

function valueOf<Value>(outcome: Outcome<Value>): Value {
  if (outcome.status !== "done") throw new Error(JSON.stringify(outcome));
  return outcome.value;
}

async function planAndWrite(): Promise<void> {
  valueOf(await planTerritories(planner, {}));
  await write();
}

async function write(): Promise<void> {
  valueOf(await writePlan(planner, { ...FACTS, drawMap: () => Promise.resolve(null) }));
}

const refresh = async (): Promise<number | undefined> =>
  valueOf(await refreshChangeLog(planner, NAMED))?.found;

/** Every cell of a sheet by its column and row, values and formulas. */
function cellsOf(sheet: Sheet): unknown {
  return sheet.cells.columns.map((column) => [...(column?.values ?? [])]);
}

const everySheet = (): (readonly [string, unknown])[] =>
  excel.book.sheets.map((sheet) => [sheet.name, cellsOf(sheet)] as const);

/** The log, a line an entry. */
function log(): string[] {
  const columns = ["Kind", "Account ID", "From", "To"].map((header) => excel.column("EF_Changes", header));
  return (columns[0] ?? []).map((_, row) => columns.map((column) => String(column[row] ?? "")).join(" | "));
}

/** Gives the account of a row of Territory Assignments to the territory that it is not in. */
function moveByHand(row: number): void {
  const now = excel.column("EF_Assignments", "Territory")[row];
  const other = excel.column("EF_Territories", "Territory").find((name) => name !== now);
  excel.type("Territory Assignments", cellOf(excel, "EF_Assignments", "Territory", row), String(other));
}

beforeEach(async () => {
  Object.assign(PATIENCE, { repeatPauses: [1, 1], cellEditPause: 5, waitNotice: 20, noAnswer: 2000 });
  excel = await openExcel();
  excel.book.sheets.length = 0;
  for (const [name, rows] of Object.entries({ Accounts: ACCOUNT_ROWS, Reps: REP_ROWS })) {
    const sheet = new Sheet(excel.book.makeId(), name);
    rows.forEach((row, at) => {
      row.forEach((value, column) => {
        sheet.cells.column(column).values[at] = value;
      });
    });
    excel.book.sheets.push(sheet);
  }
  excel.book.active = excel.book.sheets[0] ?? null;
  planner = createPlanner();
  const found = valueOf(await findData(planner));
  valueOf(await checkData(planner, found.samples, found.survey.mapping, {}));
  await planAndWrite();
});

afterEach(() => {
  excel.close();
  Object.assign(PATIENCE, patience);
});

describe("the Change Log", () => {
  it("is written with the plan: the plan itself and the accounts that leave their rep", () => {
    expect(log()).toEqual([
      "Plan written |  |  | ",
      ...["A-5", "A-6"].map((id) => `Planned move | ${id} | Priya Nair | Carlos Vega`),
    ]);
  });

  it("stands behind Tie-Out and before Data Health", () => {
    const names = excel.book.sheets.map(({ name }) => name);
    expect(names.slice(names.indexOf("Tie-Out"))).toEqual([
      "Tie-Out",
      "Change Log",
      "Hand-off",
      "Data Health",
      "Plan Settings",
    ]);
  });

  it("has nothing to add while nothing was changed by hand, and touches no sheet", async () => {
    const before = everySheet();
    expect(await refresh()).toBe(0);
    expect(everySheet()).toEqual(before);
  });

  it("adds an owner changed by hand above the rest, once, and touches no other sheet", async () => {
    moveByHand(0);
    const id = String(excel.column("EF_Assignments", "Account ID")[0]);
    const others = (): unknown => everySheet().filter(([name]) => name !== "Change Log");
    const before = others();
    expect(await refresh()).toBe(1);
    expect(log()[0]).toMatch(new RegExp(`^Hand edit \\| ${id} \\| `));
    expect(log()).toHaveLength(4);
    expect(others()).toEqual(before);
    expect(await refresh()).toBe(0);
  });

  it("tells the deviations that Territory KPIs shows now as those after the edit", async () => {
    const deviations = (): unknown[] => excel.column("EF_Territories", "Deviation");
    const planned = deviations();
    moveByHand(0);
    await refresh();
    const territories = excel.column("EF_Territories", "Territory");
    const [from, to] = ["From", "To"].map((end) =>
      territories.indexOf(excel.column("EF_Changes", end)[0] ?? ""),
    );
    const told = (header: string): unknown => excel.column("EF_Changes", header)[0];
    expect(told("From Before")).toBeCloseTo(Number(planned[from ?? -1]), 9);
    expect(told("To Before")).toBeCloseTo(Number(planned[to ?? -1]), 9);
    expect(told("From After")).toBeCloseTo(Number(deviations()[from ?? -1]), 9);
    expect(told("To After")).toBeCloseTo(Number(deviations()[to ?? -1]), 9);
  });

  it("is brought up to date when a review is saved, in the same step", async () => {
    moveByHand(0);
    const held = valueOf(await holdReview(planner, {}, FACTS));
    if (held === null) throw new Error("no plan is written");
    expect(valueOf(await saveReview(planner, held, NAMED)).logged).toBe(1);
    expect(log()[0]).toMatch(/^Hand edit \|/);
  });

  it("keeps earlier entries, words typed into them and columns added when the plan is written again", async () => {
    moveByHand(0);
    await refresh();
    excel.type("Change Log", cellOf(excel, "EF_Changes", "By", 0), "Kim, =not a formula");
    excel.type("Change Log", cellOf(excel, "EF_Changes", "Reason", 0), "Knows the buyer");
    const before = log();
    await planAndWrite();
    expect(log()).toEqual([
      "Plan written |  |  | ",
      expect.stringMatching(/^Hand edit dropped \|/),
      ...before,
    ]);
    expect(excel.column("EF_Changes", "By")[2]).toBe("Kim, =not a formula");
    expect(excel.column("EF_Changes", "Reason")[2]).toBe("Knows the buyer");
  });

  it("finds what was changed by hand when the plan is written again without a look before", async () => {
    moveByHand(0);
    await planAndWrite();
    expect(log().slice(0, 3)).toEqual([
      "Plan written |  |  | ",
      expect.stringMatching(/^Hand edit dropped \|/),
      expect.stringMatching(/^Hand edit \|/),
    ]);
    expect(await refresh()).toBe(0);
  });

  it("puts the newest first where a reader has sorted it otherwise", async () => {
    const [first, second] = [0, 1].map((row) => cellOf(excel, "EF_Changes", "When", row));
    excel.type("Change Log", String(first), 40000);
    excel.type("Change Log", String(second), 50000.5);
    moveByHand(0);
    await refresh();
    const moments = excel.column("EF_Changes", "When").map(Number);
    expect(moments.slice(1)).toEqual([...moments.slice(1)].sort((a, b) => b - a));
  });

  it("is there whole or not at all, whichever request Excel refuses", async () => {
    moveByHand(0);
    const before = log();
    const others = (): unknown => everySheet().filter(([name]) => name !== "Change Log");
    const kept = others();
    for (let request = 1; ; request++) {
      excel.host.faults.clear();
      excel.host.faults.add({ when: { request }, then: { code: "AccessDenied" } });
      const outcome = await refreshChangeLog(planner, NAMED);
      const wasStruck = excel.host.faults.requestCount >= request;
      excel.host.faults.clear();
      const after = log();
      expect([before.length, before.length + 1]).toContain(after.length);
      expect(after.slice(-before.length)).toEqual(before);
      if (outcome.status === "done") expect(after).toHaveLength(before.length + 1);
      expect(others()).toEqual(kept);
      if (!wasStruck) break;
    }
  });
});
