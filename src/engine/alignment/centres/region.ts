import type { Random } from "../random";
import { add, real, whole } from "../typed-cell";
import type { CentrePlan } from "./centre-plan";
import type { CentreProblem } from "./centre-problem";
import type { Limits } from "./limits";

/**
 * A few neighbouring territories taken out of a plan, to be improved by themselves: their
 * units numbered from 0 and the cost of each to each of their centres written out, so that
 * a search in here costs nothing that grows with the whole problem.
 */
export class Region {
  unitCount = 0;
  territoryCount = 0;
  /** Local unit that is the centre of each territory. */
  readonly centre: Int32Array;
  private units: Int32Array = new Int32Array(0);
  private placeOf: Int32Array = new Int32Array(0);
  private dist: Float64Array = new Float64Array(0);
  private members: Int32Array = new Int32Array(0);
  private position: Int32Array = new Int32Array(0);
  private readonly territories: Int32Array;
  /** Number of units of each territory, its centre included. */
  readonly size: Int32Array;
  private readonly loads: Float64Array;
  /** Counts the changes to each territory since it was taken, from 1. */
  readonly version: Int32Array;
  private readonly localOf: Int32Array;

  constructor(
    private readonly problem: CentreProblem,
    private readonly limits: Limits,
    readonly mostTerritories: number,
  ) {
    this.centre = new Int32Array(mostTerritories);
    this.territories = new Int32Array(mostTerritories);
    this.size = new Int32Array(mostTerritories);
    this.loads = new Float64Array(mostTerritories * problem.measureCount);
    this.version = new Int32Array(mostTerritories);
    this.localOf = new Int32Array(problem.unitCount).fill(-1);
  }

  /** Takes territories out of the plan, which itself stays as it is until `giveBack`. */
  take(plan: CentrePlan, territories: readonly number[]): void {
    this.territoryCount = territories.length;
    let unitCount = 0;
    for (const territory of territories) unitCount += whole(plan.size, territory);
    this.makeRoom(unitCount);
    this.unitCount = 0;
    this.loads.fill(0);
    this.version.fill(1);
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

  /** Territory of the region that has a unit. */
  territoryOf(i: number): number {
    return whole(this.placeOf, i);
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
   * of the others that are cheaper there. Limits are left to the settler.
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

  /** What of a territory lies outside the limits once one unit has come and another has left; -1 for none. */
  excessOf(j: number, come: number, gone: number): number {
    return this.limits.excessAfter(
      this.loads,
      j * this.problem.measureCount,
      come < 0 ? -1 : this.globalUnit(come),
      gone < 0 ? -1 : this.globalUnit(gone),
    );
  }

  member(j: number, at: number): number {
    return whole(this.members, at * this.mostTerritories + j);
  }

  move(i: number, to: number): void {
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
  }
}
