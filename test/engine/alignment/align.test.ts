import fc from "fast-check";
import { align } from "../../../src/engine/alignment/align";
import { objectiveOf } from "../../../src/engine/alignment/instance";
import { bruteForce, quietPacer, smallInstance, type SmallInstance } from "../../support/small-instance";

const run = { seed: 20261121, numRuns: 60 };

/** Up to eight units, three territories, costs and loads of small whole numbers, bands around the mean. */
const tiny = fc
  .record({
    units: fc.array(
      fc.record({
        load: fc.integer({ min: 1, max: 9 }),
        costs: fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 3, maxLength: 3 }),
        fixed: fc.constantFrom(-1, -1, -1, -1, 0, 1, 2),
      }),
      { minLength: 5, maxLength: 8 },
    ),
    tolerance: fc.constantFrom(0.1, 0.2, 0.4),
  })
  .map(({ units, tolerance }): SmallInstance => {
    const target = units.reduce((sum, unit) => sum + unit.load, 0) / 3;
    return {
      loads: units.map((unit) => unit.load),
      costs: units.map((unit) => unit.costs),
      lower: [0, 0, 0].map(() => target * (1 - tolerance)),
      upper: [0, 0, 0].map(() => target * (1 + tolerance)),
      fixedTo: units.map((unit) => unit.fixed),
    };
  });

describe("align", () => {
  it("sends every unit to its cheapest territory where that is balanced", async () => {
    const instance = smallInstance({
      loads: [1, 1, 1, 1],
      costs: [
        [0, 9],
        [0, 9],
        [9, 0],
        [9, 0],
      ],
      lower: [2, 2],
      upper: [2, 2],
    });
    const found = await align(instance, { effort: "quick", seed: 1 }, quietPacer());
    expect([...found.territoryOf]).toEqual([0, 0, 1, 1]);
    expect(found.objective).toBe(0);
  });

  it("moves the unit that costs least to move when balance asks for one", async () => {
    const instance = smallInstance({
      loads: [1, 1, 1, 1],
      costs: [
        [0, 7],
        [0, 3],
        [0, 5],
        [9, 0],
      ],
      lower: [2, 2],
      upper: [2, 2],
    });
    const found = await align(instance, { effort: "quick", seed: 1 }, quietPacer());
    expect([...found.territoryOf]).toEqual([0, 1, 0, 1]);
  });

  it("puts everything into the one territory there is", async () => {
    const instance = smallInstance({ loads: [3, 4], costs: [[1], [2]], lower: [7], upper: [7] });
    const found = await align(instance, { effort: "quick", seed: 1 }, quietPacer());
    expect([...found.territoryOf]).toEqual([0, 0]);
  });

  describe("on every tiny instance", () => {
    it("finds a labeling inside the bands wherever one exists, and the cheapest of them", async () => {
      await fc.assert(
        fc.asyncProperty(tiny, async (facts) => {
          const instance = smallInstance(facts);
          const best = bruteForce(instance);
          fc.pre(Number.isFinite(best.cost));
          const found = await align(instance, { effort: "standard", seed: 1 }, quietPacer());
          expect(found.excess).toBeLessThan(1e-9);
          expect(found.objective).toBeCloseTo(best.cost, 9);
        }),
        run,
      );
    });

    it("never claims a bound above the optimum", async () => {
      await fc.assert(
        fc.asyncProperty(tiny, async (facts) => {
          const instance = smallInstance(facts);
          const best = bruteForce(instance);
          fc.pre(Number.isFinite(best.cost));
          const found = await align(instance, { effort: "quick", seed: 1 }, quietPacer());
          expect(found.bound).toBeLessThanOrEqual(best.cost + 1e-6);
        }),
        run,
      );
    });

    it("comes within one unit's load of the least excess where no labeling is inside", async () => {
      await fc.assert(
        fc.asyncProperty(tiny, async (facts) => {
          const instance = smallInstance(facts);
          const best = bruteForce(instance);
          fc.pre(!Number.isFinite(best.cost));
          const found = await align(instance, { effort: "standard", seed: 1 }, quietPacer());
          expect(found.excess).toBeGreaterThanOrEqual(best.excess - 1e-9);
          expect(found.excess).toBeLessThanOrEqual(best.excess + Math.max(...facts.loads));
        }),
        run,
      );
    });

    it("keeps fixed units and reports the cost of the labels it gives", async () => {
      await fc.assert(
        fc.asyncProperty(tiny, async (facts) => {
          const instance = smallInstance(facts);
          const found = await align(instance, { effort: "quick", seed: 3 }, quietPacer());
          for (const [unit, fixed] of (facts.fixedTo ?? []).entries()) {
            if (fixed >= 0) expect(found.territoryOf[unit]).toBe(fixed);
          }
          expect(found.objective).toBe(objectiveOf(instance, found.territoryOf));
        }),
        run,
      );
    });

    it("gives the same labels for the same seed", async () => {
      await fc.assert(
        fc.asyncProperty(tiny, fc.integer({ min: 0, max: 4294967295 }), async (facts, seed) => {
          const first = await align(smallInstance(facts), { effort: "quick", seed }, quietPacer());
          const second = await align(smallInstance(facts), { effort: "quick", seed }, quietPacer());
          expect([...second.territoryOf]).toEqual([...first.territoryOf]);
        }),
        run,
      );
    });
  });
});
