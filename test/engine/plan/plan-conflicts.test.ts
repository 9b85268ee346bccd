import { inWords } from "../../support/told";
import type { Settings } from "../../../src/engine/model/settings";
import { workPlan } from "../../../src/engine/plan/make-plan";
import { planConflicts, type PlanConflicts } from "../../../src/engine/plan/plan-conflicts";
import { planInput, quietControl, type AccountRow } from "../../support/plan-input";

const reps = [
  { name: "Ann", at: [40, -100] as const },
  { name: "Ben", at: [40, -90] as const },
];

async function conflictsOf(
  rows: readonly AccountRow[],
  settings: Partial<Settings> = {},
): Promise<PlanConflicts | null> {
  const worked = await workPlan(planInput(rows, reps), { effort: "quick", ...settings }, quietControl());
  return planConflicts(worked, quietControl());
}

/** Ten equal accounts of Ann, the first so many of them locked. */
function tenOfAnn(locked: number): AccountRow[] {
  return Array.from({ length: 10 }, (_, n) => ({
    id: `A-${String(n)}`,
    name: `Account ${String(n)}`,
    owner: "Ann",
    potential: 100,
    at: [40, -100 + n] as const,
    lock: n < locked,
  }));
}

describe("the rules in conflict of a plan", () => {
  it("are none while every territory is inside its band", async () => {
    expect(await conflictsOf(tenOfAnn(5))).toBeNull();
  });

  it("are the band and the one lock too many, each with its cost", async () => {
    const found = await conflictsOf(tenOfAnn(6));
    expect(found?.proved).toBe(true);
    expect(found?.reason.text).toBe(
      "What can only be in Ann is 9.1% more potential than they may hold. No split gets nearer than ±20%.",
    );
    expect(inWords(found?.rules[0])).toEqual({ rule: "Potential within ±10%", where: "all territories" });
    expect(found?.rules).toHaveLength(7);
    const widen = found?.changes.find(({ tolerance }) => tolerance !== null);
    expect(inWords(widen)).toMatchObject({ change: "Widen potential to ±20%", tolerance: 0.2, moves: 0 });
    const release = found?.changes.find(({ change }) => change.text === "Let Account 5 leave Ann");
    expect(release?.deviation).toBeCloseTo(0, 9);
    expect(release?.moves).toBe(1);
  });

  it("name an account that is larger than any territory", async () => {
    const rows: AccountRow[] = [
      ...tenOfAnn(0).slice(1),
      { id: "W", name: "Whale", owner: "Ann", potential: 2000, at: [40, -99] },
    ];
    const found = await conflictsOf(rows);
    expect(found?.proved).toBe(true);
    expect(found?.reason.text).toContain("Whale alone is more potential than any territory may hold");
    expect(found?.changes.map(({ change }) => change.text)).toContain("Make Whale a house account");
  });

  it("name a family that is larger than any territory, in the plural", async () => {
    const family = ["Whale", "Whale North"].map((name, n) => ({
      id: `W-${String(n)}`,
      name,
      parent: "W-0",
      owner: "Ann",
      potential: 1000,
      at: [40, -99] as const,
    }));
    const found = await conflictsOf([...tenOfAnn(0).slice(1), ...family]);
    expect(found?.reason.text).toContain(
      "Whale and 1 account of its family together are more potential than any territory may hold",
    );
    expect(found?.rules.map(({ rule }) => rule.text)).toContain(
      "Whale and 1 account of its family go to one territory",
    );
    expect(found?.changes.map(({ change }) => change.text)).toContain(
      "Make Whale and 1 account of its family house accounts",
    );
  });

  it("name the cap on moves, and what a plan without it would be", async () => {
    // One of ten may move; five of ten must for both to have the same.
    const found = await conflictsOf(tenOfAnn(0), { moveAtMost: { share: 0.1, of: "accounts" } });
    expect(inWords(found?.rules[0])).toEqual({
      rule: "At most 10% of the owned accounts may move",
      where: "cap on moves",
    });
    const release = found?.changes.find(({ change }) => change.text === "Let more than 10% move");
    expect(release?.deviation).toBeCloseTo(0, 9);
    expect(release?.moves).toBe(4);
  });

  it("name the hard limits, and what a plan without them would be", async () => {
    const limits: Settings["limits"] = [{ measure: "accounts", territory: "Ann", min: 7, max: null }];
    const found = await conflictsOf(tenOfAnn(0), { limits });
    expect(inWords(found?.rules.map(({ where }) => where))).toContain("hard limits");
    const release = found?.changes.find(({ change }) => change.text === "Drop the hard limits");
    expect(release?.deviation).toBeCloseTo(0, 9);
  });

  it("price the splitting of families", async () => {
    const rows = tenOfAnn(0).map((row, n) => (n < 6 ? { ...row, parent: "Acme" } : row));
    const found = await conflictsOf(rows);
    const release = found?.changes.find(({ change }) => change.text === "Let families be split");
    expect(release?.deviation).toBeCloseTo(0, 9);
  });
});
