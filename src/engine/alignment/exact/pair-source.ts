import type { Instance, MoveCap } from "../instance";
import type { PairProblem } from "../pairs/pair-problem";
import { real, whole } from "../typed-cell";

/** Fixed territories as the exact model reads them, one pair of unit and territory at a time. */
export interface PairSource {
  readonly unitCount: number;
  readonly territoryCount: number;
  readonly measureCount: number;
  /** Limits of measure m in territory j at [j * measureCount + m]. */
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  /** Writes the cost of the unit in every territory; infinite where it may not go. */
  fill(unit: number, costs: Float64Array): void;
  loadOf(unit: number, territory: number, measure: number): number;
  /** Cap on what may leave its territory of today; null without one. */
  readonly moves: { readonly cap: MoveCap; readonly current: Int32Array } | null;
}

export function sourceOfInstance(instance: Instance): PairSource {
  const { measureCount, territoryCount, slack } = instance;
  return {
    unitCount: instance.unitCount,
    territoryCount,
    measureCount,
    lower: instance.lower.map((limit) => limit - slack),
    upper: instance.upper.map((limit) => limit + slack),
    fill(unit, costs) {
      instance.cost.fill(unit, costs);
      const fixed = whole(instance.fixedTo, unit);
      const importance = real(instance.importance, unit);
      for (let j = 0; j < territoryCount; j++) {
        const cost = real(costs, j);
        const isOpen = fixed >= 0 ? j === fixed : Number.isFinite(cost);
        costs[j] = isOpen ? importance * cost : Number.POSITIVE_INFINITY;
      }
    },
    loadOf: (unit, _, measure) => real(instance.load, unit * measureCount + measure),
    moves: instance.moves === undefined ? null : { cap: instance.moves, current: instance.current },
  };
}

export function sourceOfPairs(problem: PairProblem): PairSource {
  const { territoryCount, measureCount } = problem;
  return {
    ...problem,
    fill(unit, costs) {
      const from = unit * territoryCount;
      costs.set(problem.cost.subarray(from, from + territoryCount));
    },
    loadOf: (unit, territory, measure) =>
      real(
        problem.load,
        (problem.loadDependsOnTerritory ? unit * territoryCount + territory : unit) * measureCount + measure,
      ),
    moves: null,
  };
}
