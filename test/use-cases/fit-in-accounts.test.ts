import { checkData } from "../../src/use-cases/check-data";
import { findData } from "../../src/use-cases/find-data";
import { fitInAccounts, newSincePlan } from "../../src/use-cases/fit-in-accounts";
import type { Outcome } from "../../src/use-cases/outcome";
import { planTerritories } from "../../src/use-cases/plan-territories";
import { writePlan } from "../../src/use-cases/write-plan";
import { createPlanner } from "../../src/worker/planner-in-process";
import type { Planner } from "../../src/worker/planner";
import { cellOf } from "../support/edit-by-hand";
import type { ExcelSession } from "../support/excel-session";
import { openExcel } from "../support/excel-session";
import { fillSheet } from "../support/fill-sheet";
import { ACCOUNT_ROWS, REP_ROWS } from "../support/two-far-reps";

// Whole writes through the real client library.
jest.setTimeout(120_000);

const FACTS = { currencySymbol: "$", dateSystem: 1900, locale: "en-US" } as const;

let excel: ExcelSession;
let planner: Planner;

function valueOf<Value>(outcome: Outcome<Value>): Value {
  if (outcome.status !== "done") throw new Error(JSON.stringify(outcome));
  return outcome.value;
}

async function readData(): Promise<void> {
  const found = valueOf(await findData(planner));
  valueOf(await checkData(planner, found.samples, found.survey.mapping, {}));
}

async function write(): Promise<void> {
  valueOf(await writePlan(planner, { ...FACTS, drawMap: () => Promise.resolve(null) }));
}

/** Account ID and territory of each row of Territory Assignments. */
function placing(): Map<string, string> {
  const territories = excel.column("EF_Assignments", "Territory");
  return new Map(
    excel.column("EF_Assignments", "Account ID").map((id, row) => [String(id), String(territories[row])]),
  );
}

beforeEach(async () => {
  excel = await openExcel();
  excel.book.sheets.length = 0;
  for (const [name, rows] of Object.entries({ Accounts: ACCOUNT_ROWS, Reps: REP_ROWS })) {
    excel.book.sheets.push(fillSheet(excel.book, name, rows));
  }
  excel.book.active = excel.book.sheets[0] ?? null;
  planner = createPlanner();
  await readData();
});

afterEach(() => {
  excel.close();
});

describe("fitting new accounts into the plan of the workbook", () => {
  it("has nothing to say before a plan is written", async () => {
    expect(valueOf(await newSincePlan(planner))).toBeNull();
    expect(valueOf(await fitInAccounts(planner, {}))).toBeNull();
  });

  it("counts what has come and gone, and places it without moving anybody, hands included", async () => {
    valueOf(await planTerritories(planner, {}));
    await write();
    expect(valueOf(await newSincePlan(planner))).toEqual({ arrived: 0, gone: 0 });
    expect(await fitInAccounts(planner, {})).toMatchObject({ problem: { code: "NOTHING_TO_FIT_IN" } });
    const row = excel.column("EF_Assignments", "Account ID").indexOf("A-1");
    excel.type("Territory Assignments", cellOf(excel, "EF_Assignments", "Territory", row), "Carlos Vega");
    // Row 9 held A-8; a new account near Priya Nair takes its place.
    excel.type("Accounts", "A9", "N-1");
    excel.type("Accounts", "C9", 42.1);
    excel.type("Accounts", "D9", -71.2);
    excel.type("Accounts", "E9", "");
    const before = placing();
    planner = createPlanner();
    await readData();
    expect(valueOf(await newSincePlan(planner))).toEqual({ arrived: 1, gone: 1 });

    const fitted = valueOf(await fitInAccounts(planner, {}));
    expect(fitted?.placed).toMatchObject([{ id: "N-1", territory: "Priya Nair" }]);
    expect(fitted?.gone).toEqual([{ id: "A-8", name: "Holly Energy", territory: "Carlos Vega" }]);
    await write();
    before.delete("A-8");
    expect([...placing()].sort()).toEqual([...before, ["N-1", "Priya Nair"]].sort());
    const ids = excel.column("EF_Assignments", "Account ID");
    const reasons = excel.column("EF_Assignments", "Reason");
    expect(reasons[ids.indexOf("N-1")]).toMatch(/^Fitted in: /);
    expect(reasons[ids.indexOf("A-1")]).toMatch(/^Changed by hand from Priya Nair\. Plan: /);
    const kinds = excel.column("EF_Changes", "Kind");
    const logged = excel
      .column("EF_Changes", "Account ID")
      .map((id, at) => `${String(kinds[at])} ${String(id)}`);
    expect(logged).toEqual(
      expect.arrayContaining(["New account N-1", "Gone from the list A-8", "Hand edit A-1"]),
    );
  });
});
