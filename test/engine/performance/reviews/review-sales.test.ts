import { inWords } from "../../../support/told";
import { Pacer } from "../../../../src/engine/alignment/pacer";
import type { OpportunityTable } from "../../../../src/engine/model/opportunity-table";
import { reviewGround } from "../../../../src/engine/performance/reviews/review-ground";
import { reviewSales, salesFigures } from "../../../../src/engine/performance/reviews/review-sales";
import { planInput, quietControl } from "../../../support/plan-input";
import { writtenPlan, type WrittenRow, type WrittenSeat } from "../../../support/written-plan";

const SEATS: readonly WrittenSeat[] = [
  { name: "Ada", territory: "East", region: "North" },
  { name: "Bob", territory: "West", region: "South" },
];
const ROWS: readonly WrittenRow[] = [
  { id: "1", in: "East", potential: 100 },
  { id: "2", in: "West", planned: "East", potential: 100 },
];

/** Two deals won with the first account, one won and one lost with the second, all of 100. */
const DEALS: OpportunityTable = {
  sheet: "Opportunities",
  table: null,
  count: 4,
  present: ["id", "account", "amount", "stage", "created", "closed"],
  sourceRow: Int32Array.of(2, 3, 4, 5),
  id: ["a", "b", "c", "d"],
  account: ["1", "1", "2", "2"],
  accountIndex: Int32Array.of(0, 0, 1, 1),
  rep: ["", "", "", ""],
  repIndex: Int32Array.of(-1, -1, -1, -1),
  amount: Float64Array.of(100, 100, 100, 100),
  stage: ["Won", "Won", "Won", "Lost"],
  created: Float64Array.of(45900, 45900, 45900, 45900),
  closed: Float64Array.of(46000, 46000, 46000, 46000),
  product: ["", "", "", ""],
};

async function figures(region: string, deals: OpportunityTable | null, quotas = [150, 100]) {
  const pacer = new Pacer(quietControl());
  const written = writtenPlan(ROWS, SEATS);
  const territories = written.territories.map((one, at) => ({ ...one, quota: quotas[at] ?? Number.NaN }));
  const input = { ...planInput(ROWS, SEATS), opportunities: deals };
  const settings = { performanceQuota: "plan" as const };
  const ground = await reviewGround(input, { ...written, territories }, settings, pacer);
  return salesFigures(await reviewSales(ground, pacer), region);
}

describe("sales figures of a review", () => {
  it("follow the territory that an account is in now, and the quotas on the sheet", async () => {
    expect(await figures("", DEALS)).toMatchObject({ winRate: 0.75, averageDeal: 100, cycle: 100 });
    expect(await figures("North", DEALS)).toMatchObject({ winRate: 1 });
    expect(await figures("South", DEALS)).toMatchObject({ winRate: 0.5 });
    const { attainment, spread } = await figures("", DEALS);
    // 300 of 250, 200 of 150 and 100 of 100, as far as the year is due.
    expect((attainment ?? 0) / (((await figures("North", DEALS)).attainment ?? 0) * (150 / 200))).toBeCloseTo(
      1.2,
      9,
    );
    expect(spread).not.toBeNull();
  });

  it("are blank without sales, each with its reason", async () => {
    const none = await figures("", null, []);
    expect(none).toMatchObject({
      winRate: null,
      averageDeal: null,
      cycle: null,
      attainment: null,
      cac: null,
    });
    expect(inWords(none.missing)).toMatchObject({
      winRate: "no sales list",
      attainment: "no quota",
      cac: "no cost sheet",
      coverage: "no activity dates",
    });
  });
});
