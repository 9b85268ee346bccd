import { whole } from "../typed-cell";
import { DEPTH } from "./arc-lists";
import { BestMove } from "./best-move";
import { Chain } from "./chain";
import type { Judge } from "./judge";
import type { Search } from "./search";
import { shift } from "./shift";
import { Side } from "./side";
import { swap } from "./swap";

/** Finds the best move near a territory, the same way for repair and polish. */
export class Neighbourhood {
  /** What the last search found. */
  readonly best = new BestMove();
  private readonly out: Side;
  private readonly back: Side;
  private readonly chain = new Chain(DEPTH);

  constructor(
    private readonly search: Search,
    private readonly judge: Judge,
  ) {
    this.out = new Side(search.instance, DEPTH);
    this.back = new Side(search.instance, DEPTH);
  }

  /** The best shift or swap between two territories, over the first `depth` units of either list. */
  pair(a: number, b: number, depth: number): void {
    const { arcs } = this.search;
    arcs.gather(a, b, depth, this.out);
    arcs.gather(b, a, depth, this.back);
    shift(this.judge, a, b, this.out, this.best);
    shift(this.judge, b, a, this.back, this.best);
    swap(this.judge, a, b, this.out, this.back, this.best);
  }

  /** The best chain from a or to a, over its nearest territories and theirs. */
  chains(a: number, width: number, depth: number): void {
    const { arcs } = this.search;
    const near = arcs.neighboursOf(a);
    for (let i = 0; i < Math.min(width, near.length); i++) {
      const b = whole(near, i);
      const further = arcs.neighboursOf(b);
      for (let k = 0; k < Math.min(width, further.length); k++) {
        const c = whole(further, k);
        if (c === a) continue;
        this.through(a, b, c, depth);
        this.through(c, b, a, depth);
      }
    }
  }

  /** The best chain a → b → c. */
  through(a: number, b: number, c: number, depth: number): void {
    const { arcs } = this.search;
    arcs.gather(a, b, depth, this.out);
    if (this.out.count === 1) return;
    arcs.gather(b, c, depth, this.back);
    this.chain.search(this.judge, a, b, c, this.out, this.back, this.best);
  }

  apply(): void {
    this.best.apply(this.search.arcs, this.judge);
  }
}
