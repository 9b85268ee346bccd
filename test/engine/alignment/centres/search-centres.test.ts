import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import type { CentreProblem, CentreSolution } from "../../../../src/engine/alignment/centres/centre-problem";
import { searchCentres } from "../../../../src/engine/alignment/centres/search-centres";
import { stepBudget } from "../../../../src/engine/alignment/search-budget";
import { centresOf } from "../../../../workbench/cli/solve/engine-problem";
import { readInstance } from "../../../../workbench/cli/solve/read-instance";
import {
  arbitraryCentreProblem,
  bestCentresByTrial,
  keepsLimits,
  pointProblem,
} from "../../../support/point-problem";
import { instanceFolder } from "../../../support/published-instance";

const run = { seed: 20261122, numRuns: 30 };

/** What is wrong with an answer whatever its quality; empty when it is what it says. */
function faultsOf(
  problem: CentreProblem,
  { centres, territoryOf, objective, excess }: CentreSolution,
): string[] {
  const faults: string[] = [];
  if (new Set(centres).size !== problem.territoryCount) faults.push("two territories share a centre");
  centres.forEach((centre, territory) => {
    if (territoryOf[centre] !== territory)
      faults.push(`the centre of ${territory.toString()} lies outside it`);
  });
  let sum = 0;
  for (let unit = 0; unit < problem.unitCount; unit++) {
    sum += problem.cost.of(unit, centres[territoryOf[unit] ?? -1] ?? -1);
  }
  if (Math.abs(sum - objective) > 1e-9 * Math.max(1, sum)) faults.push("the objective is another");
  if ((excess === 0) !== keepsLimits(problem, territoryOf)) faults.push("the excess is another");
  return faults;
}

describe("searchCentres", () => {
  it("gives each of two far groups its own middle", () => {
    const found = searchCentres(
      pointProblem(
        [
          [0, 0, 1],
          [1, 0, 1],
          [2, 0, 1],
          [50, 0, 1],
          [51, 0, 1],
          [52, 0, 1],
        ],
        2,
        [0],
        [3],
      ),
      stepBudget(60),
      1,
    );
    expect([...found.centres].sort((a, b) => a - b)).toEqual([1, 4]);
    expect(found).toMatchObject({ objective: 4, excess: 0, isConnected: true });
  });

  it("pays for distance where a territory would carry too much", () => {
    const units = [
      [0, 0, 3],
      [1, 0, 3],
      [2, 0, 3],
      [10, 0, 3],
    ];
    expect(searchCentres(pointProblem(units, 2, [0], [9]), stepBudget(60), 1).objective).toBe(2);
    expect(searchCentres(pointProblem(units, 2, [0], [6]), stepBudget(60), 1).objective).toBe(9);
  });

  it("says what lies outside the limits where no plan keeps them", () => {
    const units = [
      [0, 0, 5],
      [1, 0, 1],
    ];
    expect(searchCentres(pointProblem(units, 1, [0], [4]), stepBudget(60), 1).excess).toBe(2);
    expect(searchCentres(pointProblem(units, 2, [2], [9]), stepBudget(60), 1).excess).toBe(1);
  });

  it("makes every unit a centre when there are as many territories", () => {
    const units = [
      [0, 0, 5],
      [1, 0, 1],
      [7, 3, 2],
    ];
    const found = searchCentres(pointProblem(units, 3, [0], [5]), stepBudget(60), 1);
    expect(found).toMatchObject({ objective: 0, excess: 0 });
  });

  it("finds the best of all choices on tiny maps, with one and two measures", () => {
    for (const measures of [1, 2]) {
      fc.assert(
        fc.property(arbitraryCentreProblem({ min: 4, max: 7 }, measures), (problem) => {
          const best = bestCentresByTrial(problem);
          const found = searchCentres(problem, stepBudget(1500), 7);
          expect(faultsOf(problem, found)).toEqual([]);
          expect(found.excess === 0).toBe(best < Infinity);
          if (best < Infinity) expect(found.objective).toBeCloseTo(best, 9);
        }),
        run,
      );
    }
  });

  it("says what is true of its answer at any moment it is stopped", () => {
    fc.assert(
      fc.property(
        arbitraryCentreProblem({ min: 10, max: 40 }, 2),
        fc.integer({ min: 0, max: 400 }),
        (problem, steps) => {
          const told: CentreSolution[] = [];
          const found = searchCentres(problem, stepBudget(steps), 5, (better) => told.push(better));
          expect([...told, found].flatMap((solution) => faultsOf(problem, solution))).toEqual([]);
          expect(told.every(({ excess }) => excess === 0)).toBe(true);
          const values = told.map(({ objective }) => objective);
          expect(values).toEqual([...values].sort((a, b) => b - a));
        },
      ),
      run,
    );
  });

  it("keeps limits on fractions in whatever order they are added up", () => {
    const units = Array.from({ length: 12 }, (_, unit) => [unit, (unit * 7) % 5, 0.1 + (unit % 3) / 7]);
    const total = units.reduce((sum, unit) => sum + (unit[2] ?? 0), 0);
    const problem = pointProblem(units, 3, [total / 3 - 0.2], [total / 3 + 0.2]);
    const found = searchCentres(problem, stepBudget(500), 1);
    expect(found.excess).toBe(0);
    const backwards = [...found.territoryOf].reverse();
    for (let territory = 0; territory < 3; territory++) {
      const sum = units
        .slice()
        .reverse()
        .reduce((part, unit, at) => part + (backwards[at] === territory ? (unit[2] ?? 0) : 0), 0);
      expect(Math.abs(sum - total / 3)).toBeLessThanOrEqual(0.2);
    }
  });

  it("answers the same for the same seed", () => {
    fc.assert(
      fc.property(arbitraryCentreProblem({ min: 10, max: 40 }, 1), (problem) => {
        expect(searchCentres(problem, stepBudget(200), 9)).toEqual(
          searchCentres(problem, stepBudget(200), 9),
        );
      }),
      { ...run, numRuns: 10 },
    );
  });
});

const folder = instanceFolder();
const whereGiven = folder === null ? describe.skip : describe;

whereGiven("searchCentres on published instances with proved optima", () => {
  it.each([
    { name: "cpmp01", optimum: 713, steps: 2000, within: 0 },
    { name: "cpmp05", optimum: 664, steps: 2000, within: 0 },
    { name: "SJC1", optimum: 17288.993, steps: 6000, within: 0.005 },
    { name: "SJC2", optimum: 33270.944, steps: 6000, within: 0.005 },
    { name: "u724_030", optimum: 95034.01, steps: 3000, within: 0.015 },
  ])("$name: within $within of the optimum after $steps steps", ({ name, optimum, steps, within }) => {
    const file = `cpmp-greenfield-${name}.json`;
    const problem = centresOf(readInstance(readFileSync(join(folder ?? "", file), "utf8"), file));
    if (problem === null) throw new RangeError(`${file} has limits that differ`);
    const found = searchCentres(problem, stepBudget(steps), 1);
    expect(faultsOf(problem, found)).toEqual([]);
    expect(found.excess).toBe(0);
    expect(found.objective / optimum).toBeGreaterThan(1 - 1e-6);
    expect(found.objective / optimum).toBeLessThan(1 + within + 1e-6);
  });
});
