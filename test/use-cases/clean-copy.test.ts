import { EVERYONE, type CopyReader } from "../../src/engine/model/clean-copy";
import type { Progress } from "../../src/engine/model/progress";
import { makeCleanCopy } from "../../src/use-cases/clean-copy";
import { createPlanner } from "../../src/worker/planner-in-process";
import type { CopiedFile } from "../../workbench/cli/copy-file";
import { copyOfFile } from "../../workbench/cli/copy-file";
import { planFile } from "../../workbench/cli/plan-file";
import { saveBook } from "../../workbench/excel-host/file/save";
import { loadBook } from "../../workbench/excel-host/file/load";
import type { Book } from "../../workbench/excel-host/model/book";
import { makeSample } from "../../workbench/sample/make-sample";
import { sampleBook } from "../../workbench/sample/sample-book";
import { cellOf } from "../support/edit-by-hand";
import type { ExcelSession } from "../support/excel-session";
import { openExcel } from "../support/excel-session";
import { hasLibreOffice, recalculatedByLibreOffice } from "../support/libreoffice";
import { cellFormulas, readableText, workbookParts } from "../support/workbook-parts";
import { differences } from "../end-to-end/support/same-figures";

jest.setTimeout(60_000);

const ALLOWED =
  /^(SUM|SUMIFS|COUNT|COUNTIFS|IF|OR|IFERROR|INDEX|MATCH|N|ROUND|ABS|ROWS|MIN|MAX|ISNUMBER|ISERROR|SUMPRODUCT)$/;

/** A written plan of 160 accounts and 8 reps with quotas, some of them overridden. */
let plan: Uint8Array;
let planned: Book;

const copyFor = (
  kind: CopyReader["kind"],
  name: string,
  figures: "live" | "values" = "live",
): Promise<CopiedFile> => copyOfFile({ bytes: plan, name: "Plan.xlsx", reader: { kind, name }, figures });

/** Cells of a column of a table by header. */
function column(book: Book, table: string, header: string): unknown[] {
  const found = book.tableNamed(table);
  if (!found) throw new Error(`no table ${table}`);
  const index = found.table.columns.findIndex(({ name }) => name === header);
  if (index < 0) throw new Error(`no column ${header} in ${table}`);
  const { top, bottom, left } = found.table.area;
  return Array.from({ length: bottom - top }, (_, row) =>
    found.sheet.cells.value(top + 1 + row, left + index),
  );
}

const texts = (book: Book, table: string, header: string): string[] =>
  column(book, table, header).map((cell) => (typeof cell === "string" ? cell : ""));

/** The first rep of the plan with accounts from others, and the territory of the rep. */
function aRep(): { readonly rep: string; readonly territory: string } {
  const reps = texts(planned, "EF_Territories", "Rep");
  const movedIn = column(planned, "EF_Territories", "Moved In").map(Number);
  const row = movedIn.findIndex((moved) => moved > 0);
  return { rep: reps[row] ?? "", territory: texts(planned, "EF_Territories", "Territory")[row] ?? "" };
}

beforeAll(async () => {
  const sample = makeSample({
    accounts: 160,
    reps: 8,
    seed: 5,
    mess: 0,
    asOf: "2026-10-01",
    opportunities: 400,
  });
  const { bytes } = await planFile({
    bytes: saveBook(sampleBook(sample)),
    name: "Sample.xlsx",
    settings: {
      quotaTarget: 14_000_000,
      quotaCap: null,
      resourceBudget: 900_000,
      planName: "FY27 <plan> & more",
      quotaOverrides: [
        { territory: "NE-01", quota: 1_650_000, reason: "Agreed with the region", author: "" },
      ],
    },
  });
  plan = bytes;
  planned = loadBook(plan, "Plan.xlsx");
});

