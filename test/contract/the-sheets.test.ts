import type { Settings } from "../../src/engine/model/settings";
import { readJobs } from "../../workbench/cli/job-lines";
import { planFile } from "../../workbench/cli/plan-file";
import { rerunFile } from "../../workbench/cli/rerun-file";
import { reviewFile } from "../../workbench/cli/review-file";
import { loadBook } from "../../workbench/excel-host/file/load";
import { saveBook } from "../../workbench/excel-host/file/save";
import type { Book } from "../../workbench/excel-host/model/book";
import type { Sheet } from "../../workbench/excel-host/model/sheet";
import type { Table } from "../../workbench/excel-host/model/table";
import { makeSample } from "../../workbench/sample/make-sample";
import { sampleBook } from "../../workbench/sample/sample-book";
import { cellFormulas, workbookParts } from "../support/workbook-parts";

/**
 * What the written workbook promises of its sheets, tables, headers, formulas and looks. One sentence of the promise
 * is one test. What is promised to a reader without the add-in is in e-mailed-workbook.test.ts; that writing is whole or
 * not at all in test/workbook/write-faults.test.ts; that text stays text in hostile-text.test.ts; that sums are direct
 * or planned by size in test/report/describe-plan.test.ts; what becomes of typed cells in typed-cells.test.ts.
 */

jest.setTimeout(120_000);

/** In the order in which they stand; Territory Areas is there where whole areas are planned. */
const SHEETS: readonly (readonly [name: string, table: string | null])[] = [
  ["Plan Summary", null],
  ["Territory Assignments", "EF_Assignments"],
  ["Territory KPIs", "EF_Territories"],
  ["Performance", "EF_Performance"],
  ["Quota Allocation", "EF_Quotas"],
  ["Mid-Year Jobs", "EF_Jobs"],
  ["Resource Allocation", "EF_Resources"],
  ["Segments", "EF_Segments"],
  ["Tie-Out", "EF_Checks"],
  ["Scenarios", "EF_Scenarios"],
  ["Change Log", "EF_Changes"],
  ["Hand-off", "EF_HandOff"],
  ["Data Health", "EF_Findings"],
  ["Reviews", "EF_Reviews"],
  ["Plan Settings", "EF_Settings"],
];

/** Headers that readers, formulas and checks rely on, in their order; others may stand between. */
const HEADERS: Readonly<Record<string, string>> = {
  EF_Assignments:
    "Account ID, Account, Region, Segment, Potential, Revenue, Workload, Territory, Planned Territory, Rep, Previous Rep, Moved?, Fit, Distance, Lock, Status, Reason",
  EF_Territories: "Territory, Region, Rep, Accounts, Potential, Revenue, Workload, Capacity, Utilisation",
  EF_Quotas: "Territory, Rep, Calculated Quota, Override, Override Reason, Final Quota, Q1, Q2, Q3, Q4",
  EF_Checks: "Check, Left, Right, Difference, Result, Where to look",
  EF_Findings: "Severity, Code, Sheet, Cell, Value, Finding, Remedy",
  EF_Settings: "Setting, Value, Unit, Meaning",
  EF_Changes: "When, Account ID, Account, From, To, Kind, Reason",
};

const LISTS = ["Accounts", "Reps", "Opportunities", "Costs"];
const INPUT = { fill: "#FFF8E1", color: "#0B4F9E" };

const SETTINGS: Partial<Settings> = {
  planName: "FY27",
  quotaTarget: 9_000_000,
  quotaCap: null,
  planYearStart: "2027-01-01",
  resourceBudget: 400_000,
};

let written: Uint8Array;
let book: Book;

beforeAll(async () => {
  const sample = makeSample({
    accounts: 90,
    reps: 6,
    seed: 5,
    mess: 1,
    asOf: "2026-10-01",
    opportunities: 300,
  });
  const bytes = saveBook(sampleBook(sample));
  const leaver = String(loadBook(bytes, "Sample.xlsx").tableNamed("Reps")?.sheet.cells.value(1, 1) ?? "");
  const planned = await planFile({
    bytes,
    name: "Sample.xlsx",
    settings: SETTINGS,
    whatIf: readJobs([`rep leaves: ${leaver} from 2027-07-01`]),
    saveAs: "Base",
  });
  const reviewed = await reviewFile({ bytes: planned.bytes, name: "Plan.xlsx", settings: {}, saves: true });
  written = reviewed.saved?.bytes ?? planned.bytes;
  book = loadBook(written, "Plan.xlsx");
});

const ours = (): Sheet[] => book.sheets.filter(({ name }) => !LISTS.includes(name));

/** Every table of the plan with its sheet. */
const tables = (): { readonly sheet: Sheet; readonly table: Table }[] =>
  ours().flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));

