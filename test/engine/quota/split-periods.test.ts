import fc from "fast-check";
import { quartersOf, splitPeriods } from "../../../src/engine/quota/split-periods";
import { quotaCases } from "../../support/quota-cases";

const EVEN = [0.25, 0.25, 0.25, 0.25];

/** Quotas of one region. */
function periodsOf(quotas: readonly number[], seasons: readonly number[], unit: number): number[][] {
  return splitPeriods(
    quotas.map((quota) => ({ quota, region: 0, seasons: null })),
    seasons,
    unit,
  );
}

describe("splitPeriods", () => {
  it("splits a quota by the shares of the quarters", () => {
    expect(periodsOf([100_000], [0.22, 0.25, 0.24, 0.29], 1000)).toEqual([[22_000, 25_000, 24_000, 29_000]]);
  });

  it("rounds what is due up to the end of a quarter, so that nothing gets lost", () => {
    expect(periodsOf([10_000], EVEN, 1000)).toEqual([[3000, 2000, 3000, 2000]]);
  });

  it("gives the company its quarter, whatever the territories have after the unit", () => {
    // Alone, each would take 3 in the first quarter: 12 of 10.
    expect(periodsOf([10, 10, 10, 10], EVEN, 1)).toEqual([
      [3, 2, 3, 2],
      [2, 3, 2, 3],
      [3, 2, 3, 2],
      [2, 3, 2, 3],
    ]);
  });

  it("takes the regions one after the other, however the territories stand in the plan", () => {
    const quotas = [
      { quota: 10, region: 0, seasons: null },
      { quota: 10, region: 1, seasons: null },
      { quota: 10, region: 0, seasons: null },
    ];
    expect(splitPeriods(quotas, EVEN, 1)).toEqual([
      [3, 2, 3, 2],
      [3, 2, 3, 2],
      [2, 3, 2, 3],
    ]);
  });

  it("leaves what a quota has beyond whole units to the end of the year", () => {
    expect(periodsOf([4500], [0.5, 0.5, 0, 0], 1000)).toEqual([[2000, 2500, 0, 0]]);
  });

  it("rounds a quota of few units for itself, so that no month is below 0", () => {
    expect(periodsOf([2, 2, 2], new Array<number>(12).fill(1 / 12), 1)).toEqual(
      new Array<number[]>(3).fill([0, 0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0]),
    );
  });

  it("rounds a territory with a year of its own for itself, and the others as if it were not there", () => {
    const half = { quota: 10, region: 0, seasons: [0, 0, 0.5, 0.5] };
    const whole = { quota: 10, region: 0, seasons: null };
    expect(splitPeriods([whole, half, whole], EVEN, 1)).toEqual([
      [3, 2, 3, 2],
      [0, 0, 5, 5],
      [2, 3, 2, 3],
    ]);
  });

  it("adds up to quarters", () => {
    expect(quartersOf([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])).toEqual([6, 15, 24, 33]);
    expect(quartersOf([1, 2, 3, 4])).toEqual([1, 2, 3, 4]);
  });

  const seasons = fc
    .tuple(
      fc.constantFrom(4, 12),
      fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 12, maxLength: 12 }),
    )
    .map(([count, parts]) => {
      const used = [...parts.slice(1, count), (parts[0] ?? 0) + 1];
      const all = used.reduce((sum, part) => sum + part, 0);
      return used.map((part) => part / all);
    });

  it("adds up to every quota, is never below 0 and less than 2 units off its share", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 3_000_000 }), { minLength: 1, maxLength: 12 }),
        seasons,
        fc.constantFrom(1, 500, 1000),
        (quotas, shares, unit) => {
          periodsOf(quotas, shares, unit).forEach((periods, at) => {
            const quota = quotas[at] ?? 0;
            expect(sum(periods)).toBeCloseTo(quota, 6);
            const wrong = periods.filter((one, period) => {
              const share = shares[period] ?? 0;
              const isOff = one < 0 || Math.abs(one - quota * share) >= 2 * unit;
              return isOff || (share === 0 && period < periods.length - 1 && one !== 0);
            });
            expect(wrong).toEqual([]);
          });
        },
      ),
      { numRuns: quotaCases(3000), seed: 20261122 },
    );
  });

  it("adds up to the company's periods, to the unit, where every quota is large and a whole number of units", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1200, max: 90_000 }), fc.integer({ min: 0, max: 2 })), {
          minLength: 1,
          maxLength: 20,
        }),
        seasons,
        fc.constantFrom(0.5, 1, 1000),
        (units, shares, unit) => {
          fc.pre(Math.min(...shares.filter((share) => share > 0)) >= 1 / 600);
          const quotas = units.map(([count, region]) => ({ quota: count * unit, region, seasons: null }));
          const periods = splitPeriods(quotas, shares, unit);
          const total = sum(quotas.map(({ quota }) => quota));
          const off = shares.map((_, period) => {
            const due = sum(periods.map((one) => sum(one.slice(0, period + 1))));
            return Math.abs(due - total * sum(shares.slice(0, period + 1)));
          });
          expect(Math.max(...off)).toBeLessThanOrEqual(unit * 0.500001);
        },
      ),
      { numRuns: quotaCases(3000), seed: 20261122 },
    );
  });
});

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}
