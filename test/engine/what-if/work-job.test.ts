import * as fc from "fast-check";
import type { Plan } from "../../../src/engine/model/plan";
import type { PlanJob } from "../../../src/engine/model/plan-job";
import type { GivenSettings } from "../../../src/engine/model/settings";
import { workPlan } from "../../../src/engine/plan/make-plan";
import type { PlanInput } from "../../../src/engine/plan/prepare-plan";
import { workJob, type JobResult } from "../../../src/engine/what-if/work-job";
import { planInput, quietControl, type AccountRow, type RepRow } from "../../support/plan-input";

const DAY = 46_447; // 1 March 2027
const REPS: readonly RepRow[] = [
  { name: "Ada", at: [40, -100] },
  { name: "Bob", at: [40, -90] },
  { name: "Cyd", at: [40, -80] },
];
/** Four accounts of 10 around each home. */
const ROWS: readonly AccountRow[] = [-100, -90, -80].flatMap((longitude, rep) =>
  [0, 1, 2, 3].map((step) => ({
    id: `${"abc".charAt(rep)}${String(step)}`,
    at: [40 + step / 10, longitude + step / 10] as const,
    potential: 10,
    owner: ["Ada", "Bob", "Cyd"][rep] ?? "",
  })),
);
const HOMES: GivenSettings = { startFrom: "homes" };

async function doJob(
  job: PlanJob,
  rows: readonly AccountRow[] = ROWS,
  settings: GivenSettings = HOMES,
): Promise<JobResult & { readonly before: Plan; readonly input: PlanInput }> {
  const input = planInput(rows, REPS);
  const before = await workPlan(input, settings, quietControl());
  return { ...(await workJob(before, input, job, quietControl())), before: before.plan, input };
}

function where(plan: Plan): Record<string, string> {
  return Object.fromEntries(
    plan.accounts.id.map((id, row) => [id, plan.territories[plan.territoryOf[row] ?? -1]?.name ?? ""]),
  );
}

const LEAVES: PlanJob = { kind: "repLeaves", rep: "Bob", from: DAY, accountsTo: "neighbours" };

describe("a rep leaves", () => {
  it("gives the accounts to the others, who keep all of theirs", async () => {
    const { worked, before, effect } = await doJob(LEAVES);
    const is = where(worked.plan);
    for (const [id, was] of Object.entries(where(before))) {
      if (was === "Bob") expect(["Ada", "Cyd"]).toContain(is[id]);
      else expect(is[id]).toBe(was);
    }
    expect(worked.plan.territories.map(({ name }) => name)).toEqual(["Ada", "Cyd"]);
    expect(effect.moved.map(({ id, from }) => `${id} ${from}`).sort()).toEqual([
      "b0 Bob",
      "b1 Bob",
      "b2 Bob",
      "b3 Bob",
    ]);
    expect(worked.plan.after[0]?.outside).toBe(0);
  });

  it("tells the revenue that changes hands, and how far from home it is before and after", async () => {
    const rows = ROWS.map((row, at) => (at % 2 === 0 ? { ...row, revenue: 3 } : row));
    const { effect } = await doJob(LEAVES, rows);
    // b0 and b2 of Bob's four have revenue; ten degrees east or west at 40 north are some 850 km.
    expect(effect.revenue).toBe(6);
    expect(effect.distance?.before).toBeLessThan(50);
    expect(effect.distance?.after).toBeGreaterThan(700);
    expect((await doJob(LEAVES)).effect.revenue).toBeNull();
  });

  it("says of each account that it was handed over, and of the others what the plan said", async () => {
    const { worked, before } = await doJob(LEAVES);
    const row = worked.plan.accounts.id.indexOf("b0");
    expect(worked.plan.reason[row]).toMatch(/^Handed over: /);
    expect(worked.plan.reason[0]).toBe(before.reason[0]);
  });

  it("moves nobody when the seat is kept open, and the territory keeps its name", async () => {
    const { worked, before, effect } = await doJob({ ...LEAVES, accountsTo: "openSeat" });
    expect(where(worked.plan)).toEqual(where(before));
    // They change hands all the same.
    expect(effect.moved.map(({ id, from, to, toRep }) => [id, from, to, toRep])).toEqual(
      ["b0", "b1", "b2", "b3"].map((id) => [id, "Bob", "Bob", "To be hired Bob"]),
    );
    const seat = worked.plan.territories.find(({ name }) => name === "Bob");
    expect(seat?.rep).toBe("To be hired Bob");
    // Half of the year's hours: hireShare of the standard settings.
    const full = before.territories[0]?.capacity ?? 0;
    expect(seat?.capacity).toBeCloseTo(full / 2, 6);
  });

  it("shares them out among the neighbours, however far below its target a far one is", async () => {
    const reps = [...REPS, { name: "Far", at: [40, -40] as const }];
    const rows = [...ROWS, { id: "f0", at: [40, -40] as const, potential: 1, owner: "Far" }];
    for (const startFrom of ["homes", "owners"] as const) {
      const input = planInput(rows, reps);
      const before = await workPlan(input, { startFrom, tolerance: 0.5 }, quietControl());
      const { worked } = await workJob(before, input, LEAVES, quietControl());
      const is = where(worked.plan);
      expect(["b0", "b1", "b2", "b3"].map((id) => is[id])).not.toContain("Far");
    }
  });

  it("gives all of them to one territory that is named, which is not the leaver's own", async () => {
    const { worked } = await doJob({ ...LEAVES, accountsTo: { territory: "cyd" } });
    const is = where(worked.plan);
    expect(["b0", "b1", "b2", "b3"].map((id) => is[id])).toEqual(["Cyd", "Cyd", "Cyd", "Cyd"]);
    expect(worked.plan.reason[worked.plan.accounts.id.indexOf("b0")]).toBe("Handed over: Bob leaves");
    const own: PlanJob = { ...LEAVES, accountsTo: { territory: "Bob" } };
    await expect(doJob(own)).rejects.toMatchObject({ code: "SAME_TERRITORY" });
  });

  it("takes no account from a lock or a named owner of another rep", async () => {
    const rows = ROWS.map((row) => (row.id === "c0" ? { ...row, lock: true } : row));
    const { worked } = await doJob(LEAVES, rows);
    expect(where(worked.plan).c0).toBe("Cyd");
  });

  it("is refused for somebody who has no territory, and for the last one", async () => {
    await expect(doJob({ ...LEAVES, rep: "Zoe" })).rejects.toMatchObject({ code: "NO_SUCH_REP" });
    const input = planInput(ROWS, REPS.slice(0, 1));
    const alone = await workPlan(input, HOMES, quietControl());
    const job: PlanJob = { ...LEAVES, rep: "Ada" };
    await expect(workJob(alone, input, job, quietControl())).rejects.toMatchObject({
      code: "NO_TERRITORY_LEFT",
    });
  });
});

