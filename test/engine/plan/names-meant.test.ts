import { namesMeant } from "../../../src/engine/plan/names-meant";

const SETTINGS = [
  ...["planName", "startFrom", "tolerance", "territories", "keepLocked", "regionTargets", "quotaTarget"],
  ...["quotaFloor", "quotaCap", "quotaOverrides", "resourceOverrides", "utilisationLow", "utilisationHigh"],
  ...["utilisationAim", "seed"],
];

describe("the names meant by one that does not exist", () => {
  it.each([
    ["a letter changed", "toleranse", ["tolerance"]],
    ["two letters swapped", "sede", ["seed"]],
    ["written as on Plan Settings", "Start from", ["startFrom"]],
    ["another way to join words", "quota_target", ["quotaTarget"]],
    ["one word of two names", "overrides", ["quotaOverrides", "resourceOverrides"]],
    ["the same, without its s", "override", ["quotaOverrides", "resourceOverrides"]],
    ["American spelling of one word", "utilization", ["utilisationLow", "utilisationHigh", "utilisationAim"]],
    ["more words than the name has", "numberOfTerritories", ["territories"]],
    ["a word in between", "quotaGrowthCap", ["quotaCap"]],
  ])("are those that %s leaves (%s)", (_, given, meant) => {
    expect(namesMeant(given, SETTINGS)).toEqual(meant);
  });

  it.each([
    ["nothing is like it", "colour"],
    ["more than three are as like", "quota"],
    ["half of its few letters are wrong", "ton"],
    ["it is no word", " "],
  ])("are none where %s (%s)", (_, given) => {
    expect(namesMeant(given, SETTINGS)).toEqual([]);
  });
});
