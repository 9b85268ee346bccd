import { add, real, whole } from "../typed-cell";

/**
 * A symmetric matrix of territories x territories, each cell a block of measures x
 * measures, with only those blocks stored that were ever added to: territories that share
 * no open unit have none.
 */
export class BlockMatrix {
  /** Diagonal blocks, one after the other. */
  readonly diagonal: Float64Array;
  /** Blocks below the diagonal, in the order they were first met. */
  private row: Int32Array = new Int32Array(256);
  private column: Int32Array = new Int32Array(256);
  private value: Float64Array;
  private blockCount = 0;
  private readonly blockOf: Int32Array;
  private readonly cells: number;

  constructor(
    readonly territories: number,
    readonly measures: number,
  ) {
    this.cells = measures * measures;
    this.diagonal = new Float64Array(territories * this.cells);
    this.value = new Float64Array(256 * this.cells);
    this.blockOf = new Int32Array(territories * territories).fill(-1);
  }

  clear(): void {
    this.diagonal.fill(0);
    for (let block = 0; block < this.blockCount; block++) {
      this.blockOf[whole(this.row, block) * this.territories + whole(this.column, block)] = -1;
    }
    this.value.fill(0, 0, this.blockCount * this.cells);
    this.blockCount = 0;
  }

  /** Adds factor * loads * loadsᵀ to the block of two different territories. */
  addPair(a: number, b: number, factor: number, loads: Float64Array, at: number): void {
    const row = a > b ? a : b;
    const column = a > b ? b : a;
    let block = whole(this.blockOf, row * this.territories + column);
    if (block < 0) block = this.newBlock(row, column);
    this.addOuter(this.value, block * this.cells, factor, loads, at);
  }

  /** Adds factor * loads * loadsᵀ to the block of a territory with itself. */
  addOwn(territory: number, factor: number, loads: Float64Array, at: number): void {
    this.addOuter(this.diagonal, territory * this.cells, factor, loads, at);
  }

  private addOuter(
    target: Float64Array,
    base: number,
    factor: number,
    loads: Float64Array,
    at: number,
  ): void {
    const { measures } = this;
    if (measures === 1) {
      const load = real(loads, at);
      add(target, base, factor * load * load);
      return;
    }
    for (let m = 0; m < measures; m++) {
      const scaled = factor * real(loads, at + m);
      for (let k = 0; k < measures; k++) add(target, base + m * measures + k, scaled * real(loads, at + k));
    }
  }

  private newBlock(row: number, column: number): number {
    const block = this.blockCount++;
    if (block === this.row.length) {
      this.row = enlarged(this.row);
      this.column = enlarged(this.column);
      const value = new Float64Array(this.value.length * 2);
      value.set(this.value);
      this.value = value;
    }
    this.row[block] = row;
    this.column[block] = column;
    this.blockOf[row * this.territories + column] = block;
    return block;
  }

  /** product = this * vector */
  multiply(vector: Float64Array, product: Float64Array): void {
    const { measures, cells } = this;
    for (let j = 0; j < this.territories; j++) {
      for (let m = 0; m < measures; m++) {
        let sum = 0;
        for (let k = 0; k < measures; k++) {
          sum += real(this.diagonal, j * cells + m * measures + k) * real(vector, j * measures + k);
        }
        product[j * measures + m] = sum;
      }
    }
    if (measures === 1) {
      for (let block = 0; block < this.blockCount; block++) {
        const a = whole(this.row, block);
        const b = whole(this.column, block);
        const cell = real(this.value, block);
        add(product, a, cell * real(vector, b));
        add(product, b, cell * real(vector, a));
      }
      return;
    }
    for (let block = 0; block < this.blockCount; block++) {
      const a = whole(this.row, block) * measures;
      const b = whole(this.column, block) * measures;
      for (let m = 0; m < measures; m++) {
        for (let k = 0; k < measures; k++) {
          const cell = real(this.value, block * cells + m * measures + k);
          add(product, a + m, cell * real(vector, b + k));
          add(product, b + k, cell * real(vector, a + m));
        }
      }
    }
  }
}

function enlarged(values: Int32Array): Int32Array {
  const larger = new Int32Array(values.length * 2);
  larger.set(values);
  return larger;
}
