import { insertSample } from "../workbook/insert-sample";
import type { SampleWorkbook } from "../workbook/insert-sample";
import { WorkbookError } from "../workbook/workbook-error";
import type { Outcome } from "./outcome";
import { run } from "./run";
import type { UseCaseOptions } from "./run";

/** Adds the sample's sheets to the open workbook; returns their names. */
export function insertSampleData(options: UseCaseOptions = {}): Promise<Outcome<readonly string[]>> {
  return run(async () => insertSample(await loadSample(options.signal), options));
}

/** The sample is a file of the add-in's own site. */
async function loadSample(signal: AbortSignal | undefined): Promise<SampleWorkbook> {
  const response = await fetch("sample.json", signal === undefined ? {} : { signal });
  if (!response.ok) {
    throw new WorkbookError(
      "EXCEL_REFUSED",
      `The sample could not be loaded (${String(response.status)}); check the connection and try again`,
    );
  }
  const sample: unknown = await response.json();
  if (!isSample(sample)) throw new TypeError("sample.json holds no sheets; the site was built without it");
  return sample;
}

function isSample(value: unknown): value is SampleWorkbook {
  return typeof value === "object" && value !== null && "sheets" in value && Array.isArray(value.sheets);
}
