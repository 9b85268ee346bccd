import type { MeasureKey } from "../../../src/engine/model/measure-key";
import type { Balance } from "../../../src/engine/model/plan";
import type { CostTable } from "../../../src/engine/model/cost-table";
import type { PotKind, ResourcePlan } from "../../../src/engine/model/resource-plan";
import { settingsSchema, type GivenSettings } from "../../../src/engine/model/settings";
import { planResources, type PlannedResources } from "../../../src/engine/plan/plan-resources";
import { costTable, repTable } from "../../support/plan-input";

const TERRITORIES = [
  { name: "N-1", region: "North", rep: "Ana", potential: 4000, revenue: 1000, cost: 100 },
  { name: "N-2", region: "North", rep: "Ben", potential: 2000, revenue: 1000, cost: 100 },
  { name: "S-1", region: "South", rep: "Cem", potential: 3000, revenue: 2000, cost: 80 },
  { name: "S-2", region: "South", rep: "", potential: 1000, revenue: 1000, cost: NaN },
] as const;

const COSTS = costTable([
  { territory: "n-1", amount: 40 },
  { repIndex: 2, amount: 30 },
  { region: "south", amount: 60 },
  { territory: "Head office", amount: 25 },
  { territory: "N-2", amount: NaN },
]);

const ASKED: GivenSettings = {
  resourceBudget: 1000,
  resourceBudgetUnit: 10,
  resourceSupport: 100,
};

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

function planned(given: GivenSettings = ASKED, costs: CostTable | null = COSTS): PlannedResources {
  const reps = TERRITORIES.filter(({ rep }) => rep !== "");
  return planResources(
    {
      reps: {
        ...repTable(reps.map(({ rep }) => ({ name: rep }))),
        cost: Float64Array.from(reps, ({ cost }) => cost),
      },
      territories: TERRITORIES.map(({ name, region, rep }, at) => ({
        name,
        region,
        rep,
        repIndex: rep === "" ? -1 : at,
        capacity: 1500,
        homeLatitude: NaN,
        homeLongitude: NaN,
      })),
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
    settingsSchema.parse(given),
    costs,
  );
}

function resourcesOf(given?: GivenSettings, costs?: CostTable | null): ResourcePlan {
  const { resources } = planned(given, costs);
  if (resources === null) throw new Error("no resources");
  return resources;
}

const amounts = (resources: ResourcePlan, kind: PotKind): number[] | undefined =>
  resources.pots.find((pot) => pot.kind === kind)?.shares.map(({ amount }) => amount);
const rounded = (values: Iterable<number>): number[] =>
  Array.from(values, (value) => Math.round(value * 100) / 100);

describe("budget and support of the worked example", () => {
  it("know whitespace and need", () => {
    const { whitespace, need, companyPenetration } = resourcesOf();
    expect(Array.from(whitespace)).toEqual([3000, 1000, 1000, 0]);
    expect(Array.from(need)).toEqual([1000, 0, 0, 0]);
    expect(companyPenetration).toBe(0.5);
  });

  it("share the budget by potential and whitespace, the floor held", () => {
    const { pots } = resourcesOf();
    expect(rounded(pots[0]?.shares.map(({ score }) => score) ?? [])).toEqual([0.5, 0.2, 0.25, 0.05]);
    expect(pots[0]).toMatchObject({ kind: "budget", least: 120, most: 500, notPlaced: 0 });
    expect(rounded(pots[0]?.shares.map(({ exact }) => exact) ?? [])).toEqual([463.16, 185.26, 231.58, 120]);
    expect(amounts(resourcesOf(), "budget")).toEqual([460, 190, 230, 120]);
  });

  it("share support by need and whitespace, the cap held", () => {
    expect(amounts(resourcesOf(), "support")).toEqual([50, 19, 19, 12]);
  });

  it("know what a territory costs and returns, and what is nobody's", () => {
    const { costs, cost, potentialPerCost } = resourcesOf();
    expect(Array.from(costs?.other ?? [])).toEqual([40, 0, 60, 30]);
    expect(costs).toMatchObject({ listed: 155, unassigned: 25 });
    expect(Array.from(cost)).toEqual([600, 290, 370, 150]);
    expect(rounded(potentialPerCost)).toEqual([6.67, 6.9, 8.11, 6.67]);
  });
});

describe("resources of a plan", () => {
  it("are none while neither budget nor support is asked for", () => {
    expect(planned({})).toEqual({ resources: null, findings: [], checks: [] });
  });

  it("name what the cost list has for no territory", () => {
    expect(planned().findings).toMatchObject([{ code: "COST_WITHOUT_TERRITORY", value: "25" }]);
    expect(planned().checks.every(({ pass }) => pass)).toBe(true);
  });

  it("know no costs where neither reps nor a list tell any, and count the budget alone", () => {
    const resources = resourcesOf({ resourceBudget: 1000, resourceBudgetUnit: 10 }, null);
    expect(rounded(resources.cost)).toEqual([560, 290, 310, 120]);
    expect(resourcesOf({ resourceSupport: 100 }, null).costs?.listed).toBe(0);
  });

  it("name what the cap leaves where too few territories have a share", () => {
    const need = { potential: 0, whitespace: 0, need: 1, workload: 0, equal: 0 };
    const { resources, findings } = planned(
      { resourceSupport: 100, resourceSupportWeights: need, resourceFloor: null },
      null,
    );
    expect(resources?.pots[0]).toMatchObject({ notPlaced: 50 });
    expect(findings).toMatchObject([{ code: "RESOURCE_CAP_TOO_LOW", value: "50" }]);
  });

  it("refuse a weight of what the data do not have", () => {
    const workload = { potential: 0, whitespace: 0, need: 0, workload: 1, equal: 0 };
    expect(() => planned({ resourceBudget: 100, resourceBudgetWeights: workload })).toThrow(
      "The budget is shared out by workload, and no account has calls and hours; set its share to 0",
    );
  });
});
