/**
 * How long a running job says that it still takes, held against how long it then took.
 * npm run -s bench -- time-left [--accounts 2000,10000,50000] [--recording FILE.json]
 */
import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import type { Progress } from "../src/engine/model/progress";
import { checkData } from "../src/use-cases/check-data";
import { findData } from "../src/use-cases/find-data";
import { planTerritories } from "../src/use-cases/plan-territories";
import { writePlan } from "../src/use-cases/write-plan";
import { estimateTimeLeft } from "../src/taskpane/state/time-left";
import type { TimeLeft } from "../src/taskpane/state/time-left";
import { createPlanner } from "../src/worker/planner-in-process";
import { done } from "../workbench/cli/done";
import { mapPicture } from "../workbench/cli/map-picture";
import { openBook } from "../workbench/cli/open-book";
import { startOffice } from "../workbench/excel-host/boundary/node";
import { saveBook } from "../workbench/excel-host/file/save";
import { makeSample } from "../workbench/sample/make-sample";
import { sampleBook } from "../workbench/sample/sample-book";

/** A large sales force; more accounts then mean more for each rep. */
const MOST_REPS = 300;
/** Shares of a job's time at which what it said is read. */
const READ_AT = [0.25, 0.5, 0.75] as const;

/** One job as it told of itself: a reading has the seconds since its start, its phase and the fraction that was told. */
interface RecordedJob {
  readonly job: string;
  readonly accounts: number;
  readonly seconds: number;
  readonly readings: readonly (readonly [at: number, phase: string, fraction: number])[];
}

/** Seconds that this process worked: what other programs take of the machine is not counted. */
class WorkClock {
  private wall = performance.now();
  private used = process.cpuUsage();
  private worked = 0;

  seconds(): number {
    const { user, system } = process.cpuUsage(this.used);
    this.used = process.cpuUsage();
    const now = performance.now();
    this.worked += Math.min(now - this.wall, (user + system) / 1000);
    this.wall = now;
    return this.worked / 1000;
  }
}

async function record(accounts: number): Promise<RecordedJob[]> {
  const reps = Math.min(MOST_REPS, Math.max(10, Math.round(accounts / 60)));
  const sample = makeSample({ accounts, reps, seed: 1, mess: 1, asOf: "2026-10-01" });
  const { host } = openBook({ bytes: saveBook(sampleBook(sample)), name: "sample.xlsx" });
  const office = await startOffice(host);
  try {
    const planner = createPlanner();
    const { samples, survey, currencySymbol, dateSystem } = done(await findData(planner));
    const jobs: RecordedJob[] = [];
    const watch = async <Value>(
      job: string,
      work: (options: { onProgress: (progress: Progress) => void }) => Promise<Value>,
    ): Promise<Value> => {
      const clock = new WorkClock();
      const readings: [number, string, number][] = [];
      const value = await work({
        onProgress: ({ phase, fraction }) => readings.push([clock.seconds(), phase, fraction]),
      });
      jobs.push({ job, accounts, seconds: clock.seconds(), readings });
      return value;
    };
    done(await watch("check", (options) => checkData(planner, samples, survey.mapping, {}, options)));
    const settings = { quotaTarget: accounts * 50_000 };
    done(await watch("plan", (options) => planTerritories(planner, settings, options)));
    const facts = { currencySymbol, dateSystem, locale: "en-US", drawMap: mapPicture };
    done(await watch("write", (options) => writePlan(planner, facts, options)));
    done(await watch("write again", (options) => writePlan(planner, facts, options)));
    return jobs;
  } finally {
    office.dispose();
  }
}

/** What the pane says at each share of the job's time against what was left then. */
function judged({ job, accounts, seconds, readings }: RecordedJob): string {
  let left: TimeLeft | null = null;
  const said: { at: number; seconds: number }[] = [];
  for (const [at, , fraction] of readings) {
    left = estimateTimeLeft(left, fraction, at);
    if (left.seconds !== null) said.push({ at, seconds: left.seconds });
  }
  const cells = READ_AT.map((share) => {
    const last = said.filter(({ at }) => at <= share * seconds).at(-1);
    const real = ((1 - share) * seconds).toFixed(1);
    return last === undefined ? `– (${real})` : `${last.seconds.toFixed(1)} (${real})`;
  });
  return `| ${job} | ${accounts.toLocaleString("en-US")} | ${seconds.toFixed(1)} | ${cells.join(" | ")} |`;
}

/** Share of its time at which each phase of a job began, and the fraction that was told there. */
function phasesOf({ job, accounts, seconds, readings }: RecordedJob): string {
  const began = readings.filter(([, phase], at) => phase !== readings[at - 1]?.[1]);
  const told = began.map(
    ([at, phase, fraction]) => `${phase} ${(at / seconds).toFixed(2)} (${fraction.toFixed(2)})`,
  );
  return `- ${job}, ${accounts.toLocaleString("en-US")}: ${told.join(", ")}`;
}

/** Prints what was said against what was left, and where each phase began. */
export async function benchTimeLeft(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      accounts: { type: "string", default: "2000,10000,50000" },
      recording: { type: "string" },
    },
  });
  const jobs: RecordedJob[] = [];
  for (const accounts of values.accounts.split(",").map(Number)) jobs.push(...(await record(accounts)));
  const header = READ_AT.map((share) => `at ${String(100 * share)} %, s`).join(" | ");
  console.log(`| job | accounts | took, s | ${header} |`);
  console.log(`| --- | ---: | ---: | ${READ_AT.map(() => "---:").join(" | ")} |`);
  for (const job of jobs) console.log(judged(job));
  console.log("\nWhere each phase began, share of the time (fraction told):\n");
  for (const job of jobs) console.log(phasesOf(job));
  if (values.recording !== undefined) await writeFile(values.recording, JSON.stringify(jobs));
}
