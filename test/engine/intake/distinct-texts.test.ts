import { DistinctTexts } from "../../../src/engine/intake/distinct-texts";
import { cellColumn, ColumnWriter, rowsOfColumn } from "../../../src/engine/model/cell-column";
import type { CellColumn } from "../../../src/engine/model/raw-sheet";

async function textsOf(column: CellColumn): Promise<[string, number][]> {
  const texts: [string, number][] = [];
  const distinct = await DistinctTexts.of(column, null);
  await distinct.each(null, (text, place, rows) => {
    expect(column.texts[place]).toBe(text);
    texts.push([text, rows]);
  });
  return texts;
}

describe("the texts of a column", () => {
  it("come once each with the number of their rows; numbers, blanks and true are none", async () => {
    expect(await textsOf(cellColumn(["b", 1, "a", "", "b", true]))).toEqual([
      ["b", 2],
      ["a", 1],
    ]);
  });

  it("come in the order of the rows that are looked at, without those of other rows", async () => {
    const column = cellColumn(["Header", "a", "b", "a"]);
    expect(await textsOf(rowsOfColumn(column, Int32Array.of(2, 3)))).toEqual([
      ["b", 1],
      ["a", 1],
    ]);
  });

  it("come more than once where the column keeps them more than once", async () => {
    const writer = new ColumnWriter(3, 1);
    for (const [row, text] of ["a", "b", "b"].entries()) writer.set(row, text);
    expect(await textsOf(writer.take())).toEqual([
      ["a", 1],
      ["b", 1],
      ["b", 1],
    ]);
  });
});
