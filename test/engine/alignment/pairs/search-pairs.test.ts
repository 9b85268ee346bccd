import fc from "fast-check";
import { searchPairs } from "../../../../src/engine/alignment/pairs/search-pairs";
import { stepBudget } from "../../../../src/engine/alignment/search-budget";
import { byDefinition, byTryingAll, smallPairs } from "./small-pairs";

const runs = { numRuns: 40, seed: 20261122 };

describe("searchPairs", () => {
  it("finds what trying every assignment finds, and says so when none keeps the limits", async () => {
    await fc.assert(
      fc.asyncProperty(smallPairs, async (problem) => {
        const least = byTryingAll(problem);
        const found = await searchPairs(problem, null, stepBudget(2000), 1);
        if (least === Infinity) expect(found.excess).toBeGreaterThan(0);
        else expect(found).toMatchObject({ objective: least, excess: 0 });
      }),
      { ...runs, numRuns: 20 },
    );
  });

  it("reports cost and excess of the very assignment it returns, and no forbidden pair", async () => {
    await fc.assert(
      fc.asyncProperty(smallPairs, fc.nat(500), async (problem, seed) => {
        const found = await searchPairs(problem, null, stepBudget(20), seed);
        const { objective, excess } = byDefinition(problem, found.territoryOf);
        expect(Number.isFinite(found.objective)).toBe(true);
        expect(found.objective).toBeCloseTo(objective, 9);
        expect(found.excess).toBeCloseTo(excess, 9);
      }),
      runs,
    );
  });

  it("is never worse than a start inside the limits", async () => {
    await fc.assert(
      fc.asyncProperty(smallPairs, fc.nat(500), async (problem, seed) => {
        const start = (await searchPairs(problem, null, stepBudget(8), seed)).territoryOf;
        const given = byDefinition(problem, start);
        fc.pre(given.excess === 0);
        const found = await searchPairs(problem, start, stepBudget(1), seed);
        expect(found.excess).toBe(0);
        expect(found.objective).toBeLessThanOrEqual(given.objective);
      }),
      runs,
    );
  });

  it("tells of better and better assignments, the last of them the answer", async () => {
    await fc.assert(
      fc.asyncProperty(smallPairs, async (problem) => {
        const told: { objective: number; excess: number }[] = [];
        const found = await searchPairs(problem, null, stepBudget(60), 5, (better) => told.push(better));
        expect(told.at(-1)).toEqual(found);
        for (const [k, next] of told.slice(1).entries()) {
          const before = told[k] ?? next;
          expect(next.excess).toBeLessThanOrEqual(before.excess);
          if (next.excess === before.excess) expect(next.objective).toBeLessThan(before.objective);
        }
      }),
      runs,
    );
  });

  it("gives the same answer for the same seed and steps", async () => {
    await fc.assert(
      fc.asyncProperty(smallPairs, fc.nat(500), async (problem, seed) => {
        const one = await searchPairs(problem, null, stepBudget(15), seed);
        expect(await searchPairs(problem, null, stepBudget(15), seed)).toEqual(one);
      }),
      runs,
    );
  });
});
