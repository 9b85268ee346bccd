import { inWords } from "../../support/told";
import { accountCard } from "../../../src/engine/plan/account-card";
import type { WorkedPlan } from "../../../src/engine/plan/finish-plan";
import { workPlan } from "../../../src/engine/plan/make-plan";
import { accountsNamed } from "../../../src/engine/plan/move-choices";
import type { GivenSettings } from "../../../src/engine/model/settings";
import { planInput, quietControl, type AccountRow, type RepRow } from "../../support/plan-input";

const reps: RepRow[] = [
  { name: "Ann", at: [40, -75], skills: "Retail", languages: "English, Spanish" },
  { name: "Ben", at: [40, -80], skills: "Energy", languages: "English" },
  { name: "Cem", at: [40, -85], skills: "Retail; Energy", languages: "English" },
];
const rows: AccountRow[] = [
  {
    id: "A-1",
    name: "Acme",
    at: [40, -75.1],
    potential: 10,
    owner: "Ann",
    industry: "Retail",
    language: "ES",
  },
  { id: "A-2", at: [40, -80.1], potential: 10, owner: "Ben" },
  { id: "A-3", at: [40, -85.1], potential: 10, owner: "Cem" },
  { id: "H-1", name: "Own", potential: 1, owner: "House" },
  { id: "S-1", name: "Odd", setAside: "twice in the sheet" },
];

function work(settings: GivenSettings = {}): Promise<WorkedPlan> {
  return workPlan(
    planInput(rows, reps),
    { effort: "quick", startFrom: "owners", ...settings },
    quietControl(),
  );
}

describe("the card of an account", () => {
  it("says whose it is, why, and how it matches, as the sheet does", async () => {
    const worked = await work();
    const card = accountCard(worked, 0);
    expect([card.territory, card.rep, card.isMoved]).toEqual(["Ann", "Ann", false]);
    expect(inWords(card.reason)).toBe(worked.plan.reason[0]);
    expect(card.score).toBe(worked.plan.matching.fit[0]);
    expect(card.points.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(card.score ?? NaN, 9);
    expect(card.points.map(({ part }) => part)).toEqual(["industry", "language", "relationship", "distance"]);
    expect(card.asked).toEqual([
      { trait: "industry", text: "Retail", isServed: true },
      { trait: "language", text: "ES", isServed: true },
    ]);
  });

  it("names its own territory first, then the others by their match, with what it would do to their balance", async () => {
    const card = accountCard(await work(), 0);
    expect(card.candidates.map(({ name }) => name)).toEqual(["Ann", "Cem", "Ben"]);
    expect(card.candidates.map(({ deviation, isInBand }) => [deviation, isInBand])).toEqual([
      [0, true],
      [1, false],
      [1, false],
    ]);
    expect(card.candidates[1]?.km).toBeCloseTo(840, -2);
    expect(card.mayGoTo).toBe(2);
  });

  it("names those in reach before a better match far away, and the nearest three are always in reach", async () => {
    const far: RepRow[] = [
      { name: "Own", at: [40, -75], skills: "Retail" },
      { name: "Near", at: [40, -76], skills: "Energy" },
      { name: "Next", at: [40, -77], skills: "Retail" },
      { name: "Third", at: [40, -78], skills: "Energy" },
      { name: "Far", at: [40, -110], skills: "Retail" },
    ];
    const home: AccountRow = { id: "A-1", at: [40, -75.1], potential: 10, owner: "Own", industry: "Retail" };
    const others = far.slice(1).map(({ name, at }): AccountRow => ({
      id: name,
      potential: 10,
      owner: name,
      ...(at === undefined ? {} : { at }),
    }));
    const input = planInput([home, ...others], far);
    const worked = await workPlan(input, { effort: "quick", startFrom: "owners" }, quietControl());
    const card = accountCard(worked, 0);
    expect(card.candidates.map(({ name }) => name)).toEqual(["Own", "Next", "Near", "Third"]);
    expect(card.mayGoTo).toBe(4);
  });

  it("offers nobody whom a rule shuts out", async () => {
    const card = accountCard(await work({ matchLanguage: "required" }), 0);
    expect(card.candidates.map(({ name }) => name)).toEqual(["Ann"]);
    expect(card.mayGoTo).toBe(0);
  });

  it("has no candidates for an account outside the territories, and says why", async () => {
    const worked = await work();
    expect(accountCard(worked, 3)).toMatchObject({
      is: "house",
      candidates: [],
      score: null,
      canBePlaced: false,
    });
    expect(inWords(accountCard(worked, 4))).toMatchObject({
      is: "setAside",
      reason: "Set aside: twice in the sheet",
    });
    expect(accountsNamed(worked, "own", 5)).toMatchObject([{ id: "H-1", territory: -1, others: 0 }]);
  });
});
