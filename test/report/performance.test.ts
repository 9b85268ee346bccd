import { HOUSE } from "../../src/engine/model/plan";
import type { KpiKey, Performance, PerformanceGroup } from "../../src/engine/model/performance";
import type { GivenSettings } from "../../src/engine/model/settings";
import { Pacer } from "../../src/engine/alignment/pacer";
import type { WorkedPlan } from "../../src/engine/plan/finish-plan";
import { workPlan } from "../../src/engine/plan/make-plan";
import { planPerformance } from "../../src/engine/plan/plan-performance";
import { describePlan } from "../../src/report/describe-plan";
import { writeWorkbook } from "../../src/workbook/write-workbook";
import { moveByHand } from "../support/edit-by-hand";
import { openExcel, type ExcelSession } from "../support/excel-session";
import { hasLibreOffice, recalculatedByLibreOffice } from "../support/libreoffice";
import { fixtureQuotas } from "../support/plan-fixture";
import { quietControl } from "../support/plan-input";
import { sellingInput } from "../support/selling-input";

const SETTINGS: GivenSettings = { regions: "column", tolerance: 0.3 };
const BY_PLAN: GivenSettings = {
  ...SETTINGS,
  quotaTarget: 5000,
  quotaUnit: 10,
  quotaFloor: null,
  quotaCap: null,
  quotaSeasons: [0.2, 0.3, 0.2, 0.3],
  performanceQuota: "plan",
  // 1 July to 31 December: two quarters of the plan's year.
  performanceFrom: "2025-07-01",
};

/** Columns of the sheet and the measure of the engine that each must equal. */
const COLUMNS: readonly (readonly [header: string, kpi: KpiKey, when: "now" | "before"])[] = [
  ["Won Amount", "actual", "now"],
  ["Won Amount Before", "actual", "before"],
  ["Growth", "growth", "now"],
  ["Attainment", "attainment", "now"],
  ["Attainment Spread", "spread", "now"],
  ["Win Rate", "winRate", "now"],
  ["Win Rate Before", "winRate", "before"],
  ["Conversion", "conversion", "now"],
  ["Average Deal", "averageDeal", "now"],
  ["Average Deal Before", "averageDeal", "before"],
  ["Cycle Days per Deal", "cycle", "now"],
  ["Cycle Before", "cycle", "before"],
  ["Median Cycle", "medianCycle", "now"],
  ["Pipeline Coverage", "pipelineCoverage", "now"],
  ["Velocity a Day", "velocity", "now"],
  ["New Customer", "newCustomers", "now"],
  ["CAC", "cac", "now"],
  ["Account Coverage", "accountCoverage", "now"],
  ["Penetration", "penetration", "now"],
  ["Whitespace", "whitespace", "now"],
  ["Utilisation", "utilisation", "now"],
];

describe("Performance", () => {
  let excel: ExcelSession;

  const written = async (settings: GivenSettings): Promise<WorkedPlan> => {
    const worked = await workPlan(sellingInput(), settings, quietControl());
    await writeWorkbook(
      describePlan(worked.plan, {
        writtenAt: { text: "21 Nov 2026 23:55", serial: 46347.99 },
        mapPng: null,
        currencySymbol: "$",
      }),
    );
    return worked;
  };
  const inLibreOffice = async (): Promise<void> => {
    const bytes = excel.saved();
    excel.close();
    excel = await openExcel(recalculatedByLibreOffice(bytes));
  };

  beforeEach(async () => {
    excel = await openExcel();
  });

  afterEach(() => {
    excel.close();
  });

  describe.each([
    ["against last year's quotas", SETTINGS],
    ["against the plan's quotas", BY_PLAN],
    ["without regions", { tolerance: 0.3 }],
  ] satisfies [string, GivenSettings][])("%s", (_, settings) => {
    it("computes every measure that the engine has", async () => {
      const { plan } = await written(settings);
      expectSameMeasures(excel, plan.performance);
      expect(failedChecks(excel)).toEqual([]);
      const headers = excel.book.tableNamed("EF_Performance")?.table.columns.map(({ name }) => name);
      expect(headers).toEqual(expect.arrayContaining(COLUMNS.map(([header]) => header)));
    });

    it("follows five owners that are changed by hand", async () => {
      const worked = await written(settings);
      const territoryOf = moveByHand(excel, worked.plan, MOVES);
      const { plan, prepared } = worked;
      const edited = await planPerformance(
        prepared,
        { ...plan, territoryOf, quotas: fixtureQuotas(plan, territoryOf) },
        new Pacer(quietControl()),
      );
      expectSameMeasures(excel, edited, { isEdited: true });
      expect(failedChecks(excel)).toEqual([]);
    });
  });

  (hasLibreOffice() ? it : it.skip).each([
    ["last year's quotas", SETTINGS],
    ["the plan's quotas", BY_PLAN],
  ] satisfies [string, GivenSettings][])(
    "computes the same in LibreOffice against %s, also after five owners are changed by hand",
    async (_, settings) => {
      const worked = await written(settings);
      const territoryOf = moveByHand(excel, worked.plan, MOVES);
      await inLibreOffice();
      const { plan, prepared } = worked;
      const edited = await planPerformance(
        prepared,
        { ...plan, territoryOf, quotas: fixtureQuotas(plan, territoryOf) },
        new Pacer(quietControl()),
      );
      expectSameMeasures(excel, edited, { isEdited: true });
      expect(failedChecks(excel)).toEqual([]);
    },
    120_000,
  );
});

