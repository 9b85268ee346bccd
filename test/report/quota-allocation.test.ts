import { columnNumber } from "../../src/engine/model/cell-address";
import type { Plan } from "../../src/engine/model/plan";
import type { QuotaPlan } from "../../src/engine/model/quota-plan";
import type { GivenSettings } from "../../src/engine/model/settings";
import { describePlan } from "../../src/report/describe-plan";
import type { ReportOptions } from "../../src/report/report-options";
import { writeWorkbook } from "../../src/workbook/write-workbook";
import { cellOf, moveByHand } from "../support/edit-by-hand";
import type { ExcelSession } from "../support/excel-session";
import { openExcel } from "../support/excel-session";
import { hasLibreOffice, recalculatedByLibreOffice } from "../support/libreoffice";
import { fixtureQuotas, planFixture, type PlanShape } from "../support/plan-fixture";

/** 60 accounts in 8 territories of three regions: potential 24,000 or so, last year half of two thirds. */
const SHAPE: PlanShape = {
  accounts: 60,
  territories: 8,
  regions: ["North", "South", "West"],
};

const QUOTAS: GivenSettings = {
  quotaTarget: 10_000,
  quotaHouse: 400,
  quotaUnit: 10,
  quotaFloor: 0,
  quotaCap: 0.45,
  overAssignment: 0.04,
  quotaSeasons: [0.22, 0.25, 0.24, 0.29],
  quotaOverrides: [{ territory: "T-02", quota: 1000, reason: "Two contracts end in March" }],
};

/** Of twelve months, one without business. */
const MONTHS = [0.06, 0.07, 0.09, 0.08, 0.08, 0.1, 0.05, 0, 0.1, 0.12, 0.11, 0.14];

/** Territories that begin, end, ramp up or are not there in 2027. */
const DATES: GivenSettings = {
  ...QUOTAS,
  quotaRamp: "dates",
  planYearStart: "2027-01-01",
  quotaDates: [
    { territory: "T-01", starts: "2027-07-01" },
    { territory: "T-03", ends: "2027-05-15" },
    { territory: "T-04", starts: "2026-11-15" },
    { territory: "T-05", starts: "2019-03-01" },
    { territory: "T-06", starts: "2027-02-10", ends: "2027-10-31" },
    { territory: "T-07", ends: "2026-12-01" },
  ],
};

const CASES: readonly (readonly [string, PlanShape, GivenSettings])[] = [
  ["as usual", SHAPE, QUOTAS],
  ["without floors and caps", SHAPE, { ...QUOTAS, quotaFloor: null, quotaCap: null }],
  ["without regions and overrides", { accounts: 60, territories: 8 }, { ...QUOTAS, quotaOverrides: [] }],
  ["by months", SHAPE, { ...QUOTAS, quotaUnit: 5, quotaSeasons: MONTHS }],
  ["by quarters of few units", SHAPE, { ...QUOTAS, quotaUnit: 100 }],
  ["by dates", SHAPE, DATES],
  [
    "by dates and months, without bounds",
    SHAPE,
    { ...DATES, quotaFloor: null, quotaCap: null, quotaSeasons: MONTHS },
  ],
  ["with a target that is no whole unit", SHAPE, { ...QUOTAS, quotaTarget: 10_003.33, quotaUnit: 25 }],
  ["with caps that do not allow the target", SHAPE, { ...QUOTAS, quotaCap: 0.05 }],
  ["with floors that ask more than the target", SHAPE, { ...QUOTAS, quotaTarget: 5000 }],
  [
    "with overrides that reach into other regions",
    SHAPE,
    {
      ...QUOTAS,
      quotaCap: 0.5,
      quotaOverrides: [
        { territory: "T-01", quota: 903.5, reason: "Ends in May" },
        { territory: "T-02", quota: 1203.75, reason: "Ends in May" },
        { territory: "T-03", quota: 1500, reason: "New plant" },
      ],
    },
  ],
  [
    "by every basis, less of those with less capacity, a part on a line of its own",
    SHAPE,
    {
      ...QUOTAS,
      quotaCap: null,
      quotaFloor: -0.5,
      quotaWeights: { potential: 0.3, history: 0.2, equal: 0.3, workload: 0.2 },
      quotaRamp: "capacity",
      quotaApart: 130,
    },
  ],
];

