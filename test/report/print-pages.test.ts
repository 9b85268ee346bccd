import fc from "fast-check";
import { columnPoints } from "../../src/report/column-points";
import { makePlan } from "../../src/engine/plan/make-plan";
import { describePlan } from "../../src/report/describe-plan";
import {
  endsOnFirstPage,
  onEitherPaper,
  pagesOf,
  pagesTallOf,
  rowBreaksOf,
  scaleOf,
} from "../../src/report/print-pages";
import { planInput, quietControl } from "../support/plan-input";

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

  it("is one on A4 as well, which is less high, where it is one on Letter", () => {
    // 52 rows and higher headers are 804 points: 491 points of A4 hold them at 60 %, not at 62 %.
    expect(onEitherPaper(52, 62)).toBe(60);
    expect([60, 62].map((scale) => endsOnFirstPage(52, scale))).toEqual([true, false]);
    // 70 rows are more than a page in any case, 40 fit as they are.
    expect([onEitherPaper(70, 62), onEitherPaper(40, 70)]).toEqual([62, 70]);
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

describe("the pages of a plan of forty territories", () => {
  it("hold notes together with what follows them, and repeat no header where its table has ended", async () => {
    const names = Array.from({ length: 40 }, (_, at) => `Rep ${String(at)}`);
    const plan = await makePlan(
      planInput(
        names.map((owner, at) => ({
          at: [40, -120 + at],
          potential: 100,
          revenue: 50,
          calls: 9,
          hours: 2,
          owner,
        })),
        names.map((name, at) => ({ name, at: [40, -120 + at], region: at % 2 === 0 ? "East" : "West" })),
      ),
      { quotaTarget: 4000, quotaUnit: 1, quotaCap: null },
      quietControl(),
    );
    const { sheets } = describePlan(plan, {
      writtenAt: { text: "21 Nov 2026 23:55", serial: 46347.99 },
      mapPng: null,
      currencySymbol: "$",
    });
    const sheet = sheets.find(({ role }) => role === "quotaAllocation");
    const [table] = sheet?.tables ?? [];
    if (sheet === undefined || table === undefined) throw new Error("the plan has quotas");
    const below = table.row + table.rowCount + 1;
    const notes = sheet.blocks.find(({ style, row }) => style === "note" && row > below);
    expect(sheet.print.rowBreaks).toEqual([notes?.row]);
    expect(sheet.print.titleRows).toBeUndefined();
    expect(sheet.print.scale).toBeGreaterThanOrEqual(59);
  });
});
