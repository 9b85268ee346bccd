import { cellAddress } from "../../src/engine/model/cell-address";
import type { Plan } from "../../src/engine/model/plan";
import { makePlan } from "../../src/engine/plan/make-plan";
import { MOST_BARS } from "../../src/report/deviation-classes";
import { describePlan } from "../../src/report/describe-plan";
import { placeCharts } from "../../src/use-cases/place-charts";
import { writeWorkbook } from "../../src/workbook/write-workbook";
import { createPlanner } from "../../src/worker/planner-in-process";
import { copyOfFile } from "../../workbench/cli/copy-file";
import type { Chart } from "../../workbench/excel-host/model/drawing";
import { moveByHand } from "../support/edit-by-hand";
import type { ExcelSession } from "../support/excel-session";
import { openExcel } from "../support/excel-session";
import { planInput, quietControl } from "../support/plan-input";

/** Potentials of nine territories: 900 together, so that the target of each of them, and of all others at 100, is 100. */
const OFF = [200, 125, 115, 110, 90, 85, 75, 60, 40];
/** Two on the edges of the band, at ±10 %, are inside. */
const CLASSES = {
  "under −30%": 2,
  "−30% to −20%": 1,
  "−20% to −10%": 1,
  "−10% to 0%": 1,
  "0% to +10%": 1,
  "+10% to +20%": 1,
  "+20% to +30%": 1,
  "over +30%": 1,
};

const WRITTEN_AT = { text: "21 Nov 2026 23:55", serial: 46347.99 };
const near = (value: number): unknown => expect.closeTo(value, 9) as unknown;

let excel: ExcelSession;
beforeEach(async () => {
  excel = await openExcel();
});
afterEach(() => {
  excel.close();
});

/**
 * One locked account a territory, the first nine off target, the others at 100; half of the potential was sold last
 * year, and the quota of all is what all have of potential.
 *
 * @param regions that the territories are in by turns; none where left out
 */
async function written(territories: number, regions: readonly string[] = []): Promise<Plan> {
  const rows = Array.from({ length: territories }, (_, at) => ({
    name: `Rep ${String(at).padStart(2, "0")}`,
    at: [30 + Math.floor(at / 8), -110 + (at % 8)] as const,
    potential: OFF[at] ?? 100,
    ...(regions.length === 0 ? {} : { region: regions[at % regions.length] ?? "" }),
  }));
  const plan = await makePlan(
    planInput(
      rows.map(({ name, ...row }) => ({
        ...row,
        owner: name,
        lock: true,
        revenue: row.potential / 2,
        calls: 10,
        hours: 2,
      })),
      rows.map(({ name, at, region }) => ({ name, at, ...(region === undefined ? {} : { region }) })),
    ),
    {
      tolerance: 0.1,
      balanceOn: "potential",
      regions: regions.length === 0 ? "none" : "column",
      regionTargets: "company",
      quotaTarget: territories * 100,
      quotaUnit: 1,
      quotaCap: null,
    },
    quietControl(),
  );
  await writeWorkbook(
    describePlan(plan, {
      writtenAt: WRITTEN_AT,
      mapPng: null,
      currencySymbol: "$",
    }),
  );
  return plan;
}

/** Places the charts of what is written and gives those of the Charts sheet by name. */
async function placed(): Promise<ReadonlyMap<string, Chart>> {
  const outcome = await placeCharts(createPlanner(), {
    currencySymbol: "$",
    dateSystem: 1900,
    locale: "en-US",
  });
  expect(outcome).toEqual({ status: "done", value: "Charts" });
  return new Map((excel.book.sheetNamed("Charts")?.charts ?? []).map((chart) => [chart.name, chart]));
}

const numbers = (table: string, header: string): number[] => excel.column(table, header).map(Number);
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Rows and columns of Plan Summary, recalculated. */
function summary(row: number, column: number): unknown {
  return excel.value("Plan Summary", cellAddress(row + 1, column + 1));
}

/** The chart's classes with how many territories are in each, as the cells have them that it is drawn from. */
function classes(): { readonly today: Record<string, unknown>; readonly planned: Record<string, unknown> } {
  const column = excel.book.sheetNamed("Plan Summary")?.cells.columns[0]?.values ?? [];
  const head = column.indexOf("Deviation");
  const counts = (at: number): Record<string, unknown> =>
    Object.fromEntries(
      Object.keys(CLASSES).map((_, line): [string, unknown] => [
        String(summary(head + 1 + line, 0)),
        summary(head + 1 + line, at),
      ]),
    );
  return { today: counts(2), planned: counts(3) };
}

