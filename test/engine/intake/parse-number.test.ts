import { tell } from "../../../src/engine/told/tell";
import fc from "fast-check";
import {
  decideNumberNotation,
  parseNumber,
  type NumberNotation,
} from "../../../src/engine/intake/parse-number";

const POINT: NumberNotation = {
  decimal: ".",
  certain: true,
  isDecided: true,
  evidence: tell("noSeparators"),
};
const COMMA: NumberNotation = {
  decimal: ",",
  certain: true,
  isDecided: true,
  evidence: tell("noSeparators"),
};
const value = (text: string, notation = POINT) => parseNumber(text, notation)?.value;

describe("a number written as text", () => {
  it.each([
    ["1,234.56", 1234.56],
    ["1234", 1234],
    [".5", 0.5],
    ["1 234.5", 1234.5],
    ["1\u00a0234.5", 1234.5],
    ["1\u202f234.5", 1234.5],
    ["1'234.5", 1234.5],
    ["1’234.5", 1234.5],
    ["12,34,567", 1234567],
    ["0012", 12],
  ])("with a decimal point: %s is %d", (text, expected) => {
    expect(value(text)).toBe(expected);
  });

  it.each([
    ["1.234,56", 1234.56],
    ["1.234.567", 1234567],
    ["1 234,5", 1234.5],
    ["12,5", 12.5],
    ["1.234", 1234],
    ["1.234,-", 1234],
    ["1.234,– €", 1234],
  ])("with a decimal comma: %s is %d", (text, expected) => {
    expect(value(text, COMMA)).toBe(expected);
  });

  it.each([
    ["$1,200", 1200],
    ["US$ 1,200.50", 1200.5],
    ["1,200 USD", 1200],
    ["€ 500", 500],
    ["R$ 15", 15],
    ["CHF 1'200", 1200],
    ["£3", 3],
    ["500 kr", 500],
  ])("loses its currency: %s is %d", (text, expected) => {
    expect(value(text)).toBe(expected);
  });

  it.each([
    ["(500)", -500],
    ["$(500)", -500],
    ["($500.25)", -500.25],
    ["500-", -500],
    ["-500", -500],
    ["−500", -500],
    ["- 500 EUR", -500],
    ["+500", 500],
  ])("has its sign: %s is %d", (text, expected) => {
    expect(value(text)).toBe(expected);
  });

  it.each([
    ["3.5 %", 0.035],
    ["12k", 12000],
    ["3.5M", 3500000],
    ["€1.2m", 1200000],
    ["2 bn", 2e9],
    ["1.5 Mio.", 1500000],
    ["3 Mrd. €", 3e9],
    ["4 Mds", 4e9],
    ["7 Tsd.", 7000],
    ["250 TEUR", 250000],
    ["2 mil", 2000],
    ["3 millones", 3e6],
    ["1.5 milhões", 1.5e6],
    ["30 min", 0.5],
    ["2.5 h", 2.5],
  ])("has its size: %s is %d", (text, expected) => {
    expect(value(text)).toBe(expected);
  });

  it.each([
    "",
    "abc",
    "4+",
    "12/05/2024",
    "2024-01-05",
    "1-800-555",
    "12 Main",
    "1.2.3",
    "(5",
    "--5",
    "5%%",
    "A12",
    "10 20",
  ])("is none: %p", (text) => {
    expect(parseNumber(text, POINT)).toBeNull();
  });

  it("is read in the other notation, and marked, when it fits only that", () => {
    expect(parseNumber("1.234,50", POINT)?.value).toBe(1234.5);
    expect(parseNumber("1.234,50", POINT)?.marks).toContain("otherNotation");
    expect(parseNumber("12,5", POINT)?.value).toBe(12.5);
  });
});

describe("the decimal sign of a column", () => {
  it.each([
    [["1.234,56", "12"], ","],
    [["1,234.56"], "."],
    [["12,5", "1,234"], ","],
    [["1.234.567"], ","],
    [["1,234,567", "1,234"], "."],
    [["0,125"], ","],
    [["1234,567"], ","],
    [["$5", "12k"], "."],
  ] as const)("of %p is %p", (texts, decimal) => {
    expect(decideNumberNotation(texts)).toMatchObject({ decimal, certain: true });
  });

  it("is unsure, and thousands, when every sign stands before three digits", () => {
    expect(decideNumberNotation(["1.234", "850.000"])).toMatchObject({ decimal: ",", certain: false });
    expect(decideNumberNotation(["1,234", "850,000"])).toMatchObject({ decimal: ".", certain: false });
  });

  it("is a decimal sign for coordinates even before three digits", () => {
    expect(decideNumberNotation(["47,123", "8,541"], true)).toMatchObject({ decimal: ",", certain: true });
  });

  it("says how many values told", () => {
    expect(decideNumberNotation(["1.234,56", "7,5", "12"]).evidence.text).toBe(
      "decimal comma, by 2 values such as 1.234,56",
    );
  });

  it("does not depend on the order of the cells", () => {
    const texts = fc.array(fc.constantFrom("1.234,56", "1,234.56", "12,5", "1.234", "7", "x", "1,000"), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(texts, (list) => {
        const reversed = [...list].reverse();
        expect(decideNumberNotation(reversed).decimal).toBe(decideNumberNotation(list).decimal);
      }),
      { seed: 1 },
    );
  });
});

/** Writes a number with the given signs, as spreadsheets in other countries show it. */
function write(amount: number, decimals: number, decimal: string, thousands: string): string {
  const [whole = "", fraction] = Math.abs(amount).toFixed(decimals).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  return `${amount < 0 ? "-" : ""}${grouped}${fraction === undefined ? "" : decimal + fraction}`;
}

describe("writing a number and reading it", () => {
  const cents = fc.integer({ min: -99_999_999_999, max: 99_999_999_999 });
  it.each([
    [".", ","],
    [".", " "],
    [".", "'"],
    [".", ""],
    [",", "."],
    [",", " "],
    [",", "\u00a0"],
    [",", ""],
  ])("gives the number back with decimal %p and thousands %p", (decimal, thousands) => {
    const notation = decimal === "." ? POINT : COMMA;
    const dressings = fc.constantFrom(
      (text: string) => text,
      (text: string) => `€ ${text}`,
      (text: string) => `${text} USD`,
      (text: string) => (text.startsWith("-") ? `(${text.slice(1)})` : text),
      (text: string) => (text.startsWith("-") ? `${text.slice(1)}-` : text),
    );
    fc.assert(
      fc.property(cents, dressings, (hundredths, dress) => {
        const amount = hundredths / 100;
        expect(parseNumber(dress(write(amount, 2, decimal, thousands)), notation)?.value).toBeCloseTo(
          amount,
          6,
        );
      }),
      { seed: 2 },
    );
  });

  it("gives shares and thousands back", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), (tenths) => {
        expect(parseNumber(`${String(tenths / 10)} %`, POINT)?.value).toBeCloseTo(tenths / 1000, 9);
        expect(parseNumber(`${String(tenths / 10)}k`, POINT)?.value).toBeCloseTo(tenths * 100, 6);
      }),
      { seed: 3 },
    );
  });

  it("never throws on any text", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), (text) => {
        const parsed = parseNumber(text, POINT);
        expect(parsed === null || Number.isFinite(parsed.value)).toBe(true);
      }),
      { seed: 4, numRuns: 1000 },
    );
  });
});
