import type { Review } from "../../src/engine/model/review";
import { checkData } from "../../src/use-cases/check-data";
import { findData } from "../../src/use-cases/find-data";
import { holdReview } from "../../src/use-cases/hold-review";
import type { HeldReview } from "../../src/use-cases/hold-review";
import type { Outcome } from "../../src/use-cases/outcome";
import { moveBoundary, putBack } from "../../src/use-cases/move-boundary";
import { planTerritories } from "../../src/use-cases/plan-territories";
import { readReviewLog, saveReview } from "../../src/use-cases/save-review";
import { writePlan } from "../../src/use-cases/write-plan";
import { createPlanner } from "../../src/worker/planner-in-process";
import type { Planner } from "../../src/worker/planner";
import { PATIENCE } from "../../src/workbook/run-excel";
import { Sheet } from "../../workbench/excel-host/model/sheet";
import { ACCOUNT_ROWS, REP_ROWS } from "../support/two-far-reps";
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

async function readData(): Promise<void> {
  const found = valueOf(await findData(planner));
  valueOf(await checkData(planner, found.samples, found.survey.mapping, {}));
}

async function planAndWrite(): Promise<void> {
  valueOf(await planTerritories(planner, {}));
  valueOf(await writePlan(planner, { ...FACTS, drawMap: () => Promise.resolve(null) }));
}

async function held(): Promise<HeldReview> {
  const found = valueOf(await holdReview(planner, {}, FACTS));
  if (found === null) throw new Error("no plan is written");
  return found;
}

async function review(): Promise<Review> {
  return (await held()).review;
}

/** Every cell of a sheet by its column and row, values and formulas. */
function cellsOf(sheet: Sheet): unknown {
  return sheet.cells.columns.map((column) => [...(column?.values ?? [])]);
}

