import type { CostTable } from "../../../../src/engine/model/cost-table";
import type { NextAction } from "../../../../src/engine/model/review";
import { reviewPlan } from "../../../../src/engine/performance/reviews/review-plan";
import type { PlanInput } from "../../../../src/engine/plan/prepare-plan";
import { dealTable, type DealRow } from "../../../support/deal-table";
import { planInput, quietControl } from "../../../support/plan-input";
import { writtenPlan, type WrittenRow, type WrittenSeat } from "../../../support/written-plan";

/** 1 March 2027. */
const TODAY = 46447;

/** The examples of docs/formulas/next-actions.md: what a review says, "$" put before money. */
async function actionsOf(
  rows: readonly WrittenRow[],
  seats: readonly WrittenSeat[],
  more: (input: PlanInput) => Partial<PlanInput> = () => ({}),
  listed = rows,
): Promise<readonly NextAction[]> {
  const input = planInput(
    listed,
    seats.filter(({ isGone }) => isGone !== true),
  );
  const written = writtenPlan(rows, seats);
  const all = { ...input, ...more(input) };
  return (await reviewPlan(all, written, {}, TODAY, quietControl(), "$")).actions;
}

function told(actions: readonly NextAction[], kind: NextAction["kind"]): string[][] {
  return actions.flatMap((one) =>
    one.kind === kind ? [[one.title.text, one.why.text, one.effect?.text ?? ""]] : [],
  );
}

function seatsOf(...names: readonly string[]): WrittenSeat[] {
  return names.map((territory) => ({ name: `Rep of ${territory}`, territory }));
}

describe("a boundary", () => {
  const EAST: WrittenSeat = { name: "Ada", territory: "East", at: [40, -74] };
  const WEST: WrittenSeat = { name: "Bob", territory: "West", at: [40, -80] };
  const ROWS: readonly WrittenRow[] = [
    { id: "1", in: "East", potential: 50, revenue: 10, at: [40, -73] },
    { id: "2", in: "East", potential: 30, revenue: 10, at: [40, -74] },
    { id: "3", in: "East", potential: 30, revenue: 0, at: [40, -78] },
    { id: "4", in: "West", potential: 50, revenue: 10, at: [40, -80] },
  ];

  it("moves account 3 from East to West and brings both to their targets", async () => {
    const actions = await actionsOf(ROWS, [EAST, WEST]);
    expect(told(actions, "boundary")).toEqual([
      [
        "Move a boundary: East to West",
        "East is +37.5%, West next door −37.5%; 1 prospect, no customers",
        "East 0.0%, West 0.0%; the larger of the two falls from 37.5% to 0.0%",
      ],
    ]);
    expect(actions[0]?.evidence.map(({ text }) => text)).toContain(
      "1 account with potential of $30 would move",
    );
  });

  it("has the effect that a review of the moved plan finds", async () => {
    const [move] = (await actionsOf(ROWS, [EAST, WEST])).flatMap((one) => one.move ?? []);
    const moved = new Set(move?.accounts.map(({ id }) => id));
    const after = ROWS.map((row) => (moved.has(row.id) ? { ...row, in: "West" } : row));
    const sum = (territory: string): number =>
      after.reduce((all, row) => all + (row.in === territory ? (row.potential ?? 0) : 0), 0);
    // The target is half of 160 each.
    expect([sum("East") / 80 - 1, sum("West") / 80 - 1]).toEqual([move?.fromAfter, move?.toAfter]);
    expect(told(await actionsOf(after, [EAST, WEST]), "boundary")).toEqual([]);
  });
});

