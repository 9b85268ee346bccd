import type { Instance } from "../instance";
import { real } from "../typed-cell";

/**
 * What being outside the band costs: rate * excess * (1 + 20 * excess / middle of the band).
 * The square keeps the search from gathering everyone's excess in one territory.
 */
export class BalancePenalty {
  private readonly middle: Float64Array;

  constructor(
    private readonly instance: Instance,
    /** Cost per unit of load outside the band, per territory. */
    private readonly rates: Float64Array,
  ) {
    this.middle = new Float64Array(instance.territoryCount);
    for (let j = 0; j < instance.territoryCount; j++) {
      this.middle[j] = Math.max((real(instance.lower, j) + real(instance.upper, j)) / 2, 1e-12);
    }
  }

  /** Load outside the band, 0 inside and on its edges. */
  excess(territory: number, load: number): number {
    const over = load - real(this.instance.upper, territory);
    if (over > 0) return over;
    const under = real(this.instance.lower, territory) - load;
    return under > 0 ? under : 0;
  }

  of(territory: number, load: number): number {
    const excess = this.excess(territory, load);
    if (excess === 0) return 0;
    return real(this.rates, territory) * excess * (1 + (20 * excess) / real(this.middle, territory));
  }

  raise(factor: number): void {
    for (let j = 0; j < this.rates.length; j++) this.rates[j] = real(this.rates, j) * factor;
  }

  /** Sum of the excess over all territories. */
  totalExcess(loads: Float64Array): number {
    let sum = 0;
    for (let j = 0; j < loads.length; j++) sum += this.excess(j, real(loads, j));
    return sum;
  }

  total(loads: Float64Array): number {
    let sum = 0;
    for (let j = 0; j < loads.length; j++) sum += this.of(j, real(loads, j));
    return sum;
  }
}
