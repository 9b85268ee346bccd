import { OPTIONAL_SHEETS, type OptionalSheet } from "../../src/engine/model/optional-sheets";
import type { Plan } from "../../src/engine/model/plan";
import { workPlan } from "../../src/engine/plan/make-plan";
import { describePlan } from "../../src/report/describe-plan";
import { outlineReport } from "../../src/report/outline-report";
import { NAMES } from "../../src/report/report-names";
import { describeCharts } from "../../src/report/sheets/charts";
import type {
  CellContent,
  SheetDescription,
  WorkbookDescription,
} from "../../src/report/workbook-description";
import { planFixture } from "../support/plan-fixture";
import { quietControl } from "../support/plan-input";
import { sellingInput } from "../support/selling-input";

const OPTIONS = {
  writtenAt: { text: "21 Nov 2026 23:55", serial: 46347.99 },
  mapPng: null,
  currencySymbol: "$",
};

const without = (plan: Plan, ...sheetsLeftOut: OptionalSheet[]): Plan => ({
  ...plan,
  settings: { ...plan.settings, sheetsLeftOut },
});

const namesOf = ({ sheets }: WorkbookDescription): string[] => sheets.map(({ name }) => name);

/** Every text and formula of a sheet, with where it stands. */
function wordsOf(sheet: SheetDescription): { readonly at: string; readonly text: string }[] {
  const word = (content: CellContent, at: string) => {
    const text = typeof content === "object" ? (content?.formula ?? "") : content;
    return typeof text === "string" && text !== "" ? [{ at: `${sheet.name}, ${at}`, text }] : [];
  };
  return [
    ...sheet.blocks.flatMap(({ row, cells }) =>
      cells.flat().flatMap((one) => word(one, `row ${String(row + 1)}`)),
    ),
    ...sheet.conditionalFormats.flatMap((rule) =>
      rule.kind === "formula" ? word({ formula: rule.formula }, "rule") : [],
    ),
    ...sheet.tables.flatMap(({ columns }) =>
      columns.flatMap(({ header, formula, values, note }) => [
        ...(formula === undefined ? [] : word({ formula }, header)),
        ...word(note ?? "", `note of ${header}`),
        ...(Array.isArray(values) ? (values as CellContent[]).flatMap((one) => word(one, header)) : []),
      ]),
    ),
  ];
}

/** What formulas read that is not there, and what is said of a sheet that is not there. */
function loose(description: WorkbookDescription): string[] {
  const tables = new Set(description.sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name)));
  const cells = new Set(description.names.map(({ name }) => name));
  const known = new Set<string>(Object.values(NAMES));
  const gone = OPTIONAL_SHEETS.filter((name) => !namesOf(description).includes(name)).map((name) =>
    // "Performance" and "Segments" are words as well; a sheet is meant where a comma, a full stop or a verb follows.
    name === "Performance" || name === "Segments" ? new RegExp(`(^|on |See )${name},`) : new RegExp(name),
  );
  return description.sheets.flatMap((sheet) =>
    wordsOf(sheet).flatMap(({ at, text }) => {
      if (!text.startsWith("=")) {
        const isSettingOfIt = sheet.role === "planSettings" && /, (Setting|Value|Meaning)$/.test(at);
        return !isSettingOfIt && gone.some((name) => name.test(text)) ? [`${at}: ${text}`] : [];
      }
      const read = [...text.matchAll(/\b(EF_\w+)(\[)?/g)].filter(([, name = "", bracket]) =>
        bracket === undefined ? known.has(name) && !cells.has(name) : !tables.has(name),
      );
      return read.map(([name]) => `${at} reads ${name}`);
    }),
  );
}

