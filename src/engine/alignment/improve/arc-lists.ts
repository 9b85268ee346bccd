import type { Assignment } from "../assignment";
import { slotOf, type Candidates } from "../candidates";
import type { Instance } from "../instance";
import type { Pacer } from "../pacer";
import { flag, real, whole } from "../typed-cell";
import { RankedEntries } from "./ranked-entries";
import type { Side } from "./side";

/** Most units kept of those that one territory could give to another. */
export const DEPTH = 100;

/** A list that was cut is made anew when fewer than this many of its units are still there. */
const THIN = 50;

/** Room left in a new list for units that arrive later. */
const SPARE = 8;

/** The entry that tells how near two territories are: the first few may be oddities. */
const TYPICAL = 8;

/**
 * For every directed arc between two territories the units that could go along it, those
 * nearest the border first: by reduced regret over the square root of the unit's size.
 * Regret alone puts the small units first; regret per load those right at the border,
 * whatever their size. The root offers both.
 *
 * A unit that leaves a territory leaves its entries behind; they are passed over by a look
 * at where the unit is now. Long lists are cut, and made anew when many of their units
 * have left.
 */
export class ArcLists {
  private readonly territories: number;
  /** The list of arc (a, b) is list a * territories + b. */
  private readonly lists: RankedEntries;
  /** 1 / sqrt of the unit's load relative to the mean, over all measures. */
  private readonly perSize: Float64Array;
  private readonly neighbours: (Int32Array | undefined)[];
  private held = -1;
  private readonly order = new Int32Array(DEPTH);
  // The arcs of one unit, its key and cost on each.
  private readonly arcOf: Int32Array;
  private readonly keyOf: Float64Array;
  private readonly deltaOf: Float64Array;

  private constructor(
    private readonly instance: Instance,
    private readonly candidates: Candidates,
    private readonly prices: Float64Array,
    private readonly assignment: Assignment,
    /** importance * cost of each unit where it is. */
    private readonly hereCost: Float64Array,
    private readonly within: Uint8Array | null,
  ) {
    this.territories = instance.territoryCount;
    this.lists = new RankedEntries(this.territories * this.territories);
    this.perSize = new Float64Array(instance.unitCount);
    this.neighbours = new Array<Int32Array | undefined>(this.territories).fill(undefined);
    this.arcOf = new Int32Array(candidates.width);
    this.keyOf = new Float64Array(candidates.width);
    this.deltaOf = new Float64Array(candidates.width);
  }

  static async build(
    instance: Instance,
    candidates: Candidates,
    prices: Float64Array,
    assignment: Assignment,
    hereCost: Float64Array,
    within: Uint8Array | null,
    pacer: Pacer,
  ): Promise<ArcLists> {
    const arcs = new ArcLists(instance, candidates, prices, assignment, hereCost, within);
    const { unitCount } = instance;
    const mean = meanLoads(instance);
    const wanted = new Int32Array(arcs.lists.count);
    for (let unit = 0; unit < unitCount; unit++) {
      if ((unit & 1023) === 0 && pacer.isDue()) await pacer.rest(unit, 2 * unitCount);
      arcs.weigh(unit, mean);
      arcs.count(unit, wanted, 0);
    }
    const rooms = wanted.map(roomFor);
    arcs.lists.expect(rooms.reduce((sum, room) => sum + room, 0));
    for (let arc = 0; arc < rooms.length; arc++) arcs.lists.reserve(arc, whole(rooms, arc));
    for (let unit = 0; unit < unitCount; unit++) {
      if ((unit & 1023) === 0 && pacer.isDue()) await pacer.rest(unitCount + unit, 2 * unitCount);
      arcs.offer(unit);
    }
    for (let arc = 0; arc < wanted.length; arc++) {
      if ((arc & 255) === 0 && pacer.isDue()) await pacer.rest(2 * unitCount, 2 * unitCount);
      arcs.lists.sort(arc);
    }
    return arcs;
  }

