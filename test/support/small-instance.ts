import type { Instance, UnitCost } from "../../src/engine/alignment/instance";
import { Pacer } from "../../src/engine/alignment/pacer";
import { quietControl } from "./plan-input";

export interface SmallInstance {
  /** One measure unless told otherwise. */
  readonly measureCount?: number;
  /** Measure m of unit i at [i * measureCount + m]; lower and upper alike for territories. */
  readonly loads: readonly number[];
  /** One row a unit, one cost a territory. */
  readonly costs: readonly (readonly number[])[];
  readonly lower: readonly number[];
  readonly upper: readonly number[];
  readonly fixedTo?: readonly number[];
  readonly current?: readonly number[];
}

/** An instance whose costs are written out; loads are used as they stand. */
export function smallInstance(facts: SmallInstance): Instance {
  const unitCount = facts.costs.length;
  const measureCount = facts.measureCount ?? 1;
  const of = (unit: number, territory: number): number => facts.costs[unit]?.[territory] ?? Number.NaN;
  const cost: UnitCost = {
    of,
    fill: (unit, costs) => {
      for (let j = 0; j < costs.length; j++) costs[j] = of(unit, j);
    },
  };
  return {
    unitCount,
    territoryCount: facts.lower.length / measureCount,
    measureCount,
    load: Float64Array.from(facts.loads),
    lower: Float64Array.from(facts.lower),
    upper: Float64Array.from(facts.upper),
    slack: 0,
    importance: new Float64Array(unitCount).fill(1),
    cost,
    fixedTo: Int32Array.from(facts.fixedTo ?? facts.costs.map(() => -1)),
    current: Int32Array.from(facts.current ?? facts.costs.map(() => -1)),
    place: null,
  };
}

export interface BruteForce {
  /** Least cost of all labelings inside the bands, infinite when there is none. */
  readonly cost: number;
  /** Least load outside the bands of all labelings. */
  readonly excess: number;
}

/** Tries every labeling: the oracle for a handful of units. */
export function bruteForce(instance: Instance): BruteForce {
  const { unitCount, territoryCount, measureCount: measures } = instance;
  const labels = new Int32Array(unitCount);
  let cost = Number.POSITIVE_INFINITY;
  let excess = Number.POSITIVE_INFINITY;
  const visit = (unit: number, spent: number, load: number[]): void => {
    if (unit === unitCount) {
      const outside = load.reduce(
        (sum, amount, q) =>
          sum + Math.max(0, amount - (instance.upper[q] ?? 0), (instance.lower[q] ?? 0) - amount),
        0,
      );
      excess = Math.min(excess, outside);
      if (outside <= 1e-9) cost = Math.min(cost, spent);
      return;
    }
    const fixed = instance.fixedTo[unit] ?? -1;
    for (let j = 0; j < territoryCount; j++) {
      if (fixed >= 0 && fixed !== j) continue;
      labels[unit] = j;
      const next = [...load];
      for (let m = 0; m < measures; m++) {
        next[j * measures + m] = (next[j * measures + m] ?? 0) + (instance.load[unit * measures + m] ?? 0);
      }
      visit(unit + 1, spent + instance.cost.of(unit, j), next);
    }
  };
  visit(0, 0, new Array<number>(territoryCount * measures).fill(0));
  return { cost, excess };
}

export function quietPacer(): Pacer {
  return new Pacer(quietControl());
}
