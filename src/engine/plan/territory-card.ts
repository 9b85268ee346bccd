import type { Pacer } from "../alignment/pacer";
import { real, whole } from "../alignment/typed-cell";
import { matcherOf } from "../matching/plan-matching";
import { EngineError } from "../model/engine-error";
import { HOUSE, NO_OWNER } from "../model/plan";
import type { MeasureKey } from "../model/measure-key";
import type { Plan } from "../model/plan";
import { kmTo, mayHave, movableUnits, movePrice, typicalKm } from "../suggest/movable-units";
import type { WorkedPlan } from "./finish-plan";
import { valueOrZero } from "./measures";
import { neighboursOf, type Neighbour } from "./territory-neighbours";

/** Accounts and neighbours named of each kind; all are counted. */
const NAMED = 5;
const NEIGHBOURS = 8;
/** Scores looked at for the reps beside its own, so that the card comes at once. */
const MOST_SCORES = 20_000;

/** How a territory stands on one measure. */
export interface TerritoryMeasure {
  readonly key: MeasureKey;
  readonly unit: "money" | "hours" | "count";
  readonly load: number;
  readonly target: number;
  /** Load over target less 1; NaN without a target. */
  readonly deviation: number;
  /** The same of today's owners; null without. */
  readonly before: number | null;
  /** How far it may be from its target; null where the plan does not balance this measure. */
  readonly tolerance: number | null;
}

/** An account that is named on the card. */
export interface CardAccount {
  readonly account: number;
  readonly id: string;
  readonly name: string;
  /** Of the leading measure. */
  readonly amount: number;
  /** The other territory: where it comes from or goes to; "" for none. */
  readonly other: string;
}

/** An account or family that is given away at the least cost. */
export interface EasyAccount extends CardAccount {
  /** Others of its family, which go along. */
  readonly others: number;
  readonly to: number;
  /** Km farther from its new home, NaN where a place is unknown. */
  readonly extraKm: number;
  /** Deviations of both on the leading measure after it. */
  readonly ownAfter: number;
  readonly otherAfter: number;
}

/** A territory beside this one, and how it stands on the leading measure. */
export interface CardNeighbour extends Neighbour {
  readonly name: string;
  readonly rep: string;
  readonly deviation: number;
  readonly isInBand: boolean;
}

interface Named {
  readonly count: number;
  readonly named: readonly CardAccount[];
}

/** All figures of one territory of a plan. */
export interface TerritoryCard {
  readonly territory: number;
  readonly name: string;
  readonly region: string;
  readonly rep: string;
  /** Where the rep lives, "" where the list does not say. */
  readonly place: string;
  readonly accounts: number;
  /** Accounts of today's owner that the plan has in a territory; null without owners. */
  readonly accountsToday: number | null;
  readonly measures: readonly TerritoryMeasure[];
  /** Hours a year; null where no account has calls and hours. */
  readonly workload: {
    readonly callHours: number;
    /** NaN where it has no place to travel from or to. */
    readonly travelHours: number;
    readonly capacity: number;
    readonly utilisation: number;
    readonly capacityFrom: string;
  } | null;
  /** Null without a target. */
  readonly quota: {
    readonly final: number;
    readonly lastYear: number;
    /** Final over last year less 1, NaN without last year. */
    readonly growth: number;
    /** Final over potential, NaN without potential. */
    readonly toPotential: number;
    /** The same of all territories together. */
    readonly companyToPotential: number;
  } | null;
  /** Null where no account has a place. */
  readonly distance: {
    readonly meanKm: number;
    readonly farthest: CardAccount & { readonly km: number };
  } | null;
  /** Segments, the largest first; empty where the accounts have none. */
  readonly segments: readonly { readonly name: string; readonly accounts: number; readonly amount: number }[];
  /** Accounts that come from another owner, those that had none, and those of today's owner that go. */
  readonly gained: Named;
  readonly unowned: number;
  readonly lost: Named;
  /** Mean match of its accounts with its rep and with the next best, 0..100; null where nothing is known. */
  readonly fit: {
    readonly score: number;
    readonly runnerUp: { readonly territory: number; readonly rep: string; readonly score: number } | null;
  } | null;
  readonly neighbours: readonly CardNeighbour[];
  readonly largest: readonly CardAccount[];
  readonly easiest: readonly EasyAccount[];
  /** The leading measure, that amounts and deviations are of. */
  readonly measure: MeasureKey;
  readonly unit: "money" | "hours" | "count";
}

/**
 * What a territory holds, how it stands, who is beside it, and what it could give.
 *
 * @param territory index of a territory of the plan
 * @throws EngineError NO_SUCH_TERRITORY, CANCELLED
 */
