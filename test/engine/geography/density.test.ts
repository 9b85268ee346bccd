import fc from "fast-check";
import { densityOf } from "../../../src/engine/geography/density";
import type { LocationLevel } from "../../../src/engine/model/account-table";

/** A county of 100 people a square kilometre north of the equator, of nobody known south of it. */
const PLACES = {
  countyDensityAt: (latitude: number) => (latitude >= 0 ? 100 : NaN),
};

function located(points: readonly (readonly [number, number])[], level: LocationLevel = "postalCode") {
  return {
    count: points.length,
    latitude: Float64Array.from(points, ([latitude]) => latitude),
    longitude: Float64Array.from(points, ([, longitude]) => longitude),
    locationLevel: points.map(() => level),
  };
}

/** Accounts at one point. */
const at = (latitude: number, longitude: number, count: number): [number, number][] =>
  Array.from({ length: count }, () => [latitude, longitude]);

describe("the density of people around an account", () => {
  it("is that of its county in a short list", async () => {
    expect(await densityOf(located(at(40, -75, 99)), PLACES)).toEqual(new Float64Array(99).fill(100));
  });

  it("is that of its county in a list that is spread evenly", async () => {
    const density = await densityOf(located(at(40, -75, 200)), PLACES);
    for (const people of density ?? []) expect(people).toBeCloseTo(100, 9);
  });

  it("is higher where many accounts stand, by the square root of how many", async () => {
    // The median account stands with 100 others: 25 stand for half as many people a square kilometre, 400 for twice.
    const list = [...at(40, -75, 100), ...at(40, -80, 100), ...at(40, -85, 25), ...at(40, -90, 25)];
    const density = await densityOf(
      located([
        ...list,
        ...at(40, -95, 400),
        ...at(40, -100, 100),
        ...at(40, -105, 100),
        ...at(40, -110, 100),
        ...at(40, -115, 100),
      ]),
      PLACES,
    );
    expect(density?.[0]).toBeCloseTo(100, 9);
    expect(density?.[200]).toBeCloseTo(50, 9);
    expect(density?.[250]).toBeCloseTo(200, 9);
  });

  it("is not known where the county is not, and not told when most are not", async () => {
    const density = await densityOf(located([...at(40, -75, 2), ...at(-40, 150, 1)]), PLACES);
    expect(density).toEqual(Float64Array.of(100, 100, NaN));
    expect(await densityOf(located([...at(40, -75, 1), ...at(-40, 150, 2)]), PLACES)).toBeNull();
    expect(await densityOf(located([]), PLACES)).toBeNull();
  });

  it.each(["zip3", "state", "country", "none"] as const)("is not told of a place by %s", async (level) => {
    expect(await densityOf(located(at(40, -75, 5), level), PLACES)).toBeNull();
  });

  it("does not depend on the order of the accounts", async () => {
    const point = fc.tuple(
      fc.double({ min: 30, max: 31, noNaN: true }),
      fc.double({ min: -100, max: -99, noNaN: true }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(point, { minLength: 100, maxLength: 150 }), async (points) => {
        const forward = (await densityOf(located(points), PLACES)) ?? new Float64Array();
        const backward = (await densityOf(located([...points].reverse()), PLACES)) ?? new Float64Array();
        expect([...backward].reverse()).toEqual([...forward]);
      }),
      { seed: 7, numRuns: 50 },
    );
  });
});
