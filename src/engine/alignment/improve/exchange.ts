import type { Assignment } from "../assignment";
import type { Instance } from "../instance";
import { real, whole } from "../typed-cell";
import type { BalancePenalty } from "./balance-penalty";
import { groupOf, type Borders } from "./border-lists";

/** A shift (one side is -1) or a swap between two territories; gain is what it saves, more than 0. */
export interface Exchange {
  readonly a: number;
  readonly b: number;
  /** Unit that goes from a to b, or -1. */
  readonly outward: number;
  /** Unit that goes from b to a, or -1. */
  readonly inward: number;
  readonly gain: number;
}

/** Savings below this share of the cost scale are rounding noise. */
const NOISE = 1e-9;

/**
 * The shift or swap between territories a and b that saves the most cost and penalty, or
 * null. The lists are sorted by cost, so the search stops as soon as even a perfect
 * balance could not pay for the next unit.
 */
export function bestExchange(
  instance: Instance,
  assignment: Assignment,
  penalty: BalancePenalty,
  a: number,
  b: number,
  outwards: Borders,
  inwards: Borders,
  frozen: number,
): Exchange | null {
  const loadA = real(assignment.load, a);
  const loadB = real(assignment.load, b);
  const now = penalty.of(a, loadA) + penalty.of(b, loadB);
  const outGroup = groupOf(outwards, b);
  const outStart = outGroup < 0 ? 0 : whole(outwards.start, outGroup);
  const outEnd = outGroup < 0 ? 0 : whole(outwards.start, outGroup + 1);
  const inGroup = groupOf(inwards, a);
  const inStart = inGroup < 0 ? 0 : whole(inwards.start, inGroup);
  const inEnd = inGroup < 0 ? 0 : whole(inwards.start, inGroup + 1);
  const cheapestIn = inEnd > inStart ? Math.min(0, real(inwards.deltas, inStart)) : 0;
  let least = -NOISE * (1 + now);
  let bestOut = -1;
  let bestIn = -1;

  // One step before each list stands for "none".
  for (let x = outStart - 1; x < outEnd; x++) {
    const unitX = x < outStart ? -1 : whole(outwards.units, x);
    const deltaX = x < outStart ? 0 : real(outwards.deltas, x);
    if (x >= outStart && deltaX + cheapestIn - now >= least) break;
    if (unitX >= 0 && unitX === frozen) continue;
    const sizeX = unitX < 0 ? 0 : real(instance.load, unitX);
    for (let y = inStart - 1; y < inEnd; y++) {
      const unitY = y < inStart ? -1 : whole(inwards.units, y);
      const deltaY = y < inStart ? 0 : real(inwards.deltas, y);
      if (y >= inStart && deltaX + deltaY - now >= least) break;
      if (unitX < 0 && unitY < 0) continue;
      if (unitY >= 0 && unitY === frozen) continue;
      const shift = sizeX - (unitY < 0 ? 0 : real(instance.load, unitY));
      const change = deltaX + deltaY + penalty.of(a, loadA - shift) + penalty.of(b, loadB + shift) - now;
      if (change < least) {
        least = change;
        bestOut = unitX;
        bestIn = unitY;
      }
    }
  }
  if (bestOut < 0 && bestIn < 0) return null;
  return { a, b, outward: bestOut, inward: bestIn, gain: -least };
}

export function applyExchange(assignment: Assignment, exchange: Exchange): void {
  if (exchange.outward >= 0) assignment.move(exchange.outward, exchange.b);
  if (exchange.inward >= 0) assignment.move(exchange.inward, exchange.a);
}
