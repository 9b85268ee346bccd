import fc from "fast-check";
import { alignAreas } from "../../../../src/engine/alignment/areas/align-areas";
import type { AreaPlanProblem } from "../../../../src/engine/alignment/areas/area-plan-problem";
import { distanceKm } from "../../../../src/engine/geography/distance";
import { quietPacer } from "../../../support/small-instance";
import { cutOff, isOpenMap, outerRing } from "../../../support/open-map";
import { centreProblemOf, neighbourPairs, piecesOf, type SmallMap } from "../../../support/small-map";

/** A grid of areas a degree apart, the first at 40° N 100° W, as a problem with one load each. */
function gridProblem(
  columns: number,
  loads: readonly number[],
  territories: number,
  tolerance: number,
  closed: readonly (readonly [number, number])[] = [],
): { map: SmallMap; problem: AreaPlanProblem } {
  const mean = loads.reduce((sum, load) => sum + load, 0) / territories;
  const lower = Math.ceil(mean * (1 - tolerance) - 1e-9);
  const upper = Math.floor(mean * (1 + tolerance) + 1e-9);
  const map = {
    columns,
    loads: loads.map((load) => [load]),
    territories,
    lower: [lower],
    upper: [upper],
    closed,
  };
  const { adjacency } = centreProblemOf(map);
  if (adjacency === null) throw new Error("a map with borders has neighbours");
  const problem = {
    areaCount: loads.length,
    territoryCount: territories,
    measureCount: 1,
    load: Float64Array.from(loads),
    lower: new Float64Array(territories).fill(lower),
    upper: new Float64Array(territories).fill(upper),
    graph: adjacency,
    isRim: null,
    latitude: Float64Array.from(loads, (_, area) => 40 - Math.floor(area / columns)),
    longitude: Float64Array.from(loads, (_, area) => -100 + (area % columns)),
    importance: Float64Array.from(loads),
    cost: null,
    slack: 0,
    fixedTo: new Int32Array(loads.length).fill(-1),
  };
  return { map, problem };
}

/** Squared kilometres of each area to each home. */
function squaresTo(problem: AreaPlanProblem, homes: readonly (readonly [number, number])[]): Float64Array {
  const rows = Array.from(problem.latitude, (latitude, area) =>
    homes.map((home) => distanceKm(latitude, problem.longitude[area] ?? NaN, ...home) ** 2),
  );
  return Float64Array.from(rows.flat());
}

const even = Array.from({ length: 36 }, () => 1);
/** The cheapest connected plan of two territories inside the bands, by trying all of them; without holes where the problem has a rim. */
function leastCost(map: SmallMap, problem: AreaPlanProblem, cost: Float64Array): number {
  const { isRim } = problem;
  let least = Infinity;
  for (let code = 0; code < 2 ** problem.areaCount; code++) {
    const territoryOf = Int32Array.from({ length: problem.areaCount }, (_, area) => (code >> area) & 1);
    const fits = [0, 1].every((territory) => {
      const load = problem.load.reduce(
        (sum, one, area) => sum + (territoryOf[area] === territory ? one : 0),
        0,
      );
      const [lower, upper] = [problem.lower[territory] ?? NaN, problem.upper[territory] ?? NaN];
      return load >= lower && load <= upper && piecesOf(map, territoryOf, territory) === 1;
    });
    if (!fits || (isRim !== null && !isOpenMap(map, isRim, territoryOf))) continue;
    const sum = problem.importance.reduce(
      (total, weight, area) => total + weight * (cost[2 * area + (territoryOf[area] ?? -1)] ?? NaN),
      0,
    );
    least = Math.min(least, sum);
  }
  return least;
}

const options = { slices: 150, seed: 4 };

