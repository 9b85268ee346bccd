import fc from "fast-check";
import {
  EARTH_RADIUS_KM,
  distanceKm,
  squaredKmFromChord,
  toDegrees,
  toUnitVector,
} from "../../../src/engine/geography/distance";

const latitude = fc.double({ min: -90, max: 90, noNaN: true });
const longitude = fc.double({ min: -180, max: 180, noNaN: true });
const run = { seed: 20261121, numRuns: 500 };

describe("distanceKm", () => {
  it("is a quarter of the globe from the equator to the pole", () => {
    expect(distanceKm(0, 0, 90, 0)).toBeCloseTo((Math.PI / 2) * EARTH_RADIUS_KM, 6);
  });

  it("from New York to Los Angeles is 3,936 km", () => {
    expect(distanceKm(40.7128, -74.006, 34.0522, -118.2437)).toBeCloseTo(3935.75, 1);
  });

  it("crosses the date line on the short side", () => {
    expect(distanceKm(0, 179.5, 0, -179.5)).toBeCloseTo(111.195, 2);
  });

  it("is unknown where a coordinate is", () => {
    expect(distanceKm(Number.NaN, 0, 0, 0)).toBeNaN();
  });

  it("agrees with the host's own functions to a millimetre", () => {
    fc.assert(
      fc.property(latitude, longitude, latitude, longitude, (a, b, c, d) => {
        const r = Math.PI / 180;
        const h =
          Math.sin(((c - a) * r) / 2) ** 2 +
          Math.cos(a * r) * Math.cos(c * r) * Math.sin(((d - b) * r) / 2) ** 2;
        const expected = 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
        // Near the other side of the globe the formula itself loses digits.
        fc.pre(expected < 19_000);
        expect(Math.abs(distanceKm(a, b, c, d) - expected)).toBeLessThan(1e-6);
      }),
      run,
    );
  });
});

describe("unit vectors", () => {
  it("lead back to the degrees they came from", () => {
    fc.assert(
      fc.property(fc.double({ min: -89, max: 89, noNaN: true }), longitude, (lat, lon) => {
        const back = toDegrees(toUnitVector(lat, lon));
        expect(back.latitude).toBeCloseTo(lat, 5);
        expect(Math.abs(back.longitude - lon) % 360).toBeCloseTo(0, 5);
      }),
      run,
    );
  });

  it("give the squared distance from the chord within a millionth up to 5,000 km", () => {
    fc.assert(
      fc.property(latitude, longitude, latitude, longitude, (a, b, c, d) => {
        const km = distanceKm(a, b, c, d);
        fc.pre(km > 1 && km < 5000);
        const p = toUnitVector(a, b);
        const q = toUnitVector(c, d);
        const chord = (p.x - q.x) ** 2 + (p.y - q.y) ** 2 + (p.z - q.z) ** 2;
        expect(squaredKmFromChord(chord) / (km * km)).toBeCloseTo(1, 5);
      }),
      run,
    );
  });
});
