import type { Pacer } from "../alignment/pacer";
import { real, whole } from "../alignment/typed-cell";
import type { Matcher } from "../matching/matcher";
import { matcherOf } from "../matching/plan-matching";
import { EngineError } from "../model/engine-error";
import type { MeasureKey } from "../model/measure-key";
import type { Balance } from "../model/plan";
import type { WorkedPlan } from "../plan/finish-plan";
import { neighboursOf } from "../plan/territory-neighbours";
import { bestSet, setScore, worstAfter, type Border, type Offer } from "./best-set";
import { kmTo, mayHave, movableUnits, movePrice, typicalKm, type MovableUnit } from "./movable-units";
import { createMoveRules, type MoveRules } from "./move-rules";

/** Moves suggested, and neighbours that they are looked for with. */
const SUGGESTED = 3;
const MOST_NEIGHBOURS = 8;
/** The larger deviation must fall by this much to be worth a change of hands. */
const LEAST_GAIN = 0.005;
/** What handing over one account weighs: this part of what a mean account brings. */
const PER_ACCOUNT = 0.5;

/** How both sides of a move stand on one balanced measure; deviations are load over target less 1. */
export interface MoveEffect {
  readonly key: MeasureKey;
  readonly tolerance: number;
  readonly fromBefore: number;
  readonly fromAfter: number;
  readonly toBefore: number;
  readonly toAfter: number;
}

/** Accounts to move from one territory to another. */
export interface SuggestedMove {
  readonly from: number;
  readonly fromName: string;
  readonly to: number;
  readonly toName: string;
  /** Whole families; the largest first. */
  readonly accounts: readonly {
    readonly account: number;
    readonly id: string;
    readonly name: string;
    /** Of the measure that is evened out. */
    readonly amount: number;
  }[];
  /** One for each balanced measure, that which is evened out first. */
  readonly effects: readonly MoveEffect[];
  /** Accounts that lose today's owner by it, less those that get today's owner back. */
  readonly ownerChanges: number;
  /** Mean km from home of the accounts that move, before and after; NaN without places. */
  readonly kmBefore: number;
  readonly kmAfter: number;
  /** One of them gets farther from home by more than a mean way of the two territories: none nearer could be moved. */
  readonly isFar: boolean;
  /** Mean match of the accounts that move with their rep, before and after; null where nothing is known. */
  readonly matchBefore: number | null;
  readonly matchAfter: number | null;
}

/** The best moves for one territory. */
export interface Suggestions {
  readonly territory: number;
  readonly name: string;
  /** The balanced measure on which it stands furthest from its target in its own band. */
  readonly measure: MeasureKey;
  readonly unit: "money" | "hours" | "count";
  readonly deviation: number;
  readonly tolerance: number;
  /** The best first, at most three, each with another neighbour. */
  readonly moves: readonly SuggestedMove[];
  /** Why there is none: whole areas decide, nobody is beside it, or no set of accounts is worth moving. */
  readonly none: "areas" | "alone" | "nothing" | null;
}

/**
 * The best three moves for a territory: for each neighbour of the same target group the set of accounts that leaves
 * the larger of the two deviations smallest for the least price (owner changes, km, what is asked; see movePrice), then the best
 * three of those. Accounts at the border go: none gets farther from home than a mean way of the two territories, unless
 * no neighbour could have any then. Nothing moves that a rule, a lock or a hand keeps, families move whole, no hard limit and no cap
 * on changes of owner is broken, and on no balanced measure does either side leave its band or get worse outside it.
 * The territory itself gets nearer to its target; its neighbour too, or it stays inside its band. Every suggestion
 * has passed the independent checker.
 *
 * @param territory null for the one that is furthest from its target
 * @throws EngineError NO_SUCH_TERRITORY, CANCELLED
 */
export async function suggestMoves(
  worked: WorkedPlan,
  territory: number | null,
  pacer: Pacer,
): Promise<Suggestions> {
  const { plan } = worked;
  const own = territory ?? furthest(worked);
  const name = plan.territories[own]?.name;
  if (name === undefined) {
    throw new EngineError(
      "NO_SUCH_TERRITORY",
      `Territory ${String(own)} is none of 0 to ${String(plan.territories.length - 1)}; name one of the plan's`,
      { territory: own },
    );
  }
  const at = worstMeasure(worked, own);
  const [balance, measure] = [plan.after[at], plan.measures[at]];
  const facts = {
    territory: own,
    name,
    measure: measure?.key ?? ("accounts" as const),
    unit: measure?.unit ?? ("count" as const),
    deviation: balance === undefined ? 0 : deviationOf(balance, own, 0),
    tolerance: balance?.tolerance ?? 0,
  };
  if (plan.areas !== null) return { ...facts, moves: [], none: "areas" };
  const { targetGroup } = worked.prepared.rules;
  const others = neighboursOf(plan)(own)
    .filter((one) => whole(targetGroup, one.territory) === whole(targetGroup, own))
    .slice(0, MOST_NEIGHBOURS);
  if (others.length === 0) return { ...facts, moves: [], none: "alone" };
  const found = await movesOver(
    worked,
    own,
    at,
    others.map((one) => one.territory),
    pacer,
  );
  return { ...facts, moves: found, none: found.length === 0 ? "nothing" : null };
}

