import { HOUSE, NO_OWNER, SET_ASIDE } from "../model/plan";
import { deviation } from "./metrics";
import { real, whole } from "./typed-cell";

/** One balanced measure as the reasons need it. */
export interface ExplainedMeasure {
  /** In lower case: "potential". */
  readonly name: string;
  readonly values: Float64Array;
  readonly loadBefore: Float64Array | null;
  readonly loadAfter: Float64Array;
  readonly target: Float64Array;
  readonly tolerance: number;
}

/** What a rule asks of the territory of an account, and how many territories keep it. */
export interface Requirement {
  readonly kind: "language" | "industry" | "skills" | "region";
  /** "Spanish", "Retail", "West". */
  readonly value: string;
  /** Territories that keep all the rules of the account. */
  readonly open: number;
}

/** What the reasons are made of: the finished plan and today's, no trace of the search. */
export interface Explained {
  readonly territoryOf: Int32Array;
  readonly previousTerritoryOf: Int32Array;
  /** Per account: why it is set aside, or "". */
  readonly setAside: readonly string[];
  /** Why a house account is one. */
  readonly house: (account: number) => string;
  /** Per account: what fixes it, or null. */
  readonly fixedBy: readonly (
    "lock" | "named" | "holdback" | "family" | "hand" | "handLock" | "written" | null
  )[];
  /** What the written plan says of an account that stays where that has it; "" where it says nothing. */
  readonly written: (account: number) => string;
  /** How an account came that was placed around a plan that keeps all others, "Fitted in"; else null. */
  readonly placedAs: (account: number) => string | null;
  /** What the account moves together with, or null when it stands alone. */
  readonly family: (account: number) => { readonly others: number; readonly name: string } | null;
  /** The area that decides for the account, or null when it is planned by itself. */
  readonly area: (account: number) => string | null;
  /** The rule that narrows the account's choice most, or null. */
  readonly requirement: (account: number) => Requirement | null;
  readonly mayHave: (account: number, territory: number) => boolean;
  /** True when the account alone is more than a territory's target and tolerance. */
  readonly isWhale: (account: number) => boolean;
  /** Per account: what the owner column says, "" when blank. */
  readonly ownerText: readonly string[];
  /** Per account whose owner is a rep without a territory: why ("leaving"), else "". */
  readonly ownerSetAside: readonly string[];
  /** Who holds each territory: the rep, else the territory's name. */
  readonly holder: readonly string[];
  /** The balanced measures, the most important first. */
  readonly measures: readonly ExplainedMeasure[];
  /** Per account: km to the home of its territory, NaN unknown. */
  readonly distanceKm: Float64Array;
  /** Km from the account to the home of a territory, NaN unknown. */
  readonly kmTo: (account: number, territory: number) => number;
  /** Territories nearer to the account's place than its own, by home. */
  readonly nearer: (account: number) => readonly number[];
  readonly hasGeography: boolean;
}

/** Why the account is where it is, in plain words; every number in it is one of the plan's. */
export function explain(plan: Explained, account: number): string {
  const why = explained(plan, account);
  const placedAs = plan.placedAs(account);
  return placedAs === null ? why : `${placedAs}: ${lowered(why.replace(NEW, ""))}`;
}

/** How the reason of an account without an owner begins; whatever is fitted in is new. */
const NEW = /^New: had no owner; /;

function explained(plan: Explained, account: number): string {
  const territory = whole(plan.territoryOf, account);
  if (territory === SET_ASIDE) return `Set aside: ${plan.setAside[account] ?? ""}`;
  if (territory === HOUSE) return plan.house(account);
  return (
    fixed(plan, account, territory) ??
    whale(plan, account, territory) ??
    ofArea(plan, account, territory) ??
    onlyOne(plan, account, territory) ??
    withFamily(plan, account, freely(plan, account, territory))
  );
}

