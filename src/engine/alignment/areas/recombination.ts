import type { Random } from "../random";
import type { AreaState } from "./area-state";

/** Differences of excess below it are rounding. */
const TIE = 1e-12;

/**
 * A move that redraws a whole border: two neighbouring territories are put together, a
 * random spanning tree is drawn over the union, and the tree is cut at an edge that leaves
 * two sides as near their limits as any. Both sides are connected by construction.
 *
 * @see DeFord, Duchin & Solomon (2021) Recombination: a family of Markov chains for
 *   redistricting, Harvard Data Science Review 3(1)
 */
export class Recombination {
  private readonly inUnion: Int32Array;
  private readonly root: Int32Array;
  private readonly parent: Int32Array;
  private readonly before: Int32Array;
  private stamp = 0;
  /** Excess of both territories were the side cut off to be territory a, or b. */
  private excessAsA = 0;
  private excessAsB = 0;

  constructor(
    private readonly state: AreaState,
    private readonly random: Random,
  ) {
    const { unitCount } = state.model;
    this.inUnion = new Int32Array(unitCount);
    this.root = new Int32Array(unitCount);
    this.parent = new Int32Array(unitCount);
    this.before = new Int32Array(unitCount);
  }

  /**
   * Redraws the border between two touching territories; taken back when the energy changes
   * by more than the threshold.
   *
   * @returns whether the alignment has changed
   */
  try(a: number, b: number, threshold: number): boolean {
    const { state } = this;
    const union = this.collect(a, b);
    const order = this.drawTree(union);
    if (order.length < union.length) return false;
    const cut = this.chooseCut(order, a, b);
    if (cut < 0) return false;
    const side = this.below(order, cut);
    const energy = state.energy;
    for (const unit of union) this.before[unit] = state.territoryOf[unit] as number;
    let fromA = 0;
    for (const unit of side) if (this.before[unit] === a) fromA++;
    const sideName = this.nameOfSide(a, b, fromA * 2 >= side.length ? a : b);
    const otherName = sideName === a ? b : a;
    this.stamp++;
    for (const unit of side) this.inUnion[unit] = this.stamp;
    if (
      union.some(
        (unit) =>
          state.model.isFixed[unit] === 1 && this.sideOf(unit, sideName, otherName) !== this.before[unit],
      )
    )
      return false;
    for (const unit of union) {
      const wanted = this.sideOf(unit, sideName, otherName);
      if (state.territoryOf[unit] !== wanted) state.shift(unit, wanted);
    }
    if (state.energy - energy <= threshold && state.areOpen(a, b)) return true;
    for (const unit of union) {
      const wanted = this.before[unit] as number;
      if (state.territoryOf[unit] !== wanted) state.shift(unit, wanted);
    }
    return false;
  }

  /**
   * The side cut off goes to the territory whose limits it suits better, be it that both
   * trade all they have; else it keeps the name of the territory that most of it comes from.
   */
  private nameOfSide(a: number, b: number, mostlyFrom: number): number {
    if (Math.abs(this.excessAsA - this.excessAsB) <= TIE) return mostlyFrom;
    return this.excessAsA < this.excessAsB ? a : b;
  }

  private sideOf(unit: number, sideName: number, otherName: number): number {
    return this.inUnion[unit] === this.stamp ? sideName : otherName;
  }

  private collect(a: number, b: number): number[] {
    const { members } = this.state;
    const union: number[] = [];
    this.stamp++;
    for (const territory of [a, b]) {
      for (let index = 0; index < (members.size[territory] as number); index++) {
        const unit = members.at(territory, index);
        union.push(unit);
        this.inUnion[unit] = this.stamp;
        this.root[unit] = unit;
      }
    }
    return union;
  }

  /** Kruskal on edges in random order; returns the units in an order parents come first. */
  private drawTree(union: number[]): number[] {
    const { start, neighbour } = this.state.model.graph;
    const edges: number[] = [];
    for (const unit of union) {
      for (let at = start[unit] as number; at < (start[unit + 1] as number); at++) {
        const next = neighbour[at] as number;
        if (next > unit && this.inUnion[next] === this.stamp) edges.push(unit, next);
      }
    }
    const links = new Map<number, number[]>();
    for (const unit of union) links.set(unit, []);
    for (let left = edges.length / 2; left > 0; left--) {
      const pick = this.random.below(left);
      const u = edges[2 * pick] as number;
      const v = edges[2 * pick + 1] as number;
      edges[2 * pick] = edges[2 * left - 2] as number;
      edges[2 * pick + 1] = edges[2 * left - 1] as number;
      const rootU = this.find(u);
      const rootV = this.find(v);
      if (rootU === rootV) continue;
      this.root[rootU] = rootV;
      (links.get(u) as number[]).push(v);
      (links.get(v) as number[]).push(u);
    }
    const top = union[0] as number;
    this.parent[top] = -1;
    const order = [top];
    for (const unit of order) {
      for (const next of links.get(unit) as number[]) {
        if (next === this.parent[unit]) continue;
        this.parent[next] = unit;
        order.push(next);
      }
    }
    return order;
  }

  private find(unit: number): number {
    let at = unit;
    while (this.root[at] !== at) {
      this.root[at] = this.root[this.root[at] as number] as number;
      at = this.root[at] as number;
    }
    return at;
  }

  /** The unit whose subtree is cut off: at random among the cuts with the least excess. */
  private chooseCut(order: number[], a: number, b: number): number {
    const { measureCount, load } = this.state.model;
    const { limits } = this.state;
    const below = new Map<number, Float64Array>();
    for (const unit of order) {
      below.set(unit, load.slice(unit * measureCount, (unit + 1) * measureCount));
    }
    let best = Infinity;
    let chosen = -1;
    let ties = 0;
    for (let index = order.length - 1; index > 0; index--) {
      const unit = order[index] as number;
      const sums = below.get(unit) as Float64Array;
      const up = below.get(this.parent[unit] as number) as Float64Array;
      for (let m = 0; m < measureCount; m++) up[m] = (up[m] as number) + (sums[m] as number);
      const asA = limits.excessOfSplit(a, b, sums);
      const asB = limits.excessOfSplit(b, a, sums);
      const excess = Math.min(asA, asB);
      if (excess < best - TIE) {
        best = excess;
        ties = 0;
      }
      if (excess > best + TIE || this.random.below(++ties) !== 0) continue;
      chosen = unit;
      this.excessAsA = asA;
      this.excessAsB = asB;
    }
    return chosen;
  }

  private below(order: number[], top: number): number[] {
    this.stamp++;
    this.inUnion[top] = this.stamp;
    const side = [top];
    for (const unit of order) {
      const parent = this.parent[unit] as number;
      if (parent < 0 || unit === top || this.inUnion[parent] !== this.stamp) continue;
      this.inUnion[unit] = this.stamp;
      side.push(unit);
    }
    return side;
  }
}
