import { planFile } from "../../workbench/cli/plan-file";
import { loadBook } from "../../workbench/excel-host/file/load";
import { saveBook } from "../../workbench/excel-host/file/save";
import type { Book } from "../../workbench/excel-host/model/book";
import { CellError } from "../../workbench/excel-host/model/cell-value";
import { makeSample } from "../../workbench/sample/make-sample";
import { sampleBook } from "../../workbench/sample/sample-book";
import { cellOf } from "../support/edit-by-hand";
import type { ExcelSession } from "../support/excel-session";
import { openExcel } from "../support/excel-session";
import { hasLibreOffice, recalculatedByLibreOffice } from "../support/libreoffice";

/** What the workbook says of itself when somebody without the add-in goes on working in it. */

jest.setTimeout(120_000);

let written: Uint8Array;
let excel: ExcelSession;

beforeAll(async () => {
  const sample = makeSample({
    accounts: 120,
    reps: 6,
    seed: 3,
    mess: 0,
    asOf: "2026-10-01",
    opportunities: 100,
  });
  const planned = await planFile({
    bytes: saveBook(sampleBook(sample)),
    name: "Sample.xlsx",
    settings: { planName: "FY27", quotaTarget: 6_000_000, quotaCap: null },
  });
  written = planned.bytes;
});

beforeEach(async () => {
  excel = await openExcel(written);
});

afterEach(() => {
  excel.close();
});

/** Cells of a column of a table in a book. */
function columnIn(book: Book, table: string, header: string): unknown[] {
  const found = book.tableNamed(table);
  if (!found) throw new Error(`no table ${table}`);
  const { top, bottom, left } = found.table.area;
  const at = left + found.table.columns.findIndex(({ name }) => name === header);
  return Array.from({ length: bottom - top }, (_, row) => found.sheet.cells.value(top + 1 + row, at));
}

function failing(book: Book, table: "EF_Checks" | "EF_Inputs"): unknown[] {
  const results = columnIn(book, table, "Result");
  return columnIn(book, table, table === "EF_Checks" ? "Check" : "Input").filter(
    (_, row) => results[row] !== "PASS",
  );
}

/** What Plan Summary says has to be done next, line by line. */
function steps(book: Book): string[] {
  const { cells } = book.sheetNamed("Plan Summary") ?? { cells: null };
  const column = Array.from({ length: 60 }, (_, row) => String(cells?.value(row, 0) ?? ""));
  const first = column.indexOf("What to do next") + 1;
  return column
    .slice(first, column.indexOf("Regions") > 0 ? column.indexOf("Regions") : first + 6)
    .filter(Boolean);
}

const change = (table: string, header: string, row: number, value: string | number): void => {
  const sheet = excel.book.tableNamed(table)?.sheet.name ?? "";
  excel.type(sheet, cellOf(excel, table, header, row), value);
  excel.host.calculator.recalculate();
};

