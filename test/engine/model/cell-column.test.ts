import fc from "fast-check";
import {
  blankColumn,
  cellColumn,
  cellColumns,
  cellsOf,
  CELL_KIND,
  ColumnWriter,
  rowAt,
  rowsOf,
  rowsOfColumn,
} from "../../../src/engine/model/cell-column";
import type { RawCell } from "../../../src/engine/model/raw-sheet";

const cells = fc.array(
  fc.oneof(
    fc.constant(""),
    fc.boolean(),
    fc.double({ noNaN: true }),
    fc.string({ minLength: 1, maxLength: 3 }),
  ),
);

describe("a column of cells", () => {
  it("gives back every cell as it was", () => {
    const written: RawCell[] = ["A-1", 12.5, "", true, false, 0, "A-1", " ", -0];
    expect(cellsOf(cellColumn(written))).toEqual(written);
    fc.assert(
      fc.property(cells, (some) => {
        expect(cellsOf(cellColumn(some))).toEqual(some);
      }),
      { seed: 1 },
    );
  });

  it("keeps a text that comes again once", () => {
    expect(cellColumn(["Boston", "Austin", "Boston", 7, "Boston"]).texts).toEqual(["Boston", "Austin"]);
  });

  it("keeps texts one by one when there are too many for them to come again", () => {
    const writer = new ColumnWriter(5, 2);
    ["a", "b", "c", "c", "a"].forEach((text, row) => {
      writer.set(row, text);
    });
    expect(writer.take().texts).toEqual(["a", "b", "c", "c", "a"]);
    expect(cellsOf(writer.take())).toEqual(["a", "b", "c", "c", "a"]);
  });

  it("is the same, filled by pieces or at once", () => {
    fc.assert(
      fc.property(cells, cells, fc.integer({ min: 1, max: 5 }), (head, tail, mostKnown) => {
        const writer = new ColumnWriter(head.length + tail.length, mostKnown);
        writer.append(0, cellColumn(head));
        writer.append(head.length, cellColumn(tail));
        expect(cellsOf(writer.take())).toEqual([...head, ...tail]);
      }),
      { seed: 2 },
    );
  });

  it("is overwritten cell by cell", () => {
    const writer = new ColumnWriter(1);
    for (const cell of ["a", 5, true, ""]) {
      writer.set(0, cell);
      expect(cellsOf(writer.take())).toEqual([cell]);
    }
  });

  it("gives some of its rows, in their order", () => {
    const column = cellColumn(["a", 1, "", true, "b"]);
    expect(cellsOf(rowsOfColumn(column, Int32Array.of(1, 2, 3)))).toEqual([1, "", true]);
    expect(cellsOf(rowsOfColumn(column, Int32Array.of(0, 2, 4)))).toEqual(["a", "", "b"]);
    expect(cellsOf(rowsOfColumn(column, new Int32Array(0)))).toEqual([]);
  });

  it("is blank where nothing was written", () => {
    expect(cellsOf(blankColumn(2))).toEqual(["", ""]);
    expect(cellsOf(rowsOfColumn(blankColumn(4), Int32Array.of(0, 3)))).toEqual(["", ""]);
    expect([...new ColumnWriter(2).take().kinds]).toEqual([CELL_KIND.blank, CELL_KIND.blank]);
  });
});

describe("columns side by side", () => {
  it("are rows again, short ones filled with blanks", () => {
    const columns = cellColumns([["id", "name"], [1]], 2);
    expect(rowsOf(columns)).toEqual([
      ["id", "name"],
      [1, ""],
    ]);
    expect(rowAt(columns, 7)).toEqual(["", ""]);
    expect(rowsOf([])).toEqual([]);
  });
});
