import fc from "fast-check";
import { Connectivity, loosePieces } from "../../../../src/engine/alignment/areas/connected";
import { centreProblemOf, piecesOf, type SmallMap } from "../../../support/small-map";

const open: SmallMap = {
  columns: 5,
  loads: Array.from({ length: 25 }, () => [1]),
  territories: 3,
  lower: [0],
  upper: [25],
};

/** A 5 x 5 map with some borders closed and three territories thrown on it. */
const thrown = fc.record({
  closed: fc.array(fc.tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom(1, 5)), { maxLength: 12 }),
  territoryOf: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 25, maxLength: 25 }),
});

describe("connectedness", () => {
  it("counts the same pieces as a plain search", () => {
    fc.assert(
      fc.property(thrown, ({ closed, territoryOf }) => {
        const map = { ...open, closed: closed.map(([a, step]) => [a, a + step] as const) };
        const { adjacency } = centreProblemOf(map);
        if (adjacency === null) throw new Error("a map with borders has neighbours");
        const loose = [0, 1, 2].reduce((sum, t) => sum + Math.abs(piecesOf(map, territoryOf, t) - 1), 0);
        expect(loosePieces(adjacency, Int32Array.from(territoryOf), 3)).toBe(loose);
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it("lets a unit leave only if what stays has no more pieces than before", () => {
    fc.assert(
      fc.property(thrown, fc.integer({ min: 0, max: 24 }), ({ closed, territoryOf }, unit) => {
        const map = { ...open, closed: closed.map(([a, step]) => [a, a + step] as const) };
        const { adjacency } = centreProblemOf(map);
        if (adjacency === null) throw new Error("a map with borders has neighbours");
        const territory = territoryOf[unit] as number;
        const without = territoryOf.map((t, other) => (other === unit ? -1 : t));
        const isAllowed = piecesOf(map, without, territory) === piecesOf(map, territoryOf, territory);
        expect(new Connectivity(adjacency, Int32Array.from(territoryOf)).canLeave(unit)).toBe(isAllowed);
      }),
      { seed: 2, numRuns: 300 },
    );
  });
});
