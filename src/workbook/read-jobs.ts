import type { RawCell } from "../engine/model/raw-sheet";
import { dayReader } from "./date-system";
import { readOwnedTable } from "./read-owned-table";
import type { RunOptions } from "./run-excel";

/** First day and rule of a job as its cells hold them. */
interface JobCells {
  /** Serial day of the 1900 system, whatever the workbook's own; what is no number as it stands. */
  readonly day: RawCell;
  /** "" where the plan has no quotas, and so no rule. */
  readonly rule: RawCell;
}

/** A job on Mid-Year Jobs now, and as it was written. */
export interface JobOnSheet {
  /** Its number, from 1, in the order in which the jobs are done. */
  readonly job: number;
  /** Who and where, as the sheet says it. */
  readonly what: string;
  readonly typed: JobCells;
  readonly written: JobCells;
}

const NEEDED = ["Job", "What", "First Day", "Written Day"] as const;

/**
 * The jobs on Mid-Year Jobs; none where there is no such sheet, or it does not tell what was written
 * from what was typed, as one of an earlier version.
 */
export async function readJobs(run: RunOptions = {}): Promise<JobOnSheet[]> {
  const table = await readOwnedTable("midYearJobs", "EF_Jobs", run);
  if (table === null || !NEEDED.every((header) => table.headers.includes(header))) return [];
  const dayOf = await dayReader(run);
  return table.rows.map((row): JobOnSheet => {
    const cell = (header: string): RawCell => row[table.headers.indexOf(header)] ?? "";
    return {
      job: Number(cell("Job")),
      what: String(cell("What")),
      typed: { day: dayOf(cell("First Day")), rule: cell("Pro Rata") },
      written: { day: dayOf(cell("Written Day")), rule: cell("Written Rule") },
    };
  });
}
