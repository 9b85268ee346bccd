import { cellColumns, rowsOf } from "../../src/engine/model/cell-column";
import type { RawCell, SheetOutline } from "../../src/engine/model/raw-sheet";
import { SheetBuffer } from "../../src/worker/sheet-buffer";

const ACCOUNTS: SheetOutline = {
  key: "Accounts",
  sheet: "Accounts",
  table: null,
  firstRow: 1,
  firstColumn: 1,
  rowCount: 4,
  columnCount: 3,
  hidden: false,
};
const ROWS: RawCell[][] = [
  ["ID", "City", ""],
  ["A-1", "Boston", ""],
  ["A-2", "#N/A", ""],
  ["A-3", "Boston", ""],
];

function filled(...sizes: number[]): SheetBuffer {
  const buffer = new SheetBuffer();
  buffer.begin(ACCOUNTS, [], 1);
  let from = 0;
  for (const size of sizes) {
    const errors = ROWS.slice(from, from + size).flatMap((row, at) =>
      row[1] === "#N/A" ? [at * 3 + 1] : [],
    );
    buffer.add("Accounts", from, cellColumns(ROWS.slice(from, from + size), 3), errors);
    from += size;
  }
  return buffer;
}

describe("the rows of a block that arrive", () => {
  it.each([[[4]], [[1, 3]], [[2, 1, 1]]])("are the same cells in pieces of %j rows", (sizes) => {
    const block = filled(...sizes)
      .complete()
      .get("Accounts");
    expect(rowsOf(block?.columns ?? [])).toEqual(ROWS);
    expect(block).toMatchObject({ errorCells: [2 * 3 + 1], hiddenRowCount: 1 });
  });

  it("are a block once all of them are there", () => {
    expect(filled(2, 1).complete().size).toBe(0);
    expect(filled(2, 2).complete().size).toBe(1);
  });

  it("are forgotten when the block begins again", () => {
    const buffer = filled(4);
    const before = buffer.revision;
    buffer.begin(ACCOUNTS, [], 0);
    expect(buffer.revision).toBeGreaterThan(before);
    expect(buffer.complete().size).toBe(0);
  });

  it("are refused when they do not follow those before", () => {
    const buffer = filled(1);
    expect(() => {
      buffer.add("Accounts", 3, cellColumns(ROWS.slice(3), 3), []);
    }).toThrow('Rows from 3 of "Accounts" arrived after 1 rows; read the sheet again');
  });

  it("keep a text of a column once, whatever piece it comes with", () => {
    const city = filled(1, 1, 1, 1).complete().get("Accounts")?.columns[1];
    expect(city?.texts).toEqual(["City", "Boston", "#N/A"]);
  });
});