/** What the first column says that begins so. */
function textOf(start: string): unknown {
  const column: readonly unknown[] = excel.book.sheetNamed("Plan Summary")?.cells.columns[0]?.values ?? [];
  return column.find((value) => typeof value === "string" && value.startsWith(start));
}

describe("the Charts sheet of more territories than can be drawn one by one", () => {
  it("counts them by deviation and draws their regions, live", async () => {
    const plan = await written(MOST_BARS + 4, ["East", "West"]);
    const charts = await placed();
    expect([...charts.keys()]).toEqual([
      "Balance",
      "Capacity against workload",
      "Last year and quota",
      "Quota to potential",
      "Segment mix by territory",
      "The way to the quota",
    ]);
    expect(excel.column("EF_ChartRows", "Region")).toEqual(["East", "West"]);
    expect(numbers("EF_ChartRows", "Territories")).toEqual([32, 32]);
    // Every second potential from the first: 200, 115, 90, 75 and 40, then 27 at 100.
    expect(numbers("EF_ChartRows", "Potential")).toEqual([3220, 3180]);
    expect(numbers("EF_ChartRows", "Last Year")).toEqual([1610, 1590]);
    for (const header of ["Final Quota", "Hours Needed", "Capacity", "Segment 1 Accounts"]) {
      expect(sum(numbers("EF_ChartRows", header))).toBeCloseTo(sum(numbers("EF_Charts", header)), 6);
    }
    const [east = 0, west = 0] = numbers("EF_ChartRows", "Final Quota");
    expect(numbers("EF_ChartRows", "Quota to Potential")).toEqual([
      expect.closeTo(east / 3220, 9),
      expect.closeTo(west / 3180, 9),
    ]);
    for (const name of ["Capacity against workload", "Last year and quota", "Quota to potential"]) {
      const [first] = charts.get(name)?.series ?? [];
      const rows =
        /\$(\d+):\$\w+\$(\d+)$/
          .exec(first?.values ?? "")
          ?.slice(1)
          .map(Number) ?? [];
      expect((rows[1] ?? 0) - (rows[0] ?? 0) + 1).toBe(2);
    }
    expect(charts.get("Balance")?.series[0]?.values).toMatch(/^Charts!\$B\$\d+:\$B\$\d+$/);

    // The account of 200 goes from the east to the west.
    moveByHand(excel, plan, [[0, 1]]);
    expect(numbers("EF_ChartRows", "Potential")).toEqual([3020, 3380]);
    expect(numbers("EF_ChartRows", "Last Year")).toEqual([1510, 1690]);
  });

  it("draws the twenty furthest on each side of target where there are no regions", async () => {
    const plan = await written(MOST_BARS + 4);
    await placed();
    const deviations = numbers("EF_ChartRows", "Deviation");
    expect(deviations).toHaveLength(40);
    expect(deviations.slice(0, 6)).toEqual([-0.6, -0.4, -0.25, -0.15, -0.1, 0].map(near));
    expect(deviations.slice(-6)).toEqual([0, 0, 0.1, 0.15, 0.25, 1].map(near));
    const names = excel.column("EF_ChartRows", "Territory");
    expect(new Set(names).size).toBe(40);
    expect([names[0], names.at(-1)]).toEqual(["Rep 08", "Rep 00"]);
    const quotas = new Map(
      excel
        .column("EF_Quotas", "Territory")
        .map((name, at) => [name, numbers("EF_Quotas", "Final Quota")[at]]),
    );
    expect(numbers("EF_ChartRows", "Final Quota")).toEqual(names.map((name) => quotas.get(name)));
    moveByHand(excel, plan, [[0, 8]]);
    expect([
      excel.column("EF_ChartRows", "Territory")[0],
      excel.column("EF_ChartRows", "Territory").at(-1),
    ]).toEqual(["Rep 00", "Rep 08"]);
  });
});

describe("the clean copy of more territories than can be drawn one by one", () => {
  it("counts them by deviation as the plan does, live or as values", async () => {
    await written(MOST_BARS + 4);
    const bytes = excel.saved();
    excel.close();
    const sheet = "About This Copy";
    for (const figures of ["live", "values"] as const) {
      const copy = await copyOfFile({
        bytes,
        name: "Plan.xlsx",
        reader: { kind: "plan", name: "everyone" },
        figures,
      });
      excel = await openExcel(copy.bytes);
      const column = excel.book.sheetNamed(sheet)?.cells.columns[0]?.values ?? [];
      const head = column.indexOf("Deviation");
      const shown = Object.keys(CLASSES).map((_, line): [unknown, unknown] => [
        excel.value(sheet, cellAddress(head + 2 + line, 1)),
        excel.value(sheet, cellAddress(head + 2 + line, 2)),
      ]);
      expect(shown).toEqual(Object.entries({ ...CLASSES, "0% to +10%": 56 }));
      const formula = excel.book.sheetNamed(sheet)?.cells.columns[1]?.formulas.get(head + 1);
      expect(formula === undefined ? "values" : "live").toBe(figures);
      if (figures === "live") excel.close();
    }
  });
});

