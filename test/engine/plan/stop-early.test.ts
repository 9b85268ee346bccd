import fc from "fast-check";
import type { Plan } from "../../../src/engine/model/plan";
import type { Progress } from "../../../src/engine/model/progress";
import type { Settings } from "../../../src/engine/model/settings";
import { makePlan, workPlan } from "../../../src/engine/plan/make-plan";
import type { PlanSoFar } from "../../../src/engine/plan/plan-so-far";
import type { PlanInput } from "../../../src/engine/plan/prepare-plan";
import { planInput, quietControl, type AccountRow, type RepRow } from "../../support/plan-input";

const reps: RepRow[] = [
  { name: "Priya Nair", at: [40.7, -74] },
  { name: "Jamal Carter", at: [41.9, -87.6] },
  { name: "Tom Becker", at: [34, -118.2] },
];

/** Sixty accounts across the country, all with the first rep today. */
const input: PlanInput = planInput(
  Array.from({ length: 60 }, (_, i): AccountRow => {
    return { at: [28 + ((i * 7) % 19), -122 + ((i * 11) % 52)], owner: "Priya Nair", potential: 1 + (i % 5) };
  }),
  reps,
);

/** Plans and takes the best so far once so many better plans were told of. */
async function stopAfter(
  tellings: number,
  settings: Partial<Settings>,
): Promise<{ readonly plan: Plan; readonly told: readonly PlanSoFar[] }> {
  const told: PlanSoFar[] = [];
  let now = 0;
  // Every look at the clock is a second later, so that each better plan is told of at once.
  const control = { ...quietControl(), now: () => (now += 1000), isEnough: () => told.length >= tellings };
  const { plan } = await workPlan(input, { effort: "quick", ...settings }, control, (soFar) =>
    told.push(soFar),
  );
  return { plan, told };
}

describe("taking the best plan so far", () => {
  it("ends the search with the first plan that was told of, checked and explained like any other", async () => {
    const { plan, told } = await stopAfter(1, { startFrom: "homes" });
    expect(told).toHaveLength(1);
    expect(plan.stoppedEarly).toBe(true);
    expect(plan.score.cost).toBeCloseTo(told[0]?.cost ?? 0, 9);
    expect(plan.after[0]?.outside).toBe(told[0]?.measures[0]?.outside);
    expect(plan.after[0]?.maxDeviation).toBeCloseTo(told[0]?.measures[0]?.maxDeviation ?? 0, 6);
    expect(plan.disruption.accountsMoved).toBe(told[0]?.moved);
    expect(plan.certificate).not.toBeNull();
    expect(plan.checks.every(({ pass }) => pass)).toBe(true);
    expect(plan.reason.every((reason) => reason !== "")).toBe(true);
  });

  it("is recorded in no plan whose search came to its end", async () => {
    const { plan } = await stopAfter(1000, { startFrom: "homes" });
    expect(plan.stoppedEarly).toBe(false);
    const usual = await makePlan(input, { effort: "quick", startFrom: "homes" }, quietControl());
    expect(plan.territoryOf).toEqual(usual.territoryOf);
  });

  it("keeps the cap on moves and the hard limits, of which only plans that keep them are told", async () => {
    const limits: Settings["limits"] = [{ measure: "accounts", territory: null, min: 5, max: 40 }];
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 4 }),
        fc.double({ min: 0.3, max: 0.8, noNaN: true }),
        async (tellings, share) => {
          const { plan } = await stopAfter(tellings, {
            startFrom: "owners",
            moveAtMost: { share, of: "accounts" },
            limits,
          });
          expect(plan.disruption.accountsMoved).toBeLessThanOrEqual(share * 60);
          expect(plan.checks.every(({ pass }) => pass)).toBe(true);
        },
      ),
      { seed: 20261122, numRuns: 10 },
    );
  });

  it("never tells of a plan worse than one told of before", async () => {
    const { told } = await stopAfter(1000, { startFrom: "homes" });
    expect(told.length).toBeGreaterThan(1);
    for (const [at, soFar] of told.entries()) {
      const before = told[at - 1];
      if (before === undefined) continue;
      expect(soFar.seconds).toBeGreaterThan(before.seconds);
      if (before.measures[0]?.outside === 0) {
        expect(soFar.measures[0]?.outside).toBe(0);
        expect(soFar.cost).toBeLessThanOrEqual(before.cost);
      }
    }
  });
});

describe("the progress of a plan", () => {
  it("goes on while the search runs again under a cap on moves", async () => {
    const reports: Progress[] = [];
    let now = 0;
    const control = {
      ...quietControl(),
      now: () => (now += 50),
      report: (progress: Progress) => reports.push(progress),
    };
    await makePlan(
      input,
      { effort: "quick", startFrom: "owners", moveAtMost: { share: 0.2, of: "accounts" } },
      control,
    );
    const begins = reports.flatMap(({ phase, fraction }, at) =>
      phase === "Balancing" && reports[at - 1]?.phase !== phase ? [fraction] : [],
    );
    expect(begins).toHaveLength(2);
    // The first search has the first half of what searching takes, the second the other.
    expect(begins[0]).toBeCloseTo(0.1, 9);
    expect(begins[1]).toBeCloseTo(0.5, 9);
    expect(reports.map(({ fraction }) => fraction)).toEqual(
      reports.map(({ fraction }) => fraction).sort((a, b) => a - b),
    );
    expect(reports.at(-1)?.fraction).toBeGreaterThan(0.9);
  });
});
