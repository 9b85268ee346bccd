import fc from "fast-check";
import { inseparableGroups } from "../../../../src/engine/alignment/areas/inseparable";
import { cutOff, graphOf, gridOf, outerRing } from "../../../support/open-map";
import { neighbourPairs } from "../../../support/small-map";

describe("inseparableGroups", () => {
  it("puts a town together with the county around it", () => {
    // The middle of a square of nine touches its western neighbour alone.
    const map = gridOf(3, 3, [
      [1, 4],
      [4, 5],
      [4, 7],
    ]);
    expect([...inseparableGroups(graphOf(map), outerRing(map))]).toEqual([0, 1, 2, 3, 3, 4, 5, 6, 7]);
  });

  it("lets areas at the edge stand alone, even where they touch one other", () => {
    const map = gridOf(3, 1);
    expect([...inseparableGroups(graphOf(map), Uint8Array.of(1, 1, 1))]).toEqual([0, 1, 2]);
    expect([...inseparableGroups(graphOf(map), Uint8Array.of(1, 0, 0))]).toEqual([0, 0, 0]);
  });

  it("groups exactly what cannot leave the map once one area is taken away", () => {
    fc.assert(
      fc.property(
        fc.record({
          columns: fc.integer({ min: 2, max: 6 }),
          rows: fc.integer({ min: 2, max: 5 }),
          closed: fc.array(fc.nat(), { maxLength: 30 }),
          rim: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 30, maxLength: 30 }),
        }),
        ({ columns, rows, closed, rim }) => {
          const borders = neighbourPairs(gridOf(columns, rows));
          const map = gridOf(
            columns,
            rows,
            closed.flatMap((at) => borders.slice(at % borders.length, (at % borders.length) + 1)),
          );
          const isRim = Uint8Array.from(map.loads, (_, cell) => (rim[cell] === 0 ? 1 : 0));
          fc.pre(cutOff(map, isRim, () => false).length === 0);
          const groupOf = inseparableGroups(graphOf(map), isRim);
          const around = map.loads.map((_, area) => cutOff(map, isRim, (cell) => cell === area));
          for (const [area, inside] of around.entries()) {
            for (const other of inside) expect(groupOf[other]).toBe(groupOf[area]);
          }
          const alone = map.loads.filter((_, area) => !around.some((inside) => inside.includes(area)));
          expect(new Set(groupOf).size).toBe(alone.length);
          expect(Math.max(...groupOf)).toBe(alone.length - 1);
        },
      ),
      { seed: 20261122, numRuns: 300 },
    );
  });
});
