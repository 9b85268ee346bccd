import { Pacer } from "../alignment/pacer";
import { whole } from "../alignment/typed-cell";
import { distanceKm } from "../geography/distance";
import { EngineError } from "../model/engine-error";
import type { Placement } from "../model/placement";
import { HOUSE, SET_ASIDE, type Plan, type Territory } from "../model/plan";
import type { PlanJob } from "../model/plan-job";
import type { Control } from "../model/progress";
import type { WorkedPlan } from "../plan/finish-plan";
import { workPlan } from "../plan/make-plan";
import { dayOfSerial } from "../workload/plan-year";
import { valueOrZero } from "../plan/measures";
import type { PlanInput } from "../plan/prepare-plan";
import { handOver } from "./hand-over";
import { jobEffect, withYearQuotas, type JobEffect } from "./job-effect";
import { neighboursOf } from "./neighbours";
import { secondHalf, type HalvedUnit } from "./halves";
import { planHandover } from "./plan-handover";
import { repsAfterJobs } from "./reps-after-jobs";

/** A plan with one more job done, and what that changed. */
export interface JobResult {
  readonly worked: WorkedPlan;
  readonly effect: JobEffect;
}

/** Territories around the home of a rep who joins that may give accounts. */
const GIVING = 6;

/**
 * Does a what-if job on a plan: only the accounts that the job sets free can change their territory,
 * every other stays where the plan has it. Those of a leaver go to the other territories or to one that
 * is named, and those of the territories around the home of a joiner are shared out anew, by the rules of the plan and inside
 * its bands as far as that goes; a split territory is cut in two halves of like load, a merged one
 * goes over whole. Territories keep their names.
 *
 * @param before the plan, made of the input
 * @throws EngineError PLANNED_BY_AREAS and the codes of repsAfterJobs and workPlan
 */
export async function workJob(
  before: WorkedPlan,
  input: PlanInput,
  job: PlanJob,
  control: Control,
): Promise<JobResult> {
  const { plan } = before;
  if (plan.areas !== null) {
    throw new EngineError(
      "PLANNED_BY_AREAS",
      "A plan of whole counties or states gives accounts by their areas; plan by accounts to do this job on it",
    );
  }
  const jobs = [...plan.origin.jobs, job];
  // Faults of the job are told before the plan is made again.
  repsAfterJobs(input.reps, jobs);
  const pacer = new Pacer(control);
  pacer.begin("Setting accounts free", 0, 0.1);
  const goesTo = destinations(before, input, job);
  const places: Placement[] = [];
  // What was placed by hand and stays there is still placed by hand.
  const placedByHand = new Map(plan.origin.placements.map((one) => [one.account, one]));
  const byHand: Placement[] = [];
  const reasonOf = new Map<string, string>();
  for (let account = 0; account < plan.accounts.count; account++) {
    if ((account & 4095) === 0) await pacer.breathe(account, plan.accounts.count);
    const held = whole(plan.territoryOf, account);
    const place = held === SET_ASIDE ? undefined : goesTo(account, held);
    if (place === undefined) continue;
    const id = plan.accounts.id[account] ?? "";
    const placed = placedByHand.get(id);
    if (placed !== undefined && placed.territory === place) {
      byHand.push(placed);
      continue;
    }
    places.push({ account: id, territory: place });
    const name = plan.territories[held]?.name ?? null;
    reasonOf.set(id, place === name ? (plan.reason[account] ?? "") : why(job));
  }
  const worked = await workPlan(
    {
      ...input,
      jobs,
      placements: byHand,
      written: { places, placedAs: "Handed over", reasonOf, ...sharers(before, input, job) },
    },
    plan.settings,
    control,
  );
  return withHandover(before, worked, jobEffect(plan, worked.plan, job));
}

