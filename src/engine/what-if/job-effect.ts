import { whole } from "../alignment/typed-cell";
import type { PlanHandover } from "../model/handover";
import type { TraitCoverage } from "../model/matching";
import type { Balance, Plan } from "../model/plan";
import type { PlanJob } from "../model/plan-job";
import { valueOrZero } from "../plan/measures";

/** What a job changes, plan against plan. Plain data. */
export interface JobEffect {
  readonly job: PlanJob;
  /** Accounts with another territory or rep than before, those of the largest first measure first: the handover list. */
  readonly moved: readonly JobMove[];
  /** Territories that lost or got accounts, or are new or gone; in the order of the plans. */
  readonly territories: readonly JobTerritory[];
  /** Revenue of the accounts that change hands; null where none of them has any in the list. */
  readonly revenue: number | null;
  /** Their mean way from the home of their territory, before and after, km; null where that is not known of both. */
  readonly distance: { readonly before: number; readonly after: number } | null;
  /** Days of the plan year from the job on, and of all of it; null before that is worked out. */
  readonly days: { readonly left: number; readonly year: number } | null;
  /** This year's quota that the giving reps keep for the days before, and that goes over; null without quotas. */
  readonly quotas: { readonly kept: number; readonly goes: number } | null;
  /** Deals that are open with the accounts that change hands; null without a list of deals. */
  readonly openDeals: number | null;
  /** Skills and languages that one rep or nobody has now and more had before. */
  readonly thinner: readonly TraitCoverage[];
}

export interface JobMove {
  readonly id: string;
  readonly name: string;
  readonly from: string;
  readonly fromRep: string;
  readonly to: string;
  readonly toRep: string;
  /** Null without data. */
  readonly potential: number | null;
  readonly revenue: number | null;
  /** Of this year's quota, what goes over with it; null before that is worked out, or without quotas. */
  readonly quota: number | null;
}

export interface JobTerritory {
  readonly name: string;
  /** Who has it: after the job, before it where it is gone. */
  readonly rep: string;
  readonly accountsBefore: number | null;
  readonly accountsAfter: number | null;
  /**
   * Load / target - 1 of the leading measure; null where the territory is not there. The halves of a split are held
   * against half of the target that the territory had: against a whole one each would be half empty.
   */
  readonly deviationBefore: number | null;
  readonly deviationAfter: number | null;
  /** Final quotas for the whole year; null without quotas or where the territory is not there. */
  readonly quotaBefore: number | null;
  readonly quotaAfter: number | null;
  /** Of this year's quota, what comes with accounts less what goes with them; null without quotas. */
  readonly quotaTaken: number | null;
}

/** @param before both of the same accounts in the same order */
export function jobEffect(before: Plan, after: Plan, job: PlanJob): JobEffect {
  const { accounts } = after;
  const [measure] = after.measures;
  const moved: number[] = [];
  const touched = new Set<string>();
  const nameIn = (plan: Plan, account: number): string =>
    plan.territories[whole(plan.territoryOf, account)]?.name ?? "";
  const repIn = (plan: Plan, account: number): string =>
    plan.territories[whole(plan.territoryOf, account)]?.rep ?? "";
  for (let account = 0; account < accounts.count; account++) {
    const from = nameIn(before, account);
    const to = nameIn(after, account);
    if (from === to && repIn(before, account) === repIn(after, account)) continue;
    moved.push(account);
    touched.add(from).add(to);
  }
  const worth = (account: number): number =>
    measure === undefined ? 0 : valueOrZero(measure.values, account);
  moved.sort((a, b) => worth(b) - worth(a) || a - b);
  const known = new Set(before.territories.map(({ name }) => name));
  const left = new Set(after.territories.map(({ name }) => name));
  const names = [
    ...before.territories.map(({ name }) => name).filter((name) => touched.has(name) || !left.has(name)),
    ...after.territories.map(({ name }) => name).filter((name) => !known.has(name)),
  ];
  const targetOfHalf =
    job.kind === "split" ? targetsOfHalves(before, after, job.territory) : new Map<string, number>();
  return {
    job,
    moved: moved.map((account) => moveOf(before, after, account)),
    territories: names.map((name) => territoryOf(before, after, name, targetOfHalf)),
    revenue: revenueOf(after, moved),
    distance: distanceOf(before, after, moved),
    days: null,
    quotas: null,
    openDeals: openDealsOf(before, moved),
    thinner: thinner(before, after),
  };
}

/** The effect of the last job of a plan with what it does to the quotas of the year. */
export function withYearQuotas(effect: JobEffect, handover: PlanHandover | null): JobEffect {
  const lines = handover?.lines.filter(({ job }) => job === handover.jobs.length - 1) ?? [];
  const [first] = lines;
  if (handover === null || first === undefined) return effect;
  const days = { left: first.days, year: handover.yearDays };
  if (!handover.hasQuotas) return { ...effect, days };
  const taken = new Map<string, number>();
  const add = (seat: number, quota: number): void => {
    const name = handover.seats[seat]?.territory ?? "";
    taken.set(name, (taken.get(name) ?? 0) + quota);
  };
  let goes = 0;
  const quotaOf = new Map<string, number>();
  for (const { account, from, to, quota } of lines) {
    goes += quota ?? 0;
    quotaOf.set(account, quota ?? 0);
    add(from, -(quota ?? 0));
    add(to, quota ?? 0);
  }
  const kept = [...new Set(lines.map(({ from }) => from))].reduce(
    (sum, seat) => sum + (handover.seats[seat]?.quota ?? 0),
    0,
  );
  return {
    ...effect,
    days,
    quotas: { kept, goes },
    moved: effect.moved.map((one) => ({ ...one, quota: quotaOf.get(one.id) ?? null })),
    territories: effect.territories.map((one) => ({ ...one, quotaTaken: taken.get(one.name) ?? 0 })),
  };
}

