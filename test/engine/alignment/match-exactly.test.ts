import fc from "fast-check";
import { matchExactly } from "../../../src/engine/alignment/construct/match-exactly";

function leastByTrial(cost: number[][]): number {
  const visit = (row: number, taken: Set<number>): number => {
    if (row === cost.length) return 0;
    let least = Number.POSITIVE_INFINITY;
    for (const [column, price] of (cost[row] ?? []).entries()) {
      if (taken.has(column)) continue;
      least = Math.min(least, price + visit(row + 1, new Set([...taken, column])));
    }
    return least;
  };
  return visit(0, new Set());
}

describe("matchExactly", () => {
  it("takes the dearer pair for one row when that spares another more", () => {
    expect([...matchExactly(Float64Array.from([1, 2, 1, 9]), 2)]).toEqual([1, 0]);
  });

  it("costs as little as the best of all matchings, and uses every column once", () => {
    const square = fc.integer({ min: 1, max: 6 }).chain((n) =>
      fc.array(fc.array(fc.integer({ min: 0, max: 30 }), { minLength: n, maxLength: n }), {
        minLength: n,
        maxLength: n,
      }),
    );
    fc.assert(
      fc.property(square, (cost) => {
        const columnOf = matchExactly(Float64Array.from(cost.flat()), cost.length);
        expect(new Set(columnOf).size).toBe(cost.length);
        const total = [...columnOf].reduce((sum, column, row) => sum + (cost[row]?.[column] ?? 0), 0);
        expect(total).toBe(leastByTrial(cost));
      }),
      { seed: 20261121, numRuns: 200 },
    );
  });
});
