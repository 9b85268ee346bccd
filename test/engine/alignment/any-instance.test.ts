import fc from "fast-check";
import { align } from "../../../src/engine/alignment/align";
import { certify } from "../../../src/engine/alignment/certify";
import type { Instance } from "../../../src/engine/alignment/instance";
import { bruteForce, quietPacer } from "../../support/small-instance";

const run = { seed: 20261122, numRuns: 40 };
const TERRITORIES = 3;

interface Facts {
  readonly measures: number;
  readonly units: readonly {
    readonly loads: readonly number[];
    readonly costs: readonly number[];
    readonly importance: number;
    readonly fixed: number;
    readonly forbidden: number;
  }[];
  readonly tolerance: number;
  readonly oneSided: boolean;
}

/** Up to seven units with one to three measures, some loads and importances 0, some pairs forbidden, some fixed. */
const anyFacts: fc.Arbitrary<Facts> = fc.record({
  measures: fc.integer({ min: 1, max: 3 }),
  units: fc.array(
    fc.record({
      loads: fc.array(fc.constantFrom(0, 0, 1, 2, 3, 7), { minLength: 3, maxLength: 3 }),
      costs: fc.array(fc.integer({ min: 0, max: 50 }), { minLength: TERRITORIES, maxLength: TERRITORIES }),
      importance: fc.constantFrom(0, 1, 1, 2),
      fixed: fc.constantFrom(-1, -1, -1, -1, 0, 1, 2),
      forbidden: fc.constantFrom(-1, -1, -1, 0, 1, 2),
    }),
    { minLength: 1, maxLength: 7 },
  ),
  tolerance: fc.constantFrom(0.2, 0.5, 1),
  oneSided: fc.boolean(),
});

function pose({ measures, units, tolerance, oneSided }: Facts, loadFactor = 1, costFactor = 1): Instance {
  const of = (unit: number, territory: number): number => {
    const facts = units[unit];
    if (facts === undefined || (facts.forbidden === territory && facts.fixed !== territory)) {
      return Number.POSITIVE_INFINITY;
    }
    return (facts.costs[territory] ?? 0) * costFactor;
  };
  const total = (m: number): number =>
    units.reduce((sum, { loads }) => sum + (loads[m] ?? 0), 0) * loadFactor;
  const limits = (factor: number): Float64Array =>
    Float64Array.from(
      { length: TERRITORIES * measures },
      (_, q) => (total(q % measures) / TERRITORIES) * factor,
    );
  return {
    unitCount: units.length,
    territoryCount: TERRITORIES,
    measureCount: measures,
    load: Float64Array.from(
      units.flatMap(({ loads }) => loads.slice(0, measures)),
      (load) => load * loadFactor,
    ),
    lower: oneSided ? new Float64Array(TERRITORIES * measures) : limits(1 - tolerance),
    upper: oneSided && tolerance === 1 ? limits(Number.POSITIVE_INFINITY) : limits(1 + tolerance),
    slack: 0,
    importance: Float64Array.from(units, ({ importance }) => importance),
    cost: {
      of,
      fill: (unit, costs) => {
        for (let j = 0; j < costs.length; j++) costs[j] = of(unit, j);
      },
    },
    fixedTo: Int32Array.from(units, ({ fixed }) => fixed),
    current: new Int32Array(units.length).fill(-1),
    place: null,
  };
}

const quick = { effort: "quick", seed: 7 } as const;

