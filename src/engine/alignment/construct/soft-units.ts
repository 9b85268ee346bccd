import type { Candidates } from "../candidates";
import type { Instance } from "../instance";
import { add, real, whole } from "../typed-cell";

/**
 * The units whose choice is still open near some prices, each with the candidates that may
 * still win, packed side by side; all others are settled where they are cheapest, and only
 * their sums are kept. Nine in ten are settled at the last temperatures.
 */
export interface SoftUnits {
  readonly territoryCount: number;
  readonly measureCount: number;
  readonly count: number;
  /** The unit of each soft unit. */
  readonly unit: Int32Array;
  /** Candidates of soft unit u are start[u] .. start[u + 1] - 1. */
  readonly start: Int32Array;
  readonly territory: Int32Array;
  readonly cost: Float64Array;
  readonly load: Float64Array;
  /** Cost that counts as one degree of temperature. */
  readonly scale: Float64Array;
  /** Load of the settled units, of measure m in territory j at [j * measureCount + m]. */
  readonly settledLoad: Float64Array;
  readonly settledCost: number;
  /** Prices it was made at, and how far each may move from there. */
  readonly prices: Float64Array;
  readonly reach: number;
}

/** Candidates this many degrees above the best have a share below 1e-5. */
const OPEN = 12;

/** How far prices may move before the units are looked through again, in degrees. */
const REACH = 3;

/**
 * @param taken territory of units that are decided already, else -1
 * @param scale per unit, cost that counts as one degree of temperature
 */
export function softUnits(
  instance: Instance,
  candidates: Candidates,
  scale: Float64Array,
  prices: Float64Array,
  temperature: number,
  taken: Int32Array | null,
): SoftUnits {
  const { measureCount: measures, territoryCount, unitCount } = instance;
  const builder = new Builder(instance, prices);
  const { width } = candidates;
  const keys = new Float64Array(width);
  const reach = REACH * temperature;
  for (let unit = 0; unit < unitCount; unit++) {
    const base = unit * width;
    const decided = taken === null ? -1 : whole(taken, unit);
    if (decided >= 0) {
      builder.settle(unit, decided, 0);
      continue;
    }
    const best = fillKeys(instance, candidates, prices, unit, keys);
    if (best < 0) continue;
    let size = 0;
    for (let m = 0; m < measures; m++) size += real(instance.load, unit * measures + m);
    const least = real(keys, best);
    const limit = least + OPEN * temperature * real(scale, unit) + 2 * reach * size;
    let open = 0;
    for (let slot = 0; slot < width && whole(candidates.territory, base + slot) >= 0; slot++) {
      if (real(keys, slot) <= limit) open++;
    }
    if (open <= 1) {
      builder.settle(unit, whole(candidates.territory, base + best), real(candidates.cost, base + best));
      continue;
    }
    builder.open(unit, real(scale, unit));
    for (let slot = 0; slot < width && whole(candidates.territory, base + slot) >= 0; slot++) {
      if (real(keys, slot) > limit) continue;
      builder.offer(whole(candidates.territory, base + slot), real(candidates.cost, base + slot));
    }
  }
  return builder.done(territoryCount, reach);
}

/** Writes the reduced cost of each candidate and returns the slot of the least, or -1. */
function fillKeys(
  instance: Instance,
  candidates: Candidates,
  prices: Float64Array,
  unit: number,
  keys: Float64Array,
): number {
  const { measureCount: measures, load } = instance;
  const { width, territory, cost } = candidates;
  const base = unit * width;
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  for (let slot = 0; slot < width; slot++) {
    const j = whole(territory, base + slot);
    if (j < 0) break;
    let key = real(cost, base + slot) + real(prices, j * measures) * real(load, unit * measures);
    for (let m = 1; m < measures; m++)
      key += real(prices, j * measures + m) * real(load, unit * measures + m);
    keys[slot] = key;
    if (key >= least) continue;
    least = key;
    best = slot;
  }
  return best;
}

class Builder {
  private readonly unit: Int32Array;
  private readonly start: Int32Array;
  private territory = new Int32Array(1024);
  private cost = new Float64Array(1024);
  private readonly scale: Float64Array;
  private count = 0;
  private filled = 0;
  private readonly settledLoad: Float64Array;
  private settledCost = 0;

  constructor(
    private readonly instance: Instance,
    private readonly prices: Float64Array,
  ) {
    this.unit = new Int32Array(instance.unitCount);
    this.start = new Int32Array(instance.unitCount + 1);
    this.scale = new Float64Array(instance.unitCount);
    this.settledLoad = new Float64Array(instance.territoryCount * instance.measureCount);
  }

  settle(unit: number, territory: number, cost: number): void {
    const { measureCount: measures, load } = this.instance;
    for (let m = 0; m < measures; m++) {
      add(this.settledLoad, territory * measures + m, real(load, unit * measures + m));
    }
    this.settledCost += cost;
  }

  open(unit: number, scale: number): void {
    this.unit[this.count] = unit;
    this.scale[this.count] = scale;
    this.start[this.count++] = this.filled;
  }

  offer(territory: number, cost: number): void {
    if (this.filled === this.cost.length) {
      const territories = new Int32Array(this.filled * 2);
      const costs = new Float64Array(this.filled * 2);
      territories.set(this.territory);
      costs.set(this.cost);
      this.territory = territories;
      this.cost = costs;
    }
    this.territory[this.filled] = territory;
    this.cost[this.filled++] = cost;
  }

  done(territoryCount: number, reach: number): SoftUnits {
    const { measureCount } = this.instance;
    const load = new Float64Array(this.count * measureCount);
    for (let u = 0; u < this.count; u++) {
      const from = whole(this.unit, u) * measureCount;
      for (let m = 0; m < measureCount; m++) load[u * measureCount + m] = real(this.instance.load, from + m);
    }
    this.start[this.count] = this.filled;
    return {
      territoryCount,
      measureCount,
      count: this.count,
      unit: this.unit.subarray(0, this.count),
      start: this.start.subarray(0, this.count + 1),
      territory: this.territory,
      cost: this.cost,
      load,
      scale: this.scale.subarray(0, this.count),
      settledLoad: this.settledLoad,
      settledCost: this.settledCost,
      prices: this.prices.slice(),
      reach,
    };
  }
}
