import type { PlanJob } from "../../src/engine/model/plan-job";
import { serialOfDay } from "../../src/engine/workload/plan-year";
import { typedJobsOf, withTypedJobs } from "../../src/use-cases/typed-jobs";
import type { JobOnSheet } from "../../src/workbook/read-jobs";

const JULY = serialOfDay("2027-07-01");
const LEAVES: PlanJob = { kind: "repLeaves", rep: "Ada", from: JULY, accountsTo: "neighbours" };
const MERGE: PlanJob = { kind: "merge", territory: "East", into: "West", from: JULY, quotas: "wholeYear" };

function row(job: number, typed: Partial<JobOnSheet["typed"]>, written = { day: JULY, rule: "By days" }) {
  return { job, what: `Job ${String(job)}`, typed: { ...written, ...typed }, written };
}

describe("jobs typed on Mid-Year Jobs", () => {
  it("are done from the typed day on and by the typed rule, each found by its number", () => {
    const rows = [
      row(2, { rule: "by days" }, { day: JULY, rule: "Whole year" }),
      row(1, { day: JULY + 31, rule: "Whole year" }),
    ];
    const { edits, unread } = typedJobsOf([LEAVES, MERGE], rows);
    expect(unread).toEqual([]);
    const byDays: PlanJob = { kind: "merge", territory: "East", into: "West", from: JULY };
    expect(withTypedJobs([LEAVES, MERGE], { edits })).toEqual([
      { ...LEAVES, from: JULY + 31, quotas: "wholeYear" },
      byDays,
    ]);
    expect(edits[1]?.cells[0]).toEqual({
      label: "Job 1: First Day",
      typed: "2027-08-01",
      written: "2027-07-01",
    });
  });

  it("go by the days between, so that a workbook that counts from 1904 is read alike", () => {
    const in1904 = JULY - 1462;
    const { edits } = typedJobsOf([LEAVES], [row(1, { day: in1904 + 1 }, { day: in1904, rule: "By days" })]);
    expect(edits[0]?.now.from).toBe(JULY + 1);
  });

  it("stay as written where a cell holds no day or no rule, which is named", () => {
    const found = typedJobsOf([LEAVES], [row(1, { day: "", rule: "half" })]);
    expect(found.edits).toEqual([]);
    expect(found.unread).toEqual([
      { label: "Job 1: First Day", typed: "", written: "2027-07-01" },
      { label: "Job 1: Pro Rata", typed: "half", written: "By days" },
    ]);
  });

  it("change those jobs alone that the plan at hand still has as they were written, and those once", () => {
    const { edits } = typedJobsOf([LEAVES], [row(1, { day: JULY + 31 })]);
    const other = { ...LEAVES, from: JULY + 7 };
    const jobs = [other];
    expect(withTypedJobs(jobs, { edits })).toBe(jobs);
    const taken = withTypedJobs([LEAVES], { edits });
    expect(withTypedJobs(taken, { edits })).toBe(taken);
  });
});
