import { real, whole } from "../../alignment/typed-cell";
import { createTallies, type Metrics, type Tallies } from "../../alignment/tallies/create-tallies";
import type { Matcher } from "../../matching/matcher";
import { matcherOf } from "../../matching/plan-matching";
import type { MeasureKey } from "../../model/measure-key";
import type { Settings } from "../../model/settings";
import { mayHave } from "../../suggest/movable-units";
import type { WorkedPlan } from "../finish-plan";
import { isMovable } from "../is-movable";
import { limitsOf } from "../limits";
import { tallyBasisOf } from "../tally-basis";
import { quotasAfter } from "./quotas-after";

/** What a move is judged by; made once for a plan. */
export interface MoveGround {
  readonly worked: WorkedPlan;
  readonly tallies: Tallies;
  readonly matcher: Matcher;
}

/** What of a selection can move, and what stays. */
export interface MovableSelection {
  /** Accounts that move, with their families; ascending. */
  readonly accounts: readonly number[];
  /** Of those, accounts of families that were not selected themselves. */
  readonly family: number;
  /** Accounts that a lock, a name or another rule keeps, families with such an account among them. */
  readonly kept: number;
  /** House accounts and those set aside. */
  readonly outside: number;
}

/** A territory that accounts can go to. */
export interface MoveTarget {
  readonly territory: number;
  readonly name: string;
  readonly rep: string;
  /** The largest deviation that the move leaves with it or with those that give, over the balanced measures. */
  readonly worst: number;
}

/** One territory before and after a move. */
export interface MoveSide {
  readonly territory: number;
  readonly name: string;
  readonly rep: string;
  readonly measures: readonly {
    readonly key: MeasureKey;
    readonly before: number;
    readonly after: number;
    readonly tolerance: number;
    readonly isBalanced: boolean;
  }[];
  readonly accounts: { readonly before: number; readonly after: number };
  /** Mean km to its home; NaN without places. */
  readonly km: { readonly before: number; readonly after: number };
  /** Final quota; null in a plan without quotas. */
  readonly quota: { readonly before: number; readonly after: number } | null;
}

/** A rule that a move breaks, or breaks more than before. */
export type BrokenRule =
  | {
      readonly rule: "band";
      readonly measure: MeasureKey;
      readonly territory: string;
      readonly deviation: number;
      readonly tolerance: number;
    }
  | {
      readonly rule: "limit";
      readonly measure: MeasureKey;
      readonly territory: string;
      readonly load: number;
      readonly limit: number;
    }
  | { readonly rule: "moves"; readonly share: number; readonly limit: number };

/** What moving accounts to a territory does. */
export interface HandMoveEffect {
  /** Territories that give accounts, the one that gives most first. */
  readonly from: readonly MoveSide[];
  readonly to: MoveSide;
  /** Accounts that move, and their revenue. */
  readonly moved: number;
  readonly revenue: number;
  /** Accounts of the selection that are in this territory already. */
  readonly already: number;
  /** Selected accounts that this territory may not have; they stay. */
  readonly notAllowed: number;
  /** Mean match of those that move, with their reps now and with the new one; NaN where nothing is known. */
  readonly fit: { readonly before: number; readonly after: number };
  /** Accounts with another owner than today's, of the whole plan, before and after. */
  readonly ownerChanges: { readonly before: number; readonly after: number };
  /** Territories outside their bands on the balanced measures, of the whole plan, after. */
  readonly outside: number;
  /** How far the plan is then from the best possible one; null where that is not known. */
  readonly gap: number | null;
  readonly broken: readonly BrokenRule[];
}

/** Sums of decimals may pass a band or a limit by this share. */
const EDGE = 1e-9;

export function moveGround(worked: WorkedPlan): MoveGround {
  const { plan } = worked;
  return {
    worked,
    tallies: createTallies(tallyBasisOf(worked), null),
    matcher: matcherOf(plan, plan.matching.halfKm),
  };
}

/** Sorts a selection into what moves, families as a whole, and what stays. */
export function movableOf({ prepared, unitOf }: WorkedPlan, selected: ArrayLike<number>): MovableSelection {
  const { units } = prepared.rules;
  const moving = new Set<number>();
  const asked = new Set(Array.from(selected));
  let kept = 0;
  let outside = 0;
  for (const account of asked) {
    const unit = unitOf[account] ?? -1;
    if (unit < 0) {
      outside += 1;
      continue;
    }
    const members = units.member.subarray(whole(units.start, unit), whole(units.start, unit + 1));
    if (members.some((member) => !isMovable(prepared.fixed.by[member] ?? null))) kept += 1;
    else members.forEach((member) => moving.add(member));
  }
  const accounts = [...moving].sort((a, b) => a - b);
  return { accounts, family: accounts.filter((account) => !asked.has(account)).length, kept, outside };
}

