import fc from "fast-check";
import type { AreaModel } from "../../../../src/engine/alignment/areas/area-state";
import { HomeCost } from "../../../../src/engine/alignment/areas/home-cost";
import { inseparableGroups } from "../../../../src/engine/alignment/areas/inseparable";
import { makeConnected } from "../../../../src/engine/alignment/areas/make-connected";
import { openStart } from "../../../../src/engine/alignment/areas/open-start";
import { graphOf, gridOf, isOpenMap, outerRing } from "../../../support/open-map";
import { neighbourPairs, piecesOf, type SmallMap } from "../../../support/small-map";

function modelOf(map: SmallMap, territoryCount: number): AreaModel {
  const unitCount = map.loads.length;
  return {
    unitCount,
    territoryCount,
    measureCount: 1,
    load: new Float64Array(unitCount).fill(1),
    lower: new Float64Array(territoryCount),
    upper: new Float64Array(territoryCount).fill(99),
    graph: graphOf(map),
    mustConnect: true,
    isRim: null,
    isFixed: new Uint8Array(unitCount),
    costOf: (members) => new HomeCost(new Float64Array(unitCount * territoryCount), members),
  };
}

const indifferent = (): number => 0;

describe("openStart", () => {
  it("cuts the shortest way out of a hole", () => {
    const map = gridOf(6, 5);
    const territoryOf = Int32Array.from("000000001100001100000000000000", Number);
    const opened = openStart(modelOf(map, 2), outerRing(map), territoryOf, indifferent);
    // One area above or below the hole is enough.
    expect(opened?.filter((territory, area) => territory !== territoryOf[area])).toHaveLength(1);
  });

  it("leaves a map without holes as it is", () => {
    const map = gridOf(3, 3);
    const territoryOf = Int32Array.from("001001001", Number);
    expect(openStart(modelOf(map, 2), outerRing(map), territoryOf, indifferent)).toEqual(territoryOf);
  });

  it("finds an open map of any number of territories, from any start, wherever there is one", () => {
    fc.assert(
      fc.property(
        fc.record({
          columns: fc.integer({ min: 3, max: 6 }),
          rows: fc.integer({ min: 3, max: 6 }),
          territories: fc.integer({ min: 1, max: 36 }),
          labels: fc.array(fc.nat(), { minLength: 36, maxLength: 36 }),
          closed: fc.array(fc.nat(), { maxLength: 6 }),
        }),
        ({ columns, rows, territories, labels, closed }) => {
          const borders = neighbourPairs(gridOf(columns, rows));
          const map = gridOf(
            columns,
            rows,
            closed.flatMap((at) => borders.slice(at % borders.length, (at % borders.length) + 1)),
          );
          const isRim = outerRing(map);
          const isWhole = piecesOf(map, new Int32Array(map.loads.length), 0) === 1;
          fc.pre(isWhole && territories <= map.loads.length);
          const groups = inseparableGroups(graphOf(map), isRim);
          fc.pre(new Set(groups).size === map.loads.length);
          const model = modelOf(map, territories);
          const drawn = Int32Array.from(map.loads, (_, cell) => (labels[cell] ?? 0) % territories);
          const start = makeConnected(model, drawn, indifferent);
          const opened = openStart(model, isRim, start, (area, territory) => (area * 7 + territory * 3) % 11);
          expect(opened).not.toBeNull();
          if (opened === null) return;
          expect(isOpenMap(map, isRim, opened)).toBe(true);
          for (let territory = 0; territory < territories; territory++) {
            expect(piecesOf(map, opened, territory)).toBe(1);
          }
        },
      ),
      { seed: 20261122, numRuns: 300 },
    );
  });
});
