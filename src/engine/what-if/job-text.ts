import { dayOfSerial } from "../workload/plan-year";
import type { PlanJob } from "../model/plan-job";

/** A job as people write it, in one of JOB_FORMS: readJob reads it back, but for part-time joiners. */
export function jobText(job: PlanJob): string {
  return textOf(job, ` from ${dayOfSerial(job.from)}`);
}

/** The same without its day. */
export function jobWithoutDay(job: PlanJob): string {
  return textOf(job, "");
}

/** @param from the day with a blank before it, or "" */
function textOf(job: PlanJob, from: string): string {
  switch (job.kind) {
    case "repLeaves": {
      const { accountsTo } = job;
      const who = `rep leaves: ${job.rep}${from}`;
      if (accountsTo === "neighbours") return who;
      return accountsTo === "openSeat"
        ? `${who}, seat stays open`
        : `${who}, accounts to ${accountsTo.territory}`;
    }
    case "repJoins":
      return `rep joins: ${job.rep} at ${String(job.latitude)}, ${String(job.longitude)}${from}`;
    case "split":
      return `split: ${job.territory}${from}${job.rep === "" ? "" : ` for ${job.rep}`}`;
    case "merge":
      return `merge: ${job.territory} into ${job.into}${from}`;
    case "moveAccount":
      return `move account: ${job.account} to ${job.territory}${from}`;
  }
}
