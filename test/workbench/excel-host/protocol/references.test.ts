import { codeOf, openOffice, type OpenOffice } from "../open-office";

describe("ranges that the add-in keeps", () => {
  let open: OpenOffice;

  beforeEach(async () => {
    open = await openOffice(["Data"]);
  });

  afterEach(() => {
    open.office.dispose();
  });

  it("are found again after a sync and forgotten at the end of the batch", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Data").getRange("B2:C3").getResizedRange(1, 0);
      await context.sync();
      range.load("address");
      await context.sync();
      expect(range.address).toBe("Data!B2:C4");
    });
    const count = await Excel.run(async (context) => {
      const { workbook } = context as unknown as {
        workbook: { _GetReferenceCount(): OfficeExtension.ClientResult<number> };
      };
      const result = workbook._GetReferenceCount();
      await context.sync();
      return result.value;
    });
    expect(count).toBe(0);
  });

  it("move with rows and columns that are inserted and deleted before them", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      const range = sheet.getRange("B5:C6");
      await context.sync();
      sheet.getRange("2:3").insert("Down");
      sheet.getRange("A:A").delete("Left");
      range.load("address");
      await context.sync();
      expect(range.address).toBe("Data!A7:B8");
    });
  });

  it("are an error once their cells are gone", async () => {
    const code = await codeOf(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      const range = sheet.getRange("B5:C6");
      await context.sync();
      sheet.getRange("4:7").delete("Up");
      await context.sync();
      range.load("address");
      await context.sync();
    });
    expect(code).toBe("InvalidReference");
  });

  it("take cells, looks, tables and formulas along when rows are inserted", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      sheet.getRange("A1:A3").values = [["Id"], ["x"], ["y"]];
      sheet.getRange("A3").format.fill.color = "#ff0000";
      sheet.tables.add("A1:A3", true).name = "T_Ids";
      sheet.getRange("C3").formulas = [["=A3"]];
      await context.sync();
      sheet.getRange("3:3").insert("Down");
      const cells = sheet.getRange("A1:C4");
      cells.load("formulas");
      const table = context.workbook.tables.getItem("T_Ids").getRange();
      table.load("address");
      const moved = sheet.getRange("A4");
      moved.load("format/fill/color");
      await context.sync();
      expect(cells.formulas.map((row) => String(row[2]))).toEqual(["", "", "", "=A4"]);
      expect(table.address).toBe("Data!A1:A4");
      expect(moved.format.fill.color).toBe("#FF0000");
    });
  });

  it("give what is asked of them relative to their cells", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      sheet.getRange("C3").values = [["x"]];
      const range = sheet.getRange("B2:D5");
      const parts = {
        row: range.getRow(1),
        column: range.getColumn(2),
        cell: range.getCell(0, 1),
        last: range.getLastCell(),
        lastRow: range.getLastRow(),
        offset: range.getOffsetRange(1, 1),
        bounding: range.getBoundingRect("F9"),
        common: range.getIntersectionOrNullObject("D4:Z9"),
        rows: range.getEntireRow(),
        used: range.getUsedRangeOrNullObject(true),
      };
      for (const part of Object.values(parts)) part.load("address");
      const apart = range.getIntersectionOrNullObject("H1");
      await context.sync();
      expect(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, part.address]))).toEqual({
        row: "Data!B3:D3",
        column: "Data!D2:D5",
        cell: "Data!C2",
        last: "Data!D5",
        lastRow: "Data!B5:D5",
        offset: "Data!C3:E6",
        bounding: "Data!B2:F9",
        common: "Data!D4:D5",
        rows: "Data!2:5",
        used: "Data!C3",
      });
      expect(apart.isNullObject).toBe(true);
    });
  });
});
