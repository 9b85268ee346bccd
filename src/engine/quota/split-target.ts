import { roundParts, shareOut, wholeUnits, type Claim } from "./share-out";

/** A territory as the target is split over it. */
export interface QuotaClaim extends Claim {
  /** Index of its region, 0 up to the number of regions. */
  readonly region: number;
  /** What it gets whatever its share and bounds; null: by its share. */
  readonly override: number | null;
}

export interface SplitRegion {
  readonly calculated: number;
  /** With the overrides. */
  readonly final: number;
}

export interface SplitTarget {
  readonly regions: readonly SplitRegion[];
  /** Per territory: before overrides, exact and in whole units. */
  readonly exact: Float64Array;
  readonly calculated: Float64Array;
  /** Per territory: with the overrides, their difference spread over the others. */
  readonly final: Float64Array;
  /** Total less the calculated and the final amounts; 0 where the bounds allow the total. */
  readonly shortCalculated: number;
  readonly shortFinal: number;
}

/**
 * Splits a total over regions and inside each over its territories, twice: as calculated, and
 * again with the overrides held. The difference that an override makes is spread inside its
 * region; only what the others of the region cannot take within their bounds goes to the
 * other regions, in proportion to the room that their bounds leave.
 *
 * @param total what the territories carry together
 */
export function splitTarget(
  total: number,
  unit: number,
  regionCount: number,
  claims: readonly QuotaClaim[],
): SplitTarget {
  const members = Array.from({ length: regionCount }, (): number[] => []);
  claims.forEach(({ region }, at) => members[region]?.push(at));
  const claimsOf = (region: readonly number[]): QuotaClaim[] =>
    region.flatMap((at) => {
      const claim = claims[at];
      return claim === undefined ? [] : [claim];
    });
  const groups = members.map(claimsOf);
  const byRegion = shareOut(total, unit, groups.map(together));
  const exact = new Float64Array(claims.length);
  const calculated = new Float64Array(claims.length);
  const final = new Float64Array(claims.length);
  members.forEach((region, r) => {
    const shared = shareOut(byRegion.amount[r] ?? 0, unit, groups[r] ?? []);
    region.forEach((at, place) => {
      exact[at] = shared.exact[place] ?? 0;
      calculated[at] = shared.amount[place] ?? 0;
    });
  });
  const rest = spreadDifference(total, unit, byRegion.amount, groups);
  members.forEach((region, r) => {
    const shared = shareOut(rest[r] ?? 0, unit, (groups[r] ?? []).map(unlessHeld));
    region.forEach((at, place) => {
      final[at] = claims[at]?.override ?? shared.amount[place] ?? 0;
    });
  });
  return {
    regions: members.map((region, r) => ({
      calculated: byRegion.amount[r] ?? 0,
      final: region.reduce((sum, at) => sum + (final[at] ?? 0), 0),
    })),
    exact,
    calculated,
    final,
    shortCalculated: roundParts(total - sum(calculated)),
    shortFinal: roundParts(total - sum(final)),
  };
}

/** What each region has for its territories without an override. */
function spreadDifference(
  total: number,
  unit: number,
  regionAmount: Float64Array,
  groups: readonly (readonly QuotaClaim[])[],
): number[] {
  const regions = groups.map((group, r) => {
    const held = group.reduce((sum, { override }) => sum + (override ?? 0), 0);
    const { least, most } = together(group.map(unlessHeld));
    const inside = Math.min(Math.max((regionAmount[r] ?? 0) - held, least), most);
    return { held, least, most, inside };
  });
  const over = roundParts(
    total - sumOf(regions, ({ held }) => held) - sumOf(regions, ({ inside }) => inside),
  );
  const sign = over < 0 ? -1 : 1;
  const room = regions.map(({ least, most, inside }) =>
    roundParts(over > 0 ? most - inside : inside - least),
  );
  const roomUnits = room.map((amount) => wholeUnits(amount, unit));
  const allUnits = sumOf(roomUnits, (units) => units);
  const shared = Math.min(wholeUnits(Math.abs(over), unit), allUnits);
  const dueAt = (unitsSoFar: number): number =>
    allUnits === 0 ? 0 : Math.floor(roundParts((shared * unitsSoFar) / allUnits));
  let unitsBefore = 0;
  const extra = roomUnits.map((units) => {
    const due = dueAt(unitsBefore + units) - dueAt(unitsBefore);
    unitsBefore += units;
    return due * unit;
  });
  // What is no whole unit goes to the first who has room for it.
  let odd = roundParts(Math.abs(over) - shared * unit);
  return regions.map(({ inside }, r) => {
    const taken = Math.max(0, Math.min((room[r] ?? 0) - (extra[r] ?? 0), odd));
    odd -= taken;
    return roundParts(inside + sign * ((extra[r] ?? 0) + taken));
  });
}

/** All of a group as one. */
function together(group: readonly Claim[]): Claim {
  return {
    score: sumOf(group, ({ score }) => score),
    least: sumOf(group, ({ least }) => least),
    most: sumOf(group, ({ most }) => most),
  };
}

/** An override takes its territory out of what is shared. */
function unlessHeld(claim: QuotaClaim): Claim {
  return claim.override === null ? claim : { score: 0, least: 0, most: 0 };
}

function sumOf<Item>(items: readonly Item[], value: (item: Item) => number): number {
  return items.reduce((all, item) => all + value(item), 0);
}

function sum(values: Float64Array): number {
  let all = 0;
  for (const value of values) all += value;
  return all;
}
