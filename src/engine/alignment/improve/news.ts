import { whole } from "../typed-cell";

/**
 * What has changed since a pair of territories, or the chains around one, were last looked at
 * in vain: without news it need not be looked at again.
 */
export class News {
  private now = 1;
  private readonly changed: Int32Array;
  private readonly pairs: Int32Array;
  private readonly centres: Int32Array;

  constructor(private readonly territories: number) {
    this.changed = new Int32Array(territories).fill(1);
    this.pairs = new Int32Array(territories * territories);
    this.centres = new Int32Array(territories);
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

  /** Of a chain over three territories, one of them the one whose chains are looked at together. */
  ofChain(a: number, centre: number, c: number): boolean {
    const seen = whole(this.centres, centre);
    return (
      whole(this.changed, a) > seen || whole(this.changed, centre) > seen || whole(this.changed, c) > seen
    );
  }

  sawChains(centre: number): void {
    this.centres[centre] = this.now;
  }
}
