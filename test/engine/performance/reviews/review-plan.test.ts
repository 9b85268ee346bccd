import type { Review } from "../../../../src/engine/model/review";
import type { GivenSettings } from "../../../../src/engine/model/settings";
import { reviewPlan } from "../../../../src/engine/performance/reviews/review-plan";
import { planInput, quietControl } from "../../../support/plan-input";
import { writtenPlan, type WrittenRow, type WrittenSeat } from "../../../support/written-plan";

/** 1 March 2027. */
const TODAY = 46447;

const ADA: WrittenSeat = { name: "Ada", territory: "East", at: [40, -74] };
const BOB: WrittenSeat = { name: "Bob", territory: "West", at: [40, -80] };

function review(
  rows: readonly WrittenRow[],
  seats: readonly WrittenSeat[],
  settings: GivenSettings = {},
  listed: readonly WrittenRow[] = rows,
): Promise<Review> {
  const input = planInput(
    listed,
    seats.filter(({ isGone }) => isGone !== true),
  );
  return reviewPlan(input, writtenPlan(rows, seats), settings, TODAY, quietControl());
}

function line(of: Review, key: string) {
  return of.groups[0]?.lines.find((one) => one.key === key);
}

const EVEN: readonly WrittenRow[] = [
  { id: "1", in: "East", potential: 100 },
  { id: "2", in: "West", potential: 100 },
];

describe("a review of a plan that holds", () => {
  it("finds nothing to decide and proposes the next review in three months", async () => {
    const found = await review(EVEN, [ADA, BOB]);
    expect(found.actions).toEqual([]);
    expect(found.triggers).toEqual([]);
    expect(line(found, "outside")).toMatchObject({ now: 0, planned: 0, atMost: 0, status: "fine" });
    // 1 June 2027.
    expect(found.nextReview).toBe(TODAY + 31 + 30 + 31);
    expect(found.nextReviewWhy.text).toBe("Quarterly");
  });

  it("says that there are no data where there are none, never 0", async () => {
    const found = await review(EVEN, [ADA, BOB]);
    for (const key of ["attainment", "spread", "winRate", "averageDeal", "cycle", "coverage", "cac"]) {
      expect(line(found, key)).toMatchObject({ now: null, status: "noData" });
    }
  });
});

describe("alignment decay", () => {
  const planned: readonly WrittenRow[] = [
    { id: "1", in: "East", potential: 60 },
    { id: "2", in: "West", planned: "East", potential: 40 },
    { id: "3", in: "West", potential: 60 },
    { id: "4", in: "West", potential: 40 },
    { id: "5", in: "House", potential: 1000 },
  ];

  it("counts what was moved by hand and what is gone, as shares of what was planned", async () => {
    const listed = [...planned.filter(({ id }) => id !== "4"), { id: "6", in: "", potential: 7 }];
    const { decay, handEdits } = await review(planned, [ADA, BOB], {}, listed);
    expect(decay).toMatchObject({ planned: 4, moved: 1, gone: 1, arrived: 1 });
    expect(decay.accountShare).toBe(0.5);
    // 40 moved and 40 gone of 200.
    expect(decay.amountShare).toBe(0.4);
    expect(handEdits).toBe(1);
  });

  it("keeps the two rows of an account that the list names twice apart", async () => {
    const twice: readonly WrittenRow[] = [
      { id: "1", in: "East", potential: 60 },
      { id: "2", in: "West", potential: 60 },
      { id: "1", in: "Set aside", potential: 60, setAside: "its ID is there twice" },
    ];
    const { decay, territories } = await review(twice, [ADA, BOB]);
    expect(decay).toMatchObject({ planned: 2, moved: 0, gone: 0, arrived: 0 });
    expect(territories.map(({ deviation }) => deviation)).toEqual([0, 0]);
  });

  it("tells how far the worst deviation has grown", async () => {
    const { decay } = await review(planned, [ADA, BOB]);
    expect(decay.deviationPlanned).toBe(0);
    // 60 and 140 against 100.
    expect(decay.deviationNow).toBeCloseTo(0.4, 12);
  });
});

