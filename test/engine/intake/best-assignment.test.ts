import fc from "fast-check";
import { bestAssignment } from "../../../src/engine/intake/best-assignment";

/** Best sum over all one-to-one assignments, by trying them all. */
function bestSum(
  scores: readonly (readonly number[])[],
  row = 0,
  used: ReadonlySet<number> = new Set(),
): number {
  const current = scores[row];
  if (current === undefined) return 0;
  let best = bestSum(scores, row + 1, used);
  current.forEach((score, column) => {
    if (score > 0 && !used.has(column))
      best = Math.max(best, score + bestSum(scores, row + 1, new Set([...used, column])));
  });
  return best;
}

describe("the best assignment", () => {
  it("gives up a good pair for a better sum", () => {
    // Greedy takes 9 and then 1; together 8 + 7 is more.
    expect(
      bestAssignment([
        [9, 8],
        [7, 1],
      ]),
    ).toEqual([1, 0]);
  });

  it("leaves a row alone rather than take a score of 0", () => {
    expect(bestAssignment([[5], [3]])).toEqual([0, -1]);
    expect(bestAssignment([[0, 0]])).toEqual([-1]);
    expect(bestAssignment([])).toEqual([]);
    expect(bestAssignment([[], []])).toEqual([-1, -1]);
  });

  it("is as good as the best of all", () => {
    const matrix = fc
      .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        }),
      );
    fc.assert(
      fc.property(matrix, (scores) => {
        const assigned = bestAssignment(scores);
        const columns = assigned.filter((column) => column >= 0);
        expect(new Set(columns).size).toBe(columns.length);
        const sum = assigned.reduce((total, column, row) => total + (scores[row]?.[column] ?? 0), 0);
        expect(sum).toBe(bestSum(scores));
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});
