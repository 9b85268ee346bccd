import type { Finding } from "../../src/engine/model/finding";
import { describePlan } from "../../src/report/describe-plan";
import { writeWorkbook } from "../../src/workbook/write-workbook";
import type { ExcelSession } from "../support/excel-session";
import { openExcel } from "../support/excel-session";
import { planFixture } from "../support/plan-fixture";

const finding = (sheet: string, cell: string): Finding => ({
  severity: "look",
  code: "ERROR_CELL",
  sheet,
  cell,
  column: "Revenue",
  value: "#N/A",
  finding: "Revenue is #N/A",
  remedy: "Mend the formula",
});

let excel: ExcelSession;
beforeEach(async () => {
  excel = await openExcel();
});
afterEach(() => {
  excel.close();
});

describe("Data Health", () => {
  it("links each finding to its cell, one formula a column, and none without a sheet", async () => {
    const findings = [finding("Bob's list", "H7"), finding("Accounts", ""), finding("", "")];
    const options = { writtenAt: { text: "now", serial: 1 }, mapPng: null, currencySymbol: "$" };
    const description = describePlan(planFixture({ findings }), options);
    await writeWorkbook(description);
    expect(excel.column("EF_Findings", "Show")).toEqual(["Show", "Show", ""]);
    const table = description.sheets
      .flatMap(({ tables }) => tables)
      .find(({ name }) => name === "EF_Findings");
    const show = table?.columns.find(({ header }) => header === "Show");
    expect(show).toMatchObject({ formula: expect.stringContaining('HYPERLINK("#\'"&SUBSTITUTE(') as string });
  });
});
