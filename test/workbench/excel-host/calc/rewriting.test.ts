import fc from "fast-check";
import { CalculatedBook } from "../../../support/calculated-book";
import { storedForm } from "../../../../workbench/excel-host/calc/formula-forms";
import { ALL_CASES, caseBook } from "./formula-cases";

function planBook(): CalculatedBook {
  const book = new CalculatedBook("Plan", "Data");
  book.fill("Data!A1", [
    ["Name", "Amount"],
    ["a", 1],
    ["b", 2],
    ["c", 3],
  ]);
  book.table("Deals", "Data!A1:B4");
  book.fill("Plan!A1", [
    ["=SUM(Deals[Amount])", "=SUM(Data!B2:B4)", '="Data!B2 and Deals[Amount]"', "=Total*2"],
    ["=Data!B3", "=SUM(Data!B:B)", "=Data!$B$2+A1", "=SUM(Data!2:3)"],
  ]);
  book.name("Total", "SUM(Data!$B$2:$B$4)");
  return book;
}

describe("renaming a sheet", () => {
  it("rewrites references, not texts, and keeps every value", () => {
    const book = planBook();
    const before = ["A1", "B1", "C1", "D1", "A2"].map((cell) => book.value(`Plan!${cell}`));
    book.calculator.renameSheet("Data", "Data 2026");
    book.sheet("Data").name = "Data 2026";
    expect(book.formula("Plan!B1")).toBe("SUM('Data 2026'!B2:B4)");
    expect(book.formula("Plan!C1")).toBe('"Data!B2 and Deals[Amount]"');
    expect(book.book.names[0]?.formula).toBe("SUM('Data 2026'!$B$2:$B$4)");
    expect(["A1", "B1", "C1", "D1", "A2"].map((cell) => book.value(`Plan!${cell}`))).toEqual(before);
  });

  it("reaches validations, conditional formats and charts", () => {
    const book = planBook();
    const plan = book.sheet("Plan");
    const area = { top: 0, left: 0, bottom: 0, right: 0 };
    plan.validations.push({
      area,
      rule: { list: { inCellDropDown: true, source: "=Data!$A$2:$A$4" } },
      errorAlert: { showAlert: true, style: "Stop", title: "Data!A1", message: "" },
      prompt: { showPrompt: false, title: "", message: "" },
      ignoreBlanks: true,
    });
    plan.conditionalFormats.push({
      id: "1",
      kind: "Custom",
      area,
      priority: 0,
      stopIfTrue: false,
      settings: { "rule/formula": "=Data!$B2>1" },
    });
    plan.charts.push({
      id: "2",
      name: "Chart 1",
      kind: "ColumnClustered",
      placement: { left: 0, top: 0, width: 1, height: 1 },
      series: [
        {
          name: "Data!$B$1",
          nameIsReference: true,
          values: "Data!$B$2:$B$4",
          categories: "Data!$A$2:$A$4",
          kind: "ColumnClustered",
          properties: {},
        },
      ],
      properties: {},
    });
    book.calculator.renameSheet("data", "It's");
    expect(plan.validations[0]?.rule).toEqual({
      list: { inCellDropDown: true, source: "='It''s'!$A$2:$A$4" },
    });
    expect(plan.conditionalFormats[0]?.settings).toEqual({ "rule/formula": "='It''s'!$B2>1" });
    expect(plan.charts[0]?.series[0]).toMatchObject({
      name: "'It''s'!$B$1",
      values: "'It''s'!$B$2:$B$4",
      categories: "'It''s'!$A$2:$A$4",
    });
  });

  it("there and back leaves every formula as it was", () => {
    const names = fc.constantFrom(
      "Plain",
      "With Space",
      "It's",
      "2026",
      "A1",
      "R1C1",
      "Ünicode",
      "a-b",
      "TRUE",
    );
    fc.assert(
      fc.property(names, (name) => {
        const book = caseBook();
        ALL_CASES.forEach(([formula], index) => book.set(`Formulas!A${index + 1}`, formula));
        const texts = (): (string | undefined)[] =>
          ALL_CASES.map((_, index) => book.formula(`Formulas!A${index + 1}`));
        const before = texts();
        book.calculator.renameSheet("Data", name);
        book.sheet("Data").name = name;
        book.calculator.invalidateStructure();
        for (const text of texts()) {
          if (text !== undefined) {
            expect(storedForm(text, book.book, book.sheet("Formulas"), null)).toBe(text);
          }
        }
        book.calculator.renameSheet(name, "Data");
        expect(texts()).toEqual(before);
      }),
      { seed: 7, numRuns: 9 },
    );
  });
});

