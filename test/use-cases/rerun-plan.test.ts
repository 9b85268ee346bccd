import { checkData } from "../../src/use-cases/check-data";
import { findData } from "../../src/use-cases/find-data";
import type { Outcome } from "../../src/use-cases/outcome";
import { planTerritories } from "../../src/use-cases/plan-territories";
import { rerunLines } from "../../src/use-cases/rerun-lines";
import { rerunPlan, type PlanRerun } from "../../src/use-cases/rerun-plan";
import { writePlan } from "../../src/use-cases/write-plan";
import { createPlanner } from "../../src/worker/planner-in-process";
import type { Planner } from "../../src/worker/planner";
import { Sheet } from "../../workbench/excel-host/model/sheet";
import { cellOf } from "../support/edit-by-hand";
import type { ExcelSession } from "../support/excel-session";
import { openExcel } from "../support/excel-session";
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

/** Another machine: nothing is known but the workbook. */
async function reopen(): Promise<void> {
  planner = createPlanner();
  const found = valueOf(await findData(planner));
  valueOf(await checkData(planner, found.samples, found.survey.mapping, {}));
}

async function rerun(): Promise<PlanRerun> {
  await reopen();
  const found = valueOf(await rerunPlan(planner));
  if (found === null) throw new Error("no plan is written");
  return found;
}

const causes = (found: PlanRerun): string[] => rerunLines(found).map(({ cause }) => cause);

beforeEach(async () => {
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
  await reopen();
});

afterEach(() => {
  excel.close();
});

describe("making the written plan again", () => {
  it("has nothing to make again before a plan is written", async () => {
    expect(valueOf(await rerunPlan(planner))).toBeNull();
  });

  describe("of a plan with settings of its own", () => {
    beforeEach(async () => {
      valueOf(
        await planTerritories(planner, { startFrom: "homes", seed: 7, quotaTarget: 5000, quotaUnit: 10 }),
      );
      valueOf(await writePlan(planner, { ...FACTS, drawMap: () => Promise.resolve(null) }));
    });

    it("is identical for a colleague who has nothing but the workbook, and changes no sheet", async () => {
      const cells = (): unknown =>
        excel.book.sheets.map((sheet) => sheet.cells.columns.map((column) => [...(column?.values ?? [])]));
      const before = cells();
      const found = await rerun();
      expect(found).toMatchObject({ isIdentical: true, accounts: 8, territories: 2, inputsChanged: false });
      expect(rerunLines(found)).toEqual([
        {
          cause: "identical",
          text: "Identical: all 8 accounts in 2 territories and every quota are as written",
          details: [],
        },
      ]);
      expect(cells()).toEqual(before);
    });

    it("tells owners and inputs that were changed on the sheets apart, and is identical without them", async () => {
      excel.type("Territory Assignments", cellOf(excel, "EF_Assignments", "Territory", 0), "House");
      const row = excel.column("EF_Settings", "Setting").indexOf("Tolerance");
      excel.type("Plan Settings", cellOf(excel, "EF_Settings", "Value", row), 0.2);
      const found = await rerun();
      expect(causes(found)).toEqual(["identical", "settings", "handEdits"]);
      expect(found.handEdits).toEqual({ owners: 1, areas: 0, quotas: 0 });
      expect(found.settings).toMatchObject([{ label: "Tolerance", written: 0.1, typed: 0.2 }]);
    });

    it("names the accounts whose amounts have changed, that have come, and that are gone", async () => {
      // A-1 has ten times the revenue, A-8 is another account now.
      excel.type("Accounts", "F2", 1000);
      excel.type("Accounts", "A9", "N-1");
      const found = await rerun();
      expect(found.isIdentical).toBe(false);
      expect(found.inputsChanged).toBe(true);
      expect(found.comparison).toMatchObject({
        arrived: ["N-1"],
        gone: ["A-8"],
        amounts: [{ measure: "revenue", accounts: 1, first: [{ id: "A-1", was: 100, is: 1000 }] }],
      });
      const inputs = rerunLines(found).find(({ cause }) => cause === "inputs");
      expect(inputs?.details).toEqual([
        "New: 1 account (N-1)",
        "Gone: 1 account (A-8)",
        "1 account with another revenue: A-1 100 to 1,000",
      ]);
    });

    it("says that something else has changed where accounts and amounts are the same", async () => {
      excel.type("Reps", "C3", 33);
      const inputs = rerunLines(await rerun()).find(({ cause }) => cause === "inputs");
      expect(inputs?.details).toEqual([expect.stringMatching(/^The same accounts with the same amounts: /)]);
    });
  });
});
