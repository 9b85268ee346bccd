import fc from "fast-check";
import { ownSeasons, shareOfYear } from "../../../src/engine/quota/presence";
import { periodsOf, planYearFrom, serialOfDay } from "../../../src/engine/workload/plan-year";
import { quotaCases } from "../../support/quota-cases";

const YEAR = planYearFrom("2027-01-01");
const QUARTERS = periodsOf("2027-01-01", 4);
const EVEN = [0.25, 0.25, 0.25, 0.25];
const FULL_AT_ONCE = { rampShares: [] };

const from = (starts: string, ends = "") => ({
  starts: starts === "" ? NaN : serialOfDay(starts),
  ends: ends === "" ? NaN : serialOfDay(ends),
  undated: 1,
});

describe("the share of the year", () => {
  it("is that of the days from the first to the last", () => {
    expect(shareOfYear(from("2027-07-01"), YEAR, FULL_AT_ONCE)).toBe(184 / 365);
    expect(shareOfYear(from("", "2027-03-31"), YEAR, FULL_AT_ONCE)).toBe(90 / 365);
    expect(shareOfYear(from("2027-02-01", "2027-02-28"), YEAR, FULL_AT_ONCE)).toBe(28 / 365);
  });

  it("is all of it for one who has long been there, and none before the start", () => {
    expect(shareOfYear(from("2019-03-01"), YEAR, FULL_AT_ONCE)).toBe(1);
    expect(shareOfYear(from("2028-01-01"), YEAR, FULL_AT_ONCE)).toBe(0);
    expect(shareOfYear(from("", "2026-12-31"), YEAR, FULL_AT_ONCE)).toBe(0);
  });

  it("counts each day with the share of the ramp on it", () => {
    // 91.25 days at half, then 92.75 in full.
    expect(shareOfYear(from("2027-07-01"), YEAR, { rampShares: [0.5] })).toBeCloseTo(
      (184 - 365.25 / 8) / 365,
      12,
    );
  });

  it("is what the status says where there is no date", () => {
    expect(shareOfYear({ ...from(""), undated: 0.5 }, YEAR, FULL_AT_ONCE)).toBe(0.5);
  });
});

describe("the seasons of a territory's own year", () => {
  it("are none before the start, and the year's in proportion from then on", () => {
    expect(ownSeasons(from("2027-07-01"), QUARTERS, [0.2, 0.3, 0.2, 0.3], FULL_AT_ONCE)).toEqual([
      0, 0, 0.4, 0.6,
    ]);
  });

  it("count the quarter in which it leaves by its days", () => {
    // 45 of the 91 days of the second quarter.
    const seasons = ownSeasons(from("", "2027-05-15"), QUARTERS, EVEN, FULL_AT_ONCE) ?? [];
    expect((seasons[1] ?? NaN) / (seasons[0] ?? NaN)).toBeCloseTo(45 / 91, 12);
  });

  it("are those of the year for one who is there all of it, or never", () => {
    expect(ownSeasons(from("2026-01-01"), QUARTERS, EVEN, FULL_AT_ONCE)).toBeNull();
    expect(ownSeasons(from(""), QUARTERS, EVEN, FULL_AT_ONCE)).toBeNull();
    expect(ownSeasons(from("2028-02-01"), QUARTERS, EVEN, FULL_AT_ONCE)).toBeNull();
  });

  it("make 1 together and are 0 where it is not there, for any dates, ramp and month", () => {
    const day = fc.integer({ min: YEAR.from - 400, max: YEAR.to + 100 });
    const months = periodsOf("2027-01-01", 12);
    const seasons = months.map((_, at) => (at + 1) / 78);
    fc.assert(
      fc.property(
        fc.option(day, { nil: NaN }),
        fc.option(day, { nil: NaN }),
        fc.array(fc.double({ min: 0.05, max: 1, noNaN: true }), { maxLength: 4 }),
        (starts, ends, rampShares) => {
          const own = ownSeasons({ starts, ends, undated: 1 }, months, seasons, { rampShares });
          if (own === null) return;
          expect(own.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 9);
          const wrong = own.filter((share, at) => {
            const { from: first = 0, to = 0 } = months[at] ?? {};
            const isThere = !(starts >= to) && !(ends < first);
            return share < 0 || share > 0 !== isThere;
          });
          expect(wrong).toEqual([]);
        },
      ),
      { numRuns: quotaCases(3000), seed: 20261122 },
    );
  });
});

describe("the quarters and months of a plan year", () => {
  it("begin three months and one month after each other", () => {
    expect(periodsOf("2027-04-01", 4).map(({ from: first }) => first)).toEqual(
      ["2027-04-01", "2027-07-01", "2027-10-01", "2028-01-01"].map(serialOfDay),
    );
    expect(periodsOf("2027-01-01", 12)[1]).toEqual({
      from: serialOfDay("2027-02-01"),
      to: serialOfDay("2027-03-01"),
    });
  });

  it("take the next day where a month lacks the first one, and leave no day out", () => {
    const months = periodsOf("2027-10-31", 12);
    expect(months[1]?.from).toBe(serialOfDay("2027-12-01"));
    months.slice(1).forEach(({ from: first }, at) => {
      expect(first).toBe(months[at]?.to);
    });
    expect(months.at(-1)?.to).toBe(serialOfDay("2028-10-31"));
  });
});
