import fc from "fast-check";
import { proveNoAreas } from "../../../../src/engine/alignment/areas/prove-no-areas";
import { bestByTrial, centreProblemOf, type SmallMap } from "../../../support/small-map";

/** A street of cells, each beside the next. */
function street(loads: number[], territories: number, lower: number, upper: number): SmallMap {
  return {
    columns: loads.length,
    loads: loads.map((load) => [load]),
    territories,
    lower: [lower],
    upper: [upper],
  };
}

describe("proveNoAreas", () => {
  it("names a unit above the maximum of a territory", () => {
    expect(proveNoAreas(centreProblemOf(street([1, 9, 1, 1], 2, 4, 8)))).toBe(
      "unit 1 has 9, above the maximum 8 of a territory",
    );
  });

  it("says that the whole makes too few territories", () => {
    expect(proveNoAreas(centreProblemOf(street([1, 1, 1, 1], 3, 2, 3)))).toMatch(
      /^the units make at least 2 and at most 2 territories of 2 to 3, not 3$/,
    );
  });

  it("names a part of the map that cannot be cut into territories", () => {
    const map = { ...street([2, 1, 2, 1], 2, 3, 3), closed: [[0, 1]] as const };
    expect(proveNoAreas(centreProblemOf(map))).toMatch(
      /^the part of the map with unit 0, 1 units with 2, cannot/,
    );
  });

  it("sees that a great unit has no room for the neighbours that would complete it", () => {
    expect(proveNoAreas(centreProblemOf(street([3, 7, 3, 3, 2], 2, 8.5, 9.5)))).toMatch(
      /^no territory can hold unit 1: none of the connected sets of units with it is inside the limits$/,
    );
  });

  it("proves nothing where a plan exists", () => {
    expect(proveNoAreas(centreProblemOf(street([3, 3, 2, 4], 2, 6, 6)))).toBeNull();
  });

  it("is right about every tiny map", () => {
    let proofs = 0;
    fc.assert(
      fc.property(
        fc.record({
          columns: fc.integer({ min: 2, max: 4 }),
          loads: fc.array(fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 1 }), {
            minLength: 5,
            maxLength: 8,
          }),
          territories: fc.constantFrom(2, 3),
          tolerance: fc.constantFrom(0, 0.03, 0.1),
          mustConnect: fc.boolean(),
        }),
        ({ tolerance, ...shape }) => {
          const mean = shape.loads.reduce((sum, [load]) => sum + (load ?? 0), 0) / shape.territories;
          const map = {
            ...shape,
            lower: [Math.ceil(mean * (1 - tolerance) - 1e-9)],
            upper: [Math.floor(mean * (1 + tolerance) + 1e-9)],
          };
          const reason = proveNoAreas(centreProblemOf(map));
          // So small a map is always searched to the end: proof and trial agree both ways.
          expect(reason !== null).toBe(bestByTrial(map) === Infinity);
          if (reason !== null) proofs++;
        },
      ),
      { seed: 20261122, numRuns: 60 },
    );
    expect(proofs).toBeGreaterThan(10);
  });
});
