import fc from "fast-check";
import { sharePot } from "../../../src/engine/resources/share-pot";
import { quotaCases } from "../../support/quota-cases";

/** Any pot over any territories; every value may be 0. */
const value = fc.oneof(fc.constant(0), fc.double({ min: 0, max: 1e6, noNaN: true }));
const problem = fc.record({
  territories: fc.array(fc.record({ potential: value, whitespace: value, need: value, workload: value }), {
    minLength: 1,
    maxLength: 20,
  }),
  weights: fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 4, maxLength: 4 }),
  equal: fc.integer({ min: 1, max: 10 }),
  units: fc.integer({ min: 1, max: 5000 }),
  unit: fc.constantFrom(0.5, 1, 10, 100),
  odd: fc.boolean(),
  floor: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
  cap: fc.option(fc.double({ min: 1, max: 4, noNaN: true })),
});

describe("sharePot, for any pot", () => {
  it("adds up exactly, inside bounds that always allow the total, in whole units but for one", () => {
    fc.assert(
      fc.property(problem, ({ territories, weights, equal, units, unit, odd, floor, cap }) => {
        const all = weights.reduce((sum, one) => sum + one, equal);
        const [potential = 0, whitespace = 0, need = 0, workload = 0] = weights.map((one) => one / all);
        const column = (key: "potential" | "whitespace" | "need" | "workload") =>
          Float64Array.from(territories, (territory) => territory[key]);
        const total = units * unit + (odd ? unit / 4 : 0);
        const pot = sharePot(
          {
            kind: "budget",
            total,
            unit,
            weights: { potential, whitespace, need, workload, equal: equal / all },
            floor,
            cap,
          },
          {
            potential: column("potential"),
            whitespace: column("whitespace"),
            need: column("need"),
            workload: column("workload"),
          },
          territories.length,
        );
        const amounts = pot.shares.map(({ amount }) => amount);
        const even = total / territories.length;
        const whole = (amount: number): boolean => Math.abs(amount / unit - Math.round(amount / unit)) < 1e-6;
        return (
          // With some weight on equal shares everybody has a score, so nothing is left.
          pot.notPlaced === 0 &&
          Math.abs(amounts.reduce((sum, one) => sum + one, 0) - total) < 1e-6 * unit &&
          amounts.every((one) => one > (floor ?? 0) * even - unit && one < (cap ?? Infinity) * even + unit) &&
          amounts.filter((one) => !whole(one)).length <= (odd ? 1 : 0) &&
          Math.abs(pot.shares.reduce((sum, { score }) => sum + score, 0) - 1) < 1e-9
        );
      }),
      { numRuns: quotaCases(3000), seed: 20261129 },
    );
  });
});
