import type { ScenarioRecord } from "../../src/engine/model/scenario-record";
import { checkData } from "../../src/use-cases/check-data";
import { findData } from "../../src/use-cases/find-data";
import { createPlanner } from "../../src/worker/planner-in-process";
import { startOffice } from "../excel-host/boundary/node";
import { done } from "./done";
import { openBook } from "./open-book";
import { sayRecovered } from "./say-recovered";
import { scenarioNamed } from "./scenario-lines";

/** Scenarios of a file and what identifies its data as they are now. */
export interface ComparedFile {
  readonly scenarios: readonly ScenarioRecord[];
  readonly inputs: string;
}

/**
 * The named scenarios of a file, read by the add-in's own use cases.
 *
 * @throws InputProblem when one of them is not there
 */
export async function compareFile(
  job: { readonly bytes: Uint8Array; readonly name: string },
  names: readonly string[],
): Promise<ComparedFile> {
  const { host } = openBook(job);
  const office = await startOffice(host);
  try {
    const scenarios: ScenarioRecord[] = [];
    for (const name of names) scenarios.push(await scenarioNamed(name, job.name));
    const planner = createPlanner();
    const found = done(await findData(planner, { onRecovered: sayRecovered(job.name) }));
    done(await checkData(planner, found.samples, found.survey.mapping, {}));
    return { scenarios, inputs: await planner.inputsFingerprint() };
  } finally {
    office.dispose();
  }
}
