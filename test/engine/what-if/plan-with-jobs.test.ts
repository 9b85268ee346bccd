import type { Plan } from "../../../src/engine/model/plan";
import type { PlanJob } from "../../../src/engine/model/plan-job";
import type { GivenSettings } from "../../../src/engine/model/settings";
import { defineScenario } from "../../../src/engine/plan/define-scenario";
import { workPlan } from "../../../src/engine/plan/make-plan";
import { rebuildPlan } from "../../../src/engine/plan/rebuild-plan";
import { planHandover } from "../../../src/engine/what-if/plan-handover";
import { planWithJobs } from "../../../src/engine/what-if/plan-with-jobs";
import { workJob } from "../../../src/engine/what-if/work-job";
import { planInput, quietControl, type AccountRow, type RepRow } from "../../support/plan-input";

const DAY = 46_447; // 1 March 2027
const REPS: readonly RepRow[] = [
  { name: "Ada", territory: "Ada", at: [40, -100], region: "West" },
  { name: "Bob", territory: "Bob", at: [40, -95], region: "West" },
  { name: "Cyd", territory: "Cyd", at: [40, -80], region: "East" },
  { name: "Dee", territory: "Dee", at: [40, -75], region: "East" },
];
const ROWS: readonly AccountRow[] = [-100, -95, -80, -75].flatMap((longitude, rep) =>
  [0, 1, 2, 3].map((step) => ({
    id: `${"abcd".charAt(rep)}${String(step)}`,
    at: [40 + step / 10, longitude + step / 10] as const,
    potential: 10,
    region: rep < 2 ? "West" : "East",
    owner: ["Ada", "Bob", "Cyd", "Dee"][rep] ?? "",
  })),
);
const SETTINGS: GivenSettings = {
  startFrom: "homes",
  regions: "column",
  planYearStart: "2027-01-01",
  quotaTarget: 14_600,
  quotaUnit: 1,
  quotaFloor: null,
  quotaCap: null,
};
const JOBS: readonly PlanJob[] = [
  { kind: "repLeaves", rep: "Bob", from: DAY, accountsTo: "neighbours" },
  { kind: "split", territory: "Cyd", from: DAY, rep: "Eve" },
];

function where(plan: Plan): Record<string, string> {
  return Object.fromEntries(
    plan.accounts.id.map((id, row) => [id, plan.territories[plan.territoryOf[row] ?? -1]?.name ?? ""]),
  );
}

describe("planning anew with what-if jobs", () => {
  it("does them again on the new plan, to the same plan as doing them one by one", async () => {
    const input = planInput(ROWS, REPS);
    let worked = await workPlan(input, SETTINGS, quietControl());
    for (const job of JOBS) worked = (await workJob(worked, input, job, quietControl())).worked;
    const again = await planWithJobs(input, JOBS, SETTINGS, quietControl());
    expect(where(again.plan)).toEqual(where(worked.plan));
    expect(again.plan.origin).toEqual(worked.plan.origin);
    expect(where(again.plan)).toMatchObject({ b0: "Ada", b3: "Ada" });
    expect(again.plan.territories.map(({ name }) => name)).toContain("Cyd 2");
  });

  it("gives up a job that the data have no room for, and says which and why", async () => {
    const input = planInput(ROWS, REPS.slice(0, 3));
    const gone: PlanJob = { kind: "repLeaves", rep: "Dee", from: DAY, accountsTo: "neighbours" };
    const { plan } = await planWithJobs(input, [gone, ...JOBS], SETTINGS, quietControl());
    expect(plan.origin.jobs).toEqual(JOBS);
    const found = plan.findings.filter(({ code }) => code === "JOB_GIVEN_UP");
    expect(found.map(({ finding }) => finding)).toEqual([
      "The job “rep leaves: Dee from 2027-03-01” is not part of the plan any more: “Dee” is none of the reps that get accounts",
    ]);
  });

  it("keeps what was placed by hand where the jobs leave it", async () => {
    const placements = [
      { account: "a0", territory: "Bob" },
      { account: "c0", territory: "Dee" },
    ];
    const input = { ...planInput(ROWS, REPS), placements };
    const { plan } = await planWithJobs(input, JOBS.slice(0, 1), SETTINGS, quietControl());
    expect(plan.origin.placements).toEqual([{ account: "c0", territory: "Dee" }]);
    expect(where(plan)).toMatchObject({ c0: "Dee" });
  });

  it("is the same plan again from its definition, quotas of the year and regions included", async () => {
    const input = planInput(ROWS, REPS);
    const worked = await planWithJobs(input, JOBS, SETTINGS, quietControl());
    const { definition } = defineScenario(worked, { name: "Both", note: "", savedAt: 1 }, "");
    const again = await rebuildPlan(input, definition, quietControl());
    expect(where(again.plan)).toEqual(where(worked.plan));
    expect(again.plan.origin).toEqual(worked.plan.origin);
    const year = planHandover(again.plan.origin, "2027-01-01");
    expect(year).toEqual(planHandover(worked.plan.origin, "2027-01-01"));
    expect(year?.seats.reduce((sum, { quota }) => sum + quota, 0)).toBe(14_600);
  });
});
