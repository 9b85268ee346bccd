import type { Progress } from "../../src/engine/model/progress";
import { checkData } from "../../src/use-cases/check-data";
import { findData } from "../../src/use-cases/find-data";
import { rerunPlan, type PlanRerun } from "../../src/use-cases/rerun-plan";
import { createPlanner } from "../../src/worker/planner-in-process";
import { startOffice } from "../excel-host/boundary/node";
import { done } from "./done";
import { InputProblem } from "./input-problem";
import { openBook } from "./open-book";

/**
 * The plan of a file made again by the add-in's own use cases; the file stays as it is.
 *
 * @throws InputProblem when there is no plan to make again; any other error is a defect
 */
export async function rerunFile(job: {
  readonly bytes: Uint8Array;
  /** File name, for messages and as the workbook's name. */
  readonly name: string;
  readonly onProgress?: (progress: Progress) => void;
}): Promise<PlanRerun> {
  const { host } = openBook(job);
  const office = await startOffice(host);
  try {
    const planner = createPlanner();
    const options = { onProgress: (progress: Progress) => job.onProgress?.(progress) };
    const found = done(await findData(planner, options));
    done(await checkData(planner, found.samples, found.survey.mapping, {}, options));
    const rerun = done(await rerunPlan(planner, options));
    if (rerun === null) {
      throw new InputProblem([`${job.name} holds no plan that can be made again; plan it (npm run -s plan)`]);
    }
    return rerun;
  } finally {
    office.dispose();
  }
}
