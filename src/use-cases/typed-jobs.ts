import type { PlanJob } from "../engine/model/plan-job";
import { dayOfSerial } from "../engine/workload/plan-year";
import { BY_DAYS, WHOLE_YEAR } from "../engine/model/pro-rata";
import type { RawCell } from "../engine/model/raw-sheet";
import { readJobs, type JobOnSheet } from "../workbook/read-jobs";
import { readWrittenDefinition } from "../workbook/read-scenarios";
import type { UseCaseOptions } from "./run";
import type { TypedCell } from "./typed-settings";

/** A job of the written plan whose first day or rule somebody has changed on Mid-Year Jobs. */
export interface TypedJob {
  /** As the plan was written with it. */
  readonly was: PlanJob;
  readonly now: PlanJob;
  readonly cells: readonly TypedCell[];
}

/** What was typed on Mid-Year Jobs since it was written. */
export interface TypedJobs {
  readonly edits: readonly TypedJob[];
  /** Cells that hold no day and none of the two rules; what was written counts. */
  readonly unread: readonly TypedCell[];
}

export const NO_TYPED_JOBS: TypedJobs = { edits: [], unread: [] };

/** The jobs of the written plan, and what was typed about them on Mid-Year Jobs; none where no plan is written. */
export async function readTypedJobs(
  options: UseCaseOptions = {},
): Promise<TypedJobs & { readonly written: readonly PlanJob[] }> {
  const definition = await readWrittenDefinition(options);
  if (definition === null) return { ...NO_TYPED_JOBS, written: [] };
  // With the schema of definitions, which the pane does without until then.
  const { writtenRecord } = await import("./scenario-records");
  const written = writtenRecord(definition.definition).record?.definition.jobs ?? [];
  return { written, ...(await typedAbout(written, options)) };
}

/** What was typed on Mid-Year Jobs about the jobs that the plan was written with. */
export async function typedAbout(
  written: readonly PlanJob[],
  options: UseCaseOptions = {},
): Promise<TypedJobs> {
  return written.length === 0 ? NO_TYPED_JOBS : typedJobsOf(written, await readJobs(options));
}

/** What was typed in these cells, about the jobs that the plan was written with. */
export function typedJobsOf(written: readonly PlanJob[], rows: readonly JobOnSheet[]): TypedJobs {
  const edits: TypedJob[] = [];
  const unread: TypedCell[] = [];
  for (const row of rows) {
    const was = written[row.job - 1];
    if (was === undefined) continue;
    const { typed, written: wrote, what } = row;
    const cells: TypedCell[] = [];
    let now = was;
    if (typed.day !== wrote.day) {
      const label = `${what}: First Day`;
      const moved = onDay(now, row);
      if (moved === null) unread.push({ label, typed: typed.day, written: dayOfSerial(was.from) });
      else cells.push({ label, typed: dayOfSerial(moved.from), written: dayOfSerial(was.from) });
      now = moved ?? now;
    }
    if (typed.rule !== wrote.rule) {
      const cell = { label: `${what}: Pro Rata`, typed: typed.rule, written: wrote.rule };
      const ruled = byRule(now, typed.rule);
      (ruled === null ? unread : cells).push(cell);
      now = ruled ?? now;
    }
    if (cells.length > 0) edits.push({ was, now, cells });
  }
  return { edits, unread };
}

/** Jobs with what was typed about them; those that were not written as they are now stay. The same array where all do. */
export function withTypedJobs(
  jobs: readonly PlanJob[],
  { edits }: Pick<TypedJobs, "edits">,
): readonly PlanJob[] {
  const now = new Map(edits.map((edit) => [keyOf(edit.was), edit.now]));
  return jobs.some((job) => now.has(keyOf(job))) ? jobs.map((job) => now.get(keyOf(job)) ?? job) : jobs;
}

const LAST_DAY = 2_958_465;

/** The job from the typed day on; by the days between, so that either date system of a workbook will do. */
function onDay(job: PlanJob, { typed, written }: JobOnSheet): PlanJob | null {
  if (typeof typed.day !== "number" || typeof written.day !== "number") return null;
  const from = job.from + Math.floor(typed.day) - Math.floor(written.day);
  return from >= 1 && from <= LAST_DAY ? { ...job, from } : null;
}

function byRule(job: PlanJob, rule: RawCell): PlanJob | null {
  const byDays = { ...job };
  delete byDays.quotas;
  const word = String(rule).trim().toLowerCase();
  if (word === BY_DAYS.toLowerCase()) return byDays;
  return word === WHOLE_YEAR.toLowerCase() ? { ...byDays, quotas: "wholeYear" } : null;
}

/** The same for equal jobs, whatever the order of their fields. */
function keyOf(job: PlanJob): string {
  return JSON.stringify(Object.entries(job).sort(([a], [b]) => (a < b ? -1 : 1)));
}
