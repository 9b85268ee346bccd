import { slotOf } from "../candidates";
import type { Pacer } from "../pacer";
import { flag, real, whole } from "../typed-cell";
import { DEPTH } from "./arc-lists";
import { RankedEntries } from "./ranked-entries";
import type { Search } from "./search";

/**
 * Offers units other territories than their lists did, where territories stay outside
 * their bands. Lists are made at prices that were right before rounding: a territory far
 * from everything may be on nobody's list, and one too heavy may have nobody to give to.
 * A territory too light is put on the lists of the units that would cost least to bring;
 * the units of one too heavy are listed anew. Both at prices pushed against what is
 * outside, and in time O(units) for each territory outside.
 *
 * @param push by how many times the rate of the penalty prices are moved
 */
export async function freshLists(search: Search, push: number, pacer: Pacer): Promise<void> {
  const { territoryCount, measureCount: measures } = search.instance;
  const sides = Int8Array.from(search.instance.lower, (_, q) => search.penalty.sideOf(q));
  const prices = search.prices.map(
    (price, q) => price + (sides[q] as number) * push * search.penalty.rateOf(q),
  );
  const offered = new Offers(search, prices);
  for (let j = 0; j < territoryCount; j++) {
    const sidesOfJ = sides.subarray(j * measures, (j + 1) * measures);
    if (sidesOfJ.includes(-1)) await invite(search, offered, j, pacer);
    if (sidesOfJ.includes(1)) await relistMembers(search, offered, j, pacer);
  }
  for (let j = 0; j < territoryCount; j++) {
    await pacer.breathe(j, territoryCount);
    if (flag(offered.touched, j) === 1) search.arcs.refresh(j);
  }
}

/** Puts a territory on the lists of the units that would cost least to bring there. */
async function invite(search: Search, offers: Offers, territory: number, pacer: Pacer): Promise<void> {
  const { instance, arcs, assignment } = search;
  const nearest = new RankedEntries(1);
  nearest.reserve(0, DEPTH);
  for (let unit = 0; unit < instance.unitCount; unit++) {
    if ((unit & 1023) === 0 && pacer.isDue()) await pacer.rest(unit, instance.unitCount);
    if (whole(assignment.territoryOf, unit) === territory || !arcs.mayMove(unit, territory)) continue;
    const cost = arcs.costAt(unit, territory);
    if (cost < Number.POSITIVE_INFINITY) {
      nearest.offer(0, unit, arcs.keyAt(unit, territory, cost), cost, DEPTH);
    }
  }
  for (let at = 0; at < nearest.length(0); at++) {
    const unit = whole(nearest.unit, at);
    if (slotOf(search.candidates, unit, territory) < 0) offers.put(unit, territory, real(nearest.delta, at));
  }
}

/** Lists the units of a territory anew. */
async function relistMembers(search: Search, offers: Offers, territory: number, pacer: Pacer): Promise<void> {
  const { instance, arcs, assignment } = search;
  const costs = new Float64Array(instance.territoryCount);
  let seen = 0;
  for (let unit = assignment.firstMember(territory); unit >= 0; unit = assignment.nextMember(unit)) {
    if ((++seen & 63) === 0 && pacer.isDue()) await pacer.rest(0, 1);
    instance.cost.fill(unit, costs);
    const importance = real(instance.importance, unit);
    for (let j = 0; j < costs.length; j++) {
      const cost = importance * real(costs, j);
      if (!(cost < Number.POSITIVE_INFINITY) || !arcs.mayMove(unit, j)) continue;
      if (slotOf(search.candidates, unit, j) < 0) offers.putIfBetter(unit, j, cost);
    }
  }
}

/** Writes other territories into the lists of units, in place of those of highest reduced cost. */
class Offers {
  /** 1 for each territory that has a unit with a changed list. */
  readonly touched: Uint8Array;

  constructor(
    private readonly search: Search,
    private readonly prices: Float64Array,
  ) {
    this.touched = new Uint8Array(search.instance.territoryCount);
  }

  put(unit: number, territory: number, cost: number): void {
    this.write(unit, this.worstSlot(unit), territory, cost);
  }

  putIfBetter(unit: number, territory: number, cost: number): void {
    const slot = this.worstSlot(unit);
    if (slot >= 0 && this.reduced(unit, territory, cost) < this.reducedAt(unit, slot)) {
      this.write(unit, slot, territory, cost);
    }
  }

  private write(unit: number, slot: number, territory: number, cost: number): void {
    const { candidates, assignment } = this.search;
    if (slot < 0) return;
    candidates.territory[slot] = territory;
    candidates.cost[slot] = cost;
    this.touched[whole(assignment.territoryOf, unit)] = 1;
  }

  /** An empty slot, or that of highest reduced cost but for today's territory and where the unit is; -1 if none. */
  private worstSlot(unit: number): number {
    const { instance, candidates, assignment } = this.search;
    const home = whole(assignment.territoryOf, unit);
    const today = whole(instance.current, unit);
    let worst = -1;
    let greatest = Number.NEGATIVE_INFINITY;
    for (let slot = unit * candidates.width; slot < (unit + 1) * candidates.width; slot++) {
      const territory = whole(candidates.territory, slot);
      if (territory === home || territory === today) continue;
      const reduced = territory < 0 ? Number.POSITIVE_INFINITY : this.reducedAt(unit, slot);
      if (reduced <= greatest) continue;
      greatest = reduced;
      worst = slot;
    }
    return worst;
  }

  private reducedAt(unit: number, slot: number): number {
    const { territory, cost } = this.search.candidates;
    return whole(territory, slot) < 0
      ? Number.POSITIVE_INFINITY
      : this.reduced(unit, whole(territory, slot), real(cost, slot));
  }

  private reduced(unit: number, territory: number, cost: number): number {
    const { measureCount: measures, load } = this.search.instance;
    let reduced = cost;
    for (let m = 0; m < measures; m++) {
      reduced += real(this.prices, territory * measures + m) * real(load, unit * measures + m);
    }
    return reduced;
  }
}