function sheetNamed(name: string): Sheet {
  const sheet = excel.book.sheetNamed(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** Types into the cell of a table's column, data rows counted from 0. */
function typeInto(table: string, header: string, row: number, value: string | number): void {
  const found = excel.book.tableNamed(table);
  if (!found) throw new Error(`no table ${table}`);
  const { top, left } = found.table.area;
  const column = left + found.table.columns.findIndex(({ name }) => name === header);
  excel.host.userEdit(found.sheet, top + 1 + row, column, value);
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
  await readData();
});

afterEach(() => {
  excel.close();
  Object.assign(PATIENCE, patience);
});

describe("holding a review", () => {
  it("has nothing to review before a plan is written", async () => {
    expect(valueOf(await holdReview(planner, {}, FACTS))).toBeNull();
  });

  it("finds a plan that was just written as it was planned", async () => {
    await planAndWrite();
    const found = await review();
    expect(found.handEdits).toBe(0);
    expect(found.decay).toMatchObject({ moved: 0, gone: 0, arrived: 0 });
    expect(found.territories.map(({ deviation }) => deviation)).toEqual(
      excel.column("EF_Territories", "Deviation").map((cell) => expect.closeTo(Number(cell), 9) as number),
    );
  });

  it("follows an owner that was changed by hand, as the sheet's own formulas do", async () => {
    await planAndWrite();
    const [first] = excel.column("EF_Assignments", "Territory");
    const other = excel.column("EF_Territories", "Territory").find((name) => name !== first);
    typeInto("EF_Assignments", "Territory", 0, String(other));
    const found = await review();
    expect(found.handEdits).toBe(1);
    expect(found.decay.moved).toBe(1);
    expect(found.territories.map(({ deviation }) => deviation)).toEqual(
      excel.column("EF_Territories", "Deviation").map((cell) => expect.closeTo(Number(cell), 9) as number),
    );
  });

  it("moves the accounts of a boundary as a person would, with the effect that was told, and puts them back", async () => {
    await planAndWrite();
    const territories = (): string[] => excel.column("EF_Assignments", "Territory").map(String);
    const planned = territories();
    const row = planned.indexOf(planned.find((name) => name !== planned[0]) ?? "");
    typeInto("EF_Assignments", "Territory", row, String(planned[0]));
    const drifted = territories();
    const move = (await review()).actions.find(({ kind }) => kind === "boundary")?.move;
    if (move === undefined || move === null) throw new Error("no boundary to move");
    const moved = valueOf(await moveBoundary(move));
    const after = await review();
    const off = new Map(after.territories.map(({ name, deviation }) => [name, deviation]));
    expect(off.get(move.from)).toBeCloseTo(move.fromAfter, 12);
    expect(off.get(move.to)).toBeCloseTo(move.toAfter, 12);
    expect(territories().filter((name, at) => name !== drifted[at])).toHaveLength(moved.count);
    // A second press finds them elsewhere and changes nothing.
    const again = await moveBoundary(move);
    expect(again).toMatchObject({ status: "problem", problem: { code: "OWNERS_DIFFER" } });
    valueOf(await putBack(moved));
    expect(territories()).toEqual(drifted);
  });

  it("takes the tolerance that stands on Plan Settings now", async () => {
    await planAndWrite();
    const row = excel.column("EF_Settings", "Setting").indexOf("Tolerance");
    typeInto("EF_Settings", "Value", row, 0.4);
    expect((await review()).tolerance).toBe(0.4);
  });

  it("gives the same review to a planner that has not made the plan", async () => {
    await planAndWrite();
    const before = await review();
    planner = createPlanner();
    await readData();
    expect(await review()).toEqual(before);
  });
});

describe("saving a review", () => {
  beforeEach(planAndWrite);

  it("adds the Reviews sheet before Plan Settings and touches no other", async () => {
    const before = excel.book.sheets.map((sheet) => [sheet.name, cellsOf(sheet)] as const);
    const saved = valueOf(await saveReview(planner, await held(), NAMED));
    expect(saved.sheet).toBe("Reviews");
    expect(excel.book.sheets.map(({ name }) => name).slice(-2)).toEqual(["Reviews", "Plan Settings"]);
    for (const [name, cells] of before) expect(cellsOf(sheetNamed(name))).toEqual(cells);
  });

  it("writes blanks, not 0, where there are no data", async () => {
    valueOf(await saveReview(planner, await held(), NAMED));
    expect(excel.column("EF_Reviews", "Win Rate")).toEqual([null]);
    expect(excel.column("EF_Reviews", "Territories Outside")).toEqual([expect.any(Number)]);
  });

  it("puts the newest first and keeps what was typed into earlier rows", async () => {
    valueOf(await saveReview(planner, await held(), NAMED));
    typeInto("EF_Reviews", "Decision", 0, "Keep Boston with Ada; =not a formula");
    typeInto("EF_Reviews", "Decided By", 0, "007");
    typeInto("EF_Reviews", "Next Review", 0, 46500);
    const first = valueOf(await readReviewLog())?.rows[0];
    valueOf(await saveReview(planner, await held(), NAMED));
    const log = valueOf(await readReviewLog());
    expect(log?.rows).toHaveLength(2);
    expect(log?.rows[1]).toEqual(first);
    expect(excel.column("EF_Reviews", "Decision")).toEqual([null, "Keep Boston with Ada; =not a formula"]);
  });

  it("stays byte for byte when the plan is written again", async () => {
    valueOf(await saveReview(planner, await held(), NAMED));
    typeInto("EF_Reviews", "Decision", 0, "Two hand moves kept");
    const before = cellsOf(sheetNamed("Reviews"));
    await planAndWrite();
    expect(cellsOf(sheetNamed("Reviews"))).toEqual(before);
    expect(excel.book.sheets.map(({ name }) => name).slice(-2)).toEqual(["Reviews", "Plan Settings"]);
    valueOf(await saveReview(planner, await held(), NAMED));
    expect(excel.column("EF_Reviews", "Decision")).toEqual([null, "Two hand moves kept"]);
  });

  it("leaves the workbook as it was when it is stopped", async () => {
    valueOf(await saveReview(planner, await held(), NAMED));
    typeInto("EF_Reviews", "Decision", 0, "Kept");
    const before = excel.book.sheets.map((sheet) => [sheet.name, cellsOf(sheet)] as const);
    const controller = new AbortController();
    const outcome = await saveReview(planner, await held(), NAMED, {
      signal: controller.signal,
      onProgress: ({ phase }) => {
        if (phase === "Checking what was written") controller.abort();
      },
    });
    expect(outcome.status).toBe("cancelled");
    expect(excel.book.sheets.map((sheet) => [sheet.name, cellsOf(sheet)])).toEqual(before);
  });

  it("is there whole or not at all, whichever request Excel refuses", async () => {
    valueOf(await saveReview(planner, await held(), NAMED));
    typeInto("EF_Reviews", "Decision", 0, "Kept");
    const found = await held();
    for (let request = 1; ; request++) {
      const before = excel.column("EF_Reviews", "Decision");
      const names = excel.book.sheets.map(({ name }) => name).sort();
      excel.host.faults.clear();
      excel.host.faults.add({ when: { request }, then: { code: "AccessDenied" } });
      const outcome = await saveReview(planner, found, NAMED);
      const wasStruck = excel.host.faults.requestCount >= request;
      excel.host.faults.clear();
      const after = excel.column("EF_Reviews", "Decision");
      // Two new rows where a save that was broken off took its place first.
      const isAdded = after.length > before.length && after.length <= before.length + 2;
      expect(after.slice(after.length - before.length)).toEqual(before);
      expect(isAdded || after.length === before.length).toBe(true);
      if (outcome.status === "done") expect(isAdded).toBe(true);
      expect(excel.book.sheets.map(({ name }) => name).sort()).toEqual(names);
      if (!wasStruck) break;
    }
  });
});
