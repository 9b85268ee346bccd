import { solveBlocks } from "../../../../src/engine/alignment/construct/block-gradients";
import { BlockMatrix } from "../../../../src/engine/alignment/construct/block-matrix";

/** Two territories that share units of load 1, with a share of `there` in the second; one degree costs 1. */
function arcOf(count: number, there: number): BlockMatrix {
  const matrix = new BlockMatrix(2, 1);
  const load = Float64Array.of(1);
  for (let unit = 0; unit < count; unit++) {
    const both = there * (1 - there);
    matrix.addOwn(0, both, load, 0);
    matrix.addOwn(1, both, load, 0);
    matrix.addPair(0, 1, -both, Math.sqrt(both), load, 0);
  }
  return matrix;
}

/** What passes from one territory to the other when their prices part by so much. */
function flow(matrix: BlockMatrix, parting: number): number {
  const product = new Float64Array(2);
  matrix.multiply(Float64Array.of(parting, 0), product);
  return product[0] as number;
}

describe("The curvature of the dual", () => {
  it("is what units pass between territories per change of price", () => {
    expect(flow(arcOf(8, 0.5), 1)).toBe(2);
  });

  it("solves for the change that passes what is asked", () => {
    const matrix = arcOf(8, 0.5);
    const change = solveBlocks(matrix, Float64Array.of(1e-9, 1e-9), Float64Array.of(1, -1), null, 1e-6);
    expect((change[0] as number) - (change[1] as number)).toBeCloseTo(0.5, 6);
  });

  it("stays as it is where prices hardly part", () => {
    const matrix = arcOf(8, 0.001);
    expect(matrix.stiffen(Float64Array.of(0.5, -0.5), 1, 16)).toBe(false);
    expect(flow(matrix, 1)).toBeCloseTo(8 * 0.000999, 9);
  });

  it("is stiffer where few units are open now and more will be on the way", () => {
    const matrix = arcOf(100, 0.001);
    const before = flow(matrix, 50);
    expect(matrix.stiffen(Float64Array.of(25, -25), 1, 16)).toBe(true);
    expect(flow(matrix, 50)).toBeGreaterThan(5 * before);
  });

  it("keeps the sum of loads when an arc is stiffened", () => {
    const matrix = arcOf(100, 0.001);
    matrix.stiffen(Float64Array.of(25, -25), 1, 16);
    const product = new Float64Array(2);
    matrix.multiply(Float64Array.of(3, 1), product);
    expect((product[0] as number) + (product[1] as number)).toBeCloseTo(0, 9);
  });

  it("knows how far prices part along its arcs", () => {
    expect(arcOf(1, 0.5).widestGap(Float64Array.of(3, -4))).toBe(7);
    expect(new BlockMatrix(2, 1).widestGap(Float64Array.of(3, -4))).toBe(0);
  });
});