/** Four accounts to other territories, one to House. */
const MOVES: readonly (readonly [account: number, territory: number])[] = [
  [0, 3],
  [1, 4],
  [10, 0],
  [19, 5],
  [27, HOUSE],
];

function expectSameMeasures(
  excel: ExcelSession,
  performance: Performance | null,
  { isEdited }: { isEdited: boolean } = { isEdited: false },
): void {
  if (performance === null) throw new Error("nothing measured");
  // Medians and what territories mostly are is as planned, and the sheet says so.
  const all = [performance.all, ...performance.groups].filter(({ kind }) => !isEdited || kind !== "mostly");
  let compared = 0;
  for (const table of ["EF_Performance", "EF_Reps", "EF_NoAccount"]) {
    const levels = excel.column(table, "Level").map(String);
    const names = excel.column(table, "Group").map(String);
    const headers = excel.book.tableNamed(table)?.table.columns.map(({ name }) => name) ?? [];
    for (const [header, kpi, when] of COLUMNS) {
      if (!headers.includes(header) || (isEdited && kpi === "medianCycle")) continue;
      const shown = excel.column(table, header);
      levels.forEach((level, row) => {
        const group = all.find((one) => LEVELS[one.kind] === level && one.name === names[row]);
        if (group === undefined) return;
        const value = shown[row];
        const measured = group.kpis[kpi][when];
        // The sheet says a spread in percentage points.
        const expected = measured === null || kpi !== "spread" ? measured : 100 * measured;
        const where = `${header} of ${level} ${names[row] ?? ""}`;
        if (expected === null)
          expect([where, value === "" || value === null ? null : value]).toEqual([where, null]);
        else expect([where, near(value, expected)]).toEqual([where, expected]);
        compared++;
      });
    }
  }
  expect(compared).toBeGreaterThan(250);
  expectSameOutliers(excel, performance);
}

/** What is far from its peers, in the words of the sheet and as the engine finds it. */
function expectSameOutliers(excel: ExcelSession, { groups, outliers }: Performance): void {
  const far = outliers.map(({ kind, name, kpi, distance }) => {
    const [header = ""] = COLUMNS.find(([, key, when]) => key === kpi && when === "now") ?? [];
    return `${kind} ${name}: ${header} ${distance > 0 ? "high" : "low"}`;
  });
  const shown = (["territory", "rep"] as const).flatMap((kind) => {
    const table = kind === "rep" ? "EF_Reps" : "EF_Performance";
    const names = excel.column(table, "Group").map(String);
    const levels = excel.column(table, "Level");
    return excel.column(table, "Outlier").flatMap((text, row) => {
      const isPeer = groups.some((one) => one.kind === kind && one.name === names[row] && one.index >= 0);
      if (!isPeer || levels[row] !== LEVELS[kind] || text === "" || text === null) return [];
      return String(text)
        .split("; ")
        .map((word) => `${kind} ${names[row] ?? ""}: ${word}`);
    });
  });
  expect(shown.sort()).toEqual(far.sort());
  const counted = excel.column("EF_Outliers", "Outliers").reduce<number>((sum, one) => sum + Number(one), 0);
  expect(counted).toBe(outliers.length);
}

/** The expected value where the cell is within what adding in another order costs, else the cell. */
function near(value: unknown, expected: number): unknown {
  const isNear =
    typeof value === "number" && Math.abs(value - expected) <= 1e-9 * Math.max(1, Math.abs(expected));
  return isNear ? expected : value;
}

const LEVELS: Readonly<Record<PerformanceGroup["kind"], string>> = {
  all: "All",
  region: "Region",
  mostly: "Territories",
  density: "Density",
  segment: "Segment",
  team: "Team",
  office: "Office",
  outside: "Outside",
  territory: "Territory",
  rep: "Rep",
  unknown: "No account",
};

function failedChecks(excel: ExcelSession): [string, unknown][] {
  const names = excel.column("EF_Checks", "Check");
  const differences = excel.column("EF_Checks", "Difference");
  return excel
    .column("EF_Checks", "Result")
    .flatMap((result, row): [string, unknown][] =>
      result === "PASS" ? [] : [[String(names[row]), differences[row]]],
    );
}
