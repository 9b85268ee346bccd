import { describePlan } from "../../src/report/describe-plan";
import { outlineReport } from "../../src/report/outline-report";
import type { ReportOptions } from "../../src/report/report-options";
import type {
  CellContent,
  SheetDescription,
  SheetRole,
  TableColumnDescription,
  TableDescription,
  WorkbookDescription,
} from "../../src/report/workbook-description";
import type { PlanShape } from "../support/plan-fixture";
import { planFixture } from "../support/plan-fixture";

const OPTIONS: ReportOptions = {
  writtenAt: { text: "21 Nov 2026 23:55", serial: 46347.99 },
  mapPng: null,
  currencySymbol: "$",
};

/** Functions that Excel 2016, Excel on the web and LibreOffice all have. */
const ALLOWED = new Set(
  "IF IFERROR ISERROR ISNUMBER AND OR SUM SUMIFS COUNTIFS COUNT COUNTA AVERAGE AVERAGEIFS MAX MIN ROUND ABS N INDEX MATCH LARGE SMALL ROW ROWS SUMPRODUCT CHOOSE MEDIAN INT ROUNDUP ROUNDDOWN STDEVP LEFT MID FIXED SIN COS ASIN SQRT RADIANS EXP HYPERLINK SUBSTITUTE".split(
    " ",
  ),
);

const describeShape = (shape: PlanShape = {}, options: Partial<ReportOptions> = {}): WorkbookDescription =>
  describePlan(planFixture(shape), { ...OPTIONS, ...options });

function sheetOf(description: WorkbookDescription, role: SheetRole): SheetDescription {
  const sheet = description.sheets.find((candidate) => candidate.role === role);
  if (!sheet) throw new Error(`no sheet ${role}`);
  return sheet;
}

function tableOf(description: WorkbookDescription, name: string): TableDescription {
  const table = description.sheets
    .flatMap((sheet) => sheet.tables)
    .find((candidate) => candidate.name === name);
  if (!table) throw new Error(`no table ${name}`);
  return table;
}

const headersOf = (table: TableDescription): string[] => table.columns.map((column) => column.header);

function columnOf(table: TableDescription, header: string): TableColumnDescription {
  const column = table.columns.find((candidate) => candidate.header === header);
  if (!column) throw new Error(`no column ${header} in ${table.name}`);
  return column;
}

function formulasOf(description: WorkbookDescription): string[] {
  const inCell = (content: CellContent): string[] =>
    typeof content === "object" && content !== null ? [content.formula] : [];
  return description.sheets.flatMap((sheet) => [
    ...sheet.blocks.flatMap((block) => block.cells.flat().flatMap(inCell)),
    ...sheet.conditionalFormats.flatMap((rule) => (rule.kind === "formula" ? [rule.formula] : [])),
    ...sheet.tables.flatMap((table) =>
      table.columns.flatMap((column) => [
        ...(column.formula === undefined ? [] : [column.formula]),
        ...(Array.isArray(column.values) ? (column.values as CellContent[]).flatMap(inCell) : []),
      ]),
    ),
  ]);
}

const SHAPES: readonly (readonly [string, PlanShape])[] = [
  ["as usual", {}],
  ["with regions, locks and a certificate", { regions: ["East", "West"], locks: true, certificate: true }],
  ["without owners", { owners: false }],
  ["without reps", { reps: false }],
  ["without places", { places: false }],
  ["with accounts balanced", { balanceOn: "accounts" }],
  ["with a call plan and estimates", { callPlan: true, estimates: true }],
  ["large", { accounts: 30_000, territories: 40, callPlan: true }],
  ["with quotas", { regions: ["East", "West"], quotas: { quotaTarget: 5000, quotaUnit: 10 } }],
  ["large, with quotas", { accounts: 30_000, territories: 40, quotas: { quotaTarget: 5_000_000 } }],
];

