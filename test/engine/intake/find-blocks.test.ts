import fc from "fast-check";
import { findBlocks } from "../../../src/engine/intake/find-blocks";
import type { BlockArea, RawCell, SheetGrid } from "../../../src/engine/model/raw-sheet";

type Row = readonly RawCell[];

/** A sheet that was read whole; short rows are filled with blanks. */
function grid(rows: readonly Row[], given: Partial<SheetGrid> = {}): SheetGrid {
  const columnCount = Math.max(...rows.map((row) => row.length));
  const filled = rows.map((row) => [...row, ...new Array<RawCell>(columnCount - row.length).fill("")]);
  return {
    rowCount: rows.length,
    columnCount,
    hasTables: false,
    parts: [{ at: 0, rows: filled }],
    guides: [],
    blankRows: [],
    ...given,
  };
}

/** "A1:C4" style would hide what counts: rows and columns from 0. */
const area = (top: number, left: number, rowCount: number, columnCount: number): BlockArea => ({
  top,
  left,
  rowCount,
  columnCount,
});

const ACCOUNTS: Row[] = [
  ["Account ID", "Account", "City"],
  ["A-1", "Acme", "Boston"],
  ["A-2", "Birch", "Austin"],
  ["A-3", "Cedar", "Denver"],
  ["A-4", "Delta", "Tampa"],
  ["A-5", "Ember", "Tulsa"],
];
const REPS: Row[] = [
  ["Rep", "Region"],
  ["Ann Lee", "East"],
  ["Bo Chen", "West"],
];
const BLANK: Row = [];

/** Two lists next to each other with a blank column between them. */
function beside(left: readonly Row[], right: readonly Row[]): Row[] {
  const width = Math.max(...left.map((row) => row.length));
  return Array.from({ length: Math.max(left.length, right.length) }, (_, at) => [
    ...(left[at] ?? []),
    ...new Array<RawCell>(width - (left[at] ?? []).length).fill(""),
    "",
    ...(right[at] ?? []),
  ]);
}

describe("the lists of one sheet", () => {
  it("are one when the sheet holds one", () => {
    expect(findBlocks(grid(ACCOUNTS))).toEqual([area(0, 0, 6, 3)]);
  });

  it("stand one below the other, apart by a blank row", () => {
    expect(findBlocks(grid([...ACCOUNTS, BLANK, ...REPS]))).toEqual([area(0, 0, 6, 3), area(7, 0, 3, 2)]);
  });

  it("take the heading above them with them", () => {
    const blocks = findBlocks(grid([...ACCOUNTS, BLANK, ["Our team"], BLANK, ...REPS]));
    expect(blocks).toEqual([area(0, 0, 6, 3), area(7, 0, 5, 2)]);
  });

  it("stand side by side, apart by a blank column, when they end in different rows", () => {
    expect(findBlocks(grid(beside(ACCOUNTS, REPS)))).toEqual([area(0, 0, 6, 3), area(0, 4, 3, 2)]);
  });

  it("are told apart where two stand beside a long one", () => {
    const costs: Row[] = [
      ["Region", "Cost"],
      ["East", 10],
    ];
    const long = [...ACCOUNTS, ...ACCOUNTS.slice(1).map((row) => [`${String(row[0])}b`, row[1] ?? "", ""])];
    expect(findBlocks(grid(beside(long, [...REPS, BLANK, ...costs])))).toEqual([
      area(0, 0, 11, 3),
      area(0, 4, 3, 2),
      area(4, 4, 2, 2),
    ]);
  });

  it("are one with a blank column in it when both sides end together", () => {
    const sides = beside(
      ACCOUNTS,
      ACCOUNTS.map((_, at) => (at === 0 ? ["Revenue", "Owner"] : [at, "Ann Lee"])),
    );
    expect(findBlocks(grid(sides))).toEqual([area(0, 0, 6, 6)]);
  });

  it("are one when blank rows part groups of it, or a total and a note from it", () => {
    const groups = [
      ["Customers of 2025"],
      BLANK,
      ...ACCOUNTS,
      BLANK,
      ["A-9", "Zinc", "Miami"],
      BLANK,
      ["Total", "", 7],
      ["Source: CRM"],
    ];
    expect(findBlocks(grid(groups))).toEqual([area(0, 0, groups.length, 3)]);
  });

  it("are one when its headers are repeated on every printed page", () => {
    const rows = [...ACCOUNTS, BLANK, ...ACCOUNTS];
    expect(findBlocks(grid(rows))).toEqual([area(0, 0, rows.length, 3)]);
  });

  it("leave out blank rows at the end", () => {
    expect(findBlocks(grid([...ACCOUNTS, BLANK, BLANK, [" "]]))).toEqual([area(0, 0, 6, 3)]);
  });

  it("beside an Excel table are those with headers of their own", () => {
    const heading: Row[] = [["Our customers"], ["as of May"]];
    expect(findBlocks(grid(heading, { hasTables: true }))).toEqual([]);
    expect(findBlocks(grid([...heading, BLANK, ...REPS], { hasTables: true }))).toEqual([area(0, 0, 6, 2)]);
  });
});

describe("a long sheet, of which only some rows are known", () => {
  const long = (given: Partial<SheetGrid>): SheetGrid => grid(ACCOUNTS, { rowCount: 60_000, ...given });

  it("reaches to its last row when nothing says otherwise", () => {
    expect(findBlocks(long({}))).toEqual([area(0, 0, 60_000, 3)]);
  });

  it("ends where all rows below are blank for certain", () => {
    expect(findBlocks(long({ blankRows: [{ from: 600, to: 60_000 }] }))).toEqual([area(0, 0, 600, 3)]);
  });

  it("is divided where a list begins after a gap", () => {
    const filled = new Uint8Array(60_000).fill(1, 0, 610).fill(0, 600, 605);
    const blocks = findBlocks(
      long({
        parts: [
          { at: 0, rows: ACCOUNTS },
          { at: 605, rows: REPS.map((row) => [...row, ""]) },
        ],
        guides: [{ column: 0, filled }],
        blankRows: [
          { from: 600, to: 605 },
          { from: 610, to: 60_000 },
        ],
      }),
    );
    expect(blocks).toEqual([area(0, 0, 600, 3), area(605, 0, 5, 3)]);
  });
});

describe("any sheet", () => {
  it("has every filled cell in exactly one list, when it has no tables", () => {
    const cell = fc.constantFrom<RawCell>("", "", "Account ID", "Rep", "City", "Region", "Acme", 7);
    const sheets = fc.array(fc.array(cell, { minLength: 7, maxLength: 7 }), { minLength: 1, maxLength: 25 });
    fc.assert(
      fc.property(sheets, (rows) => {
        const blocks = findBlocks(grid(rows));
        rows.forEach((row, at) => {
          row.forEach((value, column) => {
            const holders = blocks.filter(
              ({ top, left, rowCount, columnCount }) =>
                at >= top && at < top + rowCount && column >= left && column < left + columnCount,
            );
            expect(holders.length).toBeLessThanOrEqual(1);
            if (value !== "") expect(holders).toHaveLength(1);
          });
        });
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});
