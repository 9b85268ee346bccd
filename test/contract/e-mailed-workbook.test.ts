import type { Settings } from "../../src/engine/model/settings";
import { planFile } from "../../workbench/cli/plan-file";
import { loadBook } from "../../workbench/excel-host/file/load";
import { saveBook } from "../../workbench/excel-host/file/save";
import type { Book } from "../../workbench/excel-host/model/book";
import { CellError } from "../../workbench/excel-host/model/cell-value";
import type { Sheet } from "../../workbench/excel-host/model/sheet";
import type { Table } from "../../workbench/excel-host/model/table";
import { makeSample } from "../../workbench/sample/make-sample";
import { sampleBook } from "../../workbench/sample/sample-book";
import { differences } from "../end-to-end/support/same-figures";
import { cellOf } from "../support/edit-by-hand";
import type { ExcelSession } from "../support/excel-session";
import { openExcel } from "../support/excel-session";
import { hasLibreOffice, recalculatedByLibreOffice } from "../support/libreoffice";
import { cellFormulas, workbookParts } from "../support/workbook-parts";

/**
 * The contract with the finance reviewer who gets the workbook by e-mail and has no add-in, in
 * Protected View or an older Excel. One sentence of the contract is one test.
 */

jest.setTimeout(120_000);

/** Functions that Excel 2016, Excel on the web and LibreOffice all have and that are not volatile. */
const FUNCTIONS = new Set(
  (
    "ABS AND ASIN AVERAGE AVERAGEIFS CHOOSE CLEAN COS COUNT COUNTA COUNTIF COUNTIFS DATE FIND FIXED HYPERLINK IF IFERROR INDEX INT " +
    "ISERROR ISNUMBER ISTEXT LARGE LEFT LEN LOWER MATCH MAX MEDIAN MID MIN MOD N NOT OR RADIANS RIGHT ROUND " +
    "ROUNDDOWN ROUNDUP ROW ROWS SIGN SIN SMALL SQRT SUBSTITUTE SUM SUMIF SUMIFS SUMPRODUCT TRIM UPPER"
  ).split(" "),
);

/** Every table whose rows are lines of their own, each with another formula: checks, inputs, settings. */
const LINES = new Set(["EF_Checks", "EF_Inputs", "EF_Settings"]);

const SETTINGS: Partial<Settings> = {
  planName: "FY27",
  quotaTarget: 32_000_000,
  quotaHouse: 500_000,
  quotaCap: null,
  overAssignment: 0.04,
  resourceBudget: 900_000,
  quotaOverrides: [
    { territory: "NE-01", quota: 2_400_000, reason: "Two contracts end in March", author: "R. Becker" },
  ],
};

let written: Uint8Array;
let book: Book;

beforeAll(async () => {
  const sample = makeSample({
    accounts: 300,
    reps: 12,
    seed: 5,
    mess: 1,
    asOf: "2026-10-01",
    opportunities: 900,
  });
  const planned = await planFile({
    bytes: saveBook(sampleBook(sample)),
    name: "Sample.xlsx",
    settings: SETTINGS,
  });
  written = planned.bytes;
  book = loadBook(written, "Plan.xlsx");
});

/** The sheets of the plan; the others are the user's. */
const planSheets = (): Sheet[] =>
  book.sheets.filter(({ name }) => !["Accounts", "Reps", "Opportunities", "Costs"].includes(name));

const tableOf = (
  from: Book,
  name: string,
): { readonly table: Table; readonly values: (header: string) => unknown[] } => {
  const found = from.tableNamed(name);
  if (!found) throw new Error(`no table ${name}`);
  const { table, sheet } = found;
  return {
    table,
    values: (header) => {
      const at = table.columns.findIndex((each) => each.name === header);
      if (at < 0) throw new Error(`no column ${header} in ${name}`);
      const { top, bottom, left } = table.area;
      return Array.from({ length: bottom - top }, (_, row) => sheet.cells.value(top + 1 + row, left + at));
    },
  };
};

/** Formula in the first row of each column of a table; columns of values are left out. */
function columnFormulas(from: Book, name: string): Map<string, string> {
  const found = from.tableNamed(name);
  const formulas = new Map<string, string>();
  found?.table.columns.forEach(({ name: header }, at) => {
    const { top, left } = found.table.area;
    const formula = found.sheet.cells.formula(top + 1, left + at)?.text;
    if (formula !== undefined) formulas.set(header, formula);
  });
  return formulas;
}

