import { inWords } from "../../../support/told";
import { Pacer } from "../../../../src/engine/alignment/pacer";
import { spreadActions } from "../../../../src/engine/performance/next-actions/spread";
import { reviewGround } from "../../../../src/engine/performance/reviews/review-ground";
import { reviewSales } from "../../../../src/engine/performance/reviews/review-sales";
import { planInput, quietControl } from "../../../support/plan-input";
import { writtenPlan, type WrittenRow, type WrittenSeat } from "../../../support/written-plan";

const SEATS: readonly WrittenSeat[] = ["T-1", "T-2", "T-3", "T-4"].map((territory) => ({
  name: `Rep of ${territory}`,
  territory,
}));
const ROWS: readonly WrittenRow[] = SEATS.map(({ territory }, at) => ({
  id: String(at),
  in: territory,
  potential: 100,
}));

/** Last year's actuals against a quota of 100 each. */
async function actions(actuals: readonly number[], reviewSpread: number | null = 0.3) {
  const input = planInput(ROWS, SEATS);
  const reps = {
    ...input.reps,
    present: [...input.reps.present, "quotaLastYear" as const, "actualLastYear" as const],
    quotaLastYear: Float64Array.from(actuals, () => 100),
    actualLastYear: Float64Array.from(actuals),
  };
  const pacer = new Pacer(quietControl());
  const ground = await reviewGround(
    { ...input, reps },
    writtenPlan(ROWS, SEATS),
    { reviewSpread },
    pacer,
    "$",
  );
  return spreadActions(ground, await reviewSales(ground, pacer));
}

describe("a spread of attainment beyond its limit", () => {
  it("names the two ends, how each stands as a territory, and the spread without them", async () => {
    const [action] = await actions([140, 100, 90, 60]);
    expect(inWords(action)).toMatchObject({
      title: "Look at the quotas of T-1 and T-4",
      why: "80 points between the best and the least attainment, 30 allowed",
      evidence: [
        "T-1 at 140.0% is 0.0% from its target, potential $100 beside a median of $100",
        "T-4 at 60.0% is 0.0% from its target, potential $100 beside a median of $100",
      ],
      effect: "Without these two the spread is 10 points",
    });
  });

  it("is nothing to act on inside the limit", async () => {
    expect(await actions([110, 100, 90, 80])).toEqual([]);
    expect(await actions([140, 100, 90, 60], 0.8)).toEqual([]);
    expect(await actions([140, 100, 90, 60], null)).toEqual([]);
  });
});
