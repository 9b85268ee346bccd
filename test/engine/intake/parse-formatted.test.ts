import { tell } from "../../../src/engine/told/tell";
/** What Excel and people write, read back: parse(format(x)) = x for each way of writing. */
import fc from "fast-check";
import { parseBoolean } from "../../../src/engine/intake/parse-boolean";
import { decideDateOrder, parseDate, serialOf } from "../../../src/engine/intake/parse-date";
import type { DateOrder } from "../../../src/engine/intake/parse-date";
import { parseIdentifier } from "../../../src/engine/intake/parse-identifier";
import { decideNumberNotation, parseNumber } from "../../../src/engine/intake/parse-number";
import { parsePointText } from "../../../src/engine/intake/parse-coordinates";
import { parsePostalCode } from "../../../src/engine/intake/parse-postal-code";

const RUNS = { seed: 11, numRuns: 400 };

/** Amounts with two decimals, as money is written; never minus zero. */
const cents = fc.integer({ min: -999_999_999, max: 999_999_999 }).filter((value) => value !== 0);

/** Written in a column that tells its decimal sign. */
function reading(texts: readonly string[], telling: string): (number | null)[] {
  const notation = decideNumberNotation([...texts, telling]);
  return texts.map((text) => parseNumber(text, notation)?.value ?? null);
}

describe("a number written in the way of", () => {
  const LOCALES = ["en-US", "de-DE", "fr-FR", "es-ES", "pt-BR", "de-CH", "en-IN", "it-IT", "sv-SE", "pl-PL"];

  it.each(LOCALES)("%s is the number, with thousands and two decimals", (locale) => {
    const format = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
    fc.assert(
      fc.property(cents, (amount) => {
        expect(reading([format.format(amount / 100)], format.format(1_234_567.89))).toEqual([amount / 100]);
      }),
      RUNS,
    );
  });

  it.each([
    ["en-US", "USD"],
    ["de-DE", "EUR"],
    ["fr-FR", "EUR"],
    ["es-MX", "MXN"],
    ["pt-BR", "BRL"],
    ["de-CH", "CHF"],
    ["en-GB", "GBP"],
    ["sv-SE", "SEK"],
    ["ja-JP", "JPY"],
  ])("%s is the amount, with the sign of %s, below zero too", (locale, currency) => {
    const format = new Intl.NumberFormat(locale, { style: "currency", currency, minimumFractionDigits: 2 });
    fc.assert(
      fc.property(cents, (amount) => {
        expect(reading([format.format(amount / 100)], format.format(1_234_567.89))).toEqual([amount / 100]);
      }),
      RUNS,
    );
  });

  it.each([
    ["accountants, in brackets", (text: string) => `(${text})`],
    ["accountants, with the minus behind", (text: string) => `${text}-`],
    ["typesetters, with a true minus", (text: string) => `\u2212${text}`],
  ])("%s, is below zero", (_, write) => {
    const format = new Intl.NumberFormat("en-US", { minimumFractionDigits: 2 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999 }), (amount) => {
        expect(reading([write(format.format(amount / 100))], "1,234.56")).toEqual([-amount / 100]);
      }),
      RUNS,
    );
  });

  it.each([
    ["k", 1e3],
    [" Tsd. €", 1e3],
    ["M", 1e6],
    [" Mio. EUR", 1e6],
    ["bn", 1e9],
    [" Mrd", 1e9],
    [" Mds €", 1e9],
  ])("people in a hurry, “%s”, is so many times as much", (suffix, factor) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), (tenths) => {
        const [value] = reading([`${String(tenths / 10)}${suffix}`], "1,234.5");
        expect(value).toBeCloseTo((tenths / 10) * factor, 4);
      }),
      RUNS,
    );
  });

  it("per cent is a hundredth", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), (tenths) => {
        expect(reading([`${String(tenths / 10)} %`], "1,234.5")[0]).toBeCloseTo(tenths / 1000, 9);
      }),
      RUNS,
    );
  });
});

