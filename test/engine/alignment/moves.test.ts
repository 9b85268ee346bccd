import fc from "fast-check";
import { Assignment } from "../../../src/engine/alignment/assignment";
import { listCandidates } from "../../../src/engine/alignment/candidates";
import { BalancePenalty } from "../../../src/engine/alignment/improve/balance-penalty";
import { BorderLists } from "../../../src/engine/alignment/improve/border-lists";
import { applyExchange, bestExchange } from "../../../src/engine/alignment/improve/exchange";
import { objectiveOf, type Instance } from "../../../src/engine/alignment/instance";
import { quietPacer, smallInstance } from "../../support/small-instance";

const TERRITORIES = 4;
const run = { seed: 20261121, numRuns: 200 };

const facts = fc.array(
  fc.record({
    load: fc.integer({ min: 1, max: 20 }),
    costs: fc.array(fc.integer({ min: 0, max: 99 }), { minLength: TERRITORIES, maxLength: TERRITORIES }),
    at: fc.integer({ min: 0, max: TERRITORIES - 1 }),
  }),
  { minLength: 6, maxLength: 30 },
);
const moves = fc.array(fc.tuple(fc.nat(1000), fc.integer({ min: 0, max: TERRITORIES - 1 })), {
  maxLength: 60,
});

function pose(units: readonly { load: number; costs: number[] }[]): Instance {
  const target = units.reduce((sum, unit) => sum + unit.load, 0) / TERRITORIES;
  return smallInstance({
    loads: units.map((unit) => unit.load),
    costs: units.map((unit) => unit.costs),
    lower: new Array<number>(TERRITORIES).fill(target * 0.9),
    upper: new Array<number>(TERRITORIES).fill(target * 1.1),
  });
}

describe("Assignment", () => {
  it("after any moves has the loads and members of its labels counted from scratch", () => {
    fc.assert(
      fc.property(facts, moves, (units, steps) => {
        const instance = pose(units);
        const assignment = new Assignment(
          instance,
          Int32Array.from(units, (unit) => unit.at),
        );
        for (const [unit, to] of steps) assignment.move(unit % units.length, to);
        for (let j = 0; j < TERRITORIES; j++) {
          const members = units.map((_, unit) => unit).filter((unit) => assignment.territoryOf[unit] === j);
          expect([...assignment.membersOf(j)].sort((a, b) => a - b)).toEqual(members);
          const load = members.reduce((sum, unit) => sum + (units[unit]?.load ?? 0), 0);
          expect(assignment.load[j]).toBe(load);
        }
      }),
      run,
    );
  });
});

describe("BorderLists", () => {
  it("after any moves hold the same units at the same costs as lists made anew", async () => {
    await fc.assert(
      fc.asyncProperty(facts, moves, async (units, steps) => {
        const instance = pose(units);
        const candidates = await listCandidates(instance, new Float64Array(TERRITORIES), 3, quietPacer());
        const moved = new Assignment(
          instance,
          Int32Array.from(units, (unit) => unit.at),
        );
        const borders = new BorderLists(instance, candidates, moved, 1000);
        for (const [unit, to] of steps) borders.move(unit % units.length, to);
        const anew = new BorderLists(instance, candidates, new Assignment(instance, moved.territoryOf), 1000);
        for (let a = 0; a < TERRITORIES; a++) {
          for (let b = 0; b < TERRITORIES; b++) {
            const kept = borders.between(a, b);
            const made = anew.between(a, b);
            expect([...kept.units.subarray(0, kept.length)]).toEqual([
              ...made.units.subarray(0, made.length),
            ]);
            expect([...kept.deltas.subarray(0, kept.length)]).toEqual([
              ...made.deltas.subarray(0, made.length),
            ]);
          }
        }
      }),
      run,
    );
  });
});

describe("bestExchange", () => {
  it("gains exactly what cost and penalty fall by when it is applied", async () => {
    await fc.assert(
      fc.asyncProperty(facts, async (units) => {
        const instance = pose(units);
        const candidates = await listCandidates(instance, new Float64Array(TERRITORIES), 4, quietPacer());
        const assignment = new Assignment(
          instance,
          Int32Array.from(units, (unit) => unit.at),
        );
        const borders = new BorderLists(instance, candidates, assignment, 1000);
        const penalty = new BalancePenalty(instance, new Float64Array(TERRITORIES).fill(7));
        const value = (): number =>
          objectiveOf(instance, assignment.territoryOf) + penalty.total(assignment.load);
        for (let a = 0; a < TERRITORIES; a++) {
          for (let b = 0; b < TERRITORIES; b++) {
            if (a === b) continue;
            const found = bestExchange(
              instance,
              assignment,
              penalty,
              a,
              b,
              borders.between(a, b),
              borders.between(b, a),
              -1,
            );
            if (found === null) continue;
            const before = value();
            applyExchange(borders, found);
            expect(found.gain).toBeGreaterThan(0);
            expect(before - value()).toBeCloseTo(found.gain, 6);
          }
        }
      }),
      run,
    );
  });

  it("is the best of all shifts and swaps between the two territories", async () => {
    await fc.assert(
      fc.asyncProperty(facts, async (units) => {
        const instance = pose(units);
        const candidates = await listCandidates(instance, new Float64Array(TERRITORIES), 4, quietPacer());
        const labels = Int32Array.from(units, (unit) => unit.at);
        const assignment = new Assignment(instance, labels);
        const borders = new BorderLists(instance, candidates, assignment, 1000);
        const penalty = new BalancePenalty(instance, new Float64Array(TERRITORIES).fill(7));
        const found = bestExchange(
          instance,
          assignment,
          penalty,
          0,
          1,
          borders.between(0, 1),
          borders.between(1, 0),
          -1,
        );
        const value = (changed: Int32Array): number => {
          const tried = new Assignment(instance, changed);
          return objectiveOf(instance, changed) + penalty.total(tried.load);
        };
        const start = value(labels);
        let best = 0;
        const outward = [-1, ...units.keys()].filter((unit) => unit < 0 || labels[unit] === 0);
        const inward = [-1, ...units.keys()].filter((unit) => unit < 0 || labels[unit] === 1);
        for (const x of outward) {
          for (const y of inward) {
            const changed = labels.slice();
            if (x >= 0) changed[x] = 1;
            if (y >= 0) changed[y] = 0;
            best = Math.max(best, start - value(changed));
          }
        }
        expect(found?.gain ?? 0).toBeCloseTo(best, 6);
      }),
      { ...run, numRuns: 60 },
    );
  });
});
