import { real } from "../typed-cell";
import type { BestMove } from "./best-move";
import type { Judge } from "./judge";
import type { Side } from "./side";

/** The best shift of one unit from territory a to territory b, if better than what is known. */
export function shift(judge: Judge, a: number, b: number, out: Side, best: BestMove): void {
  const least = judge.least(a) + judge.least(b) + judge.awayChange(Number.NEGATIVE_INFINITY);
  for (let x = 1; x < out.count; x++) {
    let change = real(out.delta, x);
    // The side is in order of cost: from here on even perfect balance could not pay.
    if (change + least >= best.change) break;
    change += judge.change(a, out, 0, out, x) + judge.change(b, out, x, out, 0);
    if (change >= best.change) continue;
    change += judge.awayChange(real(out.away, x));
    if (change < best.change) best.take(change, out, x, a, b);
  }
}
