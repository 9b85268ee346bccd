import fc from "fast-check";
import type { EngineError } from "../../../src/engine/model/engine-error";
import type { Settings } from "../../../src/engine/model/settings";
import type { WorkedPlan } from "../../../src/engine/plan/finish-plan";
import { workPlan } from "../../../src/engine/plan/make-plan";
import { repairPlan } from "../../../src/engine/plan/repair-plan";
import { planInput, quietControl, type AccountRow, type RepRow } from "../../support/plan-input";

function work(
  rows: readonly AccountRow[],
  reps: readonly RepRow[],
  settings: Partial<Settings> = {},
): Promise<WorkedPlan> {
  const given = { effort: "quick" as const, startFrom: "homes" as const, ...settings };
  return workPlan(planInput(rows, reps), given, quietControl());
}

/** Reps along the 40th parallel, ten degrees apart. */
const inARow = (count: number): RepRow[] =>
  Array.from({ length: count }, (_, i) => ({ name: `Rep ${String(i)}`, at: [40, -120 + 5 * i] }));

/** Four equal accounts at each rep, a little north of one another. */
const fourEach = (count: number): AccountRow[] =>
  Array.from({ length: 4 * count }, (_, i) => ({
    at: [40 + 0.1 * (i % 4), -120 + 5 * Math.floor(i / 4)],
    potential: 10,
  }));

describe("a plan repaired around an account placed by hand", () => {
  it("gives another account back for the one it got, and says what moved", async () => {
    const before = await work(fourEach(2), inARow(2));
    expect([...before.plan.territoryOf]).toEqual([0, 0, 0, 0, 1, 1, 1, 1]);
    const { worked, moved } = await repairPlan(before, [{ account: 0, territory: 1 }], quietControl());
    expect(worked.plan.territoryOf[0]).toBe(1);
    expect([...(worked.plan.after[0]?.load ?? [])]).toEqual([40, 40]);
    expect(moved.map(({ from, to }) => [from, to])).toEqual([
      [0, 1],
      [1, 0],
    ]);
    expect(worked.plan.reason[0]).toBe("Placed by hand: with Rep 1");
  });

  it("looks at no territory far away", async () => {
    const before = await work(fourEach(20), inARow(20));
    const { within } = await repairPlan(before, [{ account: 0, territory: 1 }], quietControl());
    expect([...within].every((territory) => territory < 12)).toBe(true);
  });

  it("keeps accounts placed by hand before when others follow", async () => {
    const before = await work(fourEach(3), inARow(3));
    const once = await repairPlan(before, [{ account: 0, territory: 1 }], quietControl());
    const twice = await repairPlan(once.worked, [{ account: 4, territory: 2 }], quietControl());
    expect([twice.worked.plan.territoryOf[0], twice.worked.plan.territoryOf[4]]).toEqual([1, 2]);
  });

  it("moves a family as one", async () => {
    const rows = fourEach(2).map((row, i) => (i < 2 ? { ...row, parent: "Acme" } : row));
    const before = await work(rows, inARow(2));
    const { worked } = await repairPlan(before, [{ account: 0, territory: 1 }], quietControl());
    expect([...worked.plan.territoryOf.subarray(0, 2)]).toEqual([1, 1]);
  });

  it("refuses what a rule fixes, with the rule", async () => {
    const rows = fourEach(2).map((row, i) => (i === 0 ? { ...row, owner: "Rep 0", lock: true } : row));
    const before = await work(rows, inARow(2));
    await expect(repairPlan(before, [{ account: 0, territory: 1 }], quietControl())).rejects.toMatchObject({
      code: "MOVE_AGAINST_RULE",
      message: "Account 1 stays where it is by a rule (locked); clear that first to move it to Rep 1",
    } satisfies Partial<EngineError>);
  });

  it("refuses a territory that may not have the account, and territories and accounts there are not", async () => {
    const rows = fourEach(2).map((row, i) => ({ ...row, region: i < 4 ? "West" : "East" }));
    const reps = inARow(2).map((rep, i) => ({ ...rep, region: i === 0 ? "West" : "East" }));
    const before = await work(rows, reps, { regions: "column" });
    const repair = (account: number, territory: number) =>
      repairPlan(before, [{ account, territory }], quietControl());
    await expect(repair(0, 1)).rejects.toMatchObject({ code: "MOVE_AGAINST_RULE" });
    await expect(repair(0, 2)).rejects.toMatchObject({ code: "NO_SUCH_TERRITORY" });
    await expect(repair(99, 1)).rejects.toMatchObject({ code: "NO_SUCH_ACCOUNT" });
  });

  it("moves nothing outside the territories it looks at, keeps every lock and is no further outside than the bare move", async () => {
    const row = fc.record({
      at: fc.tuple(fc.integer({ min: 30, max: 45 }), fc.integer({ min: -120, max: -75 })),
      potential: fc.integer({ min: 1, max: 20 }),
      owner: fc.constantFrom("Rep 0", "Rep 3", ""),
      lock: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 40, maxLength: 80 }),
        fc.integer({ min: 0, max: 39 }),
        fc.integer({ min: 0, max: 7 }),
        async (rows, account, territory) => {
          fc.pre(!(rows[account]?.lock === true && rows[account].owner !== ""));
          const before = await work(rows, inARow(8));
          const { worked, within, moved } = await repairPlan(
            before,
            [{ account, territory }],
            quietControl(),
          );
          for (const { from, to } of moved) {
            expect(within).toContain(from);
            expect(within).toContain(to);
          }
          expect(worked.plan.territoryOf[account]).toBe(territory);
          for (const [i, { owner, lock }] of rows.entries()) {
            if (lock && owner !== "") expect(worked.plan.territoryOf[i]).toBe(Number(owner.slice(4)));
          }
          expect(worked.plan.checks.every(({ pass }) => pass)).toBe(true);
          const bare = before.plan.territoryOf.slice();
          bare[account] = territory;
          expect(outside(worked, worked.plan.territoryOf)).toBeLessThanOrEqual(outside(worked, bare) + 1e-9);
        },
      ),
      { seed: 20261122, numRuns: 25 },
    );
  });
});

/** Load outside the bands of the first measure, in targets. */
function outside({ plan }: WorkedPlan, territoryOf: Int32Array): number {
  const balance = plan.after[0];
  if (balance === undefined) throw new RangeError("a plan has a measure");
  const load = new Float64Array(plan.territories.length);
  for (const [account, j] of territoryOf.entries()) {
    if (j >= 0) load[j] = (load[j] ?? 0) + (plan.measures[0]?.values[account] ?? 0);
  }
  return load.reduce(
    (sum, held, j) => sum + Math.max(0, Math.abs(held / (balance.target[j] ?? 1) - 1) - balance.tolerance),
    0,
  );
}
