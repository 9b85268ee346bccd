import type { PairPrices } from "./find-pair-prices";
import type { PairProblem } from "./pair-problem";
import { listPairs } from "./pair-lists";
import { UnitDual } from "./unit-dual";

/** First hope for how far the bound may rise, of the bound; halved when rounds bring nothing. */
const HOPE = 0.03;
const LEAST_HOPE = 1e-5;
/** Territories listed for each unit. */
const LISTED = 16;
const PATIENCE = 12;
/** A rise below this share of the hope counts as nothing. */
const RISE = 0.02;
/** Share of the last direction in the next one. */
const MOMENTUM = 0.6;

/**
 * Raises the bound of the unit dual: units taken by no territory become dearer, units taken
 * twice cheaper, by strides that would reach the level hoped for; the hope shrinks when
 * rounds bring nothing.
 *
 * @see Camerini, Fratta & Maffioli (1975) On improving relaxation methods by modified
 *   gradient techniques, Mathematical Programming Study 3
 * @see Goffin & Kiwiel (1999) Convergence of a simple subgradient level method,
 *   Mathematical Programming 85
 */
export class UnitAscent {
  /** Value over the listed pairs at the best worths. */
  bound: number;
  readonly dual: UnitDual;
  private readonly worth: Float64Array;
  private readonly bestWorth: Float64Array;
  private readonly direction: Float64Array;
  private hope: number;
  private idle = 0;

  constructor(problem: PairProblem, prices: PairPrices) {
    this.dual = new UnitDual(problem, prices.price, listPairs(problem, prices.price, LISTED));
    this.worth = this.dual.startingWorth();
    this.bestWorth = this.worth.slice();
    this.direction = new Float64Array(problem.unitCount);
    this.bound = prices.bound;
    this.hope = HOPE * Math.abs(prices.bound);
  }

  /** What each unit is worth where the bound is highest; to be read only. */
  worths(): Float64Array {
    return this.bestWorth;
  }

  /** The bound over all pairs. */
  validBound(): number {
    return this.dual.boundAt(this.bestWorth);
  }

  /** Begins to hope again, a little, from the best prices so far. */
  revive(): void {
    this.hope = 100 * LEAST_HOPE * Math.abs(this.bound);
    this.restart();
  }

  /** One round; false when no more is hoped for. */
  round(): boolean {
    const { dual, worth, direction } = this;
    const value = dual.evaluate(worth);
    this.idle = value > this.bound + RISE * this.hope ? 0 : this.idle + 1;
    if (value > this.bound) {
      this.bound = value;
      this.bestWorth.set(worth);
    }
    if (this.idle >= PATIENCE) {
      this.hope /= 2;
      if (!(this.hope >= LEAST_HOPE * Math.abs(this.bound)) || this.hope === 0) return false;
      this.restart();
      return true;
    }
    let square = 0;
    for (let unit = 0; unit < worth.length; unit++) {
      const step = 1 - (dual.timesTaken[unit] as number) + MOMENTUM * (direction[unit] as number);
      direction[unit] = step;
      square += step * step;
    }
    if (square === 0) return false;
    const stride = (this.bound + this.hope - value) / square;
    for (let unit = 0; unit < worth.length; unit++) {
      worth[unit] = (worth[unit] as number) + stride * (direction[unit] as number);
    }
    return true;
  }

  private restart(): void {
    this.idle = 0;
    this.worth.set(this.bestWorth);
    this.direction.fill(0);
  }
}
