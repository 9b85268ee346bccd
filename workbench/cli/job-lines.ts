import { EngineError } from "../../src/engine/model/engine-error";
import type { PlanJob } from "../../src/engine/model/plan-job";
import type { JobEffect, JobTerritory } from "../../src/engine/what-if/job-effect";
import { readJob } from "../../src/engine/what-if/read-job";
import { InputProblem } from "./input-problem";
import { counted } from "./counted";

/** A what-if job as it was asked for, and what that means. */
export interface AskedJob {
  readonly text: string;
  readonly job: PlanJob;
}

/** @throws InputProblem naming every text that is no job */
export function readJobs(texts: readonly string[]): AskedJob[] {
  const problems: string[] = [];
  const jobs = texts.flatMap((text): AskedJob[] => {
    try {
      return [{ text, job: readJob(text) }];
    } catch (error) {
      if (!(error instanceof EngineError)) throw error;
      problems.push(`--what-if: ${error.message}`);
      return [];
    }
  });
  if (problems.length > 0) throw new InputProblem(problems);
  return jobs;
}

/** Most accounts that are named one by one. */
const NAMED = 20;

/** What a what-if job changed, line by line: in figures, by territory, by account. */
export function jobLines(text: string, effect: JobEffect): string[] {
  const { moved, territories, thinner, openDeals } = effect;
  const more = moved.length - NAMED;
  return [
    `${text}: ${counted(moved.length, "account")} handed over${openDeals === null ? "" : `, ${counted(openDeals, "open deal")} with them`}`,
    ...quotaLines(effect),
    ...territories.map(territoryLine),
    ...thinner.map(
      ({ trait, word, reps, names }) =>
        `  ${trait} ${word}: ${reps === 0 ? "nobody has it now" : `only ${names[0] ?? ""} has it now`}`,
    ),
    ...moved
      .slice(0, NAMED)
      .map(
        ({ id, name, from, to, quota }) =>
          `  ${id} ${name}: ${from} to ${to}${quota === null ? "" : `, quota ${figure(quota)}`}`,
      ),
    ...(more > 0 ? [`  and ${counted(more, "more account")}`] : []),
  ];
}

/** What of the year's quota goes over, and by which days. */
function quotaLines({ days, quotas, job }: JobEffect): string[] {
  if (days === null || quotas === null) return [];
  const by =
    job.quotas === "wholeYear"
      ? "that of the whole year"
      : `for ${figure(days.left)} of ${counted(days.year, "day")}`;
  return [
    `  this year's quota: ${figure(quotas.goes)} goes over, ${by}; ${figure(quotas.kept)} stays with who had the accounts`,
  ];
}

function territoryLine(territory: JobTerritory): string {
  const { name, rep, accountsBefore, accountsAfter, deviationBefore, deviationAfter, quotaTaken } = territory;
  const parts = [
    `accounts ${shown(accountsBefore, figure)} to ${shown(accountsAfter, figure)}`,
    `from target ${shown(deviationBefore, share)} to ${shown(deviationAfter, share)}`,
    ...(territory.quotaBefore === null && territory.quotaAfter === null
      ? []
      : [`quota a year ${shown(territory.quotaBefore, figure)} to ${shown(territory.quotaAfter, figure)}`]),
    ...(quotaTaken === null ? [] : [`this year ${change(quotaTaken)}`]),
  ];
  return `  ${name}${rep === "" || rep === name ? "" : ` (${rep})`}: ${parts.join(", ")}`;
}

function shown(value: number | null, show: (value: number) => string): string {
  return value === null ? "none" : show(value);
}

function figure(value: number): string {
  return value.toLocaleString("en-US", { maximumFractionDigits: 0 });
}

function change(value: number): string {
  return value.toLocaleString("en-US", { maximumFractionDigits: 0, signDisplay: "exceptZero" });
}

function share(value: number): string {
  return value.toLocaleString("en-US", {
    style: "percent",
    maximumFractionDigits: 1,
    signDisplay: "exceptZero",
  });
}
