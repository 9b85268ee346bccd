import fc from "fast-check";
import { serialOf } from "../../../src/engine/intake/parse-date";
import { settingsSchema } from "../../../src/engine/model/settings";
import { likelyYearStart, planYearFrom } from "../../../src/engine/workload/plan-year";
import { repHours } from "../../../src/engine/workload/rep-hours";
import { yearShare } from "../../../src/engine/workload/year-share";
import { accountTable, repTable, type RepRow } from "../../support/plan-input";

const day = (year: number, month: number, date: number): number => serialOf(year, month, date) ?? NaN;
const year = planYearFrom("2027-01-01");
/** 50 weeks of 40 hours, a quarter of them administration: 1,500 hours. */
const SETTINGS = settingsSchema.parse({
  planYearStart: "2027-01-01",
  workWeeks: 50,
  weekHours: 40,
  adminShare: 0.25,
  rampShares: [0.25, 0.5, 0.75],
});

function hoursOf(rows: readonly RepRow[], settings: Partial<typeof SETTINGS> = {}): number[] {
  const reps = repTable(rows);
  return [...repHours(reps, [...rows.keys()], { ...SETTINGS, ...settings }).hours].map(Math.round);
}

describe("hours of a rep in the plan year", () => {
  it("are weeks by hours a week less administration, by part time", () => {
    expect(hoursOf([{ name: "Ann" }, { name: "Ben", fte: 0.6 }])).toEqual([1500, 900]);
  });

  it("are those of the list where it gives them, whatever part time and dates say", () => {
    const ann = { name: "Ann", capacity: 1300, fte: 0.5, startDate: day(2027, 7, 1) };
    expect(hoursOf([ann, { name: "Ben", capacity: 1400 }])).toEqual([1300, 1400]);
  });

  it("are those of the list by ramp and dates where that is asked for", () => {
    const ann = { name: "Ann", capacity: 1300, leavingDate: day(2027, 6, 30) };
    expect(hoursOf([ann, { name: "Ben", capacity: 1400 }], { rampGivenHours: true })).toEqual([
      Math.round((1300 * 181) / 365),
      1400,
    ]);
  });

  it("are the median of the others where the list gives them to some, with a finding", () => {
    const rows = [
      { name: "Ann", capacity: 1200 },
      { name: "Ben", capacity: 1400 },
      { name: "Cy", fte: 0.5 },
    ];
    expect(hoursOf(rows)).toEqual([1200, 1400, 650]);
    const { findings } = repHours(repTable(rows), [0, 1, 2], SETTINGS);
    expect(findings.map(({ code }) => code)).toEqual(["REP_CAPACITY_BLANK"]);
  });

  it("read a column up to 2 as shares of full time, up to 60 as hours a week, up to 100 as per cent", () => {
    const both = (first: number, second: number): number[] =>
      hoursOf([
        { name: "Ann", capacity: first },
        { name: "Ben", capacity: second },
      ]);
    expect(both(1, 0.5)).toEqual([1500, 750]);
    expect(both(40, 20)).toEqual([1500, 750]);
    expect(both(100, 50)).toEqual([1500, 750]);
    expect(both(1600, 800)).toEqual([1600, 800]);
  });

  it("are half a year for a rep to be hired without a start date, and ramp from the start for a new one", () => {
    expect(hoursOf([{ name: "Open seat", status: "To be hired" }])).toEqual([750]);
    expect(hoursOf([{ name: "Offen", status: "Zu besetzen" }])).toEqual([750]);
    expect(hoursOf([{ name: "New", status: "Ramping" }])).toEqual([Math.round(1500 * 0.625)]);
    expect(hoursOf([{ name: "Newman", status: "Active" }])).toEqual([1500]);
  });

  it("leave a rep who is not there in the plan year 5 % and say so", () => {
    const rows = [{ name: "Ann", startDate: day(2028, 2, 1) }];
    expect(hoursOf(rows)).toEqual([75]);
    const { findings } = repHours(repTable(rows), [0], SETTINGS);
    expect(findings.map(({ code }) => code)).toEqual(["REP_OUTSIDE_PLAN_YEAR"]);
  });
});

describe("the share of a year", () => {
  it("is all of it for who was there long before and stays", () => {
    expect(yearShare(day(2019, 5, 1), NaN, year, SETTINGS)).toBe(1);
    expect(yearShare(NaN, NaN, year, SETTINGS)).toBe(1);
  });

  it("counts each quarter since the start with its share of the ramp", () => {
    // 1 October to 31 December are 92 days; the first quarter of the ramp has 91.3125 of them.
    const share = (91.3125 * 0.25 + (92 - 91.3125) * 0.5) / 365;
    expect(yearShare(day(2027, 10, 1), NaN, year, SETTINGS)).toBeCloseTo(share, 12);
  });

  it("goes on with the ramp of who started before the year", () => {
    // Started 91.3125 * 2 = 182.6 days before: the third quarter of the ramp, then full.
    const begun = year.from - 182.625;
    expect(yearShare(begun, NaN, year, SETTINGS)).toBeCloseTo((91.3125 * 0.75 + 365 - 91.3125) / 365, 12);
  });

  it("ends with the last day", () => {
    expect(yearShare(NaN, day(2027, 1, 31), year, SETTINGS)).toBeCloseTo(31 / 365, 12);
    expect(yearShare(NaN, day(2026, 12, 31), year, SETTINGS)).toBe(0);
  });

  it("agrees with a sum over the days, and never rises with a later start or an earlier end", () => {
    const ramp = fc
      .array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 5 })
      .map((shares) => shares.sort());
    fc.assert(
      fc.property(
        fc.integer({ min: -600, max: 400 }),
        fc.integer({ min: -30, max: 500 }),
        ramp,
        (s, e, rampShares) => {
          const start = year.from + s;
          const leaving = year.from + e;
          let days = 0;
          for (let at = year.from; at < year.to; at += 0.25) {
            if (at < start || at >= leaving + 1) continue;
            days += 0.25 * (rampShares[Math.floor((at - start) / 91.3125)] ?? 1);
          }
          const share = yearShare(start, leaving, year, { rampShares });
          expect(Math.abs(share - days / 365)).toBeLessThan(0.005);
          expect(yearShare(start + 10, leaving, year, { rampShares })).toBeLessThanOrEqual(share + 1e-12);
          expect(yearShare(start, leaving - 10, year, { rampShares })).toBeLessThanOrEqual(share + 1e-12);
        },
      ),
      { seed: 5, numRuns: 100 },
    );
  });
});

describe("the plan year", () => {
  it("has the days of its twelve months", () => {
    expect(year.to - year.from).toBe(365);
    expect(planYearFrom("2028-01-01").to - planYearFrom("2028-01-01").from).toBe(366);
    expect(planYearFrom("2028-02-29").to).toBe(day(2029, 3, 1));
    expect(() => planYearFrom("2027-02-30")).toThrow("2027-02-30");
  });

  it("starts on the 1 January nearest to the last thing that happened", () => {
    const start = (lastActivity: number): string | null =>
      likelyYearStart(accountTable([{ lastActivity }, {}]), null);
    expect(start(day(2026, 10, 12))).toBe("2027-01-01");
    expect(start(day(2026, 5, 2))).toBe("2026-01-01");
    expect(start(day(2026, 12, 31))).toBe("2027-01-01");
    expect(start(NaN)).toBeNull();
  });
});
