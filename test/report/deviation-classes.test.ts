import { cellAddress } from "../../src/engine/model/cell-address";
import type { Plan } from "../../src/engine/model/plan";
import { makePlan } from "../../src/engine/plan/make-plan";
import { MOST_BARS } from "../../src/report/deviation-classes";
import { describePlan } from "../../src/report/describe-plan";
import { writeWorkbook } from "../../src/workbook/write-workbook";
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

let excel: ExcelSession;
beforeEach(async () => {
  excel = await openExcel();
});
afterEach(() => {
  excel.close();
});

/** One locked account a territory, the first nine off target, the others at 100. */
async function written(territories: number): Promise<Plan> {
  const rows = Array.from({ length: territories }, (_, at) => ({
    name: `Rep ${String(at).padStart(2, "0")}`,
    at: [30 + Math.floor(at / 8), -110 + (at % 8)] as const,
    potential: OFF[at] ?? 100,
  }));
  const plan = await makePlan(
    planInput(
      rows.map(({ name, at, potential }) => ({ at, potential, owner: name, lock: true })),
      rows.map(({ name, at }) => ({ name, at })),
    ),
    { tolerance: 0.1, balanceOn: "potential" },
    quietControl(),
  );
  await writeWorkbook(
    describePlan(plan, {
      writtenAt: { text: "21 Nov 2026 23:55", serial: 46347.99 },
      mapPng: null,
      currencySymbol: "$",
    }),
  );
  return plan;
}

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
      Object.keys(CLASSES).map((_, line) => [summary(head + 1 + line, 0), summary(head + 1 + line, at)]),
    );
  return { today: counts(2), planned: counts(3) };
}

/** What the first column says that begins so. */
const textOf = (start: string): unknown =>
  excel.book
    .sheetNamed("Plan Summary")
    ?.cells.columns[0]?.values.find((value) => typeof value === "string" && value.startsWith(start));

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
