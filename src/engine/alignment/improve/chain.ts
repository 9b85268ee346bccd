import { real } from "../typed-cell";
import type { BestMove } from "./best-move";
import type { Judge } from "./judge";
import type { Side } from "./side";

/**
 * The best double shift a → b → c, one unit on each arc, if better than what is known: load
 * passes through a territory that has no room for it.
 *
 * @see Yagiura, Ibaraki & Glover (2004) An ejection chain approach for the generalized assignment problem
 */
export class Chain {
  private readonly ends: Float64Array;

  /** @param depth most entries of a side */
  constructor(depth: number) {
    this.ends = new Float64Array(depth + 1);
  }

  search(judge: Judge, a: number, b: number, c: number, first: Side, second: Side, best: BestMove): void {
    const { ends } = this;
    const least = judge.least(b) + judge.awayChange(Number.NEGATIVE_INFINITY);
    let cheapest = Number.POSITIVE_INFINITY;
    for (let y = 1; y < second.count; y++) {
      const end = real(second.delta, y) + judge.change(c, second, y, second, 0);
      ends[y] = end;
      if (end < cheapest) cheapest = end;
    }
    for (let x = 1; x < first.count; x++) {
      const begin = real(first.delta, x) + judge.change(a, first, 0, first, x);
      if (begin + cheapest + least >= best.change) continue;
      for (let y = 1; y < second.count; y++) {
        let change = begin + real(ends, y);
        if (change + least >= best.change) continue;
        change += judge.change(b, first, x, second, y);
        if (change >= best.change) continue;
        change += judge.awayChange(real(first.away, x) + real(second.away, y));
        if (change >= best.change) continue;
        best.take(change, first, x, a, b);
        best.and(second, y, b, c);
      }
    }
  }
}
