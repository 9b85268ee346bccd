import type { Area } from "../model/area";
import { CellError } from "../model/cell-value";
import type { CellValue, ErrorCode } from "../model/cell-value";
import type { Sheet } from "../model/sheet";

/** The cell whose formula is evaluated. */
export interface CellAddress {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of values, row by row. */
export class Matrix {
  constructor(
    readonly rows: number,
    readonly columns: number,
    readonly values: readonly CellValue[],
  ) {}

  at(row: number, column: number): CellValue {
    return this.values[row * this.columns + column] ?? null;
  }
}

/** A rectangle of cells on a sheet, or several of them (a union). */
export class Reference {
  constructor(
    readonly sheet: Sheet,
    readonly area: Area,
    /** Further areas of a union. */
    readonly rest: Reference | null = null,
  ) {}

  get rows(): number {
    return this.area.bottom - this.area.top + 1;
  }

  get columns(): number {
    return this.area.right - this.area.left + 1;
  }

  get isCell(): boolean {
    const { top, left, bottom, right } = this.area;
    return top === bottom && left === right && this.rest === null;
  }
}

/** What an expression yields; undefined is an argument left out, as in IF(A1,,2). */
export type Operand = CellValue | Matrix | Reference | undefined;

/** Carries an error value out of a function; it is caught where the function was called. */
export class ErrorResult extends Error {
  override readonly name = "ErrorResult";

  constructor(readonly value: CellError) {
    super(value.code);
  }
}

const signals = new Map<CellError, ErrorResult>();

/** The result of the function becomes this error value. */
export function raise(error: CellError): never {
  let signal = signals.get(error);
  if (!signal) signals.set(error, (signal = new ErrorResult(error)));
  throw signal;
}

export function fail(code: ErrorCode): never {
  return raise(CellError.of(code));
}
