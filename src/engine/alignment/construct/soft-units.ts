import type { Pacer } from "../pacer";
import { real, roomierReals, roomierWholes, whole } from "../typed-cell";
import type { PricedUnits } from "./priced-units";
import { expOfMinus } from "./quick-exponential";

/** The units whose choice is open at some prices, each with the candidates that may win, packed side by side. */
export interface SoftUnits {
  readonly measureCount: number;
  readonly count: number;
  /** The unit of each soft unit. */
  readonly unit: Int32Array;
  /** Candidates of soft unit u are start[u] .. start[u + 1] - 1. */
  readonly start: Int32Array;
  readonly territory: Int32Array;
  readonly cost: Float64Array;
  /** Expected share of the unit in each candidate; those of a unit sum to 1. */
  readonly share: Float64Array;
  readonly load: Float64Array;
  /** Cost that counts as one degree of temperature. */
  readonly scale: Float64Array;
}

/** Candidates this many degrees above the best have a share below 1e-5. */
const OPEN = 12;

/** Units between two looks at the clock. */
const STRETCH = 4096;

export async function softUnits(
  units: PricedUnits,
  prices: Float64Array,
  temperature: number,
  pacer: Pacer,
): Promise<SoftUnits> {
  const builder = new Builder(units, prices, temperature);
  const { unitCount } = units.instance;
  for (let from = 0; from < unitCount; from += STRETCH) {
    await pacer.breathe(from, unitCount);
    builder.add(from, Math.min(unitCount, from + STRETCH));
  }
  return builder.done();
}

class Builder {
  private unit: Int32Array = new Int32Array(1024);
  private start: Int32Array = new Int32Array(1024);
  private territory: Int32Array = new Int32Array(1024);
  private cost: Float64Array = new Float64Array(1024);
  private share: Float64Array = new Float64Array(1024);
  private count = 0;
  private filled = 0;
  private readonly keys: Float64Array;

  constructor(
    private readonly units: PricedUnits,
    private readonly prices: Float64Array,
    private readonly temperature: number,
  ) {
    this.keys = new Float64Array(units.candidates.width);
  }

  /** Looks at units from..to-1 and keeps those that have a choice. */
  add(from: number, to: number): void {
    const { keys } = this;
    const { scale, taken, candidates } = this.units;
    for (let unit = from; unit < to; unit++) {
      if (taken !== null && whole(taken, unit) >= 0) continue;
      const size = this.fillKeys(unit);
      if (size === 0) continue;
      let best = real(keys, 0);
      for (let k = 1; k < size; k++) best = Math.min(best, real(keys, k));
      const degree = this.temperature * real(scale, unit);
      const limit = best + OPEN * degree;
      let open = 0;
      for (let k = 0; k < size; k++) if (real(keys, k) <= limit) open++;
      if (open < 2) continue;
      this.reserve(open);
      this.unit[this.count] = unit;
      this.start[this.count++] = this.filled;
      const first = this.filled;
      let total = 0;
      for (let k = 0; k < size; k++) {
        if (real(keys, k) > limit) continue;
        const share = expOfMinus((real(keys, k) - best) / degree);
        total += share;
        this.territory[this.filled] = whole(candidates.territory, unit * candidates.width + k);
        this.cost[this.filled] = real(candidates.cost, unit * candidates.width + k);
        this.share[this.filled++] = share;
      }
      for (let k = first; k < this.filled; k++) this.share[k] = real(this.share, k) / total;
    }
  }

  done(): SoftUnits {
    const { instance, scale } = this.units;
    const { measureCount } = instance;
    const unit = this.unit.subarray(0, this.count);
    const load = new Float64Array(this.count * measureCount);
    const scales = new Float64Array(this.count);
    for (let u = 0; u < this.count; u++) {
      const from = whole(unit, u) * measureCount;
      scales[u] = real(scale, whole(unit, u));
      for (let m = 0; m < measureCount; m++) load[u * measureCount + m] = real(instance.load, from + m);
    }
    this.reserve(0);
    this.start[this.count] = this.filled;
    return {
      measureCount,
      count: this.count,
      unit,
      start: this.start.subarray(0, this.count + 1),
      territory: this.territory,
      cost: this.cost,
      share: this.share,
      load,
      scale: scales,
    };
  }

  /** Writes the reduced cost of each candidate and returns how many there are. */
  private fillKeys(unit: number): number {
    const { keys, prices } = this;
    const { measureCount: measures, load } = this.units.instance;
    const { width, territory, cost } = this.units.candidates;
    const base = unit * width;
    for (let slot = 0; slot < width; slot++) {
      const there = whole(territory, base + slot);
      if (there < 0) return slot;
      let key = real(cost, base + slot);
      for (let m = 0; m < measures; m++)
        key += real(prices, there * measures + m) * real(load, unit * measures + m);
      keys[slot] = key;
    }
    return width;
  }

  /** Makes room for one more unit with so many candidates. */
  private reserve(candidates: number): void {
    if (this.count + 1 >= this.unit.length) {
      this.unit = roomierWholes(this.unit);
      this.start = roomierWholes(this.start);
    }
    while (this.filled + candidates > this.territory.length) {
      this.territory = roomierWholes(this.territory);
      this.cost = roomierReals(this.cost);
      this.share = roomierReals(this.share);
    }
  }
}
