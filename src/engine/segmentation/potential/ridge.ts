import { CholeskyDecomposition, Matrix } from "ml-matrix";
import { real } from "../../alignment/typed-cell";
import type { Moments } from "./moments";

/** Spread below which a column is the same for all rows, and tells nothing. */
const FLAT = 1e-9;

/**
 * Ridge regression from the moments: the coefficients that minimise the sum of squared errors
 * plus penalty times the sum of the squared coefficients of the standardised columns. The
 * constant is not penalised; penalty 0 is ordinary least squares. A column that is the same for
 * all rows has coefficient 0.
 *
 * @returns a coefficient a column, the constant first
 * @throws RangeError when the columns depend on each other and the penalty is 0
 * @see Hoerl & Kennard (1970) Technometrics 12(1)
 */
export function ridge(moments: Moments, penalty: number): Float64Array {
  const { columns, rows } = moments;
  const target = columns;
  const mean = (column: number): number => moments.at(0, column) / rows;
  const spread = (a: number, b: number): number => moments.at(a, b) - mean(a) * mean(b) * rows;
  const scale = Float64Array.from({ length: columns }, (_, column) =>
    column === 0 ? 0 : Math.sqrt(Math.max(0, spread(column, column) / rows)),
  );
  const used = Array.from(scale.keys()).filter((column) => real(scale, column) > FLAT);
  const coefficients = new Float64Array(columns);
  coefficients[0] = mean(target);
  if (used.length === 0) return coefficients;
  const normal = new Matrix(
    used.map((a) =>
      used.map((b) => spread(a, b) / (real(scale, a) * real(scale, b)) + (a === b ? penalty : 0)),
    ),
  );
  const right = Matrix.columnVector(used.map((column) => spread(column, target) / real(scale, column)));
  const cholesky = new CholeskyDecomposition(normal);
  if (!cholesky.isPositiveDefinite()) {
    throw new RangeError("columns that depend on each other have no single fit; use a penalty above 0");
  }
  const solved = cholesky.solve(right);
  used.forEach((column, at) => {
    coefficients[column] = solved.get(at, 0) / real(scale, column);
    coefficients[0] = real(coefficients, 0) - real(coefficients, column) * mean(column);
  });
  return coefficients;
}

/** Sum of the squared errors of given coefficients over the rows of the moments. */
export function squaredError(moments: Moments, coefficients: Float64Array): number {
  const target = moments.columns;
  let error = moments.at(target, target);
  for (let a = 0; a < moments.columns; a++) {
    error -= 2 * real(coefficients, a) * moments.at(a, target);
    for (let b = 0; b < moments.columns; b++) {
      error += real(coefficients, a) * real(coefficients, b) * moments.at(a, b);
    }
  }
  return Math.max(0, error);
}