export async function territoryCard(
  worked: WorkedPlan,
  territory: number,
  pacer: Pacer,
): Promise<TerritoryCard> {
  const { plan } = worked;
  const { territories, reps } = plan;
  const own = territories[territory];
  if (own === undefined) {
    throw new EngineError(
      "NO_SUCH_TERRITORY",
      `Territory ${String(territory)} is none of 0 to ${String(territories.length - 1)}; name one of the plan's`,
      { territory },
    );
  }
  const leading = plan.measures[0];
  const rows = membersOf(plan, territory);
  await pacer.breathe(1, 5);
  const neighbours = neighboursOf(plan)(territory).slice(0, NEIGHBOURS);
  await pacer.breathe(2, 5);
  const fit = await fitOf(worked, territory, rows.now, pacer);
  const rep = own.repIndex;
  return {
    territory,
    name: own.name,
    region: own.region,
    rep: own.rep,
    place:
      rep < 0 ? "" : [reps.city[rep] ?? "", reps.state[rep] ?? ""].filter((part) => part !== "").join(" "),
    accounts: rows.now.length,
    accountsToday: plan.before === null ? null : rows.today.length,
    measures: plan.measures.map((measure, at) => measureOf(plan, measure, at, territory)),
    workload: workloadOf(plan, territory),
    quota: quotaOf(plan, territory),
    distance: distanceOf(worked, rows.now),
    segments: segmentsOf(plan, rows.now),
    gained: named(
      plan,
      rows.gained,
      (account) => territories[whole(plan.previousTerritoryOf, account)]?.name,
    ),
    unowned: plan.before === null ? 0 : rows.unowned,
    lost: named(plan, rows.lost, (account) => territories[whole(plan.territoryOf, account)]?.name),
    fit,
    neighbours: neighbours.map((one) => neighbourOf(plan, one)),
    largest: named(plan, rows.now, () => "").named,
    easiest: easiestOf(worked, territory, neighbours),
    measure: leading?.key ?? "accounts",
    unit: leading?.unit ?? "count",
  };
}

function membersOf(
  { territoryOf, previousTerritoryOf }: Plan,
  territory: number,
): { now: number[]; today: number[]; gained: number[]; lost: number[]; unowned: number } {
  const rows = {
    now: [] as number[],
    today: [] as number[],
    gained: [] as number[],
    lost: [] as number[],
    unowned: 0,
  };
  for (let account = 0; account < territoryOf.length; account++) {
    const now = whole(territoryOf, account);
    const owner = whole(previousTerritoryOf, account);
    // What is set aside is in no plan, whoever owns it.
    if (now < HOUSE) continue;
    if (now === territory) rows.now.push(account);
    if (owner === territory) rows.today.push(account);
    if (now === territory && owner === NO_OWNER) rows.unowned++;
    else if (now === territory && owner !== territory) rows.gained.push(account);
    else if (owner === territory && now !== territory) rows.lost.push(account);
  }
  return rows;
}

function amountOf({ measures }: Plan, account: number): number {
  const [leading] = measures;
  return leading === undefined ? 1 : valueOrZero(leading.values, account);
}

function cardAccount(plan: Plan, account: number, other: string): CardAccount {
  return {
    account,
    id: plan.accounts.id[account] ?? "",
    name: plan.accounts.name[account] ?? "",
    amount: amountOf(plan, account),
    other,
  };
}

/** Counts accounts and names the largest. */
function named(plan: Plan, rows: readonly number[], otherOf: (account: number) => string | undefined): Named {
  const first = [...rows].sort((a, b) => amountOf(plan, b) - amountOf(plan, a) || a - b).slice(0, NAMED);
  return {
    count: rows.length,
    named: first.map((account) => cardAccount(plan, account, otherOf(account) ?? "")),
  };
}

function measureOf(
  plan: Plan,
  { key, unit }: Plan["measures"][number],
  at: number,
  territory: number,
): TerritoryMeasure {
  const [after, before] = [plan.after[at], plan.before?.[at]];
  const against = (balance: typeof after): number => {
    if (balance === undefined || real(balance.target, territory) <= 0) return Number.NaN;
    return real(balance.load, territory) / real(balance.target, territory) - 1;
  };
  return {
    key,
    unit,
    load: after === undefined ? 0 : real(after.load, territory),
    target: after === undefined ? 0 : real(after.target, territory),
    deviation: against(after),
    before: before === undefined ? null : against(before),
    tolerance: after?.isBalanced === true ? after.tolerance : null,
  };
}

function workloadOf({ workload, territories }: Plan, territory: number): TerritoryCard["workload"] {
  if (workload === null) return null;
  return {
    callHours: real(workload.callHours, territory),
    travelHours: real(workload.travelHours, territory),
    capacity: territories[territory]?.capacity ?? 0,
    utilisation: real(workload.utilisation, territory),
    capacityFrom: workload.capacityFrom[territory] ?? "",
  };
}

function quotaOf({ quotas }: Plan, territory: number): TerritoryCard["quota"] {
  const own = quotas?.territories[territory];
  if (quotas === null || own === undefined) return null;
  let [final, potential] = [0, 0];
  for (const one of quotas.territories) {
    final += one.final;
    potential += one.potential;
  }
  const over = (amount: number, by: number): number => (by > 0 ? amount / by : Number.NaN);
  return {
    final: own.final,
    lastYear: own.history,
    growth: over(own.final, own.history) - 1,
    toPotential: over(own.final, own.potential),
    companyToPotential: over(final, potential),
  };
}

