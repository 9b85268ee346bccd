import { tellSetAside } from "../intake/tell-set-aside";
import type { MeasureKey } from "../model/measure-key";
import { HOUSE, NO_OWNER, SET_ASIDE } from "../model/plan";
import { tell } from "../told/tell";
import type { Told, ToldFigure } from "../model/told";
import { deviation } from "./metrics";
import { real, whole } from "./typed-cell";

/** One balanced measure as the reasons need it. */
export interface ExplainedMeasure {
  readonly key: MeasureKey;
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
  readonly house: (account: number) => Told | string;
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

/** Why the account is where it is; every number in it is one of the plan's. What a sheet says of it is text. */
export function explain(plan: Explained, account: number): Told | string {
  const placedAs = plan.placedAs(account);
  const why = explained(plan, account, placedAs !== null);
  if (placedAs === null) return why;
  return tell(placedAs === "Fitted in" ? "fittedIn" : "handedOver", why);
}

/** @param isAround placed around a plan that keeps the others: that it had no owner goes without saying */
function explained(plan: Explained, account: number, isAround: boolean): Told | string {
  const territory = whole(plan.territoryOf, account);
  if (territory === SET_ASIDE) return tell("setAsideBecause", tellSetAside(plan.setAside[account] ?? ""));
  if (territory === HOUSE) return plan.house(account);
  return (
    fixed(plan, account, territory) ??
    whale(plan, account, territory) ??
    ofArea(plan, account, territory) ??
    onlyOne(plan, account, territory) ??
    withFamily(plan, account, freely(plan, account, territory, isAround))
  );
}

/** Locked, named, held back, or with a family that is. */
function fixed(plan: Explained, account: number, territory: number): Told | string | null {
  const holder = plan.holder[territory] ?? "";
  switch (plan.fixedBy[account] ?? null) {
    case "lock":
      return tell("lockedTo", holder);
    case "named":
      return tell("namedOf", holder);
    case "hand":
      return withFamily(plan, account, tell("placedByHand", holder));
    case "handLock":
      return withFamily(plan, account, tell("lockedByHand", holder));
    case "written":
      return plan.written(account) || tell("asWritten", holder);
    case "holdback":
      return tell("heldBack", holder);
    case "family":
      if (plan.family(account) === null) return tell("followsFamily", holder);
      return withFamily(plan, account, tell("oneIsFixed", holder));
    case null:
      return null;
  }
}

function whale(plan: Explained, account: number, territory: number): Told | null {
  const first = plan.measures[0];
  if (first === undefined || !plan.isWhale(account)) return null;
  const share = real(first.values, account) / real(first.target, territory);
  const stays = whole(plan.previousTerritoryOf, account) === territory;
  const code = stays ? "whaleStays" : "whalePlaced";
  return tell(code, { roundShare: share }, { measure: first.key }, plan.holder[territory] ?? "");
}

function ofArea(plan: Explained, account: number, territory: number): Told | null {
  const area = plan.area(account);
  return area === null ? null : tell("inArea", area, plan.holder[territory] ?? "");
}

/** The rules leave one territory. */
function onlyOne(plan: Explained, account: number, territory: number): Told | null {
  const rule = plan.requirement(account);
  if (rule?.open !== 1) return null;
  const holder = plan.holder[territory] ?? "";
  const km = real(plan.distanceKm, account);
  const only = tell(ONLY[rule.kind], rule.value);
  const why = Number.isNaN(km) ? tell("onlyOne", only, holder) : tell("onlyOneFar", only, holder, { km });
  return withFamily(plan, account, why);
}

const ONLY = {
  language: "onlySpeaker",
  industry: "onlySkilled",
  skills: "onlySkilled",
  region: "onlyInRegion",
} as const satisfies Record<Requirement["kind"], string>;

function withFamily(plan: Explained, account: number, why: Told): Told {
  const family = plan.family(account);
  if (family === null) return why;
  return tell("inFamily", family.others, { count: family.others }, family.name, why);
}

/** Nothing but distance, balance and today's owner decided. */
function freely(plan: Explained, account: number, territory: number, isAround: boolean): Told {
  const holder = plan.holder[territory] ?? "";
  const previous = whole(plan.previousTerritoryOf, account);
  if (previous === territory) return stays(plan, account, holder);
  if (previous === NO_OWNER) return asNew(plan, account, isNew(plan, account, holder), isAround);
  return moved(plan, account, previous, territory, holder);
}

function stays(plan: Explained, account: number, holder: string): Told {
  const km = real(plan.distanceKm, account);
  const near = nearness(plan, account);
  if (Number.isNaN(km) || near === null) return tell("stays", holder);
  return tell("staysNearest", holder, near, { km });
}

function moved(plan: Explained, account: number, previous: number, territory: number, holder: string): Told {
  const from = plan.holder[previous] ?? "";
  const way = wayBeside(plan, account, previous, territory);
  if (!plan.mayHave(account, previous)) {
    const rule = plan.requirement(account);
    const against = rule === null ? tell("mayNot") : tell(MAY_NOT[rule.kind], rule.value);
    return way === null
      ? tell("movedMayNot", from, against, holder)
      : tell("movedMayNotBy", from, against, holder, way);
  }
  const over = furthest(plan, previous, 1);
  if (over !== null) {
    return way === null ? tell("movedOver", from, over) : tell("movedOverTo", from, over, holder, way);
  }
  const under = furthest(plan, territory, -1);
  if (under !== null) {
    return way === null
      ? tell("movedUnder", from, holder, under)
      : tell("movedUnderBy", from, holder, under, way);
  }
  const km = real(plan.distanceKm, account);
  if (Number.isNaN(km)) return tell("movedToEven", from, measuresOf(plan), holder);
  const near = nearness(plan, account);
  if (near !== null) return tell("movedNearest", from, near, { km }, holder);
  return tell("movedToEvenAt", from, measuresOf(plan), { km }, holder);
}

const MAY_NOT = {
  language: "mayNotLanguage",
  industry: "mayNotSkill",
  skills: "mayNotSkill",
  region: "mayNotRegion",
} as const satisfies Record<Requirement["kind"], string>;

/** "9 km farther", from home to home; null where a place is unknown. */
function wayBeside(plan: Explained, account: number, previous: number, territory: number): Told | null {
  const more = plan.kmTo(account, territory) - plan.kmTo(account, previous);
  if (Number.isNaN(more)) return null;
  if (Math.abs(more) < 1) return tell("asNear");
  return tell(more > 0 ? "farther" : "nearer", { km: Math.abs(more) });
}

/** The measure in which today is furthest outside its band on that side, named where several are balanced; null when in none. */
function furthest(plan: Explained, territory: number, side: 1 | -1): Told | null {
  let most = 0;
  let worst: ExplainedMeasure | null = null;
  for (const measure of plan.measures) {
    if (measure.loadBefore === null) continue;
    const off = side * deviation(measure.loadBefore, measure.target, territory);
    if (off <= measure.tolerance || off <= most) continue;
    most = off;
    worst = measure;
  }
  if (worst === null) return null;
  const share = { roundShare: most };
  return plan.measures.length > 1
    ? tell(side === 1 ? "overIn" : "underIn", share, { measure: worst.key })
    : tell(side === 1 ? "over" : "under", share);
}

function isNew(plan: Explained, account: number, holder: string): Told {
  const km = real(plan.distanceKm, account);
  if (Number.isNaN(km)) return tell(plan.hasGeography ? "placeUnknown" : "withoutPlaces", measuresOf(plan));
  const near = nearness(plan, account);
  if (near !== null) return tell("nearestTo", near, { km }, holder);
  const rivals = plan.nearer(account).filter((other) => plan.mayHave(account, other));
  if (rivals.every((other) => isFull(plan, account, other))) return tell("nearestWithRoom", { km }, holder);
  return tell("evensOut", measuresOf(plan), { km }, holder);
}

/** True when the account would take the territory over a band. */
function isFull(plan: Explained, account: number, territory: number): boolean {
  return plan.measures.some((measure) => {
    const value = real(measure.values, account);
    const after = real(measure.loadAfter, territory) + (Number.isNaN(value) ? 0 : value);
    return after > real(measure.target, territory) * (1 + measure.tolerance);
  });
}

/** "nearest" when no home is nearer, "nearest in West" when none that keeps the rules is, null when one is. */
function nearness(plan: Explained, account: number): Told | null {
  const nearer = plan.nearer(account);
  if (nearer.length === 0) return tell("nearest");
  if (nearer.some((other) => plan.mayHave(account, other))) return null;
  const rule = plan.requirement(account);
  return rule === null ? tell("nearestAllowed") : tell(NEAREST[rule.kind], rule.value);
}

const NEAREST = {
  language: "nearestSpeaker",
  industry: "nearestSkilled",
  skills: "nearestSkilled",
  region: "nearestInRegion",
} as const satisfies Record<Requirement["kind"], string>;

function asNew(plan: Explained, account: number, why: Told, isAround: boolean): Told {
  const owner = plan.ownerText[account] ?? "";
  const reason = plan.ownerSetAside[account] ?? "";
  if (owner === "") {
    return plan.measures[0]?.loadBefore === null || isAround ? why : tell("newUnowned", why);
  }
  return reason === ""
    ? tell("newOfUnknown", owner, why)
    : tell("newOfOwner", owner, tellSetAside(reason), why);
}

/** "potential and workload" */
function measuresOf(plan: Explained): ToldFigure {
  return { measures: plan.measures.map(({ key }) => key) };
}
