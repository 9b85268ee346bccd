import { rowsOfAddress } from "../../src/workbook/rows-of-address";

describe("the rows of a selection", () => {
  it("are those of its cells, areas and whole rows", () => {
    expect(rowsOfAddress("B5")).toEqual([{ first: 5, last: 5 }]);
    expect(rowsOfAddress("$B$5:C9,E2")).toEqual([
      { first: 5, last: 9 },
      { first: 2, last: 2 },
    ]);
    expect(rowsOfAddress("'Q1!'!7:9")).toEqual([{ first: 7, last: 9 }]);
  });

  it("are all rows of whole columns", () => {
    expect(rowsOfAddress("B:C")).toEqual([{ first: 1, last: 1_048_576 }]);
  });

  it("are none of what is no address", () => {
    expect(rowsOfAddress("#REF")).toEqual([]);
  });
});
