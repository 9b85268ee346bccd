import { makePlan } from "../../../src/engine/plan/make-plan";
import { planInput, quietControl, type AccountRow, type RepRow } from "../../support/plan-input";

const BOSTON = [42.36, -71.06] as const;
const SEATTLE = [47.61, -122.33] as const;

/** Two towns of the same potential, all with Ann: three of the largest would fill half a plan with fewest moves. */
const accounts: AccountRow[] = [BOSTON, SEATTLE].flatMap((town, index) =>
  [20, 20, 10, 10].map((potential, at) => ({
    name: `${index === 0 ? "Boston" : "Seattle"} ${String(at + 1)}`,
    at: [town[0] + at / 100, town[1]] as const,
    owner: "Ann",
    potential,
  })),
);

async function townsOf(reps: readonly RepRow[], rows: readonly AccountRow[] = accounts) {
  const plan = await makePlan(
    planInput(rows, reps),
    { effort: "quick", startFrom: "owners" },
    quietControl(),
  );
  return plan.territories.map(({ rep }, territory) => ({
    rep,
    towns: [
      ...new Set(
        rows.flatMap(({ name }, row) =>
          plan.territoryOf[row] === territory ? [name?.split(" ")[0] ?? ""] : [],
        ),
      ),
    ],
  }));
}

describe("a rep who has neither a home nor an account", () => {
  it("gets the accounts of one neighbourhood, not the largest of the whole land", async () => {
    const planned = await townsOf([{ name: "Ann" }, { name: "Bob" }]);
    expect(planned.map(({ towns }) => towns.length)).toEqual([1, 1]);
  });

  it("gets accounts that the reps above their targets can spare, however near the others are", async () => {
    const even: AccountRow[] = accounts.map((row, at) => ({ ...row, owner: at < 4 ? "Ann" : "Bob" }));
    const more: AccountRow[] = [10, 20, 30].map((potential, at) => ({
      name: `Seattle ${String(at + 5)}`,
      at: [SEATTLE[0] + (at + 5) / 100, SEATTLE[1]] as const,
      owner: "Bob",
      potential,
    }));
    const planned = await townsOf([{ name: "Ann" }, { name: "Bob" }, { name: "Cid" }], [...even, ...more]);
    expect(planned).toEqual([
      { rep: "Ann", towns: ["Boston"] },
      { rep: "Bob", towns: ["Seattle"] },
      { rep: "Cid", towns: ["Seattle"] },
    ]);
  });
});
