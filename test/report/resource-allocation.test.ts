import type { CostTable } from "../../src/engine/model/cost-table";
import type { Plan } from "../../src/engine/model/plan";
import type { ResourcePlan } from "../../src/engine/model/resource-plan";
import type { GivenSettings } from "../../src/engine/model/settings";
import { describePlan } from "../../src/report/describe-plan";
import { findTypedResourceOverrides, withTypedResources } from "../../src/use-cases/typed-resource-overrides";
import { writeWorkbook } from "../../src/workbook/write-workbook";
import { cellOf, moveByHand } from "../support/edit-by-hand";
import type { ExcelSession } from "../support/excel-session";
import { openExcel } from "../support/excel-session";
import { hasLibreOffice, recalculatedByLibreOffice } from "../support/libreoffice";
import { fixtureResources, planFixture, type PlanShape } from "../support/plan-fixture";
import { costTable } from "../support/plan-input";

/** 60 accounts in 8 territories of three regions. */
const SHAPE: PlanShape = { accounts: 60, territories: 8, regions: ["North", "South", "West"] };

const ASKED: GivenSettings = {
  resourceBudget: 50_000,
  resourceBudgetUnit: 100,
  resourceSupport: 333,
};

/** One is no whole unit, one has no reason. */
const HELD: GivenSettings["resourceOverrides"] = [
  { territory: "T-02", pot: "budget", amount: 9000, reason: "Trade fair in May", author: "R. Becker" },
  { territory: "t-05", pot: "budget", amount: 1234.5, reason: "Shared with a partner" },
  { territory: "T-05", pot: "support", amount: 80, reason: "Two launches" },
];

const COSTS = costTable([
  { territory: "T-01", amount: 4000 },
  { repIndex: 3, amount: 2500 },
  { region: "West", amount: 900 },
  { region: "East", amount: 77 },
]);

const CASES: readonly (readonly [string, PlanShape, GivenSettings, CostTable | null])[] = [
  ["as usual", SHAPE, ASKED, COSTS],
  [
    "without costs, regions and bounds",
    { accounts: 60, territories: 8 },
    { ...ASKED, resourceFloor: null, resourceCap: null },
    null,
  ],
  ["with narrow bounds that all meet", SHAPE, { ...ASKED, resourceFloor: 1, resourceCap: 1 }, COSTS],
  [
    "with a budget that is no whole unit",
    SHAPE,
    { ...ASKED, resourceBudget: 50_033.33, resourceBudgetUnit: 250 },
    COSTS,
  ],
  [
    "by every basis",
    SHAPE,
    {
      resourceBudget: 12_345,
      resourceBudgetUnit: 5,
      resourceBudgetWeights: { potential: 0.2, whitespace: 0.3, need: 0.3, workload: 0.1, equal: 0.1 },
    },
    null,
  ],
  ["with overrides", SHAPE, { ...ASKED, resourceOverrides: HELD }, COSTS],
  [
    "with overrides that ask more than there is",
    SHAPE,
    { ...ASKED, resourceOverrides: [{ territory: "T-01", pot: "budget", amount: 49_000, reason: "All in" }] },
    null,
  ],
  [
    "with a cap that leaves something",
    SHAPE,
    {
      resourceSupport: 333,
      resourceSupportWeights: { potential: 0, whitespace: 0, need: 1, workload: 0, equal: 0 },
      resourceFloor: null,
      resourceCap: 1,
    },
    null,
  ],
];

const CAN_GET = {
  budget: "Budget that territories can get",
  support: "Support that territories can get",
} as const;

