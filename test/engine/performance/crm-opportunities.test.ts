import { surveyWorkbook } from "../../../src/engine/intake/survey";
import type { Plan } from "../../../src/engine/model/plan";
import type { Performance } from "../../../src/engine/model/performance";
import { makePlan } from "../../../src/engine/plan/make-plan";
import { quietControl } from "../../support/plan-input";
import { readMapped } from "../../support/read-blocks";
import { hasRealWorkbook, realBlocks, sampleOf } from "../../support/real-workbook";

const FILE = "crm-sales-opportunities.xlsx";

/** A public list of 8,800 opportunities of 2016 and 2017; the figures are counted in its own cells. */
(hasRealWorkbook(FILE) ? describe : describe.skip)("the opportunities of a real CRM", () => {
  let plan: Plan;
  let performance: Performance;

  beforeAll(async () => {
    const blocks = realBlocks(FILE);
    const { mapping } = surveyWorkbook(blocks.map(sampleOf));
    const { accounts, reps, opportunities, costs, findings } = await readMapped(mapping, blocks);
    plan = await makePlan({ mapping, accounts, reps, opportunities, costs, findings }, {}, quietControl());
    if (plan.performance === null) throw new Error("nothing measured");
    performance = plan.performance;
  }, 60_000);

  const won = (kind: string): Record<string, number | null> =>
    Object.fromEntries(
      performance.groups
        .filter((group) => group.kind === kind)
        .map(({ name, kpis }) => [name, kpis.actual.now]),
    );

  it("are won for 10,005,534, with 4,238 of 6,711 closed", () => {
    expect(performance.all.kpis.actual.now).toBe(10_005_534);
    expect(performance.all.kpis.winRate.now).toBe(4238 / (4238 + 2473));
  });

  it("add up by office", () => {
    expect(won("office")).toEqual({ Central: 3_346_293, East: 3_090_594, West: 3_568_647 });
  });

  it("add up by manager, and the best rep is Darcel Schlecht", () => {
    const teams = won("team");
    expect(Object.keys(teams)).toHaveLength(6);
    expect(Object.values(teams).reduce<number>((sum, one) => sum + (one ?? 0), 0)).toBe(10_005_534);
    expect(won("rep")["Darcel Schlecht"]).toBe(1_153_214);
  });

  it("are a finding where they have no account, and their value is in the totals", () => {
    expect(plan.findings.find(({ code }) => code === "OPPORTUNITY_WITHOUT_ACCOUNT")?.count).toBe(1425);
    const unknown = performance.groups.find(({ kind }) => kind === "unknown");
    // All of them are open: 1,088 engaging and 337 prospecting.
    expect(unknown?.sums.open).toBe(1425);
    const territories = performance.groups.filter(({ kind }) => kind === "territory");
    const open = territories.reduce((sum, { sums }) => sum + sums.open, 0);
    expect(open + 1425).toBe(1589 + 500);
  });

  it("have ten months and no year before, so nothing is compared", () => {
    expect(performance.period?.isBeforeWhole).toBe(false);
    expect(performance.all.kpis.growth.now).toBeNull();
    expect(performance.all.kpis.newCustomers.now).toBeNull();
  });

  it("know all stages", () => {
    expect(performance.stages.map(({ stage, result, isKnown }) => [stage, result, isKnown])).toEqual(
      expect.arrayContaining([
        ["Won", "won", true],
        ["Lost", "lost", true],
        ["Engaging", "open", true],
        ["Prospecting", "open", true],
      ]),
    );
  });
});
