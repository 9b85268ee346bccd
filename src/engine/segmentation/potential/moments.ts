import { add, real } from "../../alignment/typed-cell";

/** One row of a regression: the columns that are not zero, the constant's column 0 among them. */
export interface SparseRow {
  readonly columns: readonly number[];
  readonly values: readonly number[];
  readonly target: number;
}

/**
 * Sums of products of all columns and the target: all that a least-squares fit needs. Sums of
 * parts add up to those of the whole, so fits without one part cost no further pass.
 */
export class Moments {
  readonly size: number;
  private readonly sums: Float64Array;

  /** @param columns number of columns, the constant as the first */
  constructor(readonly columns: number) {
    this.size = columns + 1;
    this.sums = new Float64Array(this.size * this.size);
  }

  addRow({ columns, values, target }: SparseRow): void {
    for (let a = 0; a < columns.length; a++) {
      const row = (columns[a] as number) * this.size;
      const value = values[a] as number;
      for (let b = 0; b < columns.length; b++) {
        add(this.sums, row + (columns[b] as number), value * (values[b] as number));
      }
      add(this.sums, row + this.columns, value * target);
      add(this.sums, this.columns * this.size + (columns[a] as number), value * target);
    }
    add(this.sums, this.size * this.size - 1, target * target);
  }

  /** Sum of the products of two columns; column `columns` is the target. */
  at(a: number, b: number): number {
    return real(this.sums, a * this.size + b);
  }

  get rows(): number {
    return real(this.sums, 0);
  }

  plus(other: Moments): Moments {
    return this.with(other, 1);
  }

  minus(other: Moments): Moments {
    return this.with(other, -1);
  }

  private with(other: Moments, sign: 1 | -1): Moments {
    const result = new Moments(this.columns);
    for (let cell = 0; cell < this.sums.length; cell++) {
      result.sums[cell] = real(this.sums, cell) + sign * real(other.sums, cell);
    }
    return result;
  }
}