/** The formulas of all cells without their texts. */
const formulas = (): string[] =>
  [...cellFormulas(written).values()].map((text) => text.replace(/&quot;.*?&quot;|"[^"]*"/g, '""'));

describe("the sheets of a plan", () => {
  it("stand behind the user's in the order in which they are read", () => {
    expect(book.sheets.map(({ name }) => name)).toEqual([...LISTS, ...SHEETS.map(([name]) => name)]);
  });

  it("are marked as Evenfield's, and the user's are not", () => {
    const marked = (sheets: readonly Sheet[]): boolean[] =>
      sheets.map(({ customProperties }) =>
        [...customProperties.keys()].some((key) => /evenfield/i.test(key)),
      );
    expect(new Set(marked(ours()))).toEqual(new Set([true]));
    expect(new Set(marked(book.sheets.filter(({ name }) => LISTS.includes(name))))).toEqual(new Set([false]));
  });

  it("have their tables by the names that formulas go by", () => {
    for (const [name, table] of SHEETS) {
      const found = book.sheetNamed(name)?.tables.map((one) => one.name) ?? [];
      expect([name, table === null ? found : found.filter((one) => one === table)]).toEqual([
        name,
        table === null ? [] : [table],
      ]);
    }
  });

  it.each(Object.entries(HEADERS))("%s has the headers that stay, in their order", (name, headers) => {
    const wanted = headers.split(", ");
    const columns = book.tableNamed(name)?.table.columns.map((column) => column.name) ?? [];
    expect(columns.filter((column) => wanted.includes(column))).toEqual(wanted);
  });
});

describe("the formulas of a plan", () => {
  it("in tables name columns and cells, and no address but of the two names that Scenarios compares", () => {
    const addressed = tables().flatMap(({ sheet, table: { name, area, columns } }) =>
      columns.flatMap((_, at) => {
        const text = sheet.cells.formula(area.top + 1, area.left + at)?.text ?? "";
        const bare = text.replace(/"[^"]*"/g, '""').replace(/\[[^\]]*\]/g, "[]");
        return [...bare.matchAll(/(?<![A-Za-z_.$])\$?[A-Z]{1,3}\$?[0-9]+(?![0-9A-Za-z_(])/g)].map(
          ([address]) => `${name} ${address}`,
        );
      }),
    );
    expect([...new Set(addressed)].sort()).toEqual(["EF_SideBySide $D$5", "EF_SideBySide $E$5"]);
  });

  it("bury no figure: rates, weights, bounds and targets stand in cells", () => {
    const numbers = formulas().flatMap((text) =>
      [
        ...text
          .replace(/\[[^\]]*\]/g, "")
          .matchAll(/(?<![A-Za-z_$.0-9])[0-9]+(?:\.[0-9]+)?(?![0-9A-Za-z_.])/g),
      ].map(([number]) => Number(number)),
    );
    // Half a cent, a millionth, and what makes a median absolute deviation one standard deviation.
    const fractions = [...new Set(numbers)].filter((number) => !Number.isInteger(number)).sort();
    expect(fractions).toEqual([0.000001, 0.005, 1.4826]);
    // Beyond positions in a list: per cents, a prime for the print of a column, lengths of texts, millionths.
    const large = [...new Set(numbers)].filter((number) => number > 60).sort((a, b) => a - b);
    expect(large.filter((number) => ![97, 100, 500, 1000, 2000, 1_000_000].includes(number))).toEqual([]);
  });
});

describe("the look of a plan", () => {
  it("has one style for every cell that is typed into, and no formula in that style", () => {
    const faults: string[] = [];
    for (const { sheet, table } of tables()) {
      table.columns.forEach(({ name }, at) => {
        const column = sheet.cells.columns[table.area.left + at];
        for (let row = table.area.top + 1; row <= table.area.bottom; row++) {
          const { fill, font } = book.styles.at(column?.styles[row] ?? 0);
          const isFormula = column?.formulas.has(row) === true;
          if (fill === INPUT.fill && (isFormula || font.color !== INPUT.color))
            faults.push(`${table.name}: ${name} ${String(row)}`);
        }
      });
    }
    expect(faults).toEqual([]);
  });

  it("draws its charts as charts, and the map as a picture with words for who does not see it", () => {
    const parts = workbookParts(written);
    expect(
      [...parts.keys()].filter((path) => /^xl\/charts\/chart\d+\.xml$/.test(path)).length,
    ).toBeGreaterThanOrEqual(4);
    const pictures = [...parts].flatMap(([path, text]) =>
      path.startsWith("xl/drawings/drawing")
        ? [...text.matchAll(/<xdr:pic>.*?<\/xdr:pic>/gs)].map(([one]) => one)
        : [],
    );
    expect(pictures).toHaveLength(1);
    expect(pictures[0]).toMatch(/descr="[^"]{20,}"/);
  });
});

describe("what the add-in keeps", () => {
  it("can be lost: the plan is made again from the sheets alone, and is identical", async () => {
    const bare = loadBook(written, "Plan.xlsx");
    bare.customXmlParts.length = 0;
    bare.settings.clear();
    const { rerun } = await rerunFile({ bytes: saveBook(bare), name: "Plan.xlsx" });
    expect(rerun).toMatchObject({ isIdentical: true, inputsChanged: false, settings: [] });
  });
});
