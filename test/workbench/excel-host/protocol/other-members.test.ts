import { codeOf, openOffice, type OpenOffice } from "../open-office";

describe("members beyond those the add-in uses today", () => {
  let open: OpenOffice;

  beforeEach(async () => {
    open = await openOffice(["Data", "Other"]);
  });

  afterEach(() => {
    open.office.dispose();
  });

  it("copies values, formulas with their references moved, and looks", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      sheet.getRange("A1:B1").formulas = [[2, "=A1*10"]];
      sheet.getRange("A1").format.font.bold = true;
      sheet.getRange("A2:B3").copyFrom("A1:B1");
      sheet.getRange("D1").copyFrom("A1:B1", "Values");
      const copied = sheet.getRange("A1:E3");
      copied.load("formulas");
      const bold = sheet.getRange("A3");
      bold.load("format/font/bold");
      await context.sync();
      expect(copied.formulas).toEqual([
        [2, "=A1*10", "", 2, 20],
        [2, "=A2*10", "", "", ""],
        [2, "=A3*10", "", "", ""],
      ]);
      expect(bold.format.font.bold).toBe(true);
    });
  });

  it("finds blank, constant and formula cells", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      sheet.getRange("A1:B3").formulas = [
        ["a", "=1"],
        ["", "=2"],
        ["c", "=3"],
      ];
      const range = sheet.getRange("A1:B3");
      const kinds = ["Blanks", "Constants", "Formulas"] as const;
      const found = kinds.map((kind) => range.getSpecialCellsOrNullObject(kind));
      for (const areas of found) areas.load("address,cellCount");
      const none = sheet.getRange("B1:B3").getSpecialCellsOrNullObject("Constants");
      await context.sync();
      expect(found.map((areas) => areas.address)).toEqual(["Data!A2", "Data!A1,Data!A3", "Data!B1:B3"]);
      expect(none.isNullObject).toBe(true);
    });
  });

  it("clears contents and looks apart from each other", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Data").getRange("A1");
      range.values = [[5]];
      range.format.fill.color = "#00ff00";
      range.clear("Contents");
      range.load("values,format/fill/color");
      await context.sync();
      expect([range.values, range.format.fill.color]).toEqual([[[""]], "#00FF00"]);
      range.clear("Formats");
      range.load("format/fill/color");
      await context.sync();
      expect(range.format.fill.color).toBe("#FFFFFF");
    });
  });

  it("keeps the look of whole columns for cells that come later", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      sheet.getRange("B:B").numberFormat = "@" as unknown as string[][];
      sheet.getRange("B7").values = [["007"]];
      const cell = sheet.getRange("B7");
      cell.load("values,numberFormat");
      await context.sync();
      expect([cell.values, cell.numberFormat]).toEqual([[["007"]], [["@"]]]);
    });
  });

  it("sees merged areas and keeps only their first cell's content", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      sheet.getRange("A1:B2").values = [
        [1, 2],
        [3, 4],
      ];
      sheet.getRange("A1:B2").merge();
      const areas = sheet.getRange("A1:Z99").getMergedAreasOrNullObject();
      areas.load("address");
      const cells = sheet.getRange("A1:B2");
      cells.load("values");
      await context.sync();
      expect(areas.address).toBe("Data!A1:B2");
      expect(cells.values).toEqual([
        [1, ""],
        ["", ""],
      ]);
      sheet.getRange("A1").unmerge();
      const none = sheet.getRange("A1:Z99").getMergedAreasOrNullObject();
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });

  it("links cells to places and addresses", async () => {
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Data").getRange("A1");
      cell.hyperlink = { documentReference: "Other!B2", textToDisplay: "There", screenTip: "Go" };
      cell.load("values,hyperlink");
      await context.sync();
      expect(cell.values).toEqual([["There"]]);
      expect(cell.hyperlink).toMatchObject({
        documentReference: "Other!B2",
        screenTip: "Go",
        textToDisplay: "There",
      });
    });
  });

  it("keeps document properties and custom ones", async () => {
    await Excel.run(async (context) => {
      const { properties } = context.workbook;
      properties.title = "Plan";
      properties.custom.add("Reviewed", true);
      const item = properties.custom.getItem("reviewed");
      item.load("value,type");
      properties.load("title");
      await context.sync();
      expect([properties.title, item.value, item.type]).toEqual(["Plan", true, "Boolean"]);
    });
  });

  it("filters, without criteria", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      sheet.autoFilter.apply(sheet.getRange("A1:C9"));
      const range = sheet.autoFilter.getRangeOrNullObject();
      range.load("address");
      await context.sync();
      expect(range.address).toBe("Data!A1:C9");
    });
    const code = await codeOf(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      sheet.autoFilter.apply(sheet.getRange("A1:C9"), 0, { filterOn: "Values", values: ["x"] });
      await context.sync();
    });
    expect(code).toBe("NotImplemented");
  });

  it("calculates only when asked to in manual mode", async () => {
    await Excel.run(async (context) => {
      const { application } = context.workbook;
      const sheet = context.workbook.worksheets.getItem("Data");
      sheet.getRange("A1:B1").formulas = [[1, "=A1+1"]];
      await context.sync();
      application.calculationMode = "Manual";
      sheet.getRange("A1").values = [[5]];
      const result = sheet.getRange("B1");
      result.load("values");
      await context.sync();
      expect(result.values).toEqual([[2]]);
      application.calculate("Recalculate");
      result.load("values");
      await context.sync();
      expect(result.values).toEqual([[6]]);
    });
  });

  it("takes pages of a collection by top and skip", async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      for (const name of ["C", "D", "E"]) worksheets.add(name);
      worksheets.load({ name: true, $top: 2, $skip: 1 });
      await context.sync();
      expect(worksheets.items.map((sheet) => sheet.name)).toEqual(["Other", "C"]);
    });
  });

  it("sets many properties at once", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Data").getRange("A1");
      range.set({ values: [[3]], format: { font: { italic: true }, fill: { color: "#123456" } } });
      range.load("values,format/font/italic,format/fill/color");
      await context.sync();
      expect([range.values, range.format.font.italic, range.format.fill.color]).toEqual([
        [[3]],
        true,
        "#123456",
      ]);
    });
  });

  it("refuses a property that Excel does not know", async () => {
    const code = await codeOf(async (context) => {
      context.workbook.worksheets.getItem("Data").load("colour");
      await context.sync();
    });
    expect(code).toBe("InvalidArgument");
  });

  it("names the member that it does not implement", async () => {
    const failure = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Data").getRange("A1").load("formulasR1C1");
      await context.sync();
    });
    await expect(failure).rejects.toMatchObject({
      code: "NotImplemented",
      debugInfo: { errorLocation: "Range.formulasR1C1" },
    });
  });

  it("turns references to a deleted sheet into errors", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      sheet.getRange("A1").formulas = [["=Other!A1+1"]];
      await context.sync();
      context.workbook.worksheets.getItem("Other").delete();
      const cell = sheet.getRange("A1");
      cell.load("values,formulas");
      await context.sync();
      expect(cell.values).toEqual([["#REF!"]]);
    });
  });

  it("follows the new name of a sheet in formulas", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      sheet.getRange("A1").formulas = [["=Other!A1+1"]];
      context.workbook.worksheets.getItem("Other").name = "My numbers";
      const cell = sheet.getRange("A1");
      cell.load("values,formulas");
      await context.sync();
      expect([cell.values, cell.formulas]).toEqual([[[1]], [["='My numbers'!A1+1"]]]);
    });
  });
});
