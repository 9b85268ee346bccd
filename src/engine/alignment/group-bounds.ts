import { nearestToMiddle } from "./construct/super-units";
import type { Instance } from "./instance";
import { real, whole } from "./typed-cell";

/**
 * Which territories can be among the `width` of least reduced cost for any unit of a group.
 * A unit of one kind within the group's radius costs c in [least, most] per importance, and
 * its load per importance lies in the group's ranges, so that its reduced cost per
 * importance lies in an interval for each territory; a territory whose interval begins
 * above the width-th smallest end is on nobody's list.
 */
export class GroupBounds {
  /** The possible territories, those that look cheapest first. */
  readonly territories: Int32Array;
  private readonly least: Float64Array;
  private readonly most: Float64Array;
  private readonly middle: Float64Array;
  private readonly smallest: Float64Array;
  /** Mean price of each territory over the measures. */
  private readonly mean: Float64Array;
  // Range of load per importance, and of its sum over measures, in the group.
  private readonly centre: Float64Array;
  private readonly halfWidth: Float64Array;

  private constructor(
    private readonly instance: Instance,
    private readonly prices: Float64Array,
    width: number,
    private readonly fillBounds: (
      unit: number,
      radius: number,
      least: Float64Array,
      most: Float64Array,
    ) => void,
  ) {
    const { territoryCount, measureCount: measures } = instance;
    this.territories = new Int32Array(territoryCount);
    this.least = new Float64Array(territoryCount);
    this.most = new Float64Array(territoryCount);
    this.middle = new Float64Array(territoryCount);
    // One more than listed: the regret looks at the second.
    this.smallest = new Float64Array(Math.min(territoryCount, Math.max(2, width)));
    this.mean = new Float64Array(territoryCount);
    for (let q = 0; q < prices.length; q++) {
      const j = Math.floor(q / measures);
      this.mean[j] = real(this.mean, j) + real(prices, q) / measures;
    }
    this.centre = new Float64Array(measures);
    this.halfWidth = new Float64Array(measures + 1);
  }

  /** Null where the costs give no bounds. */
  static of(instance: Instance, prices: Float64Array, width: number): GroupBounds | null {
    const { cost, place } = instance;
    if (cost.fillBounds === undefined || place === null) return null;
    const fill = cost.fillBounds.bind(cost);
    return new GroupBounds(instance, prices, width, fill);
  }

  /** Writes the possible territories of units from..to-1 and returns how many there are. */
  possible(from: number, to: number): number {
    const { instance, least, most, middle, territories, smallest } = this;
    const { territoryCount } = instance;
    if (to - from < 4 || !this.measureLoads(from, to)) return territoryCount;
    const units = Int32Array.from({ length: to - from }, (_, k) => from + k);
    const at = nearestToMiddle(instance, units);
    const radius = this.radiusAround(at, from, to);
    if (Number.isNaN(radius)) return territoryCount;
    this.fillBounds(at, radius, least, most);
    let filled = 0;
    for (let j = 0; j < territoryCount; j++) {
      if (real(least, j) === Number.POSITIVE_INFINITY) continue;
      const price = this.priceAtCentre(j);
      const spread = this.priceSpread(j);
      const high = real(most, j) + price + spread;
      least[j] = real(least, j) + price - spread;
      middle[j] = (real(least, j) + high) / 2;
      if (filled === smallest.length && high >= real(smallest, filled - 1)) continue;
      let slot = filled < smallest.length ? filled++ : filled - 1;
      while (slot > 0 && high < real(smallest, slot - 1)) {
        smallest[slot] = real(smallest, slot - 1);
        slot--;
      }
      smallest[slot] = high;
    }
    if (filled < smallest.length) return territoryCount;
    const limit = real(smallest, filled - 1);
    let count = 0;
    for (let j = 0; j < territoryCount; j++) {
      // Rounding must not lose one.
      if (real(least, j) - 1e-9 * Math.abs(limit) > limit) continue;
      let slot = count++;
      const key = real(middle, j);
      while (slot > 0 && key < real(middle, whole(territories, slot - 1))) {
        territories[slot] = whole(territories, slot - 1);
        slot--;
      }
      territories[slot] = j;
    }
    return count;
  }

  private radiusAround(at: number, from: number, to: number): number {
    const place = this.instance.place;
    if (place === null) return Number.NaN;
    let most = 0;
    for (let unit = from; unit < to; unit++) {
      const dx = real(place.x, unit) - real(place.x, at);
      const dy = real(place.y, unit) - real(place.y, at);
      const dz = real(place.z, unit) - real(place.z, at);
      const square = dx * dx + dy * dy + dz * dz;
      if (!(square <= most)) most = square;
    }
    return Math.sqrt(most) * (1 + 1e-9);
  }

  /** Ranges of load per importance; false when a unit has no importance. */
  private measureLoads(from: number, to: number): boolean {
    const { load, importance, measureCount: measures } = this.instance;
    let lowSum = Number.POSITIVE_INFINITY;
    let highSum = Number.NEGATIVE_INFINITY;
    for (let m = 0; m < measures; m++) {
      let low = Number.POSITIVE_INFINITY;
      let high = Number.NEGATIVE_INFINITY;
      for (let unit = from; unit < to; unit++) {
        const weight = real(importance, unit);
        if (!(weight > 0)) return false;
        const rate = real(load, unit * measures + m) / weight;
        low = Math.min(low, rate);
        high = Math.max(high, rate);
        if (m > 0) continue;
        let sum = rate;
        for (let other = 1; other < measures; other++) sum += real(load, unit * measures + other) / weight;
        lowSum = Math.min(lowSum, sum);
        highSum = Math.max(highSum, sum);
      }
      this.centre[m] = (low + high) / 2;
      this.halfWidth[m] = (high - low) / 2;
    }
    let sum = 0;
    for (let m = 0; m < measures; m++) sum += real(this.centre, m);
    this.halfWidth[measures] = Math.max(Math.abs(highSum - sum), Math.abs(lowSum - sum));
    return true;
  }

  private priceAtCentre(territory: number): number {
    const { measureCount: measures } = this.instance;
    let sum = 0;
    for (let m = 0; m < measures; m++)
      sum += real(this.prices, territory * measures + m) * real(this.centre, m);
    return sum;
  }

  /**
   * How far Σ price * (load per importance) may be from that at the centre: the mean price
   * meets the sum of the measures, whose range is small where importance follows the loads;
   * what a price differs by meets the range of its measure.
   */
  private priceSpread(territory: number): number {
    const { measureCount: measures } = this.instance;
    const mean = real(this.mean, territory);
    let spread = Math.abs(mean) * real(this.halfWidth, measures);
    for (let m = 0; m < measures; m++) {
      spread += Math.abs(real(this.prices, territory * measures + m) - mean) * real(this.halfWidth, m);
    }
    return spread;
  }
}
