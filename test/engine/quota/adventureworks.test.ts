import { makePlan } from "../../../src/engine/plan/make-plan";
import type { Plan } from "../../../src/engine/model/plan";
import type { QuotaPlan } from "../../../src/engine/model/quota-plan";
import type { Settings } from "../../../src/engine/model/settings";
import { quietControl } from "../../support/plan-input";
import { readBlocks } from "../../support/read-blocks";
import { hasRealWorkbook, realBlocks } from "../../support/real-workbook";

const STORES = "adventureworks-stores.xlsx";
const UNIT = 1000;
/** In one year the stores sold 1,110.9 million: the targets here are small beside it, so growth has no bounds. */
const UNBOUNDED = { quotaFloor: null, quotaCap: null } as const;

(hasRealWorkbook(STORES) ? describe : describe.skip)("quotas of the AdventureWorks stores", () => {
  let input: Parameters<typeof makePlan>[0];

  beforeAll(async () => {
    const { accounts, reps, findings } = await readBlocks(realBlocks(STORES));
    input = { mapping: { entities: [] }, accounts, reps, findings };
  });

  const quotasFor = async (settings: Partial<Settings>): Promise<{ plan: Plan; quotas: QuotaPlan }> => {
    const plan = await makePlan(input, { effort: "quick", quotaUnit: UNIT, ...settings }, quietControl());
    if (plan.quotas === null) throw new Error("no quotas");
    return { plan, quotas: plan.quotas };
  };

  it.each([2_500_000, 3_650_000, 5_000_000, 7_777_000, 10_000_000])(
    "tie to the unit at each level for a target of %d",
    async (quotaTarget) => {
      const { plan, quotas } = await quotasFor({ quotaTarget, quotaHouse: 100_000, ...UNBOUNDED });
      const finals = quotas.territories.map(({ final }) => final);
      expect(sum(finals)).toBe(quotaTarget - 100_000);
      expect(sum(quotas.regions.map(({ final }) => final))).toBe(quotaTarget - 100_000);
      for (const { territories, final } of quotas.regions) {
        expect(sum(territories.map((at) => finals[at] ?? NaN))).toBe(final);
      }
      for (const { final, quarters } of quotas.territories) {
        expect(sum(quarters)).toBe(final);
        expect(quarters.every((quarter) => quarter >= 0 && quarter % UNIT === 0)).toBe(true);
      }
      expect(plan.checks.filter(({ pass }) => !pass)).toEqual([]);
    },
    60_000,
  );

  it("share out by what each territory's stores have sold, within a unit", async () => {
    const { plan, quotas } = await quotasFor({ quotaTarget: 10_000_000, ...UNBOUNDED });
    const sold = plan.territories.map((_, territory) =>
      sum(
        plan.accounts.id.map((__, at) =>
          plan.territoryOf[at] === territory ? (plan.accounts.revenue[at] ?? 0) : 0,
        ),
      ),
    );
    expect(sum(sold)).toBe(1_110_900_000);
    quotas.territories.forEach(({ final }, at) => {
      const share = (10_000_000 * (sold[at] ?? NaN)) / 1_110_900_000;
      expect(Math.abs(final - share)).toBeLessThan(UNIT);
    });
  }, 60_000);

  it("say by how much floors on last year's sales are above such a target", async () => {
    const { quotas } = await quotasFor({ quotaTarget: 10_000_000, quotaFloor: 0 });
    expect(quotas.shortfall?.cause).toBe("floors");
    // Every floor is a whole unit, rounded up.
    const floors = sum(quotas.territories.map(({ history }) => Math.ceil(history / UNIT) * UNIT));
    expect(quotas.shortfall?.amount).toBe(10_000_000 - floors);
    expect(quotas.notPlaced).toBe(10_000_000 - floors);
  }, 60_000);
});

function sum(values: readonly number[]): number {
  return values.reduce((all, one) => all + one, 0);
}
