import type { Random } from "../random";
import { add, real, whole } from "../typed-cell";
import type { CentrePlan } from "./centre-plan";
import type { CentreProblem } from "./centre-problem";
import type { Limits } from "./limits";
import type { NearUnits } from "./near-units";

/** Territories up to this size try every member as their centre. */
const SMALL_TERRITORY = 24;

/** Units of each of two territories that are tried for swaps, those that lose least. */
const MOST_SWAPPED = 40;

/**
 * A few neighbouring territories taken out of a plan, to be improved by themselves: their
 * units numbered from 0 and the cost of each to each of their centres written out, so that
 * a search in here costs nothing that grows with the whole problem. Load outside the
 * limits costs `price` per mean territory.
 */
export class Region {
  unitCount = 0;
  territoryCount = 0;
  price = 0;
  /** Local unit that is the centre of each territory. */
  readonly centre: Int32Array;
  private units: Int32Array = new Int32Array(0);
  private placeOf: Int32Array = new Int32Array(0);
  private dist: Float64Array = new Float64Array(0);
  private members: Int32Array = new Int32Array(0);
  private position: Int32Array = new Int32Array(0);
  private gain: Float64Array = new Float64Array(0);
  private listA: Int32Array = new Int32Array(0);
  private listB: Int32Array = new Int32Array(0);
  private readonly territories: Int32Array;
  private readonly size: Int32Array;
  private readonly loads: Float64Array;
  private readonly version: Int32Array;
  private readonly pairVersion: Int32Array;
  private readonly centreVersion: Int32Array;
  private readonly localOf: Int32Array;
  private leastGain = 0;

  constructor(
    private readonly problem: CentreProblem,
    private readonly limits: Limits,
    private readonly near: NearUnits,
    readonly mostTerritories: number,
  ) {
    this.centre = new Int32Array(mostTerritories);
    this.territories = new Int32Array(mostTerritories);
    this.size = new Int32Array(mostTerritories);
    this.loads = new Float64Array(mostTerritories * problem.measureCount);
    this.version = new Int32Array(mostTerritories);
    this.pairVersion = new Int32Array(mostTerritories * mostTerritories);
    this.centreVersion = new Int32Array(mostTerritories);
    this.localOf = new Int32Array(problem.unitCount).fill(-1);
  }

  /** Takes territories out of the plan, which itself stays as it is until `giveBack`. */
  take(
    plan: CentrePlan,
    territories: readonly number[],
    price: number,
    leastGain: number,
    isSettled: boolean,
  ): void {
    this.price = price;
    this.leastGain = leastGain;
    this.territoryCount = territories.length;
    let unitCount = 0;
    for (const territory of territories) unitCount += whole(plan.size, territory);
    this.makeRoom(unitCount);
    this.unitCount = 0;
    this.loads.fill(0);
    this.version.fill(1);
    this.pairVersion.fill(isSettled ? 2 : 0);
    this.centreVersion.fill(1);
    for (let j = 0; j < territories.length; j++) {
      const territory = territories[j] as number;
      this.territories[j] = territory;
      this.size[j] = 0;
      for (let unit = whole(plan.first, territory); unit >= 0; unit = whole(plan.next, unit)) {
        this.units[this.unitCount] = unit;
        this.localOf[unit] = this.unitCount;
        this.enter(this.unitCount++, j);
      }
    }
    for (let j = 0; j < territories.length; j++) {
      this.centre[j] = this.local(whole(plan.centres, territories[j] as number));
      this.fillCosts(j);
    }
  }

  /** Writes the territories back into the plan they were taken from. */
  giveBack(plan: CentrePlan): void {
    for (let j = 0; j < this.territoryCount; j++) {
      const territory = whole(this.territories, j);
      plan.clear(territory, this.globalUnit(whole(this.centre, j)));
      for (let at = 0; at < whole(this.size, j); at++) {
        const i = this.member(j, at);
        plan.put(this.globalUnit(i), territory, this.costOf(i, j));
      }
      plan.close(territory);
    }
  }

  cost(): number {
    let sum = 0;
    for (let i = 0; i < this.unitCount; i++) sum += this.costOf(i, whole(this.placeOf, i));
    return sum;
  }

  excess(): number {
    let sum = 0;
    for (let j = 0; j < this.territoryCount; j++) sum += this.excessOf(j, -1, -1);
    return sum;
  }

  globalUnit(i: number): number {
    return whole(this.units, i);
  }

  /** Number of a unit in here, or -1 when it is elsewhere. */
  local(unit: number): number {
    const i = whole(this.localOf, unit);
    return i >= 0 && i < this.unitCount && whole(this.units, i) === unit ? i : -1;
  }