describe("describePlan", () => {
  it("describes the sheets in the order in which they are read", () => {
    expect(describeShape().sheets.map((sheet) => sheet.name)).toEqual([
      "Plan Summary",
      "Territory Assignments",
      "Territory KPIs",
      "Segments",
      "Tie-Out",
      "Change Log",
      "Hand-off",
      "Data Health",
      "Plan Settings",
    ]);
  });

  it("keeps the headers that readers and formulas rely on", () => {
    const description = describeShape({ regions: ["East", "West"], locks: true });
    expect(headersOf(tableOf(description, "EF_Assignments")).slice(0, 17)).toEqual([
      "Account ID",
      "Account",
      "Region",
      "Segment",
      "Potential",
      "Revenue",
      "Workload",
      "Territory",
      "Planned Territory",
      "Rep",
      "Previous Rep",
      "Moved?",
      "Fit",
      "Distance",
      "Lock",
      "Status",
      "Reason",
    ]);
    expect(headersOf(tableOf(description, "EF_Checks"))).toEqual([
      "Check",
      "Left",
      "Right",
      "Difference",
      "Result",
      "Where to look",
      "If Different",
    ]);
    expect(headersOf(tableOf(description, "EF_Findings"))).toEqual([
      "Severity",
      "Code",
      "Sheet",
      "Cell",
      "Value",
      "Finding",
      "Remedy",
      "Show",
    ]);
    expect(headersOf(tableOf(description, "EF_Settings"))).toEqual([
      "Setting",
      "Value",
      "As Planned",
      "Unit",
      "Meaning",
    ]);
  });

  it("leaves out columns without data", () => {
    const headers = headersOf(
      tableOf(describeShape({ owners: false, places: false, reps: false }), "EF_Assignments"),
    );
    for (const header of ["Region", "Rep", "Previous Rep", "Moved?", "Distance", "Lock"]) {
      expect(headers).not.toContain(header);
    }
  });

  describe.each(SHAPES)("a plan %s", (_, shape) => {
    const description = describeShape(shape);

    it("uses only functions that old Excel and LibreOffice have", () => {
      const used = new Set(
        formulasOf(description).flatMap((text) =>
          [...text.replace(/"(?:[^"]|"")*"/g, '""').matchAll(/([A-Z][A-Z0-9.]*)\(/g)].map(
            (match) => match[1] ?? "",
          ),
        ),
      );
      expect([...used].filter((name) => !ALLOWED.has(name))).toEqual([]);
    });

    it("refers only to tables, columns and names that it describes", () => {
      const known = new Map(
        description.sheets
          .flatMap((sheet) => sheet.tables)
          .map((table) => [table.name, new Set(headersOf(table))]),
      );
      const names = new Set(description.names.map((name) => name.name));
      const unknown = formulasOf(description).flatMap((text) => {
        const code = text.replace(/"(?:[^"]|"")*"/g, '""');
        const columns = [...code.matchAll(/(EF_\w+)\[(?:\[#[^\]]+\],)?\[?([^[\]]+)\]/g)].filter(
          ([, table, header]) => !known.get(table ?? "")?.has(header ?? ""),
        );
        const cells = [...code.matchAll(/\b(EF_\w+)(?!\w|\[)/g)].filter(([, name]) => !names.has(name ?? ""));
        return [...columns, ...cells].map(([match]) => match);
      });
      expect(unknown).toEqual([]);
    });

    it("gives every column as many values as the table has rows", () => {
      for (const table of description.sheets.flatMap((sheet) => sheet.tables)) {
        for (const column of table.columns) {
          expect([table.name, column.header, column.values?.length ?? table.rowCount]).toEqual([
            table.name,
            column.header,
            table.rowCount,
          ]);
        }
      }
    });

    it("is plain data that a worker can hand over", () => {
      expect(structuredClone(description)).toEqual(description);
    });
  });

  it("sorts accounts by territory and then by size, and says where each came from", () => {
    const assignments = tableOf(describeShape({ accounts: 10, territories: 2 }), "EF_Assignments");
    expect(columnOf(assignments, "Territory").values).toEqual([
      ...Array<string>(4).fill("Territory 1"),
      ...Array<string>(4).fill("Territory 2"),
      "House",
      "Set aside",
    ]);
    expect(Array.from(columnOf(assignments, "Potential").values as Float64Array).slice(0, 4)).toEqual([
      700, 500, 300, 100,
    ]);
    expect(Array.from(columnOf(assignments, "Source Row").values as Int32Array).slice(0, 4)).toEqual([
      8, 6, 4, 2,
    ]);
  });

  it("offers the territories and House to choose from; nobody sets an account aside by hand", () => {
    const description = describeShape({ territories: 4 });
    const [rule] = sheetOf(description, "territoryAssignments").listValidations;
    expect(rule?.source).toEqual({
      role: "territoryKpis",
      area: { row: 4, column: 0, rowCount: 5, columnCount: 1 },
    });
    expect(rule?.prompt).toBe(
      "Pick a territory. Everything recalculates. House leaves the account out of all.",
    );
    expect(rule?.error).toContain("Set aside is for rows that cannot be planned and is not chosen by hand");
  });

  it("names the house label differently when a territory is called so", () => {
    const plan = planFixture();
    const renamed = {
      ...plan,
      territories: plan.territories.map((territory, n) =>
        n === 0 ? { ...territory, name: "house" } : territory,
      ),
    };
    const values = columnOf(tableOf(describePlan(renamed, OPTIONS), "EF_Assignments"), "Territory").values;
    expect(values?.at(-2)).toBe("House 2");
  });

  describe("sums", () => {
    const potential = (shape: PlanShape): string =>
      columnOf(tableOf(describeShape(shape), "EF_Territories"), "Potential").formula ?? "";

    it("are taken over the accounts up to 500,000 accounts times territories", () => {
      expect(potential({ accounts: 5_000, territories: 100 })).toMatch(
        /^=SUMIFS\(EF_Assignments\[Potential\]/,
      );
    });

    it("are planned sums plus hand edits beyond, and the sheet says so", () => {
      expect(potential({ accounts: 5_001, territories: 100 })).toMatch(
        /^=EF_Territories\[\[#This Row\],\[Planned Potential\]\]\+SUMIFS\(EF_HandEdits/,
      );
      const sheet = sheetOf(describeShape({ accounts: 5_001, territories: 100 }), "territoryKpis");
      expect(JSON.stringify(sheet.blocks)).toContain("plus the hand edits");
    });

    it("leave Region and Distance as values above 20,000 accounts", () => {
      const table = tableOf(
        describeShape({ accounts: 20_001, territories: 5, regions: ["East"] }),
        "EF_Assignments",
      );
      expect(columnOf(table, "Region").formula).toBeUndefined();
      expect(columnOf(table, "Distance").formula).toBeUndefined();
      expect(columnOf(table, "Rep").formula).toBeDefined();
    });
  });

  it("states every identity of accounts and measures", () => {
    const checks = columnOf(tableOf(describeShape(), "EF_Checks"), "Check").values as string[];
    expect(checks).toContain("Accounts = assigned + house + set aside");
    for (const measure of ["Potential", "Revenue", "Workload"]) {
      expect(checks).toContain(`${measure}: accounts = territories + house + set aside`);
    }
    expect(checks).toContain("Moved in = moved out");
  });

  it("puts the checks of each sheet on one line of the summary, so that the page stays a page", () => {
    const description = describeShape();
    const places = columnOf(tableOf(description, "EF_Checks"), "Where to look").values ?? [];
    const lines = formulasOf({ ...description, sheets: [sheetOf(description, "planSummary")] }).filter(
      (text) => text.includes('&FIXED(COUNTIFS(EF_Checks[Where to look],"'),
    );
    // Each is a link that shows its place: HYPERLINK("#EF_SheetTieOut","Tie-Out, ...").
    const sheets = new Set(
      [...places].map((place) => /,"([^",]+)/.exec((place as { readonly formula: string }).formula)?.[1]),
    );
    expect(lines).toHaveLength(sheets.size);
    for (const sheet of sheets) {
      expect(lines.filter((text) => text.includes(`"${String(sheet)}*"`))).toHaveLength(1);
    }
  });

  it("leads from a check to the column that it names, and else to its sheet", () => {
    const description = describeShape();
    const checks = tableOf(description, "EF_Checks");
    const links = new Map(
      [...(columnOf(checks, "Where to look").values ?? [])].map((place) => {
        const [, target = "", words = ""] =
          /^=HYPERLINK\("#(\w+)","([^"]+)"\)$/.exec((place as { readonly formula: string }).formula) ?? [];
        return [words, description.names.find(({ name }) => name === target)];
      }),
    );
    const headerAt = (words: string): string | undefined => {
      const place = links.get(words);
      const sheet = description.sheets.find(({ role }) => role === place?.role);
      const table = sheet?.tables.find(({ row }) => row + 1 === place?.row);
      return table?.columns[(place?.column ?? -1) - table.column]?.header;
    };
    for (const words of ["Territory KPIs, Moved In", "Territory Assignments, Status"]) {
      expect(headerAt(words)).toBe(words.split(", ")[1]);
    }
    expect(headerAt("Territory KPIs, Target and Capacity")).toBe("Target");
    expect(links.get("Data Health")).toMatchObject({ name: "EF_SheetDataHealth" });
    expect([...links.values()]).not.toContain(undefined);
  });

  it("lists every setting with the name it has in a settings file", () => {
    const settings = columnOf(tableOf(describeShape(), "EF_Settings"), "Setting").values as string[];
    for (const label of [
      "Tolerance",
      "Plan name",
      "Start from",
      "Balance on",
      "Keep locked",
      "Seed",
      "Effort",
    ]) {
      expect(settings).toContain(label);
    }
  });

  it("puts the findings in the order worst first, and says when there are none", () => {
    const finding = { sheet: "Accounts", cell: "A2", column: "Id", value: "x", finding: "f", remedy: "r" };
    const table = tableOf(
      describeShape({
        findings: [
          { ...finding, severity: "handled", code: "A" },
          { ...finding, severity: "stop", code: "B" },
          { ...finding, severity: "look", code: "C" },
        ],
      }),
      "EF_Findings",
    );
    expect(columnOf(table, "Severity").values).toEqual(["Act", "Watch", "Handled"]);
    expect(columnOf(tableOf(describeShape(), "EF_Findings"), "Finding").values).toEqual(["Nothing found"]);
  });

  it("widens the chart where there is no map", () => {
    const summary = (mapPng: string | null): SheetDescription =>
      sheetOf(describeShape({}, { mapPng }), "planSummary");
    expect(summary(null).charts[0]?.area.columnCount).toBe(16);
    expect(summary("iVBORw0KGgo=").charts[0]?.area.columnCount).toBe(9);
    expect(summary("iVBORw0KGgo=").images).toHaveLength(1);
  });

  it("lets no text of the user into a formula", () => {
    const hostile = '"&WEBSERVICE("x")&"';
    const plan = planFixture({ names: [hostile] });
    const description = describePlan(
      {
        ...plan,
        settings: { ...plan.settings, planName: hostile },
        territories: plan.territories.map((territory, n) => ({
          ...territory,
          name: `${hostile}${String(n)}`,
          rep: hostile,
        })),
      },
      { ...OPTIONS, currencySymbol: hostile },
    );
    expect(formulasOf(description).filter((text) => text.includes("WEBSERVICE"))).toEqual([]);
  });
});

describe("outlineReport", () => {
  it("names the sheets with their rows", () => {
    const { sheets } = outlineReport(planFixture({ accounts: 24, territories: 4 }), OPTIONS);
    expect(sheets.map(({ name, rows }) => [name, rows])).toEqual([
      ["Plan Summary", expect.any(Number)],
      ["Territory Assignments", 24],
      ["Territory KPIs", 4],
      ["Segments", 3],
      ["Tie-Out", expect.any(Number)],
      ["Change Log", expect.any(Number)],
      ["Hand-off", expect.any(Number)],
      ["Data Health", 1],
      ["Plan Settings", expect.any(Number)],
    ]);
  });

  it("counts the checks of Tie-Out, not what was read", () => {
    const plan = planFixture({ accounts: 24, territories: 4, quotas: { quotaTarget: 5000 } });
    const beside: ReportOptions = { ...OPTIONS, listsHere: true };
    const tables = describePlan(plan, beside).sheets.find(({ role }) => role === "tieOut")?.tables ?? [];
    const rows = new Map(tables.map(({ name, rowCount }) => [name, rowCount]));
    expect([...rows.keys()]).toEqual(["EF_Inputs", "EF_Checks", "EF_HandEdits"]);
    const outlined = outlineReport(plan, beside).sheets.find(({ role }) => role === "tieOut");
    expect(outlined?.rows).toBe(rows.get("EF_Checks"));
  });
});
