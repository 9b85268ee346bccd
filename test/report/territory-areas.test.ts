import { describePlan } from "../../src/report/describe-plan";
import type {
  SheetDescription,
  TableColumnDescription,
  TableDescription,
} from "../../src/report/workbook-description";
import { planFixture, type PlanShape } from "../support/plan-fixture";

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

describe("the Territory Areas sheet", () => {
  it("is there where whole areas were planned, behind the accounts, and nowhere else", () => {
    const roles = described({ areas: 8 }).map(({ role }) => role);
    expect(roles[roles.indexOf("territoryAssignments") + 1]).toBe("territoryAreas");
    const without = described({});
    expect(without.map(({ role }) => role)).not.toContain("territoryAreas");
    const accounts = table(without, "EF_Assignments");
    expect(accounts.columns.map(({ header }) => header)).not.toContain("Kept In");
    expect(column(accounts, "Territory")?.style).toBe("input");
  });

  it("lists areas by territory, the largest first", () => {
    const areas = table(described({ areas: 8 }), "EF_Areas");
    const planned = Array.from((column(areas, "Planned Territory")?.values ?? []) as readonly string[]);
    expect(planned).toEqual([1, 1, 2, 2, 3, 3, 4, 4].map((n) => `Territory ${String(n)}`));
    // County 1 has accounts 8 and 16 (200 + 300), county 5 has 4, 12 and 20 (500 + 600 + 700).
    const names = Array.from((column(areas, "Area")?.values ?? []) as readonly string[]);
    expect(names.slice(0, 2)).toEqual(["County 5, Colorado", "County 1, Colorado"]);
  });

  it("takes the territory of an area, and of an account kept apart from it, from the list", () => {
    const sheets = described({ areas: 8 });
    const inputs = (name: string): string[] =>
      table(sheets, name)
        .columns.filter(({ style }) => style === "input")
        .map(({ header }) => header);
    expect(inputs("EF_Areas")).toEqual(["Territory"]);
    expect(inputs("EF_Assignments")).toEqual(["Kept In"]);
    const listed = (role: string): number =>
      sheets.find((sheet) => sheet.role === role)?.listValidations.length ?? 0;
    expect([listed("territoryAreas"), listed("territoryAssignments")]).toEqual([1, 2]);
  });

  it("holds planned sums where sums over the accounts would take long, but for a workload that can be changed", () => {
    const sheets = described({ accounts: 4000, areas: 2600, callPlan: true });
    const areas = table(sheets, "EF_Areas");
    expect(column(areas, "Potential")?.formula).toBeUndefined();
    expect(column(areas, "Workload")).toBeUndefined();
    const accounts = table(sheets, "EF_Assignments");
    const follows = column(accounts, "Follows Area")?.values as Int32Array;
    const potential = column(accounts, "Potential")?.values as Float64Array;
    const together = potential.reduce((sum, value, row) => sum + ((follows[row] ?? 0) > 0 ? value : 0), 0);
    const summed = column(areas, "Potential")?.values as Float64Array;
    expect(summed.reduce((sum, value) => sum + value, 0)).toBe(together);
    expect(column(table(described({ areas: 8, callPlan: true }), "EF_Areas"), "Workload")).toBeDefined();
  });
});
