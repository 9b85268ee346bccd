import * as fc from "fast-check";
import { secondHalf, type HalvedUnit } from "../../../src/engine/what-if/halves";

const at = (latitude: number, longitude: number, load = 1, stays = false): HalvedUnit => ({
  latitude,
  longitude,
  load,
  stays,
});
const NOWHERE = { latitude: NaN, longitude: NaN };

describe("cutting a territory in two halves", () => {
  it("cuts across the longer extent, and the first half is the one at the home", () => {
    const units = [at(40, -90), at(41, -90), at(40, -80), at(41, -80)];
    expect([...secondHalf(units, { latitude: 40, longitude: -79 })]).toEqual([1, 1, 0, 0]);
    expect([...secondHalf(units, { latitude: 40, longitude: -91 })]).toEqual([0, 0, 1, 1]);
  });

  it("halves the load, not the number", () => {
    const units = [at(40, -90, 6), at(40, -89, 2), at(40, -88, 2), at(40, -87, 2)];
    expect([...secondHalf(units, { latitude: 40, longitude: -91 })]).toEqual([0, 1, 1, 1]);
  });

  it("measures east and west in kilometres: ten degrees at 80 north are fewer than three of latitude", () => {
    const units = [at(80, 0), at(80, 10), at(83, 0), at(83, 10)];
    expect([...secondHalf(units, { latitude: 79, longitude: 5 })]).toEqual([0, 0, 1, 1]);
  });

  it("leaves what stays and what has no place in the first half", () => {
    const units = [at(40, -90, 1, true), at(NaN, NaN), at(40, -90), at(40, -80), at(40, -79), at(40, -78)];
    expect([...secondHalf(units, NOWHERE)]).toEqual([0, 0, 0, 1, 1, 1]);
  });

  it("keeps one for the second half where there is anything to share", () => {
    expect([...secondHalf([at(40, -90)], NOWHERE)]).toEqual([1]);
    expect([...secondHalf([], NOWHERE)]).toEqual([]);
  });

  it("is no further from even than the largest unit, wherever the units are", () => {
    const unit = fc.record({
      latitude: fc.double({ min: 25, max: 49, noNaN: true }),
      longitude: fc.double({ min: -120, max: -70, noNaN: true }),
      load: fc.integer({ min: 1, max: 50 }),
      stays: fc.constant(false),
    });
    fc.assert(
      fc.property(fc.array(unit, { minLength: 2, maxLength: 40 }), (units) => {
        const half = secondHalf(units, NOWHERE);
        const whole = units.reduce((sum, { load }) => sum + load, 0);
        const second = units.reduce((sum, { load }, one) => sum + (half[one] === 1 ? load : 0), 0);
        const largest = Math.max(...units.map(({ load }) => load));
        expect(Math.abs(2 * second - whole)).toBeLessThanOrEqual(largest);
      }),
      { seed: 3, numRuns: 300 },
    );
  });
});
