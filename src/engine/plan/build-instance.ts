import { reachableBands } from "../alignment/bands";
import { dichotomyCentres, settleCentres } from "../alignment/construct/find-centres";
import { matchExactly } from "../alignment/construct/match-exactly";
import type { Instance, Places, UnitCost } from "../alignment/instance";
import type { Pacer } from "../alignment/pacer";
import { real, whole } from "../alignment/typed-cell";
import { moveCost, squaredDistanceCost } from "../alignment/unit-cost";
import { squaredKmFromChord, toUnitVector } from "../geography/distance";
import type { AccountTable } from "../model/account-table";
import type { Measure, Territory } from "../model/plan";
import type { Settings } from "../model/settings";
import { accountsInOrder } from "./accounts-in-order";
import { valueOrZero } from "./measures";
import { placesOf } from "./places";

/** Loads are multiples of this, so that sums are exact and do not depend on their order. */
const GRAIN = 2 ** -30;

/** Load of an account without one where territories are shapes on the map: it goes with its surroundings. */
const NEXT_TO_NOTHING = 2 ** -20;

/** Kinds of starting point an alignment is looked for from. */
export type Geography = "moves" | "distance" | "none";

export interface PosedPlan {
  readonly instance: Instance;
  /** Account of each unit. */
  readonly accountOf: Int32Array;
  readonly geography: Geography;
  /** Units too large for any territory, placed before the search. */
  readonly whales: readonly { readonly account: number; readonly territory: number }[];
}

/**
 * Poses the alignment problem of a plan. Units are the accounts that can be planned in
 * the order of their ids, so that the plan does not depend on the order of the rows.
 */
export async function buildInstance(
  accounts: AccountTable,
  territories: readonly Territory[],
  previousTerritoryOf: Int32Array,
  fixedTerritoryOf: Int32Array,
  measure: Measure,
  settings: Settings,
  isLocated: boolean,
  pacer: Pacer,
): Promise<PosedPlan> {
  const accountOf = accountsInOrder(accounts).filter((account) => accounts.setAside[account] === "");
  const unitCount = accountOf.length;
  const territoryCount = territories.length;
  const current = accountOf.map((account) => whole(previousTerritoryOf, account));
  const fixedTo = accountOf.map((account) => whole(fixedTerritoryOf, account));
  const place = isLocated ? placesOf(accounts, accountOf) : null;
  const geography: Geography = !isLocated ? "none" : settings.startFrom === "owners" ? "moves" : "distance";
  const load = scaledLoads(measure, accountOf, geography === "distance");
  const capacity = Float64Array.from(territories, (territory) => territory.capacity);

  const homes = homePlaces(territories);
  const open: Instance = {
    unitCount,
    territoryCount,
    measureCount: 1,
    load,
    ...reachableBands(load, fixedTo, capacity, settings.tolerance),
    slack: 0,
    importance: geography === "distance" ? load : new Float64Array(unitCount).fill(1),
    cost: moveCost(null, null, current, territoryCount, 0, 0),
    fixedTo,
    current,
    place,
  };
  const cost = await costOf(open, settings, geography, homes, pacer);
  const whales = placeWhales(open, cost, capacity, settings, geography);
  for (const whale of whales) fixedTo[whale.unit] = whale.territory;
  const bands = reachableBands(load, fixedTo, capacity, settings.tolerance);
  const slack = unitCount * (GRAIN + (geography === "distance" ? NEXT_TO_NOTHING : 0));
  const lower = bands.lower.map((limit) => limit + slack);
  const upper = bands.upper.map((limit) => limit - slack);
  for (let j = 0; j < territoryCount; j++) {
    if (real(lower, j) > real(upper, j))
      lower[j] = upper[j] = (real(bands.lower, j) + real(bands.upper, j)) / 2;
  }
  return {
    instance: { ...open, cost, lower, upper, slack: 2 * slack },
    accountOf,
    geography,
    whales: whales.map(({ unit, territory }) => ({ account: whole(accountOf, unit), territory })),
  };
}

