import { matchPoints, matchScore } from "../../../src/engine/matching/match-score";
import { nearness, relationship } from "../../../src/engine/matching/part-shares";
import { createTraits } from "../../../src/engine/matching/traits";
import type { PartShares } from "../../../src/engine/model/matching";
import { settingsSchema } from "../../../src/engine/model/settings";
import { eligibilityOf } from "../../../src/engine/plan/eligibility";
import { accountTable, repTable } from "../../support/plan-input";
import { quietPacer } from "../../support/small-instance";

/** The examples of docs/formulas/matching.md. */
const weights = { skills: 20, industry: 30, language: 10, relationship: 20, distance: 20 };
const reps = repTable([
  { name: "Ann", skills: "Healthcare; SAP / ES, EN" },
  { name: "Ben", skills: "Retail, Cloud", languages: "English" },
]);
const accounts = accountTable([
  { needs: "SAP and Cloud", industry: "Healthcare", language: "Español" },
  { industry: "Retail" },
]);
const km = [50, 100];
const years = 2;

function shares(account: number, rep: number): PartShares {
  const traits = createTraits(accounts, reps);
  const isKnown = account === 0;
  return {
    skills: traits.share("skills", traits.asked("skills", account), rep),
    industry: traits.share("industry", traits.asked("industry", account), rep),
    language: traits.share("language", traits.asked("language", account), rep),
    relationship: relationship({ isNamed: false, isOwner: isKnown && rep === 1, hasAny: isKnown, years }),
    distance: nearness(km[rep] ?? NaN, 100),
  };
}

const points = (account: number, rep: number): number[][] =>
  matchPoints(shares(account, rep), weights).map((part) => [round(part.points), round(part.of)]);
const round = (value: number): number => Math.round(value * 1e9) / 1e9;

describe("the worked examples of the match", () => {
  it("give 66 and 34 points to the account of Ben's", () => {
    expect(points(0, 0)).toEqual([
      [10, 20],
      [30, 30],
      [10, 10],
      [0, 20],
      [16, 20],
    ]);
    expect(points(0, 1)).toEqual([
      [10, 20],
      [0, 30],
      [0, 10],
      [14, 20],
      [10, 20],
    ]);
    expect([0, 1].map((rep) => round(matchScore(shares(0, rep), weights)))).toEqual([66, 34]);
  });

  it("give 32 and 80 points to the new account, over industry and distance alone", () => {
    expect(points(1, 0)).toEqual([
      [0, 60],
      [32, 40],
    ]);
    expect(points(1, 1)).toEqual([
      [60, 60],
      [20, 40],
    ]);
    expect([0, 1].map((rep) => round(matchScore(shares(1, rep), weights)))).toEqual([32, 80]);
  });

  it("charge Ben two misses of preferred traits, Ann none", async () => {
    const settings = settingsSchema.parse({
      matchIndustry: "preferred",
      matchLanguage: "preferred",
      matchWeights: weights,
    });
    const territories = ["Ann", "Ben"].map((name, repIndex) => ({
      name,
      region: "",
      rep: name,
      repIndex,
      capacity: 1,
      homeLatitude: NaN,
      homeLongitude: NaN,
    }));
    const regions = {
      name: [],
      ofAccount: Int32Array.of(-1, -1),
      ofTerritory: Int32Array.of(-1, -1),
      targetGroup: Int32Array.of(0, 0),
      findings: [],
    };
    const { kindOf, misfit } = await eligibilityOf(
      accounts,
      reps,
      territories,
      regions,
      settings,
      quietPacer(),
    );
    expect([...misfit.slice((kindOf[0] ?? 0) * 2, (kindOf[0] ?? 0) * 2 + 2)]).toEqual([0, 2]);
  });
});
