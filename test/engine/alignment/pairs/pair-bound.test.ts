import fc from "fast-check";
import { Knapsack } from "../../../../src/engine/alignment/pairs/fullest-knapsack";
import { pairBound } from "../../../../src/engine/alignment/pairs/pair-bound";
import { searchPairs } from "../../../../src/engine/alignment/pairs/search-pairs";
import type { PairProblem } from "../../../../src/engine/alignment/pairs/pair-problem";
import { stepBudget } from "../../../../src/engine/alignment/search-budget";
import { byTryingAll, smallPairs } from "./small-pairs";

const runs = { numRuns: 100, seed: 20261122 };

describe("pairBound", () => {
  it("never passes the least objective inside the limits, however early it stops", async () => {
    await fc.assert(
      fc.asyncProperty(smallPairs, fc.integer({ min: 0, max: 120 }), async (problem, steps) => {
        expect(await pairBound(problem, stepBudget(steps))).toBeLessThanOrEqual(byTryingAll(problem));
      }),
      runs,
    );
  });

  it("counts units whole where the price of load alone would cut them", async () => {
    // Two units of load 3, room for 5 in the free territory: one must pay 10 in the other.
    const problem: PairProblem = {
      unitCount: 2,
      territoryCount: 2,
      measureCount: 1,
      cost: Float64Array.of(0, 10, 0, 10),
      load: Float64Array.of(3, 3),
      loadDependsOnTerritory: false,
      lower: Float64Array.of(0, 0),
      upper: Float64Array.of(5, 100),
    };
    expect(await pairBound(problem, stepBudget(500))).toBe(10);
    expect((await searchPairs(problem, null, stepBudget(20), 1)).objective).toBe(10);
  });
});

describe("Knapsack", () => {
  it("fills the room with the most worth of all subsets", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({ worth: fc.integer({ min: 1, max: 30 }), load: fc.integer({ min: 0, max: 20 }) }),
          {
            minLength: 1,
            maxLength: 10,
          },
        ),
        fc.integer({ min: 0, max: 80 }),
        (items, room) => {
          const knapsack = new Knapsack(items.length);
          items.forEach(({ worth, load }, item) => knapsack.add(item, worth, load));
          const value = knapsack.fill(room);
          let best = 0;
          for (let subset = 0; subset < 1 << items.length; subset++) {
            const taken = items.filter((_, item) => (subset >> item) & 1);
            const load = taken.reduce((sum, item) => sum + item.load, 0);
            const worth = taken.reduce((sum, item) => sum + item.worth, 0);
            if (load <= room && worth > best) best = worth;
          }
          expect(value).toBe(best);
          const own = items.filter((_, item) => knapsack.isTaken[item] === 1);
          expect(own.reduce((sum, item) => sum + item.worth, 0)).toBe(best);
          expect(own.reduce((sum, item) => sum + item.load, 0)).toBeLessThanOrEqual(room);
        },
      ),
      runs,
    );
  });
});