describe("align on instances of every kind", () => {
  it("gives each unit a territory that may have it, and figures that are numbers", async () => {
    await fc.assert(
      fc.asyncProperty(anyFacts, async (facts) => {
        const instance = pose(facts);
        const found = await align(instance, quick, quietPacer());
        for (const [unit, territory] of found.territoryOf.entries()) {
          expect(instance.cost.of(unit, territory)).toBeLessThan(Number.POSITIVE_INFINITY);
          const fixed = facts.units[unit]?.fixed ?? -1;
          if (fixed >= 0) expect(territory).toBe(fixed);
        }
        expect(found.objective).not.toBeNaN();
        expect(found.excess).toBeGreaterThanOrEqual(0);
        expect(found.bound).not.toBeNaN();
        for (const price of found.prices) expect(Number.isFinite(price)).toBe(true);
      }),
      run,
    );
  });

  it("never bounds above the optimum, at its own prices or any others", async () => {
    await fc.assert(
      fc.asyncProperty(anyFacts, fc.infiniteStream(fc.integer({ min: -20, max: 20 })), async (facts, any) => {
        const instance = pose(facts);
        const best = bruteForceOf(instance);
        fc.pre(Number.isFinite(best));
        const found = await align(instance, quick, quietPacer());
        const slack = 1e-9 * (1 + best);
        expect(found.bound).toBeLessThanOrEqual(best + slack);
        expect(await certify(instance, found.prices, quietPacer())).toBeLessThanOrEqual(best + slack);
        const prices = Float64Array.from(found.prices, () => any.next().value as number);
        expect(await certify(instance, prices, quietPacer())).toBeLessThanOrEqual(best + slack);
      }),
      run,
    );
  });

  it("gives the same labels when loads or costs are counted in another unit", async () => {
    await fc.assert(
      fc.asyncProperty(anyFacts, async (facts) => {
        const plain = await align(pose(facts), quick, quietPacer());
        const loads = await align(pose(facts, 1024), quick, quietPacer());
        const costs = await align(pose(facts, 1, 0.125), quick, quietPacer());
        expect([...loads.territoryOf]).toEqual([...plain.territoryOf]);
        expect([...costs.territoryOf]).toEqual([...plain.territoryOf]);
      }),
      run,
    );
  });

  it("gives the same labels whatever the order of the units", async () => {
    await fc.assert(
      fc.asyncProperty(anyFacts, async (facts) => {
        const plain = await align(pose(facts), quick, quietPacer());
        const reversed = await align(
          pose({ ...facts, units: [...facts.units].reverse() }),
          quick,
          quietPacer(),
        );
        expect(reversed.objective).toBeCloseTo(plain.objective, 9);
        expect(reversed.excess).toBeCloseTo(plain.excess, 9);
      }),
      run,
    );
  });
});

/** Least cost inside the bands by trying everything; forbidden pairs cost infinity. */
function bruteForceOf(instance: Instance): number {
  const { unitCount, measureCount, territoryCount } = instance;
  if (measureCount === 1 && [...instance.importance].every((weight) => weight === 1)) {
    return bruteForce(instance).cost;
  }
  const loads = new Float64Array(territoryCount * measureCount);
  const visit = (unit: number, spent: number): number => {
    if (unit === unitCount) {
      const isInside = loads.every(
        (load, q) => load <= (instance.upper[q] ?? 0) + 1e-9 && load >= (instance.lower[q] ?? 0) - 1e-9,
      );
      return isInside ? spent : Number.POSITIVE_INFINITY;
    }
    let least = Number.POSITIVE_INFINITY;
    for (let j = 0; j < territoryCount; j++) {
      const fixed = instance.fixedTo[unit] ?? -1;
      const cost = instance.cost.of(unit, j);
      if ((fixed >= 0 && fixed !== j) || cost === Number.POSITIVE_INFINITY) continue;
      const importance = instance.importance[unit] ?? 0;
      for (let m = 0; m < measureCount; m++) {
        const q = j * measureCount + m;
        loads[q] = (loads[q] ?? 0) + (instance.load[unit * measureCount + m] ?? 0);
      }
      least = Math.min(least, visit(unit + 1, spent + importance * cost));
      for (let m = 0; m < measureCount; m++) {
        const q = j * measureCount + m;
        loads[q] = (loads[q] ?? 0) - (instance.load[unit * measureCount + m] ?? 0);
      }
    }
    return least;
  };
  return visit(0, 0);
}
