import { real, whole } from "../typed-cell";

/** Nodes after which the exact search gives up and the fractional value stands. */
const MOST_NODES = 3000;

/**
 * Knapsacks over a few items each, one after another: put items in, sort them, then ask
 * for the fractional or the exact value.
 *
 * @see Martello & Toth (1990) Knapsack Problems, chapter 2
 */
export class Knapsack {
  /** Numbers of the items the last value put in, and how much of each. */
  readonly takenItem: Int32Array;
  readonly takenPart: Float64Array;
  takenCount = 0;
  private count = 0;
  private readonly item: Int32Array;
  private readonly profit: Float64Array;
  private readonly weight: Float64Array;
  private readonly isIn: Uint8Array;
  private readonly bestIn: Uint8Array;

  constructor(mostItems: number) {
    this.takenItem = new Int32Array(mostItems);
    this.takenPart = new Float64Array(mostItems);
    this.item = new Int32Array(mostItems);
    this.profit = new Float64Array(mostItems);
    this.weight = new Float64Array(mostItems);
    this.isIn = new Uint8Array(mostItems);
    this.bestIn = new Uint8Array(mostItems);
  }

  clear(): void {
    this.count = 0;
    this.takenCount = 0;
  }

  /** Puts an item in its place by profit per weight. @param profit above 0 @param weight at least 0 */
  add(item: number, profit: number, weight: number): void {
    let at = this.count++;
    while (at > 0 && real(this.profit, at - 1) * weight < profit * real(this.weight, at - 1)) {
      this.item[at] = whole(this.item, at - 1);
      this.profit[at] = real(this.profit, at - 1);
      this.weight[at] = real(this.weight, at - 1);
      at--;
    }
    this.item[at] = item;
    this.profit[at] = profit;
    this.weight[at] = weight;
  }

  /** Most profit within the room when an item may be cut: never below the exact value. */
  fractional(room: number): number {
    let left = room;
    let sum = 0;
    this.takenCount = 0;
    for (let at = 0; at < this.count; at++) {
      const weight = real(this.weight, at);
      const part = weight <= left ? 1 : left / weight;
      if (part <= 0) break;
      this.take(at, part);
      sum += part * real(this.profit, at);
      left -= part * weight;
      if (part < 1) break;
    }
    return sum;
  }

  /** Most profit of whole items, or the fractional value when that takes too long to find. */
  exact(room: number): number {
    const { count, isIn, bestIn } = this;
    const bound = this.fractional(room);
    if (this.takenCount === 0 || real(this.takenPart, this.takenCount - 1) === 1) return bound;
    let best = -1;
    let nodes = 0;
    let sum = 0;
    let left = room;
    let at = 0;
    isIn.fill(0, 0, count);
    for (;;) {
      if (sum + this.boundFrom(at, left) > best + 1e-12 * bound) {
        while (at < count) {
          const fits = real(this.weight, at) <= left;
          isIn[at] = fits ? 1 : 0;
          if (fits) {
            left -= real(this.weight, at);
            sum += real(this.profit, at);
          }
          at++;
        }
        if (sum > best) {
          best = sum;
          bestIn.set(isIn.subarray(0, count));
        }
      }
      if (++nodes > MOST_NODES) {
        this.fractional(room);
        return bound;
      }
      let last = at - 1;
      while (last >= 0 && isIn[last] === 0) last--;
      if (last < 0) break;
      isIn[last] = 0;
      left += real(this.weight, last);
      sum -= real(this.profit, last);
      at = last + 1;
    }
    this.takenCount = 0;
    for (let index = 0; index < count; index++) if (bestIn[index] === 1) this.take(index, 1);
    return best;
  }

  private boundFrom(from: number, room: number): number {
    let left = room;
    let sum = 0;
    for (let at = from; at < this.count; at++) {
      const weight = real(this.weight, at);
      if (weight > left) return sum + (left / weight) * real(this.profit, at);
      left -= weight;
      sum += real(this.profit, at);
    }
    return sum;
  }

  private take(at: number, part: number): void {
    this.takenItem[this.takenCount] = whole(this.item, at);
    this.takenPart[this.takenCount++] = part;
  }
}