describe("rebalancing", () => {
  it("is asked for where one account is all that is too much", async () => {
    const rows: readonly WrittenRow[] = [
      { id: "1", in: "East", potential: 120 },
      { id: "2", in: "West", potential: 60 },
    ];
    expect(told(await actionsOf(rows, seatsOf("East", "West")), "rebalance")).toEqual([
      [
        "Rebalance East and West",
        "2 territories are outside, and no boundary to a neighbour alone brings them back",
        "",
      ],
    ]);
  });

  it("looks at the quotas where attainment is spread too wide", async () => {
    const seats = seatsOf("T-1", "T-2", "T-3", "T-4");
    const rows = seats.map(({ territory }, at): WrittenRow => ({
      id: String(at),
      in: territory,
      potential: 100,
    }));
    const actions = await actionsOf(rows, seats, ({ reps }) => ({
      reps: {
        ...reps,
        present: [...reps.present, "quotaLastYear", "actualLastYear"],
        quotaLastYear: Float64Array.of(100, 100, 100, 100),
        actualLastYear: Float64Array.of(140, 100, 90, 60),
      },
    }));
    expect(told(actions, "rebalance")).toEqual([
      [
        "Look at the quotas of T-1 and T-4",
        "80 points between the best and the least attainment, 30 allowed",
        "Without these two the spread is 10 points",
      ],
    ]);
  });
});

describe("capacity", () => {
  const withHours = ({ reps }: PlanInput): Partial<PlanInput> => ({
    reps: { ...reps, present: [...reps.present, "capacity"] },
  });
  const seats = seatsOf("T-1", "T-2").map((seat) => ({ ...seat, capacity: 1000 }));
  const hours = (first: number, second: number): WrittenRow[] =>
    [first, second].map((calls, at) => ({
      id: String(at),
      in: `T-${String(at + 1)}`,
      potential: 100,
      calls,
      hours: 1,
    }));

  it("moves 60 hours from 96 % to who is at 50 %, after which nobody is above 90 %", async () => {
    expect(told(await actionsOf(hours(960, 500), seats, withHours), "capacity")).toEqual([
      [
        "Move work: T-1 to T-2",
        "1 territory above 90% of the selling hours",
        "60 hours bring it to 90%; T-2 can take 400",
      ],
    ]);
    const after = told(await actionsOf(hours(960 - 60, 500 + 60), seats, withHours), "capacity");
    expect(after.map(([title]) => title)).toEqual(["Use free capacity: T-2"]);
  });

  it("adds half a rep where both are above", async () => {
    expect(told(await actionsOf(hours(1170, 1080), seats, withHours), "capacity")).toEqual([
      [
        "Add capacity: T-1 and T-2",
        "2 territories above 90% of the selling hours",
        "450 hours bring them to 90%, 50.0% of one rep's",
      ],
    ]);
  });

  it("tells how much of an empty seat the others have room for", async () => {
    const gone: WrittenSeat = { name: "Cem", territory: "T-3", isGone: true };
    const rows = ["T-1", "T-2", "T-3"].map((name, at): WrittenRow => ({
      id: String(at),
      in: name,
      potential: 800,
    }));
    expect(told(await actionsOf(rows, [...seatsOf("T-1", "T-2"), gone]), "capacity")).toEqual([
      [
        "Add capacity: T-3",
        "Cem is no longer among the reps; 1 account without a rep",
        "The other territories have room inside their bands for 20.0% of it",
      ],
    ]);
  });
});

describe("shifting budget", () => {
  const SEATS = seatsOf("N-1", "N-2", "N-3");
  const ROWS: readonly WrittenRow[] = [
    { id: "1", in: "N-1", potential: 100 },
    { id: "2", in: "N-2", potential: 200 },
    { id: "3", in: "N-3", potential: 100 },
  ];
  const costs = (...amounts: readonly number[]): CostTable => ({
    sheet: "Costs",
    table: null,
    count: amounts.length,
    present: ["territory", "amount"],
    sourceRow: Int32Array.from(amounts, (_, at) => at + 2),
    rep: amounts.map(() => ""),
    repIndex: new Int32Array(amounts.length).fill(-1),
    territory: amounts.map((_, at) => `N-${String(at + 1)}`),
    region: amounts.map(() => ""),
    amount: Float64Array.from(amounts),
    category: amounts.map(() => ""),
  });

  it("moves 30 from the territory that costs twice its share to the one that costs a third", async () => {
    const actions = await actionsOf(ROWS, SEATS, () => ({ costs: costs(60, 20, 40) }));
    expect(told(actions, "budget")).toEqual([
      [
        "Shift budget: N-1 to N-2",
        "N-1 costs 2.0 times its share of the potential, N-2 0.3 times",
        "$30 moved bring N-1 to 1.0 times and N-2 to 0.8 times",
      ],
    ]);
  });

  it("is not asked for once it is done", async () => {
    // 30 and 50 of 120 for 100 and 200 of 400: 1.0 and 0.83 times.
    const after = await actionsOf(ROWS, SEATS, () => ({ costs: costs(60 - 30, 20 + 30, 40) }));
    expect(told(after, "budget")).toEqual([]);
  });
});

