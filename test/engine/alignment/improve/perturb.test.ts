import fc from "fast-check";
import { perturb } from "../../../../src/engine/alignment/improve/perturb";
import { createRandom } from "../../../../src/engine/alignment/random";
import { objectiveOf } from "../../../../src/engine/alignment/instance";
import { posedInstances, searchOf } from "../../../support/arbitrary-instance";
import { quietPacer } from "../../../support/small-instance";

describe("perturb", () => {
  it("never ends further outside, nor dearer at the same excess; keeps fixed units, forbidden pairs and the cap", async () => {
    await fc.assert(
      fc.asyncProperty(posedInstances, fc.nat(), async (posed, seed) => {
        const search = await searchOf(posed);
        const { instance, assignment, penalty } = search;
        const before = penalty.total();
        const away = penalty.awayExcess();
        await perturb(search, 20, createRandom(seed), quietPacer());
        const after = penalty.total();
        expect(after).toBeLessThanOrEqual(before + 1e-9);
        expect(penalty.awayExcess()).toBeLessThanOrEqual(away);
        if (after === before) {
          const cost = objectiveOf(instance, assignment.territoryOf);
          expect(cost).toBeLessThanOrEqual(objectiveOf(instance, posed.start) + 1e-9);
        }
        for (let unit = 0; unit < instance.unitCount; unit++) {
          const at = assignment.territoryOf[unit] as number;
          expect(instance.cost.of(unit, at)).toBeLessThan(Infinity);
          if ((instance.fixedTo[unit] ?? -1) >= 0) expect(at).toBe(instance.fixedTo[unit]);
        }
      }),
      { seed: 20261121, numRuns: 80 },
    );
  });

  it("ends where it does whenever it is given the same seed", async () => {
    await fc.assert(
      fc.asyncProperty(posedInstances, fc.nat(), async (posed, seed) => {
        const first = await searchOf(posed);
        const second = await searchOf(posed);
        for (const search of [first, second]) await perturb(search, 10, createRandom(seed), quietPacer());
        expect([...second.assignment.territoryOf]).toEqual([...first.assignment.territoryOf]);
      }),
      { seed: 20261121, numRuns: 30 },
    );
  });
});