describe("Resource Allocation", () => {
  let excel: ExcelSession;

  const written = async (
    shape: PlanShape,
    settings: GivenSettings,
    costs: CostTable | null,
  ): Promise<Plan> => {
    const fixture = planFixture({ ...shape, quotas: settings });
    const plan = {
      ...fixture,
      resources: fixtureResources(fixture, fixture.territoryOf, fixture.settings, costs),
    };
    await writeWorkbook(
      describePlan(plan, {
        writtenAt: { text: "21 Nov 2026 23:55", serial: 46347.99 },
        mapPng: null,
        currencySymbol: "$",
      }),
    );
    return plan;
  };

  beforeEach(async () => {
    excel = await openExcel();
  });

  afterEach(() => {
    excel.close();
  });

  describe.each(CASES)("%s", (_, shape, settings, costs) => {
    it("computes every figure that the engine has, fails no check, and watches a pot that cannot be placed", async () => {
      const plan = await written(shape, settings, costs);
      expectSameFigures(excel, resourcesOf(plan));
      const { pots } = resourcesOf(plan);
      expect(openChecks(excel)).toEqual(
        pots.flatMap(({ kind, notPlaced }) =>
          notPlaced === 0 ? [] : [[CAN_GET[kind], "WATCH", expect.closeTo(notPlaced, 2)]],
        ),
      );
    });
  });

  it("is there only when asked for", async () => {
    await written(SHAPE, {}, COSTS);
    expect(excel.book.sheets.map(({ name }) => name)).not.toContain("Resource Allocation");
  });

  it("ties out, by territory and by region, and says by how much where the cap leaves something", async () => {
    await written(SHAPE, ASKED, COSTS);
    expect(failedChecks(excel)).toEqual([]);
    expect(sum(excel.column("EF_ResourceRegions", "Budget"))).toBe(50_000);
    const [, shape, settings, costs] = CASES.at(-1) ?? ["", SHAPE, ASKED, null];
    const { pots } = resourcesOf(await written(shape, settings, costs));
    expect(pots[0]?.notPlaced).toBeGreaterThan(0);
    const left = pots[0]?.notPlaced ?? NaN;
    expect(openChecks(excel)).toEqual([[CAN_GET.support, "WATCH", left]]);
    expect(excel.value("Tie-Out", "A4")).toBe(
      `The cap lets no territory get ${String(Math.round(left))} of the support: raise the resource cap, lower the total`,
    );
    excel.type("Resource Allocation", cellOf(excel, "EF_Resources", "Support", 0), 1);
    expect(openChecks(excel)).toContainEqual([
      "Support = support of territories + not placed",
      "FAIL",
      expect.any(Number),
    ]);
  });

  it("follows owners that are changed by hand, and another budget, weight and cap", async () => {
    const plan = await written(SHAPE, ASKED, COSTS);
    const edited = editByHand(excel, plan, COSTS);
    expectSameFigures(excel, edited);
    expect(failedChecks(excel)).toEqual([]);
  });

  it("asks a reason for every override, and says what overrides leave that fits nowhere", async () => {
    const plan = await written(
      SHAPE,
      { ...ASKED, resourceOverrides: [{ territory: "T-01", pot: "budget", amount: 49_000 }] },
      null,
    );
    const [budget] = resourcesOf(plan).pots;
    expect(budget?.notPlaced).toBeLessThan(0);
    expect(openChecks(excel)).toEqual([
      [CAN_GET.budget, "WATCH", budget?.notPlaced],
      ["Overrides of the budget without a reason", "FAIL", 1],
    ]);
    expect(excel.value("Tie-Out", "B3")).toBe("FAIL");
    expect(excel.value("Tie-Out", "A4")).toMatch(
      /^Overrides and floors ask [\d,]+ more than there is of the budget/,
    );
  });

  it("tells what is typed in its yellow columns from what was written", async () => {
    const plan = await written(SHAPE, { ...ASKED, resourceOverrides: HELD }, COSTS);
    const type = (header: string, row: number, value: string | number): void => {
      excel.type("Resource Allocation", cellOf(excel, "EF_Resources", header, row), value);
    };
    type("Budget Override", 6, 5100);
    type("Budget Reason", 6, "New branch");
    type("Support Override", 4, "");
    type("Support Override", 0, "much");
    const typed = await findTypedResourceOverrides();
    if (typed.status !== "done") throw new Error(typed.status);
    expect(typed.value.support.unread).toEqual([{ territory: "T-01", value: "much" }]);
    expect(withTypedResources(plan.settings.resourceOverrides, typed.value)).toEqual([
      { territory: "T-02", pot: "budget", amount: 9000, reason: "Trade fair in May", author: "R. Becker" },
      { territory: "t-05", pot: "budget", amount: 1234.5, reason: "Shared with a partner", author: "" },
      { territory: "T-07", pot: "budget", amount: 5100, reason: "New branch", author: "" },
    ]);
  });

  it("leaves return blank, and not 0, where a territory holds no potential or costs nothing", async () => {
    const plan = planFixture({ ...SHAPE, quotas: { resourceSupport: 100 } });
    await writeWorkbook(
      describePlan(plan, { writtenAt: { text: "", serial: 1 }, mapPng: null, currencySymbol: "$" }),
    );
    const headers = excel.book.tableNamed("EF_Resources")?.table.columns.map(({ name }) => name);
    expect(headers).not.toContain("Territory Cost");
    expect(headers).not.toContain("Potential per Cost");
  });

  (hasLibreOffice() ? it : it.skip)(
    "computes the same in LibreOffice, also after changes by hand",
    async () => {
      const plan = await written(SHAPE, { ...ASKED, resourceOverrides: HELD }, COSTS);
      const edited = editByHand(excel, plan, COSTS);
      const bytes = excel.saved();
      excel.close();
      excel = await openExcel(recalculatedByLibreOffice(bytes));
      expectSameFigures(excel, edited);
      expect(failedChecks(excel)).toEqual([]);
    },
    120_000,
  );
});

