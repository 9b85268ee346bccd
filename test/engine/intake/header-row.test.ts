import { surveyWorkbook } from "../../../src/engine/intake/survey";
import type { RawCell } from "../../../src/engine/model/raw-sheet";
import { rawBlock } from "../../support/raw-block";
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
