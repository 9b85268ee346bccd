import { real, whole } from "../typed-cell";
import type { CentreProblem } from "./centre-problem";
import type { NearUnits } from "./near-units";
import type { Region } from "./region";

/** Territories up to this size try every member as their centre. */
const SMALL_TERRITORY = 24;

/** Units of each of two territories that are tried for swaps, those that lose least. */
const MOST_SWAPPED = 40;

/**
 * Improves the territories of a region by themselves: units shift to another territory, two
 * swap, and a territory takes the member as its centre that serves the others best. What no
 * change has touched since it was last looked at is passed over.
 */
export class RegionSettler {
  private price = 0;
  private leastGain = 0;
  /** Version of the two territories of a pair, added up, when the pair was last left settled. */
  private readonly pairVersion: Int32Array;
  private readonly centreVersion: Int32Array;
  private gain: Float64Array = new Float64Array(0);
  private listA: Int32Array = new Int32Array(0);
  private listB: Int32Array = new Int32Array(0);

  constructor(
    private readonly problem: CentreProblem,
    private readonly near: NearUnits,
    private readonly region: Region,
  ) {
    this.pairVersion = new Int32Array(region.mostTerritories * region.mostTerritories);
    this.centreVersion = new Int32Array(region.mostTerritories);
  }

  /**
   * Shifts, swaps and better centres until none helps.
   *
   * @param price what load outside the limits costs per mean territory
   * @param leastGain gains below it are rounding
   * @param isSettled true when the region was settled as it was taken: only what was changed since
   *   is looked at
   */
  settle(price: number, leastGain: number, isSettled: boolean): void {
    const { region } = this;
    this.price = price;
    this.leastGain = leastGain;
    this.pairVersion.fill(isSettled ? 2 : 0);
    this.centreVersion.fill(1);
    this.makeRoom();
    for (;;) {
      this.exchange();
      let isChanged = false;
      for (let j = 0; j < region.territoryCount; j++) {
        if (whole(this.centreVersion, j) === whole(region.version, j)) continue;
        if (this.recentre(j)) isChanged = true;
        this.centreVersion[j] = whole(region.version, j);
      }
      if (!isChanged) return;
    }
  }

  private exchange(): void {
    const { region } = this;
    let isChanged = true;
    while (isChanged) {
      isChanged = false;
      for (let a = 0; a < region.territoryCount; a++) {
        for (let b = a + 1; b < region.territoryCount; b++) {
          const pair = a * region.mostTerritories + b;
          if (whole(this.pairVersion, pair) === whole(region.version, a) + whole(region.version, b)) continue;
          while (this.improvePair(a, b)) isChanged = true;
          this.pairVersion[pair] = whole(region.version, a) + whole(region.version, b);
        }
      }
    }
  }

  /** Makes the shifts that help between two territories, cheapest first, else swaps; false when none does. */
  private improvePair(a: number, b: number): boolean {
    const { region } = this;
    const excess = region.excessOf(a, -1, -1) + region.excessOf(b, -1, -1);
    const relief = this.price * excess;
    const leastA = this.gainsOf(a, b);
    const leastB = this.gainsOf(b, a);
    if (leastA < relief && this.shiftAll(a, b, relief)) return true;
    if (leastB < relief && this.shiftAll(b, a, relief)) return true;
    if (leastA + leastB >= relief - this.leastGain) return false;
    return this.swapAll(a, b, excess, relief, leastA, leastB);
  }

  /** Notes what each unit of a territory would cost more in another; the least of it, centre left out. */
  private gainsOf(from: number, to: number): number {
    const { gain, region } = this;
    const centre = whole(region.centre, from);
    const size = whole(region.size, from);
    let least = Number.POSITIVE_INFINITY;
    for (let at = 0; at < size; at++) {
      const i = region.member(from, at);
      if (i === centre) continue;
      const change = region.costOf(i, to) - region.costOf(i, from);
      gain[i] = change;
      if (change < least) least = change;
    }
    return least;
  }

