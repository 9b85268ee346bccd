import fc from "fast-check";
import type { PairProblem } from "../../../../src/engine/alignment/pairs/pair-problem";

/** Problems small enough to try every assignment, some with no assignment inside the limits. */
export const smallPairs: fc.Arbitrary<PairProblem> = fc
  .record({
    unitCount: fc.integer({ min: 6, max: 8 }),
    territoryCount: fc.integer({ min: 3, max: 4 }),
    measureCount: fc.integer({ min: 1, max: 2 }),
    loadDependsOnTerritory: fc.boolean(),
    hasLower: fc.boolean(),
    fill: fc.integer({ min: 60, max: 95 }),
  })
  .chain((shape) => {
    const { unitCount: n, territoryCount: R, measureCount: M } = shape;
    const loads = n * M * (shape.loadDependsOnTerritory ? R : 1);
    return fc.record({
      shape: fc.constant(shape),
      cost: fc.array(
        fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 0, max: 50 }) }, fc.constant(Infinity)),
        {
          minLength: n * R,
          maxLength: n * R,
        },
      ),
      load: fc.array(fc.integer({ min: 1, max: 20 }), { minLength: loads, maxLength: loads }),
    });
  })
  .map(({ shape, cost, load }) => {
    const { unitCount: n, territoryCount: R, measureCount: M, fill, hasLower, ...rest } = shape;
    const mean = load.reduce((sum, amount) => sum + amount, 0) / load.length;
    const level = Math.ceil((mean * n * 100) / (R * fill));
    const costs = Float64Array.from(cost);
    // Each unit may go somewhere.
    for (let unit = 0; unit < n; unit++) {
      const own = costs.subarray(unit * R, unit * R + R);
      if (own.every((value) => value === Infinity)) own[unit % R] = 7;
    }
    return {
      ...rest,
      unitCount: n,
      territoryCount: R,
      measureCount: M,
      cost: costs,
      load: Float64Array.from(load),
      lower: new Float64Array(R * M).fill(hasLower ? Math.floor(level / 2) : 0),
      upper: new Float64Array(R * M).fill(level),
    };
  });

/** Cost and excess of an assignment, by the definition. */
export function byDefinition(
  problem: PairProblem,
  territoryOf: ArrayLike<number>,
): { objective: number; excess: number } {
  const { unitCount: n, territoryCount: R, measureCount: M } = problem;
  let objective = 0;
  const tally = new Float64Array(R * M);
  for (let unit = 0; unit < n; unit++) {
    const j = territoryOf[unit] as number;
    objective += problem.cost[unit * R + j] as number;
    for (let m = 0; m < M; m++) {
      const at = problem.loadDependsOnTerritory ? (unit * R + j) * M + m : unit * M + m;
      tally[j * M + m] = (tally[j * M + m] as number) + (problem.load[at] as number);
    }
  }
  let excess = 0;
  tally.forEach((load, q) => {
    excess += Math.max(0, load - (problem.upper[q] as number), (problem.lower[q] as number) - load);
  });
  return { objective, excess };
}

/** The least objective of all assignments inside the limits; infinite when there is none. */
export function byTryingAll(problem: PairProblem): number {
  const { unitCount: n, territoryCount: R, measureCount: M, lower, upper } = problem;
  const tally = new Float64Array(R * M);
  let best = Infinity;
  const place = (unit: number, cost: number): void => {
    if (cost >= best) return;
    if (unit === n) {
      if (tally.every((load, q) => load >= (lower[q] ?? 0) && load <= (upper[q] ?? 0))) best = cost;
      return;
    }
    for (let j = 0; j < R; j++) {
      const from = (problem.loadDependsOnTerritory ? unit * R + j : unit) * M;
      for (let m = 0; m < M; m++) tally[j * M + m] = (tally[j * M + m] ?? 0) + (problem.load[from + m] ?? 0);
      place(unit + 1, cost + (problem.cost[unit * R + j] ?? 0));
      for (let m = 0; m < M; m++) tally[j * M + m] = (tally[j * M + m] ?? 0) - (problem.load[from + m] ?? 0);
    }
  };
  place(0, 0);
  return best;
}
