import fc from "fast-check";
import { searchAreas } from "../../../../src/engine/alignment/areas/search-areas";
import { stepBudget } from "../../../../src/engine/alignment/search-budget";
import {
  bestByTrial,
  centreProblemOf,
  isAllowed,
  objectiveOfMap,
  piecesOf,
  type SmallMap,
} from "../../../support/small-map";

const run = { seed: 20261122, numRuns: 25 };

/** A grid of whole loads with limits around the mean of each measure. */
function smallMap(cells: { min: number; max: number }, measures: number): fc.Arbitrary<SmallMap> {
  return fc
    .record({
      columns: fc.integer({ min: 2, max: 4 }),
      loads: fc.array(
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: measures, maxLength: measures }),
        { minLength: cells.min, maxLength: cells.max },
      ),
      territories: fc.constantFrom(2, 3),
      tolerance: fc.constantFrom(0.1, 0.25, 0.5),
      mustConnect: fc.boolean(),
    })
    .map(({ tolerance, ...map }) => {
      const means = Array.from(
        { length: measures },
        (_, m) => map.loads.reduce((sum, load) => sum + (load[m] ?? 0), 0) / map.territories,
      );
      return {
        ...map,
        lower: means.map((mean) => Math.ceil(mean * (1 - tolerance) - 1e-9)),
        upper: means.map((mean) => Math.floor(mean * (1 + tolerance) + 1e-9)),
      };
    });
}

describe("searchAreas", () => {
  it("cuts a 3 x 3 map of equal cells into three rows or columns", () => {
    const map = {
      columns: 3,
      loads: Array.from({ length: 9 }, () => [1]),
      territories: 3,
      lower: [3],
      upper: [3],
    };
    const found = searchAreas(centreProblemOf(map), stepBudget(200), 1);
    expect(found).toMatchObject({ objective: 6, excess: 0, isConnected: true });
  });

  it("finds the best of all alignments of tiny maps, and none where there is none", () => {
    fc.assert(
      fc.property(smallMap({ min: 6, max: 8 }, 1), (map) => {
        const found = searchAreas(centreProblemOf(map), stepBudget(150), 3);
        const best = bestByTrial(map);
        expect(found.excess === 0).toBe(best < Infinity);
        if (best < Infinity) expect(found.objective).toBeCloseTo(best, 9);
      }),
      run,
    );
  });

  it("keeps every territory in one piece, and says what it costs and what it exceeds", () => {
    fc.assert(
      fc.property(smallMap({ min: 12, max: 40 }, 2), (map) => {
        const found = searchAreas(centreProblemOf(map), stepBudget(30), 5);
        for (let territory = 0; territory < map.territories && map.mustConnect !== false; territory++) {
          expect(piecesOf(map, found.territoryOf, territory)).toBe(1);
        }
        expect(found.isConnected).toBe(true);
        expect(found.excess === 0).toBe(isAllowed(map, found.territoryOf));
        expect(found.objective).toBeCloseTo(objectiveOfMap(map, found.territoryOf), 9);
        found.centres.forEach((centre, territory) => {
          expect(found.territoryOf[centre]).toBe(territory);
        });
      }),
      run,
    );
  });

  it("gives the same answer for the same seed and budget, and tells of better ones in order", () => {
    const map = {
      columns: 6,
      loads: Array.from({ length: 36 }, (_, cell) => [1 + ((cell * 7) % 5)]),
      territories: 4,
      lower: [24],
      upper: [28],
    };
    const told: number[] = [];
    const first = searchAreas(centreProblemOf(map), stepBudget(300), 9, (better) => {
      if (better.excess === 0) told.push(better.objective);
    });
    const second = searchAreas(centreProblemOf(map), stepBudget(300), 9);
    expect(second).toEqual(first);
    expect(told).toEqual([...told].sort((a, b) => b - a));
    expect(told[told.length - 1]).toBe(first.objective);
  });

  it("stops when the budget is spent", () => {
    const map = {
      columns: 3,
      loads: Array.from({ length: 9 }, () => [1]),
      territories: 2,
      lower: [1],
      upper: [8],
    };
    let asked = 0;
    searchAreas(centreProblemOf(map), { isSpent: () => ++asked > 7 }, 1);
    expect(asked).toBe(8);
  });
});
