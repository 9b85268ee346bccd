import type { Members } from "./members";

/** The loads of the units and how far a territory's sums may go, the same for all of them. */
export interface AreaLoads {
  readonly measureCount: number;
  /** Measure m of unit i at [i * measureCount + m]. */
  readonly load: Float64Array;
  /** Limits of measure m in territory t at [t * measureCount + m]; upper may be infinite. */
  readonly lower: Float64Array;
  readonly upper: Float64Array;
}

/**
 * How far the territories' loads lie outside their limits, kept shift by shift. Excess is
 * counted in parts of an average territory, so that measures in different units add up.
 */
export class Limits {
  /** Sum over territories and measures of the relative excess. */
  excess = 0;
  private readonly scale: Float64Array;
  private readonly sums: Float64Array;
  private readonly excessOf: Float64Array;

  constructor(
    private readonly loads: AreaLoads,
    private readonly members: Members,
  ) {
    const { measureCount, load } = loads;
    this.sums = new Float64Array(members.territoryCount * measureCount);
    this.excessOf = new Float64Array(members.territoryCount);
    this.scale = new Float64Array(measureCount);
    for (let at = 0; at < load.length; at++) {
      const m = at % measureCount;
      this.scale[m] = (this.scale[m] as number) + (load[at] as number);
    }
    for (let m = 0; m < measureCount; m++) {
      const total = this.scale[m] as number;
      this.scale[m] = total > 0 ? members.territoryCount / total : 1;
    }
  }

  reset(): void {
    const { measureCount, load } = this.loads;
    this.sums.fill(0);
    for (let unit = 0; unit < this.members.unitCount; unit++) {
      const base = (this.members.territoryOf[unit] as number) * measureCount;
      for (let m = 0; m < measureCount; m++) {
        this.sums[base + m] = (this.sums[base + m] as number) + (load[unit * measureCount + m] as number);
      }
    }
    this.excess = 0;
    for (let territory = 0; territory < this.members.territoryCount; territory++) {
      this.excessOf[territory] = this.excessWith(territory, -1, 0);
      this.excess += this.excessOf[territory] as number;
    }
  }

  changeOfShift(unit: number, from: number, to: number): number {
    return (
      this.excessWith(from, unit, -1) +
      this.excessWith(to, unit, 1) -
      (this.excessOf[from] as number) -
      (this.excessOf[to] as number)
    );
  }

  noteShift(unit: number, from: number, to: number): void {
    const { measureCount, load } = this.loads;
    for (let m = 0; m < measureCount; m++) {
      const weight = load[unit * measureCount + m] as number;
      const out = from * measureCount + m;
      const into = to * measureCount + m;
      this.sums[out] = (this.sums[out] as number) - weight;
      this.sums[into] = (this.sums[into] as number) + weight;
    }
    this.refresh(from);
    this.refresh(to);
  }

  /** Relative excess were territories a and b split anew, a having the given sums. */
  excessOfSplit(a: number, b: number, sums: Float64Array): number {
    const { measureCount, lower, upper } = this.loads;
    let excess = 0;
    for (let m = 0; m < measureCount; m++) {
      const atA = a * measureCount + m;
      const atB = b * measureCount + m;
      const mine = sums[m] as number;
      const rest = (this.sums[atA] as number) + (this.sums[atB] as number) - mine;
      const outside =
        Math.max(0, mine - (upper[atA] as number), (lower[atA] as number) - mine) +
        Math.max(0, rest - (upper[atB] as number), (lower[atB] as number) - rest);
      excess += outside * (this.scale[m] as number);
    }
    return excess;
  }

  private refresh(territory: number): void {
    const excess = this.excessWith(territory, -1, 0);
    this.excess += excess - (this.excessOf[territory] as number);
    this.excessOf[territory] = excess;
  }

  private excessWith(territory: number, unit: number, sign: number): number {
    const { measureCount, load, lower, upper } = this.loads;
    let excess = 0;
    for (let m = 0; m < measureCount; m++) {
      const at = territory * measureCount + m;
      const weight = unit < 0 ? 0 : sign * (load[unit * measureCount + m] as number);
      const sum = (this.sums[at] as number) + weight;
      const over = sum - (upper[at] as number);
      const under = (lower[at] as number) - sum;
      if (over > 0) excess += over * (this.scale[m] as number);
      else if (under > 0) excess += under * (this.scale[m] as number);
    }
    return excess;
  }
}
