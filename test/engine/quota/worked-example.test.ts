import { settingsSchema } from "../../../src/engine/model/settings";
import { planQuotas } from "../../../src/engine/plan/plan-quotas";
import { quotaChoices } from "../../../src/engine/plan/quota-choices";
import type { MeasureKey } from "../../../src/engine/model/measure-key";
import type { Balance } from "../../../src/engine/model/plan";
import type { QuotaPlan } from "../../../src/engine/model/quota-plan";
import type { GivenSettings } from "../../../src/engine/model/settings";
import { accountTable, repTable } from "../../support/plan-input";

/** The example of docs/quotas.md: two regions, four territories of one account each. */
const TERRITORIES = [
  { name: "N-1", region: "North", rep: "Ann", potential: 4000, revenue: 1000, forecast: 1300 },
  { name: "N-2", region: "North", rep: "Ben", potential: 2000, revenue: 1000, forecast: 1100 },
  { name: "S-1", region: "South", rep: "Cem", potential: 3000, revenue: 2000, forecast: 2000 },
  { name: "S-2", region: "South", rep: "", potential: 1000, revenue: 1000, forecast: 900 },
];

const SETTINGS: GivenSettings = {
  quotaTarget: 6500,
  quotaHouse: 500,
  quotaUnit: 10,
  overAssignment: 0.05,
  quotaSeasons: [0.2, 0.3, 0.2, 0.3],
};

function quotas(change: GivenSettings = {}): QuotaPlan {
  const planned = quotasAndFindings(change).quotas;
  if (planned === null) throw new Error("no quotas");
  return planned;
}

function quotasAndFindings(change: GivenSettings = {}) {
  const settings = settingsSchema.parse({ ...SETTINGS, ...change });
  const accounts = accountTable(
    TERRITORIES.map(({ potential, revenue, forecast }) => ({ potential, revenue, forecast })),
  );
  const reps = repTable([{ name: "Ann" }, { name: "Ben" }, { name: "Cem" }]);
  const balance = (measure: MeasureKey, load: readonly number[]): Balance => ({
    measure,
    isBalanced: true,
    tolerance: 0.1,
    load: Float64Array.from(load),
    target: Float64Array.from(load),
    maxDeviation: 0,
    cv: 0,
    gini: 0,
    outside: 0,
  });
  return planQuotas(
    {
      accounts,
      reps,
      territories: TERRITORIES.map(({ name, region, rep }, at) => ({
        name,
        region,
        rep,
        repIndex: rep === "" ? -1 : at,
        capacity: rep === "" ? 750 : 1500,
        homeLatitude: NaN,
        homeLongitude: NaN,
      })),
      territoryOf: Int32Array.from([0, 1, 2, 3]),
      after: [
        balance(
          "potential",
          TERRITORIES.map(({ potential }) => potential),
        ),
        balance(
          "revenue",
          TERRITORIES.map(({ revenue }) => revenue),
        ),
      ],
    },
    settings,
    quotaChoices(accounts, reps, null, settings),
  );
}

const column = <Key extends keyof QuotaPlan["territories"][number]>(plan: QuotaPlan, key: Key) =>
  plan.territories.map((quota) => quota[key]);

