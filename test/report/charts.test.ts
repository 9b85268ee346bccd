import { cellAddress } from "../../src/engine/model/cell-address";
import type { Plan } from "../../src/engine/model/plan";
import { makePlan } from "../../src/engine/plan/make-plan";
import { quotaSteps } from "../../src/engine/quota/quota-steps";
import { describePlan } from "../../src/report/describe-plan";
import { describeCharts } from "../../src/report/sheets/charts";
import type { ChartFindings } from "../../src/report/chart-ground";
import type { WorkbookDescription } from "../../src/report/workbook-description";
import { placeCharts } from "../../src/use-cases/place-charts";
import { readChartGround } from "../../src/workbook/read-chart-ground";
import { writeSheets, writeWorkbook } from "../../src/workbook/write-workbook";
import { createPlanner } from "../../src/worker/planner-in-process";
import { newBook } from "../../workbench/excel-host/file/load";
import { saveBook } from "../../workbench/excel-host/file/save";
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
  await writeSheets(await charts());
  return plan;
}

/** The charts of what is written. */
async function charts(tradeOff: ChartFindings["tradeOff"] = null): Promise<WorkbookDescription> {
  const ground = await readChartGround();
  if (ground === null) throw new Error("a plan is written");
  return describeCharts(ground, { tradeOff }, { ...OPTIONS, version: "1.0.0" });
}
const namesOf = ({ sheets }: WorkbookDescription): string[] =>
  sheets.flatMap((sheet) => sheet.charts.map(({ name }) => name));
/** Steps of the way to the quota: what each adds or stands at, and where it ends. */
function way(): (readonly [number, number])[] {
  return Array.from({ length: 6 }, (_, step) => {
    const row = wayRow() + 3 + step;
    return [
      Number(excel.value("Charts", cellAddress(row, 2))),
      Number(excel.value("Charts", cellAddress(row, 3))),
    ];
  });
}

/** Row of the heading above the way to the quota, from 1. */
function wayRow(): number {
  const sheet = excel.book.sheetNamed("Charts");
  const at = sheet?.cells.columns[0]?.values.indexOf("The way to the quota") ?? -1;
  if (at < 0) throw new Error("the sheet has the way to the quota");
  return at + 1;
}

/** The same steps as the engine has them; those of nothing are left out there. */
function stepsOf({ quotas }: Plan, territory: number | null): unknown[] {
  if (quotas === null) throw new Error("the plan has quotas");
  const steps = quotaSteps(quotas, territory);
  let end = 0;
  return (["lastYear", "growth", "bounds", "rounding", "overrides", "quota"] as const).map((step) => {
    const found = steps.find((one) => one.step === step);
    end = found?.after ?? end;
    return [expect.closeTo(found?.amount ?? 0, 4) as unknown, expect.closeTo(end, 4) as unknown];
  });
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

  it("shows today's owners beside the plan, as far as the list has owners", async () => {
    const plan = await written();
    const today = plan.before?.[0];
    expect(numbers("Deviation Today")).toEqual(
      near((today?.load ?? new Float64Array(0)).map((load, at) => load / (today?.target[at] ?? 1) - 1)),
    );
  });

  it("leads from last year to the quota step by step, of all or of the territory that is picked", async () => {
    const plan = await written({
      quotaTarget: 720,
      quotaUnit: 1,
      quotaCap: 0.19,
      quotaWeights: { potential: 0.9, history: 0.1, equal: 0, pipeline: 0, workload: 0 },
      quotaOverrides: [{ territory: "Ann", quota: 350, reason: "Agreed", author: "" }],
    });
    expect(way()).toEqual(stepsOf(plan, null));
    for (const [at, { name }] of plan.territories.entries()) {
      excel.type("Charts", cellAddress(wayRow() + 1, 2), name);
      expect(way()).toEqual(stepsOf(plan, at));
    }
  });

  it("has the curve of other bands where it was worked out, with this plan on it", async () => {
    await written();
    const point = (tolerance: number, moved: number) => ({ tolerance, isInside: true, moved, km: 10 });
    const curve = { accounts: 12, of: 12, points: [point(0.05, 0.3), point(0.1, 0.1)], room: [] };
    const description = await charts({ curve, tolerance: 0.1 });
    expect(namesOf(description)).toContain("Trade-off");
    await writeSheets(description);
    expect(numbers("Change Owner", "EF_TradeOff")).toEqual([0.3, 0.1]);
    expect(excel.column("EF_TradeOff", "This Plan")).toEqual([null, 0.1]);
  });

  it("has a chart for what there is data for, each with its figures below", async () => {
    await written({ quotaTarget: 720 });
    expect(namesOf(await charts())).toEqual([
      "Balance",
      "Capacity against workload",
      "Last year and quota",
      "Quota to potential",
      "Segment mix by territory",
      "The way to the quota",
    ]);
    const plan = await makePlan(planInput(ACCOUNTS, REPS), {}, quietControl());
    await writeWorkbook(describePlan({ ...plan, quotas: null, workload: null }, OPTIONS));
    expect(namesOf(await charts())).toEqual(["Balance", "Segment mix by territory"]);
  });

  it("counts the segments of each territory, by formula or, in large plans, when it is placed", async () => {
    const plan = await written();
    const { segments, segmentOf } = plan.segmentation;
    const counts = plan.territories.map((_, territory) =>
      segments.map(
        (__, segment) =>
          [...plan.territoryOf].filter((own, at) => own === territory && segmentOf[at] === segment).length,
      ),
    );
    const columns = segments.map((_, at) => numbers(`Segment ${String(at + 1)} Accounts`));
    expect(columns).toEqual(segments.map((_, at) => counts.map((own) => own[at])));
    expect((await readChartGround({}, 0))?.segments).toEqual({
      names: segments.map(({ name }) => name),
      counted: counts,
    });
    const account = plan.territoryOf.indexOf(0);
    const segment = `Segment ${String((segmentOf[account] ?? 0) + 1)} Accounts`;
    const before = numbers(segment);
    moveByHand(excel, plan, [[account, 1]]);
    expect(numbers(segment)).toEqual([(before[0] ?? 0) - 1, (before[1] ?? 0) + 1]);
  });

  it("is drawn from the sheets alone, so that a workbook opened anew has its charts too", async () => {
    const saved = await written({ quotaTarget: 720 }).then(() => excel.saved());
    excel.load(saved);
    const placed = await placeCharts(createPlanner(), {
      currencySymbol: "$",
      dateSystem: 1900,
      locale: "en-US",
    });
    expect(placed).toEqual({ status: "done", value: "Charts" });
    excel.load(saveBook(newBook()));
    const refused = await placeCharts(createPlanner(), {
      currencySymbol: "$",
      dateSystem: 1900,
      locale: "en-US",
    });
    expect(refused).toMatchObject({ status: "problem", problem: { code: "NO_WRITTEN_PLAN" } });
  });

  it("goes when the plan is written again, whose territories may be others", async () => {
    const plan = await written();
    await writeWorkbook(describePlan(plan, OPTIONS));
    expect(excel.book.sheets.map(({ name }) => name)).not.toContain("Charts");
  });
});
