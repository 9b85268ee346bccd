import { rerunLineWords } from "../../src/taskpane/strings/en/rerun";
import { checkData } from "../../src/use-cases/check-data";
import { findData } from "../../src/use-cases/find-data";
import type { Outcome } from "../../src/use-cases/outcome";
import { planTerritories } from "../../src/use-cases/plan-territories";
import { rerunLines, type RerunLine } from "../../src/use-cases/rerun-lines";
import { rerunPlan, type PlanRerun } from "../../src/use-cases/rerun-plan";
import { takeWrittenPlan, type HandEdits } from "../../src/use-cases/take-written-plan";
import { writePlan } from "../../src/use-cases/write-plan";
import { readAssignmentRows } from "../../src/workbook/read-assignment-rows";
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

const linesOf = (found: PlanRerun): RerunLine[] => rerunLines(found, rerunLineWords, String);
const causes = (found: PlanRerun): string[] => linesOf(found).map(({ cause }) => cause);

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
      expect(linesOf(found)).toEqual([
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
      expect(found.handEdits).toEqual({ owners: 1, areas: 0, quotas: 0, budgets: 0 });
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
      const inputs = linesOf(found).find(({ cause }) => cause === "inputs");
      expect(inputs?.details).toEqual([
        "New: 1 account (N-1)",
        "Gone: 1 account (A-8)",
        "1 account with another revenue: A-1: 100 to 1000",
      ]);
    });

    it("names the sheet, the column and how many rows have changed at least, whatever column it is", async () => {
      excel.type("Reps", "C3", 33);
      excel.type("Accounts", "C2", 35.5);
      excel.type("Accounts", "C4", 35.6);
      const [home, latitude] = [String(REP_ROWS[0]?.[2]), String(ACCOUNT_ROWS[0]?.[2])];
      const inputs = linesOf(await rerun()).find(({ cause }) => cause === "inputs");
      expect(inputs?.details).toEqual([
        `Accounts, column "${latitude}": at least 2 rows changed`,
        `Reps, column "${home}": at least 1 row changed`,
      ]);
    });

    it("names a column that another one has taken the place of", async () => {
      excel.type("Accounts", "F1", "Turnover");
      excel.type("Accounts", "F2", 101);
      const inputs = linesOf(await rerun()).find(({ cause }) => cause === "inputs");
      expect(inputs?.details).toEqual([
        expect.stringMatching(/^1 account with another revenue/),
        `Accounts: column "Turnover" is read where "${String(ACCOUNT_ROWS[0]?.[5])}" was, and differs in at least 1 row`,
      ]);
    });

    it("says that something else has changed where a workbook does not tell the columns", async () => {
      const row = excel.column("EF_Settings", "Setting").indexOf("Columns of accounts");
      excel.type("Plan Settings", cellOf(excel, "EF_Settings", "Value", row), "spoilt");
      excel.type("Reps", "C3", 33);
      const inputs = linesOf(await rerun()).find(({ cause }) => cause === "inputs");
      expect(inputs?.details).toEqual([expect.stringMatching(/^The same accounts with the same amounts: /)]);
    });

    it("tells settings that were chosen otherwise since, from what to what", async () => {
      await reopen();
      const found = valueOf(await rerunPlan(planner, { seed: 8, startFrom: "homes", tolerance: 0.2 }));
      expect(found?.chosen).toEqual([
        { key: "seed", label: "Seed", was: "7", is: "8", then: 7, now: 8 },
        { key: "tolerance", label: "Tolerance", was: "0.1", is: "0.2", then: 0.1, now: 0.2 },
      ]);
    });

    describe("with owners, a quota and an input changed by hand", () => {
      beforeEach(async () => {
        excel.type("Territory Assignments", cellOf(excel, "EF_Assignments", "Territory", 0), "House");
        excel.type("Quota Allocation", cellOf(excel, "EF_Quotas", "Override", 0), 2000);
        excel.type("Quota Allocation", cellOf(excel, "EF_Quotas", "Override Reason", 0), "agreed");
        const row = excel.column("EF_Settings", "Setting").indexOf("Tolerance");
        excel.type("Plan Settings", cellOf(excel, "EF_Settings", "Value", row), 0.2);
        await reopen();
      });

      const writeAgain = async (handEdits: HandEdits): Promise<PlanRerun> => {
        const taken = valueOf(await takeWrittenPlan(planner, handEdits));
        expect(taken?.handEdits).toBe(handEdits);
        valueOf(await writePlan(planner, { ...FACTS, drawMap: () => Promise.resolve(null) }));
        return rerun();
      };
      const house = (): number =>
        excel.column("EF_Assignments", "Territory").filter((t) => t === "House").length;
      const tolerance = (): unknown =>
        excel.column("EF_Settings", "Value")[excel.column("EF_Settings", "Setting").indexOf("Tolerance")];

      it("keeps them: the plan written again has them as planned, and a rerun of it is identical", async () => {
        const found = await writeAgain("keep");
        expect(causes(found)).toEqual(["identical", "kept"]);
        expect(house()).toBe(1);
        expect(excel.column("EF_Quotas", "Final Quota")[0]).toBe(2000);
        expect(tolerance()).toBe(0.2);
      });

      it("drops them: the plan is as it was written", async () => {
        const found = await writeAgain("drop");
        expect(causes(found)).toEqual(["identical"]);
        expect(house()).toBe(0);
        // Four accounts of 100 each, a quarter more at most.
        expect(excel.column("EF_Quotas", "Final Quota")).toEqual([500, 500]);
        expect(tolerance()).toBe(0.1);
      });
    });
  });

  describe("of a list in which an account stands twice", () => {
    const TWIN = 8;
    const rowsOf = (id: string): number[] =>
      excel.column("EF_Assignments", "Account ID").flatMap((cell, row) => (cell === id ? [row] : []));
    const territoryAt = (row: number): unknown => excel.column("EF_Assignments", "Territory")[row];
    const result = (): unknown =>
      excel.column("EF_Checks", "Result")[
        excel.column("EF_Checks", "Check").indexOf("Accounts set aside = as planned (leave out as House)")
      ];
    const type = (row: number, territory: string): void => {
      excel.type("Territory Assignments", cellOf(excel, "EF_Assignments", "Territory", row), territory);
    };

    beforeEach(async () => {
      const accounts = excel.book.sheetNamed("Accounts");
      // A-1 once more, below the others: the later row is set aside.
      ACCOUNT_ROWS[1]?.forEach((value, at) => {
        if (accounts !== undefined) accounts.cells.column(at).values[TWIN + 1] = value;
      });
      await reopen();
      valueOf(await planTerritories(planner, { startFrom: "homes" }));
      valueOf(await writePlan(planner, { ...FACTS, drawMap: () => Promise.resolve(null) }));
    });

    it("leaves the row that is set aside where it is, and its twin, whatever is typed into it", async () => {
      const [planned = -1, aside = -1] = rowsOf("A-1");
      const own = territoryAt(planned);
      const other = excel.column("EF_Territories", "Territory").find((name) => name !== own);
      expect([territoryAt(aside), result()]).toEqual(["Set aside", "PASS"]);

      type(aside, String(other));
      expect(result()).toBe("FAIL");
      const { top } = excel.book.tableNamed("EF_Assignments")?.table.area ?? { top: 0 };
      const rows = (row: number) => ({ first: top + 2 + row, last: top + 2 + row });
      expect(await readAssignmentRows("Territory Assignments", [rows(aside), rows(planned)])).toEqual([
        { accountId: "A-1", territory: own },
      ]);
      expect((await rerun()).handEdits).toMatchObject({ owners: 0 });

      valueOf(await takeWrittenPlan(planner, "keep"));
      valueOf(await writePlan(planner, { ...FACTS, drawMap: () => Promise.resolve(null) }));
      expect(rowsOf("A-1").map(territoryAt)).toEqual([own, "Set aside"]);
      expect(result()).toBe("PASS");
    });

    it("says that an account cannot be set aside by hand, and leaves it out as House in the next plan", async () => {
      type(rowsOf("A-2")[0] ?? -1, "House");
      expect(result()).toBe("PASS");
      type(rowsOf("A-2")[0] ?? -1, "Set aside");
      expect(result()).toBe("FAIL");
      valueOf(await takeWrittenPlan(planner, "keep"));
      valueOf(await writePlan(planner, { ...FACTS, drawMap: () => Promise.resolve(null) }));
      expect([rowsOf("A-2").map(territoryAt), result()]).toEqual([["House"], "PASS"]);
    });
  });
});
