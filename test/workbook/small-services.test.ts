import { describePlan } from "../../src/report/describe-plan";
import { readHandEdits } from "../../src/workbook/hand-edits";
import { insertSample } from "../../src/workbook/insert-sample";
import { openNewWorkbook } from "../../src/workbook/open-new-workbook";
import { showCell } from "../../src/workbook/show-cell";
import type { StoredMapping } from "../../src/workbook/store-mapping";
import { loadMapping, saveMapping } from "../../src/workbook/store-mapping";
import { watchSheets } from "../../src/workbook/watch-sheets";
import { writeWorkbook } from "../../src/workbook/write-workbook";
import type { ExcelSession } from "../support/excel-session";
import { openExcel } from "../support/excel-session";
import { planFixture } from "../support/plan-fixture";

let excel: ExcelSession;

beforeEach(async () => {
  excel = await openExcel();
});

afterEach(() => {
  excel.close();
});

describe("openNewWorkbook", () => {
  it("tells a file that Excel refuses as too large by its size, and what would be smaller", async () => {
    // 5.2 MB of the file are 6.9 MB of base64, where a request may have 5.
    await expect(openNewWorkbook("A".repeat(6_933_336))).rejects.toMatchObject({
      code: "COPY_TOO_LARGE",
      message: expect.stringMatching(/^The copy has 6 MB, .*; make it for a region/) as string,
      detail: { megabytes: 6 },
    });
  });

  it("says of another refusal what Excel says", async () => {
    await expect(openNewWorkbook("A".repeat(12))).rejects.toMatchObject({ code: "EXCEL_REFUSED" });
  });
});

describe("saveMapping", () => {
  const mapping: StoredMapping = {
    entities: [
      {
        entity: "account",
        sheet: "Accounts & <more> ]]>",
        table: null,
        fields: [{ field: "potential", header: 'Umsatz %, 2027 "neu" é😀' }],
      },
    ],
  };

  it("keeps the mapping in the workbook, whatever the headers hold", async () => {
    expect(await loadMapping()).toBeNull();
    await saveMapping(mapping);
    expect(await loadMapping()).toEqual(mapping);
  });

  it("replaces the one before", async () => {
    await saveMapping(mapping);
    await saveMapping({ entities: [] });
    expect(await loadMapping()).toEqual({ entities: [] });
    expect(excel.book.customXmlParts).toHaveLength(1);
  });

  it("survives saving and opening the file", async () => {
    await saveMapping(mapping);
    const bytes = excel.saved();
    excel.close();
    excel = await openExcel(bytes);
    expect(await loadMapping()).toEqual(mapping);
  });

  it("counts a part of another hand as none", async () => {
    await Excel.run(async (context) => {
      context.workbook.customXmlParts.add(
        '<mapping xmlns="urn:evenfield:mapping:1">%7B%22entities%22:[{}]}</mapping>',
      );
      await context.sync();
    });
    expect(await loadMapping()).toBeNull();
  });
});

describe("insertSample", () => {
  const sample = {
    sheets: [
      {
        name: "Accounts",
        table: "Accounts",
        headers: ["Account ID", "ZIP", "Potential"],
        formats: ["@", "@", "#,##0"],
        rows: [
          ["A-1", "02139", 10],
          ["=A", "10001", null],
        ],
      },
    ],
  };

  it("adds sheets with tables, text kept as text", async () => {
    expect(await insertSample(sample)).toEqual(["Accounts"]);
    expect(excel.column("Accounts", "ZIP")).toEqual(["02139", "10001"]);
    expect(excel.column("Accounts", "Account ID")).toEqual(["A-1", "=A"]);
    expect(excel.column("Accounts", "Potential")).toEqual([10, null]);
  });

  it("numbers a name that is taken", async () => {
    await insertSample(sample);
    expect(await insertSample(sample)).toEqual(["Accounts (2)"]);
    expect(excel.book.tableNamed("Accounts_2")?.sheet.name).toBe("Accounts (2)");
  });

  it("leaves no sheet behind when Excel refuses a step", async () => {
    excel.host.faults.add({ when: { member: "TableCollection.add" }, then: { code: "AccessDenied" } });
    await expect(insertSample(sample)).rejects.toMatchObject({ code: "PROTECTED_SHEET" });
    expect(excel.book.sheets.map((sheet) => sheet.name)).toEqual(["Sheet1"]);
  });
});

describe("showCell", () => {
  it("selects the cell and shows its sheet", async () => {
    await insertSample({
      sheets: [{ name: "Other", table: "Other", headers: ["a"], formats: ["@"], rows: [["x"]] }],
    });
    await showCell("Sheet1", "C7");
    expect(excel.book.active?.name).toBe("Sheet1");
    expect(excel.book.active?.selection).toEqual({ top: 6, left: 2, bottom: 6, right: 2 });
  });

  it("names a sheet that is gone", async () => {
    await expect(showCell("Gone", "A1")).rejects.toThrow('There is no sheet "Gone" any more');
  });
});

describe("watchSheets", () => {
  const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

  it("tells of edits by the user on the watched sheets until it is stopped", async () => {
    const seen: string[] = [];
    const stop = await watchSheets(
      ["Sheet1", "Not there"],
      () => false,
      ({ sheet, address }) => seen.push(`${sheet}!${address}`),
    );
    excel.type("Sheet1", "B2", 5);
    await settle();
    expect(seen).toEqual(["Sheet1!B2"]);
    await stop();
    excel.type("Sheet1", "B3", 5);
    await settle();
    expect(seen).toHaveLength(1);
  });

  it("is stopped without a complaint after the sheet was deleted", async () => {
    const stop = await watchSheets(
      ["Sheet1"],
      () => false,
      () => undefined,
    );
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("Other");
      context.workbook.worksheets.getItem("Sheet1").delete();
      await context.sync();
    });
    await expect(stop()).resolves.toBeUndefined();
  });

  it("keeps quiet about our own writing", async () => {
    const seen: string[] = [];
    await watchSheets(
      ["Sheet1"],
      () => false,
      ({ address }) => seen.push(address),
    );
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[1]];
      await context.sync();
    });
    await settle();
    expect(seen).toEqual([]);
  });
});

describe("readHandEdits", () => {
  it("lists the accounts whose owner differs from the plan", async () => {
    expect(await readHandEdits()).toBeNull();
    const options = { writtenAt: { text: "now", serial: 1 }, mapPng: null, currencySymbol: "$" };
    await writeWorkbook(describePlan(planFixture(), options));
    expect(await readHandEdits()).toEqual([]);
    excel.type("Territory Assignments", "G5", "Territory 3");
    const id = excel.column("EF_Assignments", "Account ID")[0];
    expect(await readHandEdits()).toEqual([
      { accountId: id, account: `Account ${String(id)}`, planned: "Territory 1", territory: "Territory 3" },
    ]);
  });
});
