import type { MipSolver } from "../../../../src/engine/alignment/exact/mip-model";
import { sourceOfInstance, sourceOfPairs } from "../../../../src/engine/alignment/exact/pair-source";
import { provePairs, type Proof } from "../../../../src/engine/alignment/exact/prove-pairs";
import { objectiveOf, type Instance } from "../../../../src/engine/alignment/instance";
import { loadHighsSolver } from "../../../../src/worker/highs-solver";
import { leastByTrying, randomProblem } from "../../../support/random-instance";
import { smallInstance } from "../../../support/small-instance";

jest.setTimeout(60_000);

const SECONDS = { seconds: 10 };

let solver: MipSolver;

beforeAll(async () => {
  solver = await loadHighsSolver();
});

/** No prices, and an assignment that need not keep any limit. */
function unknown(instance: Instance): { territoryOf: Int32Array; prices: Float64Array } {
  return {
    territoryOf: new Int32Array(instance.unitCount),
    prices: new Float64Array(instance.territoryCount * instance.measureCount),
  };
}

/** Two territories with room for two units each; the third unit costs 3 more in the second one. */
const street = smallInstance({
  loads: [1, 1, 1, 1],
  costs: [
    [0, 7],
    [0, 9],
    [2, 5],
    [9, 1],
  ],
  lower: [2, 2],
  upper: [2, 2],
});

describe("provePairs", () => {
  it("finds the least cost without a start and says that it is", async () => {
    const proof = await provePairs(sourceOfInstance(street), unknown(street), solver, SECONDS);
    expect(proof).toMatchObject({ status: "optimal", objective: 6, bound: 6 });
    if (proof.status === "optimal") expect([...proof.territoryOf]).toEqual([0, 0, 1, 1]);
  });

  it("proves the assignment at hand where it is best", async () => {
    const start = { ...unknown(street), territoryOf: Int32Array.of(0, 0, 1, 1) };
    const proof = await provePairs(sourceOfInstance(street), start, solver, SECONDS);
    expect(proof).toMatchObject({ status: "optimal", objective: 6 });
  });

  it("returns a better one than the one at hand", async () => {
    const start = { ...unknown(street), territoryOf: Int32Array.of(0, 1, 0, 1) };
    const proof = await provePairs(sourceOfInstance(street), start, solver, SECONDS);
    expect(proof).toMatchObject({ status: "optimal", objective: 6 });
  });

  it("proves that nothing keeps the limits", async () => {
    const instance = smallInstance({
      loads: [3, 3, 3],
      costs: [
        [1, 1],
        [1, 1],
        [1, 1],
      ],
      lower: [4, 4],
      upper: [5, 5],
    });
    const proof = await provePairs(sourceOfInstance(instance), unknown(instance), solver, SECONDS);
    expect(proof).toEqual({ status: "infeasible" });
  });

  it("keeps units where they are fixed, and pairs apart that are forbidden", async () => {
    const fixed = { ...street, fixedTo: Int32Array.of(1, -1, -1, -1) };
    const proof = await provePairs(sourceOfInstance(fixed), unknown(fixed), solver, SECONDS);
    // Unit 0 costs 7 in the second territory, unit 3 then 1, the others 0 and 2.
    expect(proof).toMatchObject({ status: "optimal", objective: 10 });
    const forbidden = smallInstance({
      loads: [1, 1],
      costs: [
        [0, Number.POSITIVE_INFINITY],
        [0, 8],
      ],
      lower: [1, 1],
      upper: [1, 1],
    });
    expect(await provePairs(sourceOfInstance(forbidden), unknown(forbidden), solver, SECONDS)).toMatchObject({
      status: "optimal",
      objective: 8,
    });
  });

  it("lets no more leave its territory of today than the cap allows", async () => {
    const weight = Float64Array.of(1, 1, 1, 1);
    const capped = (limit: number): Instance => ({
      ...street,
      current: Int32Array.of(0, 1, 0, 1),
      moves: { weight, limit },
    });
    expect(await provePairs(sourceOfInstance(capped(2)), unknown(street), solver, SECONDS)).toMatchObject({
      objective: 6,
    });
    // Nothing may leave: 0 + 9 + 2 + 1.
    expect(await provePairs(sourceOfInstance(capped(1)), unknown(street), solver, SECONDS)).toMatchObject({
      objective: 12,
    });
  });

  it("keeps a generalised assignment's limits, where loads depend on the territory", async () => {
    const pairs = {
      unitCount: 2,
      territoryCount: 2,
      measureCount: 1,
      cost: Float64Array.of(1, 5, 1, 3),
      load: Float64Array.of(3, 9, 4, 2),
      loadDependsOnTerritory: true,
      lower: Float64Array.of(0, 0),
      upper: Float64Array.of(5, 5),
    };
    const start = { territoryOf: Int32Array.of(0, 0), prices: new Float64Array(2) };
    expect(await provePairs(sourceOfPairs(pairs), start, solver, SECONDS)).toMatchObject({
      status: "optimal",
      objective: 4,
    });
  });

  it("says that there are too many pairs instead of trying", async () => {
    const proof = await provePairs(sourceOfInstance(street), unknown(street), solver, {
      seconds: 1,
      mostPairs: 5,
    });
    expect(proof).toEqual({ status: "too-large", mostPairs: 5 });
  });

  it("returns what it was given with a bound when there is no time", async () => {
    const { instance } = randomProblem(5, 40, 5);
    const proof = await provePairs(sourceOfInstance(instance), unknown(instance), solver, { seconds: 0 });
    expect(["open", "optimal", "infeasible"]).toContain(proof.status);
  });

  it("agrees with trying every assignment of 9 units to 3 territories, at any prices, on 80 random problems", async () => {
    const seen: Record<Proof["status"], number> = { optimal: 0, open: 0, infeasible: 0, "too-large": 0 };
    for (let seed = 1; seed <= 80; seed++) {
      const { instance, pairs } = randomProblem(seed, 9, 3);
      const prices = Float64Array.from(
        { length: 3 * instance.measureCount },
        (_, q) => ((seed * (q + 3)) % 7) - 3,
      );
      const proof = await provePairs(
        sourceOfInstance(instance),
        { ...unknown(instance), prices },
        solver,
        SECONDS,
      );
      const least = leastByTrying(pairs);
      seen[proof.status]++;
      if (least === null) expect({ seed, status: proof.status }).toEqual({ seed, status: "infeasible" });
      else if (proof.status === "optimal") {
        expect(proof.objective).toBeCloseTo(least, 6);
        expect(objectiveOf(instance, proof.territoryOf)).toBeCloseTo(least, 6);
      }
    }
    expect(seen.open + seen["too-large"]).toBe(0);
    // Both outcomes are really met.
    expect(seen.optimal).toBeGreaterThan(30);
    expect(seen.infeasible).toBeGreaterThan(5);
  });
});
