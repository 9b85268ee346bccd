import fc from "fast-check";
import { BestMove } from "../../../../src/engine/alignment/improve/best-move";
import { HardBand } from "../../../../src/engine/alignment/improve/hard-band";
import { Neighbourhood } from "../../../../src/engine/alignment/improve/neighbourhood";
import { News } from "../../../../src/engine/alignment/improve/news";
import type { Search } from "../../../../src/engine/alignment/improve/search";
import { shift } from "../../../../src/engine/alignment/improve/shift";
import { Side } from "../../../../src/engine/alignment/improve/side";
import { objectiveOf } from "../../../../src/engine/alignment/instance";
import { posedInstances, searchOf, TERRITORIES, valueOf } from "../../../support/arbitrary-instance";

const run = { seed: 20261121, numRuns: 120 };
const DEPTH = 100;

/** Units of a territory that are not fixed, and the territories they may go to. */
function mayGo(search: Search, unit: number, from: number, to: number): boolean {
  const { instance, assignment } = search;
  return (
    assignment.territoryOf[unit] === from &&
    (instance.fixedTo[unit] ?? -1) < 0 &&
    instance.cost.of(unit, to) < Infinity
  );
}

describe("shift", () => {
  it("changes cost and penalty by what it says, and is the best of all shifts along the arc", async () => {
    await fc.assert(
      fc.asyncProperty(posedInstances, async (posed) => {
        const search = await searchOf(posed);
        const { instance, assignment, penalty } = search;
        const side = new Side(instance, DEPTH);
        search.arcs.gather(0, 1, DEPTH, side);
        const best = new BestMove();
        best.reset(-Infinity);
        shift(penalty, 0, 1, side, best);

        const before = await valueOf(search, posed.start);
        let least = Infinity;
        for (let unit = 0; unit < instance.unitCount; unit++) {
          if (!mayGo(search, unit, 0, 1)) continue;
          const labels = posed.start.slice();
          labels[unit] = 1;
          least = Math.min(least, (await valueOf(search, labels)) - before);
        }
        expect(best.isFound).toBe(least < Infinity);
        if (!best.isFound) return;
        expect(best.change).toBeCloseTo(least, 6);
        best.apply(search.arcs, penalty);
        expect((await valueOf(search, assignment.territoryOf)) - before).toBeCloseTo(best.change, 6);
      }),
      run,
    );
  });
});

describe("Neighbourhood", () => {
  it("finds a shift or swap that changes cost and penalty by what it says, the best of all", async () => {
    await fc.assert(
      fc.asyncProperty(posedInstances, async (posed) => {
        const search = await searchOf(posed);
        const { instance, assignment, penalty } = search;
        const near = new Neighbourhood(search, penalty);
        near.best.reset(0);
        near.pair(0, 1, DEPTH);

        const before = await valueOf(search, posed.start);
        let least = 0;
        for (let x = -1; x < instance.unitCount; x++) {
          if (x >= 0 && !mayGo(search, x, 0, 1)) continue;
          for (let y = -1; y < instance.unitCount; y++) {
            if (y >= 0 && !mayGo(search, y, 1, 0)) continue;
            const labels = posed.start.slice();
            if (x >= 0) labels[x] = 1;
            if (y >= 0) labels[y] = 0;
            least = Math.min(least, (await valueOf(search, labels)) - before);
          }
        }
        expect(near.best.change).toBeCloseTo(least, 6);
        if (!near.best.isFound) return;
        near.apply();
        expect((await valueOf(search, assignment.territoryOf)) - before).toBeCloseTo(near.best.change, 6);
      }),
      { ...run, numRuns: 30 },
    );
  });

  it("finds a chain that changes cost and penalty by what it says, the best of all through a territory", async () => {
    await fc.assert(
      fc.asyncProperty(posedInstances, async (posed) => {
        const search = await searchOf(posed);
        const { instance, assignment, penalty } = search;
        const near = new Neighbourhood(search, penalty);
        near.best.reset(0);
        near.chainsThrough(1, TERRITORIES, DEPTH, new News(TERRITORIES));

        const before = await valueOf(search, posed.start);
        let least = 0;
        for (const [a, c] of [0, 2, 3].flatMap((a) => [0, 2, 3].map((c) => [a, c] as const))) {
          if (a === c) continue;
          for (let x = 0; x < instance.unitCount; x++) {
            if (!mayGo(search, x, a, 1)) continue;
            for (let y = 0; y < instance.unitCount; y++) {
              if (!mayGo(search, y, 1, c)) continue;
              const labels = posed.start.slice();
              labels[x] = 1;
              labels[y] = c;
              least = Math.min(least, (await valueOf(search, labels)) - before);
            }
          }
        }
        expect(near.best.change).toBeCloseTo(least, 6);
        if (!near.best.isFound) return;
        near.apply();
        expect((await valueOf(search, assignment.territoryOf)) - before).toBeCloseTo(near.best.change, 6);
      }),
      { ...run, numRuns: 30 },
    );
  });

  it("with hard bands only lowers the cost and takes no territory further out", async () => {
    await fc.assert(
      fc.asyncProperty(posedInstances, fc.nat(), async (posed, pick) => {
        const search = await searchOf(posed);
        const { instance, assignment, penalty } = search;
        const near = new Neighbourhood(search, new HardBand(instance, assignment));
        const outside = Array.from(instance.lower, (_, q) => penalty.excessOf(q));
        const away = assignment.away;
        near.best.reset(0);
        const a = pick % TERRITORIES;
        near.pair(a, (a + 1) % TERRITORIES, DEPTH);
        near.chains(a, TERRITORIES, DEPTH, new News(TERRITORIES));
        if (!near.best.isFound) return;
        near.apply();
        const cost = objectiveOf(instance, assignment.territoryOf);
        expect(objectiveOf(instance, posed.start) - cost).toBeCloseTo(-near.best.change, 6);
        for (const [q, before] of outside.entries())
          expect(penalty.excessOf(q)).toBeLessThanOrEqual(before + 1e-9);
        if (instance.moves !== undefined) {
          expect(assignment.away).toBeLessThanOrEqual(Math.max(away, instance.moves.limit));
        }
      }),
      run,
    );
  });
});
