import type { CleanCopy } from "../../src/engine/model/clean-copy";
import type { CopyWish } from "../../src/use-cases/clean-copy";
import { findCopyReaders, makeCleanCopy } from "../../src/use-cases/clean-copy";
import { findData } from "../../src/use-cases/find-data";
import { createPlanner } from "../../src/worker/planner-in-process";
import { startOffice } from "../excel-host/boundary/node";
import { done } from "./done";
import { InputProblem } from "./input-problem";
import { openBook } from "./open-book";
import { sayRecovered } from "./say-recovered";

export interface CopyJob {
  readonly bytes: Uint8Array;
  /** File name, for messages and as the workbook's name. */
  readonly name: string;
  readonly reader: CopyWish["reader"];
  readonly figures: CopyWish["figures"];
}

/** A copy with its file as bytes. */
export interface CopiedFile extends Omit<CleanCopy, "file"> {
  readonly bytes: Uint8Array;
}

/**
 * Makes a clean copy of the plan in a file by the add-in's own use cases.
 *
 * @throws InputProblem when the file holds no plan or nothing for the reader; any other error is a defect
 */
export async function copyOfFile(job: CopyJob): Promise<CopiedFile> {
  const { host } = openBook(job);
  const office = await startOffice(host);
  try {
    const planner = createPlanner();
    const { samples, survey } = done(await findData(planner, { onRecovered: sayRecovered(job.name) }));
    const ground = { samples, mapping: survey.mapping };
    const readers = done(await findCopyReaders(ground));
    if (readers === null) {
      throw new InputProblem([`${job.name} holds no plan to copy from; plan first (npm run -s plan)`]);
    }
    const { kind, name } = job.reader;
    const ofKind = readers.filter((reader) => reader.kind === kind);
    if (!ofKind.some((reader) => reader.name.toLowerCase() === name.toLowerCase())) {
      const known = ofKind.map((reader) => reader.name).join(", ");
      throw new InputProblem([
        `The plan has no ${kind} “${name}”; ${known === "" ? `it names no ${kind} at all` : `choose one of: ${known}`}`,
      ]);
    }
    const { file, ...copy } = done(await makeCleanCopy(planner, ground, { ...job, locale: "en-US" }));
    return { ...copy, bytes: Buffer.from(file, "base64") };
  } finally {
    office.dispose();
  }
}
