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

  it("holds overrides and shares out exactly what they leave, inside the bounds of the others", () => {
    const held = fc.option(fc.integer({ min: 0, max: 400 }));
    fc.assert(
      fc.property(
        fc.array(fc.record({ score: fc.integer({ min: 1, max: 9 }), held }), { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 1, max: 3000 }),
        fc.constantFrom(1, 5, 25),
        (territories, units, unit) => {
          const total = units * unit;
          const pot = sharePot(
            {
              kind: "support",
              total,
              unit,
              weights: { potential: 1, whitespace: 0, need: 0, workload: 0, equal: 0 },
              floor: 0.5,
              cap: 2,
              overrides: territories.map((one) =>
                one.held === null ? null : { amount: one.held, reason: "", author: "" },
              ),
            },
            {
              potential: Float64Array.from(territories, ({ score }) => score),
              whitespace: new Float64Array(territories.length),
              need: new Float64Array(territories.length),
              workload: new Float64Array(territories.length),
            },
            territories.length,
          );
          const given = pot.shares.reduce((sum, { amount }) => sum + amount, 0);
          expect(given + pot.notPlaced).toBeCloseTo(total, 6);
          expect(pot.shares.reduce((sum, { calculated }) => sum + calculated, 0)).toBeCloseTo(total, 6);
          let [least, most] = [0, 0];
          territories.forEach((one, at) => {
            const amount = pot.shares[at]?.amount ?? NaN;
            if (one.held === null) {
              expect(amount).toBeGreaterThanOrEqual(pot.least);
              expect(amount).toBeLessThanOrEqual(pot.most);
            } else expect(amount).toBe(one.held);
            least += one.held ?? pot.least;
            most += one.held ?? pot.most;
          });
          // What is left out is what no choice inside the bounds could have placed.
          expect(pot.notPlaced).toBeCloseTo(Math.max(0, total - most) - Math.max(0, least - total), 6);
        },
      ),
      { numRuns: quotaCases(1000), seed: 20261130 },
    );
  });

  it("leaves to the others what an override takes: 100 hours, one holds 60, the others have 3 and 1 of the potential", () => {
    const pot = sharePot(
      {
        kind: "support",
        total: 100,
        unit: 1,
        weights: { potential: 1, whitespace: 0, need: 0, workload: 0, equal: 0 },
        floor: null,
        cap: null,
        overrides: [{ amount: 60, reason: "Trade fair", author: "R. Becker" }, null, null],
      },
      {
        potential: Float64Array.of(1, 3, 1),
        whitespace: new Float64Array(3),
        need: new Float64Array(3),
        workload: new Float64Array(3),
      },
      3,
    );
    expect(pot.shares.map(({ calculated }) => calculated)).toEqual([20, 60, 20]);
    expect(pot.shares.map(({ amount }) => amount)).toEqual([60, 30, 10]);
    expect(pot.notPlaced).toBe(0);
  });
});