describe("a date written", () => {
  const day = fc.record({
    year: fc.integer({ min: 1930, max: 2029 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  });
  const two = (value: number): string => String(value).padStart(2, "0");
  type Day = { readonly year: number; readonly month: number; readonly day: number };
  const WAYS: readonly (readonly [string, (on: Day) => string, DateOrder["order"]])[] = [
    ["4.3.2025", ({ year, month, day: d }) => `${String(d)}.${String(month)}.${String(year)}`, "dayFirst"],
    ["04/03/25", ({ year, month, day: d }) => `${two(d)}/${two(month)}/${two(year % 100)}`, "dayFirst"],
    ["3/4/2025", ({ year, month, day: d }) => `${String(month)}/${String(d)}/${String(year)}`, "monthFirst"],
    ["2025-03-04", ({ year, month, day: d }) => `${String(year)}-${two(month)}-${two(d)}`, "monthFirst"],
    [
      "2025-03-04T10:30",
      ({ year, month, day: d }) => `${String(year)}-${two(month)}-${two(d)}T10:30`,
      "dayFirst",
    ],
    ["20250304", ({ year, month, day: d }) => `${String(year)}${two(month)}${two(d)}`, "dayFirst"],
  ];

  it.each(WAYS)("%s is that day", (_, write, order) => {
    const decided: DateOrder = { order, certain: true, isDecided: true, evidence: tell("noOpenDate") };
    fc.assert(
      fc.property(day, (on) => {
        expect(parseDate(write(on), decided, 1900)).toBe(serialOf(on.year, on.month, on.day));
      }),
      RUNS,
    );
  });

  it.each(["en-US", "de-DE", "fr-FR", "es-ES", "pt-BR"])(
    "with the name of its month, as in %s, is that day",
    (locale) => {
      const format = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" });
      const decided = decideDateOrder([]);
      fc.assert(
        fc.property(day, (on) => {
          const text = format.format(new Date(Date.UTC(on.year, on.month - 1, on.day)));
          expect(parseDate(text, decided, 1900)).toBe(serialOf(on.year, on.month, on.day));
        }),
        RUNS,
      );
    },
  );

  it("as a serial is the same day in both systems", () => {
    const decided = decideDateOrder([]);
    fc.assert(
      fc.property(fc.integer({ min: 20_000, max: 60_000 }), (serial) => {
        expect(parseDate(serial, decided, 1900)).toBe(serial);
        expect(parseDate(serial - 1462, decided, 1904)).toBe(serial);
      }),
      RUNS,
    );
  });

  it("in a column is read in the order that one day above 12 tells", () => {
    fc.assert(
      fc.property(
        fc.array(day, { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 13, max: 28 }),
        (days, telling) => {
          const write = (on: Day): string => `${two(on.day)}/${two(on.month)}/${String(on.year)}`;
          const texts = [...days, { year: 2025, month: 5, day: telling }].map(write);
          const order = decideDateOrder(texts);
          expect(texts.map((text) => parseDate(text, order, 1900))).toEqual(
            [...days, { year: 2025, month: 5, day: telling }].map((on) =>
              serialOf(on.year, on.month, on.day),
            ),
          );
        },
      ),
      RUNS,
    );
  });
});

describe("other values, written and read back", () => {
  it("are yes and no in five languages", () => {
    const yes = [
      "Yes",
      "Ja",
      "Oui",
      "Sí",
      "Sim",
      "TRUE",
      "Wahr",
      "Vrai",
      "Verdadero",
      "Verdadeiro",
      "x",
      "1",
    ];
    const no = ["No", "Nein", "Non", "No", "Não", "FALSE", "Falsch", "Faux", "Falso", "Falso", "", "0"];
    expect(yes.map(parseBoolean)).toEqual(yes.map(() => true));
    expect(no.filter((text) => text !== "").map(parseBoolean)).not.toContain(true);
    expect(no.filter((text) => text !== "").map(parseBoolean)).not.toContain(null);
  });

  it("are IDs with all their zeros and digits", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 20 }), (digits) => {
        expect(parseIdentifier(` ${digits.join("")}\u00a0`)).toBe(digits.join(""));
      }),
      RUNS,
    );
    expect(parseIdentifier(123_456_789_012_345)).toBe("123456789012345");
  });

  it("are US ZIP codes from 00501 on, as text, as numbers and with four more digits", () => {
    fc.assert(
      fc.property(fc.integer({ min: 501, max: 99_950 }), fc.integer({ min: 0, max: 9999 }), (zip, four) => {
        const text = String(zip).padStart(5, "0");
        expect(parsePostalCode(zip, "US").text).toBe(text);
        expect(parsePostalCode(text, "US").text).toBe(text);
        const long = `${text}-${String(four).padStart(4, "0")}`;
        expect(parsePostalCode(long, "US").text).toBe(long);
      }),
      RUNS,
    );
  });

  it("are points in one cell, in brackets or not, with decimal points or commas", () => {
    const degrees = fc.record({
      latitude: fc.integer({ min: -89_999, max: 89_999 }).filter((value) => value % 1000 !== 0),
      longitude: fc.integer({ min: -179_999, max: 179_999 }).filter((value) => value % 1000 !== 0),
    });
    fc.assert(
      fc.property(degrees, ({ latitude, longitude }) => {
        const point = { latitude: latitude / 1000, longitude: longitude / 1000 };
        const [north, east] = [String(point.latitude), String(point.longitude)];
        expect(parsePointText(`(${north}, ${east})`)).toEqual(point);
        expect(parsePointText(`12 Main St\nBoston, MA\n(${north}, ${east})`)).toEqual(point);
        expect(parsePointText(`${north.replace(".", ",")}; ${east.replace(".", ",")}`)).toEqual(point);
        expect(parsePointText(`POINT (${east} ${north})`)).toEqual(point);
      }),
      RUNS,
    );
  });
});