/** The best move with each neighbour, the best three of them. */
async function movesOver(
  worked: WorkedPlan,
  own: number,
  at: number,
  others: readonly number[],
  pacer: Pacer,
): Promise<SuggestedMove[]> {
  const { plan } = worked;
  const balance = plan.after[at];
  if (balance === undefined) return [];
  const rules = createMoveRules(worked);
  const matcher = matcherOf(plan, plan.matching.halfKm);
  const units = new Map<number, MovableUnit[]>();
  const typicalOf = onceEach((one) => typicalKm(worked, one));
  const found: FoundMove[] = [];
  for (const atBorder of [true, false]) {
    if (found.length > 0) break;
    for (const [done, other] of others.entries()) {
      await pacer.breathe(done, others.length);
      const isOver = deviationOf(balance, own, 0) >= deviationOf(balance, other, 0);
      const [from, to] = isOver ? [own, other] : [other, own];
      const leaving = units.get(from) ?? movableUnits(worked, from);
      units.set(from, leaving);
      const typical = Math.max(typicalOf(from), typicalOf(to));
      const best = await bestOver(
        worked,
        matcher,
        leaving,
        { from, to, own, other, typical },
        at,
        atBorder,
        rules,
        pacer,
      );
      if (best !== null) found.push(best);
    }
  }
  found.sort((a, b) => a.score - b.score || a.move.from - b.move.from || a.move.to - b.move.to);
  const kept: SuggestedMove[] = [];
  for (const { move, labels } of found) {
    if (kept.length === SUGGESTED) break;
    await pacer.rest(kept.length, SUGGESTED);
    if (rules.passes(labels)) kept.push(move);
  }
  return kept;
}

/** A move with its score and the territories of all accounts after it. */
interface FoundMove {
  readonly move: SuggestedMove;
  readonly score: number;
  readonly labels: Int32Array;
}

/** One border, and which side the suggestion is for. */
interface Sides {
  readonly from: number;
  readonly to: number;
  readonly own: number;
  readonly other: number;
  /** Km that extra km are held against: the longer of the two mean ways. */
  readonly typical: number;
}

async function bestOver(
  worked: WorkedPlan,
  matcher: Matcher,
  leaving: readonly MovableUnit[],
  { from, to, own, other, typical }: Sides,
  at: number,
  atBorder: boolean,
  rules: MoveRules,
  pacer: Pacer,
): Promise<FoundMove | null> {
  const { plan } = worked;
  const balance = plan.after[at];
  if (balance === undefined || real(balance.target, from) <= 0 || real(balance.target, to) <= 0) return null;
  const border: Border = {
    fromLoad: real(balance.load, from),
    fromTarget: real(balance.target, from),
    toLoad: real(balance.load, to),
    toTarget: real(balance.target, to),
    perPrice: PER_ACCOUNT * (plan.territories.length / Math.max(1, assigned(worked))),
  };
  const candidates = leaving.filter(
    (unit) =>
      (unit.amounts[at] ?? 0) > 0 &&
      mayHave(worked, unit.unit, to) &&
      (!atBorder || movePrice(worked, matcher, unit, from, to, typical).farthest <= typical),
  );
  const offers = candidates.map((unit): Offer => ({
    amount: unit.amounts[at] ?? 0,
    price: movePrice(worked, matcher, unit, from, to, typical).price,
  }));
  const unitsAt = (places: readonly number[]): MovableUnit[] =>
    places.flatMap((place) => candidates[place] ?? []);
  const [ownNow, otherNow] = [own, other].map((side) => Math.abs(deviationOf(balance, side, 0)));
  const isAllowed = (places: readonly number[], amount: number): boolean => {
    const gain = (side: number): number => (side === to ? amount : -amount);
    const ownThen = Math.abs(deviationOf(balance, own, gain(own)));
    const otherThen = Math.abs(deviationOf(balance, other, gain(other)));
    return (
      worstAfter(border, 0) - worstAfter(border, amount) >= LEAST_GAIN &&
      ownThen < (ownNow ?? 0) &&
      otherThen <= Math.max(otherNow ?? 0, balance.tolerance) + 1e-9 &&
      rules.keep(unitsAt(places), from, to)
    );
  };
  const chosen = await bestSet(offers, border, isAllowed, pacer);
  if (chosen === null) return null;
  const set = unitsAt(chosen);
  const amount = set.reduce((sum, unit) => sum + (unit.amounts[at] ?? 0), 0);
  const price = chosen.reduce((sum, place) => sum + (offers[place]?.price ?? 0), 0);
  const labels = plan.territoryOf.slice();
  for (const unit of set) for (const account of unit.accounts) labels[account] = to;
  return {
    move: describe(worked, matcher, set, from, to, at, typical),
    score: setScore(border, amount, price),
    labels,
  };
}

