import type { Random } from "../random";
import type { AreaState } from "./area-state";

/** Most shifts in one chain. */
const LONGEST = 4;

/**
 * A compound move: a unit is shifted although that alone is bad, and shifts that make up
 * for it follow, each the best found: out of the territory that grew, or into the one that
 * shrank. Tight limits need this, since between two good plans lie only bad ones.
 *
 * @see Yagiura, Ibaraki & Glover (2004) An ejection chain approach for the generalized
 *   assignment problem, INFORMS Journal on Computing 16(2)
 */
export class EjectionChain {
  private readonly moved: number[] = [];
  private readonly cameFrom: number[] = [];
  private nextUnit = -1;
  private nextTo = -1;

  constructor(
    private readonly state: AreaState,
    private readonly random: Random,
  ) {}

  /**
   * Starts with the shift of the unit, which must be possible. Stops at the first prefix
   * whose change of energy is at most the threshold; without one, everything is taken back.
   *
   * @returns whether the alignment has changed
   */
  try(unit: number, to: number, threshold: number): boolean {
    const { state } = this;
    const before = state.energy;
    this.moved.length = 0;
    this.cameFrom.length = 0;
    const first = state.territoryOf[unit] as number;
    this.apply(unit, to);
    let grown = to;
    let shrunk = first;
    while (this.moved.length < LONGEST) {
      this.findNext(grown, shrunk);
      if (this.nextUnit < 0) break;
      const from = state.territoryOf[this.nextUnit] as number;
      if (from === grown) grown = this.nextTo;
      else shrunk = from;
      this.apply(this.nextUnit, this.nextTo);
      if (state.energy - before <= threshold) return true;
      if (grown === shrunk) break;
    }
    this.undo();
    return false;
  }

  private apply(unit: number, to: number): void {
    this.moved.push(unit);
    this.cameFrom.push(this.state.territoryOf[unit] as number);
    this.state.shift(unit, to);
  }

  private undo(): void {
    for (let index = this.moved.length - 1; index >= 0; index--) {
      this.state.shift(this.moved[index] as number, this.cameFrom[index] as number);
    }
  }

  /** Best possible shift out of the grown territory or into the shrunk one. */
  private findNext(grown: number, shrunk: number): void {
    const { state, random } = this;
    const { members } = state;
    const { start, neighbour } = state.model.graph;
    this.nextUnit = -1;
    let best = Infinity;
    const consider = (unit: number, from: number, to: number): void => {
      const change = state.estimateOfShift(unit, from, to);
      if (change >= best || this.moved.includes(unit) || !state.canShift(unit, to)) return;
      best = change;
      this.nextUnit = unit;
      this.nextTo = to;
    };
    for (let index = members.size[grown] as number; index-- > 0;) {
      const unit = members.at(grown, index);
      if (random.next() < 0.3) continue;
      for (let at = start[unit] as number; at < (start[unit + 1] as number); at++) {
        const to = members.territoryOf[neighbour[at] as number] as number;
        if (to !== grown) consider(unit, grown, to);
      }
    }
    for (let index = members.size[shrunk] as number; index-- > 0;) {
      const inside = members.at(shrunk, index);
      if (random.next() < 0.3) continue;
      for (let at = start[inside] as number; at < (start[inside + 1] as number); at++) {
        const unit = neighbour[at] as number;
        const from = members.territoryOf[unit] as number;
        if (from !== shrunk && from !== grown) consider(unit, from, shrunk);
      }
    }
  }
}
