import { real, whole } from "../typed-cell";

/**
 * Solves (A + diag(damping)) x = b for a symmetric positive semidefinite A (dense, rows of
 * length n, mostly zeros) by conjugate gradients with Jacobi preconditioning.
 *
 * @see Golub & Van Loan (2013) Matrix Computations, 4th ed., algorithm 11.5.1
 */
export function solveDamped(matrix: Float64Array, damping: Float64Array, b: Float64Array): Float64Array {
  const n = b.length;
  const rows = compress(matrix, n);
  const diagonal = new Float64Array(n);
  for (let i = 0; i < n; i++) diagonal[i] = Math.max(real(matrix, i * n + i) + real(damping, i), 1e-300);

  const x = new Float64Array(n);
  const residual = b.slice();
  const scaled = new Float64Array(n);
  const product = new Float64Array(n);
  let rho = 0;
  for (let i = 0; i < n; i++) {
    scaled[i] = real(residual, i) / real(diagonal, i);
    rho += real(residual, i) * real(scaled, i);
  }
  const direction = scaled.slice();
  const enough = rho * 1e-12;
  for (let step = 0; step < 250 && rho > enough && rho > 0; step++) {
    let curvature = 0;
    for (let i = 0; i < n; i++) {
      let sum = real(damping, i) * real(direction, i);
      for (let e = whole(rows.start, i); e < whole(rows.start, i + 1); e++) {
        sum += real(rows.value, e) * real(direction, whole(rows.column, e));
      }
      product[i] = sum;
      curvature += sum * real(direction, i);
    }
    if (!(curvature > 0)) break;
    const alpha = rho / curvature;
    let next = 0;
    for (let i = 0; i < n; i++) {
      x[i] = real(x, i) + alpha * real(direction, i);
      const r = real(residual, i) - alpha * real(product, i);
      residual[i] = r;
      const z = r / real(diagonal, i);
      scaled[i] = z;
      next += r * z;
    }
    const beta = next / rho;
    rho = next;
    for (let i = 0; i < n; i++) direction[i] = real(scaled, i) + beta * real(direction, i);
  }
  return x;
}

interface SparseRows {
  readonly start: Int32Array;
  readonly column: Int32Array;
  readonly value: Float64Array;
}

function compress(matrix: Float64Array, n: number): SparseRows {
  const start = new Int32Array(n + 1);
  let filled = 0;
  for (let i = 0; i < n; i++) {
    for (let k = i * n; k < (i + 1) * n; k++) if (real(matrix, k) !== 0) filled++;
    start[i + 1] = filled;
  }
  const column = new Int32Array(filled);
  const value = new Float64Array(filled);
  let e = 0;
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < n; k++) {
      const cell = real(matrix, i * n + k);
      if (cell === 0) continue;
      column[e] = k;
      value[e++] = cell;
    }
  }
  return { start, column, value };
}
