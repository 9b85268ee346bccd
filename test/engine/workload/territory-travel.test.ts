import { Pacer } from "../../../src/engine/alignment/pacer";
import type { TravelShape } from "../../../src/engine/model/workload-plan";
import { territoryTravel } from "../../../src/engine/workload/territory-travel";
import { accountTable, quietControl, type AccountRow } from "../../support/plan-input";

/** One degree of latitude in km. */
const DEGREE = 111.195;
const HOME = { homeLatitude: 40, homeLongitude: -100 };

async function shapeOf(rows: readonly AccountRow[], settings = {}, home = HOME): Promise<TravelShape | null> {
  const accounts = accountTable(rows);
  const [shape = null] = await territoryTravel(
    {
      accounts,
      homes: [home],
      territoryOf: Int32Array.from(rows, (row) => (row.setAside === undefined ? 0 : -2)),
      order: Int32Array.from(rows, (_, at) => at),
      hasPlace: (account) => !Number.isNaN(accounts.latitude[account]),
    },
    { dayTripKm: 100, tripDays: 3, flyKm: 600, ...settings },
    new Pacer(quietControl()),
  );
  return shape;
}

describe("travel of a territory", () => {
  it("has a line haul of there and back for every call", async () => {
    const shape = await shapeOf([{ at: [40.5, -100], calls: 6 }]);
    expect(shape?.lineHaulKm).toBeCloseTo(6 * DEGREE, 1);
    expect(shape?.tripShare).toBe(1);
    expect(shape?.roundKm).toBe(0);
  });

  it("counts the way to accounts beyond a day trip once in the days of a trip", async () => {
    const shape = await shapeOf([
      { at: [42, -100], calls: 6 },
      { at: [40.5, -100], calls: 6 },
    ]);
    expect(shape?.lineHaulKm).toBeCloseTo((6 * 4 * DEGREE) / 3 + 6 * DEGREE, 1);
    expect(shape?.tripShare).toBeCloseTo((6 / 3 + 6) / 12, 12);
  });

  it("goes round four corners of a square in k sqrt(4 x area) widened by 5/3, as often as they are called", async () => {
    const side = DEGREE / 2;
    const east = 0.5 / Math.cos((40 * Math.PI) / 180);
    const corners = [
      [39.75, -100],
      [40.25, -100],
      [39.75, -100 + east],
      [40.25, -100 + east],
    ] as const;
    const shape = await shapeOf(corners.map((at) => ({ at, calls: 12 })));
    expect(shape?.roundKm).toBeCloseTo((12 * 0.7124 * Math.sqrt(4) * side * 5) / 3, 0);
  });

  it("flies to accounts too far to drive to, once in the days of a trip", async () => {
    const shape = await shapeOf([
      { at: [50, -100], calls: 6 },
      { at: [40.5, -100], calls: 6 },
    ]);
    expect(shape?.flightKm).toBeCloseTo((6 * 20 * DEGREE) / 3, 1);
    expect(shape?.flights).toBeCloseTo((2 * 6) / 3, 12);
    expect(shape?.lineHaulKm).toBeCloseTo(6 * DEGREE, 1);
    expect(shape?.tripShare).toBeCloseTo((6 / 3 + 6) / 12, 12);
  });

  it("drives to everything where flights begin beyond the farthest account", async () => {
    const shape = await shapeOf([{ at: [50, -100], calls: 6 }], { flyKm: 20_000 });
    expect(shape?.flightKm).toBe(0);
    expect(shape?.flights).toBe(0);
    expect(shape?.lineHaulKm).toBeCloseTo((6 * 20 * DEGREE) / 3, 1);
  });

  it("drives from no island to the next, but round the accounts of each", async () => {
    const home = { homeLatitude: 34, homeLongitude: -118.2 };
    const oahu = [
      [21.3, -157.9],
      [21.4, -157.7],
    ] as const;
    const far = [
      [61.2, -149.9],
      [18.4, -66.1],
    ] as const;
    const alone = await shapeOf(
      far.map((at) => ({ at, calls: 4 })),
      {},
      home,
    );
    expect(alone?.roundKm).toBe(0);
    const all = await shapeOf(
      [...oahu, ...far].map((at) => ({ at, calls: 4 })),
      {},
      home,
    );
    expect(all?.roundKm).toBeGreaterThan(0);
    expect(all?.roundKm).toBeLessThan(4 * 100);
    expect(all?.flights).toBeCloseTo((2 * 16) / 3, 12);
  });

  it("counts accounts without a place as those that have one", async () => {
    const placed = await shapeOf([{ at: [40.5, -100], calls: 6 }]);
    const both = await shapeOf([{ at: [40.5, -100], calls: 6 }, { calls: 6 }]);
    expect(both?.lineHaulKm).toBeCloseTo(2 * (placed?.lineHaulKm ?? NaN), 9);
  });

  it("is not known without any place, or without a home", async () => {
    expect(await shapeOf([{ calls: 6 }])).toBeNull();
    expect(
      await shapeOf([{ at: [40, -100], calls: 6 }], {}, { homeLatitude: NaN, homeLongitude: NaN }),
    ).toBeNull();
  });

  it("is nothing without calls, and leaves out accounts that the territory does not hold", async () => {
    const nothing = { lineHaulKm: 0, roundKm: 0, tripShare: 1, flightKm: 0, flights: 0 };
    expect(await shapeOf([{ at: [41, -100] }])).toEqual(nothing);
    expect(await shapeOf([{ at: [41, -100], calls: 6, setAside: "twice" }])).toEqual(nothing);
  });

  it("does not tear a territory apart at the date line", async () => {
    const near = { homeLatitude: 0, homeLongitude: 179.9 };
    const rows = [-0.2, -0.1, 0, 0.1, 0.2].map((off, at) => ({
      at: [off, at % 2 === 0 ? 179.9 : -179.9] as const,
      calls: 1,
    }));
    expect((await shapeOf(rows, {}, near))?.roundKm).toBeLessThan(200);
  });
});
