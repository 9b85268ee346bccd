import * as fc from "fast-check";
import type { Handed } from "../../../src/engine/model/handover";
import type { PlanJob } from "../../../src/engine/model/plan-job";
import type { GivenSettings } from "../../../src/engine/model/settings";
import type { WorkedPlan } from "../../../src/engine/plan/finish-plan";
import { quoteAgain } from "../../../src/engine/plan/quote-again";
import { workPlan } from "../../../src/engine/plan/make-plan";
import { planHandover } from "../../../src/engine/what-if/plan-handover";
import { workJob } from "../../../src/engine/what-if/work-job";
import { serialOfDay } from "../../../src/engine/workload/plan-year";
import { planInput, quietControl, type AccountRow, type RepRow } from "../../support/plan-input";

const REPS: readonly RepRow[] = [
  { name: "Ada", at: [40, -100] },
  { name: "Bob", at: [40, -90] },
  { name: "Cyd", at: [40, -80] },
];
const ROWS: readonly AccountRow[] = [-100, -90, -80].flatMap((longitude, rep) =>
  [0, 1, 2, 3].map((step) => ({
    id: `${"abc".charAt(rep)}${String(step)}`,
    at: [40 + step / 10, longitude + step / 10] as const,
    potential: 10,
    owner: ["Ada", "Bob", "Cyd"][rep] ?? "",
  })),
);
const SETTINGS: GivenSettings = {
  startFrom: "homes",
  planYearStart: "2027-01-01",
  quotaTarget: 10_950,
  quotaUnit: 1,
  quotaFloor: null,
  quotaCap: null,
};
const on = (day: string): number => serialOfDay(day);

/** Quotas of the year by territory and rep once the jobs are done, one after the other. */
async function quotasAfter(jobs: readonly PlanJob[]) {
  const input = planInput(ROWS, REPS);
  let worked = await workPlan(input, SETTINGS, quietControl());
  const effects = [];
  for (const job of jobs) {
    const done = await workJob(worked, input, job, quietControl());
    worked = done.worked;
    effects.push(done.effect);
  }
  const handover = planHandover(worked.plan.origin, worked.plan.settings.planYearStart);
  if (handover === null) throw new Error("nothing was handed over");
  const quota = Object.fromEntries(
    handover.seats.map((seat) => [`${seat.territory}/${seat.rep}`, seat.quota]),
  );
  return { handover, quota, effects, plan: worked.plan };
}

