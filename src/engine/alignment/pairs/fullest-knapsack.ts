/** Branches after which the bound of the root is taken instead. */
const BRANCHES = 1000;

/**
 * The 0-1 knapsack for the units one territory may want: branch and bound over items by
 * worth per load, what is left bounded by filling up with a fraction of an item. Given up
 * after a number of branches; the value then errs upwards, never downwards.
 *
 * @see Horowitz & Sahni (1974) Computing partitions with applications to the knapsack
 *   problem, Journal of the ACM 21
 */
export class Knapsack {
  /** 1 at items taken by the best filling found. */
  readonly isTaken: Uint8Array;
  private readonly path: Uint8Array;
  private readonly worth: Float64Array;
  private readonly load: Float64Array;
  private order: number[] = [];
  private best = 0;
  private branches = 0;

  constructor(mostItems: number) {
    this.isTaken = new Uint8Array(mostItems);
    this.path = new Uint8Array(mostItems);
    this.worth = new Float64Array(mostItems);
    this.load = new Float64Array(mostItems);
  }

  /** Items added, in no order. */
  items(): readonly number[] {
    return this.order;
  }

  clear(): void {
    for (const item of this.order) this.isTaken[item] = 0;
    this.order = [];
  }

  /** One more item: worth above 0, load at least 0; item is below the most items. */
  add(item: number, worth: number, load: number): void {
    this.order.push(item);
    this.worth[item] = worth;
    this.load[item] = load;
  }

  /** The greatest worth of items whose loads fit into the room, or a little more. */
  fill(room: number): number {
    const { order, worth, load } = this;
    // Worth per load, compared without dividing: loads may be 0.
    order.sort(
      (a, b) =>
        (worth[b] as number) * (load[a] as number) - (worth[a] as number) * (load[b] as number) || a - b,
    );
    this.best = -1;
    this.branches = 0;
    const most = this.mostFrom(0, room);
    this.branch(0, room, 0);
    return this.branches > BRANCHES ? most : this.best;
  }

  private branch(at: number, room: number, value: number): void {
    if (this.branches++ > BRANCHES) return;
    if (at === this.order.length) {
      if (value <= this.best) return;
      this.best = value;
      for (const item of this.order) this.isTaken[item] = this.path[item] as number;
      return;
    }
    if (value + this.mostFrom(at, room) <= this.best) return;
    const item = this.order[at] as number;
    const load = this.load[item] as number;
    if (load <= room) {
      this.path[item] = 1;
      this.branch(at + 1, room - load, value + (this.worth[item] as number));
    }
    this.path[item] = 0;
    this.branch(at + 1, room, value);
  }

  /** Worth of the items from a place on when the last may be cut to fit. */
  private mostFrom(at: number, room: number): number {
    let left = room;
    let sum = 0;
    for (let k = at; k < this.order.length; k++) {
      const item = this.order[k] as number;
      const load = this.load[item] as number;
      if (load > left) return sum + ((this.worth[item] as number) * left) / load;
      left -= load;
      sum += this.worth[item] as number;
    }
    return sum;
  }
}