describe("alignAreas", () => {
  it("quarters a square of equal areas", async () => {
    const { map, problem } = gridProblem(6, even, 4, 0);
    const plan = await alignAreas(problem, options, quietPacer());
    expect(plan).toMatchObject({ excess: 0, tooLarge: [], loosePieces: 0 });
    const quarter = new Set([0, 1, 2, 6, 7, 8, 12, 13, 14].map((area) => plan.territoryOf[area]));
    expect(quarter.size).toBe(1);
    expect([0, 1, 2, 3].map((territory) => piecesOf(map, plan.territoryOf, territory))).toEqual([1, 1, 1, 1]);
  });

  it("sums importance times squared kilometres to the homes", async () => {
    const { problem } = gridProblem(4, [1, 2, 3, 4, 4, 3, 2, 1], 2, 0.2);
    const cost = squaresTo(problem, [
      [40, -100],
      [39, -97],
    ]);
    const plan = await alignAreas({ ...problem, cost }, options, quietPacer());
    const expected = problem.importance.reduce(
      (sum, weight, area) => sum + weight * (cost[2 * area + (plan.territoryOf[area] ?? -1)] ?? NaN),
      0,
    );
    expect(plan.excess).toBe(0);
    expect(plan.objective / expected).toBeCloseTo(1, 9);
  });

  it("knows how far from the best it is: no connected plan inside the bands is below the bound", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 9, maxLength: 9 }),
        fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 18, maxLength: 18 }),
        async (loads, costs) => {
          const { map, problem } = gridProblem(3, loads, 2, 0.4);
          const cost = Float64Array.from(costs);
          const plan = await alignAreas({ ...problem, cost }, options, quietPacer());
          const least = leastCost(map, problem, cost);
          fc.pre(least < Infinity);
          expect(plan.bound).toBeLessThanOrEqual(least * (1 + 1e-9) + 1e-9);
          if (plan.excess === 0) expect(plan.objective).toBeGreaterThanOrEqual(least - 1e-9);
        },
      ),
      { seed: 20261122, numRuns: 25 },
    );
  });

  it("leaves every territory in one piece, with homes anywhere, even all in one place", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          columns: fc.integer({ min: 3, max: 6 }),
          loads: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 18, maxLength: 40 }),
          homes: fc.array(
            fc.record({ row: fc.integer({ min: 0, max: 6 }), column: fc.integer({ min: 0, max: 6 }) }),
            {
              minLength: 3,
              maxLength: 3,
            },
          ),
          isBlank: fc.boolean(),
        }),
        async ({ columns, loads, homes, isBlank }) => {
          const { map, problem } = gridProblem(columns, loads, 3, 0.2);
          const cost = squaresTo(
            problem,
            homes.map(({ row, column }) => [40 - row, -100 + column] as const),
          );
          const plan = await alignAreas({ ...problem, cost: isBlank ? null : cost }, options, quietPacer());
          expect([0, 1, 2].map((territory) => piecesOf(map, plan.territoryOf, territory))).toEqual([1, 1, 1]);
          expect(plan.loosePieces).toBe(0);
        },
      ),
      { seed: 20261122, numRuns: 20 },
    );
  });

  it("finds the best plan without holes, whatever a town in the middle weighs", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 12, maxLength: 12 }),
        fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 24, maxLength: 24 }),
        fc.integer({ min: 1, max: 30 }),
        async (loads, costs, town) => {
          const weighed = loads.map((load, area) => (area === 5 ? town : load));
          const { map, problem } = gridProblem(4, weighed, 2, 0.4);
          const cost = Float64Array.from(costs);
          const ruled = { ...problem, cost, isRim: outerRing(map) };
          const plan = await alignAreas(ruled, { slices: 1000, seed: 4 }, quietPacer());
          expect(isOpenMap(map, ruled.isRim, plan.territoryOf)).toBe(true);
          const least = leastCost(map, ruled, cost);
          expect(plan.bound).toBeLessThanOrEqual(least * (1 + 1e-9) + 1e-9);
          if (least < Infinity) expect(plan).toMatchObject({ excess: 0, objective: least });
        },
      ),
      { seed: 20261122, numRuns: 12 },
    );
  });

  it("leaves no territory inside another, on maps with towns in counties and few areas", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          columns: fc.integer({ min: 3, max: 6 }),
          loads: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 18, maxLength: 36 }),
          closed: fc.array(fc.nat(), { maxLength: 12 }),
          territories: fc.integer({ min: 1, max: 12 }),
          isBlank: fc.boolean(),
        }),
        async ({ columns, loads, closed, territories, isBlank }) => {
          const whole = loads.slice(0, loads.length - (loads.length % columns));
          const borders = neighbourPairs(gridProblem(columns, whole, 1, 0).map);
          const shut = closed.flatMap((at) => borders.slice(at % borders.length, (at % borders.length) + 1));
          const { map, problem } = gridProblem(columns, whole, territories, 0.2, shut);
          fc.pre(piecesOf(map, new Int32Array(whole.length), 0) === 1);
          const isRim = outerRing(map);
          const cost = Float64Array.from(
            { length: whole.length * territories },
            (_, at) => (at * 7919) % 101,
          );
          const ruled = { ...problem, isRim, cost: isBlank ? null : cost };
          const plan = await alignAreas(ruled, options, quietPacer());
          expect(plan.loosePieces).toBe(0);
          const towns = whole.filter((_, area) =>
            whole.some((_, around) => cutOff(map, isRim, (cell) => cell === around).includes(area)),
          );
          const isOpen = isOpenMap(map, isRim, plan.territoryOf);
          if (whole.length - towns.length >= territories) expect(isOpen).toBe(true);
        },
      ),
      { seed: 20261122, numRuns: 40 },
    );
  });

  it("counts a town with the county around it when it looks for areas that no territory can hold", async () => {
    const aroundTown = [
      [1, 4],
      [4, 5],
      [4, 7],
    ] as const;
    const { map, problem } = gridProblem(3, [1, 1, 1, 4, 3, 1, 1, 1, 1], 2, 0, aroundTown);
    const plan = await alignAreas({ ...problem, isRim: outerRing(map) }, options, quietPacer());
    expect(plan.tooLarge).toEqual([]);
    const dearer = gridProblem(3, [1, 1, 1, 5, 4, 1, 1, 1, 1], 2, 0, aroundTown).problem;
    const without = await alignAreas({ ...dearer, isRim: outerRing(map) }, options, quietPacer());
    expect(without.tooLarge).toEqual([[3, 4]]);
  });

  it("names areas that no territory can hold, and still shares out the rest", async () => {
    const { problem } = gridProblem(3, [1, 1, 1, 1, 30, 1, 1, 1, 1], 2, 0.1);
    const plan = await alignAreas(problem, options, quietPacer());
    expect(plan.tooLarge).toEqual([[4]]);
    expect(plan.excess).toBeGreaterThan(0);
    expect(plan.loosePieces).toBe(0);
  });

  it("keeps fixed areas where they are", async () => {
    const { problem } = gridProblem(6, even, 4, 0.25);
    const fixedTo = problem.fixedTo.map((_, area) => (area === 14 ? 2 : area === 35 ? 0 : -1));
    const plan = await alignAreas({ ...problem, fixedTo }, options, quietPacer());
    expect([plan.territoryOf[14], plan.territoryOf[35]]).toEqual([2, 0]);
    expect(plan).toMatchObject({ excess: 0, loosePieces: 0 });
  });

  it("gives the same plan for the same seed", async () => {
    const { problem } = gridProblem(6, even, 4, 0.1);
    const first = await alignAreas(problem, options, quietPacer());
    expect(await alignAreas(problem, options, quietPacer())).toEqual(first);
  });
});
