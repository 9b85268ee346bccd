import type { Instance } from "./instance";
import type { Pacer } from "./pacer";
import { GroupBounds } from "./group-bounds";
import { real, whole } from "./typed-cell";

/** The few territories worth looking at for each unit: `width` slots a unit. */
export interface Candidates {
  readonly width: number;
  /** Territory of each slot, -1 where a unit has fewer. */
  readonly territory: Int32Array;
  /** importance * cost of each slot. */
  readonly cost: Float64Array;
  /**
   * Sum over units of the least reduced cost over ALL territories at the prices listed
   * with: minus the support of the band it is a lower bound of every feasible objective.
   */
  readonly reducedTotal: number;
  /** Per unit: what the second-best territory costs more than the best; infinite when there is no choice. */
  readonly regret: Float64Array;
}

/**
 * The `width` territories of least reduced cost (importance * cost + Σ price * load) for each
 * unit, today's among them, forbidden ones never. By reduced cost and not by distance: a
 * balanced plan sends accounts past full neighbours.
 *
 * Units come in groups of neighbours alike (see GroupBounds): territories that cannot be on
 * any member's list are left out for the whole group, and the lists are still exact.
 *
 * @param prices of measure m in territory j at [j * measureCount + m]
 * @param groups starts of the groups, ending with the number of grouped units; the rest are on their own
 */
export async function listCandidates(
  instance: Instance,
  prices: Float64Array,
  width: number,
  pacer: Pacer,
  groups: Int32Array = new Int32Array(1),
): Promise<Candidates> {
  const { unitCount, territoryCount } = instance;
  const lister = new Lister(instance, prices, Math.min(width, territoryCount));
  const bounds = GroupBounds.of(instance, prices, lister.width);
  let from = 0;
  for (let group = 0; group + 1 < groups.length; group++) {
    if ((group & 15) === 0) await pacer.breathe(from, unitCount);
    const to = whole(groups, group + 1);
    const possible = bounds?.possible(from, to) ?? territoryCount;
    if (bounds === null || possible > territoryCount / 2) lister.listAmongAll(from, to);
    else lister.listAmong(bounds.territories, possible, from, to);
    from = to;
  }
  for (; from < unitCount; from += 64) {
    await pacer.breathe(from, unitCount);
    lister.listAmongAll(from, Math.min(unitCount, from + 64));
  }
  return lister;
}

class Lister implements Candidates {
  readonly territory: Int32Array;
  readonly cost: Float64Array;
  readonly regret: Float64Array;
  reducedTotal = 0;
  private readonly costs: Float64Array;
  // The list being made, in order of reduced cost; one more than is kept, for the regret.
  private readonly keys: Float64Array;
  private readonly slots: Int32Array;
  private readonly slotCosts: Float64Array;
  private readonly everywhere: Int32Array;

  constructor(
    private readonly instance: Instance,
    private readonly prices: Float64Array,
    readonly width: number,
  ) {
    const { unitCount, territoryCount } = instance;
    this.territory = new Int32Array(unitCount * width).fill(-1);
    this.cost = new Float64Array(unitCount * width);
    this.regret = new Float64Array(unitCount).fill(Number.POSITIVE_INFINITY);
    this.costs = new Float64Array(territoryCount);
    this.keys = new Float64Array(width + 1);
    this.slots = new Int32Array(width + 1);
    this.slotCosts = new Float64Array(width + 1);
    this.everywhere = Int32Array.from({ length: territoryCount }, (_, j) => j);
  }

  /** Lists units from..to-1 among all territories. */
  listAmongAll(from: number, to: number): void {
    const { instance, costs } = this;
    for (let unit = from; unit < to; unit++) {
      if (whole(instance.fixedTo, unit) >= 0) this.listFixed(unit);
      else {
        instance.cost.fill(unit, costs);
        // Without geography many keys are equal: starting elsewhere for each unit keeps every territory in reach.
        this.list(unit, this.everywhere, costs.length, unit % costs.length);
      }
    }
  }

