import fc from "fast-check";
import { listCandidates } from "../../src/engine/alignment/candidates";
import { openSearch, type Search } from "../../src/engine/alignment/improve/search";
import { objectiveOf, type Instance } from "../../src/engine/alignment/instance";
import { quietPacer, smallInstance } from "./small-instance";

export const TERRITORIES = 4;

/** A small alignment with a place for every unit that it may have. */
export interface PosedInstance {
  readonly instance: Instance;
  readonly start: Int32Array;
}

/**
 * Four territories, one to three measures of small whole numbers (zeros among them), bands
 * around the mean, costs 0..99, now and then a forbidden pair, a fixed unit, a cap on moves.
 */
export const posedInstances: fc.Arbitrary<PosedInstance> = fc
  .record({
    measures: fc.integer({ min: 1, max: 3 }),
    tolerance: fc.constantFrom(0.05, 0.1, 0.3),
    units: fc.array(
      fc.record({
        loads: fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 3, maxLength: 3 }),
        costs: fc.array(
          fc.oneof(
            { weight: 12, arbitrary: fc.integer({ min: 0, max: 99 }) },
            { weight: 1, arbitrary: fc.constant(Infinity) },
          ),
          { minLength: TERRITORIES, maxLength: TERRITORIES },
        ),
        at: fc.nat(TERRITORIES - 1),
        today: fc.integer({ min: -1, max: TERRITORIES - 1 }),
        isFixed: fc.constantFrom(false, false, false, false, true),
      }),
      { minLength: 6, maxLength: 24 },
    ),
    cap: fc.option(fc.integer({ min: 2, max: 20 }), { nil: null }),
  })
  .map(({ measures, tolerance, units, cap }) => {
    const start = units.map(({ costs, at }) => {
      const open = costs.flatMap((cost, j) => (cost < Infinity ? [j] : []));
      return open[at % Math.max(1, open.length)] ?? at;
    });
    const costs = units.map((unit, i) =>
      unit.costs.map((cost, j) => (j === start[i] && cost === Infinity ? 50 : cost)),
    );
    const totals = [0, 1, 2].map((m) => units.reduce((sum, unit) => sum + (unit.loads[m] ?? 0), 0));
    const limits = (factor: number): number[] =>
      Array.from({ length: TERRITORIES }, () =>
        totals.slice(0, measures).map((total) => (total / TERRITORIES) * factor),
      ).flat();
    const posed = smallInstance({
      measureCount: measures,
      loads: units.flatMap((unit) => unit.loads.slice(0, measures)),
      costs,
      lower: limits(1 - tolerance),
      upper: limits(1 + tolerance),
      fixedTo: units.map((unit, i) => (unit.isFixed ? (start[i] ?? 0) : -1)),
      current: units.map((unit) => unit.today),
    });
    const weight = Float64Array.from(units, (_, i) => 1 + (i % 3));
    return {
      instance: cap === null ? posed : { ...posed, moves: { weight, limit: cap } },
      start: Int32Array.from(start),
    };
  });

/** A search over all territories of each unit at prices that differ. */
export async function searchOf({ instance, start }: PosedInstance): Promise<Search> {
  const prices = Float64Array.from(instance.lower, (_, q) => ((q * 7) % 5) - 2);
  const candidates = await listCandidates(instance, prices, TERRITORIES, quietPacer());
  return openSearch(instance, candidates, prices, start, quietPacer());
}

/** Cost and penalty counted from nothing but the labels; infinite where more would be over the cap than now. */
export async function valueOf(search: Search, territoryOf: Int32Array): Promise<number> {
  const { instance, candidates, prices } = search;
  const fresh = await openSearch(instance, candidates, prices, territoryOf, quietPacer());
  if (fresh.penalty.awayExcess() > search.penalty.awayExcess()) return Infinity;
  return objectiveOf(instance, territoryOf) + fresh.penalty.total();
}
