import fc from "fast-check";
import { makePlan } from "../../../src/engine/plan/make-plan";
import type { GivenSettings } from "../../../src/engine/model/settings";
import type { Plan } from "../../../src/engine/model/plan";
import { planInput, quietControl, type AccountRow, type RepRow } from "../../support/plan-input";

/** Four accounts each at two far places, Spanish ones in the west. */
const rows: AccountRow[] = Array.from({ length: 8 }, (_, i) => ({
  at: [40 + 0.1 * (i % 4), i < 4 ? -75 : -110],
  potential: 10,
  language: i < 4 ? "English" : "Spanish",
}));
/** The rep who speaks Spanish lives in the east. */
const reps: RepRow[] = [
  { name: "Ann", at: [40, -74], languages: "Spanish" },
  { name: "Ben", at: [40, -111], languages: "English" },
];

function plan(settings: GivenSettings, given = reps): Promise<Plan> {
  return makePlan(
    planInput(rows, given),
    { effort: "quick", startFrom: "blank", ...settings },
    quietControl(),
  );
}
const east = (made: Plan): string => made.territories[made.territoryOf[0] ?? -1]?.rep ?? "";

describe("reps on a blank map", () => {
  it("get the centres nearest to their homes where the plan does not go by traits", async () => {
    expect(east(await plan({}))).toBe("Ann");
  });

  it("get the centres whose accounts they may have where a trait is required", async () => {
    const made = await plan({ matchLanguage: "required" });
    expect(east(made)).toBe("Ben");
    expect(made.after[0]?.outside).toBe(0);
  });

  it("go far for what is preferred only if it counts for more than the way", async () => {
    expect(east(await plan({ matchLanguage: "preferred", misfitWeight: 0.01 }))).toBe("Ann");
    expect(
      east(
        await plan({ matchLanguage: "preferred", misfitWeight: 100 }, [
          { name: "Ann", at: [40, -92.5], languages: "Spanish" },
          { name: "Ben", at: [40, -92.51], languages: "English" },
        ]),
      ),
    ).toBe("Ben");
  });

  it("are given their territories with the reason and the runner-up", async () => {
    const { matching } = await plan({ matchLanguage: "required" });
    const [ann, ben] = matching.assignment ?? [];
    expect(ann?.score).toBeGreaterThan(50);
    expect([ann?.runnerUp, ben?.runnerUp]).toEqual([1, 0]);
    expect(ann?.reason).toMatch(/^Ann matches its accounts best: \d+ of 100, ahead of Ben with \d+$/);
  });

  it("have no reason to give where the owners are the start", async () => {
    expect((await plan({ startFrom: "homes" })).matching.assignment).toBeNull();
  });
});

describe("the score of the runner-up", () => {
  it("is the best mean among the other reps, by brute force over what the plan shows", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom("English", "Spanish", "German"), { minLength: 3, maxLength: 3 }),
        async (languages) => {
          const given = languages.map((language, i): RepRow => ({
            name: `R${String(i)}`,
            languages: language,
          }));
          const made = await plan(
            { matchWeights: { skills: 0, industry: 0, relationship: 0, distance: 0, language: 1 } },
            given,
          );
          for (const [territory, { runnerUp, runnerUpScore, score }] of (
            made.matching.assignment ?? []
          ).entries()) {
            const inside = rows.filter((_, account) => made.territoryOf[account] === territory);
            const mean = (rep: number): number =>
              (100 * inside.filter(({ language }) => language === languages[rep]).length) / inside.length;
            expect(score).toBeCloseTo(mean(territory), 9);
            expect(runnerUpScore).toBeCloseTo(
              Math.max(...[0, 1, 2].filter((rep) => rep !== territory).map(mean)),
              9,
            );
            expect(runnerUp).not.toBe(territory);
          }
        },
      ),
      { seed: 5, numRuns: 10 },
    );
  });
});
