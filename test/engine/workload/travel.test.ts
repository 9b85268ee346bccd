import fc from "fast-check";
import { rootSpread } from "../../../src/engine/workload/root-spread";
import { rootsOfRounds, TOUR_CONSTANT, travelHours } from "../../../src/engine/workload/travel";
import { clustered, evenlySpread, strip, type Land } from "../../support/random-land";
import { dayTours, roundTour } from "../../support/tours";

const points = (land: Land): [Float64Array, Float64Array] => [
  Float64Array.from(land, ([x]) => x),
  Float64Array.from(land, ([, y]) => y),
];

describe("the spread of points", () => {
  it("estimates a tour through 120 of them within 25 %, however they lie", () => {
    for (const land of [evenlySpread, strip, clustered]) {
      for (const seed of [1, 2, 3]) {
        const places = land(120, seed);
        const estimate = TOUR_CONSTANT * rootSpread(...points(places));
        expect(Math.abs(estimate / roundTour(places) - 1)).toBeLessThan(0.25);
      }
    }
  });

  it("is nothing for points at one place or along a line", () => {
    expect(rootSpread(Float64Array.of(1, 1, 1), Float64Array.of(2, 2, 2))).toBe(0);
    expect(rootSpread(Float64Array.of(1, 5, 9, 12), Float64Array.of(2, 2, 2, 2))).toBe(0);
  });

  it("does not depend on the order of the points, and doubles with the scale", () => {
    const place = fc.tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 200 }));
    fc.assert(
      fc.property(fc.array(place, { maxLength: 60 }), (places) => {
        const [x, y] = points(places);
        const spread = rootSpread(x, y);
        const [back, up] = points([...places].reverse());
        expect(rootSpread(back, up)).toBeCloseTo(spread, 6);
        expect(
          rootSpread(
            x.map((km) => 2 * km),
            y.map((km) => 2 * km),
          ),
        ).toBeCloseTo(2 * spread, 6);
      }),
      { seed: 11, numRuns: 200 },
    );
  });
});

describe("the rounds of a year", () => {
  it("hold fewer accounts the more calls they ask for", () => {
    const tally = new Map([
      [2, 4],
      [4, 6],
    ]);
    expect(rootsOfRounds(tally)).toBeCloseTo(2 * Math.sqrt(10) + 2 * Math.sqrt(6), 12);
  });

  it("may be parts of one: an account called every second year is in half a round", () => {
    expect(rootsOfRounds(new Map([[0.5, 9]]))).toBeCloseTo(1.5, 12);
    expect(rootsOfRounds(new Map([[0, 9]]))).toBe(0);
  });
});

describe("hours of travel", () => {
  const settings = {
    callsPerDay: 4,
    travelSpeed: 60,
    roadFactor: 1.2,
    visitShare: 1,
    flightSpeed: 700,
    flightHours: 4,
  };
  const grounded = { flightKm: 0, flights: 0 };

  it("are line haul by the calls of a day and three of four ways between calls, by road and speed", () => {
    const shape = { lineHaulKm: 4000, roundKm: 800, tripShare: 1, ...grounded };
    expect(travelHours(shape, settings)).toBeCloseTo(((1000 + 600) * 1.2) / 60, 12);
  });

  it("are those of the visits among the calls alone", () => {
    const shape = { lineHaulKm: 4000, roundKm: 800, tripShare: 1, ...grounded };
    expect(travelHours(shape, { ...settings, visitShare: 0.25 })).toBeCloseTo(8, 12);
  });

  it("have no ways between calls where each day has one", () => {
    const shape = { lineHaulKm: 4000, roundKm: 800, tripShare: 1, ...grounded };
    expect(travelHours(shape, { ...settings, callsPerDay: 1 })).toBeCloseTo((4000 * 1.2) / 60, 12);
  });

  it("of flights are those in the air and those around it, by the calls of a day", () => {
    const shape = { lineHaulKm: 0, roundKm: 0, tripShare: 1, flightKm: 2800, flights: 4 };
    expect(travelHours(shape, settings)).toBeCloseTo((2800 / 700 + 4 * 4) / 4, 12);
    expect(travelHours(shape, { ...settings, visitShare: 0.5, travelSpeed: 1 })).toBeCloseTo(2.5, 12);
  });

  it("agree within 15 % with tours planned day by day, at 2 to 6 calls a day", () => {
    for (const land of [evenlySpread, strip, clustered]) {
      for (const callsPerDay of [2, 4, 6]) {
        const places = land(60, 5);
        const home = places[0] ?? [0, 0];
        const lineHaulKm = places.reduce((km, [x, y]) => km + 2 * Math.hypot(x - home[0], y - home[1]), 0);
        const roundKm = TOUR_CONSTANT * rootSpread(...points(places));
        const estimate = travelHours(
          { lineHaulKm, roundKm, tripShare: 1, ...grounded },
          { ...settings, callsPerDay, travelSpeed: 1, roadFactor: 1, visitShare: 1 },
        );
        expect(Math.abs(estimate / dayTours(places, home, callsPerDay) - 1)).toBeLessThan(0.15);
      }
    }
  });
});
