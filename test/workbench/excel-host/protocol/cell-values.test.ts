import { codeOf, openOffice, type OpenOffice } from "../open-office";

describe("values put into cells through the client", () => {
  let open: OpenOffice;

  beforeEach(async () => {
    open = await openOffice(["Data"]);
  });

  afterEach(() => {
    open.office.dispose();
  });

  /** Value, type and number format of A1 after something was put there. */
  async function put(value: unknown, format?: string): Promise<[unknown, string, string]> {
    return Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Data").getRange("A1");
      range.clear();
      if (format !== undefined) range.numberFormat = [[format]];
      range.values = [[value]];
      range.load("values,valueTypes,numberFormat");
      await context.sync();
      return [range.values[0]?.[0], String(range.valueTypes[0]?.[0]), String(range.numberFormat[0]?.[0])];
    });
  }

  it.each([
    ["plain text", "Acme", "Acme", "String", "General"],
    ["text that only begins like a month", "Marble Ltd", "Marble Ltd", "String", "General"],
    ["a number in text", "1500", 1500, "Double", "General"],
    ["thousands", "1,500", 1500, "Double", "#,##0"],
    ["a percentage", "12%", 0.12, "Double", "0%"],
    ["money", "$1,234.50", 1234.5, "Double", "$#,##0.00"],
    ["a date of the US", "1/2/2020", 43832, "Double", "m/d/yyyy"],
    ["a date that is none in the US", "13/03/2020", "13/03/2020", "String", "General"],
    ["a truth value", "TRUE", true, "Boolean", "General"],
    ["an error", "#N/A", "#N/A", "Error", "General"],
    ["text after an apostrophe", "'00123", "00123", "String", "General"],
    ["a formula after an apostrophe", "'=1+1", "=1+1", "String", "General"],
    ["a lone sign", "-", "-", "String", "General"],
    ["a postal code", "01234", 1234, "Double", "General"],
  ])("takes %s as Excel does", async (_what, given, value, type, format) => {
    const [read, readType, readFormat] = await put(given);
    expect([read, readType]).toEqual([value, type]);
    if (!format.startsWith("$")) expect(readFormat).toBe(format);
    else expect(readFormat).toContain("$");
  });

  it("keeps the format that a cell has when a text is read as a number", async () => {
    expect(await put("12%", "0.00")).toEqual([0.12, "Double", "0.00"]);
  });

  it("keeps everything as text in a cell formatted as text", async () => {
    expect(await put("01234", "@")).toEqual(["01234", "String", "@"]);
    expect(await put("=1+1", "@")).toEqual(["=1+1", "String", "@"]);
  });

  it("takes =, + and - for formulas", async () => {
    expect((await put("=1+1"))[0]).toBe(2);
    expect((await put("+2+3"))[0]).toBe(5);
    expect((await put("-(4)"))[0]).toBe(-4);
  });

  it("forgets the apostrophe when something else is put into the cell", async () => {
    await put("'007");
    const read = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Data").getRange("A1");
      range.values = [["007"]];
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(read).toEqual([[7]]);
  });

  it("leaves a cell for null and empties it for an empty text", async () => {
    const read = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Data").getRange("A1:C1");
      range.values = [[1, 2, 3]];
      range.values = [[null, "", 4]];
      range.load("values,valueTypes");
      await context.sync();
      return [range.values, range.valueTypes];
    });
    expect(read).toEqual([[[1, "", 4]], [["Double", "Empty", "Double"]]]);
  });

  it("fills a range with one value", async () => {
    const read = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Data").getRange("A1:B2");
      range.values = 7 as unknown as number[][];
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(read).toEqual([
      [7, 7],
      [7, 7],
    ]);
  });

  it.each([
    ["an array of another size", [[1, 2]]],
    ["a formula that does not parse", [["=SUM("]]],
    ["a text longer than 32,767 characters", [["x".repeat(32_769)]]],
    ["a formula longer than 8,192 characters", [[`=1${"+1".repeat(4100)}`]]],
  ])("refuses %s with InvalidArgument", async (_what, values) => {
    const code = await codeOf(async (context) => {
      context.workbook.worksheets.getItem("Data").getRange("A1").values = values;
      await context.sync();
    });
    expect(code).toBe("InvalidArgument");
  });

  it("writes nothing of an array when one of its formulas does not parse", async () => {
    await codeOf(async (context) => {
      context.workbook.worksheets.getItem("Data").getRange("A1:B1").values = [[1, "=SUM("]];
      await context.sync();
    });
    expect(open.sheet.cells.value(0, 0)).toBeNull();
  });

  it("writes arrays that the client cuts into pieces", async () => {
    const read = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      const range = sheet.getRange("B2:D2001");
      range.values = Array.from({ length: 2000 }, (_, row) => [row, row * 2, `r${String(row)}`]);
      const last = sheet.getRange("B2001:D2001");
      last.load("values");
      await context.sync();
      return last.values;
    });
    expect(read).toEqual([[1999, 3998, "r1999"]]);
  });

  it("shows text as the user sees it", async () => {
    const text = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Data").getRange("A1:D1");
      range.numberFormat = [["#,##0.0", "yyyy-mm-dd", "0%", "General"]];
      range.values = [[1234.56, 45000, 0.5, "x"]];
      range.load("text");
      await context.sync();
      return range.text;
    });
    expect(text).toEqual([["1,234.6", "2023-03-15", "50%", "x"]]);
  });
});