describe("territories are split and merged", () => {
  const SPLIT: PlanJob = { kind: "split", territory: "Bob", from: DAY, rep: "" };
  const MERGE: PlanJob = { kind: "merge", territory: "Bob", into: "Ada", from: DAY };

  it("cuts one in two, and the second half has an open seat", async () => {
    const { worked, before, effect } = await doJob(SPLIT);
    const was = where(before);
    const is = where(worked.plan);
    expect(Object.keys(was).filter((id) => was[id] !== is[id])).toEqual(["b2", "b3"]);
    expect(is.b2).toBe("Bob 2");
    expect(
      effect.territories.map(({ name, accountsBefore, accountsAfter }) => [
        name,
        accountsBefore,
        accountsAfter,
      ]),
    ).toEqual([
      ["Bob", 4, 2],
      ["Bob 2", null, 2],
    ]);
  });

  it("holds either half against half of the territory's target, not against that of a whole one", async () => {
    const { worked, before, effect } = await doJob(SPLIT);
    const at = before.territories.findIndex(({ name }) => name === "Bob");
    const target = before.after[0]?.target[at] ?? Number.NaN;
    const load = (name: string): number =>
      worked.plan.after[0]?.load[worked.plan.territories.findIndex((one) => one.name === name)] ?? Number.NaN;
    const [first, second] = effect.territories;
    expect(first?.deviationAfter).toBeCloseTo(load("Bob") / (target / 2) - 1, 12);
    expect(second?.deviationAfter).toBeCloseTo(load("Bob 2") / (target / 2) - 1, 12);
    // Halves of like load stand where the whole one stood.
    expect(((first?.deviationAfter ?? 0) + (second?.deviationAfter ?? 0)) / 2).toBeCloseTo(
      first?.deviationBefore ?? Number.NaN,
      12,
    );
  });

  it("cuts one in halves that an earlier job has made larger", async () => {
    const input = planInput(ROWS, REPS);
    const before = await workPlan(input, HOMES, quietControl());
    const merged = await workJob(before, input, MERGE, quietControl());
    const job: PlanJob = { kind: "split", territory: "Ada", from: DAY, rep: "" };
    const { worked } = await workJob(merged.worked, input, job, quietControl());
    expect(worked.plan.territories.map(({ name }) => name)).toEqual(["Ada", "Cyd", "Ada 2"]);
    expect(
      Object.entries(where(worked.plan)).flatMap(([id, name]) => (name === "Ada 2" ? [id] : [])),
    ).toEqual(["b0", "b1", "b2", "b3"]);
  });

  it("gives one over whole to the other", async () => {
    const { worked, effect } = await doJob(MERGE);
    expect(Object.values(where(worked.plan)).filter((name) => name === "Ada")).toHaveLength(8);
    expect(effect.moved.every(({ from, to }) => from === "Bob" && to === "Ada")).toBe(true);
    expect(worked.plan.reason[worked.plan.accounts.id.indexOf("b1")]).toBe(
      "Goes over with Bob, which is merged into Ada",
    );
  });

  it("has the accounts back together when what was split is merged again", async () => {
    const input = planInput(ROWS, REPS);
    const before = await workPlan(input, HOMES, quietControl());
    const split = await workJob(before, input, SPLIT, quietControl());
    const job: PlanJob = { kind: "merge", territory: "Bob 2", into: "Bob", from: DAY };
    const merged = await workJob(split.worked, input, job, quietControl());
    expect(where(merged.worked.plan)).toEqual(where(before.plan));
    expect(merged.worked.plan.origin.jobs).toEqual([SPLIT, job]);
  });

  it("is refused for one that is not there, or into itself", async () => {
    await expect(doJob({ ...SPLIT, territory: "West" })).rejects.toMatchObject({ code: "NO_SUCH_TERRITORY" });
    await expect(doJob({ ...MERGE, into: "bob" })).rejects.toMatchObject({ code: "SAME_TERRITORY" });
  });
});

