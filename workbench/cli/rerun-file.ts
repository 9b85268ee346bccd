import type { Progress } from "../../src/engine/model/progress";
import { checkData } from "../../src/use-cases/check-data";
import { findData } from "../../src/use-cases/find-data";
import { keepSettings } from "../../src/use-cases/pane-memory";
import { rerunPlan, type PlanRerun } from "../../src/use-cases/rerun-plan";
import { takeWrittenPlan, type HandEdits } from "../../src/use-cases/take-written-plan";
import { writePlan } from "../../src/use-cases/write-plan";
import { createPlanner } from "../../src/worker/planner-in-process";
import { startOffice } from "../excel-host/boundary/node";
import { saveBook } from "../excel-host/file/save";
import { done } from "./done";
import { InputProblem } from "./input-problem";
import { mapPicture } from "./map-picture";
import { openBook } from "./open-book";
import { sayRecovered } from "./say-recovered";

/**
 * The plan of a file made again by the add-in's own use cases; the file stays as it is.
 *
 * @throws InputProblem when there is no plan to make again; any other error is a defect
 */
export async function rerunFile(job: {
  readonly bytes: Uint8Array;
  /** File name, for messages and as the workbook's name. */
  readonly name: string;
  /** What becomes of hand edits where the plan is written again; null where nothing is written. */
  readonly handEdits?: HandEdits | null;
  readonly onProgress?: (progress: Progress) => void;
}): Promise<{
  readonly rerun: PlanRerun;
  /** The file with the plan written again; null where that was not asked for. */
  readonly bytes: Uint8Array | null;
}> {
  const { book, host } = openBook(job);
  const office = await startOffice(host);
  try {
    const planner = createPlanner();
    const options = { onProgress: (progress: Progress) => job.onProgress?.(progress) };
    const found = done(await findData(planner, { ...options, onRecovered: sayRecovered(job.name) }));
    done(await checkData(planner, found.samples, found.survey.mapping, {}, options));
    const rerun = done(await rerunPlan(planner, {}, options));
    if (rerun === null) {
      throw new InputProblem([`${job.name} holds no plan that can be made again; plan it (npm run -s plan)`]);
    }
    const { handEdits = null } = job;
    if (handEdits === null) return { rerun, bytes: null };
    const taken = done(await takeWrittenPlan(planner, handEdits, options));
    const { currencySymbol, dateSystem } = found;
    const facts = { currencySymbol, dateSystem, locale: "en-US", drawMap: mapPicture };
    const written = done(await writePlan(planner, facts, options));
    if (taken !== null) done(await keepSettings(taken.settings, written.at));
    return { rerun, bytes: saveBook(book) };
  } finally {
    office.dispose();
  }
}