/** Those of the accounts that are elsewhere and that the rules let the territory have. */
export function movingTo(worked: WorkedPlan, accounts: readonly number[], territory: number): number[] {
  return accounts.filter(
    (account) =>
      whole(worked.plan.territoryOf, account) !== territory &&
      mayHave(worked, whole(worked.unitOf, account), territory),
  );
}

/** The territories that may have some of the accounts, the one that leaves the best balance first. */
export function moveTargets(ground: MoveGround, { accounts }: MovableSelection): MoveTarget[] {
  const { plan } = ground.worked;
  const targets = plan.territories.flatMap(({ name, rep }, territory): MoveTarget[] => {
    const moving = movingTo(ground.worked, accounts, territory);
    return moving.length === 0
      ? []
      : [{ territory, name, rep, worst: worstAfter(ground.worked, moving, territory) }];
  });
  return targets.sort((a, b) => Math.abs(a.worst) - Math.abs(b.worst) || a.territory - b.territory);
}

/** The largest deviation, with its sign, of the territories that a move touches; by loads alone, so that it is quick. */
function worstAfter({ plan }: WorkedPlan, moving: readonly number[], territory: number): number {
  let worst = 0;
  for (const [m, balance] of plan.after.entries()) {
    if (!balance.isBalanced) continue;
    const change = new Map<number, number>([[territory, 0]]);
    for (const account of moving) {
      const value = plan.measures[m]?.values[account] ?? Number.NaN;
      const amount = Number.isNaN(value) ? 0 : value;
      const from = whole(plan.territoryOf, account);
      change.set(from, (change.get(from) ?? 0) - amount);
      change.set(territory, (change.get(territory) ?? 0) + amount);
    }
    for (const [of, by] of change) {
      const deviation = (real(balance.load, of) + by) / real(balance.target, of) - 1;
      if (Math.abs(deviation) > Math.abs(worst)) worst = deviation;
    }
  }
  return worst;
}

/** What moving the accounts to the territory does; nothing is changed. */
export function moveEffect(
  ground: MoveGround,
  { accounts }: MovableSelection,
  territory: number,
): HandMoveEffect {
  const { worked, tallies, matcher } = ground;
  const { plan } = worked;
  const moving = movingTo(worked, accounts, territory);
  const { before, after, revenue } = tallies.preview(moving, territory);
  const gives = new Map<number, number>();
  for (const account of moving) {
    const from = whole(plan.territoryOf, account);
    gives.set(from, (gives.get(from) ?? 0) + 1);
  }
  const from = [...gives].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([of]) => of);
  const outside = outsideBands(worked, after);
  const quotas = quotasAfter(worked, after, moving, territory);
  const elsewhere = accounts.filter((account) => whole(plan.territoryOf, account) !== territory);
  return {
    from: from.map((of) => sideOf(worked, before, after, quotas, of)),
    to: sideOf(worked, before, after, quotas, territory),
    moved: moving.length,
    revenue,
    already: accounts.length - elsewhere.length,
    notAllowed: elsewhere.length - moving.length,
    fit: {
      before: meanOf(moving.map((account) => matcher.score(account, whole(plan.territoryOf, account)))),
      after: meanOf(moving.map((account) => matcher.score(account, territory))),
    },
    ownerChanges: { before: before.accountsMoved, after: after.accountsMoved },
    outside,
    gap: outside === 0 ? gapAfter(worked, moving, territory) : null,
    broken: [
      ...brokenBands(worked, before, after, [...from, territory]),
      ...brokenLimits(worked, before, after, [...from, territory]),
      ...brokenCap(worked, before, after),
    ],
  };
}

