import type { Assignment } from "../assignment";
import type { Instance } from "../instance";
import { real, whole } from "../typed-cell";
import type { BalancePenalty } from "./balance-penalty";
import type { Border, BorderLists } from "./border-lists";

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
  outwards: Border,
  inwards: Border,
  frozen: number,
): Exchange | null {
  const loadA = real(assignment.load, a);
  const loadB = real(assignment.load, b);
  const now = penalty.of(a, loadA) + penalty.of(b, loadB);
  const cheapestIn = inwards.length > 0 ? Math.min(0, real(inwards.deltas, 0)) : 0;
  let least = -NOISE * (1 + now);
  let bestOut = -1;
  let bestIn = -1;

  // The step before each list stands for "none".
  for (let x = -1; x < outwards.length; x++) {
    const unitX = x < 0 ? -1 : whole(outwards.units, x);
    const deltaX = x < 0 ? 0 : real(outwards.deltas, x);
    if (x >= 0 && deltaX + cheapestIn - now >= least) break;
    if (unitX >= 0 && unitX === frozen) continue;
    const sizeX = unitX < 0 ? 0 : real(instance.load, unitX);
    for (let y = -1; y < inwards.length; y++) {
      const unitY = y < 0 ? -1 : whole(inwards.units, y);
      const deltaY = y < 0 ? 0 : real(inwards.deltas, y);
      if (y >= 0 && deltaX + deltaY - now >= least) break;
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

export function applyExchange(borders: BorderLists, exchange: Exchange): void {
  if (exchange.outward >= 0) borders.move(exchange.outward, exchange.b);
  if (exchange.inward >= 0) borders.move(exchange.inward, exchange.a);
}
