import fc from "fast-check";
import { createCalculator } from "../../../../workbench/excel-host/calc/calculator";
import { CalculatedBook, plain } from "../../../support/calculated-book";

describe("recalculation", () => {
  it("computes only what depends on the change", () => {
    const book = new CalculatedBook();
    book.fill("A1", [
      [1, "=A1*2", "=B1+1"],
      [5, "=A2*2", "=SUM(B1:B2)"],
    ]);
    expect(book.calculator.recalculate()).toBe(4);
    book.set("A2", 6);
    expect(book.calculator.recalculate()).toBe(2);
    expect(book.value("C2")).toBe(14);
    expect(book.calculator.recalculate()).toBe(0);
  });

  it("computes in the order of need, whatever the order of the cells", () => {
    const book = new CalculatedBook();
    book.fill("A1", [["=B1+1", "=C1+1", "=D1+1", 1]]);
    expect(book.value("A1")).toBe(4);
  });

  it("takes results of a file as up to date until something changes", () => {
    const book = new CalculatedBook();
    book.set("A1", 1).set("B1", "=A1+1");
    const { sheet } = book.place("B1");
    sheet.cells.column(1).values[0] = 99;
    const fresh = createCalculator(book.book);
    fresh.recalculate();
    expect(sheet.cells.value(0, 1)).toBe(99);
    fresh.recalculateAll();
    expect(sheet.cells.value(0, 1)).toBe(2);
  });

  it("marks a sheet as changed only when a result changes", () => {
    const book = new CalculatedBook("S", "T");
    book.set("S!A1", 1).set("T!A1", "=S!A1>0");
    book.calculator.recalculate();
    book.sheet("T").changed = false;
    book.set("S!A1", 2).calculator.recalculate();
    expect(book.sheet("T").changed).toBe(false);
    book.set("S!A1", -2).calculator.recalculate();
    expect(book.sheet("T").changed).toBe(true);
  });

  it("forgets a formula that was overwritten or emptied", () => {
    const book = new CalculatedBook();
    book.set("A1", 1).set("B1", "=A1*2").set("C1", "=B1+1");
    expect(book.value("C1")).toBe(3);
    book.set("B1", 7);
    expect(book.value("C1")).toBe(8);
    book.set("B1", null);
    expect(book.value("C1")).toBe(1);
  });

  it("computes TODAY and NOW by the clock that was handed in, each time", () => {
    const book = new CalculatedBook();
    expect(book.evaluate("=TODAY()")).toBe(46083);
    expect(book.evaluate("=NOW()-TODAY()")).toBe(0.75);
    book.calculator.recalculate();
    expect(book.calculator.recalculate()).toBe(1);
  });

  it("counts days from 1904 in a book of that date system", () => {
    const book = new CalculatedBook();
    book.book.dateSystem = 1904;
    expect(book.evaluate("=DATE(1904,1,2)")).toBe(1);
    expect(book.evaluate('=TEXT(1,"yyyy-mm-dd")')).toBe("1904-01-02");
    expect(book.evaluate("=YEAR(0)")).toBe(1904);
  });

  it("follows chains of any length, downwards and upwards", () => {
    const book = new CalculatedBook();
    const sheet = book.sheet("Sheet1");
    const rows = 20_000;
    const down = sheet.cells.column(0);
    const up = sheet.cells.column(1);
    for (let row = 1; row <= rows; row++) {
      down.formulas.set(row, { text: `A${row}+1` });
      up.formulas.set(row - 1, { text: `B${row + 1}+1` });
    }
    book.calculator.invalidate(sheet, { top: 0, left: 0, bottom: rows, right: 1 });
    book.calculator.recalculate();
    expect(sheet.cells.value(rows, 0)).toBe(rows);
    expect(sheet.cells.value(0, 1)).toBe(rows);
  });
});

