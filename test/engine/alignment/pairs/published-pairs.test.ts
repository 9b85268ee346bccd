import { join } from "node:path";
import type { Instance } from "../../../../src/engine/alignment/instance";
import { pairBound } from "../../../../src/engine/alignment/pairs/pair-bound";
import type { PairProblem } from "../../../../src/engine/alignment/pairs/pair-problem";
import { searchPairs } from "../../../../src/engine/alignment/pairs/search-pairs";
import { stepBudget } from "../../../../src/engine/alignment/search-budget";
import { instanceFolder, readFixedHomes } from "../../../support/published-instance";

const folder = instanceFolder();
const whereGiven = folder === null ? describe.skip : describe;

/** Every pair of an instance written out. */
function written(instance: Instance): PairProblem {
  const { unitCount, territoryCount, measureCount, load, lower, upper } = instance;
  const cost = new Float64Array(unitCount * territoryCount);
  for (let unit = 0; unit < unitCount; unit++) {
    instance.cost.fill(unit, cost.subarray(unit * territoryCount, (unit + 1) * territoryCount));
  }
  return {
    unitCount,
    territoryCount,
    measureCount,
    cost,
    load,
    loadDependsOnTerritory: false,
    lower,
    upper,
  };
}

whereGiven("searchPairs on published instances with fixed homes", () => {
  it.each(["SJC1", "SJC2", "cpmp01", "cpmp11", "lin318_015", "u724_075"])(
    "%s: within 0.05 % of the proved optimum, its bound within 0.01 % below",
    async (name) => {
      const { instance, best } = readFixedHomes(join(folder ?? "", `cpmp-fixed-${name}.json`));
      const problem = written(instance);
      const found = await searchPairs(problem, null, stepBudget(2500), 1);
      expect(found.excess).toBe(0);
      expect(found.objective / best).toBeGreaterThan(1 - 1e-6);
      expect(found.objective / best).toBeLessThan(1.0005);
      const bound = await pairBound(problem, stepBudget(600));
      expect(bound / best).toBeLessThanOrEqual(1 + 1e-9);
      expect(bound / best).toBeGreaterThan(0.9999);
    },
    30_000,
  );
});