/** The measure over its mean, in grains. */
function scaledLoads(measure: Measure, accountOf: Int32Array, everyUnitCounts: boolean): Float64Array {
  let total = 0;
  for (const account of accountOf) total += Math.max(0, valueOrZero(measure.values, account));
  const mean = total / accountOf.length;
  return Float64Array.from(accountOf, (account) => {
    const share = mean > 0 ? Math.max(0, valueOrZero(measure.values, account)) / mean : 0;
    const scaled = Math.round(share / GRAIN) * GRAIN;
    return everyUnitCounts ? Math.max(scaled, NEXT_TO_NOTHING) : scaled;
  });
}

function homePlaces(territories: readonly Territory[]): Places {
  const points = territories.map((territory) =>
    Number.isNaN(territory.homeLatitude)
      ? { x: Number.NaN, y: Number.NaN, z: Number.NaN }
      : toUnitVector(territory.homeLatitude, territory.homeLongitude),
  );
  return {
    x: Float64Array.from(points, (point) => point.x),
    y: Float64Array.from(points, (point) => point.y),
    z: Float64Array.from(points, (point) => point.z),
  };
}

async function costOf(
  open: Instance,
  settings: Settings,
  geography: Geography,
  homes: Places,
  pacer: Pacer,
): Promise<UnitCost> {
  const { place, current, territoryCount } = open;
  if (geography === "none" || place === null) return moveCost(null, null, current, territoryCount, 0, 0);
  if (geography === "moves") {
    const typicalKm = typicalDistance(place, homes);
    return moveCost(place, homes, current, territoryCount, settings.distanceWeight, typicalKm);
  }
  const centres =
    settings.startFrom === "blank"
      ? await blankCentres(open, place, homes, pacer)
      : withoutGaps(open, place, homes);
  return squaredDistanceCost(place, centres, current, meanSquare(place, centres));
}

/** Centres found on the blank map, each given to the rep whose home is nearest in total. */
async function blankCentres(open: Instance, place: Places, homes: Places, pacer: Pacer): Promise<Places> {
  const n = open.territoryCount;
  pacer.begin("Finding centres", 0.1, 0.3);
  const rounds = n <= 60 ? 3 : 2;
  let total = 0;
  for (const load of open.load) total += load;
  const equal: Instance = {
    ...open,
    lower: new Float64Array(n).fill((total / n) * 0.97),
    upper: new Float64Array(n).fill((total / n) * 1.03),
    fixedTo: new Int32Array(open.unitCount).fill(-1),
    current: new Int32Array(open.unitCount).fill(-1),
  };
  const found = withoutGaps(open, place, dichotomyCentres(open, place, n));
  const settled = await settleCentres(equal, place, found, rounds, pacer);
  const square = new Float64Array(n * n);
  for (let j = 0; j < n; j++) {
    for (let c = 0; c < n; c++) square[j * n + c] = squareBetween(homes, j, settled, c, 0);
  }
  const centreOf = matchExactly(square, n);
  const pick = (axis: Float64Array): Float64Array => Float64Array.from(centreOf, (c) => real(axis, c));
  const matched: Places = { x: pick(settled.x), y: pick(settled.y), z: pick(settled.z) };
  const unowned = { ...open, current: new Int32Array(open.unitCount).fill(-1) };
  return settleCentres(unowned, place, matched, rounds, pacer);
}

/**
 * Centres with a point for every territory: one without a home gets the place that the
 * others serve worst, by load and squared distance.
 */
function withoutGaps(open: Instance, place: Places, homes: Places): Places {
  const filled: Places = { x: homes.x.slice(), y: homes.y.slice(), z: homes.z.slice() };
  const missing: number[] = [];
  for (let j = 0; j < open.territoryCount; j++) if (Number.isNaN(real(filled.x, j))) missing.push(j);
  if (missing.length === 0) return filled;
  const nearest = new Float64Array(open.unitCount).fill(Number.POSITIVE_INFINITY);
  for (let unit = 0; unit < open.unitCount; unit++) {
    for (let j = 0; j < open.territoryCount; j++) {
      nearest[unit] = Math.min(
        real(nearest, unit),
        squareBetween(place, unit, filled, j, Number.POSITIVE_INFINITY),
      );
    }
  }
  for (const territory of missing) {
    let worst = -1;
    let most = -1;
    for (let unit = 0; unit < open.unitCount; unit++) {
      if (Number.isNaN(real(place.x, unit))) continue;
      const need = real(open.load, unit) * Math.min(real(nearest, unit), 1e9);
      if (need > most) {
        most = need;
        worst = unit;
      }
    }
    if (worst < 0) continue;
    filled.x[territory] = real(place.x, worst);
    filled.y[territory] = real(place.y, worst);
    filled.z[territory] = real(place.z, worst);
    for (let unit = 0; unit < open.unitCount; unit++) {
      nearest[unit] = Math.min(
        real(nearest, unit),
        squareBetween(place, unit, filled, territory, Number.POSITIVE_INFINITY),
      );
    }
  }
  return filled;
}