/** The plan after a job with what the job has handed over, and what that does to the quotas of the year. */
function withHandover(before: WorkedPlan, after: WorkedPlan, effect: JobEffect): JobResult {
  const handed = [...before.plan.origin.handed, handOver(before.plan, effect)];
  const { plan, prepared } = after;
  const origin = { ...plan.origin, handed };
  const handover = planHandover(origin, plan.settings.planYearStart);
  const { accounts, reps, territories, territoryOf, after: balances } = before.plan;
  const worked = {
    ...after,
    beforeJobs: before.beforeJobs ?? { accounts, reps, territories, territoryOf, after: balances },
    plan: { ...plan, origin, handover },
    prepared: { ...prepared, input: { ...prepared.input, handed } },
  };
  return {
    worked,
    effect: withYearQuotas(effect, handover),
  };
}

/** Per account the territory it is given, null for the house; undefined: the search decides. */
function destinations(
  before: WorkedPlan,
  input: PlanInput,
  job: PlanJob,
): (account: number, held: number) => string | null | undefined {
  const { plan } = before;
  const stays = (held: number): string | null =>
    held === HOUSE ? null : (plan.territories[held]?.name ?? null);
  switch (job.kind) {
    case "repLeaves": {
      if (job.accountsTo === "openSeat") return (_, held) => stays(held);
      const left = goneBy(plan, input, job);
      if (typeof job.accountsTo === "object") {
        const into = plan.territories[territoryNamed(plan, job.accountsTo.territory)]?.name ?? null;
        return (_, held) => (left.has(held) ? into : stays(held));
      }
      return (_, held) => (left.has(held) ? undefined : stays(held));
    }
    case "repJoins": {
      const giving = around(plan.territories, job.latitude, job.longitude);
      return (_, held) => (giving.has(held) ? undefined : stays(held));
    }
    case "merge": {
      const gone = territoryNamed(plan, job.territory);
      const into = plan.territories[territoryNamed(plan, job.into)]?.name ?? null;
      return (_, held) => (held === gone ? into : stays(held));
    }
    case "moveAccount": {
      const wanted = job.account.trim().toLowerCase();
      const row = plan.accounts.id.findIndex((id) => id.toLowerCase() === wanted);
      const held = row < 0 ? SET_ASIDE : whole(plan.territoryOf, row);
      if (held === SET_ASIDE || held === HOUSE) throw noSuchAccount(job.account);
      if (staysByRule(before, row)) throw keptByRule(job.account, plan.territories[held]?.name ?? "");
      const to = territoryNamed(plan, job.territory);
      if (to === held) {
        throw new EngineError(
          "SAME_TERRITORY",
          `${job.account} is in ${job.territory} already; name the territory that takes it`,
          { territory: job.territory },
        );
      }
      const into = plan.territories[to]?.name ?? null;
      return (account, now) => (account === row ? into : stays(now));
    }
    case "split": {
      const cut = territoryNamed(plan, job.territory);
      const after = repsAfterJobs(input.reps, [...plan.origin.jobs, job]);
      const second = after.territory[after.count - 1] ?? "";
      const isSecond = secondOf(before, cut);
      return (account, held) => (held === cut && isSecond(account) ? second : stays(held));
    }
  }
}

