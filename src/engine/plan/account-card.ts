import type { Told } from "../model/told";
import { real, whole } from "../alignment/typed-cell";
import { cellOfRow } from "../lookup/cell-of-row";
import { matchPoints } from "../matching/match-score";
import type { Matcher } from "../matching/matcher";
import { matcherOf } from "../matching/plan-matching";
import { createTraits } from "../matching/traits";
import { MATCH_TRAITS, type MatchPoints, type MatchTrait } from "../model/matching";
import { HOUSE, NO_OWNER } from "../model/plan";
import type { MeasureKey } from "../model/measure-key";
import type { WorkedPlan } from "./finish-plan";
import type { FixedBy } from "./fixed-accounts";
import { moveChoices } from "./move-choices";

/** Reps named beside the one that has the account. */
const OTHERS_SHOWN = 3;
/** The nearest reps are in reach however far they are: where nobody is near, these are the choice. */
const NEAREST_IN_REACH = 3;

/** A territory that has or could have an account. */
export interface Candidate {
  readonly territory: number;
  readonly name: string;
  readonly rep: string;
  /** 0..100; null where nothing is known. */
  readonly score: number | null;
  /** Km from the account to the home; null where one is not known. */
  readonly km: number | null;
  /** Load over target less 1 on the leading measure, with the account. */
  readonly deviation: number;
  readonly isInBand: boolean;
}

/** What an account asks of its rep, and whether the rep it is planned for has it. */
export interface AskedTrait {
  readonly trait: MatchTrait;
  /** As the user wrote it. */
  readonly text: string;
  readonly isServed: boolean;
}

/** Why an account is where it is, how it matches and who else could have it. */
export interface AccountCard {
  readonly account: number;
  readonly id: string;
  readonly name: string;
  /** "Keene NH 03431", "" where the list tells no place. */
  readonly place: string;
  readonly industry: string;
  readonly segment: string;
  readonly status: string;
  /** The measures that have data, without the count. */
  readonly amounts: readonly {
    readonly key: MeasureKey;
    readonly unit: "money" | "hours" | "count";
    readonly value: number;
  }[];
  readonly is: "assigned" | "house" | "setAside";
  /** Territory and rep it is planned for, "" outside the territories. */
  readonly territory: string;
  readonly rep: string;
  /** Today's territory and rep, or the owner as written; "" without. */
  readonly previousTerritory: string;
  readonly previousRep: string;
  readonly isMoved: boolean;
  /** As on the sheet. */
  readonly reason: Told | string;
  readonly fixedBy: FixedBy;
  /** Accounts of its family, which move with it. */
  readonly others: number;
  readonly asked: readonly AskedTrait[];
  /** Serial day since when it is a customer; null where the list does not say. */
  readonly customerSince: number | null;
  readonly score: number | null;
  readonly points: readonly MatchPoints[];
  /** The leading measure, that the deviations are of. */
  readonly measure: MeasureKey;
  /** Its own territory first, then those that may have it: those in reach before the others, the best match first. */
  readonly candidates: readonly Candidate[];
  /** Territories that may have it beside its own. */
  readonly mayGoTo: number;
  /** False where whole areas decide. */
  readonly canBePlaced: boolean;
  readonly sheet: string;
  readonly cell: string;
}