const OPTIONS: ReportOptions = {
  writtenAt: { text: "21 Nov 2026 23:55", serial: 46347.99 },
  mapPng: null,
  currencySymbol: "$",
};

const CAN_CARRY = "Quota target that territories can carry";

describe("Quota Allocation", () => {
  let excel: ExcelSession;

  const written = async (shape: PlanShape, quotas: GivenSettings): Promise<Plan> => {
    const plan = planFixture({ ...shape, quotas });
    await writeWorkbook(describePlan(plan, OPTIONS));
    return plan;
  };

  beforeEach(async () => {
    excel = await openExcel();
  });

  afterEach(() => {
    excel.close();
  });

  describe.each(CASES)("%s", (_, shape, quotas) => {
    it("computes every figure that the engine has, fails no check, and watches a target that cannot be placed", async () => {
      const plan = await written(shape, quotas);
      expectSameFigures(excel, quotasOf(plan));
      const { notPlaced } = quotasOf(plan);
      expect(openChecks(excel)).toEqual(
        notPlaced === 0 ? [] : [[CAN_CARRY, "WATCH", expect.closeTo(notPlaced, 2)]],
      );
      expect(excel.value("Plan Summary", "M1")).toMatch(
        notPlaced === 0 ? /^PASS: (\d+) of \1 checks pass$/ : /^WATCH: \d+ of \d+ checks pass, 1 to watch$/,
      );
    });
  });

  it("says how much of the target no territory can carry, and what to do, until the cap is raised", async () => {
    const plan = await written(SHAPE, { ...QUOTAS, quotaCap: 0.05 });
    const short = plan.quotas?.shortfall?.amount ?? NaN;
    expect(short).toBeGreaterThan(0);
    // The override is above its cap, so that less is missing in the end.
    const missing = 9600 - sum((plan.quotas?.territories ?? []).map(({ final }) => final));
    expect(missing).toBeLessThan(short);
    expect(openChecks(excel)).toEqual([[CAN_CARRY, "WATCH", missing]]);
    expect(excel.value("Tie-Out", "B3")).toBe("WATCH");
    expect(excel.value("Tie-Out", "A4")).toBe(
      `Growth caps let no territory carry ${missing.toLocaleString("en-US")} of the target: raise the cap, lower the target, keep it on a line of its own`,
    );
    const summary = excel.book.sheetNamed("Plan Summary")?.cells.columns[0]?.values.map(String);
    expect(summary).toContainEqual(
      expect.stringMatching(/^\d\. No territory can carry [\d,]+ of the target: raise caps or lower it$/),
    );
    const figure = (label: string): unknown[] => {
      const sheet = excel.book.sheetNamed("Plan Summary");
      const at = Array.from({ length: 12 }, (_, left) => sheet?.cells.value(5, left)).indexOf(label);
      return [sheet?.cells.value(6, at), sheet?.cells.value(7, at)];
    };
    // 9,600 to territories and 4 % of them, 380 in whole tens.
    expect(figure("Carried by reps")).toEqual([
      9980 - missing,
      `${missing.toLocaleString("en-US")} in no quota`,
    ]);
    // The target is 10,000: a hundredth of it is 1 %.
    expect(figure("Quota to territories")).toEqual([
      9600 - missing,
      `${String((9600 - missing) / 100)}% of the target`,
    ]);
    expect(wayToCarried(excel).slice(2)).toEqual([
      ["To territories", 9600],
      ["Less what no territory carries", -missing],
      ["Over-assignment", 380],
      ["Carried by reps", 9980 - missing],
    ]);
    const cap = excel.column("EF_Settings", "Setting").indexOf("Quota cap");
    excel.type("Plan Settings", cellOf(excel, "EF_Settings", "Value", cap), 0.45);
    expect(openChecks(excel)).toEqual([]);
    expect([excel.value("Tie-Out", "B3"), excel.value("Tie-Out", "A4")]).toEqual(["PASS", ""]);
    expect(figure("Carried by reps")).toEqual([9980, "4% over-assigned"]);
    expect(figure("Quota to territories")).toEqual([9600, "96% of the target"]);
    expect(wayToCarried(excel).slice(3)).toEqual([
      ["Less what no territory carries", 0],
      ["Over-assignment", 380],
      ["Carried by reps", 9980],
    ]);
  });

  it("adds what floors ask above the target to what reps carry", async () => {
    const plan = await written(SHAPE, { ...QUOTAS, quotaFloor: 0.5, quotaCap: null });
    const asked = -quotasOf(plan).notPlaced;
    expect(asked).toBeGreaterThan(0);
    expect(wayToCarried(excel).slice(3)).toEqual([
      ["Plus what exceeds the target", asked],
      ["Over-assignment", 380],
      ["Carried by reps", 9980 + asked],
    ]);
    expect(openChecks(excel)).toEqual([[CAN_CARRY, "WATCH", -asked]]);
  });

  it("fails, and does not watch, where a quota is typed over", async () => {
    await written(SHAPE, { ...QUOTAS, quotaCap: 0.05 });
    excel.type("Quota Allocation", cellOf(excel, "EF_Quotas", "Final Quota", 4), 100);
    const failed = openChecks(excel).filter(([, result]) => result === "FAIL");
    expect(failed.map(([name]) => name)).toEqual(
      expect.arrayContaining([
        "Quota target = regions + house + own line + not carried",
        "Carried by reps = quotas + over-assignment",
      ]),
    );
    expect(excel.value("Tie-Out", "B3")).toBe("FAIL");
  });

  it("follows owners that are changed by hand, another target and an override typed in", async () => {
    const plan = await written(SHAPE, { ...QUOTAS, quotaCap: null });
    const edited = editByHand(excel, plan);
    expectSameFigures(excel, edited);
    expect(failedChecks(excel)).toEqual([]);
  });

  it("follows a start or leaving date that is typed in, quarter by quarter", async () => {
    const plan = await written(SHAPE, { ...DATES, quotaCap: null });
    const at = (header: string, row: number): string => cellOf(excel, "EF_Quotas", header, row);
    excel.type("Quota Allocation", at("Starts", 1), 46_500);
    excel.type("Quota Allocation", at("Ends", 7), 46_477);
    excel.type("Quota Allocation", at("Starts", 0), "");
    const quotas = fixtureQuotas(plan, plan.territoryOf, {
      ...plan.settings,
      quotaDates: [
        ...plan.settings.quotaDates.slice(1),
        { territory: "T-02", starts: "2027-04-23", ends: null },
        { territory: "T-08", starts: null, ends: "2027-03-31" },
      ],
    });
    if (quotas === null) throw new Error("no quotas");
    expectSameFigures(excel, quotas);
    expect(quotas.territories[7]?.quarters.slice(1)).toEqual([0, 0, 0]);
    expect(failedChecks(excel)).toEqual([]);
  });

  it("draws every quota over its potential, and the line of the same part for all", async () => {
    await written(SHAPE, QUOTAS);
    const [chart] = excel.book.sheetNamed("Quota Allocation")?.charts ?? [];
    const cellsOf = (reference: string | null | undefined): unknown[] => {
      const letters = /\$([A-Z]+)\$\d+:/.exec(reference ?? "")?.[1] ?? "";
      const quotas = excel.book.tableNamed("EF_Quotas");
      const at = columnNumber(letters) - 1 - (quotas?.table.area.left ?? 0);
      return excel.column("EF_Quotas", quotas?.table.columns[at]?.name ?? "");
    };
    const [points, line] = chart?.series ?? [];
    const potential = excel.column("EF_Quotas", "Potential").map(Number);
    const final = excel.column("EF_Quotas", "Final Quota").map(Number);
    expect([points?.kind, line?.kind]).toEqual(["XYScatter", "XYScatterLinesNoMarkers"]);
    expect([cellsOf(points?.categories), cellsOf(points?.values)]).toEqual([potential, final]);
    const share = sum(final) / sum(potential);
    expect(cellsOf(line?.categories)).toEqual(potential);
    cellsOf(line?.values).forEach((even, at) => {
      expect(Number(even)).toBeCloseTo((potential[at] ?? NaN) * share, 6);
    });
  });

  it("asks a reason for every override", async () => {
    await written(SHAPE, { ...QUOTAS, quotaCap: null });
    const at = (header: string, row: number): string => cellOf(excel, "EF_Quotas", header, row);
    excel.type("Quota Allocation", at("Override", 5), 900);
    expect(failedChecks(excel)).toEqual([["Overrides without a reason", 1]]);
    excel.type("Quota Allocation", at("Override Reason", 5), "On leave");
    expect(failedChecks(excel)).toEqual([]);
  });

  it("prints on pages that each say which territory a row is, months on one of their own", () => {
    const plan = planFixture({ ...SHAPE, quotas: { ...QUOTAS, quotaSeasons: MONTHS } });
    const { sheets } = describePlan(plan, OPTIONS);
    const sheet = sheets.find(({ role }) => role === "quotaAllocation");
    const headers = sheet?.tables[0]?.columns.map(({ header }) => header);
    expect(sheet?.print.columnBreaks?.map((column) => headers?.[column])).toEqual([
      "Override",
      "Bottom-Up",
      "M1",
    ]);
    expect(sheet?.print.titleColumns).toEqual({ first: 0, last: 2 });
    expect(sheet?.print.scale).toBeGreaterThanOrEqual(70);
  });

  it("keeps over-assignment out of every quota, on its own last line", async () => {
    const plan = await written(SHAPE, { ...QUOTAS, quotaCap: null });
    expect(plan.quotas).toMatchObject({ toTerritories: 9600, overAssignment: 380 });
    expect(excel.value("Quota Allocation", "C6")).toBe(9600);
    expect(wayToCarried(excel)).toEqual([
      ["Company target", 10_000],
      ["Less house accounts", -400],
      ["To territories", 9600],
      ["Less what no territory carries", 0],
      ["Over-assignment", 380],
      ["Carried by reps", 9980],
    ]);
    expect(sum(excel.column("EF_Quotas", "Final Quota"))).toBe(9600);
  });

  (hasLibreOffice() ? it : it.skip)(
    "computes the same in LibreOffice, also after changes by hand",
    async () => {
      const plan = await written(SHAPE, { ...QUOTAS, quotaCap: null });
      const inLibreOffice = async (): Promise<ExcelSession> => {
        const bytes = excel.saved();
        excel.close();
        return openExcel(recalculatedByLibreOffice(bytes));
      };
      const edited = editByHand(excel, plan);
      excel = await inLibreOffice();
      expectSameFigures(excel, edited);
      expect(failedChecks(excel)).toEqual([]);
    },
    120_000,
  );

  (hasLibreOffice() ? it : it.skip)(
    "computes the same in LibreOffice by dates and months",
    async () => {
      const plan = await written(SHAPE, { ...DATES, quotaCap: null, quotaSeasons: MONTHS });
      const bytes = excel.saved();
      excel.close();
      excel = await openExcel(recalculatedByLibreOffice(bytes));
      expectSameFigures(excel, quotasOf(plan));
      expect(failedChecks(excel)).toEqual([]);
    },
    120_000,
  );

  (hasLibreOffice() ? it : it.skip)(
    "computes the same in LibreOffice where overrides reach into other regions and caps leave some of the target",
    async () => {
      const reaching = CASES.find(([name]) => name === "with overrides that reach into other regions");
      if (reaching === undefined) throw new Error("no such case");
      const plan = await written(SHAPE, { ...reaching[2], quotaCap: 0.1 });
      const { notPlaced } = quotasOf(plan);
      expect(notPlaced).toBeGreaterThan(0);
      const bytes = excel.saved();
      excel.close();
      excel = await openExcel(recalculatedByLibreOffice(bytes));
      expectSameFigures(excel, quotasOf(plan));
      expect(openChecks(excel)).toEqual([[CAN_CARRY, "WATCH", expect.closeTo(notPlaced, 2)]]);
      expect(excel.value("Tie-Out", "B3")).toBe("WATCH");
      const { toTerritories, overAssignment } = quotasOf(plan);
      const way = wayToCarried(excel);
      expect(way.at(-3)).toEqual(["Less what no territory carries", expect.closeTo(-notPlaced, 6)]);
      expect(way.at(-1)).toEqual([
        "Carried by reps",
        expect.closeTo(toTerritories - notPlaced + overAssignment, 6),
      ]);
    },
    120_000,
  );
});