  /** Territories with a list to or from this one, the nearest first. */
  neighboursOf(territory: number): Int32Array {
    const known = this.neighbours[territory];
    if (known !== undefined) return known;
    const found: { other: number; distance: number }[] = [];
    for (let other = 0; other < this.territories; other++) {
      const distance = Math.min(this.distance(territory, other), this.distance(other, territory));
      if (distance < Number.POSITIVE_INFINITY) found.push({ other, distance });
    }
    found.sort((a, b) => a.distance - b.distance || a.other - b.other);
    const sorted = Int32Array.from(found, ({ other }) => other);
    this.neighbours[territory] = sorted;
    return sorted;
  }

  /** Copies the first units of an arc, at most `limit`, that are still there; the cheapest first. */
  gather(from: number, to: number, limit: number, side: Side): void {
    const arc = from * this.territories + to;
    this.copyStaying(arc, from, to, limit, side);
    if (side.count > Math.min(limit, THIN) || !this.lists.isCut(arc)) return;
    this.refresh(from);
    this.copyStaying(arc, from, to, limit, side);
  }

  /** Keeps one unit where it is until the next call; -1 for none. */
  hold(unit: number): void {
    this.held = unit;
  }

  /** True when neither a fixed place nor the territories under improvement stand against it. */
  mayMove(unit: number, to: number): boolean {
    return this.isFree(unit) && (this.within === null || flag(this.within, to) === 1);
  }

  /** Moves a unit to one of its candidates. */
  move(unit: number, to: number): void {
    this.assignment.move(unit, to);
    this.hereCost[unit] = this.costAt(unit, to);
    const arcs = this.appraise(unit);
    for (let k = 0; k < arcs; k++) {
      const arc = whole(this.arcOf, k);
      if (this.lists.length(arc) === 0) this.forgetNeighbours(arc);
      this.lists.insert(arc, unit, real(this.keyOf, k), real(this.deltaOf, k), DEPTH);
    }
  }

  /** Makes the lists of one territory anew: after many have left, or were offered other territories. */
  refresh(territory: number): void {
    const { assignment, lists } = this;
    const first = territory * this.territories;
    const wanted = new Int32Array(this.territories);
    for (let unit = assignment.firstMember(territory); unit >= 0; unit = assignment.nextMember(unit)) {
      this.count(unit, wanted, first);
    }
    for (let other = 0; other < this.territories; other++) {
      const arc = first + other;
      if ((lists.length(arc) === 0) !== (whole(wanted, other) === 0)) this.forgetNeighbours(arc);
      lists.empty(arc);
      lists.reserve(arc, roomFor(whole(wanted, other)));
    }
    for (let unit = assignment.firstMember(territory); unit >= 0; unit = assignment.nextMember(unit)) {
      this.offer(unit);
    }
    for (let other = 0; other < this.territories; other++) lists.sort(first + other);
  }

  /** Sum of importance * cost over all units where they are. */
  totalCost(): number {
    let sum = 0;
    for (let unit = 0; unit < this.hereCost.length; unit++) sum += real(this.hereCost, unit);
    return sum;
  }

  /** importance * cost of the unit in the territory. */
  costAt(unit: number, territory: number): number {
    const slot = slotOf(this.candidates, unit, territory);
    if (slot >= 0) return real(this.candidates.cost, slot);
    return real(this.instance.importance, unit) * this.instance.cost.of(unit, territory);
  }

  /** Reduced cost of having the unit there over where it is, over the root of its size. */
  keyAt(unit: number, to: number, cost: number): number {
    const { measureCount: measures, load } = this.instance;
    const home = whole(this.assignment.territoryOf, unit);
    let regret = cost - real(this.hereCost, unit);
    for (let m = 0; m < measures; m++) {
      const price = real(this.prices, to * measures + m) - real(this.prices, home * measures + m);
      regret += price * real(load, unit * measures + m);
    }
    return regret * real(this.perSize, unit);
  }

  private weigh(unit: number, mean: Float64Array): void {
    const { measureCount: measures, load } = this.instance;
    let size = 0;
    for (let m = 0; m < measures; m++) {
      if (real(mean, m) > 0) size += real(load, unit * measures + m) / (real(mean, m) * measures);
    }
    // Units without load cannot balance anything: they come last, unless moving them saves cost.
    this.perSize[unit] = 1 / Math.sqrt(Math.max(size, 1e-6));
  }