function describe(
  worked: WorkedPlan,
  matcher: Matcher,
  set: readonly MovableUnit[],
  from: number,
  to: number,
  at: number,
  typical: number,
): SuggestedMove {
  const { plan } = worked;
  const accounts = set.flatMap((unit) => unit.accounts);
  const prices = set.map((unit) => movePrice(worked, matcher, unit, from, to, typical));
  const amountOf = (account: number): number => {
    const value = real(plan.measures[at]?.values ?? new Float64Array(0), account);
    return Number.isNaN(value) ? 0 : value;
  };
  const match = (territory: number): number | null => {
    const mean = meanKnown(accounts.map((account) => matcher.score(account, territory)));
    return Number.isNaN(mean) ? null : mean;
  };
  const measures = [at, ...plan.after.keys()].filter(
    (measure, place, all) => plan.after[measure]?.isBalanced === true && all.indexOf(measure) === place,
  );
  return {
    from,
    fromName: plan.territories[from]?.name ?? "",
    to,
    toName: plan.territories[to]?.name ?? "",
    accounts: accounts
      .map((account) => ({
        account,
        id: plan.accounts.id[account] ?? "",
        name: plan.accounts.name[account] ?? "",
        amount: amountOf(account),
      }))
      .sort((a, b) => b.amount - a.amount || a.account - b.account),
    effects: measures.flatMap((measure): MoveEffect[] => {
      const balance = plan.after[measure];
      if (balance === undefined) return [];
      const moved = set.reduce((sum, unit) => sum + (unit.amounts[measure] ?? 0), 0);
      return [
        {
          key: balance.measure,
          tolerance: balance.tolerance,
          fromBefore: deviationOf(balance, from, 0),
          fromAfter: deviationOf(balance, from, -moved),
          toBefore: deviationOf(balance, to, 0),
          toAfter: deviationOf(balance, to, moved),
        },
      ];
    }),
    ownerChanges: prices.reduce((sum, { ownerChanges }) => sum + ownerChanges, 0),
    isFar: prices.some(({ farthest }) => farthest > typical),
    kmBefore: meanKnown(accounts.map((account) => kmTo(worked, account, from))),
    kmAfter: meanKnown(accounts.map((account) => kmTo(worked, account, to))),
    matchBefore: match(from),
    matchAfter: match(to),
  };
}

/** Looked up once for each territory: it takes a walk over all accounts. */
function onceEach(ask: (territory: number) => number): (territory: number) => number {
  const known = new Map<number, number>();
  return (territory) => {
    const answer = known.get(territory) ?? ask(territory);
    known.set(territory, answer);
    return answer;
  };
}

function meanKnown(values: readonly number[]): number {
  const known = values.filter((value) => !Number.isNaN(value));
  return known.length === 0 ? Number.NaN : known.reduce((a, b) => a + b, 0) / known.length;
}

function assigned({ plan }: WorkedPlan): number {
  let count = 0;
  for (const territory of plan.territoryOf) if (territory >= 0) count++;
  return count;
}

/** Load over target less 1 with so much more; 0 without a target. */
function deviationOf({ load, target }: Balance, territory: number, gain: number): number {
  return real(target, territory) > 0 ? (real(load, territory) + gain) / real(target, territory) - 1 : 0;
}

/** How far a territory is from its target, in its band: 1 is the edge of it. */
function strain(balance: Balance, territory: number): number {
  return Math.abs(deviationOf(balance, territory, 0)) / Math.max(1e-6, balance.tolerance);
}

function worstMeasure({ plan }: WorkedPlan, territory: number): number {
  let worst = 0;
  for (const [at, balance] of plan.after.entries()) {
    const first = plan.after[worst];
    if (!balance.isBalanced || first === undefined) continue;
    if (!first.isBalanced || strain(balance, territory) > strain(first, territory)) worst = at;
  }
  return worst;
}

function furthest(worked: WorkedPlan): number {
  const { plan } = worked;
  let found = 0;
  let most = -1;
  for (let territory = 0; territory < plan.territories.length; territory++) {
    const balance = plan.after[worstMeasure(worked, territory)];
    const off = balance === undefined ? 0 : strain(balance, territory);
    if (off <= most) continue;
    [found, most] = [territory, off];
  }
  return found;
}
