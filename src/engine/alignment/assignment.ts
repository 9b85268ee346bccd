import type { Instance } from "./instance";
import { add, real, whole } from "./typed-cell";

/**
 * Which territory each unit belongs to, with the loads and members of every territory and
 * what has left its territory of today kept up to date move by move.
 */
export class Assignment {
  /** Territory of each unit. */
  readonly territoryOf: Int32Array;
  /** Load of measure m in territory j at [j * measureCount + m]. */
  readonly load: Float64Array;
  /** Weight of the units that are not in their territory of today; 0 where the instance does not cap it. */
  away = 0;
  // Members of each territory as a linked list, so that a move takes the same time in any size.
  private readonly first: Int32Array;
  private readonly next: Int32Array;
  private readonly previous: Int32Array;

  constructor(
    private readonly instance: Instance,
    territoryOf: Int32Array,
  ) {
    this.territoryOf = territoryOf.slice();
    this.load = new Float64Array(instance.territoryCount * instance.measureCount);
    this.first = new Int32Array(instance.territoryCount).fill(-1);
    this.next = new Int32Array(instance.unitCount);
    this.previous = new Int32Array(instance.unitCount);
    for (let unit = instance.unitCount - 1; unit >= 0; unit--) this.join(unit, whole(territoryOf, unit));
    this.recount();
  }

  /** One unit of the territory, or -1; nextMember() gives the others, in no order. */
  firstMember(territory: number): number {
    return whole(this.first, territory);
  }

  /** The member after this one, or -1; changes when either moves. */
  nextMember(unit: number): number {
    return whole(this.next, unit);
  }

  move(unit: number, to: number): void {
    const from = whole(this.territoryOf, unit);
    if (from === to) return;
    const { measureCount: measures, load } = this.instance;
    for (let m = 0; m < measures; m++) {
      const amount = real(load, unit * measures + m);
      add(this.load, from * measures + m, -amount);
      add(this.load, to * measures + m, amount);
    }
    this.away += this.awayChange(unit, to);
    this.leave(unit, from);
    this.join(unit, to);
    this.territoryOf[unit] = to;
  }

  /** What away would change by if the unit went there. */
  awayChange(unit: number, to: number): number {
    const { moves, current } = this.instance;
    const today = whole(current, unit);
    if (moves === undefined || today < 0) return 0;
    const isAway = whole(this.territoryOf, unit) === today ? 0 : 1;
    return real(moves.weight, unit) * ((to === today ? 0 : 1) - isAway);
  }

  /** Adds the loads up anew: thousands of moves leave rounding errors behind. */
  recount(): void {
    const { unitCount, measureCount: measures, load, moves, current } = this.instance;
    this.load.fill(0);
    this.away = 0;
    for (let unit = 0; unit < unitCount; unit++) {
      const home = whole(this.territoryOf, unit);
      for (let m = 0; m < measures; m++) add(this.load, home * measures + m, real(load, unit * measures + m));
      const today = whole(current, unit);
      if (moves !== undefined && today >= 0 && today !== home) this.away += real(moves.weight, unit);
    }
  }

  private join(unit: number, territory: number): void {
    const follower = whole(this.first, territory);
    this.next[unit] = follower;
    this.previous[unit] = -1;
    if (follower >= 0) this.previous[follower] = unit;
    this.first[territory] = unit;
  }

  private leave(unit: number, territory: number): void {
    const before = whole(this.previous, unit);
    const after = whole(this.next, unit);
    if (before < 0) this.first[territory] = after;
    else this.next[before] = after;
    if (after >= 0) this.previous[after] = before;
  }
}
