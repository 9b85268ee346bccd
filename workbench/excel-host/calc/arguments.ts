import { CellError } from "../model/cell-value";
import type { CellValue } from "../model/cell-value";
import type { Sheet } from "../model/sheet";
import { toLogical, toNumber, toText } from "./coercion";
import type { Evaluator } from "./evaluator";
import { Matrix, Reference, fail, raise } from "./operand";
import type { CellAddress, Operand } from "./operand";

/** The arguments of one call; the readers raise error values and #VALUE! as Excel does. */
export class Arguments {
  constructor(
    readonly values: readonly Operand[],
    readonly at: CellAddress,
    readonly evaluator: Evaluator,
    /** Sheet of the formula. */
    readonly home: Sheet,
  ) {}

  get count(): number {
    return this.values.length;
  }

  /** Given and not left empty. */
  has(index: number): boolean {
    return this.values[index] !== undefined;
  }

  /** One value, error values included. */
  scalar(index: number): CellValue {
    return this.evaluator.scalar(this.values[index], this.at);
  }

  /** One value; an error value becomes the result of the function. */
  value(index: number): number | string | boolean | null {
    const value = this.scalar(index);
    return value instanceof CellError ? raise(value) : value;
  }

  number(index: number): number {
    const value = toNumber(this.scalar(index));
    return typeof value === "number" ? value : raise(value);
  }

  numberOr(index: number, otherwise: number): number {
    return index < this.values.length && this.has(index) ? this.number(index) : otherwise;
  }

  /** A number cut to its whole part. */
  integer(index: number): number {
    return Math.trunc(this.number(index));
  }

  integerOr(index: number, otherwise: number): number {
    return Math.trunc(this.numberOr(index, otherwise));
  }

  text(index: number): string {
    const value = toText(this.scalar(index));
    return typeof value === "string" ? value : raise(value);
  }

  logical(index: number): boolean {
    const value = toLogical(this.scalar(index));
    return typeof value === "boolean" ? value : raise(value);
  }

  logicalOr(index: number, otherwise: boolean): boolean {
    return index < this.values.length && this.has(index) ? this.logical(index) : otherwise;
  }

  /** The range itself; #VALUE! when the argument is none. */
  reference(index: number): Reference {
    const operand = this.values[index];
    if (operand instanceof Reference) return operand;
    return operand instanceof CellError ? raise(operand) : fail("#VALUE!");
  }

  /** Range, array or single value as an array. */
  matrix(index: number): Matrix {
    const operand = this.values[index];
    if (operand instanceof Matrix) return operand;
    if (operand instanceof Reference) {
      const matrix = this.evaluator.matrix(operand);
      return matrix instanceof CellError ? raise(matrix) : matrix;
    }
    return new Matrix(1, 1, [operand ?? null]);
  }

  /**
   * The numbers that an aggregate sees from an argument on: numbers in ranges and arrays;
   * given directly also logical values and texts that read as numbers. Raises errors.
   */
  numbers(from = 0): number[] {
    const numbers: number[] = [];
    const take = (value: CellValue): void => {
      if (typeof value === "number") numbers.push(value);
      else if (value instanceof CellError) raise(value);
    };
    for (let index = from; index < this.values.length; index++) {
      const operand = this.values[index];
      if (operand instanceof Reference) this.evaluator.eachValue(operand, take);
      else if (operand instanceof Matrix) operand.values.forEach(take);
      else numbers.push(this.number(index));
    }
    return numbers;
  }

  /** Every filled value from an argument on; `direct` tells a value given in the formula itself. */
  each(from: number, visit: (value: CellValue, direct: boolean) => void): void {
    for (let index = from; index < this.values.length; index++) {
      const operand = this.values[index];
      if (operand instanceof Reference) {
        this.evaluator.eachValue(operand, (value) => {
          visit(value, false);
        });
      } else if (operand instanceof Matrix) {
        for (const value of operand.values) visit(value, false);
      } else visit(operand ?? null, true);
    }
  }

  /** Result of an aggregate; over a single range it is remembered. */
  aggregate(name: string, compute: () => CellValue): CellValue {
    const [only] = this.values;
    if (this.values.length === 1 && only instanceof Reference) {
      return this.evaluator.aggregate(only, name, () => {
        return compute();
      });
    }
    return compute();
  }
}
