import { tell } from "../../../src/engine/told/tell";
import { parseDate, serialOf } from "../../../src/engine/intake/parse-date";
import { parsePeriod } from "../../../src/engine/intake/parse-period";

describe("a stretch of time", () => {
  it.each([
    ["2026-03", "2026-03-01"],
    ["2026/3", "2026-03-01"],
    ["202603", "2026-03-01"],
    ["03/2026", "2026-03-01"],
    ["3.2026", "2026-03-01"],
    ["Q1 2026", "2026-01-01"],
    ["Q4-26", "2026-10-01"],
    ["3Q26", "2026-07-01"],
    ["2026-Q2", "2026-04-01"],
    ["T2 2026", "2026-04-01"],
    ["1. Quartal 2026", "2026-01-01"],
    ["2e trimestre 2026", "2026-04-01"],
    ["1º trimestre de 2026", "2026-01-01"],
    ["H2 2026", "2026-07-01"],
    ["S1 2026", "2026-01-01"],
    ["2. HJ 2026", "2026-07-01"],
  ])("%p begins on %p", (text, day) => {
    expect(dayOf(text)).toBe(day);
  });

  it.each([
    // The first Thursday of 2026 is 1 January, so its week begins in December.
    ["2026-W01", "2025-12-29"],
    ["2026-W07", "2026-02-09"],
    ["KW 7/2026", "2026-02-09"],
    ["Week 7, 2026", "2026-02-09"],
    ["semaine 7 2026", "2026-02-09"],
    // 2026 begins on a Thursday and has 53 weeks, 2025 has 52.
    ["2026-W53", "2026-12-28"],
    ["2025-W53", null],
    ["2026-W00", null],
  ])("%p begins on Monday %p, by ISO 8601", (text, day) => {
    expect(dayOf(text)).toBe(day);
  });

  it("of a fiscal year is none, as its first month is not known", () => {
    expect(parsePeriod("Q1 FY26")).toBeNull();
    expect(parsePeriod("FY2026")).toBeNull();
  });

  it("without a year is none", () => {
    for (const text of ["Q3", "KW 7", "March", "H1"]) expect(parsePeriod(text)).toBeNull();
  });
});

describe("a date column", () => {
  const order = { order: "dayFirst", certain: true, isDecided: false, evidence: tell("noOpenDate") } as const;

  it("takes months, quarters and weeks as their first day", () => {
    expect(parseDate("Q1 2026", order, 1900)).toBe(serialOf(2026, 1, 1));
    expect(parseDate("März 2026", order, 1900)).toBe(serialOf(2026, 3, 1));
    expect(parseDate("Mar-26", order, 1900)).toBe(serialOf(2026, 3, 1));
    expect(parseDate(202603, order, 1900)).toBe(serialOf(2026, 3, 1));
  });

  it("takes no month with two digits after a blank, which may be the day", () => {
    expect(parseDate("Mar 15", order, 1900)).toBeNull();
  });
});

function dayOf(text: string): string | null {
  const start = parsePeriod(text);
  if (start === null || serialOf(start.year, start.month, start.day) === null) return null;
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${String(start.year)}-${two(start.month)}-${two(start.day)}`;
}
