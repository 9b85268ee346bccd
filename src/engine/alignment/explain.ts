import { HOUSE, NO_OWNER, SET_ASIDE } from "../model/plan";
import { deviation } from "./metrics";
import { real, whole } from "./typed-cell";

/** What the reasons are made of: the finished plan and today's, no trace of the search. */
export interface Explained {
  readonly territoryOf: Int32Array;
  readonly previousTerritoryOf: Int32Array;
  /** Per account: why it is set aside, or "". */
  readonly setAside: readonly string[];
  /** Per account: what fixes it, or null. */
  readonly fixedBy: readonly ("lock" | "named" | null)[];
  /** Per account: what the owner column says, "" when blank. */
  readonly ownerText: readonly string[];
  /** Per account whose owner is a rep without a territory: why ("leaving"), else "". */
  readonly ownerSetAside: readonly string[];
  /** Who holds each territory: the rep, else the territory's name. */
  readonly holder: readonly string[];
  /** The balanced measure in lower case: "potential". */
  readonly measure: string;
  readonly values: Float64Array;
  readonly loadBefore: Float64Array | null;
  readonly loadAfter: Float64Array;
  readonly target: Float64Array;
  readonly tolerance: number;
  /** Per account: km to the home of its territory, NaN unknown. */
  readonly distanceKm: Float64Array;
  /** Territories nearer to the account's place than its own, by home. */
  readonly nearer: (account: number) => readonly number[];
  readonly hasGeography: boolean;
}

/** Why the account is where it is, in plain words; every number in it is one of the plan's. */
export function explain(plan: Explained, account: number): string {
  const territory = whole(plan.territoryOf, account);
  if (territory === SET_ASIDE) return `Set aside: ${plan.setAside[account] ?? ""}`;
  if (territory === HOUSE) return "House account: held by no territory";
  const holder = plan.holder[territory] ?? "";
  const fixedBy = plan.fixedBy[account] ?? null;
  if (fixedBy === "lock") return `Locked to ${holder}`;
  if (fixedBy === "named") return `Named account of ${holder}`;
  const previous = whole(plan.previousTerritoryOf, account);
  if (previous === territory) return stays(plan, account, holder);
  if (previous === NO_OWNER) return isNew(plan, account, territory, holder);
  return moved(plan, account, previous, territory, holder);
}

function stays(plan: Explained, account: number, holder: string): string {
  const km = real(plan.distanceKm, account);
  if (Number.isNaN(km) || plan.nearer(account).length > 0) return `Stays: already owned by ${holder}`;
  return `Stays: already owned by ${holder}, who is the nearest at ${kilometres(km)}`;
}

function moved(
  plan: Explained,
  account: number,
  previous: number,
  territory: number,
  holder: string,
): string {
  const from = plan.holder[previous] ?? "";
  if (plan.loadBefore !== null) {
    const over = deviation(plan.loadBefore, plan.target, previous);
    if (over > plan.tolerance) return `Moved from ${from}, who was ${percent(over)} over target`;
    const under = deviation(plan.loadBefore, plan.target, territory);
    if (under < -plan.tolerance)
      return `Moved from ${from} to ${holder}, who was ${percent(-under)} under target`;
  }
  const km = real(plan.distanceKm, account);
  if (Number.isNaN(km)) return `Moved from ${from} to even out ${plan.measure} with ${holder}`;
  if (plan.nearer(account).length === 0)
    return `Moved from ${from}: nearest, ${kilometres(km)} from ${holder}`;
  return `Moved from ${from} to even out ${plan.measure}: ${kilometres(km)} from ${holder}`;
}

function isNew(plan: Explained, account: number, territory: number, holder: string): string {
  const lead = newLead(plan, account);
  const join = (text: string): string =>
    lead === "" ? text : `${lead}; ${text.charAt(0).toLowerCase()}${text.slice(1)}`;
  const km = real(plan.distanceKm, account);
  if (Number.isNaN(km)) {
    const why = plan.hasGeography ? "its place is not known" : "without places";
    return join(`Placed by ${plan.measure} alone, ${why}`);
  }
  const nearer = plan.nearer(account);
  if (nearer.length === 0) return join(`Nearest: ${kilometres(km)} from ${holder}`);
  const value = real(plan.values, account);
  const amount = Number.isNaN(value) ? 0 : value;
  const areFull = nearer.every(
    (other) => real(plan.loadAfter, other) + amount > real(plan.target, other) * (1 + plan.tolerance),
  );
  if (areFull && territory >= 0) return join(`Nearest territory with room, ${kilometres(km)} from ${holder}`);
  return join(`Evens out ${plan.measure}: ${kilometres(km)} from ${holder}`);
}

function newLead(plan: Explained, account: number): string {
  const owner = plan.ownerText[account] ?? "";
  const why = plan.ownerSetAside[account] ?? "";
  if (owner === "") return plan.loadBefore === null ? "" : "New: had no owner";
  if (why !== "") return `New: ${owner} gets no accounts (${why})`;
  return `New: owner ${owner} is not among the reps`;
}

/** "42 km", and "under 1 km" below that. */
function kilometres(km: number): string {
  return km < 1 ? "under 1 km" : `${Math.round(km)} km`;
}

/** "48 %" of 0.48, "under 1 %" below that. */
function percent(share: number): string {
  return share < 0.01 ? "under 1 %" : `${Math.round(share * 100)} %`;
}
