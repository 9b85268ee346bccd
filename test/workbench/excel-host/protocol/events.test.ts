import { openOffice, type OpenOffice } from "../open-office";

/** Lets messages that are on their way arrive. */
async function arrive(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 20));
}

/** A listener as the client wants it: one that returns a promise. */
function listen<T>(note: (args: T) => void): (args: T) => Promise<void> {
  return (args) => {
    note(args);
    return Promise.resolve();
  };
}

describe("events", () => {
  let open: OpenOffice;

  beforeEach(async () => {
    open = await openOffice(["One", "Two"]);
  });

  afterEach(() => {
    open.office.dispose();
  });

  it("tell changes of a sheet and of the book, with who made them", async () => {
    const heard: string[] = [];
    await Excel.run(async (context) => {
      const note = (where: string) =>
        listen((args: Excel.WorksheetChangedEventArgs) => {
          heard.push(JSON.stringify([where, args.address, args.triggerSource]));
        });
      context.workbook.worksheets.getItem("One").onChanged.add(note("sheet"));
      context.workbook.worksheets.onChanged.add(note("book"));
      await context.sync();
      context.workbook.worksheets.getItem("One").getRange("A1:A2").values = [[1], [2]];
      await context.sync();
      await arrive();
    });
    open.host.userEdit(open.sheet, 4, 1, "typed");
    await arrive();
    expect(heard).toEqual([
      '["sheet","A1:A2","ThisLocalAddin"]',
      '["book","A1:A2","ThisLocalAddin"]',
      '["sheet","B5",null]',
      '["book","B5",null]',
    ]);
  });

  it("tell one change for an array that the client cuts into pieces", async () => {
    const heard: string[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("One");
      sheet.onChanged.add(
        listen((args) => {
          heard.push(args.address);
        }),
      );
      await context.sync();
      sheet.getRange("A1:B4000").values = Array.from({ length: 4000 }, (_, row) => [row, row]);
      await context.sync();
      await arrive();
    });
    expect(heard).toEqual(["A1:B4000"]);
  });

  it("are silent after the listener was removed", async () => {
    const heard: string[] = [];
    const listener = await Excel.run(async (context) => {
      const added = context.workbook.worksheets.getItem("One").onChanged.add(
        listen((args) => {
          heard.push(args.address);
        }),
      );
      await context.sync();
      return added;
    });
    listener.remove();
    await listener.context.sync();
    open.host.userEdit(open.sheet, 0, 0, 1);
    await arrive();
    expect(heard).toEqual([]);
  });

  it("are silent while the add-in has switched them off", async () => {
    const heard: string[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("One");
      sheet.onChanged.add(
        listen((args) => {
          heard.push(args.address);
        }),
      );
      context.runtime.enableEvents = false;
      sheet.getRange("A1").values = [[1]];
      await context.sync();
      context.runtime.enableEvents = true;
      sheet.getRange("A2").values = [[2]];
      await context.sync();
      await arrive();
    });
    expect(heard).toEqual(["A2"]);
  });

  it("tell changes of a table only inside of it", async () => {
    const heard: string[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("One");
      sheet.getRange("B1:B3").values = [["Id"], ["a"], ["b"]];
      const table = sheet.tables.add("B1:B3", true);
      table.onChanged.add(
        listen((args) => {
          heard.push(args.address);
        }),
      );
      await context.sync();
    });
    open.host.userEdit(open.sheet, 0, 0, "outside");
    open.host.userEdit(open.sheet, 2, 1, "inside");
    await arrive();
    expect(heard).toEqual(["B3"]);
  });

  it("tell which sheets come, go and are shown, and what is selected", async () => {
    const heard: string[] = [];
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(
        listen(() => {
          heard.push("added");
        }),
      );
      worksheets.onDeleted.add(
        listen(() => {
          heard.push("deleted");
        }),
      );
      worksheets.onActivated.add(
        listen((args) => {
          heard.push(`activated ${args.worksheetId}`);
        }),
      );
      worksheets.getItem("Two").onSelectionChanged.add(
        listen((args) => {
          heard.push(`selected ${args.address}`);
        }),
      );
      await context.sync();
      worksheets.add("Three").delete();
      await context.sync();
    });
    const [, two] = open.host.book.sheets;
    if (!two) throw new Error("the second sheet is gone");
    open.host.userSelect(two, { top: 1, left: 1, bottom: 2, right: 1 });
    await arrive();
    expect(heard).toEqual(["added", "deleted", `activated ${two.id}`, "selected B2:B3"]);
  });

  it("tell that formulas were calculated", async () => {
    let calculated = 0;
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("One").onCalculated.add(
        listen(() => {
          calculated++;
        }),
      );
      await context.sync();
    });
    open.host.userEdit(open.sheet, 0, 0, "=1+1");
    await arrive();
    expect(calculated).toBe(1);
  });
});