describe("coaching", () => {
  const SEATS = seatsOf("T-1", "T-2", "T-3");
  const ROWS = SEATS.map(({ territory }, at): WrittenRow => ({
    id: String(at),
    in: territory,
    potential: 100,
  }));
  const sold = (
    rep: number,
    won: number,
    lost: number,
    { open = 0, amount = 100, days = 50 } = {},
  ): DealRow[] =>
    Array.from({ length: won + lost + open }, (_, at) => ({
      account: rep,
      rep,
      stage: at < won ? "Won" : at < won + lost ? "Lost" : "Proposal",
      amount,
      created: 46_000 - days,
      ...(at < won + lost ? { closed: 46_000 } : {}),
    }));
  const others = [...sold(1, 50, 50), ...sold(2, 50, 50)];
  const coaching = async (own: readonly DealRow[]): Promise<string[][]> =>
    told(await actionsOf(ROWS, SEATS, () => ({ opportunities: dealTable([...own, ...others]) })), "coach");

  it("names closing, with 20 more won deals at the team's rate", async () => {
    expect(await coaching(sold(0, 20, 80))).toEqual([
      [
        "Coach closing: T-1, Rep of T-1",
        "Territory is fair (0.0%); win rate 20.0% against 40.0%",
        "At the team's win rate the same 100 closed deals come to 20 more won, $2,000 at the rep's average deal",
      ],
    ]);
    // With them won the rep has the rate that the team had.
    expect(await coaching(sold(0, 40, 60))).toEqual([]);
  });

  it("names qualifying, with 40 more won deals at the team's share", async () => {
    expect(await coaching(sold(0, 50, 50, { open: 200 }))).toEqual([
      [
        "Coach qualifying: T-1, Rep of T-1",
        "Territory is fair (0.0%); 16.7% of all deals won against 30.0%, 200 deals still open",
        "At the team's share the same 300 deals come to 40 more won",
      ],
    ]);
  });

  it("names discounting, with $2,000 more at the median rep's deal", async () => {
    expect(await coaching(sold(0, 50, 50, { amount: 60 }))).toEqual([
      [
        "Coach discounting: T-1, Rep of T-1",
        "Territory is fair (0.0%); average deal $60 against $100",
        "At the median rep's average deal the same 50 won deals come to $2,000 more",
      ],
    ]);
  });

  it("names speed, with deals that close 40 days earlier", async () => {
    expect(await coaching(sold(0, 50, 50, { days: 90 }))).toEqual([
      [
        "Coach speed: T-1, Rep of T-1",
        "Territory is fair (0.0%); cycle of 90 days against 50",
        "At the median rep's cycle each of the 50 won deals closes 40 days earlier",
      ],
    ]);
  });
});

describe("data to fix", () => {
  it("gives new accounts a territory and names what is set aside", async () => {
    const rows: readonly WrittenRow[] = [
      { id: "1", in: "East", potential: 100 },
      { id: "2", in: "West", potential: 100 },
      { id: "3", in: "Set aside", potential: 5, setAside: "its potential is below zero" },
    ];
    const listed = [...rows, { id: "4", in: "", potential: 0 }];
    const actions = await actionsOf(rows, seatsOf("East", "West"), () => ({}), listed);
    expect(told(actions, "data")).toEqual([
      [
        "Give 1 new account a territory",
        "1 account is in the list and not in the plan",
        "Planning again places them; until then they count in no territory",
      ],
      [
        "Fix the data of 1 account",
        "1 account is set aside and in no territory",
        "Data Health names the cell and the remedy of each",
      ],
    ]);
  });
});