/** Five owners, an override and the target; the engine's quotas of the same. */
function editByHand(excel: ExcelSession, plan: Plan): QuotaPlan {
  const territoryOf = moveByHand(excel, plan, [
    [0, 3],
    [1, 4],
    [10, 0],
    [19, 7],
    [27, 7],
  ]);
  excel.type("Quota Allocation", cellOf(excel, "EF_Quotas", "Override", 6), 1515);
  excel.type("Quota Allocation", cellOf(excel, "EF_Quotas", "Override Reason", 6), "A new plant");
  const settings = excel.column("EF_Settings", "Setting").indexOf("Quota target");
  excel.type("Plan Settings", cellOf(excel, "EF_Settings", "Value", settings), 10_700);
  const quotas = fixtureQuotas(plan, territoryOf, {
    ...plan.settings,
    quotaTarget: 10_700,
    quotaOverrides: [
      ...plan.settings.quotaOverrides,
      { territory: plan.territories[6]?.name ?? "", quota: 1515, reason: "A new plant", author: "" },
    ],
  });
  if (quotas === null) throw new Error("no quotas");
  return quotas;
}

function expectSameFigures(excel: ExcelSession, quotas: QuotaPlan): void {
  const figures = (header: string): number[] => excel.column("EF_Quotas", header).map(Number);
  const planned = (pick: (quota: QuotaPlan["territories"][number]) => number): number[] =>
    quotas.territories.map(pick);
  const near = (header: string, pick: (quota: QuotaPlan["territories"][number]) => number): void => {
    const shown = figures(header);
    planned(pick).forEach((value, row) => {
      expect(shown[row]).toBeCloseTo(value, 6);
    });
  };
  near("Score", ({ score }) => score);
  near("Exact", ({ exact }) => exact);
  expect(figures("Floor")).toEqual(planned(({ least }) => least));
  expect(figures("Cap")).toEqual(planned(({ most }) => most));
  near("Calculated Quota", ({ calculated }) => calculated);
  near("Final Quota", ({ final }) => final);
  for (const [index, header] of ["Q1", "Q2", "Q3", "Q4"].entries()) {
    near(header, ({ quarters }) => quarters[index] ?? NaN);
  }
  const periods = excel.column("EF_Periods", "Period").map(String);
  expect(periods).toHaveLength(quotas.territories[0]?.periods.length ?? 0);
  for (const [index, header] of periods.entries()) {
    near(header, (quota) => quota.periods[index] ?? NaN);
  }
  near("Bottom-Up", ({ forecast }) => forecast ?? NaN);
  expect(excel.column("EF_Quotas", "Bound").map((bound) => String(bound ?? "").toLowerCase())).toEqual(
    quotas.territories.map(({ bound }) => (bound === "none" ? "" : bound)),
  );
  const regions = excel.column("EF_Regions", "Final Quota").map(Number);
  quotas.regions.forEach(({ final }, row) => {
    expect(regions[row]).toBeCloseTo(final, 6);
  });
}