  private shiftAll(from: number, to: number, relief: number): boolean {
    const { region } = this;
    const count = this.listBelow(from, relief, this.listA);
    let isChanged = false;
    let excess = region.excessOf(from, -1, -1) + region.excessOf(to, -1, -1);
    for (let at = 0; at < count; at++) {
      const i = whole(this.listA, at);
      const after = region.excessOf(from, -1, i) + region.excessOf(to, i, -1);
      if (real(this.gain, i) + this.price * (after - excess) >= -this.leastGain) continue;
      region.move(i, to);
      excess = after;
      isChanged = true;
    }
    return isChanged;
  }

  private swapAll(
    a: number,
    b: number,
    excess: number,
    relief: number,
    leastA: number,
    leastB: number,
  ): boolean {
    const { listA, listB, gain, price, region } = this;
    const countA = Math.min(MOST_SWAPPED, this.listBelow(a, relief - leastB, listA));
    let countB = Math.min(MOST_SWAPPED, this.listBelow(b, relief - leastA, listB));
    let isChanged = false;
    for (let at = 0; at < countA; at++) {
      const i = whole(listA, at);
      let best = -this.leastGain;
      let found = -1;
      for (let place = 0; place < countB; place++) {
        const other = whole(listB, place);
        const change = real(gain, i) + real(gain, other);
        if (change - price * excess >= best) break;
        const value = change + price * (region.excessOf(a, other, i) + region.excessOf(b, i, other) - excess);
        if (value >= best) continue;
        best = value;
        found = place;
      }
      if (found < 0) continue;
      const other = whole(listB, found);
      region.move(i, b);
      region.move(other, a);
      listB.copyWithin(found, found + 1, countB);
      countB--;
      excess = region.excessOf(a, -1, -1) + region.excessOf(b, -1, -1);
      isChanged = true;
    }
    return isChanged;
  }

  /** Lists the units of a territory, its centre left out, whose gain is below a value, least first. */
  private listBelow(j: number, limit: number, list: Int32Array): number {
    const { gain, region } = this;
    const centre = whole(region.centre, j);
    let count = 0;
    for (let at = 0; at < whole(region.size, j); at++) {
      const i = region.member(j, at);
      const value = real(gain, i);
      if (value >= limit || i === centre) continue;
      let place = count++;
      while (place > 0 && real(gain, whole(list, place - 1)) > value) {
        list[place] = whole(list, place - 1);
        place--;
      }
      list[place] = i;
    }
    return count;
  }

  /** Makes the member that serves the others best their centre; false when it is so already. */
  private recentre(j: number): boolean {
    const { region } = this;
    const old = whole(region.centre, j);
    const size = whole(region.size, j);
    let best = old;
    let least = 0;
    for (let at = 0; at < size; at++) least += region.costOf(region.member(j, at), j);
    least -= this.leastGain;
    if (size <= SMALL_TERRITORY) {
      for (let at = 0; at < size; at++) {
        const sum = this.costFrom(j, region.member(j, at), least);
        if (sum >= least) continue;
        least = sum;
        best = region.member(j, at);
      }
    } else {
      for (let from = -1; from !== best;) {
        from = best;
        for (const unit of this.near.of(region.globalUnit(from))) {
          const i = region.local(unit);
          if (i < 0 || region.territoryOf(i) !== j) continue;
          const sum = this.costFrom(j, i, least);
          if (sum >= least) continue;
          least = sum;
          best = i;
        }
      }
    }
    if (best === old) return false;
    region.setCentre(j, best);
    return true;
  }

  /** Cost of a territory's units from another centre, or something no less than `enough`. */
  private costFrom(j: number, i: number, enough: number): number {
    const { region } = this;
    const { cost } = this.problem;
    const centre = region.globalUnit(i);
    let sum = 0;
    for (let at = 0; at < whole(region.size, j) && sum < enough; at++) {
      sum += cost.of(region.globalUnit(region.member(j, at)), centre);
    }
    return sum;
  }

  private makeRoom(): void {
    const { unitCount } = this.region;
    if (this.gain.length >= unitCount) return;
    const room = Math.min(this.problem.unitCount, unitCount * 2);
    this.gain = new Float64Array(room);
    this.listA = new Int32Array(room);
    this.listB = new Int32Array(room);
  }
}
