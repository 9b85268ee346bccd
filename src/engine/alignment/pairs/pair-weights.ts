import type { PairPrices } from "./find-pair-prices";
import type { PairLists } from "./pair-lists";
import type { PairState } from "./pair-state";

/**
 * How dear it is to break a limit: the price of load there, and a firmness times what load
 * is worth on average. With a firmness near 0 a search cares for cost alone, as far as the
 * prices tell it apart; from about 4 on it hardly leaves the limits.
 */
export class PairWeights {
  /** Mean over units of what the second cheapest territory costs more at the prices. */
  readonly regret: number;
  private readonly worth: number;

  constructor(
    private readonly state: PairState,
    private readonly prices: PairPrices,
    lists: PairLists,
  ) {
    const { load, unitCount } = state.problem;
    this.regret = meanRegret(lists, unitCount);
    let sum = 0;
    for (const price of prices.price) sum += Math.abs(price);
    let total = 0;
    for (const amount of load) total += amount;
    this.worth = sum / prices.price.length + (total > 0 ? (0.1 * this.regret * load.length) / total : 1);
  }

  /** @param entry what breaking a limit costs at all, in mean regrets */
  set(firmness: number, entry: number): void {
    const { weight } = this.state;
    this.state.entry = entry * this.regret;
    for (let q = 0; q < weight.length; q++) {
      weight[q] = Math.abs(this.prices.price[q] as number) + firmness * this.worth;
    }
  }

  /** Firmer where a limit is broken now, a little softer elsewhere. */
  adapt(): void {
    const { weight, tally } = this.state;
    for (let q = 0; q < weight.length; q++) {
      const least = Math.abs(this.prices.price[q] as number) + SOFTEST * this.worth;
      const isOutside = this.state.outside(q, tally[q] as number) > 0;
      weight[q] = isOutside
        ? (weight[q] as number) * FIRMER
        : Math.max(least, (weight[q] as number) * SOFTER);
    }
  }
}

const SOFTEST = 0.02;
const FIRMER = 1.1;
const SOFTER = 0.97;

function meanRegret(lists: PairLists, unitCount: number): number {
  let sum = 0;
  for (let unit = 0; unit < unitCount && lists.width > 1; unit++) {
    const from = unit * lists.width;
    if ((lists.territory[from + 1] as number) < 0) continue;
    sum += (lists.priced[from + 1] as number) - (lists.priced[from] as number);
  }
  return sum > 0 ? sum / unitCount : 1;
}
