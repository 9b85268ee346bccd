import type { Progress } from "../../src/engine/model/progress";
import type { Settings } from "../../src/engine/model/settings";
import { checkData } from "../../src/use-cases/check-data";
import { findData } from "../../src/use-cases/find-data";
import { holdReview } from "../../src/use-cases/hold-review";
import type { HeldReview } from "../../src/use-cases/hold-review";
import { recall } from "../../src/use-cases/pane-memory";
import { saveReview } from "../../src/use-cases/save-review";
import { createPlanner } from "../../src/worker/planner-in-process";
import { startOffice } from "../excel-host/boundary/node";
import { saveBook } from "../excel-host/file/save";
import { done } from "./done";
import { InputProblem } from "./input-problem";
import { openBook } from "./open-book";
import { sayRecovered } from "./say-recovered";

export interface ReviewJob {
  readonly bytes: Uint8Array;
  /** File name, for messages and as the workbook's name. */
  readonly name: string;
  /** Put over those kept in the workbook. */
  readonly settings: Partial<Settings>;
  /** The review is saved on the Reviews sheet of the file that comes back. */
  readonly saves?: boolean;
  readonly onProgress?: (progress: Progress) => void;
}

export interface ReviewedFile {
  readonly held: HeldReview;
  /** Name of the sheet that the review was saved on, and the .xlsx file with it; null when nothing was saved. */
  readonly saved: { readonly sheet: string; readonly bytes: Uint8Array } | null;
}

/**
 * Reviews the plan in a file by the add-in's own use cases, answered by the workbench's Excel host.
 *
 * @throws InputProblem when there is nothing to review; any other error is a defect
 */
export async function reviewFile(job: ReviewJob): Promise<ReviewedFile> {
  const { book, host } = openBook(job);
  const office = await startOffice(host);
  try {
    const planner = createPlanner();
    const options = { onProgress: (progress: Progress) => job.onProgress?.(progress) };
    const kept = done(await recall()).settings ?? {};
    const settings = { ...kept, ...job.settings };
    const found = done(await findData(planner, { ...options, onRecovered: sayRecovered(job.name) }));
    const { health } = done(await checkData(planner, found.samples, found.survey.mapping, settings, options));
    const held = done(await holdReview(planner, settings, found, options));
    if (held === null) {
      throw new InputProblem([`${job.name} holds no plan to review; plan first (npm run -s plan)`]);
    }
    if (job.saves !== true) return { held, saved: null };
    const { currencySymbol, dateSystem } = found;
    const planName = settings.planName ?? health.settings.planName;
    const facts = { currencySymbol, dateSystem, locale: "en-US", planName };
    const { sheet } = done(await saveReview(planner, held, facts, options));
    return { held, saved: { sheet, bytes: saveBook(book) } };
  } finally {
    office.dispose();
  }
}
