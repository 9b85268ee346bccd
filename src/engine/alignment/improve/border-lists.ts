import type { Assignment } from "../assignment";
import { slotOf, type Candidates } from "../candidates";
import type { Instance } from "../instance";
import { count, real, whole } from "../typed-cell";

/** The units that could leave one territory, grouped by where they could go, each group cheapest first. */
export interface Borders {
  /** Territories that some unit could go to. */
  readonly neighbours: Int32Array;
  /** Group of neighbour k: entries start[k] to start[k + 1]. */
  readonly start: Int32Array;
  readonly units: Int32Array;
  /** Cost of moving each: cost there minus cost here. */
  readonly deltas: Float64Array;
}

/** Index of the territory among the neighbours, or -1. */
export function groupOf(borders: Borders, territory: number): number {
  const { neighbours } = borders;
  for (let k = 0; k < neighbours.length; k++) if (whole(neighbours, k) === territory) return k;
  return -1;
}

/** Keeps the borders of each territory until its members change; made when asked for. */
export class BorderLists {
  private readonly kept: (Borders | undefined)[];
  private readonly madeAt: Int32Array;
  /** Entries found for each other territory, then where its next entry goes. */
  private readonly tally: Int32Array;

  constructor(
    private readonly instance: Instance,
    private readonly candidates: Candidates,
    private readonly assignment: Assignment,
    /** Most units kept in a group. */
    private readonly limit: number,
  ) {
    this.kept = new Array<Borders | undefined>(instance.territoryCount);
    this.madeAt = new Int32Array(instance.territoryCount).fill(-1);
    this.tally = new Int32Array(instance.territoryCount);
  }

  of(territory: number): Borders {
    const version = whole(this.assignment.version, territory);
    const kept = this.kept[territory];
    if (kept !== undefined && whole(this.madeAt, territory) === version) return kept;
    const made = this.make(territory);
    this.kept[territory] = made;
    this.madeAt[territory] = version;
    return made;
  }

  private make(territory: number): Borders {
    const neighbours = this.countEntries(territory);
    const start = new Int32Array(neighbours.length + 1);
    for (let k = 0; k < neighbours.length; k++) {
      const other = whole(neighbours, k);
      start[k + 1] = whole(start, k) + whole(this.tally, other);
      this.tally[other] = whole(start, k);
    }
    const total = whole(start, neighbours.length);
    const units = new Int32Array(total);
    const deltas = new Float64Array(total);
    this.fillEntries(territory, units, deltas);

    let end = 0;
    for (let k = 0; k < neighbours.length; k++) {
      this.tally[whole(neighbours, k)] = 0;
      const from = whole(start, k);
      start[k] = end;
      end = this.keepCheapest(units, deltas, from, whole(start, k + 1), end);
    }
    start[neighbours.length] = end;
    return { neighbours, start, units, deltas };
  }

  /** Counts the entries per other territory in `tally`; returns the territories in rising order. */
  private countEntries(territory: number): Int32Array {
    const { width, territory: listed } = this.candidates;
    const found: number[] = [];
    for (const unit of this.assignment.membersOf(territory)) {
      if (whole(this.instance.fixedTo, unit) >= 0) continue;
      const base = unit * width;
      for (let slot = base; slot < base + width; slot++) {
        const other = whole(listed, slot);
        if (other < 0) break;
        if (other === territory) continue;
        if (whole(this.tally, other) === 0) found.push(other);
        count(this.tally, other, 1);
      }
    }
    return Int32Array.from(found).sort();
  }

  private fillEntries(territory: number, units: Int32Array, deltas: Float64Array): void {
    const { width, territory: listed, cost } = this.candidates;
    for (const unit of this.assignment.membersOf(territory)) {
      if (whole(this.instance.fixedTo, unit) >= 0) continue;
      const base = unit * width;
      const here = slotOf(this.candidates, unit, territory);
      const costHere = here < 0 ? Number.POSITIVE_INFINITY : real(cost, here);
      for (let slot = base; slot < base + width; slot++) {
        const other = whole(listed, slot);
        if (other < 0) break;
        if (other === territory) continue;
        const entry = whole(this.tally, other);
        this.tally[other] = entry + 1;
        units[entry] = unit;
        deltas[entry] = real(cost, slot) - costHere;
      }
    }
  }

  /**
   * Moves the kept entries of one group to `into`, sorted by cost. Of a long group those
   * with the least cost over the root of the load are kept: between the cheapest and the
   * nearest to the border, so that large and small units are both there.
   */
  private keepCheapest(
    units: Int32Array,
    deltas: Float64Array,
    from: number,
    to: number,
    into: number,
  ): number {
    let cut = Number.POSITIVE_INFINITY;
    if (to - from > this.limit) {
      const keys = new Float64Array(to - from);
      for (let e = from; e < to; e++) keys[e - from] = this.key(whole(units, e), real(deltas, e));
      cut = real(keys.sort(), this.limit - 1);
    }
    let end = into;
    for (let e = from; e < to && end - into < this.limit; e++) {
      const unit = whole(units, e);
      const delta = real(deltas, e);
      if (this.key(unit, delta) > cut) continue;
      let at = end++;
      while (at > into && isAfter(real(deltas, at - 1), whole(units, at - 1), delta, unit)) {
        deltas[at] = real(deltas, at - 1);
        units[at] = whole(units, at - 1);
        at--;
      }
      deltas[at] = delta;
      units[at] = unit;
    }
    return end;
  }

  private key(unit: number, delta: number): number {
    return delta / (Math.sqrt(real(this.instance.load, unit)) + 1e-9);
  }
}

function isAfter(deltaA: number, unitA: number, deltaB: number, unitB: number): boolean {
  return deltaA > deltaB || (deltaA === deltaB && unitA > unitB);
}
