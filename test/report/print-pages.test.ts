import fc from "fast-check";
import { columnPoints } from "../../src/report/column-points";
import { pagesOf, pagesTallOf, rowBreaksOf, scaleOf } from "../../src/report/print-pages";

/** Points between the margins of Letter in landscape. */
const PAGE = 748;

describe("pages of a wide table", () => {
  it("is one as long as figures of 10 points are 7 points high on it", () => {
    // 10 columns of 12 characters are 667 points.
    expect(pagesOf({ widths: new Array<number>(10).fill(12), titleColumns: 2 })).toEqual({ pagesWide: 1 });
  });

  it("is two, each with the columns that name the rows, where one would be too small to read", () => {
    // 24 columns of 12 are 1,602 points; 14 of them fit at 70 %, with 2 that repeat on the second page.
    const pages = pagesOf({ widths: new Array<number>(24).fill(12), titleColumns: 2 });
    expect(pages).toMatchObject({ pagesWide: 2, titleColumns: { first: 0, last: 1 }, columnBreaks: [14] });
  });

  it("begins where a part of the table begins", () => {
    const pages = pagesOf({ widths: new Array<number>(24).fill(12), titleColumns: 2, mayBegin: [8, 12, 20] });
    expect(pages.columnBreaks).toEqual([12]);
  });

  it("begins inside a part that is wider than a page", () => {
    const pages = pagesOf({ widths: new Array<number>(30).fill(12), titleColumns: 2, mayBegin: [28] });
    expect(pages.columnBreaks).toEqual([14, 26]);
  });

  it("holds every column once, in figures of 7 points or more, with room for a printer's measures", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 5, max: 40 }), { minLength: 4, maxLength: 60 }),
        fc.integer({ min: 1, max: 3 }),
        (widths, titleColumns) => {
          const { pagesWide, columnBreaks = [], scale = 100 } = pagesOf({ widths, titleColumns });
          expect(pagesWide).toBe(columnBreaks.length + 1);
          if (columnBreaks.length === 0) return;
          expect(scale).toBeGreaterThanOrEqual(70);
          const bounds = [0, ...columnBreaks, widths.length];
          columnBreaks.concat(widths.length).forEach((end, at) => {
            const begin = bounds[at] ?? 0;
            expect(end).toBeGreaterThan(begin);
            const shown = [...(at === 0 ? [] : widths.slice(0, titleColumns)), ...widths.slice(begin, end)];
            const points = shown.map(columnPoints).reduce((sum, one) => sum + one, 0);
            expect((points * scale) / 100).toBeLessThanOrEqual(PAGE * 0.92 + 1e-6);
          });
        },
      ),
      { seed: 7, numRuns: 300 },
    );
  });

  it("is one fewer where the last would hold a few rows alone, as long as figures are 6.2 points high", () => {
    // 12 columns of 12 are 800 points, at 86 % one page holds 39 rows: 51 leave 12 for a second, 50 leave 11.
    const widths = new Array<number>(12).fill(12);
    expect([49, 50, 51].map((rows) => pagesTallOf(rows, widths))).toEqual([1, 1, 0]);
    // At 80 % a page holds 42 rows: 45 fit on one at 75 %; 54 would be two pages in any case.
    expect([42, 45, 54].map((rows) => scaleOf(rows, 80))).toEqual([80, 75, 80]);
  });

  it("is one high while its rows can be read", () => {
    expect([30, 48, 49, 300].map((rows) => pagesTallOf(rows))).toEqual([1, 1, 0, 0]);
  });
});

describe("pages of a sheet with several parts", () => {
  // At full size a page holds 487 points: 32 rows of 15.
  it("begin at a part that the rest of the page does not hold", () => {
    expect(rowBreaksOf([10, 20], 30, 1)).toEqual([]);
    expect(rowBreaksOf([10, 20], 40, 1)).toEqual([20]);
    expect(rowBreaksOf([10, 30, 50], 70, 1)).toEqual([30, 50]);
  });

  it("count on from where a long part ends", () => {
    // Rows 32 to 61 are on the second page, which begins with the header again: a part of 10 at 50 fits, one of 20 does not.
    expect(rowBreaksOf([50], 60, 1)).toEqual([]);
    expect(rowBreaksOf([50], 70, 1)).toEqual([50]);
  });

  it("leave no few rows alone on the last page: the part before them goes there as well", () => {
    // 36 rows where 32 fit: 8 alone are few, 13 are not; a first page of 5 rows would be as bad.
    expect(rowBreaksOf([20, 28], 36, 1)).toEqual([20]);
    expect(rowBreaksOf([20, 28], 41, 1)).toEqual([28]);
    expect(rowBreaksOf([5, 28], 36, 1)).toEqual([28]);
  });

  it("go by the height of the rows", () => {
    expect(rowBreaksOf([20], 30, 1, () => 18)).toEqual([20]);
  });
});