describe("the workbook after the run", () => {
  it("holds the columns of accounts and reps against what was read of them", () => {
    const inputs = columnIn(excel.book, "EF_Inputs", "Input");
    expect(inputs).toEqual(
      expect.arrayContaining([
        "Accounts: Account ID",
        "Accounts: Owner",
        "Accounts: Potential",
        "Accounts: Revenue",
        "Reps: Rep Name",
        "Reps: Selling Hours per Year",
      ]),
    );
    expect(failing(excel.book, "EF_Inputs")).toEqual([]);
  });

  it.each([
    ["a figure", "Accounts", "Potential", 7, 1],
    ["a blank figure that becomes one", "Accounts", "Revenue", 0, 123_456],
    ["an owner", "Accounts", "Owner", 11, "Somebody Else"],
    ["an ID", "Accounts", "Account ID", 3, "A-99999"],
    ["the hours of a rep", "Reps", "Selling Hours per Year", 2, 100],
    ["the name of a rep", "Reps", "Rep Name", 1, "Zoe Zimmer"],
  ])("fails a check that names the sheet when %s is changed", (_, table, header, row, value) => {
    change(table, header, row, value);
    expect(failing(excel.book, "EF_Inputs")).toEqual([`${table}: ${header}`]);
    expect(failing(excel.book, "EF_Checks")).toContain(`Inputs unchanged since the run: columns of ${table}`);
  });

  it("sees two figures that change places", () => {
    const [first, second] = excel.column("Accounts", "Potential").map(Number);
    expect(first).not.toBe(second);
    change("Accounts", "Potential", 0, second ?? 0);
    change("Accounts", "Potential", 1, first ?? 0);
    expect(failing(excel.book, "EF_Inputs")).toEqual(["Accounts: Potential"]);
  });

  it("says first what has to be done first, and no more when it is done", () => {
    const before = steps(excel.book);
    expect(before.some((line) => line.includes("check fails"))).toBe(false);
    const potential = Number(excel.column("Accounts", "Potential")[0]);
    change("Accounts", "Potential", 0, potential + 1);
    expect(steps(excel.book)[0]).toBe(
      "1. 1 check fails: Inputs unchanged since the run: columns of Accounts",
    );
    change("Accounts", "Potential", 0, potential);
    expect(steps(excel.book)).toEqual(before);
  });

  describe("with a setting changed on Plan Settings", () => {
    const settingRow = (name: string): number => columnIn(excel.book, "EF_Settings", "Setting").indexOf(name);
    const set = (name: string, value: string | number): void => {
      change("EF_Settings", "Value", settingRow(name), value);
    };
    const quotas = (): number =>
      columnIn(excel.book, "EF_Quotas", "Final Quota").reduce<number>((sum, one) => sum + Number(one), 0);
    const told = (): string | undefined => steps(excel.book).find((line) => line.includes("changed since"));

    it("lets the quotas follow and says that it was changed, until it is as planned again", () => {
      expect([quotas(), told()]).toEqual([6_000_000, undefined]);
      set("Quota target", 7_000_000);
      expect(quotas()).toBe(7_000_000);
      expect(failing(excel.book, "EF_Checks")).toEqual([]);
      expect(told()).toMatch(/^\d\. 1 setting was changed since: figures follow, plan again to plan by it$/);
      // No cap was planned, so that one counts as well.
      set("Quota cap", 2);
      expect(told()).toMatch(/^\d\. 2 settings were changed since: /);
      set("Quota cap", "");
      set("Quota target", 6_000_000);
      expect([quotas(), told()]).toEqual([6_000_000, undefined]);
    });

    it("still says what has to be done when a text was pasted over a number", () => {
      set("Quota target", "7 million");
      expect(failing(excel.book, "EF_Checks")[0]).toBe("Settings that are text instead of a number");
      expect(steps(excel.book)[0]).toMatch(
        /^1\. \d+ checks fail, first: Settings that are text instead of a number$/,
      );
      const says = ["Plan Summary", "Tie-Out"].flatMap((name) =>
        Array.from({ length: 40 }, (_, row) => excel.book.sheetNamed(name)?.cells.value(row, 0)),
      );
      expect(says.filter((cell) => cell instanceof CellError)).toEqual([]);
    });
  });

  it("counts territories outside the band, with the furthest", () => {
    // Nearly all accounts to the first territory: it is far above its target, the others far below.
    const names = excel.column("EF_Territories", "Territory").map(String);
    const owners = excel.column("EF_Assignments", "Territory");
    owners.forEach((owner, row) => {
      if (names.includes(String(owner)) && row % 20 !== 0)
        excel.type(
          "Territory Assignments",
          cellOf(excel, "EF_Assignments", "Territory", row),
          names[0] ?? "",
        );
    });
    excel.host.calculator.recalculate();
    const outside = excel.column("EF_Territories", "In Band?").filter((band) => band === "WATCH").length;
    expect(outside).toBeGreaterThan(1);
    const line = steps(excel.book).find((each) => each.includes("outside ±"));
    expect(line).toMatch(
      new RegExp(
        `${String(outside)} territories are outside ±10% in potential, furthest ${names[0] ?? ""} at \\+\\d+%$`,
      ),
    );
  });

  it("links to names, which go with a sheet that is renamed", () => {
    const links = [...excel.book.sheets].flatMap((sheet) =>
      sheet.cells.columns.flatMap((column) =>
        [...(column?.formulas.values() ?? [])].map((formula) => formula.text),
      ),
    );
    const targets = new Set(
      links.flatMap((text) => [...text.matchAll(/"#(EF_\w+)"/g)].map(([, name]) => name)),
    );
    expect(targets.size).toBeGreaterThan(6);
    const names = new Map(excel.book.names.map(({ name, formula }) => [name, formula]));
    for (const target of targets)
      expect([target, names.get(target ?? "")]).toEqual([target, expect.stringContaining("!")]);
    expect(links.filter((text) => /HYPERLINK\("#'/.test(text) && !text.includes("SUBSTITUTE("))).toEqual([]);
  });

  (hasLibreOffice() ? it : it.skip)(
    "says the same in LibreOffice, with one figure and one owner changed",
    () => {
      change("Accounts", "Potential", 7, 1);
      change("Accounts", "Owner", 11, "Somebody Else");
      const anew = loadBook(recalculatedByLibreOffice(excel.saved()), "Anew.xlsx");
      expect(failing(anew, "EF_Inputs")).toEqual(["Accounts: Potential", "Accounts: Owner"]);
      expect(failing(anew, "EF_Checks")).toEqual(failing(excel.book, "EF_Checks"));
      expect(steps(anew)).toEqual(steps(excel.book));
      for (const header of ["As Read", "Now"]) {
        expect(columnIn(anew, "EF_Inputs", header)).toEqual(columnIn(excel.book, "EF_Inputs", header));
      }
    },
  );
});
