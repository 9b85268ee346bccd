import fc from "fast-check";
import type { Settings } from "../../../../src/engine/model/settings";
import type { WorkedPlan } from "../../../../src/engine/plan/finish-plan";
import { workPlan } from "../../../../src/engine/plan/make-plan";
import { accountsOf } from "../../../../src/engine/plan/moves/account-lines";
import {
  moveEffect,
  moveGround,
  moveTargets,
  movableOf,
} from "../../../../src/engine/plan/moves/move-effect";
import { lockByHand, moveExactly } from "../../../../src/engine/plan/moves/place-exactly";
import { quoteAgain } from "../../../../src/engine/plan/quote-again";
import { HandSteps } from "../../../../src/worker/hand-history";
import { planInput, quietControl, type AccountRow, type RepRow } from "../../../support/plan-input";

function work(
  rows: readonly AccountRow[],
  settings: Partial<Settings> = {},
  reps = inARow(3),
): Promise<WorkedPlan> {
  const given = { effort: "quick" as const, startFrom: "homes" as const, ...settings };
  return workPlan(planInput(rows, reps), given, quietControl());
}

/** Reps along the 40th parallel. */
const inARow = (count: number): RepRow[] =>
  Array.from({ length: count }, (_, i) => ({ name: `Rep ${String(i)}`, at: [40, -120 + 5 * i] }));

/** Four equal accounts at each of three reps. */
const fourEach = (): AccountRow[] =>
  Array.from({ length: 12 }, (_, i) => ({
    at: [40 + 0.1 * (i % 4), -120 + 5 * Math.floor(i / 4)],
    potential: 10,
  }));

const move = (plan: WorkedPlan, accounts: readonly number[], territory: number, reason = "") =>
  moveExactly(plan, accounts, territory, reason, quietControl());

describe("accounts moved by hand", () => {
  it("go to the territory, and no other account moves with them", async () => {
    const after = await move(await work(fourEach()), [0, 1], 1);
    expect([...after.plan.territoryOf]).toEqual([1, 1, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2]);
    expect([...(after.plan.after[0]?.load ?? [])]).toEqual([20, 60, 40]);
    expect(after.plan.placedByHand).toBe(2);
  });

  it("carry the reason that was given into the reason of the account and into what the plan was made from", async () => {
    const after = await move(await work(fourEach()), [0], 1, " Agreed with both reps ");
    expect(after.plan.reason[0]).toBe("Placed by hand: with Rep 1 (Agreed with both reps)");
    expect(after.plan.origin.placements[0]).toMatchObject({ reason: "Agreed with both reps" });
    const again = await workPlan(
      { ...planInput(fourEach(), inARow(3)), placements: after.plan.origin.placements },
      { effort: "quick", startFrom: "homes" },
      quietControl(),
    );
    expect(again.plan.reason[0]).toBe("Placed by hand: with Rep 1 (Agreed with both reps)");
  });

  it("take their family along and leave locked accounts where they are", async () => {
    const rows = fourEach().map((row, i) => (i < 2 ? { ...row, parent: "Acme" } : row));
    const before = await lockByHand(await work(rows), [2], true, quietControl());
    const selection = movableOf(before, [0, 2]);
    expect(selection).toEqual({ accounts: [0, 1], family: 1, kept: 1, outside: 0 });
    const after = await move(before, [0, 2], 1);
    expect([...after.plan.territoryOf.subarray(0, 4)]).toEqual([1, 1, 0, 0]);
  });

  it("are refused where nothing can move", async () => {
    const locked = await lockByHand(await work(fourEach()), [0], true, quietControl());
    expect(() => move(locked, [0], 1)).toThrow("None of these accounts can move there");
    expect(() => move(locked, [4], 7)).toThrow("Territory 7 is none of 0 to 2");
  });

  it("stay locked when the plan is made again, until they are unlocked", async () => {
    const locked = await lockByHand(await work(fourEach()), [0], true, quietControl());
    expect(locked.plan.reason[0]).toBe("Locked by hand: stays with Rep 0");
    expect(locked.plan.origin.placements).toEqual([
      { account: locked.plan.accounts.id[0], territory: locked.plan.territories[0]?.name, isLocked: true },
    ]);
    const again = await workPlan(
      { ...planInput(fourEach(), inARow(3)), placements: locked.plan.origin.placements },
      { effort: "quick", startFrom: "homes" },
      quietControl(),
    );
    expect(movableOf(again, [0]).kept).toBe(1);
    const free = await lockByHand(locked, [0], false, quietControl());
    expect(movableOf(free, [0]).kept).toBe(0);
    expect(free.plan.origin.placements).toEqual([]);
  });
});

