import { FormulaError } from "../../../../workbench/excel-host/model/calculator";
import { CalculatedBook } from "../../../support/calculated-book";

function exampleBook(): CalculatedBook {
  const book = new CalculatedBook("Plan", "My Data");
  book.fill("Plan!A1", [
    ["Account", "Amount", "Hand Edit?", "Odd [x] #1"],
    ["a", 1, 2, 3],
    ["b", 4, 5, 6],
  ]);
  book.table("Deals", "Plan!A1:D3");
  book.name("Rate", "0.5").name("Local", "'My Data'!$A$1", "My Data");
  return book;
}

function stored(formula: string, address = "Plan!F9"): string {
  const book = exampleBook();
  const { sheet, row, column } = book.place(address);
  return book.calculator.parse(formula, sheet, row, column);
}

function shown(text: string, address = "Plan!F9"): string {
  const book = exampleBook();
  const { sheet, row, column } = book.place(address);
  return book.calculator.display(text, sheet, row, column);
}

describe("a formula given by the API", () => {
  it.each([
    ["=sum(deals[amount])", "SUM(Deals[Amount])"],
    ["=Deals[@Amount]*2", "Deals[[#This Row],[Amount]]*2"],
    ["=Deals[@[Hand Edit?]]", "Deals[[#This Row],[Hand Edit?]]"],
    ["=SUM(Deals[@[Account]:[Amount]])", "SUM(Deals[[#This Row],[Account]:[Amount]])"],
    ["=ROWS(Deals)", "ROWS(Deals[])"],
    ["=COUNTA(Deals[#All])", "COUNTA(Deals[#All])"],
    ["=deals[[#headers],[amount]]", "Deals[[#Headers],[Amount]]"],
    ["=STDEV.S(1,2)", "_xlfn.STDEV.S(1,2)"],
    ["=_xlfn.STDEV.S(1,2)", "_xlfn.STDEV.S(1,2)"],
    ["=ifna(a1,1)", "_xlfn.IFNA(A1,1)"],
    ["=stdevp(1,2)", "STDEVP(1,2)"],
    ["='my data'!a1+1", "'My Data'!A1+1"],
    ["=PLAN!$b$2", "Plan!$B$2"],
    ["=SUM(a:a,1:2)", "SUM(A:A,1:2)"],
    ["=rate*2", "Rate*2"],
    ["=true", "TRUE"],
    ["= 1 + 2 ", "1 + 2"],
    ["=@A1:A3", "A1:A3"],
    ["=1+\n2", "1+\n2"],
  ])("%j is stored as %j", (formula, text) => {
    expect(stored(formula)).toBe(text);
  });

  it("gets the table's name in front of a column reference inside the table", () => {
    expect(stored("=[@Amount]*2", "Plan!C2")).toBe("Deals[[#This Row],[Amount]]*2");
    expect(stored("=SUM([Amount])", "Plan!C2")).toBe("SUM(Deals[Amount])");
  });

  it("keeps brackets, apostrophes and number signs of column names escaped", () => {
    expect(stored("=[@[Odd '[x'] '#1]]", "Plan!C2")).toBe("Deals[[#This Row],[Odd '[x'] '#1]]");
  });

  it.each([
    ["=FOO(1)", "function FOO is unknown"],
    ["=1+", "formula does not parse"],
    ["=SUM(1", "formula does not parse"],
    ["=Missing[Amount]", "table Missing does not exist"],
    ["=Deals[Missing]", 'table Deals has no column "Missing"'],
    ["=Nowhere!A1", 'sheet "Nowhere" does not exist'],
    ["=[@Amount]", "needs a table name"],
    ["=", "formula is empty"],
    [`="${"x".repeat(8200)}"`, "formula has 8202 characters"],
  ])("%.30s is refused: %s", (formula, reason) => {
    expect(() => stored(formula)).toThrow(FormulaError);
    expect(() => stored(formula)).toThrow(reason);
  });

  it("is refused when a function has too few or too many arguments", () => {
    expect(() => stored("=ROUND(1)")).toThrow("ROUND has 1 arguments, it needs at least 2");
    expect(() => stored("=NOT(1,2)")).toThrow("NOT has 2 arguments, it takes at most 1");
  });
});

describe("a stored formula", () => {
  it.each([
    ["SUM(Deals[Amount])", "=SUM(Deals[Amount])"],
    ["ROWS(Deals[])", "=ROWS(Deals)"],
    ["_xlfn.STDEV.S(1,2)", "=STDEV.S(1,2)"],
    ["Deals[[#This Row],[Amount]]", "=Deals[@Amount]"],
    ["Deals[[#This Row],[Hand Edit?]]", "=Deals[@[Hand Edit?]]"],
    ["'My Data'!A1", "='My Data'!A1"],
  ])("%s is shown as %s outside of the table", (text, formula) => {
    expect(shown(text)).toBe(formula);
  });

  it("shows this-row references without the table's name inside the table", () => {
    expect(shown("Deals[[#This Row],[Amount]]*2", "Plan!C2")).toBe("=[@Amount]*2");
    expect(shown("SUM(Deals[Amount])", "Plan!C2")).toBe("=SUM(Deals[Amount])");
  });
});