describe("the quotas of a year in which something is handed over", () => {
  // Three territories of 3,650 a year are 10 a day each.
  it("leave a leaver the days before, and the takers the rest", async () => {
    const { quota, effects } = await quotasAfter([
      { kind: "repLeaves", rep: "Bob", from: on("2027-02-01"), accountsTo: "neighbours" },
    ]);
    expect(quota).toEqual({ "Ada/Ada": 5320, "Bob/Bob": 310, "Cyd/Cyd": 5320 });
    expect(effects[0]?.days).toEqual({ left: 334, year: 365 });
    expect(effects[0]?.quotas).toEqual({ kept: 310, goes: 3340 });
    expect(effects[0]?.territories.map(({ name, quotaTaken }) => [name, quotaTaken])).toEqual([
      ["Ada", 1670],
      ["Bob", -3340],
      ["Cyd", 1670],
    ]);
  });

  it("part a territory whose seat stays open between the leaver and the seat", async () => {
    const { quota } = await quotasAfter([
      { kind: "repLeaves", rep: "Bob", from: on("2027-12-31"), accountsTo: "openSeat" },
    ]);
    expect(quota).toMatchObject({ "Bob/Bob": 3640, "Bob/To be hired Bob": 10 });
  });

  it("go with one account by its part of its territory, and nobody else's change", async () => {
    const job: PlanJob = { kind: "moveAccount", account: "b1", territory: "Cyd", from: on("2027-03-01") };
    const { quota, plan, effects } = await quotasAfter([job]);
    // A quarter of 3,650, for 306 of 365 days, is 765.
    expect(quota).toEqual({ "Ada/Ada": 3650, "Bob/Bob": 2885, "Cyd/Cyd": 4415 });
    expect(effects[0]?.moved.map(({ id, from, to }) => [id, from, to])).toEqual([["b1", "Bob", "Cyd"]]);
    expect(plan.reason[plan.accounts.id.indexOf("b1")]).toBe("Moved to Cyd from 2027-03-01");
  });

  it("go by what the job before has left", async () => {
    const { quota } = await quotasAfter([
      { kind: "merge", territory: "Bob", into: "Cyd", from: on("2027-01-01") },
      { kind: "moveAccount", account: "b1", territory: "Ada", from: on("2027-12-31") },
    ]);
    // Cyd has 20 a day for eight accounts; an eighth of the last day's 20 is 2.5, rounded up.
    expect(quota).toEqual({ "Ada/Ada": 3653, "Bob/Bob": 0, "Cyd/Cyd": 7297 });
  });

  it("begin with the quotas of another target once that is set", async () => {
    const input = planInput(ROWS, REPS);
    const jobs: PlanJob[] = [
      { kind: "repLeaves", rep: "Bob", from: on("2027-02-01"), accountsTo: "neighbours" },
      { kind: "split", territory: "Ada", from: on("2027-07-01"), rep: "" },
    ];
    const doneBy = async (settings: GivenSettings): Promise<WorkedPlan> => {
      let worked = await workPlan(input, settings, quietControl());
      for (const job of jobs) worked = (await workJob(worked, input, job, quietControl())).worked;
      return worked;
    };
    const given = { quotaTarget: 21_900, quotaUnit: 10 };
    const again = await quoteAgain(await doneBy(SETTINGS), given, quietControl());
    expect(again.plan.handover?.seats[1]).toMatchObject({ rep: "Bob", before: 7300, quota: 620 });
    const anew = await doneBy({ ...SETTINGS, ...given });
    expect(again.plan.handover).toEqual(anew.plan.handover);
  });

  it("give who joins a ramp from the day of the job, where quotas go by dates, and keep their sum", async () => {
    const input = planInput(ROWS, REPS);
    const settings: GivenSettings = { ...SETTINGS, quotaRamp: "dates", rampShares: [0.5] };
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 364 }), async (day) => {
        const worked = await workPlan(input, settings, quietControl());
        const from = on("2027-01-01") + day;
        const job: PlanJob = { kind: "repJoins", rep: "Eve", from, latitude: 40, longitude: -85, fte: 1 };
        const { worked: after } = await workJob(worked, input, job, quietControl());
        const at = after.plan.territories.findIndex(({ rep }) => rep === "Eve");
        const quotas = after.plan.quotas?.territories ?? [];
        expect(quotas[at]?.presence?.starts).toBe(from);
        expect(quotas.reduce((sum, { final }) => sum + final, 0)).toBe(10_950);
        const seats = after.plan.handover?.seats ?? [];
        expect(seats.reduce((sum, { quota }) => sum + quota, 0)).toBe(10_950);
      }),
      { seed: 3, numRuns: 4 },
    );
  });

  it("are none where there is no target, and the accounts are listed all the same", async () => {
    const input = planInput(ROWS, REPS);
    const worked = await workPlan(input, { ...SETTINGS, quotaTarget: null }, quietControl());
    const job: PlanJob = { kind: "merge", territory: "Bob", into: "Cyd", from: on("2027-03-01") };
    const { worked: after, effect } = await workJob(worked, input, job, quietControl());
    const handover = planHandover(after.plan.origin, "2027-01-01");
    expect(handover?.lines).toHaveLength(4);
    expect(handover?.lines.every(({ quota }) => quota === null)).toBe(true);
    expect(effect.quotas).toBeNull();
  });

  it("is refused for an account that a lock keeps, that is not there, or that is there already", async () => {
    const input = planInput(
      ROWS.map((row) => (row.id === "b0" ? { ...row, lock: true } : row)),
      REPS,
    );
    const worked = await workPlan(input, SETTINGS, quietControl());
    const moving = (account: string, territory: string) =>
      workJob(
        worked,
        input,
        { kind: "moveAccount", account, territory, from: on("2027-03-01") },
        quietControl(),
      );
    await expect(moving("b0", "Ada")).rejects.toMatchObject({ code: "ACCOUNT_KEPT" });
    await expect(moving("zz", "Ada")).rejects.toMatchObject({ code: "NO_SUCH_ACCOUNT" });
    await expect(moving("b1", "Bob")).rejects.toMatchObject({ code: "SAME_TERRITORY" });
    await expect(moving("b1", "West")).rejects.toMatchObject({ code: "NO_SUCH_TERRITORY" });
  });

  it("add up to what they were, to the unit, and a territory given away whole keeps the days before", () => {
    const amounts = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 12 });
    const given = fc.record({
      quota: fc.integer({ min: 0, max: 90_000_000 }),
      unit: fc.constantFrom(1, 100, 1000),
      weights: amounts,
      stays: fc.integer({ min: 0, max: 1_000_000 }),
      day: fc.integer({ min: 0, max: 400 }),
    });
    fc.assert(
      fc.property(given, ({ quota, unit, weights, stays, day }) => {
        const whole = weights.reduce((sum, weight) => sum + weight, 0) + stays;
        const yearly = Math.round(quota / unit) * unit;
        const handed: Handed = {
          quotas: [
            { territory: "A", rep: "Ada", quota: yearly },
            { territory: "B", rep: "Bob", quota: 5 * unit },
          ],
          unit,
          moves: [
            {
              from: "A",
              fromRep: "Ada",
              to: "B",
              toRep: "Bob",
              accounts: weights.map((_, at) => `a${String(at)}`),
              weights,
            },
          ],
          wholes: [{ territory: "A", weight: whole }],
        };
        const job: PlanJob = { kind: "merge", territory: "A", into: "B", from: on("2027-01-01") + day };
        const origin = { jobs: [job], handed: [handed], placements: [], kept: null };
        const [a, b] = planHandover(origin, "2027-01-01")?.seats ?? [];
        expect((a?.quota ?? 0) + (b?.quota ?? 0)).toBe(yearly + 5 * unit);
        expect((a?.quota ?? 0) % unit).toBe(0);
        if (stays === 0 && whole > 0) {
          const left = Math.max(0, 365 - day);
          expect(a?.handedOn).toBe(Math.round((yearly * left) / 365 / unit) * unit);
        }
      }),
      { seed: 7, numRuns: 200 },
    );
  });
});
