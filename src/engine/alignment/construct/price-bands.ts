import type { Instance } from "../instance";
import { add, real } from "../typed-cell";

/** The bands as the dual sees them: middle and half width of every territory and measure. */
export interface PriceBands {
  readonly middle: Float64Array;
  readonly half: Float64Array;
  /** What an imbalance is measured against, more than 0. */
  readonly reference: Float64Array;
  /** 0 where no load can be outside: nothing is priced there. */
  readonly isPriced: Uint8Array;
}

/**
 * @param inner share of the half width that is aimed at: the room kept makes whole units fit
 */
export function priceBands(instance: Instance, inner: number): PriceBands {
  const { measureCount: measures, territoryCount } = instance;
  const total = new Float64Array(measures);
  for (let at = 0; at < instance.load.length; at++) add(total, at % measures, real(instance.load, at));
  const size = territoryCount * measures;
  const bands = {
    middle: new Float64Array(size),
    half: new Float64Array(size),
    reference: new Float64Array(size),
    isPriced: new Uint8Array(size),
  };
  for (let q = 0; q < size; q++) {
    const everything = real(total, q % measures);
    const low = Math.min(everything, Math.max(0, real(instance.lower, q)));
    const high = Math.max(low, Math.min(everything, real(instance.upper, q)));
    bands.isPriced[q] = everything > 0 && (low > 0 || high < everything) ? 1 : 0;
    bands.middle[q] = (low + high) / 2;
    bands.half[q] = (inner * (high - low)) / 2;
    bands.reference[q] = Math.max(real(bands.middle, q), (0.05 * everything) / territoryCount, 1e-300);
  }
  return bands;
}

/** Mean half width of the bands over their middle, at most 1. */
export function meanTolerance(instance: Instance): number {
  const bands = priceBands(instance, 1);
  let sum = 0;
  let count = 0;
  for (let q = 0; q < bands.half.length; q++) {
    if (real(bands.middle, q) <= 0) continue;
    sum += Math.min(1, real(bands.half, q) / real(bands.middle, q));
    count++;
  }
  return count > 0 ? sum / count : 1;
}

/** Share of the bands that prices aim at: room is kept in proportion to a unit in a territory. */
export function innerShare(instance: Instance): number {
  const { measureCount: measures, territoryCount, unitCount } = instance;
  const units = Math.max(1, unitCount) * Math.max(1e-6, meanTolerance(instance));
  const room = (0.25 * measures * territoryCount) / units;
  return Math.min(0.995, Math.max(0.85, 1 - (measures > 1 ? 0.012 : 0.008) - room));
}
