import { sampleText } from "../../../src/engine/intake/sample-text";

describe("a cell among the examples of its column", () => {
  it("is a day where the number format shows one, in either date system", () => {
    // 46112 days after 30 December 1899, and 1,462 less after 1 January 1904, is 31 March 2026.
    expect(sampleText(46112, "m/d/yyyy")).toBe("2026-03-31");
    expect(sampleText(46112.75, "dd.mm.yyyy hh:mm")).toBe("2026-03-31");
    expect(sampleText(44650, "m/d/yyyy", 1904)).toBe("2026-03-31");
    expect(sampleText(46112, "TT.MM.JJJJ")).toBe("2026-03-31");
  });

  it("stands as it is where no day is shown", () => {
    expect(sampleText(46112, "General")).toBe("46112");
    expect(sampleText(46112, "$#,##0")).toBe("46112");
    expect(sampleText("31.03.2026", "dd.mm.yyyy")).toBe("31.03.2026");
    expect(sampleText("", "dd.mm.yyyy")).toBe("");
  });

  it("stands as it is where the number is no day of Excel's calendar", () => {
    expect(sampleText(-3, "m/d/yyyy")).toBe("-3");
    expect(sampleText(3_000_000, "m/d/yyyy")).toBe("3000000");
  });
});