describe("what calls for a review", () => {
  it("is a territory outside its band, a rep who is gone and too many owners changed by hand", async () => {
    const rows: readonly WrittenRow[] = [
      { id: "1", in: "East", potential: 60 },
      { id: "2", in: "West", planned: "East", potential: 40 },
      { id: "3", in: "West", potential: 100 },
    ];
    const { triggers, nextReview } = await review(rows, [ADA, { ...BOB, isGone: true }]);
    expect(triggers.map(({ told }) => told.text)).toEqual([
      "2 territories outside the band, 0 allowed",
      "Bob is no longer among the reps",
      "33.3% of the owners changed by hand, limit 15.0%",
    ]);
    expect(nextReview).toBe(TODAY + 30);
  });

  it("is none of them within the limits of the settings", async () => {
    const rows: readonly WrittenRow[] = [
      { id: "1", in: "East", potential: 60 },
      { id: "2", in: "West", planned: "East", potential: 40 },
      { id: "3", in: "West", potential: 100 },
    ];
    const { triggers } = await review(rows, [ADA, BOB], { reviewOutside: 2, reviewHandEdits: 0.4 });
    expect(triggers).toEqual([]);
  });

  it("is none of them once their limits are taken away", async () => {
    const rows: readonly WrittenRow[] = [
      { id: "1", in: "East", potential: 60 },
      { id: "2", in: "West", planned: "East", potential: 40 },
      { id: "3", in: "West", potential: 100 },
    ];
    const found = await review(rows, [ADA, BOB], {
      reviewOutside: null,
      reviewHandEdits: null,
      reviewSpread: null,
    });
    expect(found.triggers).toEqual([]);
    expect(line(found, "outside")).toMatchObject({ now: 2, atMost: null, status: "none" });
    expect(line(found, "handEdits")).toMatchObject({ now: 1 / 3, status: "none" });
  });
});

describe("next actions", () => {
  it("move a boundary with the effect on both sides, both computed", async () => {
    const { actions } = await review(
      [
        { id: "1", in: "East", potential: 50, revenue: 1, at: [40, -73] },
        { id: "2", in: "East", potential: 30, revenue: 1, at: [40, -74] },
        { id: "3", in: "East", potential: 30, revenue: 0, at: [40, -78] },
        { id: "4", in: "West", potential: 50, revenue: 1, at: [40, -80] },
      ],
      [ADA, BOB],
    );
    expect(actions).toHaveLength(1);
    expect(actions[0]).toMatchObject({
      kind: "boundary",
      title: { text: "Move a boundary: East to West" },
      why: { text: "East is +37.5%, West next door −37.5%; 1 prospect, no customers" },
      effect: { text: "East 0.0%, West 0.0%; the larger of the two falls from 37.5% to 0.0%" },
    });
    expect(actions[0]?.move?.accounts.map(({ id }) => id)).toEqual(["3"]);
  });

  it("name the territories that no single boundary brings back", async () => {
    const { actions } = await review(
      [
        { id: "1", in: "East", potential: 100, lock: true },
        { id: "2", in: "West", potential: 50 },
      ],
      [ADA, BOB],
    );
    expect(actions[0]).toMatchObject({
      kind: "rebalance",
      title: { text: "Rebalance East and West" },
      evidence: [{ text: "East is +33.3%" }, { text: "West is −33.3%" }],
      effect: null,
    });
  });

  it("begin with the whole plan where too many territories are outside", async () => {
    const seats = Array.from({ length: 8 }, (_, at): WrittenSeat => ({
      name: `Rep ${String(at)}`,
      territory: `T-${String(at)}`,
    }));
    const rows = seats.flatMap(({ territory }, at): WrittenRow[] => [
      { id: `${territory}-1`, in: territory, potential: 60 },
      { id: `${territory}-2`, in: territory, potential: at % 2 === 0 ? 60 : 20 },
    ]);
    // Four of 120 and four of 80 against 100: each pair is even after one account of 20 has gone, but there is none.
    const { actions } = await review(rows, seats);
    expect(actions[0]).toMatchObject({
      kind: "rebalance",
      title: { text: "Rebalance the whole plan" },
      why: { text: "8 of 8 territories are outside" },
    });
  });

  it("say how much of an empty seat the others have room for", async () => {
    const { actions } = await review(
      [
        { id: "1", in: "East", potential: 95 },
        { id: "2", in: "West", potential: 105 },
      ],
      [ADA, { ...BOB, isGone: true }],
    );
    // East may hold 110 and holds 95: 15 of 105.
    expect(actions[0]).toMatchObject({
      kind: "capacity",
      title: { text: "Add capacity: West" },
      why: { text: "Bob is no longer among the reps; 1 account without a rep" },
      effect: { text: "The other territories have room inside their bands for 14.3% of it" },
    });
  });

  it("ask for a territory for accounts that the plan does not know", async () => {
    const { actions } = await review(EVEN, [ADA, BOB], {}, [...EVEN, { id: "9", in: "", potential: 0 }]);
    expect(actions.map(({ title }) => title.text)).toEqual(["Give 1 new account a territory"]);
  });
});