/** The territories that share out what a job sets free; nothing where it sets nothing free, or no place is known. */
function sharers(
  before: WorkedPlan,
  input: PlanInput,
  job: PlanJob,
): { readonly within?: readonly string[] } {
  const { plan } = before;
  const named = (indices: Iterable<number>): string[] =>
    [...indices].flatMap((j) => plan.territories[j]?.name ?? []);
  if (job.kind === "repJoins") {
    const after = repsAfterJobs(input.reps, [...plan.origin.jobs, job]);
    const joiner = after.territory[after.count - 1] ?? "";
    return { within: [...named(around(plan.territories, job.latitude, job.longitude)), joiner] };
  }
  if (job.kind !== "repLeaves" || job.accountsTo !== "neighbours") return {};
  const near = neighboursOf(before, goneBy(plan, input, job));
  return near.length === 0 ? {} : { within: named(near) };
}
/** Which accounts of a territory are its second half; a family goes together, what a rule fixes stays. */
function secondOf(before: WorkedPlan, territory: number): (account: number) => boolean {
  const { plan, unitOf } = before;
  const [measure] = plan.measures;
  const members = new Map<number, number[]>();
  for (const [account, held] of plan.territoryOf.entries()) {
    const unit = whole(unitOf, account);
    if (held !== territory || unit < 0) continue;
    const known = members.get(unit);
    if (known === undefined) members.set(unit, [account]);
    else known.push(account);
  }
  const all = [...members];
  const units = all.map(([, accounts]): HalvedUnit => {
    const located = accounts.filter((account) => !Number.isNaN(plan.accounts.latitude[account] ?? NaN));
    const mean = (values: Float64Array): number =>
      located.reduce((sum, account) => sum + (values[account] ?? NaN), 0) / located.length;
    return {
      latitude: mean(plan.accounts.latitude),
      longitude: mean(plan.accounts.longitude),
      load: accounts.reduce(
        (sum, account) => sum + Math.max(0, measure === undefined ? 1 : valueOrZero(measure.values, account)),
        0,
      ),
      stays: accounts.some((account) => staysByRule(before, account)),
    };
  });
  const home = plan.territories[territory];
  const isSecond = secondHalf(units, {
    latitude: home?.homeLatitude ?? NaN,
    longitude: home?.homeLongitude ?? NaN,
  });
  const second = new Set(all.flatMap(([unit], at) => (isSecond[at] === 1 ? [unit] : [])));
  return (account) => second.has(whole(unitOf, account));
}

/** A rule of its own keeps the account where it is; a job that was done before is none. */
function staysByRule({ plan, prepared }: WorkedPlan, account: number): boolean {
  const by = prepared.fixed.by[account] ?? null;
  if (by !== null && by !== "written") return true;
  const { accounts, settings } = plan;
  const isNamed = settings.keepNamed && (accounts.namedOwner[account] ?? "") !== "";
  return isNamed || (settings.keepLocked && accounts.lock[account] === 1);
}

/** Territories that are there no more once the rep has left. */
function goneBy(plan: Plan, input: PlanInput, job: PlanJob): Set<number> {
  const after = repsAfterJobs(input.reps, [...plan.origin.jobs, job]);
  return new Set(plan.territories.flatMap(({ repIndex }, j) => (after.setAside[repIndex] === "" ? [] : [j])));
}

/** The territories with the nearest homes. */
function around(territories: readonly Territory[], latitude: number, longitude: number): Set<number> {
  const near = territories
    .map(({ homeLatitude, homeLongitude }, j) => ({
      j,
      km: distanceKm(latitude, longitude, homeLatitude, homeLongitude),
    }))
    .filter(({ km }) => !Number.isNaN(km))
    .sort((a, b) => a.km - b.km || a.j - b.j);
  return new Set(near.slice(0, GIVING).map(({ j }) => j));
}

function territoryNamed(plan: Plan, name: string): number {
  return plan.territories.findIndex((one) => one.name.toLowerCase() === name.toLowerCase());
}

function noSuchAccount(account: string): EngineError {
  return new EngineError(
    "NO_SUCH_ACCOUNT",
    `“${account}” is no account in a territory of this plan; give its ID as Territory Assignments has it`,
    { account },
  );
}

function keptByRule(account: string, territory: string): EngineError {
  return new EngineError(
    "ACCOUNT_KEPT",
    `“${account}” is kept in ${territory} by a lock, its named owner or its family; take that off in the list first`,
    { account },
  );
}

function why(job: PlanJob): string {
  if (job.kind === "moveAccount") return `Moved to ${job.territory} from ${dayOfSerial(job.from)}`;
  if (job.kind === "merge") return `Goes over with ${job.territory}, which is merged into ${job.into}`;
  if (job.kind === "repLeaves") return `Handed over: ${job.rep} leaves`;
  if (job.kind === "split") return `In the second half of ${job.territory}, which is split`;
  return "";
}
