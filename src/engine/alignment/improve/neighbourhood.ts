import { DEPTH } from "./arc-lists";
import { BestMove } from "./best-move";
import { Chain } from "./chain";
import type { Judge } from "./judge";
import type { News } from "./news";
import type { Search } from "./search";
import { shift } from "./shift";
import { Side } from "./side";
import { swap } from "./swap";

/** What gathering a list takes, in pairs. */
const GATHERING = 60;

/** Finds the best move near a territory, the same way for repair and polish. */
export class Neighbourhood {
  /** What the last search found. */
  readonly best = new BestMove();
  /** Pairs of units looked at so far, which is what a search takes its time for. */
  work = 0;
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
    this.work += GATHERING + this.out.count * this.back.count;
    shift(this.judge, a, b, this.out, this.best);
    shift(this.judge, b, a, this.back, this.best);
    swap(this.judge, a, b, this.out, this.back, this.best);
  }

  /** The best chain from a or to a, over its nearest territories and theirs, where there is news. */
  chains(a: number, width: number, depth: number, news: News): void {
    const { arcs } = this.search;
    const near = arcs.neighboursOf(a).subarray(0, width);
    for (const b of near) {
      const further = arcs.neighboursOf(b).subarray(0, width);
      const isNews = (c: number): boolean => c !== a && news.ofChain(b, a, c);
      arcs.gather(a, b, depth, this.out);
      for (const c of further) if (isNews(c)) this.chainOn(a, b, c, depth);
      arcs.gather(b, a, depth, this.back);
      for (const c of further) if (isNews(c)) this.chainInto(c, b, a, depth);
    }
  }

  /** The best chain a → middle → c between the nearest territories of one, where there is news. */
  chainsThrough(middle: number, width: number, depth: number, news: News): void {
    const { arcs } = this.search;
    const near = arcs.neighboursOf(middle).subarray(0, width);
    for (const a of near) {
      arcs.gather(a, middle, depth, this.out);
      for (const c of near) if (c !== a && news.ofChain(a, middle, c)) this.chainOn(a, middle, c, depth);
    }
  }

  /** a → b → c where the units from a to b are gathered. */
  private chainOn(a: number, b: number, c: number, depth: number): void {
    if (this.out.count === 1) return;
    this.search.arcs.gather(b, c, depth, this.back);
    this.work += GATHERING + this.out.count * this.back.count;
    this.chain.search(this.judge, a, b, c, this.out, this.back, this.best);
  }

  /** c → b → a where the units from b to a are gathered. */
  private chainInto(c: number, b: number, a: number, depth: number): void {
    if (this.back.count === 1) return;
    this.search.arcs.gather(c, b, depth, this.out);
    this.work += GATHERING + this.out.count * this.back.count;
    this.chain.search(this.judge, c, b, a, this.out, this.back, this.best);
  }

  apply(): void {
    this.best.apply(this.search.arcs, this.judge);
  }
}
