import { startOffice, type OfficeRuntime } from "../../../../workbench/excel-host/boundary/node";
import { Book } from "../../../../workbench/excel-host/model/book";
import { Sheet } from "../../../../workbench/excel-host/model/sheet";
import { ExcelHost } from "../../../../workbench/excel-host/protocol/excel-host";
import { plainCalculator } from "../plain-calculator";

describe("Microsoft's client library in Node", () => {
  let host: ExcelHost;
  let office: OfficeRuntime;

  beforeEach(async () => {
    const book = new Book();
    book.sheets.push(new Sheet(book.makeId(), "Sheet1"));
    host = new ExcelHost(book, plainCalculator());
    office = await startOffice(host);
  });

  afterEach(() => {
    office.dispose();
  });

  it("says that it runs in Excel on a PC", () => {
    expect(Office.context.host).toBe("Excel");
    expect(Office.context.platform).toBe("PC");
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.9")).toBe(true);
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.99")).toBe(false);
  });

  it("starts again after it was disposed of, against another book", async () => {
    office.dispose();
    expect("Excel" in globalThis).toBe(false);
    const book = new Book();
    book.sheets.push(new Sheet(book.makeId(), "Other"));
    office = await startOffice(new ExcelHost(book, plainCalculator()));
    const name = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.load({ name: true });
      await context.sync();
      return sheet.name;
    });
    expect(name).toBe("Other");
  });

  it("saves settings of the add-in in the book", async () => {
    Office.context.document.settings.set("schema", { version: 1 });
    await new Promise<void>((resolve) => {
      Office.context.document.settings.saveAsync(() => {
        resolve();
      });
    });
    expect([...host.book.settings]).toEqual([["schema", '{"version":1}']]);
  });

  it("runs the ribbon command that the add-in has associated", async () => {
    const invoked = new Promise<string>((resolve) => {
      Office.actions.associate("plan", (event: Office.AddinCommands.Event) => {
        event.completed();
        resolve(event.source.id);
      });
    });
    office.native.invokeCommand("PlanButton", "plan");
    expect(await invoked).toBe("PlanButton");
    expect(office.completedCommands).toHaveLength(1);
  });

  it("tells of an unknown sheet by code and place", async () => {
    const failure = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Nowhere").load({ name: true });
      await context.sync();
    });
    await expect(failure).rejects.toMatchObject({
      code: "ItemNotFound",
      debugInfo: { errorLocation: "WorksheetCollection.getItem" },
    });
  });

  it("never passes over a member it does not implement", async () => {
    const failure = Excel.run(async (context) => {
      context.workbook.slicers.load({ name: true });
      await context.sync();
    });
    await expect(failure).rejects.toMatchObject({
      code: "NotImplemented",
      message: "Workbook.slicers is not implemented by this host",
    });
  });
});
