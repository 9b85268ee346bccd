import { areaAddress, cellAddress, columnLetters } from "../../../src/engine/model/cell-address";

describe("cell addresses", () => {
  it("count columns as Excel does", () => {
    expect([1, 26, 27, 702, 703, 16_384].map(columnLetters)).toEqual(["A", "Z", "AA", "ZZ", "AAA", "XFD"]);
  });
  it("name a cell and an area", () => {
    expect(cellAddress(12, 28)).toBe("AB12");
    expect(areaAddress(4, 1, 2018, 18)).toBe("A4:R2018");
  });
});
