import { real } from "../typed-cell";
import type { BlockMatrix } from "./block-matrix";

const MOST_STEPS = 250;

/**
 * Solves (A + diag(damping)) x = b for a symmetric positive semidefinite block matrix by
 * conjugate gradients, preconditioned with the inverses of its diagonal blocks.
 *
 * @param start where to begin; null for 0
 * @param precision residual that is enough, over that of 0
 * @see Golub & Van Loan (2013) Matrix Computations, 4th ed., algorithm 11.5.1
 */
export function solveBlocks(
  matrix: BlockMatrix,
  damping: Float64Array,
  b: Float64Array,
  start: Float64Array | null,
  precision: number,
): Float64Array {
  const n = b.length;
  const inverse = invertedBlocks(matrix, damping);
  const x = start === null ? new Float64Array(n) : start.slice();
  const residual = b.slice();
  const scaled = new Float64Array(n);
  const product = new Float64Array(n);
  applyBlocks(inverse, matrix.measures, residual, scaled);
  const enough = dot(residual, scaled) * precision * precision;
  if (start !== null) {
    matrix.multiply(x, product);
    for (let i = 0; i < n; i++)
      residual[i] = real(residual, i) - real(product, i) - real(damping, i) * real(x, i);
    applyBlocks(inverse, matrix.measures, residual, scaled);
  }
  const direction = scaled.slice();
  let rho = dot(residual, scaled);
  for (let step = 0; step < MOST_STEPS && rho > enough; step++) {
    matrix.multiply(direction, product);
    for (let i = 0; i < n; i++) product[i] = real(product, i) + real(damping, i) * real(direction, i);
    const curvature = dot(product, direction);
    if (!(curvature > 0)) break;
    const alpha = rho / curvature;
    for (let i = 0; i < n; i++) {
      x[i] = real(x, i) + alpha * real(direction, i);
      residual[i] = real(residual, i) - alpha * real(product, i);
    }
    applyBlocks(inverse, matrix.measures, residual, scaled);
    const next = dot(residual, scaled);
    const beta = next / rho;
    rho = next;
    for (let i = 0; i < n; i++) direction[i] = real(scaled, i) + beta * real(direction, i);
  }
  return x;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += real(a, i) * real(b, i);
  return sum;
}

function applyBlocks(blocks: Float64Array, measures: number, from: Float64Array, to: Float64Array): void {
  for (let i = 0; i < from.length; i++) {
    const first = i - (i % measures);
    let sum = 0;
    for (let k = 0; k < measures; k++) sum += real(blocks, i * measures + k) * real(from, first + k);
    to[i] = sum;
  }
}

/** Inverses of the diagonal blocks with the damping, by Gauss and Jordan; a unit block where there is nothing. */
function invertedBlocks(matrix: BlockMatrix, damping: Float64Array): Float64Array {
  const { measures, territories, diagonal } = matrix;
  const cells = measures * measures;
  const inverse = new Float64Array(territories * cells);
  const block = new Float64Array(cells);
  for (let j = 0; j < territories; j++) {
    const base = j * cells;
    let largest = 0;
    for (let m = 0; m < measures; m++) {
      for (let k = 0; k < measures; k++) block[m * measures + k] = real(diagonal, base + m * measures + k);
      const own = real(block, m * measures + m) + real(damping, j * measures + m);
      block[m * measures + m] = own;
      largest = Math.max(largest, own);
    }
    for (let m = 0; m < measures; m++) {
      const at = m * measures + m;
      // Units with one mix give a singular block: a little keeps it apart from 0.
      block[at] = largest > 0 ? real(block, at) + 1e-9 * largest : 1;
      inverse[base + at] = 1;
    }
    for (let pivot = 0; pivot < measures; pivot++) {
      const factor = 1 / real(block, pivot * measures + pivot);
      scaleRow(block, 0, measures, pivot, factor);
      scaleRow(inverse, base, measures, pivot, factor);
      for (let row = 0; row < measures; row++) {
        if (row === pivot) continue;
        const times = real(block, row * measures + pivot);
        subtractRow(block, 0, measures, row, pivot, times);
        subtractRow(inverse, base, measures, row, pivot, times);
      }
    }
  }
  return inverse;
}

function scaleRow(cells: Float64Array, base: number, width: number, row: number, factor: number): void {
  for (let k = 0; k < width; k++)
    cells[base + row * width + k] = real(cells, base + row * width + k) * factor;
}

function subtractRow(
  cells: Float64Array,
  base: number,
  width: number,
  row: number,
  pivot: number,
  times: number,
): void {
  for (let k = 0; k < width; k++) {
    const at = base + row * width + k;
    cells[at] = real(cells, at) - times * real(cells, base + pivot * width + k);
  }
}