describe("renaming a table or its column", () => {
  it("rewrites table references and keeps values", () => {
    const book = planBook();
    expect(book.value("Plan!A1")).toBe(6);
    book.calculator.renameTable("deals", "Accounts");
    const [table] = book.sheet("Data").tables;
    if (table) table.name = "Accounts";
    book.calculator.invalidateStructure();
    expect(book.formula("Plan!A1")).toBe("SUM(Accounts[Amount])");
    expect(book.value("Plan!A1")).toBe(6);
    book.calculator.renameTableColumn("Accounts", "amount", "Sum [$]");
    const [, column] = table?.columns ?? [];
    if (column) column.name = "Sum [$]";
    expect(book.formula("Plan!A1")).toBe("SUM(Accounts[Sum '[$']])");
    expect(book.value("Plan!A1")).toBe(6);
  });

  it("computes nothing anew: the formulas mean the same", () => {
    const book = planBook();
    book.calculator.recalculate();
    book.calculator.renameTable("Deals", "Accounts");
    const [table] = book.sheet("Data").tables;
    if (table) table.name = "Accounts";
    book.calculator.renameSheet("Data", "Source");
    book.sheet("Data").name = "Source";
    book.calculator.invalidateStructure();
    expect(book.calculator.recalculate()).toBe(0);
    book.set("Source!B2", 11);
    expect(book.value("Plan!A1")).toBe(16);
    expect(book.value("Plan!D1")).toBe(32);
  });

  it("reaches the formulas that new rows of a table get", () => {
    const book = planBook();
    const [table] = book.sheet("Data").tables;
    const [, column] = table?.columns ?? [];
    if (column) column.calculatedFormula = "Deals[[#This Row],[Name]]&1";
    book.calculator.renameTableColumn("Deals", "Name", "Account");
    expect(column?.calculatedFormula).toBe("Deals[[#This Row],[Account]]&1");
  });
});

describe("removing a sheet or a table", () => {
  it("turns references to the sheet and its tables into #REF!", () => {
    const book = planBook();
    book.calculator.removeSheet(book.sheet("Data"));
    book.book.sheets.splice(1, 1);
    book.calculator.invalidateStructure();
    expect(book.formula("Plan!A1")).toBe("SUM(#REF!)");
    expect(book.formula("Plan!B2")).toBe("SUM(#REF!)");
    expect(book.value("Plan!A1")).toBe("#REF!");
    expect(book.value("Plan!D1")).toBe("#REF!");
  });

  it("turns references to a table into #REF! and leaves others", () => {
    const book = planBook();
    book.calculator.removeTable("Deals");
    book.sheet("Data").tables.length = 0;
    book.calculator.invalidateStructure();
    expect(book.value("Plan!A1")).toBe("#REF!");
    expect(book.value("Plan!B1")).toBe(6);
  });
});

describe("inserting and deleting rows and columns", () => {
  function shifted(axis: "rows" | "columns", index: number, count: number): (string | undefined)[] {
    const book = planBook();
    book.calculator.shift(book.sheet("Data"), axis, index, count);
    return ["B1", "A2", "B2", "C2", "D2"].map((cell) => book.formula(`Plan!${cell}`));
  }

  it("moves references behind an inserted row and widens ranges around it", () => {
    expect(shifted("rows", 2, 2)).toEqual([
      "SUM(Data!B2:B6)",
      "Data!B5",
      "SUM(Data!B:B)",
      "Data!$B$2+A1",
      "SUM(Data!2:5)",
    ]);
  });

  it("narrows ranges and kills references to deleted rows", () => {
    expect(shifted("rows", 2, -1)).toEqual([
      "SUM(Data!B2:B3)",
      "#REF!",
      "SUM(Data!B:B)",
      "Data!$B$2+A1",
      "SUM(Data!2:2)",
    ]);
  });

  it("moves references behind inserted columns", () => {
    expect(shifted("columns", 1, 1)).toEqual([
      "SUM(Data!C2:C4)",
      "Data!C3",
      "SUM(Data!C:C)",
      "Data!$C$2+A1",
      "SUM(Data!2:3)",
    ]);
  });

  it("kills references to deleted columns", () => {
    expect(shifted("columns", 1, -1)[2]).toBe("SUM(#REF!)");
  });

  it("computes anew after the cells have moved", () => {
    const book = new CalculatedBook("S");
    book.fill("A1", [[1], [2], ["=A1+A2"]]);
    expect(book.value("A3")).toBe(3);
    const sheet = book.sheet("S");
    book.calculator.shift(sheet, "rows", 0, 1);
    const store = sheet.cells.column(0);
    store.values.unshift(undefined);
    const formula = store.formulas.get(2);
    store.formulas.clear();
    if (formula) store.formulas.set(3, formula);
    book.set("A2", 10);
    expect(book.formula("A4")).toBe("A2+A3");
    expect(book.value("A4")).toBe(12);
  });
});