  costOf(i: number, j: number): number {
    return real(this.dist, i * this.mostTerritories + j);
  }

  /** Cost of a unit as it is assigned now. */
  costNow(i: number): number {
    return this.costOf(i, whole(this.placeOf, i));
  }

  /** True when the unit is the centre of some territory. */
  isCentre(i: number): boolean {
    return whole(this.centre, whole(this.placeOf, i)) === i;
  }

  /** Any unit of a territory, its centre included. */
  anyMember(j: number, random: Random): number {
    return this.member(j, random.below(whole(this.size, j)));
  }

  /** Makes a unit that is no centre the centre of a territory; it moves there if need be. */
  setCentre(j: number, i: number): void {
    this.centre[j] = i;
    if (whole(this.placeOf, i) !== j) this.move(i, j);
    this.fillCosts(j);
    this.version[j] = whole(this.version, j) + 1;
  }

  /**
   * Gives every unit of the marked territories to its cheapest centre, and draws in units
   * of the others that are cheaper there. Limits are left to `settle`.
   */
  reassign(isChanged: Uint8Array): void {
    for (let i = 0; i < this.unitCount; i++) {
      if (this.isCentre(i)) continue;
      const from = whole(this.placeOf, i);
      const isOrphan = isChanged[from] === 1;
      let best = from;
      for (let j = 0; j < this.territoryCount; j++) {
        if (!isOrphan && isChanged[j] !== 1) continue;
        if (this.costOf(i, j) < this.costOf(i, best)) best = j;
      }
      if (best !== from) this.move(i, best);
    }
  }

  /**
   * What opening a centre at a unit and closing the best other one would change if there were
   * no limits. @return the one to close and the change
   */
  bestClosing(opening: number): { closing: number; change: number } {
    const { territoryCount, mostTerritories } = this;
    const loss = new Float64Array(territoryCount);
    const unit = this.globalUnit(opening);
    let gain = 0;
    for (let i = 0; i < this.unitCount; i++) {
      const place = whole(this.placeOf, i);
      const now = this.costOf(i, place);
      const there = this.problem.cost.of(this.globalUnit(i), unit);
      if (there < now) {
        gain += now - there;
        continue;
      }
      let second = there;
      for (let j = 0; j < territoryCount; j++) {
        const value = real(this.dist, i * mostTerritories + j);
        if (j !== place && value < second) second = value;
      }
      if (second > now) add(loss, place, second - now);
    }
    let closing = 0;
    for (let j = 1; j < territoryCount; j++) if (real(loss, j) < real(loss, closing)) closing = j;
    return { closing, change: real(loss, closing) - gain };
  }

  /** Shifts, swaps and better centres until none helps. */
  settle(): void {
    for (;;) {
      this.exchange();
      let isChanged = false;
      for (let j = 0; j < this.territoryCount; j++) {
        if (whole(this.centreVersion, j) === whole(this.version, j)) continue;
        if (this.recentre(j)) isChanged = true;
        this.centreVersion[j] = whole(this.version, j);
      }
      if (!isChanged) return;
    }
  }

  private exchange(): void {
    let isChanged = true;
    while (isChanged) {
      isChanged = false;
      for (let a = 0; a < this.territoryCount; a++) {
        for (let b = a + 1; b < this.territoryCount; b++) {
          const pair = a * this.mostTerritories + b;
          if (whole(this.pairVersion, pair) === whole(this.version, a) + whole(this.version, b)) continue;
          while (this.improvePair(a, b)) isChanged = true;
          this.pairVersion[pair] = whole(this.version, a) + whole(this.version, b);
        }
      }
    }
  }

  /** Makes the shifts that help between two territories, cheapest first, else swaps; false when none does. */
  private improvePair(a: number, b: number): boolean {
    const excess = this.excessOf(a, -1, -1) + this.excessOf(b, -1, -1);
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
    const { gain, dist, members, mostTerritories } = this;
    const centre = whole(this.centre, from);
    const size = whole(this.size, from);
    let least = Number.POSITIVE_INFINITY;
    for (let at = 0; at < size; at++) {
      const i = whole(members, at * mostTerritories + from);
      if (i === centre) continue;
      const change = real(dist, i * mostTerritories + to) - real(dist, i * mostTerritories + from);
      gain[i] = change;
      if (change < least) least = change;
    }
    return least;
  }

