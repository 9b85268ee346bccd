import { settingFaults } from "../../../src/engine/plan/setting-faults";

const texts = (given: unknown): string[] => settingFaults(given).map(({ text }) => text);

describe("settings that cannot be used", () => {
  it("are none where all can", () => {
    expect(texts({})).toEqual([]);
    expect(texts({ tolerance: 0.2, balanceOn: "revenue", startFrom: null })).toEqual([]);
  });

  it("are told all at once, each with its label, the value found, the range or choices, and the remedy", () => {
    expect(
      texts({ tolerance: 5, effort: "fast", territories: 2.5, quotaTarget: 0, keepLocked: "yes" }),
    ).toEqual([
      "Tolerance is 5; it takes a number from 0.005 to 1; change it, or leave it out for 0.1",
      "Territories is 2.5; it takes a whole number from 1 to 2000 or null; change it, or leave it out for automatic",
      'Keep locked is "yes"; it takes true or false; change it, or leave it out for true',
      "Quota target is 0; it takes a number above 0 or null; change it, or leave it out for automatic",
      'Effort is "fast"; it takes one of quick, standard, thorough; change it, or leave it out for standard',
    ]);
  });

  it("name the entry of a list and the part of an entry", () => {
    expect(
      texts({
        callPlan: [
          { segment: "A", calls: 12, hours: 1 },
          { segment: "B", calls: -3 },
        ],
      }),
    ).toEqual([
      "Call plan, entry 2, calls is -3; it takes a number from 0 to 1000; correct it",
      "Call plan, entry 2, hours is missing; it takes a number from 0 to 100; correct it",
    ]);
    expect(texts({ balanceOn: [{ measure: "sales" }] })).toEqual([
      'Balance on, entry 1, measure is "sales"; it takes one of potential, revenue, workload, accounts; correct it',
    ]);
  });

  it("say what a list of the wrong length takes, once", () => {
    expect(texts({ segmentGrid: ["abc"] })).toEqual([
      'Segment grid is ["abc"]; it takes a list of 2, each one of abc, breaks, density, growth, column, industry, status; change it, or leave it out for the standard',
    ]);
  });

  it("say the rule that parts must keep together", () => {
    expect(texts({ segmentCuts: [0.9, 0.8] })).toEqual([
      "Segment cuts is [0.9,0.8]; each share must be larger than the one before; change it, or leave it out for the standard",
    ]);
  });

  it("offer the names that may be meant where there is no such setting", () => {
    expect(texts({ toleranse: 0.1, overrides: [], colour: "red" })).toEqual([
      '"toleranse" is the name of no setting; "tolerance" may be meant',
      '"overrides" is the name of no setting; "quotaOverrides" or "resourceOverrides" may be meant',
      '"colour" is the name of no setting; leave it out',
    ]);
  });

  it("are the whole where it is no set of settings", () => {
    expect(texts([1])).toEqual(["[1] is no set of settings; it takes names with values"]);
  });

  it("cut a long value short", () => {
    expect(texts({ segmentRules: "x".repeat(100) })[0]).toMatch(/^Segment rules is "x{56}\.\.\.; it takes/);
  });
});