describe("circular references", () => {
  it("give 0 in every cell of the circle and are noted", () => {
    const book = new CalculatedBook();
    book.fill("A1", [["=B1+1", "=C1+1", "=A1+1", "=A1+5"]]);
    expect(book.value("A1")).toBe(0);
    expect(book.value("B1")).toBe(0);
    expect(book.value("C1")).toBe(0);
    expect(book.value("D1")).toBe(5);
    expect([...book.calculator.circularReferences].sort()).toEqual(["Sheet1!A1", "Sheet1!B1", "Sheet1!C1"]);
  });

  it("are found in long chains as well", () => {
    const book = new CalculatedBook();
    const sheet = book.sheet("Sheet1");
    const store = sheet.cells.column(0);
    for (let row = 0; row < 1000; row++) store.formulas.set(row, { text: `A${((row + 1) % 1000) + 1}+1` });
    book.calculator.invalidate(sheet, { top: 0, left: 0, bottom: 999, right: 0 });
    book.calculator.recalculate();
    expect(book.calculator.circularReferences).toHaveLength(1000);
    expect(sheet.cells.value(500, 0)).toBe(0);
  });

  it("end when the circle is broken", () => {
    const book = new CalculatedBook();
    book.fill("A1", [["=B1+1", "=A1+1"]]);
    expect(book.value("A1")).toBe(0);
    book.set("B1", 4);
    expect(book.value("A1")).toBe(5);
    expect(book.calculator.circularReferences).toEqual([]);
  });

  it("do not arise from a branch that is not taken", () => {
    const book = new CalculatedBook();
    book.set("A1", "=IF(B1,A1,7)");
    expect(book.value("A1")).toBe(7);
    expect(book.calculator.circularReferences).toEqual([]);
  });
});

describe("formulas of a file that cannot be computed", () => {
  it.each(["WEBSERVICE(A1)", "[2]Other!A1", "LET(x,1,x)", "SUM(S:T!A1)", "((("])(
    "%s keeps its value and says why",
    (text) => {
      const book = new CalculatedBook("S", "T");
      const { sheet } = book.place("S!B1");
      const store = sheet.cells.column(1);
      store.formulas.set(0, { text });
      store.values[0] = 42;
      book.calculator.recalculateAll();
      expect(sheet.cells.value(0, 1)).toBe(42);
      expect(book.calculator.notComputed(sheet, 0, 1)).not.toBeNull();
      book.set("S!C1", "=B1+1");
      expect(book.value("S!C1")).toBe(43);
      expect(book.calculator.notComputed(sheet, 0, 2)).toBeNull();
    },
  );
});

describe("names and tables that come, change and go", () => {
  it("take effect in formulas that were there before", () => {
    const book = new CalculatedBook();
    book.set("A1", "=Rate*2");
    expect(book.value("A1")).toBe("#NAME?");
    book.name("Rate", "4");
    expect(book.value("A1")).toBe(8);
    const [rate] = book.book.names;
    if (rate) rate.formula = "Sheet1!$B$1";
    book.calculator.invalidateStructure();
    book.set("B1", 50);
    expect(book.value("A1")).toBe(100);
  });

  it("prefer a name of the sheet to one of the workbook", () => {
    const book = new CalculatedBook("S", "T");
    book.name("Rate", "1").name("Rate", "2", "T");
    book.set("S!A1", "=Rate").set("T!A1", "=Rate").set("S!B1", "=T!Rate");
    expect([book.value("S!A1"), book.value("T!A1"), book.value("S!B1")]).toEqual([1, 2, 2]);
  });

  it("follow a table that grows", () => {
    const book = new CalculatedBook();
    book.fill("A1", [["Amount"], [1], [2], [10]]);
    const table = book.table("Deals", "Sheet1!A1:A3");
    book.set("C1", "=SUM(Deals[Amount])");
    expect(book.value("C1")).toBe(3);
    table.area = { ...table.area, bottom: 3 };
    book.calculator.invalidateStructure();
    expect(book.value("C1")).toBe(13);
  });

  it("read a this-row reference in the row of the formula, also on another sheet", () => {
    const book = new CalculatedBook("S", "T");
    book.fill("S!A1", [["Amount"], [1], [2]]);
    book.table("Deals", "S!A1:A3");
    book.set("T!A3", "=Deals[@Amount]").set("T!A9", "=Deals[@Amount]");
    expect(book.value("T!A3")).toBe(2);
    expect(book.value("T!A9")).toBe("#VALUE!");
  });

  it("read the totals row only where there is one", () => {
    const book = new CalculatedBook();
    book.fill("A1", [["Amount"], [1], [2], ["=SUBTOTAL(109,Deals[Amount])"]].slice(0, 3));
    book.set("A4", 99);
    const table = book.table("Deals", "Sheet1!A1:A4", { showTotals: true });
    book.set("A4", "=SUBTOTAL(109,Deals[Amount])").set("C1", "=Deals[[#Totals],[Amount]]");
    expect(book.value("C1")).toBe(3);
    table.showTotals = false;
    table.area = { ...table.area, bottom: 2 };
    book.calculator.invalidateStructure();
    expect(book.value("C1")).toBe("#REF!");
  });
});

