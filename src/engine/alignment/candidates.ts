import type { Instance } from "./instance";
import type { Pacer } from "./pacer";
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
 * The `width` territories of least reduced cost (importance * cost + price * load) for each
 * unit, today's among them. By reduced cost and not by distance: a balanced plan sends
 * accounts past full neighbours. Time O(units * territories).
 */
export async function listCandidates(
  instance: Instance,
  prices: Float64Array,
  width: number,
  pacer: Pacer,
): Promise<Candidates> {
  const { unitCount, territoryCount } = instance;
  const slots = Math.min(width, territoryCount);
  const territory = new Int32Array(unitCount * slots).fill(-1);
  const cost = new Float64Array(unitCount * slots);
  const costs = new Float64Array(territoryCount);
  const keys = new Float64Array(slots);
  const regret = new Float64Array(unitCount).fill(Number.POSITIVE_INFINITY);
  let reducedTotal = 0;

  for (let unit = 0; unit < unitCount; unit++) {
    if ((unit & 255) === 0 && pacer.isDue()) await pacer.rest(unit, unitCount);
    const base = unit * slots;
    const importance = real(instance.importance, unit);
    const load = real(instance.load, unit);
    const fixed = whole(instance.fixedTo, unit);
    if (fixed >= 0) {
      territory[base] = fixed;
      cost[base] = importance * instance.cost.of(unit, fixed);
      reducedTotal += real(cost, base) + real(prices, fixed) * load;
      continue;
    }
    instance.cost.fill(unit, costs);
    let filled = 0;
    for (let offset = 0; offset < territoryCount; offset++) {
      // Without geography many keys are equal: starting elsewhere for each unit keeps every territory in reach.
      const t = territoryCount > slots ? (offset + unit) % territoryCount : offset;
      const key = importance * real(costs, t) + real(prices, t) * load;
      if (filled === slots && key >= real(keys, slots - 1)) continue;
      let slot = filled < slots ? filled++ : slots - 1;
      while (slot > 0 && key < real(keys, slot - 1)) {
        keys[slot] = real(keys, slot - 1);
        territory[base + slot] = whole(territory, base + slot - 1);
        slot--;
      }
      keys[slot] = key;
      territory[base + slot] = t;
    }
    reducedTotal += real(keys, 0);
    if (filled > 1) regret[unit] = real(keys, 1) - real(keys, 0);
    includeCurrent(territory, base, slots, whole(instance.current, unit));
    for (let slot = 0; slot < filled; slot++) {
      cost[base + slot] = importance * real(costs, whole(territory, base + slot));
    }
  }
  return { width: slots, territory, cost, reducedTotal, regret };
}

function includeCurrent(territory: Int32Array, base: number, slots: number, current: number): void {
  if (current < 0) return;
  for (let slot = 0; slot < slots; slot++) if (whole(territory, base + slot) === current) return;
  territory[base + slots - 1] = current;
}

/** Slot of the territory among the unit's candidates, or -1. */
export function slotOf(candidates: Candidates, unit: number, territory: number): number {
  const base = unit * candidates.width;
  for (let slot = base; slot < base + candidates.width; slot++) {
    if (whole(candidates.territory, slot) === territory) return slot;
  }
  return -1;
}
