import fc from "fast-check";
import type { MipSolver } from "../../../../src/engine/alignment/exact/mip-model";
import { proveBySets, type SetProof } from "../../../../src/engine/alignment/exact/prove-sets";
import { territorySets } from "../../../../src/engine/alignment/exact/territory-sets";
import { COARSE, findPairPrices } from "../../../../src/engine/alignment/pairs/find-pair-prices";
import type { PairProblem } from "../../../../src/engine/alignment/pairs/pair-problem";
import { UnitAscent } from "../../../../src/engine/alignment/pairs/unit-ascent";
import { UnitDual } from "../../../../src/engine/alignment/pairs/unit-dual";
import { listPairs } from "../../../../src/engine/alignment/pairs/pair-lists";
import { stepBudget } from "../../../../src/engine/alignment/search-budget";
import { loadHighsSolver } from "../../../../src/worker/highs-solver";
import { byDefinition, byTryingAll, smallPairs } from "../pairs/small-pairs";

jest.setTimeout(60_000);

let solver: MipSolver;

beforeAll(async () => {
  solver = await loadHighsSolver();
});

/** Two territories with room for 5; units of load 3, 2, 3, 2. */
const street: PairProblem = {
  unitCount: 4,
  territoryCount: 2,
  measureCount: 1,
  cost: Float64Array.of(0, 4, 0, 9, 1, 3, 9, 1),
  load: Float64Array.of(3, 2, 3, 2),
  loadDependsOnTerritory: false,
  lower: Float64Array.of(0, 0),
  upper: Float64Array.of(5, 5),
};

async function proof(
  problem: PairProblem,
  rounds: number,
  incumbent: Int32Array | null,
  told: (territoryOf: Int32Array) => void = () => undefined,
): Promise<SetProof> {
  const prices = await findPairPrices(problem, COARSE, stepBudget(100));
  const ascent = new UnitAscent(problem, prices);
  for (let round = 0; round < rounds; round++) if (!ascent.round()) break;
  return proveBySets(problem, ascent, incumbent, solver, { secondsLeft: () => 10, onBetter: told });
}

describe("territorySets", () => {
  it("lists every set that loses no more than asked, with what it loses", () => {
    // Worth 5 each: territory 0 gains 5, 5, 4 and loses on the last; {0, 1} fills it with a gain of 10.
    const worth = Float64Array.of(5, 5, 5, 5);
    const price = new Float64Array(2);
    const dual = new UnitDual(street, price, listPairs(street, price, 2));
    const sets = territorySets(street, dual, worth, 1, 100);
    const first = [...(sets?.territory ?? [])].flatMap((j, set) =>
      j === 0
        ? [
            {
              units: [...(sets?.unit.subarray(sets.start[set], sets.start[set + 1]) ?? [])].sort(),
              loss: sets?.loss[set],
            },
          ]
        : [],
    );
    expect(first).toEqual(
      expect.arrayContaining([
        { units: [0, 1], loss: 0 },
        { units: [1, 2], loss: 1 },
      ]),
    );
    expect(first).toHaveLength(2);
    expect(territorySets(street, dual, worth, 1, 2)).toBeNull();
  });
});

describe("proveBySets", () => {
  it("proves the least cost of whole units where it knows none to begin with", async () => {
    // 0 and 1 stay at home, 2 and 3 fill the other one: 0 + 0 + 3 + 1.
    const found = await proof(street, 20, null);
    expect(found.objective).toBe(4);
    expect(found.bound).toBeCloseTo(4, 9);
    expect([...(found.territoryOf ?? [])]).toEqual([0, 0, 1, 1]);
  });

  it("tells of each better assignment it finds", async () => {
    const told: number[][] = [];
    await proof(street, 0, Int32Array.of(1, 0, 0, 1), (better) => told.push([...better]));
    expect(told.at(-1)).toEqual([0, 0, 1, 1]);
  });

  it("finds what trying every assignment finds, and never a bound above it", async () => {
    await fc.assert(
      fc.asyncProperty(smallPairs, fc.integer({ min: 0, max: 60 }), async (problem, rounds) => {
        const least = byTryingAll(problem);
        const found = await proof(problem, rounds, null);
        expect(found.bound).toBeLessThanOrEqual(least + 1e-6);
        if (found.territoryOf === null) return;
        const { objective, excess } = byDefinition(problem, found.territoryOf);
        expect(excess).toBe(0);
        expect(found.objective).toBeCloseTo(objective, 9);
        // Begun again from that assignment, whose sets are all written out, nothing is left open.
        const again = await proof(problem, rounds, found.territoryOf);
        expect(again.objective).toBeCloseTo(least, 6);
        expect(again.bound).toBeCloseTo(least, 6);
      }),
      { numRuns: 60, seed: 20261122 },
    );
  });
});
