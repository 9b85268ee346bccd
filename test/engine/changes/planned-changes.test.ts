import * as fc from "fast-check";
import { plannedChanges } from "../../../src/engine/changes/planned-changes";
import type { Change, LoggedChange } from "../../../src/engine/model/change";
import type { Plan } from "../../../src/engine/model/plan";
import { HOUSE } from "../../../src/engine/model/plan";
import { inOneGo } from "../../../src/engine/model/steps";
import { writtenPlan } from "../../support/written-plan";
import { planFixture } from "../../support/plan-fixture";

function changesOf(plan: Plan, log: readonly LoggedChange[] = []): Change[] {
  return inOneGo(plannedChanges(plan, { house: "House" }, log));
}

const asLog = (changes: readonly Change[], when = 1): LoggedChange[] =>
  changes.map((change) => ({ ...change, when }));

const of = (changes: readonly Change[], accountId: string): Change[] =>
  changes.filter((change) => change.accountId === accountId);

/** The same plan with one account in another territory. */
function placed(plan: Plan, account: number, territory: number): Plan {
  const territoryOf = plan.territoryOf.slice();
  territoryOf[account] = territory;
  return { ...plan, territoryOf };
}

// Account 0 (A-0001) was with the rep of territory 1 and is planned into territory 0; account 1 stays.
const PLAN = planFixture();

describe("what writing a plan changes", () => {
  it("begins with the plan itself, its counts and its run", () => {
    const [first] = changesOf(PLAN);
    expect(first).toMatchObject({ kind: "planWritten", account: PLAN.settings.planName });
    expect(first?.reason).toMatch(/^22 accounts in 4 territories, \d+ of \d+ owned accounts move; run /);
  });

  it("tells each account that leaves the territory of its owner, with both reps and both deviations", () => {
    const [move] = of(changesOf(PLAN), "A-0001");
    expect(move).toMatchObject({
      kind: "plannedMove",
      from: "Territory 2",
      to: "Territory 1",
      fromRep: "Rep 2",
      toRep: "Rep 1",
      amount: 100,
      reason: PLAN.reason[0],
    });
    const { load, target } = PLAN.after[0] ?? { load: [], target: [] };
    expect(move?.toAfter).toBeCloseTo((load[0] ?? 0) / (target[0] ?? 0) - 1, 12);
  });

  it("says nothing of an account that stays, and of none where nobody owned any", () => {
    expect(of(changesOf(PLAN), "A-0002")).toEqual([]);
    expect(changesOf(planFixture({ owners: false })).map(({ kind }) => kind)).toEqual(["planWritten"]);
  });

  it("tells as many moves as the plan counts", () => {
    const moves = changesOf(PLAN).filter(({ kind }) => kind === "plannedMove");
    expect(moves).toHaveLength(PLAN.disruption.accountsMoved);
  });

  it("tells an account that leaves its rep for nobody", () => {
    expect(of(changesOf(placed(PLAN, 1, HOUSE)), "A-0002")).toMatchObject([
      { kind: "toHouse", from: "Territory 2", to: "House", toRep: "" },
    ]);
  });

  it("tells an account whose owner is none of the plan's reps as taken over", () => {
    const owner = PLAN.accounts.owner.map((name, account) => (account === 8 ? "Zoe" : name));
    const plan = { ...PLAN, accounts: { ...PLAN.accounts, owner } };
    expect(of(changesOf(plan), "A-0009")).toMatchObject([
      { kind: "takenOver", from: "", fromRep: "Zoe", toRep: "Rep 1" },
    ]);
  });

  it("does not tell a move again that stands in the log, and tells one that goes elsewhere", () => {
    const log = asLog(changesOf(PLAN));
    expect(changesOf(PLAN, log).map(({ kind }) => kind)).toEqual(["planWritten"]);
    expect(of(changesOf(placed(PLAN, 0, 2), log), "A-0001")).toMatchObject([
      { kind: "plannedMove", from: "Territory 2", to: "Territory 3" },
    ]);
  });

  it("tells a move that a later plan does not make", () => {
    const log = asLog(changesOf(PLAN));
    expect(of(changesOf(placed(PLAN, 0, 1), log), "A-0001")).toMatchObject([
      { kind: "moveTakenBack", from: "Territory 1", to: "Territory 2" },
    ]);
  });

  it("says nothing where a planned move has become today's owner", () => {
    const log = asLog(changesOf(PLAN));
    const previousTerritoryOf = PLAN.previousTerritoryOf.slice();
    previousTerritoryOf[0] = 0;
    expect(of(changesOf({ ...PLAN, previousTerritoryOf }, log), "A-0001")).toEqual([]);
  });

  it("tells an edit by hand that the new plan does not keep", () => {
    const [edit] = asLog(of(changesOf(PLAN), "A-0001"));
    if (edit === undefined) throw new Error("the account does not move");
    const log: LoggedChange[] = [{ ...edit, kind: "handEdit", accountId: "A-0002", to: "Territory 4" }];
    expect(of(changesOf(PLAN, log), "A-0002")).toMatchObject([
      { kind: "handEditDropped", from: "Territory 4", to: "Territory 2" },
    ]);
  });

  it("tells accounts that have come and gone since the plan that it is written over", () => {
    const rows = PLAN.accounts.id.flatMap((id, at) =>
      at === 1 ? [] : [{ id, in: "Territory 1", potential: 50 }],
    );
    const before = writtenPlan(
      [...rows, { id: "Z", in: "Territory 1", potential: 70 }],
      [{ name: "Rep 1", territory: "Territory 1" }],
    );
    const changes = inOneGo(plannedChanges(PLAN, { house: "House" }, [], before));
    expect(of(changes, "A-0002")).toMatchObject([{ kind: "arrived", to: "Territory 2", toRep: "Rep 2" }]);
    expect(of(changes, "Z")).toMatchObject([
      { kind: "gone", from: "Territory 1", fromRep: "Rep 1", to: "", amount: 70 },
    ]);
    expect(changes.filter(({ kind }) => kind === "arrived" || kind === "gone")).toHaveLength(2);
  });

  it("tells each override of the plan once, and one that it no longer has", () => {
    const held = { territory: "Territory 1", quota: 900, reason: "New plant", author: "Kim" };
    const plan = { ...PLAN, settings: { ...PLAN.settings, quotaOverrides: [held] } };
    const first = changesOf(plan).filter(({ kind }) => kind === "override");
    expect(first).toMatchObject([
      { account: "Quota of Territory 1", from: "calculated", to: "900", by: "Kim" },
    ]);
    expect(changesOf(plan, asLog(first)).filter(({ kind }) => kind === "override")).toEqual([]);
    expect(changesOf(PLAN, asLog(first)).filter(({ kind }) => kind === "overrideTakenBack")).toMatchObject([
      { from: "900", to: "calculated" },
    ]);
  });

  it("is nothing but the writing when the same plan is written again, whatever plans came before", () => {
    const placings = fc.array(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 22, maxLength: 22 }), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(placings, (plans) => {
        let log: LoggedChange[] = [];
        plans.forEach((territories, at) => {
          const territoryOf = PLAN.territoryOf.slice();
          territoryOf.set(territories);
          const plan = { ...PLAN, territoryOf };
          log = [...asLog(changesOf(plan, log), at + 1), ...log];
          expect(changesOf(plan, log).map(({ kind }) => kind)).toEqual(["planWritten"]);
        });
      }),
      { seed: 6, numRuns: 100 },
    );
  });
});
