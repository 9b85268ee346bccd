import type { Instance } from "../instance";

/**
 * The units that one territory could give to another, copied side by side for the loops
 * over pairs. Entry 0 is nobody: a shift is a swap against it.
 */
export class Side {
  /** Entries including nobody. */
  count = 1;
  readonly unit: Int32Array;
  /** Cost there minus cost here, rising from entry 1. */
  readonly delta: Float64Array;
  /** Load of measure m at [entry * measureCount + m]. */
  readonly load: Float64Array;
  /** What the move changes in the weight of units away from today's territory. */
  readonly away: Float64Array;

  constructor(instance: Instance, depth: number) {
    this.unit = new Int32Array(depth + 1).fill(-1);
    this.delta = new Float64Array(depth + 1);
    this.load = new Float64Array((depth + 1) * instance.measureCount);
    this.away = new Float64Array(depth + 1);
  }
}
