import { surveyWorkbook } from "../../../src/engine/intake/survey";
import type { RawCell } from "../../../src/engine/model/raw-sheet";
import { columnChoices } from "../../../src/use-cases/choose-column";
import { rawBlock } from "../../support/raw-block";
import { readMapped } from "../../support/read-blocks";
import { ENGLISH } from "../../support/surveyed-fields";

describe("the header row", () => {
  const headerRowOf = (...rows: RawCell[][]): number | undefined =>
    surveyWorkbook([rawBlock("Accounts", rows)]).mapping.entities[0]?.headerRow;

  it("is found below a banner and blank rows", () => {
    expect(headerRowOf(["Customer list"], ["As of October"], [], ...ENGLISH)).toBe(3);
  });

  it("is found 49 rows down", () => {
    const notes = Array.from({ length: 49 }, (_, row): RawCell[] => [`Note ${String(row)}`]);
    expect(headerRowOf(...notes, ...ENGLISH)).toBe(49);
  });

  it("is the lower one of two, with the names of the upper one where it is blank", () => {
    const [entity] = surveyWorkbook([
      rawBlock("Accounts", [
        ["Account", "Name", "Address", "", "Sales", ""],
        ["No.", "", "City", "ZIP", "2024", "2025"],
        [1, "Acme Bikes", "Boston", 2139, 1200, 1300],
        [2, "Beta Cycles", "Austin", 73301, 800, 900],
      ]),
    ]).mapping.entities;
    expect(entity?.headerRow).toBe(1);
    expect(entity?.fields.find(({ field }) => field === "revenue")?.header).toBe("Sales 2025");
  });

  it("is the lower one of two where that holds years alone, numbers or text", () => {
    const [entity] = surveyWorkbook([
      rawBlock("Kunden", [
        ["Kundenliste 2025", "", "", ""],
        ["Kundennr.", "Firma", "Umsatz", ""],
        ["", "", "2024", "2025"],
        ["K-1", "Huber GmbH", "1.200,50", "1.300,50"],
        ["K-2", "Maier AG", "800,00", "900,00"],
      ]),
    ]).mapping.entities;
    expect(entity?.headerRow).toBe(2);
    expect(entity?.fields.map(({ field, header }) => [field, header])).toEqual([
      ["id", "Kundennr."],
      ["name", "Firma"],
      ["revenue", "Umsatz 2025"],
    ]);
    expect(entity?.unusedHeaders).toEqual(["Umsatz 2024"]);
  });

  it("names days by their months, in the date system of the workbook", async () => {
    const block = rawBlock("Accounts", [
      ["Account ID", "Account", "ZIP", 44196, 44227, 44255],
      ["A-1", "Acme", "02139", 10, 20, 30],
      ["A-2", "Beta", "73301", 11, 21, 31],
    ]);
    const sample = { ...block, dateSystem: 1904 as const };
    const { mapping } = surveyWorkbook([sample]);
    const [entity] = mapping.entities;
    expect(entity?.unusedHeaders).toEqual(["Jan 2025", "Feb 2025", "Mar 2025"]);
    if (entity === undefined) throw new Error("no accounts found");
    expect(columnChoices(entity, sample).map(({ header }) => header)).toContain("Mar 2025");
    const february = { header: "Feb 2025", column: 4, confidence: 1, evidence: [], samples: [] };
    const fields = [...entity.fields, { ...february, field: "revenue" as const }];
    const asked = { ...mapping, entities: [{ ...entity, fields }] };
    const { accounts, findings } = await readMapped(asked, [block], 1904);
    expect(Array.from(accounts.revenue)).toEqual([20, 21]);
    expect(findings.map(({ code }) => code)).not.toContain("COLUMN_MISSING");
  });

  it("puts the name of the group above before names that stand twice", () => {
    const [entity] = surveyWorkbook([
      rawBlock("Accounts", [
        ["", "", "Revenue", "", "Potential", ""],
        ["Account ID", "Account", "Plan", "Actual", "Plan", "Actual"],
        ["A-1", "Acme", 10, 11, 12, 13],
        ["A-2", "Beta", 20, 21, 22, 23],
      ]),
    ]).mapping.entities;
    expect(entity?.unusedHeaders).toEqual(expect.arrayContaining(["Potential Actual"]));
    expect(entity?.fields.find(({ field }) => field === "potential")?.header).toBe("Potential Plan");
  });

  it("gives the address of headers and data where the block does not start at A1", () => {
    const sample = rawBlock("Accounts", [["Customer list"], ...ENGLISH], { firstRow: 3, firstColumn: 2 });
    expect(surveyWorkbook([sample]).mapping.entities[0]).toMatchObject({
      headerRow: 1,
      address: "B4:J7",
      rowCount: 3,
    });
  });

  it("of a table is its first row", () => {
    const sample = rawBlock("Data", ENGLISH, { table: "tblAccounts" });
    expect(surveyWorkbook([sample]).mapping.entities[0]).toMatchObject({ key: "tblAccounts", headerRow: 0 });
  });
});
