import fc from "fast-check";
import { splitBySeason } from "../../../src/engine/quota/split-by-season";

describe("splitBySeason", () => {
  it("splits a quota by the shares of the quarters", () => {
    expect(splitBySeason(100_000, [0.22, 0.25, 0.24, 0.29], 1000)).toEqual([22_000, 25_000, 24_000, 29_000]);
  });

  it("rounds what is due up to the end of a quarter, so that nothing gets lost", () => {
    expect(splitBySeason(10_000, [0.25, 0.25, 0.25, 0.25], 1000)).toEqual([3000, 2000, 3000, 2000]);
  });

  it("leaves what a quota has beyond whole units to the end of the year", () => {
    expect(splitBySeason(4500, [0.5, 0.5, 0, 0], 1000)).toEqual([2000, 2500, 0, 0]);
  });

  it("adds up, is never below 0 and less than a unit off, for any quota and seasons", () => {
    const seasons = fc.tuple(
      fc.integer({ min: 0, max: 50 }),
      fc.integer({ min: 0, max: 50 }),
      fc.integer({ min: 0, max: 50 }),
      fc.integer({ min: 1, max: 50 }),
    );
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9_000_000 }),
        seasons,
        fc.constantFrom(1, 500, 1000),
        (quota, parts, unit) => {
          const all = parts.reduce((sum, part) => sum + part, 0);
          const shares = parts.map((part) => part / all);
          const quarters = splitBySeason(quota, shares, unit);
          expect(quarters.reduce((sum, one) => sum + one, 0)).toBe(quota);
          quarters.forEach((one, at) => {
            expect(one).toBeGreaterThanOrEqual(0);
            // The last takes what is no whole unit too.
            expect(Math.abs(one - quota * (shares[at] ?? 0))).toBeLessThan(1.5 * unit);
          });
        },
      ),
      { numRuns: 5000, seed: 20261122 },
    );
  });
});
