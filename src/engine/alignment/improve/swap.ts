import { real } from "../typed-cell";
import type { BestMove } from "./best-move";
import type { Judge } from "./judge";
import type { Side } from "./side";

/**
 * The best swap of a unit of territory a for a unit of territory b, if better than what is
 * known. With several measures this is what balances: one unit moves all measures
 * together, two can move one and leave the others.
 */
export function swap(judge: Judge, a: number, b: number, out: Side, back: Side, best: BestMove): void {
  const leastB = judge.least(b);
  const least = judge.least(a) + leastB + judge.awayChange(Number.NEGATIVE_INFINITY);
  const cheapest = back.count > 1 ? real(back.delta, 1) : Number.POSITIVE_INFINITY;
  for (let x = 1; x < out.count; x++) {
    const outward = real(out.delta, x);
    // Both sides are in order of cost: from here on even perfect balance could not pay.
    if (outward + cheapest + least >= best.change) break;
    for (let y = 1; y < back.count; y++) {
      let change = outward + real(back.delta, y);
      if (change + least >= best.change) break;
      change += judge.change(a, back, y, out, x);
      if (change + leastB >= best.change) continue;
      change += judge.change(b, out, x, back, y);
      if (change >= best.change) continue;
      change += judge.awayChange(real(out.away, x) + real(back.away, y));
      if (change >= best.change) continue;
      best.take(change, out, x, a, b);
      best.and(back, y, b, a);
    }
  }
}
