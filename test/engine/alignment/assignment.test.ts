import fc from "fast-check";
import { Assignment } from "../../../src/engine/alignment/assignment";
import { posedInstances, TERRITORIES } from "../../support/arbitrary-instance";

const run = { seed: 20261121, numRuns: 200 };
const moves = fc.array(fc.tuple(fc.nat(1000), fc.nat(TERRITORIES - 1)), { maxLength: 60 });

describe("Assignment", () => {
  it("after any moves has loads, members and what is away counted from scratch, no unit lost or doubled", () => {
    fc.assert(
      fc.property(posedInstances, moves, ({ instance, start }, steps) => {
        const moved = new Assignment(instance, start);
        for (const [unit, to] of steps) moved.move(unit % instance.unitCount, to);
        const fresh = new Assignment(instance, moved.territoryOf);
        expect([...moved.load]).toEqual([...fresh.load]);
        expect(moved.away).toBe(fresh.away);
        const seen: number[] = [];
        for (let j = 0; j < TERRITORIES; j++) {
          for (let unit = moved.firstMember(j); unit >= 0; unit = moved.nextMember(unit)) {
            expect(moved.territoryOf[unit]).toBe(j);
            seen.push(unit);
          }
        }
        expect(seen.sort((a, b) => a - b)).toEqual(Array.from(start, (_, unit) => unit));
      }),
      run,
    );
  });

  it("foretells what a move changes in the weight of units away from today's territory", () => {
    fc.assert(
      fc.property(posedInstances, moves, ({ instance, start }, steps) => {
        const assignment = new Assignment(instance, start);
        for (const [index, to] of steps) {
          const unit = index % instance.unitCount;
          const foretold = assignment.awayChange(unit, to);
          const before = assignment.away;
          assignment.move(unit, to);
          expect(assignment.away - before).toBe(foretold);
        }
      }),
      run,
    );
  });
});
