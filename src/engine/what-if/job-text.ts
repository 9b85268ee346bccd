import { dayOfSerial } from "../workload/plan-year";
import type { JobTerms, PlanJob } from "../model/plan-job";

/** How people write what is not as usual of a job, after a semicolon. */
export const TERM_WORDS = {
  wholeYear: "quotas of the whole year",
  goOver: "open deals go over",
  none: "no handover list",
} as const;

/** A job as people write it, in one of JOB_FORMS: readJob reads it back, but for part-time joiners. */
export function jobText(job: PlanJob): string {
  return `${textOf(job, ` from ${dayOfSerial(job.from)}`)}${termsText(job)}`;
}

function termsText({ quotas, openDeals, handoverList }: JobTerms): string {
  return [quotas, openDeals, handoverList]
    .flatMap((term) => (term === undefined ? [] : [`; ${TERM_WORDS[term]}`]))
    .join("");
}

/** Who and where alone, without the day and how. */
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
