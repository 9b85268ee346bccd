import type { Assignment } from "../assignment";
import type { Candidates } from "../candidates";
import type { Instance } from "../instance";
import { real } from "../typed-cell";
import type { Judge } from "./judge";
import type { Side } from "./side";

/** Excess below this share of a limit is what rounding leaves of sums. */
export const EDGE = 1e-11;

/**
 * What being outside the bands costs: factor * A_q e_q (1 + 20 e_q / middle_q), e_q the
 * excess of territory and measure q. The rate A_q comes from the price of q, so that a
 * repair costs what the dual says it should. The square keeps the search from gathering
 * everyone's excess in one territory.
 */
export class BandPenalty implements Judge {
  private factor = 1;
  private readonly measures: number;
  private readonly rate: Float64Array;
  /** 20 / middle of the band. */
  private readonly bend: Float64Array;
  private readonly awayRate: number;
  /** Penalty of each territory at the loads it has. */
  private readonly now: Float64Array;

  constructor(
    private readonly instance: Instance,
    private readonly assignment: Assignment,
    candidates: Candidates,
    prices: Float64Array,
  ) {
    this.measures = instance.measureCount;
    const value = meanValue(instance, candidates, prices);
    this.rate = ratesOf(instance, prices, value);
    this.bend = Float64Array.from(instance.lower, (lower, q) => {
      const upper = real(instance.upper, q);
      return 20 / Math.max(upper < Number.POSITIVE_INFINITY ? (lower + upper) / 2 : lower, 1e-12);
    });
    this.awayRate = instance.moves === undefined ? 0 : value / meanOf(instance.moves.weight);
    this.now = new Float64Array(instance.territoryCount);
    this.updateAll();
  }

  change(territory: number, gained: Side, gain: number, lost: Side, loss: number): number {
    const { measures, assignment, rate, bend } = this;
    const { lower, upper } = this.instance;
    let after = 0;
    for (let m = 0; m < measures; m++) {
      const q = territory * measures + m;
      const load =
        real(assignment.load, q) +
        real(gained.load, gain * measures + m) -
        real(lost.load, loss * measures + m);
      const over = load - real(upper, q);
      const excess = over > 0 ? over : real(lower, q) - load;
      if (excess > 0) after += real(rate, q) * excess * (1 + excess * real(bend, q));
    }
    return this.factor * after - real(this.now, territory);
  }

  least(territory: number): number {
    return -real(this.now, territory);
  }

  /** Too much away already is brought down at a price; the cap is never broken for the sake of a band. */
  awayChange(amount: number): number {
    if (amount === 0) return 0;
    const now = this.awayExcess();
    const after = this.awayExcess(amount);
    return after > now ? Number.POSITIVE_INFINITY : this.factor * this.awayRate * (after - now);
  }

  /** Weight of units away from today's territory over the cap, after it changes by an amount. */
  awayExcess(amount = 0): number {
    const { moves } = this.instance;
    if (moves === undefined) return 0;
    const over = this.assignment.away + amount - moves.limit;
    return over > EDGE * moves.limit ? over : 0;
  }

  update(territory: number): void {
    let sum = 0;
    for (let m = 0; m < this.measures; m++) {
      const q = territory * this.measures + m;
      const excess = this.excessOf(q);
      sum += real(this.rate, q) * excess * (1 + excess * real(this.bend, q));
    }
    this.now[territory] = this.factor * sum;
  }

  updateAll(): void {
    for (let territory = 0; territory < this.now.length; territory++) this.update(territory);
  }

  /** Being outside costs so many times what the prices say. */
  setFactor(factor: number): void {
    this.factor = factor;
    this.updateAll();
  }

  /** Penalty of a territory, 0 inside its bands. */
  of(territory: number): number {
    return real(this.now, territory);
  }

  /** Sum of the penalties of all territories and of the cap on disruption. */
  total(): number {
    let sum = 0;
    for (let territory = 0; territory < this.now.length; territory++) sum += this.of(territory);
    return sum + this.factor * this.awayRate * this.awayExcess();
  }

  /** Load outside the bands over all territories and measures. */
  totalExcess(): number {
    let sum = 0;
    for (let q = 0; q < this.assignment.load.length; q++) sum += this.excessOf(q);
    return sum;
  }

  /** Cost per unit of load of territory and measure q outside its band. */
  rateOf(q: number): number {
    return real(this.rate, q);
  }

  /** 1 where territory and measure q is above its band, -1 below, 0 inside. */
  sideOf(q: number): number {
    if (this.excessOf(q) === 0) return 0;
    return real(this.assignment.load, q) > real(this.instance.upper, q) ? 1 : -1;
  }

  /** Load of territory and measure q outside its band. */
  excessOf(q: number): number {
    const load = real(this.assignment.load, q);
    const upper = real(this.instance.upper, q);
    const lower = real(this.instance.lower, q);
    if (load > upper) return load - upper > EDGE * upper ? load - upper : 0;
    return lower - load > EDGE * lower ? lower - load : 0;
  }
}

/**
 * 1.5 times the territory's own price and half of the mean: a territory that the prices
 * say is easy to fill may still be outside after rounding. Where a measure has no prices,
 * what the mean unit is worth in the others.
 */
function ratesOf(instance: Instance, prices: Float64Array, value: number): Float64Array {
  const { territoryCount, measureCount: measures } = instance;
  const rates = new Float64Array(territoryCount * measures);
  for (let m = 0; m < measures; m++) {
    let mean = 0;
    for (let j = 0; j < territoryCount; j++)
      mean += Math.abs(real(prices, j * measures + m)) / territoryCount;
    const load = meanLoad(instance, m);
    const floor = Math.max(mean, load > 0 ? (0.25 * value) / load : 0);
    for (let j = 0; j < territoryCount; j++) {
      rates[j * measures + m] = 1.5 * Math.abs(real(prices, j * measures + m)) + 0.5 * floor;
    }
  }
  return rates;
}

/** What the prices take for a unit of mean load; without prices, what it costs to move a unit. */
function meanValue(instance: Instance, candidates: Candidates, prices: Float64Array): number {
  const { territoryCount, measureCount: measures } = instance;
  let value = 0;
  for (let m = 0; m < measures; m++) {
    const load = meanLoad(instance, m);
    for (let j = 0; j < territoryCount; j++)
      value += (Math.abs(real(prices, j * measures + m)) * load) / territoryCount;
  }
  if (value > 0) return value;
  let spread = 0;
  let slots = 0;
  for (let slot = 0; slot < candidates.cost.length; slot++) {
    const base = slot - (slot % candidates.width);
    const extra = Math.abs(real(candidates.cost, slot) - real(candidates.cost, base));
    if (!(extra < Number.POSITIVE_INFINITY) || (candidates.territory[slot] as number) < 0) continue;
    spread += extra;
    slots++;
  }
  return spread > 0 ? spread / slots : 1;
}

function meanLoad(instance: Instance, m: number): number {
  let sum = 0;
  for (let at = m; at < instance.load.length; at += instance.measureCount) sum += real(instance.load, at);
  return sum / Math.max(1, instance.unitCount);
}

function meanOf(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum > 0 ? sum / values.length : 1;
}
