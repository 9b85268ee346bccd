import { Pacer } from "../../../src/engine/alignment/pacer";
import type { EngineError } from "../../../src/engine/model/engine-error";
import type { GivenSettings } from "../../../src/engine/model/settings";
import type { WorkedPlan } from "../../../src/engine/plan/finish-plan";
import { workPlan } from "../../../src/engine/plan/make-plan";
import { territoryCard, type TerritoryCard } from "../../../src/engine/plan/territory-card";
import { planInput, quietControl, type AccountRow, type RepRow } from "../../support/plan-input";

/** Ann, Ben and Cem live side by side; Ben has lost Iris to Ann and has an account that nobody owned. */
const reps: RepRow[] = [
  { name: "Ann", at: [40, -75], skills: "Retail" },
  { name: "Ben", at: [40, -80], skills: "Energy" },
  { name: "Cem", at: [40, -85], skills: "Retail" },
];
const rows: AccountRow[] = [
  { id: "A-1", name: "Acme", at: [40, -75.1], potential: 30, owner: "Ann", segment: "A", industry: "Retail" },
  {
    id: "A-2",
    name: "Iris",
    at: [40.2, -75.2],
    potential: 10,
    owner: "Ben",
    segment: "B",
    industry: "Retail",
  },
  { id: "B-1", name: "Bolt", at: [40, -80.1], potential: 20, owner: "Ben", lock: true },
  { id: "B-2", name: "Base", at: [40.3, -81], potential: 20 },
  { id: "C-1", name: "Core", at: [40, -85.1], potential: 25, owner: "Cem" },
  { id: "C-2", name: "Cube", at: [40.1, -84.9], potential: 15, owner: "Cem" },
  { id: "S-1", name: "Odd", potential: 99, owner: "Ben", setAside: "twice in the sheet" },
];

const work = (settings: GivenSettings = {}, accounts = rows, who = reps): Promise<WorkedPlan> =>
  workPlan(
    planInput(accounts, who),
    { effort: "quick", startFrom: "homes", balanceOn: "potential", ...settings },
    quietControl(),
  );
const cardOf = async (worked: WorkedPlan, territory: number): Promise<TerritoryCard> =>
  territoryCard(worked, territory, new Pacer(quietControl()));

describe("the card of a territory", () => {
  it("tells who comes, who goes and who had no owner, and nothing of what is set aside", async () => {
    const worked = await work();
    const [ann, ben] = [await cardOf(worked, 0), await cardOf(worked, 1)];
    expect([ann.accounts, ann.accountsToday]).toEqual([2, 1]);
    expect(ann.gained).toEqual({
      count: 1,
      named: [{ account: 1, id: "A-2", name: "Iris", amount: 10, other: "Ben" }],
    });
    expect([ben.accounts, ben.accountsToday, ben.unowned]).toEqual([2, 2, 1]);
    expect(ben.lost.named.map(({ name, other }) => [name, other])).toEqual([["Iris", "Ann"]]);
  });

  it("holds every measure against its target, as the plan does", async () => {
    const worked = await work();
    const { measures } = await cardOf(worked, 0);
    expect(measures[0]).toMatchObject({
      key: "potential",
      load: 40,
      target: 40,
      deviation: 0,
      tolerance: 0.1,
    });
    expect(measures[0]?.before).toBeCloseTo(30 / 40 - 1, 12);
    expect(measures.at(-1)).toMatchObject({ key: "accounts", load: 2, tolerance: null });
  });

  it("adds its segments up, the largest first", async () => {
    const { segments } = await cardOf(await work(), 0);
    expect(segments).toEqual([
      { name: "A", accounts: 1, amount: 30 },
      { name: "B", accounts: 1, amount: 10 },
    ]);
  });

  it("names the neighbours whose accounts lie beside its own", async () => {
    const worked = await work();
    expect((await cardOf(worked, 0)).neighbours.map(({ name }) => name)).toContain("Ben");
    expect((await cardOf(worked, 1)).neighbours.map(({ name }) => name).sort()).toEqual(["Ann", "Cem"]);
  });

  it("offers what is cheapest to give, never what a rule keeps", async () => {
    const { easiest } = await cardOf(await work(), 1);
    expect(easiest.map(({ name }) => name)).toEqual(["Base"]);
    expect(easiest[0]).toMatchObject({ ownAfter: 20 / 40 - 1 });
    const { easiest: ofAnn } = await cardOf(await work(), 0);
    expect(ofAnn[0]).toMatchObject({ name: "Iris", other: "Ben" });
  });

  it("tells how its accounts match its rep, and who would be next", async () => {
    const { fit } = await cardOf(await work(), 0);
    expect(fit?.score).toBeGreaterThan(fit?.runnerUp?.score ?? 100);
    expect(fit?.runnerUp?.rep).toBe("Cem");
  });

  it("tells quotas where the plan has a target, and the hours of its calls", async () => {
    expect((await cardOf(await work(), 0)).quota).toBeNull();
    const sold = rows.map((row) => ({ ...row, revenue: (row.potential ?? 0) / 2, calls: 10, hours: 2 }));
    const { quota, workload } = await cardOf(await work({ quotaTarget: 66, quotaUnit: 1 }, sold), 0);
    expect(quota?.final).toBe(22);
    expect(quota?.growth).toBeCloseTo(22 / 20 - 1, 12);
    expect(quota?.toPotential).toBeCloseTo(22 / 40, 12);
    expect(quota?.companyToPotential).toBeCloseTo(66 / 120, 12);
    expect(workload?.callHours).toBe(40);
  });

  it("stands alone without places, owners or other reps", async () => {
    const alone = await work({ startFrom: "blank" }, [{ id: "X", potential: 5 }], [{ name: "Only" }]);
    const card = await cardOf(alone, 0);
    expect(card.neighbours).toEqual([]);
    expect(card.easiest).toEqual([]);
    expect([card.distance, card.accountsToday]).toEqual([null, null]);
  });

  it("refuses a territory that the plan does not have", async () => {
    const worked = await work();
    await expect(cardOf(worked, 3)).rejects.toMatchObject({
      code: "NO_SUCH_TERRITORY",
      message: "Territory 3 is none of 0 to 2; name one of the plan's",
    } satisfies Partial<EngineError>);
  });
});
