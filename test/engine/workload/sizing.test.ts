import fc from "fast-check";
import { sizingOf, sizingSteps } from "../../../src/engine/workload/sizing";

/** North: two full-time reps; South: one and a half; a full-time rep has 1,000 hours. */
const GROUND = {
  region: ["North", "North", "South", "South"],
  callHours: Float64Array.of(900, 700, 500, 300),
  travelHours: Float64Array.of(100, 100, 100, NaN),
  capacity: Float64Array.of(1000, 1000, 1000, 500),
  fullTimeHours: 1000,
  aim: 0.8,
};

describe("sizing", () => {
  const { byRegion, company } = sizingOf(GROUND);

  it("divides calls and travel by the hours of a full-time rep at the utilisation aimed at", () => {
    expect(byRegion.map(({ region, needed }) => [region, needed])).toEqual([
      ["North", 2.25],
      ["South", 1.125],
    ]);
    expect(company.needed).toBe(3.375);
  });

  it("holds that against the seats and full-time reps there", () => {
    expect(byRegion.map(({ seats, fullTime }) => [seats, fullTime])).toEqual([
      [2, 2],
      [2, 1.5],
    ]);
  });

  it("rounds the company up and gives the regions that number, the largest remainder first", () => {
    expect(company.rounded).toBe(4);
    expect(byRegion.map(({ rounded }) => rounded)).toEqual([3, 1]);
  });

  it("says what one full-time rep more or fewer does to utilisation", () => {
    expect(company.utilisation).toBeCloseTo(2700 / 3500, 12);
    expect(company.withOneMore).toBeCloseTo(2700 / 4500, 12);
    expect(company.withOneFewer).toBeCloseTo(2700 / 2500, 12);
  });

  it("has one line for a company without regions", () => {
    const alone = sizingOf({ ...GROUND, region: ["", "", "", ""] });
    expect(alone.byRegion).toEqual([alone.company]);
  });

  it("agrees with the textbook: 1,000 accounts x 36 and 2,000 x 12 calls at 1,000 calls a rep are 60 reps", () => {
    const text = sizingOf({
      region: [""],
      callHours: Float64Array.of(1000 * 36 + 2000 * 12),
      travelHours: Float64Array.of(0),
      capacity: Float64Array.of(1000),
      fullTimeHours: 1000,
      aim: 1,
    });
    expect([text.company.needed, text.company.rounded]).toEqual([60, 60]);
  });

  it("adds up: whole reps of regions are those of the company, none a rep or more from what it needs", () => {
    const territory = fc.record({
      region: fc.constantFrom("N", "S", "E", "W"),
      calls: fc.integer({ min: 0, max: 3000 }),
      travel: fc.integer({ min: 0, max: 900 }),
      capacity: fc.integer({ min: 100, max: 1500 }),
    });
    fc.assert(
      fc.property(fc.array(territory, { minLength: 1, maxLength: 20 }), (list) => {
        const sized = sizingOf({
          region: list.map(({ region }) => region),
          callHours: Float64Array.from(list, ({ calls }) => calls),
          travelHours: Float64Array.from(list, ({ travel }) => travel),
          capacity: Float64Array.from(list, ({ capacity }) => capacity),
          fullTimeHours: 1500,
          aim: 0.85,
        });
        const total = sized.byRegion.reduce((sum, { rounded }) => sum + rounded, 0);
        expect(total).toBe(sized.company.rounded);
        for (const { rounded, needed } of sized.byRegion) expect(Math.abs(rounded - needed)).toBeLessThan(1);
      }),
      { seed: 3, numRuns: 500 },
    );
  });
});

describe("one rep more or fewer", () => {
  const { company } = sizingOf({
    ...GROUND,
    region: ["", "", "", ""],
    travelHours: new Float64Array(4),
    capacity: new Float64Array(4).fill(1000),
  });
  const steps = sizingSteps(company, {
    load: Float64Array.of(100, 110, 95, 95),
    target: new Float64Array(4).fill(100),
    tolerance: 0.1,
    capacity: new Float64Array(4).fill(1000),
    fullTimeHours: 1000,
  });

  it("changes the mean of the targets and leaves territories outside the band until accounts move", () => {
    expect(
      steps.map(({ change, seats, meanTarget, outside }) => [change, seats, meanTarget, outside]),
    ).toEqual([
      [-1, 3, 400 / 3, 4],
      [0, 4, 100, 0],
      [1, 5, 80, 4],
    ]);
  });

  it("moves at least what a new rep gets, or what the one who goes leaves", () => {
    expect(steps.map(({ toMove }) => toMove)).toEqual([100, 0, 80]);
  });

  it("is not fewer than one", () => {
    const alone = sizingOf({
      ...GROUND,
      region: [""],
      callHours: Float64Array.of(500),
      travelHours: Float64Array.of(0),
      capacity: Float64Array.of(1000),
    });
    const of = {
      load: Float64Array.of(9),
      target: Float64Array.of(9),
      tolerance: 0.1,
      capacity: Float64Array.of(1000),
      fullTimeHours: 1000,
    };
    expect(sizingSteps(alone.company, of).map(({ change }) => change)).toEqual([0, 1]);
  });
});