  private shiftAll(from: number, to: number, relief: number): boolean {
    const count = this.listBelow(from, relief, this.listA);
    let isChanged = false;
    let excess = this.excessOf(from, -1, -1) + this.excessOf(to, -1, -1);
    for (let at = 0; at < count; at++) {
      const i = whole(this.listA, at);
      const after = this.excessOf(from, -1, i) + this.excessOf(to, i, -1);
      if (real(this.gain, i) + this.price * (after - excess) >= -this.leastGain) continue;
      this.move(i, to);
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
    const { listA, listB, gain, price } = this;
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
        const value = change + price * (this.excessOf(a, other, i) + this.excessOf(b, i, other) - excess);
        if (value >= best) continue;
        best = value;
        found = place;
      }
      if (found < 0) continue;
      const other = whole(listB, found);
      this.move(i, b);
      this.move(other, a);
      listB.copyWithin(found, found + 1, countB);
      countB--;
      excess = this.excessOf(a, -1, -1) + this.excessOf(b, -1, -1);
      isChanged = true;
    }
    return isChanged;
  }

  /** Lists the units of a territory, its centre left out, whose gain is below a value, least first. */
  private listBelow(j: number, limit: number, list: Int32Array): number {
    const { gain } = this;
    const centre = whole(this.centre, j);
    let count = 0;
    for (let at = 0; at < whole(this.size, j); at++) {
      const i = this.member(j, at);
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
    const old = whole(this.centre, j);
    const size = whole(this.size, j);
    let best = old;
    let least = 0;
    for (let at = 0; at < size; at++) least += this.costOf(this.member(j, at), j);
    least -= this.leastGain;
    if (size <= SMALL_TERRITORY) {
      for (let at = 0; at < size; at++) {
        const sum = this.costFrom(j, this.member(j, at), least);
        if (sum >= least) continue;
        least = sum;
        best = this.member(j, at);
      }
    } else {
      for (let from = -1; from !== best;) {
        from = best;
        for (const unit of this.near.of(this.globalUnit(from))) {
          const i = this.local(unit);
          if (i < 0 || whole(this.placeOf, i) !== j) continue;
          const sum = this.costFrom(j, i, least);
          if (sum >= least) continue;
          least = sum;
          best = i;
        }
      }
    }
    if (best === old) return false;
    this.setCentre(j, best);
    return true;
  }

  /** Cost of a territory's units from another centre, or something no less than `enough`. */
  private costFrom(j: number, i: number, enough: number): number {
    const { cost } = this.problem;
    const centre = this.globalUnit(i);
    let sum = 0;
    for (let at = 0; at < whole(this.size, j) && sum < enough; at++) {
      sum += cost.of(this.globalUnit(this.member(j, at)), centre);
    }
    return sum;
  }

  private excessOf(j: number, come: number, gone: number): number {
    return this.limits.excessAfter(
      this.loads,
      j * this.problem.measureCount,
      come < 0 ? -1 : this.globalUnit(come),
      gone < 0 ? -1 : this.globalUnit(gone),
    );
  }

  private member(j: number, at: number): number {
    return whole(this.members, at * this.mostTerritories + j);
  }

  private move(i: number, to: number): void {
    const from = whole(this.placeOf, i);
    const last = whole(this.size, from) - 1;
    const moved = this.member(from, last);
    this.members[whole(this.position, i) * this.mostTerritories + from] = moved;
    this.position[moved] = whole(this.position, i);
    this.size[from] = last;
    this.addLoad(i, from, -1);
    this.version[from] = whole(this.version, from) + 1;
    this.version[to] = whole(this.version, to) + 1;
    this.enter(i, to);
  }

  private enter(i: number, j: number): void {
    const at = whole(this.size, j);
    this.members[at * this.mostTerritories + j] = i;
    this.position[i] = at;
    this.placeOf[i] = j;
    this.size[j] = at + 1;
    this.addLoad(i, j, 1);
  }

  private addLoad(i: number, j: number, sign: number): void {
    const { measureCount, load } = this.problem;
    const unit = this.globalUnit(i);
    for (let m = 0; m < measureCount; m++) {
      add(this.loads, j * measureCount + m, sign * real(load, unit * measureCount + m));
    }
  }

  private fillCosts(j: number): void {
    const { cost } = this.problem;
    const centre = this.globalUnit(whole(this.centre, j));
    for (let i = 0; i < this.unitCount; i++) {
      this.dist[i * this.mostTerritories + j] = cost.of(this.globalUnit(i), centre);
    }
  }

  private makeRoom(unitCount: number): void {
    if (this.units.length >= unitCount) return;
    const room = Math.min(this.problem.unitCount, unitCount * 2);
    this.units = new Int32Array(room);
    this.placeOf = new Int32Array(room);
    this.dist = new Float64Array(room * this.mostTerritories);
    this.members = new Int32Array(room * this.mostTerritories);
    this.position = new Int32Array(room);
    this.gain = new Float64Array(room);
    this.listA = new Int32Array(room);
    this.listB = new Int32Array(room);
  }
}