describe("SUBTOTAL", () => {
  it("leaves out filtered rows, with 101 to 111 every hidden row, and other subtotals", () => {
    const book = new CalculatedBook();
    book.fill("A1", [["Amount"], [1], [2], [4]]);
    book.table("Deals", "Sheet1!A1:A4");
    book.fill("C11", [[1], [2], [4], ["=SUBTOTAL(9,C11:C13)"]]);
    book.sheet("Sheet1").rows.set(2, { hidden: true }).set(11, { hidden: true });
    expect(book.evaluate("=SUBTOTAL(9,Deals[Amount])")).toBe(5);
    expect(book.evaluate("=SUBTOTAL(9,C11:C14)")).toBe(7);
    expect(book.evaluate("=SUBTOTAL(109,C11:C14)")).toBe(5);
  });
});

describe("references to a single row or column outside of array functions", () => {
  it("are cut to the cell in line with the formula", () => {
    const book = new CalculatedBook();
    book.fill("A1", [[1], [2], [3]]);
    book.set("B2", "=A1:A3*10").set("B5", "=A1:A3*10").set("C2", "=SUM(A1:A3*10)");
    expect(book.value("B2")).toBe(20);
    expect(book.value("B5")).toBe("#VALUE!");
    expect(book.value("C2")).toBe(20);
  });
});

describe("XLOOKUP", () => {
  it.each([
    ["=XLOOKUP(2,A1:A3,B1:B3)", "b"],
    ['=XLOOKUP(9,A1:A3,B1:B3,"none")', "none"],
    ["=XLOOKUP(9,A1:A3,B1:B3)", "#N/A"],
    ["=XLOOKUP(2.5,A1:A3,B1:B3,0,-1)", "b"],
    ["=XLOOKUP(2.5,A1:A3,B1:B3,0,1)", "c"],
    ["=SUM(XLOOKUP(2,A1:A3,A1:C3))", 2],
  ])("%s is %s", (formula, expected) => {
    const book = new CalculatedBook();
    book.fill("A1", [
      [1, "a"],
      [2, "b"],
      [3, "c"],
    ]);
    expect(book.evaluate(formula)).toBe(expected);
  });
});

describe("incremental recalculation", () => {
  /** Formulas over a 60 by 3 block of inputs and over one another. */
  const FORMULAS = [
    "=SUM(A1:A60)",
    '=SUMIFS(B1:B60,A1:A60,">2")',
    "=COUNTIF(A:A,3)",
    "=IFERROR(MATCH(3,A1:A60,0),0)",
    "=SUM(E1:E4)",
    "=IFERROR(INDEX(B1:B60,E4),0)+E1",
    "=SUMPRODUCT((A1:A60=C1:C60)*B1:B60)",
    "=IF(A1>B1,E2,E3)",
    "=RANK(A2,A1:A60)",
    "=MAX(A1:C60)-MIN(A1:C60)",
    "=SUM(OFFSET(A1,0,0,3,1))",
    "=COUNTBLANK(A1:C60)",
    '=SUMIFS(B1:B60,A1:A60,">=1",A1:A60,"<4",C1:C60,3)',
    "=SMALL(B1:B60,1+COUNTIF(C1:C60,5))",
    "=SUM(B1:B60)/COUNT(B1:B60)",
  ];
  const content = fc.oneof(fc.integer({ min: 0, max: 5 }), fc.constantFrom("3", "x", "", null, true));
  const edit = fc.tuple(fc.integer({ min: 0, max: 59 }), fc.integer({ min: 0, max: 2 }), content);

  function blockBook(): CalculatedBook {
    const book = new CalculatedBook();
    FORMULAS.forEach((formula, row) => book.set(`E${row + 1}`, formula));
    return book;
  }

  function results(book: CalculatedBook): unknown[] {
    return FORMULAS.map((_, row) => plain(book.sheet("Sheet1").cells.value(row, 4)));
  }

  it("gives after any edits what a calculation from scratch gives", () => {
    fc.assert(
      fc.property(fc.array(fc.array(edit, { minLength: 1, maxLength: 6 }), { maxLength: 8 }), (batches) => {
        const book = blockBook();
        book.calculator.recalculate();
        for (const batch of batches) {
          for (const [row, column, value] of batch) book.set(`${"ABC".charAt(column)}${row + 1}`, value);
          book.calculator.recalculate();
        }
        const incremental = results(book);
        createCalculator(book.book).recalculateAll();
        expect(incremental).toEqual(results(book));
      }),
      { seed: 20, numRuns: 150 },
    );
  });
});
