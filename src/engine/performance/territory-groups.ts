import type { Pacer } from "../alignment/pacer";
import { whole } from "../alignment/typed-cell";
import type { PerformanceGroup } from "../model/performance";
import { rollUp, sumAccounts, type GroupSums } from "./group-sums";
import { attainmentsIn, makeGroup, rollUpMeans, type GroupMeans, type Grouping } from "./make-group";
import type { Measured } from "./measured";
import { MOSTLY_NAMES } from "./territory-density";

/** Accounts outside the territories, and deals without an account. */
const OUTSIDE = ["House", "Set aside", "Without account"] as const;

export interface TerritoryGroups {
  /** Everything: all territories, what is outside, and deals without an account. */
  readonly all: PerformanceGroup;
  readonly territories: readonly PerformanceGroup[];
  /** Regions, what the territories mostly are and what is outside; only those that hold anything. */
  readonly others: readonly PerformanceGroup[];
}

/** Place of an account among the territories and, after them, house and set aside. */
export function placesOf(territoryOf: Int32Array, territories: number): Int32Array {
  return territoryOf.map((territory) => (territory >= 0 ? territory : territories - 1 - territory));
}

/**
 * Territories by the accounts of an alignment, and what they add up to.
 *
 * @param territoryOf territory of each account, below 0 for house (-1) and set aside (-2)
 */
export async function territoryGroups(
  measured: Measured,
  territoryOf: Int32Array,
  pacer: Pacer,
): Promise<TerritoryGroups> {
  const { territories } = measured.ground;
  const places = placesOf(territoryOf, territories.length);
  const sums = await sumAccounts(measured.facts, places, territories.length + 2, pacer);
  return groupTerritories(measured, places, sums);
}

/** territoryGroups from sums that are there already. */
export async function groupTerritories(
  measured: Measured,
  places: Int32Array,
  sums: GroupSums,
): Promise<TerritoryGroups> {
  const { ground, data, means } = measured;
  const { territories } = ground;
  const regions = [...new Set(territories.map(({ region }) => region))].filter((region) => region !== "");
  const regionOf = territories.map(({ region }) => regions.indexOf(region));
  const density = measured.densityOfTerritory;
  const accountOfDeal = ground.sales?.deals.account ?? new Int32Array(0);
  const placeOfDeal = (row: number): number => {
    const account = whole(accountOfDeal, row);
    return account < 0 ? territories.length + 2 : whole(places, account);
  };
  const count = territories.length + OUTSIDE.length;
  const fine: Grouping = {
    sums: withUnknown(measured, sums),
    medians: await measured.medians(placeOfDeal, count),
    means,
    members: [],
  };
  const rolled = async (coarseOf: readonly number[] | Int32Array, groups: number): Promise<Grouping> => ({
    sums: rollUp(fine.sums, coarseOf, groups),
    medians: await measured.medians((row) => coarseOf[placeOfDeal(row)] ?? -1, groups),
    means: rollUpMeans(means, coarseOf, groups),
    members: attainmentsIn(means, coarseOf, groups),
  });
  const byRegion = await rolled(regionOf, regions.length);
  const withRegionCosts = {
    ...byRegion,
    means: { ...byRegion.means, cost: costsOfRegions(byRegion.means.cost, regions, measured) },
  };
  const byDensity = await rolled(density, MOSTLY_NAMES.length);
  const everything = await rolled(new Int32Array(count), 1);
  return {
    all: makeGroup(
      "all",
      "All",
      -1,
      { ...everything, means: meansOfAll(measured, everything.means) },
      0,
      data,
    ),
    territories: territories.map(({ name }, at) => makeGroup("territory", name, at, fine, at, data)),
    others: [
      ...regions.map((name, at) => makeGroup("region", name, -1, withRegionCosts, at, data)),
      ...MOSTLY_NAMES.flatMap((name, at) =>
        density.includes(at) ? [makeGroup("mostly", name, -1, byDensity, at, data)] : [],
      ),
      ...OUTSIDE.flatMap((name, at) => {
        const kind = at === 2 ? "unknown" : "outside";
        const group = makeGroup(kind, name, -1, fine, territories.length + at, data);
        return holdsAnything(group) ? [group] : [];
      }),
    ],
  };
}

/** The sums of the places and, last, those of deals without an account. */
function withUnknown(measured: Measured, sums: GroupSums): GroupSums {
  const places = sums.accounts.length;
  const all = rollUp(
    sums,
    Int32Array.from({ length: places }, (_, at) => at),
    places + 1,
  );
  const unknown = measured.withoutAccount;
  for (const key of Object.keys(unknown) as (keyof typeof unknown)[])
    all.sales[key][places] = unknown[key][0] ?? 0;
  return all;
}

/** Cost of the territories of a region and of the region itself. */
function costsOfRegions(
  ofTerritories: Float64Array,
  regions: readonly string[],
  { costs }: Measured,
): Float64Array {
  return ofTerritories.map((cost, at) => {
    const own = costs.ofRegion.get(regions[at] ?? "");
    return own === undefined ? cost : own + (Number.isNaN(cost) ? 0 : cost);
  });
}

/** The company's: also what no territory has, such as reps who have left and costs of no territory. */
function meansOfAll({ costs, attainments }: Measured, ofTerritories: GroupMeans): GroupMeans {
  const cost = [...costs.ofRegion.values()].reduce(
    (sum, one) => sum + one,
    costs.ofCompany + (ofTerritories.cost[0] || 0),
  );
  const { from, ofRep } = attainments;
  const whole = { ...ofTerritories, cost: Float64Array.of(costs.from === "none" ? NaN : cost) };
  if (from === "plan" || from === "none") return whole;
  return {
    ...whole,
    attained: Float64Array.of(sumOfKnown(ofRep.attained)),
    attainable: Float64Array.of(sumOfKnown(ofRep.attainable)),
  };
}

function sumOfKnown(values: Float64Array): number {
  return values.reduce((sum, value) => sum + (Number.isNaN(value) ? 0 : value), 0);
}

function holdsAnything({ sums }: PerformanceGroup): boolean {
  const { now, before } = sums;
  return sums.accounts + sums.open + now.won + now.lost + before.won + before.lost > 0;
}
