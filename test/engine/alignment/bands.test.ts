import { reachableBands } from "../../../src/engine/alignment/bands";

const bands = (load: number[], fixedTo: number[], capacity: number[]): number[][] => {
  const { lower, upper } = reachableBands(
    Float64Array.from(load),
    Int32Array.from(fixedTo),
    Float64Array.from(capacity),
    0.1,
  );
  return [...lower].map((low, j) => [low, upper[j] ?? 0].map((limit) => Math.round(limit * 1000) / 1000));
};

describe("reachableBands", () => {
  it("are target times 1 - tolerance to 1 + tolerance", () => {
    expect(bands([10, 10], [-1, -1], [1, 1])).toEqual([
      [9, 11],
      [9, 11],
    ]);
  });

  it("share targets out by capacity", () => {
    expect(bands([10, 20], [-1, -1], [1, 2])).toEqual([
      [9, 11],
      [18, 22],
    ]);
  });

  it("let a territory that its locks overfill get nothing more and the others share the rest", () => {
    expect(bands([60, 15, 15], [0, -1, -1], [1, 1, 1])).toEqual([
      [27, 60],
      [13.5, 16.5],
      [13.5, 16.5],
    ]);
  });

  it("stay as they are for the others while the rest still fits them", () => {
    expect(bands([35, 32, 33], [0, -1, -1], [1, 1, 1]).slice(1)).toEqual([
      [30, 36.667],
      [30, 36.667],
    ]);
  });
});
