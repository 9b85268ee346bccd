import { createFigures } from "../../../src/taskpane/format/figures";

describe("figures", () => {
  const american = createFigures("en-US", "$");
  const german = createFigures("de-DE", "€");

  it("group thousands by the user's locale", () => {
    expect(american.count(1993)).toBe("1,993");
    expect(german.count(1993)).toBe("1.993");
  });

  it("shorten money to three digits that matter", () => {
    expect(american.money(400_200_000)).toBe("$400M");
    expect(american.money(29_300_000)).toBe("$29.3M");
    expect(american.money(-1_250)).toBe("\u2212$1.25K");
  });

  it("name the unit of hours and none for counts", () => {
    expect(american.amount(32_899, "hours")).toBe("32,899\u00a0h");
    expect(american.amount(1993, "count")).toBe("1,993");
  });

  it("show a deviation with its sign, one decimal and a true minus", () => {
    expect(american.deviation(0.0965)).toBe("+9.7%");
    expect(american.deviation(-0.097)).toBe("\u22129.7%");
    expect(american.deviation(0)).toBe("0.0%");
  });

  it("write per cent the way the locale does", () => {
    expect(american.band(0.1)).toBe("±10%");
    expect(german.band(0.1)).toBe("±10\u00a0%");
  });

  it("read back a tolerance as it was shown, also with the locale's comma", () => {
    expect(german.percentNumber(0.125)).toBe("12,5");
    expect(german.parsePercent("12,5")).toBeCloseTo(0.125);
    expect(american.parsePercent(" 7 % ")).toBeCloseTo(0.07);
    expect(american.parsePercent("\u22125")).toBeCloseTo(-0.05);
  });

  it("take nothing that is no number", () => {
    expect(american.parsePercent("ten")).toBeNull();
    expect(american.parsePercent("5-")).toBeNull();
  });

  it("leave out what does not exist", () => {
    expect(american.deviation(Number.NaN)).toBe("");
    expect(american.money(Number.POSITIVE_INFINITY)).toBe("");
  });
});
