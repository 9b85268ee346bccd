import type { Pacer } from "../alignment/pacer";
import { add, real, whole } from "../alignment/typed-cell";
import { distanceKm, EARTH_RADIUS_KM } from "../geography/distance";
import { cos } from "../geography/portable-math";
import type { AccountTable } from "../model/account-table";
import type { Settings } from "../model/settings";
import type { TravelShape } from "../model/workload-plan";
import { rootSpread } from "./root-spread";
import { rootsOfRounds, TOUR_CONSTANT } from "./travel";

/** Above this many accounts of a territory their spread is measured on so many of them, taken evenly. */
const MOST_SPREAD = 20_000;
const KM_PER_DEGREE = EARTH_RADIUS_KM * 0.017453292519943295;

/** Where a territory's travel starts; NaN where it has no place. */
export interface Home {
  readonly homeLatitude: number;
  readonly homeLongitude: number;
}

/** What accounts lie where, and how the rep reaches them. */
export interface TravelGround {
  readonly accounts: AccountTable;
  readonly homes: readonly Home[];
  /** Per account: its territory, less than 0 where none holds it. */
  readonly territoryOf: Int32Array;
  /** Account rows in the order of their ids: sums do not depend on the order of the sheet. */
  readonly order: Int32Array;
  readonly hasPlace: (account: number) => boolean;
}

/** The accounts of one territory as they are gone through. */
class Stops {
  calls = 0;
  located = 0;
  lineHaul = 0;
  trips = 0;
  flightKm = 0;
  flights = 0;
  readonly rows: number[] = [];
  /** Rows among them that are flown to. */
  readonly flown = new Set<number>();
  readonly tally = new Map<number, number>();
}

/**
 * Travel of each territory: line haul, flights and rounds from the places of its accounts and their calls a year.
 * Accounts without a place count as those with one. A territory without a home or without a place
 * among its called accounts has none that could be estimated: null.
 *
 * Time near-linear in accounts; the thread is given back between territories.
 *
 * @throws EngineError CANCELLED
 */
export async function territoryTravel(
  ground: TravelGround,
  settings: Pick<Settings, "dayTripKm" | "tripDays" | "flyKm">,
  pacer: Pacer,
): Promise<(TravelShape | null)[]> {
  const { accounts, homes, territoryOf, order } = ground;
  const stops = homes.map(() => new Stops());
  for (const [at, account] of order.entries()) {
    if ((at & 1023) === 0) await pacer.breathe(at, 2 * order.length);
    const j = whole(territoryOf, account);
    const home = homes[j];
    const here = stops[j];
    const calls = real(accounts.callsPerYear, account);
    if (home === undefined || here === undefined || !(calls > 0)) continue;
    here.calls += calls;
    if (!ground.hasPlace(account)) continue;
    const { homeLatitude, homeLongitude } = home;
    const latitude = real(accounts.latitude, account);
    const km = distanceKm(latitude, real(accounts.longitude, account), homeLatitude, homeLongitude);
    const days = km > settings.dayTripKm ? settings.tripDays : 1;
    here.located += calls;
    const isFlown = km > settings.flyKm;
    if (isFlown) {
      here.flightKm += (2 * km * calls) / days;
      here.flights += (2 * calls) / days;
      here.flown.add(account);
    } else here.lineHaul += (2 * km * calls) / days;
    here.trips += calls / days;
    here.rows.push(account);
    here.tally.set(calls, (here.tally.get(calls) ?? 0) + 1);
  }
  const shapes: (TravelShape | null)[] = [];
  for (const [j, here] of stops.entries()) {
    await pacer.breathe(stops.length + j, 2 * stops.length);
    shapes.push(shapeOf(accounts, here, settings.dayTripKm));
  }
  return shapes;
}

function shapeOf(accounts: AccountTable, here: Stops, dayTripKm: number): TravelShape | null {
  if (here.calls === 0) return { lineHaulKm: 0, roundKm: 0, tripShare: 1, flightKm: 0, flights: 0 };
  if (here.located === 0 || Number.isNaN(here.lineHaul + here.flightKm)) return null;
  const all = here.calls / here.located;
  const rows = evenly(here.rows, MOST_SPREAD);
  const driven = flatPlaces(
    accounts,
    rows.filter((account) => !here.flown.has(account)),
  );
  const flown = flatPlaces(
    accounts,
    rows.filter((account) => here.flown.has(account)),
  );
  // Nobody drives from an island to the next: after a flight only what lies within a day trip is a neighbour.
  const spread = rootSpread(driven.x, driven.y) + rootSpread(flown.x, flown.y, dayTripKm);
  // Of n accounts the spread is sqrt(n) times a length of the land; a round of m of them has sqrt(m) of it.
  const perRoot = spread / Math.sqrt(rows.length);
  return {
    lineHaulKm: here.lineHaul * all,
    roundKm: TOUR_CONSTANT * perRoot * rootsOfRounds(here.tally) * all,
    tripShare: here.trips / here.located,
    flightKm: here.flightKm * all,
    flights: here.flights * all,
  };
}

function evenly(rows: readonly number[], most: number): Int32Array {
  if (rows.length <= most) return Int32Array.from(rows);
  return Int32Array.from({ length: most }, (_, at) => rows[Math.floor((at * rows.length) / most)] ?? 0);
}

/** Km east and north of the first place, at its latitude. */
function flatPlaces(accounts: AccountTable, rows: Int32Array): { x: Float64Array; y: Float64Array } {
  const x = new Float64Array(rows.length);
  const y = new Float64Array(rows.length);
  const latitudes = Float64Array.from(rows, (account) => real(accounts.latitude, account));
  let [south, north] = [90, -90];
  for (const latitude of latitudes) {
    south = Math.min(south, latitude);
    north = Math.max(north, latitude);
  }
  const middle = (south + north) / 2;
  const kmPerDegreeEast = KM_PER_DEGREE * cos(middle * 0.017453292519943295);
  const first = rows.length === 0 ? 0 : real(accounts.longitude, whole(rows, 0));
  for (const [at, account] of rows.entries()) {
    const turn = real(accounts.longitude, account) - first;
    const east = turn > 180 ? turn - 360 : turn < -180 ? turn + 360 : turn;
    add(x, at, east * kmPerDegreeEast);
    add(y, at, (real(latitudes, at) - middle) * KM_PER_DEGREE);
  }
  return { x, y };
}
