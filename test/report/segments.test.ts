import type { PlanWorkload } from "../../src/engine/model/workload-plan";
import { describePlan } from "../../src/report/describe-plan";
import type {
  SheetDescription,
  TableColumnDescription,
  TableDescription,
} from "../../src/report/workbook-description";
import type { PlanShape } from "../support/plan-fixture";
import { planFixture } from "../support/plan-fixture";

function described(shape: PlanShape): readonly SheetDescription[] {
  return describePlan(planFixture(shape), {
    writtenAt: { text: "21 Nov 2026 23:55", serial: 46347.99 },
    mapPng: null,
    currencySymbol: "$",
  }).sheets;
}

function table(sheets: readonly SheetDescription[], name: string): TableDescription {
  const found = sheets.flatMap(({ tables }) => tables).find((one) => one.name === name);
  if (found === undefined) throw new Error(`no table ${name}`);
  return found;
}

function column(of: TableDescription, header: string): TableColumnDescription | undefined {
  return of.columns.find((one) => one.header === header);
}

const checks = (sheets: readonly SheetDescription[]): string[] =>
  Array.from((column(table(sheets, "EF_Checks"), "Check")?.values ?? []) as readonly string[]);

describe("the Segments sheet", () => {
  const live = described({ callPlan: true });

  it("sums over the accounts by the number of the segment, so that no name is taken for a pattern", () => {
    const segments = table(live, "EF_Segments");
    expect(column(segments, "Accounts")?.formula).toBe(
      "=COUNTIFS(EF_Assignments[Segment No],EF_Segments[[#This Row],[No]])",
    );
    expect(column(segments, "Potential")?.formula).toBe(
      "=SUMIFS(EF_Assignments[Potential],EF_Assignments[Segment No],EF_Segments[[#This Row],[No]])",
    );
  });

  it("sets the share of the potential beside that of the accounts, as figures and as a chart", () => {
    const segments = table(live, "EF_Segments");
    expect(column(segments, "Potential Share")?.formula).toBe(
      '=IF(SUM(EF_Segments[Potential])=0,"",EF_Segments[[#This Row],[Potential]]/SUM(EF_Segments[Potential]))',
    );
    const [chart] = live.find(({ role }) => role === "segments")?.charts ?? [];
    const at = (header: string): number => segments.columns.findIndex((one) => one.header === header);
    expect(chart?.series.map(({ name, values }) => [name, values.area.column])).toEqual([
      ["Share of accounts", at("Share")],
      ["Share of potential", at("Potential Share")],
    ]);
    expect(chart?.series.map(({ categories }) => categories.area.column)).toEqual([0, 0]);
  });

  it("keeps what was written, to tell it from what is typed", () => {
    const segments = table(live, "EF_Segments");
    for (const [written, typed] of [
      ["Written Segment", "Segment"],
      ["Written Calls", "Calls per Year"],
      ["Written Hours", "Hours per Call"],
    ] as const) {
      expect(column(segments, written)?.values).toEqual(column(segments, typed)?.values);
      expect(column(segments, written)?.style).toBe("value");
    }
  });

  it("takes names, calls and hours as inputs that the accounts follow", () => {
    const segments = table(live, "EF_Segments");
    for (const header of ["Segment", "Calls per Year", "Hours per Call"]) {
      expect(column(segments, header)?.style).toBe("input");
    }
    const accounts = table(live, "EF_Assignments");
    expect(column(accounts, "Segment")?.formula).toContain("INDEX(EF_Segments[Segment]");
    expect(column(accounts, "Workload")?.formula).toContain("INDEX(EF_Segments[Calls per Year]");
    expect(column(accounts, "Workload")?.formula).toContain("[Own Calls]");
  });

  it("ties out accounts and every amount, and does not compare a workload that may be changed with the plan", () => {
    expect(checks(live)).toContain("Accounts = segments + without a segment");
    expect(checks(live)).toContain("Workload: accounts = segments + without a segment");
    expect(checks(live)).not.toContain("Workload: as read = on the sheet");
  });

  it("takes no call plan where every account brings its own", () => {
    const sheets = described({});
    expect(column(table(sheets, "EF_Segments"), "Calls per Year")?.style).toBe("value");
    expect(column(table(sheets, "EF_Assignments"), "Workload")?.formula).toBeUndefined();
    expect(checks(sheets)).toContain("Workload: as read = on the sheet");
  });

  it("holds values where formulas for each account would be too many", () => {
    const sheets = described({ accounts: 30_000, territories: 40, callPlan: true });
    expect(column(table(sheets, "EF_Segments"), "Segment")?.style).toBe("label");
    expect(column(table(sheets, "EF_Assignments"), "Segment")?.formula).toBeUndefined();
    expect(column(table(sheets, "EF_Segments"), "Accounts")?.formula).toBeDefined();
    expect(checks(sheets)).toContain("Workload: as read = on the sheet");
  });

  it("marks each estimated potential and shows the fit", () => {
    const sheets = described({ estimates: true });
    const marks = Array.from(
      (column(table(sheets, "EF_Assignments"), "Potential Source")?.values ?? []) as string[],
    );
    expect(marks.filter((mark) => mark === "estimated")).toHaveLength(4);
    const texts =
      sheets.find(({ role }) => role === "segments")?.blocks.flatMap(({ cells }) => cells.flat()) ?? [];
    expect(texts).toContain("Industry: Retail");
    expect(texts.some((text) => typeof text === "string" && text.includes("miss by more than 42%"))).toBe(
      true,
    );
    expect(column(table(described({}), "EF_Assignments"), "Potential Source")).toBeUndefined();
  });
});

describe("utilisation", () => {
  it("is shown with travel where accounts have calls and hours", () => {
    const plan = planFixture({ callPlan: true });
    const headers = (workload: PlanWorkload | null): string[] =>
      describePlan(
        { ...plan, workload },
        { writtenAt: { text: "", serial: 1 }, mapPng: null, currencySymbol: "$" },
      )
        .sheets.flatMap(({ tables }) => tables)
        .filter(({ name }) => name === "EF_Territories")
        .flatMap(({ columns }) => columns.map(({ header }) => header));
    expect(headers(plan.workload)).toEqual(expect.arrayContaining(["Travel", "Capacity", "Utilisation"]));
    expect(headers(null)).not.toContain("Utilisation");
    expect(headers(null)).toContain("Capacity");
  });
});
