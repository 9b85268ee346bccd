import type { TerritoryQuota } from "../../../src/engine/model/quota-plan";
import { quotaSteps } from "../../../src/engine/quota/quota-steps";

const quota = (change: Partial<TerritoryQuota>): TerritoryQuota => ({
  history: 0,
  potential: 0,
  pipeline: 0,
  workload: 0,
  ramp: 1,
  presence: null,
  score: 0.5,
  least: 0,
  most: Number.POSITIVE_INFINITY,
  exact: 0,
  calculated: 0,
  bound: "none",
  override: null,
  overrideReason: "",
  overrideAuthor: "",
  final: 0,
  periods: [],
  quarters: [],
  forecast: null,
  quotaLastYear: Number.NaN,
  ...change,
});

/** 100.5 to two territories of equal score: North stops at its cap of 44 and is held at 40, South carries the rest. */
const plan = {
  toTerritories: 100.5,
  historyFrom: "revenue" as const,
  territories: [
    quota({ history: 40, exact: 44, calculated: 44, final: 40, override: 40 }),
    quota({ history: 50, exact: 56.5, calculated: 57, final: 61 }),
  ],
};

describe("the steps to a quota", () => {
  it("lead from last year over share, caps and rounding to what is carried", () => {
    expect(quotaSteps(plan, 0)).toEqual([
      { step: "lastYear", amount: 40, after: 40 },
      { step: "growth", amount: 10.25, after: 50.25 },
      { step: "bounds", amount: -6.25, after: 44 },
      { step: "overrides", amount: -4, after: 40 },
      { step: "quota", amount: 40, after: 40 },
    ]);
    expect(quotaSteps(plan, 1).map(({ step }) => step)).toEqual([
      "lastYear",
      "growth",
      "bounds",
      "rounding",
      "overrides",
      "quota",
    ]);
  });

  it("add up, for one territory and for all", () => {
    for (const territory of [0, 1, null]) {
      const steps = quotaSteps(plan, territory);
      const walked = steps.slice(0, -1).reduce((sum, { amount }) => sum + amount, 0);
      expect(walked).toBeCloseTo(steps.at(-1)?.amount ?? NaN, 12);
    }
  });

  it("begin with the share of the target where last year is not known", () => {
    expect(quotaSteps({ ...plan, historyFrom: "none" }, 0)[0]).toEqual({
      step: "shares",
      amount: 50.25,
      after: 50.25,
    });
  });
});
