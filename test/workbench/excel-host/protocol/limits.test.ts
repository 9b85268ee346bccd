import { codeOf, openOffice, type OpenOffice } from "../open-office";

describe("limits of Excel", () => {
  let open: OpenOffice;

  beforeEach(async () => {
    open = await openOffice(["Data"]);
  });

  afterEach(() => {
    open.office.dispose();
  });

  it("refuses a request of more than 5 MB and does nothing of it", async () => {
    const code = await codeOf(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      sheet.getRangeByIndexes(0, 0, 200, 1).values = Array.from({ length: 200 }, () => ["x".repeat(30_000)]);
      await context.sync();
    });
    expect(code).toBe("RequestPayloadSizeLimitExceeded");
    expect(open.sheet.cells.value(0, 0)).toBeNull();
  });

  it("refuses an answer of more than 5 MB", async () => {
    for (let row = 0; row < 200; row++) open.host.userEdit(open.sheet, row, 0, "x".repeat(30_000));
    const code = await codeOf(async (context) => {
      context.workbook.worksheets.getItem("Data").getRange("A1:A200").load("values");
      await context.sync();
    });
    expect(code).toBe("ResponsePayloadSizeLimitExceeded");
  });

  it("answers long texts when it is told to have no limit, as on the desktop", async () => {
    open.office.dispose();
    open = await openOffice(["Data"], { payloadLimit: null });
    for (let row = 0; row < 200; row++) open.host.userEdit(open.sheet, row, 0, "x".repeat(30_000));
    const code = await codeOf(async (context) => {
      context.workbook.worksheets.getItem("Data").getRange("A1:A200").load("values");
      await context.sync();
    });
    expect(code).toBeNull();
  });

  it("gives no values of more than 5,000,000 cells and no error either", async () => {
    const values = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Data").getRange("A1:E1000001");
      range.load("values,cellCount");
      await context.sync();
      expect(range.cellCount).toBe(5_000_005);
      return range.values;
    });
    expect(values).toBeNull();
  });

  it("gives no values of whole columns and refuses to write them", async () => {
    const values = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Data").getRange("A:C");
      range.load("values,address,isEntireColumn");
      await context.sync();
      expect([range.address, range.isEntireColumn]).toEqual(["Data!A:C", true]);
      return range.values;
    });
    expect(values).toBeNull();
    const code = await codeOf(async (context) => {
      context.workbook.worksheets.getItem("Data").getRange("A:C").values = [[1, 2, 3]];
      await context.sync();
    });
    expect(code).toBe("InvalidArgument");
  });

  it.each(["Data!A1048577", "XFE1", "NoSuch!A1", "not an address"])("knows no range %s", async (address) => {
    const code = await codeOf(async (context) => {
      context.workbook.worksheets.getItem("Data").getRange(address).load("address");
      await context.sync();
    });
    expect(code).toBe("InvalidArgument");
  });

  it.each([
    ["", null],
    ["x".repeat(31), null],
    ["x".repeat(32), "InvalidArgument"],
    ["a/b", "InvalidArgument"],
    ["what?", "InvalidArgument"],
    ["[x]", "InvalidArgument"],
    ["'quoted", "InvalidArgument"],
    ["History", "InvalidArgument"],
    ["  ", "InvalidArgument"],
    ["DATA", "ItemAlreadyExists"],
  ])("answers a new sheet named %j with %p", async (name, expected) => {
    const code = await codeOf(async (context) => {
      context.workbook.worksheets.add(name);
      await context.sync();
    });
    expect(code).toBe(expected);
  });

  it.each(["Q1", "R1C1", "c", "R", "1st", "two words", "a-b", "x".repeat(256), "EF_Rows"])(
    "refuses a table named %s",
    async (name) => {
      const code = await codeOf(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Data");
        context.workbook.names.add("EF_Rows", sheet.getRange("Z1"));
        sheet.tables.add("A1:B3", true).name = name;
        await context.sync();
      });
      expect(code).toBe("InvalidArgument");
    },
  );

  it("refuses a protected sheet's locked cells, and leaves the unlocked ones open", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      sheet.getRange("B1").format.protection.locked = false;
      sheet.protection.protect();
      await context.sync();
    });
    const write = async (address: string): Promise<string | null> =>
      codeOf(async (context) => {
        context.workbook.worksheets.getItem("Data").getRange(address).values = [[1]];
        await context.sync();
      });
    expect(await write("A1")).toBe("AccessDenied");
    expect(await write("B1")).toBeNull();
  });

  it("refuses to protect a protected sheet", async () => {
    const protect = async (): Promise<string | null> =>
      codeOf(async (context) => {
        context.workbook.worksheets.getItem("Data").protection.protect();
        await context.sync();
      });
    expect(await protect()).toBeNull();
    expect(await protect()).toBe("AccessDenied");
  });

  it("adds no sheet to a workbook whose structure is protected", async () => {
    open.host.book.structureProtected = true;
    const code = await codeOf(async (context) => {
      context.workbook.worksheets.add("More");
      await context.sync();
    });
    expect(code).toBe("AccessDenied");
  });

  it("changes nothing in a read-only workbook", async () => {
    open.host.book.readOnly = true;
    const code = await codeOf(async (context) => {
      context.workbook.worksheets.getItem("Data").getRange("A1").values = [[1]];
      await context.sync();
    });
    expect(code).toBe("AccessDenied");
  });

  it("keeps the last visible sheet", async () => {
    const code = await codeOf(async (context) => {
      context.workbook.worksheets.getItem("Data").delete();
      await context.sync();
    });
    expect(code).toBe("InvalidOperation");
  });

  it("takes no request while a cell is edited", async () => {
    open.host.cellEdit = true;
    const read = async (): Promise<string | null> =>
      codeOf(async (context) => {
        context.workbook.worksheets.getItem("Data").load("name");
        await context.sync();
      });
    expect(await read()).toBe("InvalidOperationInCellEditMode");
    open.host.cellEdit = false;
    expect(await read()).toBeNull();
  });
});