/** Five owners, the budget, a weight and the cap; the engine's resources of the same. */
function editByHand(excel: ExcelSession, plan: Plan, costs: CostTable | null): ResourcePlan {
  const territoryOf = moveByHand(excel, plan, [
    [0, 3],
    [1, 4],
    [10, 0],
    [19, 7],
    [27, 7],
  ]);
  const set = (setting: string, value: number): void => {
    const row = excel.column("EF_Settings", "Setting").indexOf(setting);
    if (row < 0) throw new Error(`no setting ${setting}`);
    excel.type("Plan Settings", cellOf(excel, "EF_Settings", "Value", row), value);
  };
  set("Resource budget", 61_700);
  set("Budget weight of potential", 0.2);
  set("Budget weight of need", 0.3);
  set("Resource cap", 1.5);
  excel.type("Resource Allocation", cellOf(excel, "EF_Resources", "Budget Override", 2), 7777);
  excel.type("Resource Allocation", cellOf(excel, "EF_Resources", "Budget Reason", 2), "New plant");
  const resources = fixtureResources(
    plan,
    territoryOf,
    {
      ...plan.settings,
      resourceBudget: 61_700,
      resourceBudgetWeights: { potential: 0.2, whitespace: 0.5, need: 0.3, workload: 0, equal: 0 },
      resourceCap: 1.5,
      resourceOverrides: [
        ...plan.settings.resourceOverrides,
        { territory: "T-03", pot: "budget", amount: 7777, reason: "New plant", author: "" },
      ],
    },
    costs,
  );
  if (resources === null) throw new Error("no resources");
  return resources;
}

function expectSameFigures(excel: ExcelSession, resources: ResourcePlan): void {
  const near = (header: string, values: ArrayLike<number>): void => {
    const shown = excel.column("EF_Resources", header);
    Array.from(values).forEach((value, row) => {
      if (Number.isNaN(value)) expect(shown[row] ?? "").toBe("");
      else expect(shown[row]).toBeCloseTo(value, 6);
    });
  };
  near("Potential", resources.potential);
  near("Revenue", resources.revenue);
  near("Whitespace", resources.whitespace);
  near("Penetration", resources.penetration);
  near("Need", resources.need);
  for (const { kind, shares, least, most } of resources.pots) {
    const header = kind === "budget" ? "Budget" : "Support";
    near(
      `${header} Score`,
      shares.map(({ score }) => score),
    );
    near(
      `${header} Floor`,
      shares.map(() => least),
    );
    near(
      `${header} Cap`,
      shares.map(() => most),
    );
    near(
      `${header} Exact`,
      shares.map(({ exact }) => exact),
    );
    near(
      `Calculated ${header}`,
      shares.map(({ calculated }) => calculated),
    );
    near(
      header,
      shares.map(({ amount }) => amount),
    );
  }
  if (resources.cost.some((cost) => !Number.isNaN(cost))) {
    near("Territory Cost", resources.cost);
    near("Potential per Cost", resources.potentialPerCost);
  }
  for (const [row, { territories }] of resources.regions.entries()) {
    for (const { kind, shares } of resources.pots) {
      const shown = excel.column("EF_ResourceRegions", kind === "budget" ? "Budget" : "Support")[row];
      expect(shown).toBeCloseTo(sum(territories.map((at) => shares[at]?.amount ?? NaN)), 6);
    }
  }
}

/** Name and difference of every check that does not pass. */
function failedChecks(excel: ExcelSession): [string, number][] {
  return openChecks(excel).map(([name, , difference]) => [name, difference]);
}

/** Name, result and difference of every check that does not pass. */
function openChecks(excel: ExcelSession): [string, unknown, number][] {
  const names = excel.column("EF_Checks", "Check");
  const differences = excel.column("EF_Checks", "Difference");
  return excel
    .column("EF_Checks", "Result")
    .flatMap((result, row): [string, unknown, number][] =>
      result === "PASS" ? [] : [[String(names[row]), result, Number(differences[row])]],
    );
}

function resourcesOf(plan: Plan): ResourcePlan {
  if (plan.resources === null) throw new Error("the plan has no resources");
  return plan.resources;
}

function sum(values: readonly unknown[]): number {
  return values.reduce((all: number, value) => all + Number(value), 0);
}
