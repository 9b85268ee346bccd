import { serialNow } from "../../src/use-cases/serial-now";

describe("a moment as a serial number", () => {
  it("counts days from the end of 1899, the day's part as a fraction", () => {
    expect(serialNow(new Date(2026, 0, 1, 12, 0), 1900)).toBe(46023.5);
  });
  it("is 1,462 less in a workbook of the 1904 system", () => {
    expect(serialNow(new Date(2026, 0, 1), 1904)).toBe(46023 - 1462);
  });
});
