import { clearHalfDone } from "../half-done";
import { officeCode, WorkbookError } from "../workbook-error";
import { EVENT_CHECKS } from "./event-checks";
import { FORMULA_CHECKS } from "./formula-checks";
import type { CheckResult, HostCheck } from "./host-check";
import { ROWS_A_CHECK } from "./host-check";
import { addScratch, SELF_TEST } from "./scratch";
import { SHEET_CHECKS } from "./sheet-checks";
import { SIZE_CHECKS } from "./size-checks";
import { STORAGE_CHECKS } from "./storage-checks";
import { VALUE_CHECKS } from "./value-checks";

/** Everything that is tried, in the order of the result sheet. */
export const HOST_CHECKS: readonly HostCheck[] = [
  ...VALUE_CHECKS,
  ...FORMULA_CHECKS,
  ...SHEET_CHECKS,
  ...STORAGE_CHECKS,
  ...EVENT_CHECKS,
  ...SIZE_CHECKS,
];

/** After this long a check counts as failed and the next begins, in milliseconds. */
const NO_ANSWER = 20_000;

/**
 * Tries everything that Evenfield needs of Excel, on a sheet of its own that is taken away afterwards.
 * A check that fails does not stop the others; the user's sheets are not touched.
 *
 * @param onDone told after each check how many are done of how many
 * @throws WorkbookError where not even a sheet can be added; CANCELLED when the signal is aborted
 */
export async function runSelfTest(
  checks: readonly HostCheck[],
  {
    signal,
    onDone,
  }: { readonly signal?: AbortSignal | undefined; readonly onDone?: (done: number, all: number) => void },
): Promise<CheckResult[]> {
  const sheet = await addScratch(signal);
  const results: CheckResult[] = [];
  try {
    for (const [index, check] of checks.entries()) {
      results.push(await tryCheck(check, { sheet, top: index * ROWS_A_CHECK, signal }));
      onDone?.(results.length, checks.length);
    }
  } finally {
    await clearHalfDone([SELF_TEST], {});
  }
  return results;
}

async function tryCheck(
  { area, name, expected, needs, run }: HostCheck,
  scene: Parameters<HostCheck["run"]>[0],
): Promise<CheckResult> {
  const said = { area, name, expected };
  if (needs !== undefined && !Office.context.requirements.isSetSupported("ExcelApi", needs)) {
    return { ...said, found: `ExcelApi ${needs} is not there`, outcome: "absent", milliseconds: 0 };
  }
  const start = performance.now();
  const took = (): number => Math.round(performance.now() - start);
  try {
    const found = await inTime(run(scene));
    return { ...said, found, outcome: found === expected ? "pass" : "fail", milliseconds: took() };
  } catch (error) {
    if (error instanceof WorkbookError && error.code === "CANCELLED") throw error;
    return { ...said, found: reasonOf(error), outcome: "fail", milliseconds: took() };
  }
}

/** Excel's code and the method at which it stopped, else the error's message. */
function reasonOf(error: unknown): string {
  if (error instanceof WorkbookError) {
    const { officeCode: code = error.code, location = "" } = error.detail;
    return location === "" ? String(code) : `${String(code)} at ${String(location)}`;
  }
  return officeCode(error) ?? (error instanceof Error ? error.message : String(error));
}

async function inTime(answer: Promise<string>): Promise<string> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`no answer within ${String(NO_ANSWER / 1000)} seconds`));
    }, NO_ANSWER);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
