import type { Assignment } from "../assignment";
import { slotOf, type Candidates } from "../candidates";
import type { Instance } from "../instance";
import { real, whole } from "../typed-cell";

/** Units of one territory that could go to one other, cheapest first. */
export class Border {
  units = new Int32Array(8);
  /** Cost of moving each: cost there minus cost here. */
  deltas = new Float64Array(8);
  length = 0;

  /** Adds at the end; sort() must follow. */
  append(unit: number, delta: number): void {
    this.reserve();
    this.units[this.length] = unit;
    this.deltas[this.length++] = delta;
  }

  /** Sorts by cost, ties by unit, and keeps the first `limit`. */
  sort(limit: number): void {
    const { units, deltas } = this;
    const order = Array.from({ length: this.length }, (_, entry) => entry);
    order.sort((a, b) => real(deltas, a) - real(deltas, b) || whole(units, a) - whole(units, b));
    order.length = Math.min(order.length, limit);
    this.length = order.length;
    this.units = Int32Array.from(order, (entry) => whole(units, entry));
    this.deltas = Float64Array.from(order, (entry) => real(deltas, entry));
  }

  insert(unit: number, delta: number): void {
    this.reserve();
    const at = this.find(unit, delta);
    this.units.copyWithin(at + 1, at, this.length);
    this.deltas.copyWithin(at + 1, at, this.length);
    this.units[at] = unit;
    this.deltas[at] = delta;
    this.length++;
  }

  /** Nothing happens when the unit is not there: long lists are cut. */
  remove(unit: number, delta: number): void {
    const at = this.find(unit, delta);
    if (at >= this.length || whole(this.units, at) !== unit) return;
    this.units.copyWithin(at, at + 1, this.length);
    this.deltas.copyWithin(at, at + 1, this.length);
    this.length--;
  }

  /** Where the entry is or belongs. */
  private find(unit: number, delta: number): number {
    let low = 0;
    let high = this.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const there = real(this.deltas, middle);
      if (there < delta || (there === delta && whole(this.units, middle) < unit)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private reserve(): void {
    if (this.length < this.units.length) return;
    const units = new Int32Array(this.length * 2 + 8);
    const deltas = new Float64Array(this.length * 2 + 8);
    units.set(this.units);
    deltas.set(this.deltas);
    this.units = units;
    this.deltas = deltas;
  }
}

const NOBODY = new Border();

/**
 * For every pair of territories the units that could go from one to the other, kept up to
 * date move by move. All moves of a search go through here.
 */
export class BorderLists {
  private readonly lists: Map<number, Border>[];

  constructor(
    private readonly instance: Instance,
    private readonly candidates: Candidates,
    private readonly assignment: Assignment,
    /** Most units of a list at the start. */
    limit: number,
  ) {
    this.lists = Array.from({ length: instance.territoryCount }, () => new Map<number, Border>());
    for (let unit = 0; unit < instance.unitCount; unit++) {
      this.eachBorder(unit, (border, delta) => border.append(unit, delta));
    }
    for (const borders of this.lists) for (const border of borders.values()) border.sort(limit);
  }

  /** Territories that units of this one could go to. */
  neighboursOf(territory: number): number[] {
    return [...(this.lists[territory] as Map<number, Border>).keys()];
  }

  between(from: number, to: number): Border {
    return (this.lists[from] as Map<number, Border>).get(to) ?? NOBODY;
  }

  move(unit: number, to: number): void {
    this.eachBorder(unit, (border, delta) => border.remove(unit, delta));
    this.assignment.move(unit, to);
    this.eachBorder(unit, (border, delta) => border.insert(unit, delta));
  }

  /** Visits the lists that the unit belongs to while it is where it is. */
  private eachBorder(unit: number, visit: (border: Border, delta: number) => void): void {
    if (whole(this.instance.fixedTo, unit) >= 0) return;
    const { width, territory: listed, cost } = this.candidates;
    const home = whole(this.assignment.territoryOf, unit);
    const slotHere = slotOf(this.candidates, unit, home);
    if (slotHere < 0) return;
    const here = real(cost, slotHere);
    const borders = this.lists[home] as Map<number, Border>;
    const base = unit * width;
    for (let slot = base; slot < base + width; slot++) {
      const other = whole(listed, slot);
      if (other < 0) break;
      if (other === home) continue;
      let border = borders.get(other);
      if (border === undefined) {
        border = new Border();
        borders.set(other, border);
      }
      visit(border, real(cost, slot) - here);
    }
  }
}
