import type { Assignment } from "../assignment";
import { slotOf, type Candidates } from "../candidates";
import type { Instance } from "../instance";
import { real, whole } from "../typed-cell";

/** Units of one territory that could go to one other, cheapest first. */
export interface Border {
  readonly units: number[];
  /** Cost of moving each: cost there minus cost here. */
  readonly deltas: number[];
}

/**
 * For each territory the units that could leave it, by where they could go. Made when
 * asked for and kept until the territory's members change.
 */
export class BorderLists {
  private readonly lists: (Map<number, Border> | undefined)[];
  private readonly madeAt: Int32Array;

  constructor(
    private readonly instance: Instance,
    private readonly candidates: Candidates,
    private readonly assignment: Assignment,
    /** Longest list kept. */
    private readonly limit: number,
  ) {
    this.lists = new Array<Map<number, Border> | undefined>(instance.territoryCount);
    this.madeAt = new Int32Array(instance.territoryCount).fill(-1);
  }

  /** Borders of a territory by neighbour, neighbours in a fixed order. */
  of(territory: number): Map<number, Border> {
    const kept = this.lists[territory];
    if (kept !== undefined && whole(this.madeAt, territory) === whole(this.assignment.version, territory)) {
      return kept;
    }
    const made = this.make(territory);
    this.lists[territory] = made;
    this.madeAt[territory] = whole(this.assignment.version, territory);
    return made;
  }

  private make(territory: number): Map<number, Border> {
    const { width, territory: listed, cost } = this.candidates;
    const found = new Map<number, { unit: number; delta: number; key: number }[]>();
    for (const unit of this.assignment.membersOf(territory)) {
      if (whole(this.instance.fixedTo, unit) >= 0) continue;
      const base = unit * width;
      const home = slotOf(this.candidates, unit, territory);
      if (home < 0) continue;
      const here = real(cost, home);
      // Between cheapest and nearest the border, so that large and small units are both there.
      const size = Math.sqrt(real(this.instance.load, unit)) + 1e-9;
      for (let slot = base; slot < base + width; slot++) {
        const other = whole(listed, slot);
        if (other < 0) break;
        if (other === territory) continue;
        const delta = real(cost, slot) - here;
        const entry = { unit, delta, key: delta / size };
        const entries = found.get(other);
        if (entries === undefined) found.set(other, [entry]);
        else entries.push(entry);
      }
    }
    const borders = new Map<number, Border>();
    for (const other of [...found.keys()].sort((a, b) => a - b)) {
      let entries = found.get(other) ?? [];
      if (entries.length > this.limit) {
        entries.sort((a, b) => a.key - b.key || a.unit - b.unit);
        entries = entries.slice(0, this.limit);
      }
      entries.sort((a, b) => a.delta - b.delta || a.unit - b.unit);
      borders.set(other, { units: entries.map((e) => e.unit), deltas: entries.map((e) => e.delta) });
    }
    return borders;
  }
}