describe("the quotas of the worked example", () => {
  it("go from the target to what the territories carry, over-assignment on top", () => {
    expect(quotas()).toMatchObject({
      toTerritories: 6000,
      overAssignment: 300,
      notPlaced: 0,
      shortfall: null,
    });
  });

  it("blend 60 % of the share of potential with 40 % of that of last year", () => {
    expect(column(quotas(), "score").map((score) => Math.round(score * 1e9) / 1e9)).toEqual([
      0.32, 0.2, 0.34, 0.14,
    ]);
  });

  it("hold each quota between last year and 25 % more", () => {
    expect(column(quotas(), "least")).toEqual([1000, 1000, 2000, 1000]);
    expect(column(quotas(), "most")).toEqual([1250, 1250, 2500, 1250]);
  });

  it("share the target out over the regions and inside them, what the cap takes going to the others", () => {
    expect(quotas().regions.map(({ calculated }) => calculated)).toEqual([2500, 3500]);
    expect(column(quotas(), "calculated")).toEqual([1250, 1250, 2480, 1020]);
    expect(column(quotas(), "bound")).toEqual(["cap", "cap", "none", "none"]);
  });

  it("keep an override and give its difference to the region", () => {
    const held = quotas({ quotaOverrides: [{ territory: "s-1", quota: 2400, reason: "A contract ends" }] });
    expect(column(held, "calculated")).toEqual([1250, 1250, 2480, 1020]);
    expect(column(held, "final")).toEqual([1250, 1250, 2400, 1100]);
  });

  it("split each quota over the quarters", () => {
    expect(column(quotas(), "quarters")).toEqual([
      [250, 380, 250, 370],
      [250, 370, 250, 380],
      [500, 740, 500, 740],
      [200, 310, 200, 310],
    ]);
  });

  it("add up to the company's quarters, which are rounded like one quota", () => {
    const company = [0, 1, 2, 3].map((at) =>
      column(quotas(), "quarters").reduce((sum, quarters) => sum + (quarters[at] ?? 0), 0),
    );
    expect(company).toEqual([1200, 1800, 1200, 1800]);
  });

  it("stand against the forecasts", () => {
    expect(quotas()).toMatchObject({ bottomUp: 5300 });
    expect(quotas().regions.map(({ final, forecast }) => final - (forecast ?? 0))).toEqual([100, 600]);
  });

  it("say how much the caps leave, and three ways on", () => {
    const { quotas: short, findings } = quotasAndFindings({ quotaTarget: 7000 });
    expect(short?.shortfall).toEqual({ cause: "caps", amount: 250, placed: 6250, growth: 0.3, target: 6750 });
    expect(findings).toMatchObject([
      {
        code: "QUOTA_CAPS_TOO_LOW",
        finding:
          "The growth caps allow quotas of 6,250, 250 less than the territories' part of the target, 6,500",
        remedy: "Raise the cap to 30%, lower the target to 6,750, or put 250 on a line of its own",
      },
    ]);
    expect(quotas({ quotaTarget: 7000, quotaCap: 0.3 }).shortfall).toBeNull();
    expect(quotas({ quotaTarget: 6750 }).shortfall).toBeNull();
    expect(quotas({ quotaTarget: 7000, quotaApart: 250 }).shortfall).toBeNull();
  });

  it("say how much the floors ask beyond the target", () => {
    const { quotas: short, findings } = quotasAndFindings({ quotaTarget: 5000 });
    expect(short?.shortfall).toEqual({
      cause: "floors",
      amount: -500,
      placed: 5000,
      growth: -0.1,
      target: 5500,
    });
    expect(findings[0]?.remedy).toBe("Lower the floor to -10%, or raise the target to 5,500");
    expect(quotas({ quotaTarget: 5000, quotaFloor: -0.1 }).shortfall).toBeNull();
  });

  it("say what overrides leave that nobody can take", () => {
    const { findings } = quotasAndFindings({
      quotaOverrides: [
        { territory: "S-1", quota: 2000, reason: "A contract ends" },
        { territory: "Nowhere", quota: 1, reason: "A slip" },
      ],
    });
    expect(findings.map(({ code, value }) => [code, value])).toEqual([
      ["QUOTA_OVERRIDE_UNKNOWN", "Nowhere"],
      ["QUOTA_OVERRIDES_DO_NOT_FIT", "250"],
    ]);
  });

  it("expect less of a seat with half the capacity when asked to", () => {
    const free = { quotaFloor: null, quotaCap: null, quotaWeights: { equal: 1 } } as const;
    expect(column(quotas(free), "final")).toEqual([1500, 1500, 1500, 1500]);
    const ramped = column(quotas({ ...free, quotaTarget: 7500, quotaRamp: "capacity" }), "final");
    expect(ramped).toEqual([2000, 2000, 2000, 1000]);
  });

  it("share a territory's year by its days, and ask nothing of it before its start", () => {
    const planned = quotas({
      quotaHouse: 0,
      quotaTarget: 6000,
      quotaFloor: null,
      quotaCap: null,
      quotaWeights: { equal: 1 },
      quotaSeasons: [0.25, 0.25, 0.25, 0.25],
      quotaRamp: "dates",
      planYearStart: "2027-01-01",
      rampShares: [],
      // Each seat of the two alike of the guide, twice: the first of a region and the second.
      quotaDates: [
        { territory: "n-2", starts: "2027-07-01" },
        { territory: "s-2", starts: "2027-07-01" },
      ],
    });
    expect(column(planned, "ramp")).toEqual([1, 184 / 365, 1, 184 / 365]);
    expect(column(planned, "final")).toEqual([1990, 1010, 1990, 1010]);
    expect(column(planned, "quarters")).toEqual([
      [500, 500, 490, 500],
      [0, 0, 510, 500],
      [500, 490, 510, 490],
      [0, 0, 510, 500],
    ]);
  });

  it("say when dates belong to no territory, and when no year is known", () => {
    const dated: GivenSettings = { quotaRamp: "dates", quotaDates: [{ territory: "Nowhere" }] };
    const { findings } = quotasAndFindings({ ...dated, planYearStart: "2027-01-01" });
    expect(findings.map(({ code, value }) => [code, value])).toEqual([["QUOTA_DATES_UNKNOWN", "Nowhere"]]);
    expect(() => quotas(dated)).toThrow("set the first day of the plan year, such as 2027-01-01");
  });

  it.each([
    [{ quotaHouse: 6500 }, "QUOTA_PARTS_ABOVE_TARGET"],
    [{ quotaHistory: "actual" as const }, "QUOTA_HISTORY_WITHOUT_DATA"],
    [{ quotaWeights: { pipeline: 1 } }, "QUOTA_WEIGHT_WITHOUT_DATA"],
  ])("refuse %j", (change, code) => {
    let refused: unknown = null;
    try {
      quotas(change);
    } catch (error) {
      refused = error;
    }
    expect(refused).toMatchObject({ code });
  });

  it("are none without a target", () => {
    expect(quotasAndFindings({ quotaTarget: null })).toEqual({ quotas: null, findings: [], checks: [] });
  });
});
