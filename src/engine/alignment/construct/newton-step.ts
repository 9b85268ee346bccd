import { flag, real } from "../typed-cell";
import { solveBlocks } from "./block-gradients";
import type { PriceBands } from "./price-bands";
import { logOf } from "./quick-exponential";
import type { DualPoint } from "./smoothed-dual";

/** A change of prices, and what is known about it without trying it. */
interface NewtonStep {
  readonly change: Float64Array;
  /** What the dual gains where it is as curved as the step takes it to be. */
  readonly promised: number;
  /** Largest change of a price, and of one territory's price against that of another it shares units with, in degrees. */
  readonly length: number;
  readonly stretch: number;
}

/** Systems solved for one step, each stiffer where the one before went too far. */
const ROUNDS = 5;
/** Relative residual at which a system counts as solved: the first ones only show where to stiffen. */
const ROUGH = 1e-2;
const FINE = 1e-4;

/** A group of territories that shares no unit with the others may go this many times farther than one along an arc. */
const FAR = 4;

/** Curvature that every price has, over that of a territory with all its units open. */
const LEAST_CURVATURE = 1e-8;
/** That of a price that no band is held by: it stays where it is. */
const HELD = 1e12;

/** A territory with less than this share of its target is filled by steps of its logarithm. */
const SCARCE = 0.25;
/** Loads below this share of the target count as this. */
const NEXT_TO_NOTHING = 1e-12;

/** A spring that is wrong by more than this share of half the band is corrected. */
const SPRING_ERROR = 0.02;

/**
 * A Newton step of the smoothed dual that knows where its quadratic model ends. The plain
 * step is far too long where few units are open now but many would be on the way: along arcs
 * between territories that share but a few, where a price crosses zero and its band lets go,
 * and where a territory has next to nothing. There the curvature is replaced by a secant, the
 * mean curvature along the step, and the step is found again. Territories that move together
 * are not held back by any of this, as they would be by a bound on the change of each price.
 *
 * @param radius how far prices of two territories may part before their arc is stiffened, in degrees
 * @see Nocedal & Wright (2006) Numerical Optimization, 2nd ed., chapters 3 and 4
 */
export function newtonStep(
  point: DualPoint,
  bands: PriceBands,
  prices: Float64Array,
  temperature: number,
  radius: number,
): NewtonStep {
  const { curvature, gradient } = point;
  const springs = new Springs(point, bands, prices, temperature);
  let change = solveBlocks(curvature, springs.total, gradient, null, ROUGH);
  for (let round = 1; round < ROUNDS; round++) {
    const hasStiffened = curvature.stiffen(change, temperature, radius);
    const hasCorrected = springs.correct(change, FAR * radius * temperature);
    if (!hasStiffened && !hasCorrected) break;
    change = solveBlocks(curvature, springs.total, gradient, change, ROUGH);
  }
  change = solveBlocks(curvature, springs.total, gradient, change, FINE);
  const farthest = 2 * FAR * radius * temperature;
  let promised = 0;
  let longest = 0;
  for (let q = 0; q < change.length; q++) {
    change[q] = Math.max(-farthest, Math.min(farthest, real(change, q)));
    promised += 0.5 * real(gradient, q) * real(change, q);
    longest = Math.max(longest, Math.abs(real(change, q)));
  }
  return {
    change,
    promised,
    length: longest / temperature,
    stretch: curvature.widestGap(change) / temperature,
  };
}

/** What holds each price on its own: its band, scarcity, and a little that keeps the step finite. */
class Springs {
  readonly total: Float64Array;
  private readonly own: Float64Array;
  private readonly band: Float64Array;
  /** Prices below this, and bands around it, are smoothed. */
  private readonly knee: number;

  constructor(
    point: DualPoint,
    private readonly bands: PriceBands,
    private readonly prices: Float64Array,
    temperature: number,
  ) {
    const size = prices.length;
    this.knee = temperature / 2;
    this.total = new Float64Array(size);
    this.own = new Float64Array(size);
    this.band = new Float64Array(size);
    for (let q = 0; q < size; q++) {
      const reference = real(bands.reference, q);
      if (flag(bands.isPriced, q) === 0) {
        this.total[q] = (HELD * reference) / temperature;
        continue;
      }
      const price = real(prices, q);
      const root = Math.sqrt(price * price + this.knee * this.knee);
      this.own[q] = (LEAST_CURVATURE * reference + scarcity(real(point.load, q), reference)) / temperature;
      this.band[q] = (real(bands.half, q) * this.knee * this.knee) / (root * root * root);
      this.total[q] = real(this.own, q) + real(this.band, q);
    }
  }

  /** Makes each spring what it is over the change; true when that is not what it was. */
  correct(change: Float64Array, farthest: number): boolean {
    let hasCorrected = false;
    for (let q = 0; q < change.length; q++) {
      const step = real(change, q);
      if (flag(this.bands.isPriced, q) === 0 || step === 0) continue;
      const tooFar = Math.abs(step) / farthest;
      if (tooFar > 1) this.own[q] = real(this.own, q) * tooFar;
      const half = real(this.bands.half, q);
      const price = real(this.prices, q);
      const secant = (half * (this.pullAt(price + step) - this.pullAt(price))) / step;
      const error = Math.abs(secant - real(this.band, q)) * Math.abs(step);
      if (tooFar > 1.5 || error > SPRING_ERROR * half) hasCorrected = true;
      this.band[q] = secant;
      this.total[q] = real(this.own, q) + secant;
    }
    return hasCorrected;
  }

  /** Where in its band a load is wanted at a price, from -1 at the lower end to 1 at the upper. */
  private pullAt(price: number): number {
    return price / Math.sqrt(price * price + this.knee * this.knee);
  }
}

/**
 * The load between what there is and the target by their logarithmic mean, where there is far
 * too little: loads change by a factor per degree, and a step in proportion to what is missing
 * would overfill the territory many times.
 */
function scarcity(load: number, target: number): number {
  const ratio = Math.max(load / target, NEXT_TO_NOTHING);
  return ratio > SCARCE ? 0 : (target * (1 - ratio)) / logOf(1 / ratio);
}