  private count(unit: number, wanted: Int32Array, first: number): void {
    if (!this.isFree(unit)) return;
    const { width, territory } = this.candidates;
    const row = whole(this.assignment.territoryOf, unit) * this.territories - first;
    for (let slot = unit * width; slot < (unit + 1) * width; slot++) {
      const to = whole(territory, slot);
      if (to >= 0) wanted[row + to] = whole(wanted, row + to) + 1;
    }
  }

  private offer(unit: number): void {
    const arcs = this.appraise(unit);
    for (let k = 0; k < arcs; k++) {
      this.lists.offer(whole(this.arcOf, k), unit, real(this.keyOf, k), real(this.deltaOf, k), DEPTH);
    }
  }

  /** Fills arcOf, keyOf and deltaOf with the arcs open to the unit where it is. */
  private appraise(unit: number): number {
    if (!this.isFree(unit)) return 0;
    const { width, territory, cost } = this.candidates;
    const home = whole(this.assignment.territoryOf, unit);
    const here = real(this.hereCost, unit);
    let arcs = 0;
    for (let slot = unit * width; slot < (unit + 1) * width; slot++) {
      const to = whole(territory, slot);
      const there = real(cost, slot);
      if (to < 0 || to === home || !(there < Number.POSITIVE_INFINITY)) continue;
      if (this.within !== null && flag(this.within, to) === 0) continue;
      this.arcOf[arcs] = home * this.territories + to;
      this.keyOf[arcs] = this.keyAt(unit, to, there);
      this.deltaOf[arcs++] = there - here;
    }
    return arcs;
  }

  private isFree(unit: number): boolean {
    if (whole(this.instance.fixedTo, unit) >= 0) return false;
    return this.within === null || flag(this.within, whole(this.assignment.territoryOf, unit)) === 1;
  }

  private copyStaying(arc: number, from: number, to: number, limit: number, side: Side): void {
    const { instance, lists, assignment, order } = this;
    const { measureCount: measures, load, moves } = instance;
    const end = lists.end(arc);
    let count = 0;
    for (let at = lists.begin(arc); at < end && count < limit; at++) {
      const unit = whole(lists.unit, at);
      if (whole(assignment.territoryOf, unit) !== from || unit === this.held) continue;
      const delta = real(lists.delta, at);
      let place = count++;
      for (; place > 0 && delta < real(lists.delta, whole(order, place - 1)); place--) {
        order[place] = whole(order, place - 1);
      }
      order[place] = at;
    }
    for (let entry = 1; entry <= count; entry++) {
      const at = whole(order, entry - 1);
      const unit = whole(lists.unit, at);
      side.unit[entry] = unit;
      side.delta[entry] = real(lists.delta, at);
      for (let m = 0; m < measures; m++) side.load[entry * measures + m] = real(load, unit * measures + m);
      if (moves !== undefined) side.away[entry] = assignment.awayChange(unit, to);
    }
    side.count = count + 1;
  }

  private distance(from: number, to: number): number {
    const arc = from * this.territories + to;
    const length = this.lists.length(arc);
    if (length === 0) return Number.POSITIVE_INFINITY;
    return real(this.lists.key, this.lists.begin(arc) + Math.min(TYPICAL, length) - 1);
  }

  private forgetNeighbours(arc: number): void {
    this.neighbours[Math.floor(arc / this.territories)] = undefined;
    this.neighbours[arc % this.territories] = undefined;
  }
}

function roomFor(units: number): number {
  return units === 0 ? 0 : Math.min(DEPTH, units + SPARE);
}

function meanLoads({ unitCount, measureCount: measures, load }: Instance): Float64Array {
  const mean = new Float64Array(measures);
  for (let m = 0; m < measures; m++) {
    let sum = 0;
    for (let at = m; at < load.length; at += measures) sum += real(load, at);
    mean[m] = sum / unitCount;
  }
  return mean;
}
