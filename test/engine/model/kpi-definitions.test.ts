import { KPI_DEFINITIONS } from "../../../src/engine/model/kpi-definitions";
import { kpisOf } from "../../../src/engine/performance/kpis-of";
import type { ClosedSums, PerformanceSums } from "../../../src/engine/model/performance";

const CLOSED: ClosedSums = {
  won: 0,
  lost: 0,
  wonAmount: 0,
  valued: 0,
  cycleDays: 0,
  cycles: 0,
  medianCycle: null,
};

const NOTHING: PerformanceSums = {
  now: CLOSED,
  before: CLOSED,
  newCustomers: 0,
  open: 0,
  pipeline: 0,
  accounts: 0,
  touched: 0,
  potential: 0,
  revenue: 0,
  workload: 0,
  travel: 0,
  capacity: 0,
  quota: null,
  attained: null,
  attainable: null,
  cost: null,
  spread: null,
};

const EVERYTHING_KNOWN = {
  hasDeals: true,
  hasStages: true,
  hasCycles: true,
  hasBefore: true,
  hasNewCustomers: true,
  hasActivity: true,
  hasPotential: true,
  hasRevenue: true,
  hasUtilisation: true,
};

describe("the definitions of the measures", () => {
  it("say of each measure how it is worked out and when it is blank", () => {
    const keys = Object.keys(kpisOf(NOTHING, EVERYTHING_KNOWN));
    expect(KPI_DEFINITIONS.map(({ key }) => key).sort()).toEqual(keys.sort());
    for (const { formula, blank } of KPI_DEFINITIONS) {
      expect(formula).not.toBe("");
      expect(blank).not.toBe("");
    }
  });
});

describe("a group without accounts and deals", () => {
  it("has blank ratios and not 0, and sums of 0", () => {
    const known = Object.entries(kpisOf(NOTHING, EVERYTHING_KNOWN)).filter(([, { now }]) => now !== null);
    expect(known.map(([key, { now }]) => [key, now])).toEqual([
      ["actual", 0],
      ["newCustomers", 0],
    ]);
  });
});

describe("utilisation", () => {
  it("is the hours of calls and travel over those of capacity", () => {
    const hours = { ...NOTHING, workload: 800, travel: 200, capacity: 1250 };
    expect(kpisOf(hours, EVERYTHING_KNOWN).utilisation.now).toBe(0.8);
    expect(kpisOf({ ...hours, capacity: 0 }, EVERYTHING_KNOWN).utilisation.now).toBeNull();
  });
});