/** Locked, named, held back, or with a family that is. */
function fixed(plan: Explained, account: number, territory: number): string | null {
  const holder = plan.holder[territory] ?? "";
  switch (plan.fixedBy[account] ?? null) {
    case "lock":
      return `Locked to ${holder}`;
    case "named":
      return `Named account of ${holder}`;
    case "hand":
      return withFamily(plan, account, `Placed by hand: with ${holder}`);
    case "handLock":
      return withFamily(plan, account, `Locked by hand: stays with ${holder}`);
    case "written": {
      const why = plan.written(account);
      return why === "" ? `As in the written plan: with ${holder}` : why;
    }
    case "holdback":
      return `Held back: ${holder} keeps it`;
    case "family":
      if (plan.family(account) === null) return `Follows its family, which is fixed to ${holder}`;
      return withFamily(plan, account, `One of them is fixed to ${holder}`);
    case null:
      return null;
  }
}

function whale(plan: Explained, account: number, territory: number): string | null {
  const first = plan.measures[0];
  if (first === undefined || !plan.isWhale(account)) return null;
  const share = real(first.values, account) / real(first.target, territory);
  const holder = plan.holder[territory] ?? "";
  const stays = whole(plan.previousTerritoryOf, account) === territory;
  return `Larger than a territory: ${percent(share)} of the target in ${first.name} alone; ${stays ? "stays with" : "placed with"} ${holder}`;
}

function ofArea(plan: Explained, account: number, territory: number): string | null {
  const area = plan.area(account);
  return area === null ? null : `In ${area}, which belongs to ${plan.holder[territory] ?? ""}`;
}

/** The rules leave one territory. */
function onlyOne(plan: Explained, account: number, territory: number): string | null {
  const rule = plan.requirement(account);
  if (rule?.open !== 1) return null;
  const holder = plan.holder[territory] ?? "";
  const km = real(plan.distanceKm, account);
  const far = Number.isNaN(km) ? "" : `, ${kilometres(km)} away`;
  return withFamily(plan, account, `${onlyWords(rule)}: ${holder}${far}`);
}

function onlyWords({ kind, value }: Requirement): string {
  if (kind === "language") return `Only ${value} speaker within reach`;
  if (kind !== "region") return `Only rep with ${value} among the skills within reach`;
  return `Only territory in ${value}`;
}

function withFamily(plan: Explained, account: number, why: string): string {
  const family = plan.family(account);
  if (family === null) return why;
  const others = family.others === 1 ? "1 other" : `${family.others} others`;
  return `Moves together with ${others} of the ${family.name} family; ${lowered(why)}`;
}

/** Nothing but distance, balance and today's owner decided. */
function freely(plan: Explained, account: number, territory: number): string {
  const holder = plan.holder[territory] ?? "";
  const previous = whole(plan.previousTerritoryOf, account);
  if (previous === territory) return stays(plan, account, holder);
  if (previous === NO_OWNER) return isNew(plan, account, holder);
  return moved(plan, account, previous, territory, holder);
}

function stays(plan: Explained, account: number, holder: string): string {
  const km = real(plan.distanceKm, account);
  const near = nearness(plan, account);
  if (Number.isNaN(km) || near === null) return `Stays: already owned by ${holder}`;
  return `Stays: already owned by ${holder}, who is the nearest${near} at ${kilometres(km)}`;
}

function moved(
  plan: Explained,
  account: number,
  previous: number,
  territory: number,
  holder: string,
): string {
  const from = plan.holder[previous] ?? "";
  if (!plan.mayHave(account, previous)) {
    const rule = plan.requirement(account);
    return `Moved from ${from}, ${rule === null ? "who may not have it" : mayNotWords(rule)}, to ${holder}${extra(plan, account, previous, territory, "")}`;
  }
  const over = furthest(plan, previous, 1);
  if (over !== null) {
    return `Moved from ${from}, who was ${over.share} over target${over.where}${extra(plan, account, previous, territory, holder)}`;
  }
  const under = furthest(plan, territory, -1);
  if (under !== null) {
    return `Moved from ${from} to ${holder}, who was ${under.share} under target${under.where}${extra(plan, account, previous, territory, holder)}`;
  }
  const km = real(plan.distanceKm, account);
  if (Number.isNaN(km)) return `Moved from ${from} to even out ${measureNames(plan)} with ${holder}`;
  const near = nearness(plan, account);
  if (near !== null) return `Moved from ${from}: nearest${near}, ${kilometres(km)} from ${holder}`;
  return `Moved from ${from} to even out ${measureNames(plan)}: ${kilometres(km)} from ${holder}`;
}

