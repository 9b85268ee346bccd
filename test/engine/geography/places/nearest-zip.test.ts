import { SMALL_US } from "../../../support/small-places";

describe("the county of a place", () => {
  it("is that of the nearest ZIP code", () => {
    // All of the few ZIP codes lie in one county of 1,000 people on 10 square kilometres.
    expect(SMALL_US.countyDensityAt(42.3, -71)).toBe(100);
    expect(SMALL_US.countyDensityAt(32.79, -96.8)).toBe(100);
  });

  it.each([
    [48.1, 11.6],
    [43.5, -71.1],
    [NaN, NaN],
    [91, 0],
  ])("is not known farther than about 55 km from all of them: %d, %d", (latitude, longitude) => {
    expect(SMALL_US.countyDensityAt(latitude, longitude)).toBeNaN();
  });
});
