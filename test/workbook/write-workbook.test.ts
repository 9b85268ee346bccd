import { describePlan } from "../../src/report/describe-plan";
import type { WorkbookDescription } from "../../src/report/workbook-description";
import { recoverWrite } from "../../src/workbook/recover-write";
import { PATIENCE } from "../../src/workbook/run-excel";
import { WorkbookError } from "../../src/workbook/workbook-error";
import { writeWorkbook } from "../../src/workbook/write-workbook";
import type { ExcelSession } from "../support/excel-session";
import { openExcel } from "../support/excel-session";
import type { PlanShape } from "../support/plan-fixture";
import { planFixture } from "../support/plan-fixture";
import { tinyDescription } from "../support/tiny-description";

const OUR_SHEETS = [
  "Plan Summary",
  "Territory Assignments",
  "Territory KPIs",
  "Segments",
  "Tie-Out",
  "Change Log",
  "Hand-off",
  "Data Health",
  "Plan Settings",
];

function describeShape(shape: PlanShape = {}): WorkbookDescription {
  return describePlan(planFixture(shape), {
    writtenAt: { text: "21 Nov 2026 23:55", serial: 46347.99 },
    mapPng: null,
    currencySymbol: "$",
  });
}

describe("writeWorkbook", () => {
  const patience = { ...PATIENCE };
  let excel: ExcelSession;

  beforeEach(async () => {
    Object.assign(PATIENCE, { repeatPauses: [1, 1], cellEditPause: 5, waitNotice: 20, noAnswer: 200 });
    excel = await openExcel();
    excel.type("Sheet1", "A1", "mine");
    excel.type("Sheet1", "B1", "=LEN(A1)");
  });

  afterEach(() => {
    excel.close();
    Object.assign(PATIENCE, patience);
  });

  const sheetNames = (): string[] => excel.book.sheets.map((sheet) => sheet.name);
  const resultOf = (check: string): unknown => {
    const row = excel.column("EF_Checks", "Check").indexOf(check);
    return excel.column("EF_Checks", "Result")[row];
  };

  it("adds its sheets after the user's, all visible, with every check passing", async () => {
    const result = await writeWorkbook(describeShape());
    expect(sheetNames()).toEqual(["Sheet1", ...OUR_SHEETS]);
    expect(excel.book.sheets.every((sheet) => sheet.visibility === "Visible")).toBe(true);
    expect(result.checks.failed).toEqual([]);
    expect(result.checks.total).toBeGreaterThan(10);
  });

  it("reaches a fraction of 1 that never falls", async () => {
    const fractions: number[] = [];
    await writeWorkbook(describeShape(), { onProgress: ({ fraction }) => fractions.push(fraction) });
    expect(fractions).toEqual([...fractions].sort((a, b) => a - b));
    expect(fractions.at(-1)).toBe(1);
  });

  it("leaves the user's sheet as it was", async () => {
    await writeWorkbook(describeShape());
    expect(excel.value("Sheet1", "A1")).toBe("mine");
    expect(excel.value("Sheet1", "B1")).toBe(4);
    expect(excel.book.sheets[0]?.tables).toEqual([]);
  });

  it("computes the loads that the plan has", async () => {
    const plan = planFixture();
    await writeWorkbook(describeShape());
    const potential = plan.after.find((balance) => balance.measure === "potential");
    expect(excel.column("EF_Territories", "Potential")).toEqual(Array.from(potential?.load ?? []));
    expect(excel.column("EF_Territories", "Moved In").reduce((sum: number, n) => sum + Number(n), 0)).toBe(
      plan.disruption.accountsMoved,
    );
  });

  it("computes the distances that the plan has", async () => {
    const plan = planFixture();
    await writeWorkbook(describeShape());
    const ids = excel.column("EF_Assignments", "Account ID");
    excel.column("EF_Assignments", "Distance").forEach((shown, row) => {
      const planned = plan.distanceKm[plan.accounts.id.indexOf(String(ids[row]))] ?? NaN;
      if (Number.isNaN(planned)) expect(shown).toBe("");
      else expect(shown).toBeCloseTo(planned, 6);
    });
  });

  it.each([
    ["no owners", { owners: false }],
    ["no reps", { reps: false }],
    ["no places", { places: false }],
    ["accounts balanced", { balanceOn: "accounts" as const }],
    ["regions, locks and a certificate", { regions: ["East", "West"], locks: true, certificate: true }],
  ])("writes a plan with %s without an error cell", async (_, shape) => {
    const result = await writeWorkbook(describeShape(shape));
    expect(result.checks.failed).toEqual([]);
    const errors = excel.book.sheets.flatMap((sheet) =>
      sheet.cells.columns.flatMap((column) =>
        (column?.values ?? [])
          .filter((value) => String(value).startsWith("#"))
          .map((value) => `${sheet.name} ${String(value)}`),
      ),
    );
    expect(errors).toEqual([]);
  });

  describe("after an owner is changed by hand", () => {
    it.each([
      ["direct sums", { accounts: 24 }],
      ["planned sums plus hand edits", { accounts: 1_002, territories: 500 }],
    ])("moves the account's figures, with %s", async (_, shape) => {
      await writeWorkbook(describeShape(shape));
      const territories = excel.column("EF_Territories", "Territory");
      const before = excel.column("EF_Territories", "Potential").map(Number);
      const counts = excel.column("EF_Territories", "Accounts").map(Number);
      const header =
        excel.book.tableNamed("EF_Assignments")?.table.columns.findIndex((c) => c.name === "Territory") ?? 0;
      const potential = Number(excel.column("EF_Assignments", "Potential")[0]);
      expect(excel.column("EF_Assignments", "Territory")[0]).toBe(territories[0]);

      excel.type("Territory Assignments", `${String.fromCharCode(65 + header)}5`, String(territories[2]));

      const after = excel.column("EF_Territories", "Potential").map(Number);
      expect(after[0]).toBeCloseTo((before[0] ?? 0) - potential, 6);
      expect(after[2]).toBeCloseTo((before[2] ?? 0) + potential, 6);
      expect(excel.column("EF_Territories", "Accounts")[2]).toBe((counts[2] ?? 0) + 1);
      expect(excel.column("EF_Assignments", "Rep")[0]).toBe("Rep 3");
      expect(String(excel.column("EF_Assignments", "Reason")[0])).toMatch(
        /^Changed by hand from Territory 1/,
      );
      expect(excel.column("EF_HandEdits", "To")[0]).toBe("Territory 3");
      expect(resultOf("Moved in = moved out")).toBe("PASS");
      expect(excel.column("EF_Checks", "Result")).not.toContain("FAIL");
    });

    it("fails the check on accounts without a territory when the owner is deleted", async () => {
      await writeWorkbook(describeShape());
      const header =
        excel.book.tableNamed("EF_Assignments")?.table.columns.findIndex((c) => c.name === "Territory") ?? 0;
      excel.type("Territory Assignments", `${String.fromCharCode(65 + header)}5`, null);
      expect(resultOf("Accounts without a territory of the plan")).toBe("FAIL");
      expect(excel.column("EF_Assignments", "Status")[0]).toBe("Unassigned");
    });
  });

  it("writes the same cells when run again", async () => {
    await writeWorkbook(describeShape());
    const first = cellsOf(excel);
    await writeWorkbook(describeShape());
    expect(sheetNames()).toEqual(["Sheet1", ...OUR_SHEETS]);
    expect(cellsOf(excel)).toEqual(first);
    expect(excel.book.names.map((name) => name.name)).toEqual([
      ...new Set(excel.book.names.map((name) => name.name)),
    ]);
  });

  it("never takes over sheets, tables or names that the user has", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("territory kpis");
      sheet.getRange("A1:B2").values = [
        ["a", "b"],
        [1, 2],
      ];
      context.workbook.tables.add(sheet.getRange("A1:B2"), true).name = "EF_Territories";
      context.workbook.names.add("EF_Tolerance", sheet.getRange("B2"));
      await context.sync();
    });
    const result = await writeWorkbook(describeShape());
    expect(result.checks.failed).toEqual([]);
    expect(result.sheets.find((sheet) => sheet.role === "territoryKpis")?.name).toBe(
      "Territory KPIs (Evenfield)",
    );
    expect(excel.value("territory kpis", "B2")).toBe(2);
    expect(excel.book.tableNamed("EF_Territories_2")?.sheet.name).toBe("Territory KPIs (Evenfield)");
    expect(excel.column("EF_Territories_2", "Band High")[0]).toBe(0.1);

    await writeWorkbook(describeShape());
    expect(excel.book.tableNamed("EF_Territories_2")?.sheet.name).toBe("Territory KPIs (Evenfield)");
    expect(excel.book.sheets).toHaveLength(2 + OUR_SHEETS.length);
  });

  it("writes text as text, whatever it looks like", async () => {
    const names = [
      "=1+1",
      "+SUM(A1)",
      "-5",
      "@x",
      "'quoted",
      "00123",
      "1E5",
      "3-4",
      "TRUE",
      "#N/A",
      "12/1",
      "＝1+1",
      "plain",
    ];
    await writeWorkbook(describeShape({ names, accounts: names.length }));
    expect([...excel.column("EF_Assignments", "Account")].sort()).toEqual([...names].sort());
    const sheet = excel.book.sheetNamed("Territory Assignments");
    expect(sheet?.cells.columns[1]?.formulas.size).toBe(0);
  });

  describe("when Excel fails", () => {
    it("leaves the previous plan as it was, wherever it fails", async () => {
      await writeWorkbook(describeShape());
      const before = cellsOf(excel);
      const requests = excel.host.log.length;
      let failures = 0;
      for (let request = 5; request < requests - 10; request += 5) {
        excel.host.faults.clear();
        excel.host.faults.add({ when: { request }, then: { code: "AccessDenied" } });
        const failure = await writeWorkbook(describeShape({ seed: 2 })).then(
          () => null,
          (error: unknown) => error,
        );
        excel.host.faults.clear();
        expect(sheetNames()).toEqual(["Sheet1", ...OUR_SHEETS]);
        if (failure === null) {
          // Only a look was refused, or the closing of a request: the new plan is whole, and the old one comes back.
          expect(excel.column("EF_Checks", "Result")).not.toContain("FAIL");
          await writeWorkbook(describeShape());
        } else {
          failures++;
          expect(failure).toBeInstanceOf(WorkbookError);
        }
        expect(cellsOf(excel)).toEqual(before);
      }
      expect(failures).toBeGreaterThan(0);
    }, 60_000);

    it("repeats a step after an error that often passes", async () => {
      excel.host.faults.add({ when: { member: "TableCollection.add" }, then: { code: "GeneralException" } });
      const result = await writeWorkbook(describeShape());
      expect(result.checks.failed).toEqual([]);
      expect(sheetNames()).toEqual(["Sheet1", ...OUR_SHEETS]);
    });

    it("says that Excel waits while a cell is being edited, and goes on afterwards", async () => {
      const waits: boolean[] = [];
      excel.host.cellEdit = true;
      setTimeout(() => {
        excel.host.cellEdit = false;
      }, 30);
      await writeWorkbook(describeShape(), { onWait: (waiting) => waits.push(waiting) });
      expect(waits[0]).toBe(true);
      expect(waits.at(-1)).toBe(false);
    });

    it("gives up on a host that does not answer, and tidies up at the next start", async () => {
      excel.host.faults.add({ when: { member: "TableCollection.add" }, then: { hang: true } });
      await expect(writeWorkbook(describeShape())).rejects.toMatchObject({ code: "NO_ANSWER" });
      await recoverWrite();
      expect(sheetNames()).toEqual(["Sheet1"]);
      expect(excel.book.names).toEqual([]);
    });
  });

  it("leaves nothing behind when cancelled half way", async () => {
    const stop = new AbortController();
    const written = writeWorkbook(describeShape(), {
      signal: stop.signal,
      onProgress: ({ fraction }) => {
        if (fraction > 0.4) stop.abort();
      },
    });
    await expect(written).rejects.toMatchObject({ code: "CANCELLED" });
    expect(sheetNames()).toEqual(["Sheet1"]);
    expect(excel.book.names).toEqual([]);
  });

  describe("recoverWrite", () => {
    it("finishes a swap that stopped half way", async () => {
      await writeWorkbook(describeShape());
      excel.host.faults.add({
        when: { member: "Worksheet.delete" },
        then: { code: "AccessDenied" },
        times: 2,
      });
      await expect(writeWorkbook(describeShape({ accounts: 30 }))).rejects.toMatchObject({
        code: "NOT_FINISHED",
      });
      expect(await recoverWrite()).toBe("finished");
      expect(sheetNames()).toEqual(["Sheet1", ...OUR_SHEETS]);
      expect(excel.column("EF_Assignments", "Account ID")).toHaveLength(30);
      expect(excel.column("EF_Checks", "Result")).not.toContain("FAIL");
      expect(await recoverWrite()).toBe("nothing");
    });
  });

  it("can be written again after a sheet of an unfinished swap was deleted by hand", async () => {
    await writeWorkbook(describeShape());
    excel.host.faults.add({
      when: { member: "Worksheet.delete" },
      then: { code: "AccessDenied" },
      times: 2,
    });
    await expect(writeWorkbook(describeShape())).rejects.toMatchObject({ code: "NOT_FINISHED" });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Tie-Out").delete();
      await context.sync();
    });
    expect(await recoverWrite()).toBe("undone");
    const result = await writeWorkbook(describeShape());
    expect(result.checks.failed).toEqual([]);
    expect(sheetNames()).toEqual(["Sheet1", ...OUR_SHEETS]);
  });

  it("gives every row of a long list of tall rows its height, also those that go in a request of their own", async () => {
    // Two rows of 15 points, two of 28, and so on: 500 runs, of which 400 go with the sheet.
    const heightOf = (row: number): number => (row % 4 < 2 ? 15 : 28);
    const rows = Array.from({ length: 1_000 }, (_, row) => row);
    const tiny = tinyDescription(10);
    await writeWorkbook({
      ...tiny,
      sheets: tiny.sheets.map((sheet) =>
        sheet.role === "tieOut"
          ? { ...sheet, rowHeights: rows.map((row) => ({ row, height: heightOf(row) })) }
          : sheet,
      ),
    });
    const heights = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Tie-Out");
      const formats = rows.map((row) => sheet.getCell(row, 0).format.load("rowHeight"));
      await context.sync();
      return formats.map(({ rowHeight }) => rowHeight);
    });
    expect(heights).toEqual(rows.map(heightOf));
  });

  it("refuses a workbook whose structure is protected, before anything is changed", async () => {
    excel.book.structureProtected = true;
    await expect(writeWorkbook(describeShape())).rejects.toMatchObject({ code: "PROTECTED_WORKBOOK" });
    expect(sheetNames()).toEqual(["Sheet1"]);
  });
});

/** Values and formulas of our sheets, by sheet. */
function cellsOf(excel: ExcelSession): Record<string, unknown> {
  excel.host.calculator.recalculate();
  return Object.fromEntries(
    excel.book.sheets.map((sheet) => [
      sheet.name,
      sheet.cells.columns.map((column) => ({
        values: [...(column?.values ?? [])],
        formulas: [...(column?.formulas ?? [])].map(([row, formula]) => [row, formula.text]),
      })),
    ]),
  );
}
