import { add, real, roomierReals, roomierWholes, whole } from "../typed-cell";
import { logOf } from "./quick-exponential";

/** A stiffened block also resists in directions that its few units do not: this share of its own curvature. */
const EVEN = 0.3;

/** Factors of stiffness closer than this to what is wanted stay. */
const CLOSE = 1.15;

/** Prices that part by less than so many degrees keep to the curvature of the point. */
const NEAR = 1.5;

/** (pi / 2)^2: turns the ratio of the sums of an arc into that of one unit where units lie evenly. */
const EVENLY_SPREAD = 2.467;

/** Shares that are not so faint need no stiffening; nor is a unit ever moved whole. */
const FAINTEST = 0.2;
const ALMOST_ALL = 0.9;

/**
 * A symmetric matrix of territories x territories, each cell a block of measures x
 * measures, with only those blocks stored that were ever added to: territories that share
 * no open unit have none. The off-diagonal block of two territories is their arc: what
 * units would pass between them per change of price.
 */
export class BlockMatrix {
  /** Diagonal blocks, one after the other. */
  readonly diagonal: Float64Array;
  /** Blocks below the diagonal, in the order they were first met. */
  private row: Int32Array = new Int32Array(256);
  private column: Int32Array = new Int32Array(256);
  private value: Float64Array;
  /** How many times stiffer than it was added each block is. */
  private factor: Float64Array = new Float64Array(256);
  /** Per block the sum of the roots added with it. */
  private roots: Float64Array = new Float64Array(256);
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

  /**
   * Adds factor * loads * loadsᵀ to the block of two different territories.
   *
   * @param root what the factor would be with the root of the shares in it, times |loads|²
   */
  addPair(a: number, b: number, factor: number, root: number, loads: Float64Array, at: number): void {
    const row = a > b ? a : b;
    const column = a > b ? b : a;
    let block = whole(this.blockOf, row * this.territories + column);
    if (block < 0) block = this.newBlock(row, column);
    this.addOuter(this.value, block * this.cells, factor, loads, at);
    add(this.roots, block, root);
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
      this.row = roomierWholes(this.row);
      this.column = roomierWholes(this.column);
      this.value = roomierReals(this.value);
      this.factor = roomierReals(this.factor);
      this.roots = roomierReals(this.roots);
    }
    this.row[block] = row;
    this.column[block] = column;
    this.blockOf[row * this.territories + column] = block;
    this.factor[block] = 1;
    this.roots[block] = 0;
    return block;
  }

  /** Largest difference of a measure between two territories that have a block. */
  widestGap(vector: Float64Array): number {
    let widest = 0;
    for (let block = 0; block < this.blockCount; block++) {
      widest = Math.max(widest, this.gapAlong(block, vector));
    }
    return widest;
  }

  /**
   * Makes each arc as stiff as it is on average over a change of prices, and more where the
   * change exceeds the radius; called again and again while the change is found anew. An arc
   * is taken for so many units that are all equally far from changing sides: the sum of
   * p (1 - p) and that of its root tell how many, and how far.
   *
   * @param temperature cost of one degree
   * @param radius difference of prices, in degrees, from which an arc grows stiffer in any case
   * @returns whether any did change
   */
  stiffen(change: Float64Array, temperature: number, radius: number): boolean {
    const { measures, cells } = this;
    const even = measures > 1 ? EVEN : 0;
    let hasChanged = false;
    for (let block = 0; block < this.blockCount; block++) {
      const degrees = this.gapAlong(block, change) / temperature;
      const factor = real(this.factor, block);
      if (degrees < NEAR && factor === 1) continue;
      let trace = 0;
      for (let m = 0; m < measures; m++) trace -= real(this.value, block * cells + m * measures + m);
      trace /= factor + (factor - 1) * even;
      const ratio = trace / real(this.roots, block);
      const wanted = Math.max(
        1,
        Math.sqrt((factor * degrees) / radius),
        meanStiffness(EVENLY_SPREAD * ratio * ratio, factor * degrees),
      );
      if (wanted < CLOSE * factor && wanted * CLOSE > factor) continue;
      hasChanged = true;
      this.setFactor(block, wanted, (-even * trace) / measures);
    }
    return hasChanged;
  }

  private gapAlong(block: number, vector: Float64Array): number {
    const { measures } = this;
    const a = whole(this.row, block) * measures;
    const b = whole(this.column, block) * measures;
    let gap = 0;
    for (let m = 0; m < measures; m++)
      gap = Math.max(gap, Math.abs(real(vector, a + m) - real(vector, b + m)));
    return gap;
  }

  /** Block * factor + (factor - 1) * even * I, and the same on the diagonal with the other sign. */
  private setFactor(block: number, factor: number, even: number): void {
    const { measures, cells } = this;
    const a = whole(this.row, block) * cells;
    const b = whole(this.column, block) * cells;
    const before = real(this.factor, block);
    for (let m = 0; m < measures; m++) {
      for (let k = 0; k < measures; k++) {
        const cell = m * measures + k;
        const own = m === k ? even : 0;
        const at = block * cells + cell;
        const added = (factor - before) * ((real(this.value, at) - (before - 1) * own) / before + own);
        add(this.value, at, added);
        add(this.diagonal, a + cell, -added);
        add(this.diagonal, b + cell, -added);
      }
    }
    this.factor[block] = factor;
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
    if (measures === 2) {
      this.multiplyPairs(vector, product);
      return;
    }
    for (let block = 0; block < this.blockCount; block++) {
      const a = whole(this.row, block) * measures;
      const b = whole(this.column, block) * measures;
      // Blocks are symmetric.
      for (let m = 0; m < measures; m++) {
        let toA = 0;
        let toB = 0;
        for (let k = 0; k < measures; k++) {
          const cell = real(this.value, block * cells + m * measures + k);
          toA += cell * real(vector, b + k);
          toB += cell * real(vector, a + k);
        }
        add(product, a + m, toA);
        add(product, b + m, toB);
      }
    }
  }

  private multiplyPairs(vector: Float64Array, product: Float64Array): void {
    const { value } = this;
    for (let block = 0; block < this.blockCount; block++) {
      const a = whole(this.row, block) * 2;
      const b = whole(this.column, block) * 2;
      const first = real(value, block * 4);
      const mixed = real(value, block * 4 + 1);
      const second = real(value, block * 4 + 3);
      const a0 = real(vector, a);
      const a1 = real(vector, a + 1);
      const b0 = real(vector, b);
      const b1 = real(vector, b + 1);
      add(product, a, first * b0 + mixed * b1);
      add(product, a + 1, mixed * b0 + second * b1);
      add(product, b, first * a0 + mixed * a1);
      add(product, b + 1, mixed * a0 + second * a1);
    }
  }
}

/**
 * Mean curvature of an arc over the curvature where it begins.
 *
 * @param u p (1 - p) of its units, p the share of the farther territory
 * @param flow what passes, in what one degree would move at the first curvature
 */
function meanStiffness(u: number, flow: number): number {
  if (!(u < FAINTEST)) return 1;
  const p = (1 - Math.sqrt(1 - 4 * u)) / 2;
  const share = Math.min(ALMOST_ALL, flow * u + p);
  const degrees = logOf((share * (1 - p)) / ((1 - share) * p));
  return degrees > 0.1 ? (share - p) / (u * degrees) : 1;
}