describe("a rep joins", () => {
  it("gets accounts of the territories around, inside the bands where that goes", async () => {
    const rows = ROWS.flatMap((row) => [
      { ...row, id: `${row.id ?? ""}x` },
      { ...row, id: `${row.id ?? ""}y` },
      { ...row, id: `${row.id ?? ""}z` },
    ]);
    const job: PlanJob = { kind: "repJoins", rep: "Dee", from: DAY, latitude: 40, longitude: -95, fte: 1 };
    const { worked, effect } = await doJob(job, rows, { ...HOMES, tolerance: 0.15 });
    expect(worked.plan.territories.at(-1)).toMatchObject({ name: "Dee", rep: "Dee" });
    expect(effect.moved.length).toBeGreaterThan(0);
    expect(worked.plan.after[0]?.outside).toBe(0);
  });
});

describe("whatever the job", () => {
  it("what is split and merged again is as it was", async () => {
    const row = fc.record({
      longitude: fc.integer({ min: -105, max: -75 }),
      latitude: fc.integer({ min: 35, max: 45 }),
      potential: fc.integer({ min: 1, max: 40 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 6, maxLength: 16 }), async (made) => {
        const rows = made.map(({ latitude, longitude, potential }, index) => ({
          id: `r${String(index)}`,
          at: [latitude, longitude] as const,
          potential,
        }));
        const input = planInput(rows, REPS);
        const before = await workPlan(input, HOMES, quietControl());
        const cut: PlanJob = { kind: "split", territory: "Bob", from: DAY, rep: "Eve" };
        const joined: PlanJob = { kind: "merge", territory: "Bob 2", into: "Bob", from: DAY };
        const split = await workJob(before, input, cut, quietControl());
        const merged = await workJob(split.worked, input, joined, quietControl());
        expect(where(merged.worked.plan)).toEqual(where(before.plan));
      }),
      { seed: 3, numRuns: 15 },
    );
  });

  it("no account is lost or doubled, and none moves that the job does not set free", async () => {
    const row = fc.record({
      longitude: fc.integer({ min: -105, max: -75 }),
      latitude: fc.integer({ min: 35, max: 45 }),
      potential: fc.integer({ min: 0, max: 40 }),
      owner: fc.constantFrom("Ada", "Bob", "Cyd", ""),
      lock: fc.boolean(),
    });
    const job = fc.constantFrom<PlanJob>(
      LEAVES,
      { ...LEAVES, accountsTo: "openSeat" },
      { kind: "split", territory: "Bob", from: DAY, rep: "Eve" },
      { kind: "merge", territory: "Bob", into: "Cyd", from: DAY },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 6, maxLength: 20 }), job, async (made, one) => {
        const rows = made.map(({ latitude, longitude, ...rest }, index) => ({
          id: `r${String(index)}`,
          at: [latitude, longitude] as const,
          ...rest,
        }));
        const { worked, before, effect } = await doJob(one, rows);
        const was = where(before);
        const is = where(worked.plan);
        expect(Object.keys(is)).toEqual(Object.keys(was));
        expect(Object.values(is)).not.toContain("");
        const changed = Object.keys(was).filter((id) => was[id] !== is[id]);
        expect(changed.every((id) => was[id] === "Bob")).toBe(true);
        const handed = effect.moved.filter(({ from, to }) => from !== to);
        expect(new Set(handed.map(({ id }) => id))).toEqual(new Set(changed));
        expect(worked.plan.checks.every(({ pass }) => pass)).toBe(true);
      }),
      { seed: 5, numRuns: 40 },
    );
  });
});