describe("a clean copy", () => {
  let session: ExcelSession | null = null;
  const close = (): void => {
    session?.close();
    session = null;
  };
  const open = async (bytes: Uint8Array): Promise<ExcelSession> => {
    session = await openExcel(bytes);
    return session;
  };

  afterEach(close);

  it("for everyone tells of reading, of each sheet and of the file, further on with each", async () => {
    await open(plan);
    const told: Progress[] = [];
    const onProgress = (progress: Progress) => told.push(progress);
    const copy = await makeCleanCopy(
      createPlanner(),
      { mapping: { entities: [] }, samples: [] },
      { reader: { kind: "plan", name: EVERYONE }, figures: "live", locale: "en-US" },
      { onProgress },
    );
    const sheets = copy.status === "done" ? copy.value.sheets.length : 0;
    const phases = told.map(({ phase }) => phase);
    expect([...new Set(phases)]).toEqual([
      "Reading the plan as it is now",
      "Making the copy",
      "Making the file",
    ]);
    const making = told.filter(({ phase }) => phase !== "Reading the plan as it is now");
    expect(making.map(({ done }) => done)).toEqual(Array.from({ length: sheets + 1 }, (_, made) => made));
    const fractions = told.map(({ fraction }) => fraction);
    expect(fractions).toEqual([...fractions].sort((a, b) => a - b));
    // Putting the file together takes longer than all before.
    expect(fractions.at(-1)).toBeLessThan(0.5);
  });

  describe.each([
    ["rep", () => aRep().rep],
    ["region", () => texts(planned, "EF_Territories", "Region")[0] ?? ""],
    ["manager", () => String(column(planned, "Reps", "Manager")[0])],
  ] as const)("for one %s", (kind, nameOf) => {
    let copy: CopiedFile;
    let book: Book;

    beforeAll(async () => {
      copy = await copyFor(kind, nameOf());
      book = loadBook(copy.bytes, "Copy.xlsx");
    });

    it("holds the accounts of these territories, all of them and no other", () => {
      const territories = new Set(texts(book, "EF_Territories", "Territory"));
      const owners = texts(planned, "EF_Assignments", "Territory");
      const expected = texts(planned, "EF_Assignments", "Account ID").filter((_, row) =>
        territories.has(owners[row] ?? ""),
      );
      expect(texts(book, "EF_Assignments", "Account ID")).toEqual(expected);
      expect(copy).toMatchObject({ accounts: expected.length, leftOut: owners.length - expected.length });
    });

    it("names no other account, rep or territory in any part of the file", () => {
      const all = (source: Book): string[] => [
        ...texts(source, "EF_Assignments", "Account ID"),
        ...texts(source, "EF_Assignments", "Account"),
        ...texts(source, "EF_Territories", "Territory"),
        ...texts(source, "EF_Territories", "Rep"),
        ...texts(source, "EF_HandOff", "Account ID"),
        ...texts(source, "EF_HandOff", "Account"),
      ];
      const own = all(book).join("\n").toLowerCase();
      const others = [
        ...all(planned),
        ...texts(planned, "Reps", "Rep Name"),
        ...texts(planned, "Reps", "Rep ID"),
      ].filter((name) => name !== "" && !own.includes(name.toLowerCase()));
      const text = readableText(copy.bytes).toLowerCase();
      expect(others.length).toBeGreaterThan(60);
      expect(others.filter((name) => text.includes(name.toLowerCase()))).toEqual([]);
    });

    it("lists what its reps give and get, both ways, and who is not of the copy without a name", () => {
      const reps = new Set(texts(book, "EF_Territories", "Rep"));
      const expected = texts(planned, "EF_HandOff", "Rep").flatMap((rep, row) =>
        reps.has(rep) ? [row] : [],
      );
      for (const header of ["Rep", "Direction", "Account ID", "Account", "Potential"]) {
        const there = column(planned, "EF_HandOff", header);
        expect(column(book, "EF_HandOff", header)).toEqual(expected.map((row) => there[row]));
      }
      expect(expected.length).toBeGreaterThan(0);
      const others = texts(book, "EF_HandOff", "Other Rep").filter((rep) => !reps.has(rep));
      expect([...new Set(others)].filter((rep) => rep !== "another rep" && rep !== "")).toEqual([]);
    });

    it("shows the figures of the plan", () => {
      const rows = texts(planned, "EF_Territories", "Territory");
      for (const header of ["Accounts", "Potential", "Revenue", "Deviation", "Utilisation", "Moved In"]) {
        const there = column(planned, "EF_Territories", header);
        const expected = texts(book, "EF_Territories", "Territory").map((name) => there[rows.indexOf(name)]);
        expect(column(book, "EF_Territories", header)).toEqual(expected);
      }
    });

    it("ties: every check on its first page passes", () => {
      expect(new Set(column(book, "EF_Checks", "Result"))).toEqual(new Set(["PASS"]));
      expect(column(book, "EF_Checks", "Check").length).toBeGreaterThanOrEqual(7);
    });
  });

  it("holds the whole plan for everyone, house accounts and reps who have left included, and ties", async () => {
    const copy = await copyFor("plan", "everyone");
    const book = loadBook(copy.bytes, "Copy.xlsx");
    expect(copy).toMatchObject({ territories: 8, leftOut: 0 });
    for (const header of ["Account ID", "Territory", "Rep", "Previous Rep", "Reason", "Status"]) {
      const blank = (cell: unknown): unknown => cell ?? "";
      expect(column(book, "EF_Assignments", header).map(blank)).toEqual(
        column(planned, "EF_Assignments", header).map(blank),
      );
    }
    for (const header of ["Final Quota", "Q1", "Q4", "Override"]) {
      expect(column(book, "EF_Quotas", header)).toEqual(column(planned, "EF_Quotas", header));
    }
    for (const [table, headers] of [
      ["EF_HandOff", ["Rep", "Direction", "Account", "Other Rep", "Reason"]],
      ["EF_Changes", ["When", "Account", "From", "To", "Kind", "Reason", "From Rep", "To Rep"]],
      ["EF_Resources", ["Territory", "Budget", "Rep Cost", "Territory Cost", "Potential per Cost"]],
    ] as const) {
      for (const header of headers) {
        const blank = (cell: unknown): unknown => cell ?? "";
        expect(column(book, table, header).map(blank)).toEqual(column(planned, table, header).map(blank));
      }
    }
    expect(new Set(column(book, "EF_Checks", "Result"))).toEqual(new Set(["PASS"]));
    expect(readableText(copy.bytes)).not.toMatch(
      /webextension|customProperty|another (rep|territory|account)\b.*stands/i,
    );
  });

  it("gives finance the quotas, overrides and costs of all territories, and not one account", async () => {
    const copy = await copyFor("finance", "finance");
    const book = loadBook(copy.bytes, "Copy.xlsx");
    expect(copy).toMatchObject({ accounts: 0, territories: 8, leftOut: 0 });
    for (const [table, header] of [
      ["EF_Territories", "Rep"],
      ["EF_Territories", "Potential"],
      ["EF_Quotas", "Final Quota"],
      ["EF_Quotas", "Override Reason"],
      ["EF_Resources", "Territory Cost"],
    ] as const) {
      expect(column(book, table, header)).toEqual(column(planned, table, header));
    }
    expect(column(book, "EF_Checks", "Check")).toEqual([
      "Quotas in the plan = quotas here",
      "Quarters = quotas",
      "Costs in the plan = costs here",
      "Company target = quotas + house + own line",
      "Overrides without a reason",
    ]);
    expect(column(book, "EF_Checks", "Left")[3]).toBe(14_000_000);
    expect(book.tableNamed("EF_Assignments")).toBeFalsy();
    expect(new Set(column(book, "EF_Checks", "Result"))).toEqual(new Set(["PASS"]));
    const text = readableText(copy.bytes);
    const accounts = [
      ...texts(planned, "EF_Assignments", "Account ID"),
      ...texts(planned, "EF_Assignments", "Account"),
    ];
    expect(accounts.filter((name) => text.includes(name))).toEqual([]);
  });

  it("shows the balance as a chart over its own cells, and everyone the map, each with an alt text", async () => {
    const parts = workbookParts((await copyFor("plan", "everyone")).bytes);
    const drawings = [...parts].filter(([path]) => path.startsWith("xl/drawings/drawing"));
    const charts = [...parts].filter(([path]) => path.startsWith("xl/charts/chart"));
    expect([drawings.length, charts.length]).toEqual([1, 1]);
    expect(drawings[0]?.[1].match(/descr="[^"]{20,}"/g)).toHaveLength(2);
    const cells = [...(charts[0]?.[1] ?? "").matchAll(/<c:f>([^<]*)<\/c:f>/g)].map(([, text]) => text ?? "");
    expect(cells.length).toBeGreaterThan(3);
    expect(cells.filter((text) => !text.replaceAll("&apos;", "'").startsWith("'Territory KPIs'!"))).toEqual(
      [],
    );
  });

  it("is a file without anything beside its cells", async () => {
    const copy = await copyFor("rep", aRep().rep);
    const parts = workbookParts(copy.bytes);
    const kinds = new Set([...parts.keys()].map((path) => path.replace(/\d+/g, "")));
    expect([...kinds].sort()).toEqual([
      "[Content_Types].xml",
      "_rels/.rels",
      "docProps/app.xml",
      "docProps/core.xml",
      "xl/_rels/workbook.xml.rels",
      "xl/sharedStrings.xml",
      "xl/styles.xml",
      "xl/tables/table.xml",
      "xl/theme/theme.xml",
      "xl/workbook.xml",
      "xl/worksheets/_rels/sheet.xml.rels",
      "xl/worksheets/sheet.xml",
    ]);
    const workbook = parts.get("xl/workbook.xml") ?? "";
    expect(workbook).not.toMatch(/state="(hidden|veryHidden)"/);
    const names = [...workbook.matchAll(/<definedName name="([^"]*)"/g)].map(([, name]) => name);
    expect(names.filter((name) => !/^_xlnm\.Print_(Area|Titles)$/.test(name ?? ""))).toEqual([]);
    const sheets = [...parts].filter(([path]) => path.startsWith("xl/worksheets/")).map(([, text]) => text);
    expect(sheets.join("")).not.toMatch(/hidden="(1|true)"|<hyperlink|customPr|legacyDrawing/);
    expect(parts.get("docProps/core.xml")).not.toMatch(/creator|lastModifiedBy/);
    expect(readableText(copy.bytes)).not.toMatch(/evenfield|webextension/i);
  });

  it("says on its first page what it is, of which plan and date, what is in it and what is not", async () => {
    const { rep } = aRep();
    const book = loadBook((await copyFor("rep", rep)).bytes, "Copy.xlsx");
    const [first] = book.sheets;
    const page = Array.from({ length: 12 }, (_, row) =>
      [0, 1].map((at) => first?.cells.value(row, at)).join(" "),
    ).join("\n");
    expect(first?.name).toBe("About This Copy");
    expect(page).toContain(`FY27 <plan> & more: ${rep}`);
    expect(page).toMatch(/Plan FY27 <plan> & more, written .* [AP]M, version/);
    expect(page).toMatch(/This copy Made /);
    expect(page).toMatch(/What is in it \d+ accounts in 1 territory, with quotas/);
    expect(page).toMatch(/Changed by hand No owner differs from the plan/);
    expect(page).toMatch(/Left out \d+ accounts and 7 territories of others/);
  });

  it("has no formula where values are asked for, and the same figures", async () => {
    const { rep } = aRep();
    const values = await copyFor("rep", rep, "values");
    const live = await copyFor("rep", rep);
    expect(cellFormulas(values.bytes).size).toBe(0);
    const [one, other] = [loadBook(values.bytes, "Values.xlsx"), loadBook(live.bytes, "Live.xlsx")];
    for (const [table, header] of [
      ["EF_Assignments", "Rep"],
      ["EF_Territories", "Potential"],
      ["EF_Territories", "Deviation"],
      ["EF_Quotas", "Final Quota"],
      ["EF_Quotas", "Q3"],
      ["EF_Checks", "Result"],
    ] as const) {
      expect(column(one, table, header)).toEqual(column(other, table, header));
    }
  });

  it("refuses a reader that the plan does not know, and names those it knows", async () => {
    await expect(copyFor("rep", "Nobody")).rejects.toThrow(/no rep “Nobody”; choose one of: /);
  });

  describe("with live figures", () => {
    let copy: CopiedFile;
    let region = "";

    beforeAll(async () => {
      const regions = texts(planned, "EF_Territories", "Region");
      region = regions.find((name) => regions.filter((each) => each === name).length > 1) ?? "";
      copy = await copyFor("region", region);
    });

    it("uses functions that every spreadsheet has, one formula a column", () => {
      const formulas = [...cellFormulas(copy.bytes).values()];
      const functions = new Set(
        formulas.flatMap((text) => [...text.matchAll(/([A-Z.]+)\(/g)].map(([, name]) => name ?? "")),
      );
      expect([...functions].filter((name) => !ALLOWED.test(name))).toEqual([]);
      const book = loadBook(copy.bytes, "Copy.xlsx");
      for (const sheet of book.sheets) {
        for (const table of sheet.tables) {
          if (table.name === "EF_Checks") continue;
          table.columns.forEach(({ name }, at) => {
            const { top, bottom, left } = table.area;
            const used = new Set<string | undefined>();
            for (let row = top + 1; row <= bottom; row++) used.add(sheet.cells.formula(row, left + at)?.text);
            expect([table.name, name, used.size]).toEqual([table.name, name, 1]);
          });
        }
      }
    });

    (hasLibreOffice() ? it : it.skip)(
      "gives what its cells show when LibreOffice computes it anew",
      async () => {
        // The copy for everyone has every kind of formula: sums, quotas, costs, the way from the target.
        const whole = await copyFor("plan", "everyone");
        const shown = loadBook(whole.bytes, "Copy.xlsx");
        const anew = loadBook(recalculatedByLibreOffice(whole.bytes), "Anew.xlsx");
        expect(differences(shown, anew, whole.sheets)).toEqual([]);
      },
    );

    it("follows an owner that is changed in it, and tells a quota that is", async () => {
      const excel = await open(copy.bytes);
      const names = excel.column("EF_Territories", "Territory").map(String);
      const before = excel.column("EF_Territories", "Potential").map(Number);
      const moved = Number(excel.column("EF_Assignments", "Potential")[0]);
      const from = names.indexOf(String(excel.column("EF_Assignments", "Territory")[0]));
      const to = from === 0 ? 1 : 0;
      excel.type("Territory Assignments", cellOf(excel, "EF_Assignments", "Territory", 0), names[to] ?? "");
      const after = excel.column("EF_Territories", "Potential").map(Number);
      expect(after[from]).toBeCloseTo((before[from] ?? 0) - moved, 6);
      expect(after[to]).toBeCloseTo((before[to] ?? 0) + moved, 6);
      expect(excel.column("EF_Assignments", "Rep")[0]).toBe(excel.column("EF_Territories", "Rep")[to]);

      expect(new Set(excel.column("EF_Checks", "Result"))).toEqual(new Set(["PASS"]));

      // A quota that was typed over is no longer the copied one, nor the sum of its quarters.
      excel.type("Quota Allocation", cellOf(excel, "EF_Quotas", "Final Quota", 0), 123_000);
      const results = excel.column("EF_Checks", "Result");
      const failed = excel.column("EF_Checks", "Check").filter((_, row) => results[row] !== "PASS");
      expect(failed).toEqual(["Quotas in the plan = quotas here", "Quarters = quotas"]);
    });
  });

  it("shows the owners as they were changed by hand in the plan, and says so", async () => {
    const excel = await open(plan);
    const { rep, territory } = aRep();
    const row = excel.column("EF_Assignments", "Territory").findIndex((name) => name !== territory);
    excel.type("Territory Assignments", cellOf(excel, "EF_Assignments", "Territory", row), territory);
    const edited = excel.saved();
    close();
    const before = await copyFor("rep", rep);
    const after = await copyOfFile({
      bytes: edited,
      name: "Plan.xlsx",
      reader: { kind: "rep", name: rep },
      figures: "live",
    });
    expect(after.accounts).toBe(before.accounts + 1);
    const book = loadBook(after.bytes, "Copy.xlsx");
    expect(
      texts(book, "EF_Assignments", "Planned Territory").filter((name) => name === "another territory"),
    ).toHaveLength(1);
    expect(
      texts(book, "EF_Assignments", "Reason").filter((reason) =>
        reason.startsWith("Changed by hand from another territory."),
      ),
    ).toHaveLength(1);
    expect(new Set(column(book, "EF_Checks", "Result"))).toEqual(new Set(["PASS"]));
  });
});
