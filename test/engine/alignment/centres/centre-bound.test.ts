import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { centreBound } from "../../../../src/engine/alignment/centres/centre-bound";
import { searchCentres } from "../../../../src/engine/alignment/centres/search-centres";
import { stepBudget } from "../../../../src/engine/alignment/search-budget";
import { centresOf } from "../../../../workbench/cli/solve/engine-problem";
import { readInstance } from "../../../../workbench/cli/solve/read-instance";
import { arbitraryCentreProblem, bestCentresByTrial, pointProblem } from "../../../support/point-problem";
import { instanceFolder } from "../../../support/published-instance";

describe("centreBound", () => {
  it("is the optimum where every unit has a choice of one", () => {
    const problem = pointProblem(
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
    );
    const found = searchCentres(problem, stepBudget(50), 1);
    expect(centreBound(problem, found, stepBudget(300))).toBeCloseTo(4, 3);
  });

  it("is never above the best of all choices, with one and two measures, however soon it is stopped", () => {
    for (const measures of [1, 2]) {
      fc.assert(
        fc.property(
          arbitraryCentreProblem({ min: 4, max: 7 }, measures),
          fc.integer({ min: 1, max: 200 }),
          (problem, rounds) => {
            const best = bestCentresByTrial(problem);
            fc.pre(best < Infinity);
            const found = searchCentres(problem, stepBudget(200), 3);
            expect(centreBound(problem, found, stepBudget(rounds))).toBeLessThanOrEqual(best);
          },
        ),
        { seed: 20261122, numRuns: 100 },
      );
    }
  });
});

const folder = instanceFolder();
const whereGiven = folder === null ? describe.skip : describe;

whereGiven("centreBound on published instances with proved optima", () => {
  it.each([
    { name: "cpmp01", optimum: 713, short: 0.015 },
    { name: "cpmp05", optimum: 664, short: 0.005 },
    { name: "SJC1", optimum: 17288.993, short: 0.004 },
    { name: "SJC2", optimum: 33270.944, short: 0.003 },
  ])("$name: below the optimum by $short at most", ({ name, optimum, short }) => {
    const file = `cpmp-greenfield-${name}.json`;
    const problem = centresOf(readInstance(readFileSync(join(folder ?? "", file), "utf8"), file));
    if (problem === null) throw new RangeError(`${file} has limits that differ`);
    const found = searchCentres(problem, stepBudget(1000), 1);
    const bound = centreBound(problem, found, stepBudget(2500));
    expect(bound).toBeLessThanOrEqual(optimum * (1 + 1e-6));
    expect(bound / optimum).toBeGreaterThan(1 - short);
  });
});
