import { tell } from "../../../src/engine/told/tell";
import fc from "fast-check";
import { decideDateOrder, parseDate, serialOf, type DateOrder } from "../../../src/engine/intake/parse-date";

const DAY_FIRST: DateOrder = {
  order: "dayFirst",
  certain: true,
  isDecided: true,
  evidence: tell("noOpenDate"),
};
const MONTH_FIRST: DateOrder = {
  order: "monthFirst",
  certain: true,
  isDecided: true,
  evidence: tell("noOpenDate"),
};
/** 2024-01-31 in Excel. */
const JANUARY_31 = 45322;

describe("a date", () => {
  it("as a serial of the 1900 system stays as it is", () => {
    expect(parseDate(45322.5, DAY_FIRST, 1900)).toBe(45322.5);
  });

  it("as a serial of the 1904 system gains 1,462 days", () => {
    expect(parseDate(43860, DAY_FIRST, 1904)).toBe(JANUARY_31);
  });

  it.each([
    "2024-01-31",
    "2024-01-31T08:30:00Z",
    "2024/01/31",
    "20240131",
    "31.01.2024",
    "31/1/2024",
    "31-01-24",
    "31 Jan 2024",
    "Jan 31, 2024",
    "January 31st, 2024",
    "31. Januar 2024",
    "31 janvier 2024",
    "31 de enero de 2024",
    "31 de janeiro de 2024",
    "31-Jan-24",
  ])("is read from %p", (text) => {
    expect(parseDate(text, DAY_FIRST, 1900)).toBe(JANUARY_31);
  });

  it("is read by its day when the day is above 12, whatever the column's order", () => {
    expect(parseDate("1/31/2024", DAY_FIRST, 1900)).toBe(JANUARY_31);
    expect(parseDate("31/1/2024", MONTH_FIRST, 1900)).toBe(JANUARY_31);
  });

  it("is read in the column's order when both are possible", () => {
    expect(parseDate("03/04/2025", DAY_FIRST, 1900)).toBe(serialOf(2025, 4, 3));
    expect(parseDate("03/04/2025", MONTH_FIRST, 1900)).toBe(serialOf(2025, 3, 4));
  });

  it("as a year alone is its first day, not a serial of 1905", () => {
    expect(parseDate(2019, DAY_FIRST, 1900)).toBe(serialOf(2019, 1, 1));
  });

  it("as the number 20240131 is that day", () => {
    expect(parseDate(20240131, DAY_FIRST, 1900)).toBe(JANUARY_31);
  });

  it.each(["", "soon", "31.02.2024", "2024-13-01", "0/0/2024", "Q3", "May"])("is none: %p", (text) => {
    expect(parseDate(text, DAY_FIRST, 1900)).toBeNull();
  });

  it("knows that 1900 was no leap year and 2000 was", () => {
    expect(serialOf(2000, 2, 29)).toBe(36585);
    expect(serialOf(2023, 2, 29)).toBeNull();
    expect(serialOf(1900, 3, 1)).toBe(61);
  });
});

describe("the order of a column of dates", () => {
  it("is told by days above 12", () => {
    expect(decideDateOrder(["03/04/2025", "14/04/2025", "25/12/2025"])).toEqual({
      order: "dayFirst",
      certain: true,
      isDecided: true,
      evidence: tell("dayFirstBy", 2, { count: 2 }),
    });
    expect(decideDateOrder(["14/04/2025", "25/12/2025", "12/25/2025"]).evidence.text).toBe(
      "day first, by 2 dates with a day above 12, against 1",
    );
    expect(decideDateOrder(["04/14/2025"])).toMatchObject({ order: "monthFirst", certain: true });
  });

  it("is day first when dates are written with dots", () => {
    expect(decideDateOrder(["03.04.2025"])).toMatchObject({ order: "dayFirst", certain: true });
  });

  it("is unsure when every date can be read in two ways", () => {
    expect(decideDateOrder(["03/04/2025", "05/06/2025"])).toMatchObject({
      order: "monthFirst",
      certain: false,
    });
  });

  it("is sure when no date can be read in two ways", () => {
    expect(decideDateOrder(["2025-04-03", "05/05/2025"]).certain).toBe(true);
  });
});

describe("writing a date and reading it", () => {
  const day = fc.record({
    year: fc.integer({ min: 1930, max: 2029 }),
    month: fc.integer({ min: 1, max: 12 }),
    date: fc.integer({ min: 1, max: 28 }),
  });
  const two = (value: number): string => String(value).padStart(2, "0");

  it("gives the day back in every form", () => {
    fc.assert(
      fc.property(day, ({ year, month, date }) => {
        const serial = serialOf(year, month, date);
        const forms: [string, DateOrder][] = [
          [`${String(year)}-${two(month)}-${two(date)}`, MONTH_FIRST],
          [`${two(date)}.${two(month)}.${String(year)}`, DAY_FIRST],
          [`${two(date)}/${two(month)}/${String(year)}`, DAY_FIRST],
          [`${String(month)}/${String(date)}/${String(year)}`, MONTH_FIRST],
          [`${two(month)}/${two(date)}/${two(year % 100)}`, MONTH_FIRST],
        ];
        for (const [text, order] of forms) expect(parseDate(text, order, 1900)).toBe(serial);
      }),
      { seed: 1 },
    );
  });

  it("counts days as the calendar does", () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_000_000 }), (serial) => {
        const date = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000);
        expect(serialOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())).toBe(serial);
      }),
      { seed: 2 },
    );
  });
});
