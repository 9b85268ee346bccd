import { join } from "node:path";
import { align } from "../../../src/engine/alignment/align";
import { instanceFolder, readFixedHomes } from "../../support/published-instance";
import { quietPacer } from "../../support/small-instance";

const folder = instanceFolder();
const whereGiven = folder === null ? describe.skip : describe;

/**
 * Capacitated p-median instances with the published medians as homes; the values are
 * proved optimal for them. `short` is how far the price bound falls below the optimum:
 * the relaxation's share, known from the same sources.
 */
const instances = [
  { name: "SJC1", short: 0.019 },
  { name: "SJC2", short: 0.003 },
  { name: "cpmp01", short: 0.0105 },
  { name: "cpmp11", short: 0.0035 },
  { name: "lin318_015", short: 0.0025 },
  { name: "u724_075", short: 0.0022 },
];

whereGiven("align on published instances with fixed homes", () => {
  it.each(instances)(
    "$name: within 0.05 % of the proved optimum, inside all capacities, the bound below it by the relaxation's share",
    async ({ name, short }) => {
      const { instance, best } = readFixedHomes(join(folder ?? "", `cpmp-fixed-${name}.json`));
      const found = await align(instance, { effort: "standard", seed: 1 }, quietPacer());
      expect(found.excess).toBe(0);
      expect(found.objective / best).toBeGreaterThan(1 - 1e-6);
      expect(found.objective / best).toBeLessThan(1.0005);
      expect(found.bound).toBeLessThanOrEqual(best * (1 + 1e-9));
      expect(found.bound / best).toBeGreaterThan(1 - short);
    },
    30_000,
  );
});
