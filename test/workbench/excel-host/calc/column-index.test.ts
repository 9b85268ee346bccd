import fc from "fast-check";
import type { CellValue } from "../../../../workbench/excel-host/model/cell-value";
import { CalculatedBook, errorValue } from "../../../support/calculated-book";

/** Long enough that conditions and lookups work by index; a single cell never does. */
const ROWS = 64;

const item: fc.Arbitrary<CellValue> = fc.oneof(
  fc.integer({ min: -2, max: 4 }),
  fc.constantFrom<CellValue>(null, "", "a", "A", "ab", "a*", "1", "2.0", " 3", true, false, 0.5),
  fc.constant(errorValue("#N/A")),
);

const criterion = fc.oneof(
  fc.integer({ min: -2, max: 4 }),
  fc.constantFrom<CellValue>(
    "",
    "=",
    "<>",
    "a",
    "=A",
    "<>a",
    "a*",
    "a~*",
    "?",
    "*",
    ">a",
    "<b",
    true,
    "FALSE",
  ),
  fc
    .tuple(fc.constantFrom("<", "<=", ">", ">=", "=", "<>"), fc.integer({ min: -2, max: 4 }))
    .map(([operator, number]) => `${operator}${number}`),
  fc.constantFrom<CellValue>("#N/A", "<>#N/A", ">=1e0", "=2"),
);

function column(values: readonly CellValue[]): CellValue[][] {
  return values.map((value) => [value]);
}

function filledBook(first: readonly CellValue[], second: readonly CellValue[]): CalculatedBook {
  const book = new CalculatedBook();
  book.fill("A1", column(first)).fill("B1", column(second));
  book.fill("C1", column(first.map((_, row) => row + 1)));
  return book;
}

/** A text that may begin with "=" as the result of a formula. */
function literal(value: CellValue): CellValue {
  return typeof value === "string" ? `="${value}"` : value;
}

const items = fc.array(item, { minLength: ROWS, maxLength: ROWS });

describe("conditions over a long column", () => {
  it("count what single cells count", () => {
    fc.assert(
      fc.property(items, criterion, (values, wanted) => {
        const book = filledBook(values, []).set("E1", literal(wanted));
        values.forEach((_, row) => book.set(`G${row + 1}`, `=COUNTIF(A${row + 1},E1)`));
        expect(book.evaluate(`=COUNTIF(A1:A${ROWS},E1)`)).toBe(book.evaluate(`=SUM(G1:G${ROWS})`));
      }),
      { seed: 3, numRuns: 120 },
    );
  });

  it("sum with several conditions what single cells sum", () => {
    fc.assert(
      fc.property(items, items, criterion, criterion, criterion, (first, second, x, y, z) => {
        const book = filledBook(first, second)
          .set("E1", literal(x))
          .set("E2", literal(y))
          .set("E3", literal(z));
        first.forEach((_, row) => {
          const at = row + 1;
          book.set(`G${at}`, `=SUMIFS(C${at},A${at},E1,B${at},E2,A${at},E3)`);
        });
        const whole = `=SUMIFS(C1:C${ROWS},A1:A${ROWS},E1,B1:B${ROWS},E2,A1:A${ROWS},E3)`;
        expect(book.evaluate(whole)).toBe(book.evaluate(`=SUM(G1:G${ROWS})`));
      }),
      { seed: 4, numRuns: 120 },
    );
  });
});

describe("an exact lookup in a long column", () => {
  it("finds the first cell that single comparisons find", () => {
    const wanted = item.filter((value) => value === null || typeof value !== "object");
    fc.assert(
      fc.property(items, wanted, (values, sought) => {
        const book = filledBook(values, []).set("E1", literal(sought));
        values.forEach((_, row) =>
          book.set(`G${row + 1}`, `=IFERROR(MATCH(E1,A${row + 1},0)*${row + 1},999)`),
        );
        const first = book.evaluate(`=MIN(G1:G${ROWS})`);
        expect(book.evaluate(`=IFERROR(MATCH(E1,A1:A${ROWS},0),999)`)).toBe(first);
      }),
      { seed: 5, numRuns: 120 },
    );
  });
});

describe("order statistics over a long column", () => {
  it("are those of the sorted numbers", () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: ROWS, maxLength: ROWS }), (numbers) => {
        const book = filledBook(numbers, []);
        const sorted = [...numbers].sort((a, b) => a - b);
        expect(book.evaluate(`=SMALL(A1:A${ROWS},5)`)).toBe(sorted[4]);
        expect(book.evaluate(`=LARGE(A1:A${ROWS},1)`)).toBe(sorted.at(-1));
        const [first = 0] = numbers;
        expect(book.evaluate(`=RANK(A1,A1:A${ROWS},1)`)).toBe(sorted.indexOf(first) + 1);
      }),
      { seed: 6, numRuns: 30 },
    );
  });
});
