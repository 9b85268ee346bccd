import { align } from "../../../../src/engine/alignment/align";
import { certify } from "../../../../src/engine/alignment/certify";
import type { MipSolver } from "../../../../src/engine/alignment/exact/mip-model";
import { alignmentAfter, proveAlignment } from "../../../../src/engine/alignment/exact/prove-alignment";
import { pairBound } from "../../../../src/engine/alignment/pairs/pair-bound";
import { searchPairs } from "../../../../src/engine/alignment/pairs/search-pairs";
import { stepBudget } from "../../../../src/engine/alignment/search-budget";
import { loadHighsSolver } from "../../../../src/worker/highs-solver";
import { randomProblem } from "../../../support/random-instance";
import { quietPacer } from "../../../support/small-instance";

jest.setTimeout(120_000);

const PROBLEMS = 60;

let solver: MipSolver;

beforeAll(async () => {
  solver = await loadHighsSolver();
});

/** Rounding of sums that are added up in another order. */
function slackOf(value: number): number {
  return 1e-7 * Math.abs(value);
}

describe("bounds and searches against an exact solver, 9 or 16 units and 3 territories", () => {
  it("no bound is above the optimum, no search below it, and most searches reach it", async () => {
    const count = {
      feasible: 0,
      infeasible: 0,
      alignAtOptimum: 0,
      pairsAtOptimum: 0,
      alignMissed: 0,
      pairsMissed: 0,
    };
    for (let seed = 1; seed <= PROBLEMS; seed++) {
      const { instance, pairs } = randomProblem(1000 + seed, seed % 2 === 0 ? 9 : 16, 3);
      const pacer = quietPacer();
      const aligned = await align(instance, { effort: "quick", seed }, pacer);
      const certificate = await certify(instance, aligned.prices, pacer);
      const pairCertificate = await pairBound(pairs, stepBudget(30));
      const searched = await searchPairs(pairs, null, stepBudget(500), seed);
      const proof = await proveAlignment(instance, aligned, solver, { seconds: 20 });
      if (proof.status === "infeasible") {
        count.infeasible++;
        expect({ seed, excess: aligned.excess > 0 }).toEqual({ seed, excess: true });
        expect({ seed, excess: searched.excess > 0 }).toEqual({ seed, excess: true });
        continue;
      }
      if (proof.status !== "optimal") throw new Error(`problem ${seed} is not proved: ${proof.status}`);
      count.feasible++;
      const optimum = proof.objective;
      const slack = slackOf(optimum);
      for (const bound of [certificate, aligned.bound, pairCertificate]) {
        expect({ seed, above: bound > optimum + slack ? bound : optimum }).toEqual({ seed, above: optimum });
      }
      for (const found of [aligned, searched]) {
        if (found.excess > 0) continue;
        expect({ seed, below: Math.min(found.objective, optimum - slack) }).toEqual({
          seed,
          below: optimum - slack,
        });
      }
      if (aligned.excess > 0) count.alignMissed++;
      else if (aligned.objective <= optimum + slack) count.alignAtOptimum++;
      if (searched.excess > 0) count.pairsMissed++;
      else if (searched.objective <= optimum + slack) count.pairsAtOptimum++;
      expect(alignmentAfter(aligned, proof)).toMatchObject({ objective: optimum, excess: 0, bound: optimum });
    }
    // Both kinds are really met; the searches may fail now and then, the bounds never.
    expect(count.feasible).toBeGreaterThan(0.6 * PROBLEMS);
    expect(count.infeasible).toBeGreaterThan(0.03 * PROBLEMS);
    expect(count.alignAtOptimum).toBeGreaterThan(0.8 * count.feasible);
    expect(count.pairsAtOptimum).toBeGreaterThan(0.8 * count.feasible);
    expect(count.alignMissed).toBeLessThan(0.08 * count.feasible);
    expect(count.pairsMissed).toBeLessThan(0.08 * count.feasible);
  });
});
