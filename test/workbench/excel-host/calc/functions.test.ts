import { functionNames } from "../../../../workbench/excel-host/calc/function-table";
import {
  ALL_CASES,
  CONDITIONAL_CASES,
  DATE_CASES,
  LOGIC_CASES,
  LOOKUP_CASES,
  MATHEMATICS_CASES,
  OPERATOR_CASES,
  STATISTICS_CASES,
  SUBTOTAL_CASES,
  TABLE_CASES,
  TEXT_CASES,
  caseBook,
} from "./formula-cases";

describe.each([
  ["operators and references", OPERATOR_CASES],
  ["table references", TABLE_CASES],
  ["mathematics", MATHEMATICS_CASES],
  ["statistics", STATISTICS_CASES],
  ["sums with conditions", CONDITIONAL_CASES],
  ["lookup", LOOKUP_CASES],
  ["text", TEXT_CASES],
  ["logic and tests of values", LOGIC_CASES],
  ["dates and times", DATE_CASES],
  ["subtotals", SUBTOTAL_CASES],
])("%s", (_, cases) => {
  const book = caseBook();

  it.each(cases.map(([formula, expected]) => ({ formula, expected })))(
    "$formula is $expected",
    ({ formula, expected }) => {
      const value = book.evaluate(formula);
      if (typeof expected === "number") expect(value).toBeCloseTo(expected, 9);
      else expect(value).toBe(expected);
    },
  );
});

describe("the list of cases", () => {
  it("has every function of the calculation", () => {
    const text = ALL_CASES.map(([formula]) => formula).join(" ");
    const elsewhere = ["TODAY", "NOW", "XLOOKUP", "COLUMN"];
    const missing = functionNames().filter((name) => !elsewhere.includes(name) && !text.includes(`${name}(`));
    expect(missing).toEqual([]);
  });
});
