import { EngineError } from "../model/engine-error";
import type { Finding } from "../model/finding";
import type { PlanJob } from "../model/plan-job";
import type { Control } from "../model/progress";
import type { GivenSettings } from "../model/settings";
import type { WorkedPlan } from "../plan/finish-plan";
import { workPlan } from "../plan/make-plan";
import type { PlanSoFar } from "../plan/plan-so-far";
import type { PlanInput } from "../plan/prepare-plan";
import { jobText } from "./job-text";
import { workJob } from "./work-job";

/** What keeps a job from being done on a plan and is no fault of the plan. */
const MOOT: ReadonlySet<string> = new Set([
  "NO_SUCH_REP",
  "NO_SUCH_TERRITORY",
  "NO_SUCH_ACCOUNT",
  "ACCOUNT_KEPT",
  "SAME_TERRITORY",
  "NO_TERRITORY_LEFT",
  "PLANNED_BY_AREAS",
]);

/**
 * Plans anew and does the what-if jobs again, each on what the one before has left. A job that the
 * data or the new territories have no room for is given up, and a finding says which and why.
 *
 * @throws EngineError the codes of workPlan
 */
export async function planWithJobs(
  input: PlanInput,
  jobs: readonly PlanJob[],
  given: GivenSettings,
  control: Control,
  onBetter?: (soFar: PlanSoFar) => void,
): Promise<WorkedPlan> {
  let worked = await workPlan(input, given, control, onBetter);
  const givenUp: Finding[] = [];
  for (const job of jobs) {
    try {
      worked = (await workJob(worked, input, job, control)).worked;
    } catch (error) {
      if (!(error instanceof EngineError) || !MOOT.has(error.code)) throw error;
      givenUp.push(givenUpFinding(job, error.message));
    }
  }
  if (givenUp.length === 0) return worked;
  const { plan } = worked;
  return { ...worked, plan: { ...plan, findings: [...plan.findings, ...givenUp] } };
}

function givenUpFinding(job: PlanJob, why: string): Finding {
  const said = jobText(job);
  const [what = why] = why.split("; ");
  return {
    severity: "look",
    code: "JOB_GIVEN_UP",
    sheet: "",
    cell: "",
    column: "",
    value: said,
    finding: `The job “${said}” is not part of the plan any more: ${what}`,
    remedy: "Do the job again under Review, What if, with the names as they are now",
  };
}
