import fc from "fast-check";
import { splitTarget, type QuotaClaim } from "../../../src/engine/quota/split-target";
import { quotaCases } from "../../support/quota-cases";

const claim = (region: number, score: number, most = 1000, override: number | null = null): QuotaClaim => ({
  region,
  score,
  least: 0,
  most,
  override,
});

describe("splitTarget", () => {
  it("splits the company's total over regions and these over their territories", () => {
    const split = splitTarget(600, 10, 2, [claim(0, 1), claim(0, 1), claim(1, 4)]);
    expect(split.regions.map(({ calculated }) => calculated)).toEqual([200, 400]);
    expect(Array.from(split.calculated)).toEqual([100, 100, 400]);
    expect(split.final).toEqual(split.calculated);
  });

  it("spreads what an override changes over the other territories of its region", () => {
    const split = splitTarget(600, 10, 2, [claim(0, 1, 1000, 40), claim(0, 1), claim(1, 4)]);
    expect(Array.from(split.calculated)).toEqual([100, 100, 400]);
    expect(Array.from(split.final)).toEqual([40, 160, 400]);
    expect(split.regions.map(({ final }) => final)).toEqual([200, 400]);
  });

  it("gives to other regions only what the region cannot take", () => {
    const split = splitTarget(600, 10, 3, [
      claim(0, 1, 1000, 40),
      claim(0, 1, 120),
      claim(1, 2),
      claim(2, 2, 240),
    ]);
    expect(Array.from(split.calculated)).toEqual([100, 100, 200, 200]);
    // 60 to spread, 20 of them fit beside; 40 go by the room of the others, 800 and 40.
    expect(Array.from(split.final)).toEqual([40, 120, 230, 210]);
  });

  it("takes from other regions what an override takes beyond its own", () => {
    const split = splitTarget(600, 10, 2, [claim(0, 1, 1000, 250), claim(0, 1), claim(1, 4)]);
    expect(Array.from(split.final)).toEqual([250, 0, 350]);
  });

  it("keeps an override that is no whole unit and stays exact", () => {
    const split = splitTarget(600, 10, 2, [claim(0, 1, 1000, 33.33), claim(0, 1), claim(1, 4)]);
    expect(Array.from(split.final)).toEqual([33.33, 166.67, 400]);
    expect(split.shortFinal).toBe(0);
  });

  it("lets an override of 0 count", () => {
    expect(Array.from(splitTarget(200, 10, 1, [claim(0, 1, 1000, 0), claim(0, 1)]).final)).toEqual([0, 200]);
  });

  it("says what overrides leave that fits nowhere", () => {
    const split = splitTarget(600, 10, 1, [claim(0, 1, 1000, 100), claim(0, 1, 300)]);
    expect(split.shortCalculated).toBe(0);
    expect(split.shortFinal).toBe(200);
  });

  it("adds up at every level, keeps bounds and overrides, for any plan", () => {
    const territory = fc.record({
      region: fc.integer({ min: 0, max: 3 }),
      score: fc.double({ min: 0.05, max: 4, noNaN: true }),
      low: fc.integer({ min: 0, max: 50 }),
      width: fc.integer({ min: 0, max: 80 }),
      override: fc.option(fc.integer({ min: 0, max: 900 }), { freq: 4 }),
    });
    const plan = fc.record({
      unit: fc.constantFrom(1, 10, 1000),
      territories: fc.array(territory, { minLength: 1, maxLength: 14 }),
      fill: fc.double({ min: -0.1, max: 1.1, noNaN: true }),
    });
    fc.assert(
      fc.property(plan, ({ unit, territories, fill }) => {
        const claims = territories.map(({ region, score, low, width, override }) => ({
          region,
          score,
          least: low * unit,
          most: (low + width) * unit,
          // Not always a whole unit.
          override: override === null ? null : (override * unit) / 8,
        }));
        const least = claims.reduce((sum, one) => sum + one.least, 0);
        const most = claims.reduce((sum, one) => sum + one.most, 0);
        const total = Math.max(0, least + Math.round(((most - least) / unit) * fill) * unit);
        const split = splitTarget(total, unit, 4, claims);
        const sum = (values: Iterable<number>): number =>
          Array.from(values).reduce((all, one) => all + one, 0);

        const held = claims.map(({ override }) => override);
        const heldSum = sum(held.map((one) => one ?? 0));
        const room = {
          least: heldSum + sum(claims.map((one) => (one.override === null ? one.least : 0))),
          most: heldSum + sum(claims.map((one) => (one.override === null ? one.most : 0))),
        };
        const outside = (from: number, to: number): number =>
          Math.max(0, total - to) - Math.max(0, from - total);
        const isSame = (a: number, b: number): boolean => Math.abs(a - b) < 1e-4;
        const members = (values: Float64Array, region: number): number[] =>
          Array.from(values).filter((_, at) => claims[at]?.region === region);
        return (
          isSame(sum(split.calculated) + split.shortCalculated, total) &&
          isSame(sum(split.final) + split.shortFinal, total) &&
          isSame(split.shortCalculated, outside(least, most)) &&
          isSame(split.shortFinal, outside(room.least, room.most)) &&
          claims.every((one, at) => {
            const calculated = split.calculated[at] ?? NaN;
            const final = split.final[at] ?? NaN;
            return (
              calculated >= one.least &&
              calculated <= one.most &&
              (one.override === null ? final >= one.least && final <= one.most : final === one.override)
            );
          }) &&
          split.regions.every(
            ({ calculated, final }, region) =>
              isSame(sum(members(split.calculated, region)), calculated) &&
              isSame(sum(members(split.final, region)), final),
          ) &&
          (held.some((one) => one !== null) || split.final.every((one, at) => one === split.calculated[at]))
        );
      }),
      { numRuns: quotaCases(3000), seed: 20261122 },
    );
  });
});
