import type { PlanJob } from "../../engine/model/plan-job";
import type { Words } from "./en/words";

/** What a job is called: the name of the scenario that it makes. */
export function jobName(job: PlanJob, { whatIf: { names } }: Words): string {
  switch (job.kind) {
    case "repLeaves":
      return names.repLeaves(job.rep);
    case "repJoins":
      return names.repJoins(job.rep);
    case "split":
      return names.split(job.territory);
    case "merge":
      return names.merge(job.territory, job.into);
    case "moveAccount":
      return names.moveAccount(job.account, job.territory);
  }
}
