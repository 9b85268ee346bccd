import fc from "fast-check";
import { Side } from "../../../../src/engine/alignment/improve/side";
import { openSearch } from "../../../../src/engine/alignment/improve/search";
import { objectiveOf } from "../../../../src/engine/alignment/instance";
import { posedInstances, searchOf, TERRITORIES } from "../../../support/arbitrary-instance";
import { quietPacer } from "../../../support/small-instance";

const run = { seed: 20261121, numRuns: 150 };
const moves = fc.array(fc.tuple(fc.nat(1000), fc.nat(TERRITORIES - 1)), { maxLength: 60 });

describe("ArcLists", () => {
  it("after any moves offers the units at the costs of lists made anew", async () => {
    await fc.assert(
      fc.asyncProperty(posedInstances, moves, async (posed, steps) => {
        const search = await searchOf(posed);
        const { instance, arcs, assignment, candidates, prices } = search;
        for (const [index, to] of steps) {
          const unit = index % instance.unitCount;
          if (arcs.mayMove(unit, to) && instance.cost.of(unit, to) < Infinity) arcs.move(unit, to);
        }
        const anew = await openSearch(instance, candidates, prices, assignment.territoryOf, quietPacer());
        const kept = new Side(instance, 100);
        const made = new Side(instance, 100);
        for (let a = 0; a < TERRITORIES; a++) {
          for (let b = 0; b < TERRITORIES; b++) {
            if (a === b) continue;
            arcs.gather(a, b, 100, kept);
            anew.arcs.gather(a, b, 100, made);
            expect([...kept.unit.subarray(0, kept.count)]).toEqual([...made.unit.subarray(0, made.count)]);
            expect([...kept.delta.subarray(0, kept.count)]).toEqual([...made.delta.subarray(0, made.count)]);
          }
        }
        expect(arcs.totalCost()).toBeCloseTo(objectiveOf(instance, assignment.territoryOf), 6);
      }),
      run,
    );
  });

  it("offers neither fixed units nor forbidden pairs", async () => {
    await fc.assert(
      fc.asyncProperty(posedInstances, async (posed) => {
        const { instance, arcs } = await searchOf(posed);
        const side = new Side(instance, 100);
        for (let a = 0; a < TERRITORIES; a++) {
          for (let b = 0; b < TERRITORIES; b++) {
            if (a === b) continue;
            arcs.gather(a, b, 100, side);
            for (let entry = 1; entry < side.count; entry++) {
              const unit = side.unit[entry] as number;
              expect(instance.fixedTo[unit]).toBe(-1);
              expect(instance.cost.of(unit, b)).toBeLessThan(Infinity);
            }
          }
        }
      }),
      run,
    );
  });
});