function distanceOf({ plan }: WorkedPlan, rows: readonly number[]): TerritoryCard["distance"] {
  let [sum, known, farthest, most] = [0, 0, -1, -1];
  for (const account of rows) {
    const km = real(plan.distanceKm, account);
    if (Number.isNaN(km)) continue;
    sum += km;
    known++;
    if (km > most) [farthest, most] = [account, km];
  }
  if (known === 0) return null;
  return { meanKm: sum / known, farthest: { ...cardAccount(plan, farthest, ""), km: most } };
}

function segmentsOf(plan: Plan, rows: readonly number[]): TerritoryCard["segments"] {
  const found = new Map<string, { accounts: number; amount: number }>();
  for (const account of rows) {
    const name = plan.accounts.segment[account] ?? "";
    const one = found.get(name) ?? { accounts: 0, amount: 0 };
    one.accounts++;
    one.amount += amountOf(plan, account);
    found.set(name, one);
  }
  if (found.size === 1 && found.has("")) return [];
  return [...found]
    .map(([name, sums]) => ({ name, ...sums }))
    .sort((a, b) => b.amount - a.amount || (a.name < b.name ? -1 : 1));
}

/** Mean match with the rep, and whose accounts these would be next: the best mean among the other reps. */
async function fitOf(
  { plan }: WorkedPlan,
  territory: number,
  rows: readonly number[],
  pacer: Pacer,
): Promise<TerritoryCard["fit"]> {
  const meanOf = (scores: readonly number[]): number => {
    const known = scores.filter((score) => !Number.isNaN(score));
    return known.length === 0 ? Number.NaN : known.reduce((a, b) => a + b, 0) / known.length;
  };
  const score = meanOf(rows.map((account) => real(plan.matching.fit, account)));
  if (Number.isNaN(score)) return null;
  const matcher = matcherOf(plan, plan.matching.halfKm);
  const n = plan.territories.length;
  const every = Math.max(1, Math.ceil((rows.length * n) / MOST_SCORES));
  const sample = rows.filter((_, at) => at % every === 0);
  let runnerUp: { territory: number; rep: string; score: number } | null = null;
  for (const [other, { rep }] of plan.territories.entries()) {
    await pacer.breathe(other, n);
    if (other === territory || rep === "") continue;
    const found = meanOf(sample.map((account) => matcher.score(account, other)));
    if (Number.isNaN(found) || found <= (runnerUp?.score ?? -1)) continue;
    runnerUp = { territory: other, rep, score: found };
  }
  return { score, runnerUp };
}

function neighbourOf(plan: Plan, neighbour: Neighbour): CardNeighbour {
  const [balance] = plan.after;
  const { name, rep } = plan.territories[neighbour.territory] ?? { name: "", rep: "" };
  const deviation = deviationWith(plan, neighbour.territory, 0);
  return {
    ...neighbour,
    name,
    rep,
    deviation,
    isInBand: Math.abs(deviation) <= (balance?.tolerance ?? 0) + 1e-9,
  };
}

/** Deviation of a territory on the leading measure with so much more. */
function deviationWith({ after: [balance] }: Plan, territory: number, gain: number): number {
  if (balance === undefined || real(balance.target, territory) <= 0) return Number.NaN;
  return (real(balance.load, territory) + gain) / real(balance.target, territory) - 1;
}

/** What could go at the least price: each unit to the neighbour that costs least. */
function easiestOf(worked: WorkedPlan, territory: number, neighbours: readonly Neighbour[]): EasyAccount[] {
  const { plan } = worked;
  if (plan.areas !== null) return [];
  const typical = typicalKm(worked, territory);
  const matcher = matcherOf(plan, plan.matching.halfKm);
  const priced = movableUnits(worked, territory).flatMap((unit) => {
    let best: { to: number; price: number } | null = null;
    for (const { territory: to } of neighbours) {
      if (!mayHave(worked, unit.unit, to)) continue;
      const { price } = movePrice(worked, matcher, unit, territory, to, typical);
      if (best === null || price < best.price) best = { to, price };
    }
    return best === null ? [] : [{ unit, ...best }];
  });
  // Of equal prices the one that brings most.
  const amount = (at: { unit: { amounts: readonly number[] } }): number => at.unit.amounts[0] ?? 0;
  return priced
    .sort((a, b) => a.price - b.price || amount(b) - amount(a) || a.unit.unit - b.unit.unit)
    .slice(0, NAMED)
    .map(({ unit, to }): EasyAccount => {
      const first = unit.accounts[0] ?? 0;
      const gain = unit.amounts[0] ?? 0;
      return {
        ...cardAccount(plan, first, plan.territories[to]?.name ?? ""),
        amount: gain,
        others: unit.accounts.length - 1,
        to,
        extraKm: kmTo(worked, first, to) - kmTo(worked, first, territory),
        ownAfter: deviationWith(plan, territory, -gain),
        otherAfter: deviationWith(plan, to, gain),
      };
    });
}