function squareBetween(a: Places, i: number, b: Places, j: number, unknown: number): number {
  const dx = real(a.x, i) - real(b.x, j);
  if (Number.isNaN(dx)) return unknown;
  const dy = real(a.y, i) - real(b.y, j);
  const dz = real(a.z, i) - real(b.z, j);
  return squaredKmFromChord(dx * dx + dy * dy + dz * dz);
}

/** Most units looked at for a typical figure. */
const SAMPLE = 2000;

/** Median km from a unit to its nearest home, at least 1; 0 when nothing has a place. */
function typicalDistance(place: Places, homes: Places): number {
  const nearest: number[] = [];
  const every = Math.max(1, Math.floor(place.x.length / SAMPLE));
  for (let unit = 0; unit < place.x.length; unit += every) {
    let least = Number.POSITIVE_INFINITY;
    for (let j = 0; j < homes.x.length; j++) {
      least = Math.min(least, squareBetween(place, unit, homes, j, Number.POSITIVE_INFINITY));
    }
    if (Number.isFinite(least)) nearest.push(Math.sqrt(least));
  }
  nearest.sort((a, b) => a - b);
  const median = nearest[nearest.length >> 1];
  return median === undefined ? 0 : Math.max(1, median);
}

/** Mean squared km over a sample of pairs: what an account without a place costs anywhere but with its owner. */
function meanSquare(place: Places, centres: Places): number {
  let sum = 0;
  let pairs = 0;
  const every = Math.max(1, Math.floor(place.x.length / SAMPLE));
  for (let unit = 0; unit < place.x.length; unit += every) {
    const square = squareBetween(place, unit, centres, unit % centres.x.length, Number.NaN);
    if (Number.isNaN(square)) continue;
    sum += square;
    pairs++;
  }
  return pairs > 0 ? sum / pairs : 1;
}

/** Units larger than any band: each to its owner when planning by moves, else to the cheapest territory that has none. */
function placeWhales(
  open: Instance,
  cost: UnitCost,
  capacity: Float64Array,
  settings: Settings,
  geography: Geography,
): { unit: number; territory: number }[] {
  let total = 0;
  let totalCapacity = 0;
  let largest = 0;
  for (const load of open.load) total += load;
  for (const share of capacity) {
    totalCapacity += share;
    largest = Math.max(largest, share);
  }
  const limit = ((total * largest) / totalCapacity) * (1 + settings.tolerance);
  const taken = new Uint8Array(open.territoryCount);
  const whales: number[] = [];
  for (let unit = 0; unit < open.unitCount; unit++) {
    if (real(open.load, unit) <= limit) continue;
    const fixed = whole(open.fixedTo, unit);
    if (fixed >= 0) taken[fixed] = 1;
    else whales.push(unit);
  }
  whales.sort((a, b) => real(open.load, b) - real(open.load, a) || a - b);
  return whales.map((unit) => {
    const owner = whole(open.current, unit);
    let chosen = owner >= 0 && geography !== "distance" ? owner : -1;
    if (chosen < 0) {
      let least = Number.POSITIVE_INFINITY;
      for (let j = 0; j < open.territoryCount; j++) {
        const price = cost.of(unit, j) + (taken[j] === 1 ? 1e12 : 0);
        if (price >= least) continue;
        least = price;
        chosen = j;
      }
    }
    taken[chosen] = 1;
    return { unit, territory: chosen };
  });
}
