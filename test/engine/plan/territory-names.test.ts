import fc from "fast-check";
import { cellText } from "../../../src/engine/model/cell-text";
import { areNames, fitName, makeUnique, namesByRegion } from "../../../src/engine/plan/territory-names";

const run = { seed: 20261121, numRuns: 500 };

describe("fitName", () => {
  it("drops wildcards and the start of a formula", () => {
    expect(fitName("=Best*Rep?~ ")).toBe("Best Rep");
    expect(fitName("@-+x")).toBe("x");
  });

  it("is empty when nothing is left", () => {
    expect(fitName("***")).toBe("");
  });

  it("halves no character where it cuts a name", () => {
    expect(fitName(`${"a".repeat(59)}😀`)).toBe("a".repeat(59));
    expect(makeUnique(["b", "b"].map((one) => `${one.repeat(57)}😀`))[1]).toBe(`${"b".repeat(57)} 2`);
  });

  it("gives names that formulas can match and cells hold, at most 60 long, from any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 100 }), (text) => {
        const name = fitName(text);
        expect(cellText(name)).toBe(name);
        expect(fitName(name)).toBe(name);
        expect(name).not.toMatch(/[*?~]/);
        expect(name).not.toMatch(/^[=+\-@]/);
        expect(name.length).toBeLessThanOrEqual(60);
      }),
      run,
    );
  });
});

describe("areNames", () => {
  it("accepts codes that all differ", () => {
    expect(areNames(["NE-01", "NE-02"])).toBe(true);
  });

  it("refuses codes that differ in case alone, that are blank, or that formulas would misread", () => {
    expect(areNames(["ne", "NE"])).toBe(false);
    expect(areNames(["1", ""])).toBe(false);
    expect(areNames(["North*"])).toBe(false);
  });
});

describe("namesByRegion", () => {
  it("numbers territories inside their region", () => {
    expect(namesByRegion(["Northeast", "Midwest", "Northeast", "West"])).toEqual([
      "NE-01",
      "MW-01",
      "NE-02",
      "W-01",
    ]);
  });

  it("keeps regions apart whose letters are the same", () => {
    expect(namesByRegion(["West", "Wales"])).toEqual(["W-01", "WA-01"]);
  });
});

describe("makeUnique", () => {
  it("numbers later ones of a name", () => {
    expect(makeUnique(["Smith", "smith", "Smith 2"])).toEqual(["Smith", "smith 3", "Smith 2"]);
  });

  it("leaves no two alike, whatever their case", () => {
    const names = fc.array(fc.constantFrom("a", "A", "a 2", "b"), { maxLength: 12 });
    fc.assert(
      fc.property(names, (given) => {
        const lower = makeUnique(given).map((name) => name.toLowerCase());
        expect(new Set(lower).size).toBe(given.length);
      }),
      run,
    );
  });
});
