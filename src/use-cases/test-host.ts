import { ENGINE_VERSION } from "../engine/plan/engine-version";
import type { Planner } from "../worker/planner";
import type { CheckResult, HostCheck } from "../workbook/self-test/host-check";
import { HOST_CHECKS, runSelfTest } from "../workbook/self-test/run-self-test";
import { writeSheets } from "../workbook/write-workbook";
import type { Outcome } from "./outcome";
import { run, stopIfAborted } from "./run";
import type { UseCaseOptions } from "./run";

/** What came of testing this Excel. */
export interface TestedHost {
  /** Name of the sheet with the results. */
  readonly sheet: string;
  readonly passed: number;
  readonly failed: number;
  /** Not claimed by this host; Evenfield does without. */
  readonly absent: number;
}

/**
 * Tries everything that Evenfield needs of this Excel and writes what came of it as a sheet, which is then
 * in front. The user's sheets are not touched.
 *
 * @param locale language of the date, "en-US"
 * @param pageChecks what is tried of the page that the pane runs in
 */
export function testHost(
  planner: Planner,
  locale: string,
  pageChecks: readonly HostCheck[],
  options: UseCaseOptions = {},
): Promise<Outcome<TestedHost>> {
  return run(async () => {
    const checks = [...HOST_CHECKS, engineCheck(planner), ...pageChecks];
    const results = await runSelfTest(checks, {
      signal: options.signal,
      onDone: (done, all) =>
        options.onProgress?.({ phase: "Trying Excel", done, total: all, fraction: done / all }),
    });
    stopIfAborted(options.signal);
    const description = await planner.reportSelfTest(results, hostFacts(locale));
    const { sheets } = await writeSheets(description, withoutProgress(options));
    const count = (outcome: CheckResult["outcome"]): number =>
      results.filter((result) => result.outcome === outcome).length;
    return {
      sheet: sheets[0]?.name ?? "Evenfield Self-Test",
      passed: count("pass"),
      failed: count("fail"),
      absent: count("absent"),
    };
  });
}

/** The progress told is that of the checks; writing their result is a moment. */
function withoutProgress({ signal, onWait }: UseCaseOptions): UseCaseOptions {
  return { ...(signal === undefined ? {} : { signal }), ...(onWait === undefined ? {} : { onWait }) };
}

/** The engine stands behind a door; in the pane that is a thread of its own. */
function engineCheck(planner: Planner): HostCheck {
  return {
    area: "Page",
    name: "The engine answers",
    expected: "0 faults",
    run: async () => `${String((await planner.settingFaults({})).length)} faults`,
  };
}

/** Newest ExcelApi that the host claims; sets are claimed without gaps. */
function newestApi(): string {
  const { requirements } = Office.context;
  let newest = 0;
  while (requirements.isSetSupported("ExcelApi", `1.${String(newest + 1)}`)) newest++;
  return `1.${String(newest)}`;
}

function hostFacts(locale: string): Parameters<Planner["reportSelfTest"]>[1] {
  const { host, platform, version } = Office.context.diagnostics;
  const testedAt = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" });
  return {
    host: `${String(host)} ${version}`,
    platform: String(platform),
    api: newestApi(),
    languages: `${Office.context.displayLanguage}, ${Office.context.contentLanguage}`,
    version: ENGINE_VERSION,
    testedAt: testedAt.format(new Date()),
  };
}