function revenueOf({ accounts }: Plan, moved: readonly number[]): number | null {
  const known = moved.filter((account) => !Number.isNaN(accounts.revenue[account] ?? Number.NaN));
  if (known.length === 0) return null;
  return known.reduce((sum, account) => sum + valueOrZero(accounts.revenue, account), 0);
}

/** The mean over the accounts whose way is known before and after, so that both are of the same. */
function distanceOf(before: Plan, after: Plan, moved: readonly number[]): JobEffect["distance"] {
  const wayIn = (plan: Plan, account: number): number => plan.distanceKm[account] ?? Number.NaN;
  const known = moved.filter((account) => Number.isFinite(wayIn(before, account) + wayIn(after, account)));
  if (known.length === 0) return null;
  const mean = (plan: Plan): number =>
    known.reduce((sum, account) => sum + wayIn(plan, account), 0) / known.length;
  return { before: mean(before), after: mean(after) };
}

function openDealsOf({ performance }: Plan, moved: readonly number[]): number | null {
  const sales = performance?.data.hasStages === true ? performance.sales : null;
  return sales === null ? null : moved.reduce((sum, account) => sum + (sales.open[account] ?? 0), 0);
}

function moveOf(before: Plan, after: Plan, account: number): JobMove {
  const from = before.territories[whole(before.territoryOf, account)];
  const to = after.territories[whole(after.territoryOf, account)];
  const amount = (value: number | undefined): number | null =>
    value === undefined || Number.isNaN(value) ? null : value;
  return {
    id: after.accounts.id[account] ?? "",
    name: after.accounts.name[account] ?? "",
    from: from?.name ?? "",
    fromRep: from?.rep ?? "",
    to: to?.name ?? "",
    toRep: to?.rep ?? "",
    potential: amount(after.accounts.potential[account]),
    revenue: amount(after.accounts.revenue[account]),
    quota: null,
  };
}

/**
 * Half of the target that the territory had, for either half: that is what the cut aims at (halves.ts), also where one of
 * the seats counts for a part of the year.
 */
function targetsOfHalves(before: Plan, after: Plan, territory: string): ReadonlyMap<string, number> {
  const wanted = territory.toLowerCase();
  const cut = before.territories.findIndex(({ name }) => name.toLowerCase() === wanted);
  const had = before.after[0]?.target[cut] ?? 0;
  const known = new Set(before.territories.map(({ name }) => name));
  const isHalf = (name: string): boolean => name === before.territories[cut]?.name || !known.has(name);
  return new Map(after.territories.flatMap(({ name }) => (isHalf(name) ? [[name, had / 2]] : [])));
}

function territoryOf(
  before: Plan,
  after: Plan,
  name: string,
  targetOfHalf: ReadonlyMap<string, number>,
): JobTerritory {
  const was = stateOf(before, name, null);
  const is = stateOf(after, name, targetOfHalf.get(name) ?? null);
  return {
    name,
    rep: is?.rep ?? was?.rep ?? "",
    accountsBefore: was?.accounts ?? null,
    accountsAfter: is?.accounts ?? null,
    deviationBefore: was?.deviation ?? null,
    deviationAfter: is?.deviation ?? null,
    quotaBefore: was?.quota ?? null,
    quotaAfter: is?.quota ?? null,
    quotaTaken: null,
  };
}

interface TerritoryState {
  readonly rep: string;
  readonly accounts: number;
  readonly deviation: number | null;
  readonly quota: number | null;
}

/** @param heldTo in place of the plan's own target; null for that */
function stateOf(plan: Plan, name: string, heldTo: number | null): TerritoryState | null {
  const index = plan.territories.findIndex((territory) => territory.name === name);
  const territory = plan.territories[index];
  if (territory === undefined) return null;
  return {
    rep: territory.rep,
    accounts: plan.territoryOf.reduce((count, held) => count + (held === index ? 1 : 0), 0),
    deviation: deviationOf(plan.after[0], index, heldTo),
    quota: plan.quotas?.territories[index]?.final ?? null,
  };
}

function deviationOf(balance: Balance | undefined, territory: number, heldTo: number | null): number | null {
  const target = heldTo ?? balance?.target[territory] ?? 0;
  return target > 0 ? (balance?.load[territory] ?? 0) / target - 1 : null;
}

/** Traits with one rep or none after, and more before. */
function thinner(before: Plan, after: Plan): TraitCoverage[] {
  const reps = new Map(before.matching.coverage.map((one) => [keyOf(one), one.reps]));
  return after.matching.coverage.filter((one) => one.reps < 2 && (reps.get(keyOf(one)) ?? 0) > one.reps);
}

function keyOf({ trait, word }: TraitCoverage): string {
  return `${trait}\u0000${word}`;
}