function sideOf(
  { plan }: WorkedPlan,
  before: Metrics,
  after: Metrics,
  quotas: Float64Array | null,
  territory: number,
): MoveSide {
  const quota = plan.quotas?.territories[territory]?.final;
  return {
    territory,
    name: plan.territories[territory]?.name ?? "",
    rep: plan.territories[territory]?.rep ?? "",
    measures: plan.after.flatMap(({ measure, tolerance, isBalanced }, m) =>
      measure === "accounts" && !isBalanced
        ? []
        : [
            {
              key: measure,
              before: deviationOf(before, m, territory),
              after: deviationOf(after, m, territory),
              tolerance,
              isBalanced,
            },
          ],
    ),
    accounts: { before: whole(before.accounts, territory), after: whole(after.accounts, territory) },
    km: {
      before: real(before.territoryDistanceKm, territory),
      after: real(after.territoryDistanceKm, territory),
    },
    quota: quotas === null || quota === undefined ? null : { before: quota, after: real(quotas, territory) },
  };
}

function deviationOf({ measures }: Metrics, m: number, territory: number): number {
  return measures[m]?.deviation[territory] ?? Number.NaN;
}

/** Territories outside the band of some balanced measure. */
function outsideBands({ plan }: WorkedPlan, metrics: Metrics): number {
  return plan.territories.filter((_, territory) =>
    plan.after.some(
      ({ isBalanced, tolerance }, m) =>
        isBalanced && Math.abs(deviationOf(metrics, m, territory)) > tolerance + EDGE,
    ),
  ).length;
}

function brokenBands(
  worked: WorkedPlan,
  before: Metrics,
  after: Metrics,
  of: readonly number[],
): BrokenRule[] {
  const { plan } = worked;
  return plan.after.flatMap(({ measure, isBalanced, tolerance }, m) =>
    of.flatMap((territory): BrokenRule[] => {
      const [was, is] = [deviationOf(before, m, territory), deviationOf(after, m, territory)];
      const isBroken = isBalanced && Math.abs(is) > tolerance + EDGE && Math.abs(is) > Math.abs(was) + EDGE;
      const name = plan.territories[territory]?.name ?? "";
      return isBroken ? [{ rule: "band", measure, territory: name, deviation: is, tolerance }] : [];
    }),
  );
}

function brokenLimits(
  worked: WorkedPlan,
  before: Metrics,
  after: Metrics,
  of: readonly number[],
): BrokenRule[] {
  const { plan } = worked;
  return plan.after.flatMap(({ measure }, m) => {
    const { min, max } = limitsOf(plan.settings, plan.territories, measure);
    return of.flatMap((territory): BrokenRule[] => {
      const [was, load] = [before, after].map(({ measures }) => measures[m]?.load[territory] ?? 0) as [
        number,
        number,
      ];
      const isOver = load > real(max, territory) * (1 + EDGE) && load > was;
      const isUnder = load < real(min, territory) * (1 - EDGE) && load < was;
      if (!isOver && !isUnder) return [];
      const limit = isOver ? real(max, territory) : real(min, territory);
      return [{ rule: "limit", measure, territory: plan.territories[territory]?.name ?? "", load, limit }];
    });
  });
}

function brokenCap({ plan }: WorkedPlan, before: Metrics, after: Metrics): BrokenRule[] {
  const cap: Settings["moveAtMost"] = plan.settings.moveAtMost;
  if (cap === null) return [];
  const { disruption } = plan;
  const [was, is, all] =
    cap.of === "accounts"
      ? [before.accountsMoved, after.accountsMoved, disruption.accountsOwned]
      : [before.revenueMoved, after.revenueMoved, disruption.revenueOwned];
  const isBroken = is > cap.share * all * (1 + EDGE) && is > was;
  return isBroken ? [{ rule: "moves", share: is / all, limit: cap.share }] : [];
}

/** The gap to the bound with the cost of the moved units where they go. */
function gapAfter(
  { plan, instance, alignment, unitOf }: WorkedPlan,
  moving: readonly number[],
  territory: number,
): number | null {
  if (plan.certificate === null) return null;
  let { objective } = plan.certificate;
  for (const unit of new Set(moving.map((account) => whole(unitOf, account)))) {
    const from = whole(alignment.territoryOf, unit);
    const change = instance.cost.of(unit, territory) - instance.cost.of(unit, from);
    objective += real(instance.importance, unit) * change;
  }
  const bound = Math.min(objective, plan.certificate.bound);
  return objective > 0 ? Math.max(0, (objective - bound) / objective) : null;
}

function meanOf(values: readonly number[]): number {
  const known = values.filter((value) => !Number.isNaN(value));
  return known.reduce((sum, value) => sum + value, 0) / known.length;
}
