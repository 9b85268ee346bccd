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

  it("put the sign of money where the locale has it", () => {
    expect(german.money(29_300_000)).toBe("29,3\u00a0Mio.\u00a0€");
    expect(german.wholeMoney(-97_685_000)).toBe("\u221297.685.000\u00a0€");
    expect(german.currency).toEqual({ unit: "€" });
    expect(american.wholeMoney(-97_685_000)).toBe("\u2212$97,685,000");
    expect(american.currency).toEqual({ before: "$" });
    expect(createFigures("de-CH", "CHF").money(950)).toBe("CHF\u00a0950");
    expect(createFigures("en-US", "CHF").money(12_300)).toBe("CHF\u00a012.3K");
    expect(createFigures("pt-BR", "R$").wholeMoney(1_204)).toBe("R$\u00a01.204");
  });

  it("round nothing away where the locale has no short form of the thousands", () => {
    expect(german.money(12_345)).toBe("12.345\u00a0€");
    expect(american.money(12_345)).toBe("$12.3K");
  });

  it.each([
    ["de-DE", "€"],
    ["fr-FR", "€"],
    ["es-ES", "€"],
    ["pt-BR", "R$"],
    ["en-GB", "£"],
    ["de-CH", "CHF"],
  ])("read back in %s what was shown with %s", (locale, sign) => {
    const figures = createFigures(locale, sign);
    for (const amount of [950, 12_300, 29_300_000, 186_000_000]) {
      expect(figures.parseAmount(figures.money(amount))).toBe(amount);
      expect(figures.parseAmount(figures.wholeMoney(amount))).toBe(amount);
    }
    expect(figures.parseAmount("12k")).toBe(12_000);
    expect(figures.parseAmount("12 parsecs")).toBeNull();
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
