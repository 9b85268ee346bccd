import fc from "fast-check";
import {
  coefficientOfVariation,
  countOutside,
  deviation,
  gini,
  maxDeviation,
} from "../../../src/engine/alignment/metrics";

const floats = (...values: number[]): Float64Array => Float64Array.from(values);
const loads = fc
  .array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 20 })
  .map((values) => Float64Array.from(values));
const run = { seed: 20261121, numRuns: 300 };

describe("deviation", () => {
  it("is load over target less 1", () => {
    expect(deviation(floats(120), floats(100), 0)).toBeCloseTo(0.2, 12);
    expect(deviation(floats(75), floats(100), 0)).toBeCloseTo(-0.25, 12);
  });

  it("counts a territory without a target as 0 when empty and 1 when not", () => {
    expect(deviation(floats(0), floats(0), 0)).toBe(0);
    expect(deviation(floats(5), floats(0), 0)).toBe(1);
  });
});

describe("maxDeviation", () => {
  it("takes the farthest territory on either side", () => {
    expect(maxDeviation(floats(110, 70, 120), floats(100, 100, 100))).toBeCloseTo(0.3, 12);
  });
});

describe("countOutside", () => {
  it("counts a territory exactly at the tolerance as inside", () => {
    expect(countOutside(floats(110, 90, 111), floats(100, 100, 100), 0.1)).toBe(1);
  });
});

describe("coefficientOfVariation", () => {
  it("is the population form: 2 and 4 give 1/3", () => {
    expect(coefficientOfVariation(floats(2, 4))).toBeCloseTo(1 / 3, 12);
  });

  it("is 0 when all are 0", () => {
    expect(coefficientOfVariation(floats(0, 0))).toBe(0);
  });

  it("needs a territory", () => {
    expect(() => coefficientOfVariation(floats())).toThrow("at least one territory");
  });
});

describe("gini", () => {
  it("is 0 when every territory carries the same", () => {
    expect(gini(floats(7, 7, 7))).toBeCloseTo(0, 12);
  });

  it("is 1 - 1/n when one of n carries all", () => {
    expect(gini(floats(0, 0, 30))).toBeCloseTo(2 / 3, 12);
  });

  it("of 1, 2, 3 is 2/9", () => {
    expect(gini(floats(3, 1, 2))).toBeCloseTo(2 / 9, 12);
  });

  describe("for any loads", () => {
    it("stays between 0 and 1 - 1/n", () => {
      fc.assert(
        fc.property(loads, (values) => {
          const value = gini(values);
          expect(value).toBeGreaterThanOrEqual(-1e-12);
          expect(value).toBeLessThanOrEqual(1 - 1 / values.length + 1e-12);
        }),
        run,
      );
    });

    it("does not depend on the order of the territories nor change their list", () => {
      fc.assert(
        fc.property(loads, (values) => {
          const before = [...values];
          expect(gini(values.slice().reverse())).toBeCloseTo(gini(values), 10);
          expect([...values]).toEqual(before);
        }),
        run,
      );
    });

    it("does not change when hours become minutes", () => {
      fc.assert(
        fc.property(loads, (values) => {
          expect(gini(values.map((hours) => hours * 60))).toBeCloseTo(gini(values), 10);
        }),
        run,
      );
    });
  });
});
