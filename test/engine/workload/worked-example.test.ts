import { serialOf } from "../../../src/engine/intake/parse-date";
import { settingsSchema } from "../../../src/engine/model/settings";
import { repHours } from "../../../src/engine/workload/rep-hours";
import { sizingOf } from "../../../src/engine/workload/sizing";
import { rootsOfRounds, TOUR_CONSTANT, travelHours } from "../../../src/engine/workload/travel";
import { repTable } from "../../support/plan-input";

const day = (year: number, month: number, date: number): number => serialOf(year, month, date) ?? NaN;

/** The figures of docs/formulas/workload.md. */
describe("the worked examples of workload", () => {
  it("have the hours of five reps", () => {
    const reps = repTable([
      { name: "Ann" },
      { name: "Ben", fte: 0.6 },
      { name: "Cy", startDate: day(2027, 10, 1) },
      { name: "Dee", leavingDate: day(2027, 3, 31) },
      { name: "Eve", status: "To be hired" },
    ]);
    const settings = settingsSchema.parse({
      planYearStart: "2027-01-01",
      workWeeks: 50,
      weekHours: 40,
      adminShare: 0.25,
    });
    const { hours } = repHours(reps, [0, 1, 2, 3, 4], settings);
    expect([...hours].map(Math.round)).toEqual([1500, 900, 126, 370, 750]);
  });

  it("have 800 km of rounds and 16 hours of travel, 18.5 with flights", () => {
    const roots = rootsOfRounds(
      new Map([
        [4, 6],
        [2, 4],
      ]),
    );
    expect(roots).toBeCloseTo(11.22, 2);
    expect(TOUR_CONSTANT * 100 * roots).toBeCloseTo(800, 0);
    const shape = { lineHaulKm: 4000, roundKm: 800, tripShare: 1, flightKm: 0, flights: 0 };
    const settings = {
      callsPerDay: 4,
      travelSpeed: 60,
      roadFactor: 1.2,
      visitShare: 0.5,
      flightSpeed: 700,
      flightHours: 4,
    };
    expect(travelHours(shape, settings)).toBeCloseTo(16, 12);
    expect(travelHours({ ...shape, flightKm: 2800, flights: 4 }, settings)).toBeCloseTo(18.5, 12);
  });

  it("need 2.25 reps in the North and 1.125 in the South, 3 and 1 of the company's 4", () => {
    const { byRegion, company } = sizingOf({
      region: ["North", "North", "South", "South"],
      callHours: Float64Array.of(900, 700, 500, 300),
      travelHours: Float64Array.of(100, 100, 100, 0),
      capacity: Float64Array.of(1000, 1000, 1000, 500),
      fullTimeHours: 1000,
      aim: 0.8,
    });
    const figures = [...byRegion, company].map(
      ({ seats, fullTime, callHours, travelHours: travel, needed, rounded }) => [
        seats,
        fullTime,
        callHours,
        travel,
        needed,
        rounded,
      ],
    );
    expect(figures).toEqual([
      [2, 2, 1600, 200, 2.25, 3],
      [2, 1.5, 800, 100, 1.125, 1],
      [4, 3.5, 2400, 300, 3.375, 4],
    ]);
    const { utilisation, withOneMore, withOneFewer } = company;
    expect([utilisation, withOneMore, withOneFewer].map((share) => Math.round(100 * (share ?? NaN)))).toEqual(
      [77, 60, 108],
    );
  });
});
