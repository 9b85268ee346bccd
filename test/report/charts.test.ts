import type { Plan } from "../../src/engine/model/plan";
import { makePlan } from "../../src/engine/plan/make-plan";
import { describePlan } from "../../src/report/describe-plan";
import { describeCharts } from "../../src/report/sheets/charts";
import { writeSheets, writeWorkbook } from "../../src/workbook/write-workbook";
import { moveByHand } from "../support/edit-by-hand";
import type { ExcelSession } from "../support/excel-session";
import { openExcel } from "../support/excel-session";
import { planInput, quietControl, type AccountRow, type RepRow } from "../support/plan-input";

/** Twelve accounts along a line, each with ten calls of two hours; last year half of the potential. */
const ACCOUNTS = Array.from({ length: 12 }, (_, n): AccountRow => ({
  id: `A-${String(n)}`,
  at: [40, -100 + n * 0.2],
  potential: 100 + n,
  revenue: 50,
  owner: n < 6 ? "Ann" : "Ben",
  calls: 10,
  hours: 2,
}));
const REPS: RepRow[] = [
  { name: "Ann", at: [40, -99.5] },
  { name: "Ben", at: [40, -98.2] },
];
const OPTIONS = {
  writtenAt: { text: "21 Nov 2026 23:55", serial: 46347.99 },
  mapPng: null,
  currencySymbol: "$",
};

let excel: ExcelSession;
beforeEach(async () => {
  excel = await openExcel();
});
afterEach(() => {
  excel.close();
});

async function written(settings = {}): Promise<Plan> {
  const plan = await makePlan(planInput(ACCOUNTS, REPS), settings, quietControl());
  await writeWorkbook(describePlan(plan, OPTIONS));
  await writeSheets(describeCharts(plan, OPTIONS));
  return plan;
}
const numbers = (header: string, table = "EF_Charts"): number[] => excel.column(table, header).map(Number);
const near = (values: Iterable<number>): unknown[] =>
  Array.from(values, (value) => expect.closeTo(value, 9) as unknown);

describe("the Charts sheet", () => {
  it("shows the figures of the engine, live from the other sheets", async () => {
    const plan = await written({ quotaTarget: 720, quotaUnit: 1 });
    const hours = plan.workload;
    if (hours === null || plan.quotas === null) throw new Error("the plan has hours and quotas");
    expect(numbers("Deviation")).toEqual(
      near(
        (plan.after[0]?.load ?? new Float64Array(0)).map(
          (load, at) => load / (plan.after[0]?.target[at] ?? 1) - 1,
        ),
      ),
    );
    expect(numbers("Hours Needed")).toEqual(
      near(hours.callHours.map((calls, at) => calls + (hours.travelHours[at] ?? 0))),
    );
    expect(numbers("Final Quota")).toEqual(plan.quotas.territories.map(({ final }) => final));
    expect(numbers("Last Year")).toEqual([300, 300]);
    const [share] = numbers("All Territories");
    expect(share).toBeCloseTo(720 / 1266, 12);
    expect(excel.book.sheets.map(({ name }) => name)).toContain("Charts");
  });

  it("follows an owner that is changed by hand", async () => {
    const plan = await written({ quotaTarget: 720, quotaUnit: 1 });
    const before = numbers("Deviation");
    moveByHand(excel, plan, [[plan.territoryOf.indexOf(0), 1]]);
    expect(numbers("Deviation")).toEqual(numbers("Deviation", "EF_Territories"));
    expect(numbers("Deviation")[1]).toBeGreaterThan(before[1] ?? 0);
    expect(numbers("Hours Needed")[1]).toBeGreaterThan(numbers("Hours Needed")[0] ?? 0);
  });

  it("has a chart for what there is data for, each with its figures below", async () => {
    const plan = await makePlan(planInput(ACCOUNTS, REPS), { quotaTarget: 720 }, quietControl());
    const names = (of: Plan): string[] =>
      describeCharts(of, OPTIONS).sheets.flatMap(({ charts }) => charts.map(({ name }) => name));
    expect(names(plan)).toEqual([
      "Balance",
      "Capacity against workload",
      "Last year and quota",
      "Quota to potential",
    ]);
    expect(names({ ...plan, quotas: null, workload: null })).toEqual(["Balance"]);
  });

  it("goes when the plan is written again, whose territories may be others", async () => {
    const plan = await written();
    await writeWorkbook(describePlan(plan, OPTIONS));
    expect(excel.book.sheets.map(({ name }) => name)).not.toContain("Charts");
  });
});
