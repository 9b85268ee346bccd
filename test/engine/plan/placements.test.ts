import { HOUSE } from "../../../src/engine/model/plan";
import type { Placement } from "../../../src/engine/model/placement";
import { makePlan } from "../../../src/engine/plan/make-plan";
import { planInput, quietControl } from "../../support/plan-input";

/** Two reps far apart with three accounts beside each; all accounts count the same. */
function twoSides(placements: readonly Placement[], of: { parent?: string; lock?: boolean } = {}) {
  const west = [40, -120] as const;
  const east = [40, -80] as const;
  const accounts = ["W1", "W2", "W3", "E1", "E2", "E3"].map((id) => ({
    id,
    at: id.startsWith("W") ? west : east,
    potential: 100,
    owner: id.startsWith("W") ? "Wanda" : "Ed",
    parent: id.startsWith("W") ? (of.parent ?? "") : "",
    lock: of.lock === true && id === "W1",
  }));
  const reps = [
    { name: "Wanda", at: west, territory: "West" },
    { name: "Ed", at: east, territory: "East" },
  ];
  return { ...planInput(accounts, reps), placements };
}

const planOf = async (input: ReturnType<typeof twoSides>, settings = {}) => {
  const plan = await makePlan(input, { tolerance: 1, ...settings }, quietControl());
  const nameOf = (id: string): string => {
    const territory = plan.territoryOf[plan.accounts.id.indexOf(id)] ?? Number.NaN;
    return territory === HOUSE ? "House" : (plan.territories[territory]?.name ?? "");
  };
  const reasonOf = (id: string): string => plan.reason[plan.accounts.id.indexOf(id)] ?? "";
  return { plan, nameOf, reasonOf };
};

describe("accounts placed by hand", () => {
  it("stay where they were placed when the plan is planned again", async () => {
    const { plan, nameOf, reasonOf } = await planOf(twoSides([{ account: "W1", territory: "East" }]));
    expect(nameOf("W1")).toBe("East");
    expect(nameOf("W2")).toBe("West");
    expect(reasonOf("W1")).toContain("Placed by hand");
    expect(plan.placedByHand).toBe(1);
    expect(plan.origin.placements).toEqual([{ account: "W1", territory: "East" }]);
    expect(plan.checks.every((check) => check.pass)).toBe(true);
  });

  it("go before a lock, and before staying with the family", async () => {
    const input = twoSides([{ account: "W1", territory: "East" }], { lock: true, parent: "Acme" });
    const { nameOf } = await planOf(input);
    expect([nameOf("W1"), nameOf("W2"), nameOf("W3")]).toEqual(["East", "West", "West"]);
  });

  it("are house accounts where they were taken out of the territories", async () => {
    const { plan, nameOf, reasonOf } = await planOf(twoSides([{ account: "E2", territory: null }]));
    expect(nameOf("E2")).toBe("House");
    expect(reasonOf("E2")).toBe("House account: placed by hand");
    expect(plan.origin.placements).toEqual([{ account: "E2", territory: null }]);
    expect(plan.checks.every((check) => check.pass)).toBe(true);
  });

  it("are left out with a finding when the account or the territory is gone", async () => {
    const gone = [
      { account: "X9", territory: "East" },
      { account: "W1", territory: "North" },
    ];
    const { plan, nameOf } = await planOf(twoSides(gone));
    expect(nameOf("W1")).toBe("West");
    expect(
      plan.findings.filter(({ code }) => code === "PLACEMENT_LEFT_OUT").map(({ finding }) => finding),
    ).toEqual([
      "Account X9 was placed by hand and is not in the list",
      "Account W1 was placed in North by hand, which is no territory of this plan (row 2)",
    ]);
    expect(plan.origin.placements).toEqual([]);
  });
});
