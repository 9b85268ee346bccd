/**
 * A mixed integer program in plain arrays: minimise cost · x where rowLower <= A x <= rowUpper
 * and every x lies between 0 and 1 and is whole. A is kept column by column.
 */
export interface MipModel {
  readonly columnCount: number;
  readonly rowCount: number;
  readonly cost: Float64Array;
  /** Limits of each row; infinite where there is none. */
  readonly rowLower: Float64Array;
  readonly rowUpper: Float64Array;
  /** Entries of column c are at [start[c]] .. [start[c + 1] - 1]. */
  readonly start: Int32Array;
  readonly row: Int32Array;
  readonly value: Float64Array;
}

export interface MipOptions {
  /** When to give up, in seconds of the solver's own clock. */
  readonly seconds: number;
  /** A solution to start from; null when none is known. */
  readonly start: Float64Array | null;
  /** Told of better solutions while it solves. */
  readonly onBetter?: (x: Float64Array) => void;
}

/** What a solver found out, by status. */
export type MipAnswer =
  /** x costs least of all, to within the solver's rounding. */
  | { readonly status: "optimal"; readonly x: Float64Array; readonly bound: number }
  | { readonly status: "infeasible" }
  /** Time is up: the best solution so far, if any, and what none can cost less than. */
  | { readonly status: "open"; readonly x: Float64Array | null; readonly bound: number };

/** An exact solver, handed in from outside: the engine knows none. */
export type MipSolver = (model: MipModel, options: MipOptions) => Promise<MipAnswer>;

/** A model put together column by column. */
export class MipBuilder {
  private readonly cost: number[] = [];
  private readonly start: number[] = [0];
  private readonly row: number[] = [];
  private readonly value: number[] = [];
  private readonly rowLower: number[] = [];
  private readonly rowUpper: number[] = [];

  /** Adds an empty row and returns its number. */
  addRow(lower: number, upper: number): number {
    this.rowLower.push(lower);
    return this.rowUpper.push(upper) - 1;
  }

  /** Entry of the column that is being put together. */
  addEntry(row: number, value: number): void {
    if (value === 0) return;
    this.row.push(row);
    this.value.push(value);
  }

  /** Ends the column that is being put together and returns its number. */
  endColumn(cost: number): number {
    this.start.push(this.row.length);
    return this.cost.push(cost) - 1;
  }

  build(): MipModel {
    return {
      columnCount: this.cost.length,
      rowCount: this.rowLower.length,
      cost: Float64Array.from(this.cost),
      rowLower: Float64Array.from(this.rowLower),
      rowUpper: Float64Array.from(this.rowUpper),
      start: Int32Array.from(this.start),
      row: Int32Array.from(this.row),
      value: Float64Array.from(this.value),
    };
  }
}