describe("the Charts sheet of territories that are drawn one by one", () => {
  it("cuts columns of today that would flatten the plan, and says how many", async () => {
    const plan = await makePlan(
      planInput(
        Array.from({ length: 30 }, (_, at) => ({
          at: [40, -100 + at * 0.1] as const,
          potential: 10,
          owner: "Ann",
        })),
        ["Ann", "Ben", "Cleo"].map((name, at) => ({ name, at: [40, -99.5 + at] as const })),
      ),
      { tolerance: 0.1, balanceOn: "potential" },
      quietControl(),
    );
    await writeWorkbook(describePlan(plan, { writtenAt: WRITTEN_AT, mapPng: null, currencySymbol: "$" }));
    await placed();
    // All three hundred are Ann's today, where each has a target of 100.
    expect(numbers("EF_Charts", "Deviation Today")).toEqual([2, -1, -1].map(near));
    expect(numbers("EF_Charts", "Today Drawn")).toEqual([1, -1, -1].map(near));
    const heading = excel.book.sheetNamed("Charts")?.cells.columns[0]?.values[3];
    expect(heading).toBe("Against target: today and planned; 1 column of today cut at ±100%");
  });
});

describe("the chart of balance on Plan Summary", () => {
  it("has a bar for each territory as far as bars can be told apart", async () => {
    await written(MOST_BARS);
    const [chart] = excel.book.sheetNamed("Plan Summary")?.charts ?? [];
    expect(chart?.series[0]?.values).toMatch(/^'Territory KPIs'!\$\w+\$5:\$\w+\$64$/);
    expect(textOf("Furthest from target")).toBeUndefined();
  });

  it("counts more of them by how far they are from target, and names the furthest", async () => {
    const plan = await written(MOST_BARS + 4);
    // 55 at their target beside the one above it.
    const counted = { ...CLASSES, "0% to +10%": 56 };
    expect(classes()).toEqual({ today: counted, planned: counted });
    expect(textOf("Furthest from target")).toBe(
      "Furthest from target: Rep 00 +100%, Rep 08 −60%, Rep 07 −40%, Rep 01 +25%",
    );
    expect(textOf("Territories by deviation")).toBe(
      "Territories by deviation of their potential from target; the two in the middle are inside ±10%",
    );
    const [chart] = excel.book.sheetNamed("Plan Summary")?.charts ?? [];
    expect(chart?.series.map(({ name, values }) => [name, /^'Plan Summary'!/.test(values)])).toEqual([
      ["Today", true],
      ["Planned", true],
    ]);
    expect(chart?.series.map(({ properties }) => properties["hasDataLabels"])).toEqual([true, true]);

    // The account of 115 goes to the territory of 85: one is empty, one at twice its target.
    moveByHand(excel, plan, [[2, 5]]);
    expect(classes()).toEqual({
      today: counted,
      planned: { ...counted, "under −30%": 3, "−20% to −10%": 0, "+10% to +20%": 0, "over +30%": 2 },
    });
    expect(textOf("Furthest from target")).toMatch(/^Furthest from target: Rep \d\d [+−]100%, Rep/);
  });

  it("has the band as two of its classes, whatever the band is", async () => {
    await written(MOST_BARS + 4);
    const tolerance = excel.book.names.find(({ name }) => name === "EF_Tolerance")?.formula ?? "";
    excel.type("Plan Settings", tolerance.replace(/^.*!/, "").replaceAll("$", ""), 0.25);
    const { planned } = classes();
    expect(planned).toEqual({
      "under −75%": 0,
      "−75% to −50%": 1,
      "−50% to −25%": 1,
      "−25% to 0%": 3,
      "0% to +25%": 58,
      "+25% to +50%": 0,
      "+50% to +75%": 0,
      "over +75%": 1,
    });
    const inside = excel.column("EF_Territories", "In Band?").filter((word) => word === "Yes");
    expect(inside).toHaveLength(Number(planned["−25% to 0%"]) + Number(planned["0% to +25%"]));
  });
});