describe("sheets left out", () => {
  let selling: Plan;

  beforeAll(async () => {
    const asked = {
      quotaTarget: 5000,
      quotaUnit: 10,
      resourceBudget: 50_000,
      regions: "column",
      tolerance: 0.05,
    } as const;
    selling = (await workPlan(sellingInput(), asked, quietControl())).plan;
  });

  it("are not written, and nothing that is written reads them or speaks of them", () => {
    const plans: readonly (readonly [string, () => Plan])[] = [
      ["selling", () => selling],
      [
        "call plan",
        () => planFixture({ callPlan: true, regions: ["East", "West"], quotas: { quotaTarget: 5000 } }),
      ],
      ["areas", () => planFixture({ areas: 6 })],
    ];
    for (const [title, make] of plans) {
      const plan = make();
      const whole = namesOf(describePlan(plan, OPTIONS));
      const choices = OPTIONAL_SHEETS.flatMap((one) => [
        [one],
        OPTIONAL_SHEETS.filter((other) => other !== one),
      ]);
      for (const asked of [...choices, [...OPTIONAL_SHEETS]]) {
        const description = describePlan(without(plan, ...asked), OPTIONS);
        expect([title, asked, loose(description)]).toEqual([title, asked, []]);
        const { sheets } = outlineReport(without(plan, ...asked), OPTIONS);
        const told = (isLeftOut: boolean) =>
          sheets.filter((one) => one.isLeftOut === isLeftOut).map(({ name }) => name);
        expect(told(false)).toEqual(namesOf(description));
        expect([...told(true), ...told(false)].sort()).toEqual([...whole].sort());
      }
    }
  });

  it("stay where formulas of a written sheet read them, and the outline names that sheet", () => {
    const readers = (plan: Plan) =>
      outlineReport(plan, OPTIONS).sheets.flatMap(({ name, readers: of }) =>
        of.map((reader) => [name, reader]),
      );
    expect(readers(selling)).toEqual([["Quota Allocation", "performance"]]);
    expect(readers(planFixture({ quotas: { quotaTarget: 5000 } }))).toEqual([]);
    expect(readers(planFixture({ callPlan: true }))).toEqual([["Segments", "territoryAssignments"]]);
    expect(namesOf(describePlan(without(selling, "Quota Allocation"), OPTIONS))).toContain(
      "Quota Allocation",
    );
    expect(namesOf(describePlan(without(selling, "Quota Allocation", "Performance"), OPTIONS))).not.toContain(
      "Quota Allocation",
    );
  });

  it("leave the figures of the others as they are", () => {
    const columns = (plan: Plan) => {
      const sheet = describePlan(plan, OPTIONS).sheets.find(({ role }) => role === "territoryKpis");
      return new Map(
        sheet?.tables[0]?.columns.map(({ header, formula, values }) => [header, formula ?? values]),
      );
    };
    const whole = columns(selling);
    const fewer = columns(without(selling, ...OPTIONAL_SHEETS));
    expect([...fewer.keys()]).toEqual(
      expect.arrayContaining(["Territory", "Accounts", "Potential", "Target", "Deviation"]),
    );
    for (const [header, content] of fewer) expect(content).toEqual(whole.get(header));
  });

  it("keep each account's segment as a value, and the open deals on Hand-off", () => {
    const column = (plan: Plan, role: string, header: string) =>
      describePlan(plan, OPTIONS)
        .sheets.find((sheet) => sheet.role === role)
        ?.tables[0]?.columns.find((one) => one.header === header);
    expect(column(selling, "territoryAssignments", "Segment")?.formula).toContain("EF_Segments");
    const values = column(without(selling, "Segments"), "territoryAssignments", "Segment")?.values;
    expect(new Set(values as string[])).toEqual(new Set(["A", "B", "C"]));
    const deals = column(selling, "handOff", "Open Deals");
    expect(deals?.values).toContain(1);
    expect(column(without(selling, "Performance", "Quota Allocation"), "handOff", "Open Deals")).toEqual(
      deals,
    );
  });

  it("are not drawn on Charts", () => {
    const written = describePlan(
      without(planFixture({ quotas: { quotaTarget: 5000 } }), "Quota Allocation"),
      OPTIONS,
    );
    const columnsOf = (name: string) =>
      written.sheets
        .flatMap(({ tables }) => tables)
        .find((table) => table.name === name)
        ?.columns.map(({ header }) => header) ?? null;
    const description = describeCharts(
      {
        territories: ["North"],
        regions: [],
        kpiColumns: columnsOf("EF_Territories") ?? [],
        quotaColumns: columnsOf("EF_Quotas"),
        segments: null,
        scenarios: null,
      },
      { tradeOff: null },
      { ...OPTIONS, version: "1.0.0" },
    );
    expect(description.sheets.flatMap(wordsOf).filter(({ text }) => text.includes("EF_Quotas"))).toEqual([]);
  });
});