describe("what a move would do", () => {
  it("is what the plan is after it: balance, accounts, distance, owners", async () => {
    const amounts = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 12, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(
        amounts,
        fc.uniqueArray(fc.integer({ min: 0, max: 11 }), { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 0, max: 2 }),
        async (potentials, accounts, territory) => {
          const rows = fourEach().map((row, i) => ({ ...row, potential: potentials[i] ?? 1 }));
          const before = await work(rows);
          const selection = movableOf(before, accounts);
          const effect = moveEffect(moveGround(before), selection, territory);
          fc.pre(effect.moved > 0);
          const { plan } = await move(before, accounts, territory);
          for (const side of [...effect.from, effect.to]) {
            const load = plan.after[0]?.load[side.territory] ?? 0;
            const target = plan.after[0]?.target[side.territory] ?? 1;
            expect(side.measures[0]?.after).toBeCloseTo(load / target - 1, 9);
            const held = [...plan.territoryOf].filter((of) => of === side.territory);
            expect(side.accounts.after).toBe(held.length);
            const km = plan.distanceKm.filter((_, account) => plan.territoryOf[account] === side.territory);
            if (km.length > 0) {
              expect(side.km.after).toBeCloseTo(km.reduce((sum, one) => sum + one, 0) / km.length, 3);
            }
          }
          const outside = new Set(
            plan.after.flatMap(({ isBalanced, load, target, tolerance }) =>
              isBalanced
                ? [...load.keys()].filter(
                    (j) => Math.abs((load[j] ?? 0) / (target[j] ?? 1) - 1) > tolerance + 1e-9,
                  )
                : [],
            ),
          );
          expect(effect.outside).toBe(outside.size);
        },
      ),
      { seed: 5, numRuns: 15 },
    );
  });

  it("is what the quotas are after it, to the unit, with floors, caps and an override", async () => {
    const amounts = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 12, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(
        amounts,
        fc.uniqueArray(fc.integer({ min: 0, max: 11 }), { minLength: 1, maxLength: 4 }),
        fc.boolean(),
        async (potentials, accounts, isHeld) => {
          const rows = fourEach().map((row, i) => ({
            ...row,
            potential: potentials[i] ?? 1,
            revenue: 10 * (potentials[11 - i] ?? 1),
          }));
          const before = await work(rows, {
            quotaTarget: 9000,
            quotaFloor: -0.2,
            quotaCap: 0.3,
            quotaWeights: { potential: 0.7, history: 0.3, equal: 0, pipeline: 0, workload: 0 },
            quotaOverrides: isHeld ? [{ territory: "Rep 0", quota: 2500, reason: "Agreed", author: "" }] : [],
          });
          const effect = moveEffect(moveGround(before), movableOf(before, accounts), 1);
          fc.pre(effect.moved > 0);
          const { plan } = await move(before, accounts, 1);
          for (const { territory, quota } of [...effect.from, effect.to]) {
            expect(quota?.before).toBe(before.plan.quotas?.territories[territory]?.final);
            expect(quota?.after).toBe(plan.quotas?.territories[territory]?.final);
          }
        },
      ),
      { seed: 6, numRuns: 15 },
    );
  });

  it("names the bands it breaks, not those that it mends", async () => {
    const before = await work(fourEach());
    const ground = moveGround(before);
    // Rep 0 would hold 20 of 40, rep 1 60 of 40.
    const breaks = moveEffect(ground, movableOf(before, [0, 1]), 1);
    expect(breaks.broken.map((rule) => rule.rule === "band" && rule.deviation)).toEqual([-0.5, 0.5]);
    const after = await move(before, [0, 1], 1);
    const mends = moveEffect(moveGround(after), movableOf(after, [0, 1]), 0);
    expect(mends.broken).toEqual([]);
    expect(mends.outside).toBe(0);
  });

  it("offers the territories in the order of the balance they leave", async () => {
    const rows = fourEach().map((row, i) => ({ ...row, potential: i < 4 ? 13 : i < 8 ? 10 : 7 }));
    const before = await work(rows, { tolerance: 0.5 });
    const ground = moveGround(before);
    // 13 of 52: with rep 1 (40) it makes 53, with rep 2 (28) it makes 41.
    expect(moveTargets(ground, movableOf(before, [0])).map(({ territory }) => territory)).toEqual([2, 1]);
  });

  it("lists the accounts of a territory, the largest first", async () => {
    const rows = fourEach().map((row, i) => ({ ...row, potential: 10 + i }));
    const before = await work(rows, { tolerance: 0.9 });
    const { total, lines } = accountsOf(before, 0, 2);
    expect([total, ...lines.map(({ amount }) => amount)]).toEqual([4, 13, 12]);
  });
});

describe("steps by hand that are taken back", () => {
  it("leave the plan as it was, cell by cell, and done again as it was after them", async () => {
    const before = await work(fourEach(), { quotaTarget: 1000 });
    const steps = new HandSteps();
    const once = await move(before, [0], 1);
    steps.took(before, once);
    const twice = await lockByHand(once, [5], true, quietControl());
    steps.took(once, twice);
    expect(steps.of(twice)).toEqual({ undo: 2, redo: 0 });
    const back = await steps.undo(twice, quietControl());
    expect(back?.plan).toEqual(once.plan);
    const first = back === null ? null : await steps.undo(back, quietControl());
    expect(first?.plan).toEqual(before.plan);
    expect(first === null ? null : steps.of(first)).toEqual({ undo: 0, redo: 2 });
    const forth = first === null ? null : await steps.redo(first, quietControl());
    expect(forth?.plan).toEqual(once.plan);
  });

  it("leave quotas that were changed since as they are", async () => {
    const before = await work(fourEach(), { quotaTarget: 1000 });
    const steps = new HandSteps();
    const after = await move(before, [0], 1);
    steps.took(before, after);
    const requoted = await quoteAgain(after, { quotaTarget: 2000 }, quietControl());
    const back = await steps.undo(requoted, quietControl());
    expect([...(back?.plan.territoryOf ?? [])]).toEqual([...before.plan.territoryOf]);
    expect(back?.plan.settings.quotaTarget).toBe(2000);
  });

  it("are forgotten when the plan is made anew", async () => {
    const before = await work(fourEach());
    const steps = new HandSteps();
    steps.took(before, await move(before, [0], 1));
    const anew = await work(fourEach());
    expect(steps.of(anew)).toEqual({ undo: 0, redo: 0 });
    expect(await steps.undo(anew, quietControl())).toBeNull();
  });
});
