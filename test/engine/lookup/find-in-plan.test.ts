import { PlanFinder } from "../../../src/engine/lookup/find-in-plan";
import type { Plan } from "../../../src/engine/model/plan";
import { planFixture } from "../../support/plan-fixture";
import { quietControl } from "../../support/plan-input";

/** Four accounts of one name, all of territory 0 and of Boston, but for the last, which is of Keene. */
function namesakes(told: Partial<Plan["accounts"]>): Plan {
  const plan = planFixture({ accounts: 6, territories: 1 });
  const name = ["Beacon Bank", "Beacon Bank", "BEACON BANK", "Beacon Bank", "Other", "House"];
  const city = ["Boston", "Boston", "Boston", "Keene", "Boston", "Boston"];
  const blank = name.map(() => "");
  const { accounts } = plan;
  return {
    ...plan,
    accounts: {
      ...accounts,
      name,
      city,
      postalCode: blank,
      state: blank,
      owner: blank,
      industry: blank,
      ...told,
    },
  };
}

async function apartOf(plan: Plan): Promise<string[]> {
  const { accounts } = await new PlanFinder().find(plan, "beacon", 10, quietControl());
  return [...accounts].sort((a, b) => a.account - b.account).map(({ apart }) => apart);
}

describe("accounts of one name", () => {
  it("are told apart by the plainest of what they do not share, where city and territory do not", async () => {
    const postalCode = ["02108", "02109", "02108", "03431", "", ""];
    const owner = ["R-1", "R-2", "R-3", "R-4", "", ""];
    expect(await apartOf(namesakes({ postalCode, owner }))).toEqual(["02108", "02109", "02108", ""]);
  });

  it("are told apart by a later field where they share the first", async () => {
    const postalCode = ["02108", "02108", "02108", "02108", "", ""];
    const owner = ["R-1", "R-2", "R-3", "R-4", "", ""];
    expect(await apartOf(namesakes({ postalCode, owner }))).toEqual(["R-1", "R-2", "R-3", ""]);
  });

  it("have nothing beside their IDs where they share all else", async () => {
    const alike = ["same", "same", "same", "same", "", ""];
    const told = namesakes({ region: alike, parent: alike, segment: alike });
    expect(await apartOf(told)).toEqual(["", "", "", ""]);
  });
});
