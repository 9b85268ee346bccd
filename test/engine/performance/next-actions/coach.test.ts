import { Pacer } from "../../../../src/engine/alignment/pacer";
import type { NextAction } from "../../../../src/engine/model/review";
import type { OpportunityTable } from "../../../../src/engine/model/opportunity-table";
import { coachActions } from "../../../../src/engine/performance/next-actions/coach";
import { reviewGround } from "../../../../src/engine/performance/reviews/review-ground";
import { reviewSales } from "../../../../src/engine/performance/reviews/review-sales";
import { planInput, quietControl } from "../../../support/plan-input";
import { writtenPlan, type WrittenRow, type WrittenSeat } from "../../../support/written-plan";

/** So many deals of a rep, each of 100, closed so many days after it was made. */
interface Sold {
  readonly rep: number;
  readonly won: number;
  readonly lost: number;
  readonly amount?: number;
  readonly days?: number;
}

const SEATS: readonly WrittenSeat[] = [
  { name: "Ada", territory: "T-1" },
  { name: "Bob", territory: "T-2" },
  { name: "Cem", territory: "T-3" },
];
const EVEN: readonly WrittenRow[] = [
  { id: "1", in: "T-1", potential: 100 },
  { id: "2", in: "T-2", potential: 100 },
  { id: "3", in: "T-3", potential: 100 },
];

function deals(sold: readonly Sold[]): OpportunityTable {
  const rows = sold.flatMap(({ rep, won, lost, amount = 100, days = 50 }) =>
    Array.from({ length: won + lost }, (_, at) => ({
      rep,
      stage: at < won ? "Won" : "Lost",
      amount,
      created: 46000 - days,
    })),
  );
  return {
    sheet: "Opportunities",
    table: null,
    count: rows.length,
    present: ["id", "account", "rep", "amount", "stage", "created", "closed"],
    sourceRow: Int32Array.from(rows, (_, at) => at + 2),
    id: rows.map((_, at) => `O-${String(at)}`),
    account: rows.map(({ rep }) => String(rep + 1)),
    accountIndex: Int32Array.from(rows, ({ rep }) => rep),
    rep: rows.map(({ rep }) => SEATS[rep]?.name ?? ""),
    repIndex: Int32Array.from(rows, ({ rep }) => rep),
    amount: Float64Array.from(rows, ({ amount }) => amount),
    stage: rows.map(({ stage }) => stage),
    created: Float64Array.from(rows, ({ created }) => created),
    closed: Float64Array.from(rows, () => 46000),
    product: rows.map(() => ""),
  };
}

async function coaching(sold: readonly Sold[], rows = EVEN): Promise<NextAction[]> {
  const input = { ...planInput(rows, SEATS), opportunities: deals(sold) };
  const pacer = new Pacer(quietControl());
  const ground = await reviewGround(input, writtenPlan(rows, SEATS), {}, pacer, "€");
  return coachActions(ground, await reviewSales(ground, pacer));
}

describe("coaching", () => {
  const sound = [
    { rep: 1, won: 50, lost: 50 },
    { rep: 2, won: 50, lost: 50 },
  ];

  it("names closing where the win rate is low in a fair territory, with what the team's would bring", async () => {
    const actions = await coaching([{ rep: 0, won: 20, lost: 80 }, ...sound]);
    // 120 of 300 closed deals are won: 40 %, 20 more of her 100.
    expect(
      actions.map(({ title, why, effect }) => ({ title: title.text, why: why.text, effect: effect?.text })),
    ).toEqual([
      {
        title: "Coach closing: T-1, Ada",
        why: "Territory is fair (0.0%); win rate 20.0% against 40.0%",
        effect:
          "At the team's win rate the same 100 closed deals come to 20 more won, €2,000 at the rep's average deal",
      },
    ]);
  });

  it("names speed where the cycle is long and discounting where deals are small", async () => {
    const slow = await coaching([{ rep: 0, won: 50, lost: 50, days: 90 }, ...sound]);
    expect(slow.map(({ title }) => title.text)).toEqual(["Coach speed: T-1, Ada"]);
    const small = await coaching([{ rep: 0, won: 50, lost: 50, amount: 60 }, ...sound]);
    expect(small.map(({ title, effect }) => [title.text, effect?.text])).toEqual([
      [
        "Coach discounting: T-1, Ada",
        "At the median rep's average deal the same 50 won deals come to €2,000 more",
      ],
    ]);
  });

  it("judges no rep whose territory is outside its band or unlike the others", async () => {
    const weak = [{ rep: 0, won: 20, lost: 80 }, ...sound];
    const small = EVEN.map((row) => (row.id === "1" ? { ...row, potential: 60 } : row));
    expect(await coaching(weak, small)).toEqual([]);
  });

  it("says nothing of a few deals", async () => {
    expect(await coaching([{ rep: 0, won: 2, lost: 8 }, ...sound])).toEqual([]);
  });

  it("says nothing where all sell alike", async () => {
    expect(await coaching([{ rep: 0, won: 50, lost: 50 }, ...sound])).toEqual([]);
  });
});
