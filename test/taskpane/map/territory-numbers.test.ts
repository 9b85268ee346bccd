import { territoryNumbers } from "../../../src/taskpane/map/territory-numbers";

describe("numbers of the territories", () => {
  it("are the digits at the end of the names", () => {
    expect(territoryNumbers(["NE-04", "SE-10"])).toEqual(["4", "10"]);
  });
  it("count from 1 when a name has none", () => {
    expect(territoryNumbers(["Boston", "SE-10"])).toEqual(["1", "2"]);
  });
});