/** Label and amount of every line from the company's target to what the reps carry. */
function wayToCarried(excel: ExcelSession): [unknown, number][] {
  const lines: [unknown, number][] = [];
  for (let row = 4; excel.value("Quota Allocation", `A${String(row)}`) !== null; row++) {
    const at = String(row);
    // A plus zero: what is taken away where nothing is missing is no other zero.
    lines.push([
      excel.value("Quota Allocation", `A${at}`),
      Number(excel.value("Quota Allocation", `C${at}`)) + 0,
    ]);
  }
  return lines;
}

/** Name and difference of every check that does not pass. */
function failedChecks(excel: ExcelSession): [string, number][] {
  return openChecks(excel).map(([name, , difference]) => [name, difference]);
}

/** Name, result and difference of every check that does not pass. */
function openChecks(excel: ExcelSession): [string, unknown, number][] {
  const names = excel.column("EF_Checks", "Check");
  const differences = excel.column("EF_Checks", "Difference");
  return excel
    .column("EF_Checks", "Result")
    .flatMap((result, row): [string, unknown, number][] =>
      result === "PASS"
        ? []
        : [[String(names[row]), result, Math.round(Number(differences[row]) * 100) / 100]],
    );
}

function quotasOf(plan: Plan): QuotaPlan {
  if (plan.quotas === null) throw new Error("the plan has no quotas");
  return plan.quotas;
}

function sum(values: readonly unknown[]): number {
  return values.reduce((all: number, value) => all + Number(value), 0);
}
