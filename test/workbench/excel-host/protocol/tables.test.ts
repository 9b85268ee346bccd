import { codeOf, openOffice, type OpenOffice } from "../open-office";

describe("tables on the host", () => {
  let open: OpenOffice;

  beforeEach(async () => {
    open = await openOffice(["Data"]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      sheet.getRange("B2:C4").values = [
        ["Id", "Revenue"],
        ["A-1", 10],
        ["A-2", 20],
      ];
      sheet.tables.add("B2:C4", true).name = "T_Data";
      await context.sync();
    });
  });

  afterEach(() => {
    open.office.dispose();
  });

  async function read(address: string, what: "values" | "formulas" = "values"): Promise<unknown[][]> {
    return Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Data").getRange(address);
      range.load("values,formulas");
      await context.sync();
      return range[what] as unknown[][];
    });
  }

  async function write(address: string, values: unknown[][]): Promise<void> {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Data").getRange(address).values = values;
      await context.sync();
    });
  }

  async function addressOfTable(): Promise<string> {
    return Excel.run(async (context) => {
      const range = context.workbook.tables.getItem("T_Data").getRange();
      range.load("address");
      await context.sync();
      return range.address;
    });
  }

  it("grow over values put directly below them", async () => {
    await write("B5:C6", [
      ["A-3", 30],
      ["A-4", 40],
    ]);
    expect(await addressOfTable()).toBe("Data!B2:C6");
  });

  it("do not grow over values put beside their width or a row further down", async () => {
    await write("A5:C5", [["x", "A-3", 30]]);
    await write("B7", [["far"]]);
    expect(await addressOfTable()).toBe("Data!B2:C4");
  });

  it("grow by a column when something is put to their right", async () => {
    await write("D2", [["Note"]]);
    expect(await addressOfTable()).toBe("Data!B2:D4");
    expect(open.sheet.tables[0]?.columns.map((column) => column.name)).toEqual(["Id", "Revenue", "Note"]);
  });

  it("spread a formula over a blank column, and give it to new rows", async () => {
    await write("D2", [["Double"]]);
    await write("D3", [["=[@Revenue]*2"]]);
    expect(await read("D3:D4")).toEqual([[20], [40]]);
    await write("B5:C5", [["A-3", 30]]);
    expect(await read("D5")).toEqual([[60]]);
  });

  it("let the last of different formulas win in a calculated column", async () => {
    await write("D2", [["Sum"]]);
    await write("D3:D4", [["=[@Revenue]+1"], ["=[@Revenue]+2"]]);
    expect(await read("D3:D4")).toEqual([[12], [22]]);
  });

  it("move relative references along when a formula spreads", async () => {
    await write("D2", [["Plus"]]);
    await write("D3", [["=C3+1"]]);
    expect(await read("D3:D4", "formulas")).toEqual([["=C3+1"], ["=C4+1"]]);
  });

  it("keep headers unique, filled and text", async () => {
    await write("B2:C2", [["Revenue", "revenue"]]);
    expect(await read("B2:C2")).toEqual([["Revenue", "revenue2"]]);
    await write("B2:C2", [["", 2024]]);
    expect(await read("B2:C2")).toEqual([["Column1", "2024"]]);
  });

  it("follow the name of a column in formulas", async () => {
    await write("F2", [["=SUM(T_Data[Revenue])"]]);
    await write("C2", [["Sales"]]);
    expect(await read("F2", "formulas")).toEqual([["=SUM(T_Data[Sales])"]]);
    expect(await read("F2")).toEqual([[30]]);
  });

  it("follow their own name in formulas", async () => {
    await write("F2", [["=SUM(T_Data[Revenue])"]]);
    await Excel.run(async (context) => {
      context.workbook.tables.getItem("T_Data").name = "T_Accounts";
      await context.sync();
    });
    expect(await read("F2", "formulas")).toEqual([["=SUM(T_Accounts[Revenue])"]]);
  });

  it("refuse to overlap", async () => {
    const code = await codeOf(async (context) => {
      context.workbook.worksheets.getItem("Data").tables.add("C4:E9", true);
      await context.sync();
    });
    expect(code).toBe("InvalidArgument");
  });

  it("refuse merged cells", async () => {
    const code = await codeOf(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      sheet.getRange("F2:G2").merge();
      sheet.tables.add("F2:G9", true);
      await context.sync();
    });
    expect(code).toBe("MergedRangeConflict");
  });

  it("refuse the name of another table", async () => {
    const code = await codeOf(async (context) => {
      const table = context.workbook.worksheets.getItem("Data").tables.add("F2:G4", true);
      table.name = "t_data";
      await context.sync();
    });
    expect(code).toBe("InvalidArgument");
  });

  it("add rows, count them and take them away", async () => {
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("T_Data");
      table.rows.add(undefined, [["A-3", 30]]);
      table.rows.add(0, [["A-0", 5]]);
      const count = table.rows.getCount();
      await context.sync();
      expect(count.value).toBe(4);
      table.rows.getItemAt(1).delete();
      await context.sync();
    });
    expect(await read("B2:C5")).toEqual([
      ["Id", "Revenue"],
      ["A-0", 5],
      ["A-2", 20],
      ["A-3", 30],
    ]);
    expect(await addressOfTable()).toBe("Data!B2:C5");
  });

  it("take another size with their headers where they are", async () => {
    const resize = async (address: string): Promise<string | null> =>
      codeOf(async (context) => {
        context.workbook.tables.getItem("T_Data").resize(address);
        await context.sync();
      });
    expect(await resize("B2:D9")).toBeNull();
    expect(await addressOfTable()).toBe("Data!B2:D9");
    expect(await resize("B3:D9")).toBe("InvalidArgument");
  });

  it("leave their cells when they are turned into a range, and take them along when deleted", async () => {
    await Excel.run(async (context) => {
      context.workbook.tables.getItem("T_Data").convertToRange();
      await context.sync();
      const sheet = context.workbook.worksheets.getItem("Data");
      sheet.tables.add("B2:C4", true).delete();
      sheet.getRange("B9").values = [["below"]];
      await context.sync();
    });
    expect(await read("B2")).toEqual([[""]]);
  });
});
