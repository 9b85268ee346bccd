import { whole } from "../typed-cell";

/**
 * What has changed since a pair of territories, or a middle of chains, was last looked at
 * in vain: without news it need not be looked at again.
 */
export class News {
  private now = 1;
  private readonly changed: Int32Array;
  private readonly pairs: Int32Array;
  private readonly middles: Int32Array;

  constructor(private readonly territories: number) {
    this.changed = new Int32Array(territories).fill(1);
    this.pairs = new Int32Array(territories * territories);
    this.middles = new Int32Array(territories);
  }

  note(territory: number): void {
    this.changed[territory] = ++this.now;
  }

  ofPair(a: number, b: number): boolean {
    const seen = whole(this.pairs, a * this.territories + b);
    return whole(this.changed, a) > seen || whole(this.changed, b) > seen;
  }

  sawPair(a: number, b: number): void {
    this.pairs[a * this.territories + b] = this.now;
    this.pairs[b * this.territories + a] = this.now;
  }

  /** Of the chains through a middle. */
  ofChain(a: number, middle: number, c: number): boolean {
    const seen = whole(this.middles, middle);
    return (
      whole(this.changed, a) > seen || whole(this.changed, middle) > seen || whole(this.changed, c) > seen
    );
  }

  sawMiddle(middle: number): void {
    this.middles[middle] = this.now;
  }
}
