import { createRandom } from "../../../src/engine/alignment/random";
import { workPlan } from "../../../src/engine/plan/make-plan";
import type { PlanTradeOff } from "../../../src/engine/model/plan-trade-off";
import { planTradeOff } from "../../../src/engine/plan/plan-trade-off";
import { planInput, quietControl } from "../../support/plan-input";

async function tradeOffFrom(startFrom: "owners" | "homes", accounts: number): Promise<PlanTradeOff> {
  const random = createRandom(5);
  const at = () => [30 + 15 * random.next(), -115 + 40 * random.next()] as const;
  const reps = Array.from({ length: 6 }, (_, n) => ({ name: `Rep ${String(n)}`, at: at() }));
  const rows = Array.from({ length: accounts }, () => ({
    at: at(),
    owner: `Rep ${String(Math.floor(6 * random.next() ** 2))}`,
    potential: 10 + 90 * random.next(),
  }));
  const worked = await workPlan(
    planInput(rows, reps),
    { startFrom, effort: "quick", tolerance: 0.1 },
    quietControl(),
  );
  return planTradeOff(worked, quietControl());
}

describe("balance against continuity", () => {
  it("moves fewer accounts the wider the band", async () => {
    const { points, accounts, of } = await tradeOffFrom("owners", 300);
    expect(points.map(({ tolerance }) => Math.round(tolerance * 1000))).toEqual([
      50, 65, 80, 100, 125, 160, 200,
    ]);
    expect(points.every(({ isInside }) => isInside)).toBe(true);
    const [narrow, wide] = [points[0]?.moved ?? 0, points.at(-1)?.moved ?? 0];
    expect(narrow).toBeGreaterThan(wide);
    expect([accounts, of]).toEqual([300, 300]);
  });

  it("comes nearer to the homes the wider the band", async () => {
    const { points, room } = await tradeOffFrom("homes", 300);
    expect(points.at(-1)?.km ?? 0).toBeLessThan(points[0]?.km ?? 0);
    expect(room.every(({ unit, saves }) => unit === "km" && saves > 0)).toBe(true);
  });

  it("is estimated on a part of many accounts, and says on how many", async () => {
    const { points, accounts, of } = await tradeOffFrom("homes", 4500);
    expect([accounts, of]).toEqual([2250, 4500]);
    expect(points.at(-1)?.km ?? 0).toBeLessThan(points[0]?.km ?? 0);
  });
});