describe("the e-mailed workbook", () => {
  describe("(a) says on its first page what it is", () => {
    const page = (): string => {
      const summary = book.sheetNamed("Plan Summary");
      const texts: string[] = [];
      for (let row = 0; row < 50; row++) {
        for (let column = 0; column < 16; column++)
          texts.push(String(summary?.cells.value(row, column) ?? ""));
      }
      return texts.filter((text) => text !== "").join("\n");
    };

    it("opens on Plan Summary, whose first line is the plan's name", () => {
      expect(book.active?.name).toBe("Plan Summary");
      expect(page().split("\n")[0]).toBe("FY27");
    });

    it("names when it was run, by which version, seed and inputs", () => {
      expect(page()).toMatch(
        /Written .*\d{4}, .* by Evenfield \d+\.\d+\.\d+, seed 1, inputs [0-9a-f]{4}-[0-9a-f]{4}/,
      );
    });

    it("says PASS or FAIL of every identity, and how many there are", () => {
      const results = tableOf(book, "EF_Checks").values("Result");
      expect(results.length).toBeGreaterThan(40);
      expect(new Set(results)).toEqual(new Set(["PASS"]));
      expect(page()).toContain(`PASS: ${String(results.length)} of ${String(results.length)} checks pass`);
    });

    it("lists every setting with its meaning on Plan Settings", () => {
      const { values } = tableOf(book, "EF_Settings");
      const settings = values("Setting").map(String);
      expect(settings).toEqual(
        expect.arrayContaining(["Tolerance", "Quota target", "Seed", "Input fingerprint"]),
      );
      expect(new Set(settings).size).toBe(settings.length);
    });

    it("says how to read it and how to change an owner", () => {
      expect(page()).toContain("How to read this plan");
      expect(page()).toContain("How to change an owner");
    });
  });

  describe("(b) leads from a quota to the rows it comes from in three steps", () => {
    it("1: a quota is made, in its own row, from figures of its territory", () => {
      const quotas = columnFormulas(book, "EF_Quotas");
      expect(quotas.has("Final Quota")).toBe(true);
      for (const header of ["Potential", "Last Year", "Capacity"]) {
        expect(quotas.get(header)).toMatch(/EF_Territories\[/);
      }
    });

    it("2: the territory's figures are sums over the accounts that stand in it", () => {
      const territories = columnFormulas(book, "EF_Territories");
      for (const header of ["Accounts", "Potential", "Revenue", "Workload"]) {
        expect(territories.get(header)).toMatch(/^(COUNT|SUM)IFS\(EF_Assignments\[/);
      }
      const { values } = tableOf(book, "EF_Assignments");
      const owners = values("Territory");
      const potential = values("Potential").map((cell) => (typeof cell === "number" ? cell : 0));
      const { values: of } = tableOf(book, "EF_Territories");
      of("Territory").forEach((name, row) => {
        const rows = owners.flatMap((owner, at) => (owner === name ? [potential[at] ?? 0] : []));
        expect(of("Potential")[row]).toBeCloseTo(
          rows.reduce((sum, each) => sum + each, 0),
          6,
        );
      });
    });

    it("3: an account names the row of the list that it was read from", () => {
      const { values } = tableOf(book, "EF_Assignments");
      const list = book.sheetNamed("Accounts");
      const rows = values("Source Row").map(Number);
      const ids = values("Account ID");
      expect(rows.map((row) => list?.cells.value(row - 1, 0))).toEqual(ids);
    });
  });

  describe("(c) follows one owner that is changed", () => {
    let excel: ExcelSession;

    afterEach(() => {
      excel.close();
    });

    /** Row of an account of the first territory that no rule holds there. */
    const free = (): number => {
      const { values } = tableOf(book, "EF_Assignments");
      const locks = values("Lock").map((lock) => lock ?? "");
      return locks.findIndex((lock) => lock === "");
    };

    /** Moves that account to the second territory, as the reader would, and saves. */
    const moved = async (): Promise<{ readonly bytes: Uint8Array; readonly id: string }> => {
      excel = await openExcel(written);
      const territories = excel.column("EF_Territories", "Territory").map(String);
      const id = String(excel.column("EF_Assignments", "Account ID")[free()]);
      expect(excel.column("EF_Assignments", "Territory")[free()]).toBe(territories[0]);
      excel.type(
        "Territory Assignments",
        cellOf(excel, "EF_Assignments", "Territory", free()),
        territories[1] ?? "",
      );
      excel.host.calculator.recalculate();
      return { bytes: excel.saved(), id };
    };

    const follows = (after: Book, id: string): void => {
      const before = tableOf(book, "EF_Territories");
      const now = tableOf(after, "EF_Territories");
      const amount = Number(tableOf(book, "EF_Assignments").values("Potential")[free()]);
      const [from, to] = [0, 1].map(
        (row) => Number(now.values("Potential")[row]) - Number(before.values("Potential")[row]),
      );
      expect([from, to]).toEqual([-amount, amount]);
      expect(tableOf(after, "EF_Assignments").values("Rep")[free()]).toBe(now.values("Rep")[1]);
      expect(String(tableOf(after, "EF_Assignments").values("Reason")[free()])).toMatch(
        /^Changed by hand from /,
      );
      const sum = (table: string, header: string): number =>
        tableOf(after, table)
          .values(header)
          .reduce<number>((all, cell) => all + Number(cell), 0);
      expect(sum("EF_Quotas", "Final Quota")).toBe(31_500_000);
      // Quotas follow the potential that has moved.
      expect(tableOf(after, "EF_Quotas").values("Score")).not.toEqual(
        tableOf(book, "EF_Quotas").values("Score"),
      );
      const checks = tableOf(after, "EF_Checks");
      const failed = checks.values("Check").filter((_, row) => checks.values("Result")[row] !== "PASS");
      expect(failed).toEqual([]);
      const edits = tableOf(after, "EF_HandEdits");
      expect([edits.values("Account ID")[0], edits.values("From")[0], edits.values("To")[0]]).toEqual([
        id,
        now.values("Territory")[0],
        now.values("Territory")[1],
      ]);
    };

    it("every total follows, the checks hold and Tie-Out says what moved", async () => {
      const { bytes, id } = await moved();
      follows(loadBook(bytes, "Edited.xlsx"), id);
    });

    (hasLibreOffice() ? it : it.skip)("so it does in LibreOffice, which computes it anew", async () => {
      const { bytes, id } = await moved();
      follows(loadBook(recalculatedByLibreOffice(bytes), "Edited.xlsx"), id);
    });
  });

  describe("(d) shows every override with its reason", () => {
    it("each override stands with a reason beside the calculated quota", () => {
      const { values } = tableOf(book, "EF_Quotas");
      const overrides = values("Override").flatMap((cell, row) => (typeof cell === "number" ? [row] : []));
      expect(overrides).toHaveLength(1);
      for (const row of overrides) {
        expect(values("Override Reason")[row]).toBe("Two contracts end in March");
        expect(values("Override By")[row]).toBe("R. Becker");
        expect(Number(values("Calculated Quota")[row])).toBeGreaterThan(0);
        expect(values("Final Quota")[row]).toBe(2_400_000);
      }
    });

    describe("that is typed", () => {
      let excel: ExcelSession;

      beforeEach(async () => {
        excel = await openExcel(written);
      });

      afterEach(() => {
        excel.close();
      });

      it("fails a check while it has no reason", () => {
        const failed = (): string[] => {
          const results = excel.column("EF_Checks", "Result");
          return excel
            .column("EF_Checks", "Check")
            .filter((_, row) => results[row] !== "PASS")
            .map(String);
        };
        excel.type("Quota Allocation", cellOf(excel, "EF_Quotas", "Override", 3), 2_000_000);
        expect(failed()).toEqual([expect.stringMatching(/reason/i)]);
        excel.type("Quota Allocation", cellOf(excel, "EF_Quotas", "Override Reason", 3), "New plant");
        expect(failed()).toEqual([]);
      });
    });
  });

  describe("(e) opens anywhere without a complaint", () => {
    it("has formulas only of functions that every spreadsheet has, none volatile, no _xlfn", () => {
      const formulas = [...cellFormulas(written).values()].map((text) =>
        text.replace(/&quot;[^&]*?&quot;|"[^"]*"/g, '""'),
      );
      expect(formulas.length).toBeGreaterThan(3000);
      const used = new Set(
        formulas.flatMap((text) =>
          [...text.matchAll(/([A-Z_][A-Za-z0-9_.]*)\(/g)].map(([, name]) => name ?? ""),
        ),
      );
      expect([...used].filter((name) => !FUNCTIONS.has(name))).toEqual([]);
      expect([...workbookParts(written).values()].filter((text) => text.includes("_xlfn"))).toEqual([]);
    });

    it("joins a count to a sentence only with the reader's own thousands separator", () => {
      const joined = [...cellFormulas(written).values()].filter((text) => text.includes("&amp;"));
      expect(joined.filter((text) => text.includes("&amp;FIXED(COUNT")).length).toBeGreaterThan(5);
      // COUNTIFS(...)&"..." and "..."&ROWS(...), where one argument may be a call of its own.
      const bare =
        /(?:COUNTIFS?|ROWS|SUMPRODUCT)\((?:[^()]|\([^()]*\))*\)&amp;"|"&amp;(?:COUNTIFS?|ROWS|SUM|SUMPRODUCT)\(/;
      expect(joined.filter((text) => bare.test(text))).toEqual([]);
    });

    it("has one formula in all rows of a table's column, or none", () => {
      for (const sheet of book.sheets) {
        for (const table of sheet.tables.filter(({ name }) => !LINES.has(name))) {
          table.columns.forEach(({ name }, at) => {
            const { top, bottom, left } = table.area;
            const used = new Set<string | undefined>();
            for (let row = top + 1; row <= bottom; row++) used.add(sheet.cells.formula(row, left + at)?.text);
            expect([table.name, name, used.size]).toEqual([table.name, name, 1]);
          });
        }
      }
    });

    it("has no link to another file, no macro, no connection, no pivot", () => {
      const paths = [...workbookParts(written).keys()];
      expect(
        paths.filter((path) =>
          /externalLink|vba|connections|queryTable|pivot|embeddings|activeX/i.test(path),
        ),
      ).toEqual([]);
      const outside = [...workbookParts(written)].filter(
        ([path, text]) => path.endsWith(".rels") && text.includes('TargetMode="External"'),
      );
      expect(outside.map(([path]) => path)).toEqual([]);
      expect(
        [...cellFormulas(written).values()].filter((text) => /\[\d+\]|https?:|\.xls/i.test(text)),
      ).toEqual([]);
    });

    it("hides nothing: no sheet, row, column or name", () => {
      const parts = workbookParts(written);
      expect(book.sheets.filter(({ visibility }) => visibility !== "Visible")).toEqual([]);
      expect(book.names.filter(({ visible }) => !visible)).toEqual([]);
      for (const [path, text] of parts) {
        if (path.startsWith("xl/worksheets/sheet"))
          expect([path, / hidden="(1|true)"/.test(text)]).toEqual([path, false]);
      }
    });

    it("asks nobody to open an add-in", () => {
      const extensions = [...workbookParts(written)].filter(([path]) => path.startsWith("xl/webextensions/"));
      for (const [, text] of extensions) {
        expect(text).not.toMatch(/AutoShowTaskpaneWithDocument/);
        expect(text).not.toMatch(/visibility="1"/);
      }
    });

    it("shows no error, and each name points at a cell", () => {
      const errors = planSheets().flatMap((sheet) =>
        sheet.cells.columns.flatMap((column) =>
          (column?.values ?? []).filter((value) => value instanceof CellError),
        ),
      );
      expect(errors).toEqual([]);
      expect(book.names.filter(({ formula }) => formula.includes("#REF!"))).toEqual([]);
    });

    it("carries the results of its formulas for readers that do not calculate", () => {
      const empty = [...workbookParts(written)].flatMap(([path, text]) =>
        path.startsWith("xl/worksheets/sheet") ? [...text.matchAll(/<\/f><\/c>/g)].map(() => path) : [],
      );
      expect(empty).toEqual([]);
    });

    (hasLibreOffice() ? it : it.skip)("gives the same figures in another spreadsheet program", () => {
      const anew = loadBook(recalculatedByLibreOffice(written), "Anew.xlsx");
      const ours = planSheets().map(({ name }) => name);
      expect(differences(book, anew, ours)).toEqual([]);
    });

    it("has a print area, a page set-up and a foot on every sheet of the plan", () => {
      const parts = [...workbookParts(written)].filter(([path]) => path.startsWith("xl/worksheets/sheet"));
      const ours = parts.filter(([, text]) => text.includes("EF_") || text.includes("<oddFooter>"));
      expect(ours.length).toBeGreaterThanOrEqual(9);
      for (const [path, text] of ours) {
        expect([path, /fitToWidth|scale=/.test(text), text.includes("<oddFooter>")]).toEqual([
          path,
          true,
          true,
        ]);
      }
      expect(workbookParts(written).get("xl/workbook.xml")).toContain("_xlnm.Print_Area");
    });
  });

  describe("with the add-in", () => {
    const again = (bytes: Uint8Array) => planFile({ bytes, name: "Plan.xlsx", settings: SETTINGS });
    const settingsOf = (from: Book): Map<unknown, unknown> => {
      const { values } = tableOf(from, "EF_Settings");
      const cells = values("Value");
      return new Map(values("Setting").map((name, row) => [name, cells[row]]));
    };

    it("is recognised and planned again to the identical plan", async () => {
      const rerun = loadBook((await again(written)).bytes, "Again.xlsx");
      expect(rerun.sheets.map(({ name }) => name)).toEqual(book.sheets.map(({ name }) => name));
      expect(
        differences(book, rerun, ["Territory Assignments", "Territory KPIs", "Quota Allocation"]),
      ).toEqual([]);
      expect(settingsOf(rerun).get("Input fingerprint")).toBe(settingsOf(book).get("Input fingerprint"));
    });
  });
});
