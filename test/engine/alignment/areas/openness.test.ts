import fc from "fast-check";
import { Openness } from "../../../../src/engine/alignment/areas/openness";
import { cutOff, graphOf, gridOf, outerRing } from "../../../support/open-map";
import { neighbourPairs } from "../../../support/small-map";

function openness(rows: readonly string[]): { rows: Int32Array; asked: Openness } {
  const columns = rows[0]?.length ?? 0;
  const map = gridOf(columns, rows.length);
  const territoryOf = Int32Array.from(rows.flatMap((row) => Array.from(row, Number)));
  return { rows: territoryOf, asked: new Openness(graphOf(map), outerRing(map), territoryOf) };
}

describe("Openness", () => {
  it("sees that the last gap of a ring closes a hole", () => {
    const { asked } = openness(["00000", "01110", "01110", "00200"]);
    expect(asked.canJoin(17, 0)).toBe(false);
    expect(asked.canJoin(17, 1)).toBe(true);
  });

  it("lets two territories close a ring together", () => {
    const { asked } = openness(["00222", "01112", "01112", "00322"]);
    expect(asked.canJoin(17, 0)).toBe(true);
    expect(asked.canJoin(17, 2)).toBe(true);
  });

  it("takes the outside as a side of an area at the edge", () => {
    const { asked } = openness(["000", "010", "010"]);
    expect(asked.canJoin(7, 0)).toBe(false);
    expect(asked.canJoin(4, 0)).toBe(true);
  });

  it("tells a territory with a hole from one without", () => {
    const { asked } = openness(["00000", "01210", "00000"]);
    expect([0, 1, 2].map((territory) => asked.isOpen(territory))).toEqual([false, true, true]);
  });

  it("answers as walking through the whole map does, on any map and from any open territory", () => {
    fc.assert(
      fc.property(
        fc.record({
          columns: fc.integer({ min: 2, max: 6 }),
          rows: fc.integer({ min: 2, max: 6 }),
          labels: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 36, maxLength: 36 }),
          closed: fc.array(fc.nat(), { maxLength: 12 }),
          rim: fc.array(fc.boolean(), { minLength: 36, maxLength: 36 }),
          isRing: fc.boolean(),
        }),
        ({ columns, rows, labels, closed, rim, isRing }) => {
          const whole = gridOf(columns, rows);
          const borders = neighbourPairs(whole);
          const map = gridOf(
            columns,
            rows,
            closed.flatMap((at) => borders.slice(at % borders.length, (at % borders.length) + 1)),
          );
          const isRim = isRing
            ? outerRing(map)
            : Uint8Array.from(map.loads, (_, cell) => (rim[cell] === true ? 1 : 0));
          const territoryOf = Int32Array.from(map.loads, (_, cell) => labels[cell] ?? 0);
          const asked = new Openness(graphOf(map), isRim, territoryOf);
          for (const territory of [0, 1, 2]) {
            const isOpen = cutOff(map, isRim, (cell) => territoryOf[cell] === territory).length === 0;
            expect(asked.isOpen(territory)).toBe(isOpen);
            if (!isOpen) continue;
            for (const area of territoryOf.keys()) {
              if (territoryOf[area] === territory) continue;
              const hole = cutOff(map, isRim, (cell) => territoryOf[cell] === territory || cell === area);
              expect(asked.canJoin(area, territory)).toBe(hole.length === 0);
            }
          }
        },
      ),
      { seed: 20261122, numRuns: 300 },
    );
  });
});