/** @param account row of an account of the plan */
export function accountCard(worked: WorkedPlan, account: number): AccountCard {
  const { plan, prepared, unitOf } = worked;
  const { accounts, territories, matching } = plan;
  const territory = whole(plan.territoryOf, account);
  const previous = whole(plan.previousTerritoryOf, account);
  const unit = whole(unitOf, account);
  const { units } = prepared.rules;
  const matcher = matcherOf(plan, matching.halfKm);
  const points =
    territory < 0 ? [] : matchPoints(matcher.shares(account, territory), plan.settings.matchWeights);
  const since = real(accounts.customerSince, account);
  return {
    account,
    id: accounts.id[account] ?? "",
    name: accounts.name[account] ?? "",
    place: placeText(worked, account),
    industry: accounts.industry[account] ?? "",
    segment: accounts.segment[account] ?? "",
    status: accounts.status[account] ?? "",
    amounts: plan.measures.flatMap(({ key, unit: of, values }) => {
      const value = real(values, account);
      return key === "accounts" || Number.isNaN(value) ? [] : [{ key, unit: of, value }];
    }),
    is: territory >= 0 ? "assigned" : territory === HOUSE ? "house" : "setAside",
    territory: territories[territory]?.name ?? "",
    rep: territories[territory]?.rep ?? "",
    previousTerritory: territories[previous]?.name ?? "",
    previousRep: territories[previous]?.rep ?? (accounts.owner[account] ?? "").trim(),
    isMoved: territory >= 0 && previous !== NO_OWNER && previous !== territory,
    reason: worked.reasonOf(account),
    fixedBy: prepared.fixed.by[account] ?? null,
    others: unit < 0 ? 0 : whole(units.start, unit + 1) - whole(units.start, unit) - 1,
    asked: territory < 0 ? [] : askedOf(worked, account, territories[territory]?.repIndex ?? -1),
    customerSince: Number.isNaN(since) ? null : since,
    score: known(real(matching.fit, account)),
    points,
    measure: plan.measures[0]?.key ?? "accounts",
    ...candidatesOf(worked, account, unit, matcher),
    canBePlaced: territory >= 0 && plan.areas === null,
    sheet: accounts.sheet,
    cell: cellOfRow(plan.mapping, "account", whole(accounts.sourceRow, account)),
  };
}

/**
 * The account's own territory, and the best matches among those that may have it; of equals the nearer,
 * then the first. Those in reach come before all others, whatever their match: distance is one part of
 * the score, and the other parts must not name a rep who would have to fly.
 */
function candidatesOf(
  worked: WorkedPlan,
  account: number,
  unit: number,
  matcher: Matcher,
): { candidates: Candidate[]; mayGoTo: number } {
  if (unit < 0) return { candidates: [], mayGoTo: 0 };
  const { from, to } = moveChoices(worked, account);
  const tolerance = worked.plan.after[0]?.tolerance ?? 0;
  const candidate = (choice: typeof from, deviation: number): Candidate => ({
    territory: choice.territory,
    name: choice.name,
    rep: choice.rep,
    score: known(matcher.score(account, choice.territory)),
    km: known(matcher.km(account, choice.territory)),
    deviation,
    isInBand: Math.abs(deviation) <= tolerance + 1e-9,
  });
  const all = to.map((choice) => candidate(choice, choice.after));
  const reach = reachOf(all, worked.plan.matching.halfKm);
  const others = all.sort(
    (a, b) =>
      Number(kmOf(b) <= reach) - Number(kmOf(a) <= reach) ||
      (b.score ?? -1) - (a.score ?? -1) ||
      kmOf(a) - kmOf(b) ||
      a.territory - b.territory,
  );
  return { candidates: [candidate(from, from.before), ...others.slice(0, OTHERS_SHOWN)], mayGoTo: to.length };
}

/** Km in which a home is in reach: where nearness is worth half of its points, or as far as the third nearest is. */
function reachOf(candidates: readonly Candidate[], halfKm: number): number {
  const nearest = candidates.map(kmOf).sort((a, b) => a - b || 0);
  const last = nearest[Math.min(NEAREST_IN_REACH, nearest.length) - 1] ?? Number.POSITIVE_INFINITY;
  return Number.isNaN(halfKm) ? last : Math.max(halfKm, last);
}

/** An unknown distance counts as the longest. */
function kmOf({ km }: Candidate): number {
  return km ?? Number.POSITIVE_INFINITY;
}

function askedOf({ plan }: WorkedPlan, account: number, rep: number): AskedTrait[] {
  if (rep < 0) return [];
  const traits = createTraits(plan.accounts, plan.reps);
  return MATCH_TRAITS.flatMap((trait): AskedTrait[] => {
    const words = traits.asked(trait, account);
    if (words.length === 0 || !traits.isKnown(trait)) return [];
    return [{ trait, text: traits.text(trait, account), isServed: traits.isServed(trait, words, rep) }];
  });
}

function placeText({ plan }: WorkedPlan, account: number): string {
  const { city, state, postalCode, country } = plan.accounts;
  const parts = [city, state, postalCode]
    .map((column) => column[account] ?? "")
    .filter((part) => part !== "");
  return (parts.length > 0 ? parts.join(" ") : (country[account] ?? "")).trim();
}

function known(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