/** "; East is 9 km farther", from home to home; "" where a place is unknown. */
function extra(
  plan: Explained,
  account: number,
  previous: number,
  territory: number,
  holder: string,
): string {
  const more = plan.kmTo(account, territory) - plan.kmTo(account, previous);
  if (Number.isNaN(more)) return "";
  if (Math.abs(more) < 1) return holder === "" ? ", as near" : `; ${holder} is as near`;
  const words = `${kilometres(Math.abs(more))} ${more > 0 ? "farther" : "nearer"}`;
  return holder === "" ? `, ${words}` : `; ${holder} is ${words}`;
}

/** How far today is off: "14 %", and " in workload" where several measures are balanced. */
interface Off {
  readonly share: string;
  readonly where: string;
}

/** The measure in which today is furthest outside its band on that side, null when in none. */
function furthest(plan: Explained, territory: number, side: 1 | -1): Off | null {
  let most = 0;
  let words: Off | null = null;
  for (const measure of plan.measures) {
    if (measure.loadBefore === null) continue;
    const off = side * deviation(measure.loadBefore, measure.target, territory);
    if (off <= measure.tolerance || off <= most) continue;
    most = off;
    words = { share: percent(off), where: plan.measures.length > 1 ? ` in ${measure.name}` : "" };
  }
  return words;
}

function isNew(plan: Explained, account: number, holder: string): string {
  const lead = newLead(plan, account);
  const join = (text: string): string => (lead === "" ? text : `${lead}; ${lowered(text)}`);
  const km = real(plan.distanceKm, account);
  if (Number.isNaN(km)) {
    const why = plan.hasGeography ? "its place is not known" : "without places";
    return join(`Placed by ${measureNames(plan)} alone, ${why}`);
  }
  const near = nearness(plan, account);
  if (near !== null) return join(`Nearest${near}: ${kilometres(km)} from ${holder}`);
  const rivals = plan.nearer(account).filter((other) => plan.mayHave(account, other));
  if (rivals.every((other) => isFull(plan, account, other))) {
    return join(`Nearest territory with room, ${kilometres(km)} from ${holder}`);
  }
  return join(`Evens out ${measureNames(plan)}: ${kilometres(km)} from ${holder}`);
}

/** True when the account would take the territory over a band. */
function isFull(plan: Explained, account: number, territory: number): boolean {
  return plan.measures.some((measure) => {
    const value = real(measure.values, account);
    const after = real(measure.loadAfter, territory) + (Number.isNaN(value) ? 0 : value);
    return after > real(measure.target, territory) * (1 + measure.tolerance);
  });
}

/** "" when no home is nearer, " in West" when none that keeps the rules is, null when one is. */
function nearness(plan: Explained, account: number): string | null {
  const nearer = plan.nearer(account);
  if (nearer.length === 0) return "";
  if (nearer.some((other) => plan.mayHave(account, other))) return null;
  const rule = plan.requirement(account);
  if (rule === null) return " it may go to";
  if (rule.kind === "language") return ` who speaks ${rule.value}`;
  return rule.kind !== "region" ? ` with ${rule.value} among the skills` : ` in ${rule.value}`;
}

function mayNotWords({ kind, value }: Requirement): string {
  if (kind === "language") return `who does not speak ${value}`;
  return kind !== "region" ? `who lacks ${value} among the skills` : `who is not in ${value}`;
}

function newLead(plan: Explained, account: number): string {
  const owner = plan.ownerText[account] ?? "";
  const why = plan.ownerSetAside[account] ?? "";
  if (owner === "") return plan.measures[0]?.loadBefore === null ? "" : "New: had no owner";
  if (why !== "") return `New: ${owner} gets no accounts (${why})`;
  return `New: owner ${owner} is not among the reps`;
}

/** "potential and workload" */
function measureNames(plan: Explained): string {
  return plan.measures.map((measure) => measure.name).join(" and ");
}

function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** "42 km", and "under 1 km" below that. */
function kilometres(km: number): string {
  return km < 1 ? "under 1 km" : `${Math.round(km)} km`;
}

/** "48 %" of 0.48, "under 1 %" below that. */
function percent(share: number): string {
  return share < 0.01 ? "under 1 %" : `${Math.round(share * 100)} %`;
}