  /** Lists units from..to-1, all free, among some territories. */
  listAmong(territories: Int32Array, count: number, from: number, to: number): void {
    const { cost } = this.instance;
    for (let unit = from; unit < to; unit++) {
      if (cost.fillSome !== undefined) cost.fillSome(unit, territories, count, this.costs);
      else for (let k = 0; k < count; k++) this.costs[k] = cost.of(unit, whole(territories, k));
      this.list(unit, territories, count, 0);
    }
  }

  private listFixed(unit: number): void {
    const fixed = whole(this.instance.fixedTo, unit);
    const cost = this.instance.cost.of(unit, fixed);
    const importance = real(this.instance.importance, unit);
    this.territory[unit * this.width] = fixed;
    this.cost[unit * this.width] = importance > 0 ? importance * cost : 0;
    this.reducedTotal += real(this.cost, unit * this.width) + this.priceOf(unit, fixed);
  }

  private list(unit: number, territories: Int32Array, count: number, start: number): void {
    const { instance, prices, costs, keys, slots, slotCosts, width } = this;
    const { measureCount: measures, load } = instance;
    const importance = real(instance.importance, unit);
    const first = real(load, unit * measures);
    const second = measures > 1 ? real(load, unit * measures + 1) : 0;
    let filled = 0;
    let k = start;
    for (let step = 0; step < count; step++, k = k + 1 === count ? 0 : k + 1) {
      const cost = real(costs, k);
      if (cost === Number.POSITIVE_INFINITY) continue;
      const j = whole(territories, k);
      const own = importance * cost;
      let key = own + real(prices, j * measures) * first;
      if (measures > 1) key += real(prices, j * measures + 1) * second;
      for (let m = 2; m < measures; m++)
        key += real(prices, j * measures + m) * real(load, unit * measures + m);
      if (filled > width && key >= real(keys, width)) continue;
      let slot = filled <= width ? filled++ : width;
      while (slot > 0 && key < real(keys, slot - 1)) {
        keys[slot] = real(keys, slot - 1);
        slots[slot] = whole(slots, slot - 1);
        slotCosts[slot] = real(slotCosts, slot - 1);
        slot--;
      }
      keys[slot] = key;
      slots[slot] = j;
      slotCosts[slot] = own;
    }
    if (filled > 0) this.reducedTotal += real(keys, 0);
    if (filled > 1) this.regret[unit] = real(keys, 1) - real(keys, 0);
    this.write(unit, Math.min(filled, width));
  }

  private write(unit: number, count: number): void {
    const { instance, slots, slotCosts, territory, cost, width } = this;
    const current = whole(instance.current, unit);
    let hasCurrent = current < 0;
    for (let slot = 0; slot < count; slot++) {
      territory[unit * width + slot] = whole(slots, slot);
      cost[unit * width + slot] = real(slotCosts, slot);
      if (whole(slots, slot) === current) hasCurrent = true;
    }
    if (hasCurrent) return;
    const stay = instance.cost.of(unit, current);
    if (stay === Number.POSITIVE_INFINITY) return;
    const last = unit * width + Math.min(count, width - 1);
    territory[last] = current;
    cost[last] = real(instance.importance, unit) * stay;
  }

  private priceOf(unit: number, territory: number): number {
    const { measureCount: measures, load } = this.instance;
    let sum = 0;
    for (let m = 0; m < measures; m++) {
      sum += real(this.prices, territory * measures + m) * real(load, unit * measures + m);
    }
    return sum;
  }
}

/** Slot of the territory among the unit's candidates, or -1. */
export function slotOf(candidates: Candidates, unit: number, territory: number): number {
  const base = unit * candidates.width;
  for (let slot = base; slot < base + candidates.width; slot++) {
    if (whole(candidates.territory, slot) === territory) return slot;
  }
  return -1;
}
