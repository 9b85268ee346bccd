import fc from "fast-check";
import type { CentreProblem } from "../../src/engine/alignment/centres/centre-problem";

/** Units on a map, [x, y, load of each measure], as a problem with plain distances. */
export function pointProblem(
  units: readonly (readonly number[])[],
  territoryCount: number,
  lower: readonly number[],
  upper: readonly number[],
): CentreProblem {
  const at = (unit: number, part: number): number => units[unit]?.[part] ?? 0;
  return {
    unitCount: units.length,
    territoryCount,
    measureCount: upper.length,
    load: Float64Array.from(units.flatMap((unit) => unit.slice(2))),
    lower: Float64Array.from(lower),
    upper: Float64Array.from(upper),
    cost: {
      of: (unit, centre) => {
        const across = at(unit, 0) - at(centre, 0);
        const down = at(unit, 1) - at(centre, 1);
        return Math.sqrt(across * across + down * down);
      },
    },
    adjacency: null,
  };
}

/** Whole coordinates and loads, limits on one or both sides, some too tight to keep. */
export function arbitraryCentreProblem(
  units: { min: number; max: number },
  measures: number,
): fc.Arbitrary<CentreProblem> {
  const coordinate = fc.integer({ min: 0, max: 30 });
  const load = fc.integer({ min: 1, max: 9 });
  return fc
    .record({
      units: fc.array(fc.tuple(coordinate, coordinate, ...Array.from({ length: measures }, () => load)), {
        minLength: units.min,
        maxLength: units.max,
      }),
      territories: fc.integer({ min: 1, max: 3 }),
      room: fc.constantFrom(1.1, 1.3, 2),
      hasLower: fc.boolean(),
    })
    .map(({ units: points, territories, room, hasLower }) => {
      const means = Array.from({ length: measures }, (_, m) =>
        points.reduce((sum, point) => sum + (point[2 + m] ?? 0) / territories, 0),
      );
      const lower = means.map((mean) => (hasLower ? Math.floor(mean / room) : 0));
      return pointProblem(
        points,
        territories,
        lower,
        means.map((mean) => Math.ceil(mean * room)),
      );
    });
}

/** Load of each measure of each territory, added up anew. */
function loadsOf(problem: CentreProblem, territoryOf: ArrayLike<number>): number[][] {
  return Array.from({ length: problem.territoryCount }, (_, territory) =>
    Array.from({ length: problem.measureCount }, (__, m) => {
      let sum = 0;
      for (let unit = 0; unit < problem.unitCount; unit++) {
        if (territoryOf[unit] === territory) sum += problem.load[unit * problem.measureCount + m] ?? 0;
      }
      return sum;
    }),
  );
}

/** Every load inside its limits, added up anew. */
export function keepsLimits(problem: CentreProblem, territoryOf: ArrayLike<number>): boolean {
  return loadsOf(problem, territoryOf).every((loads) =>
    loads.every((load, m) => load >= (problem.lower[m] ?? 0) && load <= (problem.upper[m] ?? Infinity)),
  );
}

/** Least cost over all choices of centres and all assignments; Infinity when none keeps the limits. */
export function bestCentresByTrial(problem: CentreProblem): number {
  const { unitCount, territoryCount } = problem;
  const territoryOf = new Int32Array(unitCount).fill(-1);
  let best = Infinity;
  const assign = (centres: readonly number[], unit: number, cost: number): void => {
    if (cost >= best) return;
    if (unit === unitCount) {
      if (keepsLimits(problem, territoryOf)) best = cost;
      return;
    }
    const own = centres.indexOf(unit);
    for (let j = 0; j < territoryCount; j++) {
      if (own >= 0 && own !== j) continue;
      territoryOf[unit] = j;
      assign(centres, unit + 1, cost + problem.cost.of(unit, centres[j] ?? -1));
    }
  };
  const choose = (centres: readonly number[], from: number): void => {
    if (centres.length === territoryCount) assign(centres, 0, 0);
    else for (let unit = from; unit < unitCount; unit++) choose([...centres, unit], unit + 1);
  };
  choose([], 0);
  return best;
}
