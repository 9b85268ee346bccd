import type { CentreProblem } from "../centres/centre-problem";

/** Sums are compared with this much room, relative: a proof must not hang on rounding. */
const ROOM = 1e-9;

/** The units of a problem that are not yet in a territory, while territories are tried. */
export class UnitPool {
  /** 1 where the unit is free. */
  readonly isFree: Uint8Array;
  private readonly size: Float64Array;
  private readonly order: Int32Array;
  private readonly seen: Uint8Array;
  private readonly stack: Int32Array;
  private readonly sum: Float64Array;

  constructor(private readonly problem: CentreProblem) {
    const { unitCount, measureCount, load, upper } = problem;
    this.isFree = new Uint8Array(unitCount).fill(1);
    this.seen = new Uint8Array(unitCount);
    this.stack = new Int32Array(unitCount);
    this.sum = new Float64Array(measureCount);
    // How much of a territory the unit fills in the measure that is scarcest for it.
    this.size = Float64Array.from({ length: unitCount }, (_, unit) => {
      let size = 0;
      for (let m = 0; m < measureCount; m++) {
        size = Math.max(size, (load[unit * measureCount + m] as number) / (upper[m] as number));
      }
      return size;
    });
    this.order = Int32Array.from(this.size.keys()).sort(
      (a, b) => (this.size[b] as number) - (this.size[a] as number) || a - b,
    );
  }

  /** The free units that fill most of a territory, the greatest first. */
  greatest(count: number): number[] {
    const found: number[] = [];
    for (const unit of this.order) {
      if (found.length === count) break;
      if (this.isFree[unit] === 1) found.push(unit);
    }
    return found;
  }

  take(units: readonly number[]): void {
    for (const unit of units) this.isFree[unit] = 0;
  }

  giveBack(units: readonly number[]): void {
    for (const unit of units) this.isFree[unit] = 1;
  }

  /**
   * Why the free units cannot be cut into so many territories, judged by the sums of each
   * connected part alone, or null. With no adjacency the free units are one part.
   */
  whyIndivisible(territories: number): string | null {
    const { unitCount, adjacency, lower, upper, measureCount } = this.problem;
    this.seen.fill(0);
    let fewest = 0;
    let most = 0;
    for (let root = 0; root < unitCount; root++) {
      if (this.isFree[root] === 0 || this.seen[root] === 1) continue;
      const size = this.sumPart(root);
      let low = 1;
      let high = size;
      for (let m = 0; m < measureCount; m++) {
        const sum = this.sum[m] as number;
        low = Math.max(low, Math.ceil((sum / (upper[m] as number)) * (1 - ROOM)));
        const least = lower[m] as number;
        if (least > 0) high = Math.min(high, Math.floor((sum / least) * (1 + ROOM)));
      }
      if (low > high) {
        const part =
          adjacency === null ? "all units together" : `the part of the map with unit ${String(root)}`;
        return `${part}, ${String(size)} units with ${this.sum.join(" / ")}, cannot be cut into territories of ${bands(lower, upper)}`;
      }
      fewest += low;
      most += high;
    }
    if (territories >= fewest && territories <= most) return null;
    return `the units make at least ${String(fewest)} and at most ${String(most)} territories of ${bands(lower, upper)}, not ${String(territories)}`;
  }

  /** Leaves the sums of the connected free part around the root in sum; returns its size. */
  private sumPart(root: number): number {
    const { adjacency, unitCount, load, measureCount } = this.problem;
    this.sum.fill(0);
    this.seen[root] = 1;
    this.stack[0] = root;
    let depth = 1;
    let size = 0;
    const visit = (next: number): void => {
      if (this.isFree[next] === 0 || this.seen[next] === 1) return;
      this.seen[next] = 1;
      this.stack[depth++] = next;
    };
    while (depth > 0) {
      const unit = this.stack[--depth] as number;
      size++;
      for (let m = 0; m < measureCount; m++) {
        this.sum[m] = (this.sum[m] as number) + (load[unit * measureCount + m] as number);
      }
      if (adjacency === null) {
        if (unit === root) for (let next = 0; next < unitCount; next++) visit(next);
      } else {
        const end = adjacency.start[unit + 1] as number;
        for (let at = adjacency.start[unit] as number; at < end; at++) {
          visit(adjacency.neighbour[at] as number);
        }
      }
    }
    return size;
  }
}

function bands(lower: Float64Array, upper: Float64Array): string {
  return [...lower].map((least, m) => `${String(least)} to ${String(upper[m])}`).join(" / ");
}
