import type { Pacer } from "../alignment/pacer";
import { forEachRow } from "../intake/row-loop";
import type { LocationLevel } from "../model/account-table";
import { addressOf, statesOf, type StatesOfList } from "./address-of";
import type { AddressColumns } from "./address-of";
import { distanceKm } from "./distance";
import type { Address } from "./places/address";

/**
 * What is remarkable about the place of an address. military: a post office of the forces, which is no place;
 * unknown-code: no such ZIP code; other-state: the ZIP code lies in another state than is written;
 * city-in-other-state: the well-known city lies in another state than is written;
 * largest-of-name: the largest by far of several cities; ambiguous-name: several cities, none far larger;
 * unknown-name: no such city in the state or country.
 */
export type PlaceRemark =
  | ""
  | "military"
  | "unknown-code"
  | "other-state"
  | "city-in-other-state"
  | "largest-of-name"
  | "ambiguous-name"
  | "unknown-name";

/** What an index says of an address; NaN and "none" where it knows no place. */
export interface FoundPlace {
  readonly latitude: number;
  readonly longitude: number;
  readonly level: Exclude<LocationLevel, "coordinates">;
  readonly remark: PlaceRemark;
}

/** No place is known. */
export const NOWHERE: FoundPlace = { latitude: NaN, longitude: NaN, level: "none", remark: "" };

/** Places by postal code, city, state and country; the data is loaded apart from the code. */
export interface PlaceIndex {
  find(address: Address): FoundPlace;
  /** The country that a list without countries is about, "" when it cannot be told. */
  countryOf(addresses: readonly Address[]): string;
}

/** The columns of AccountTable and RepTable that locating reads and fills. */
export interface Locatable extends AddressColumns {
  readonly count: number;
  readonly latitude: Float64Array;
  readonly longitude: Float64Array;
  readonly locationLevel: readonly LocationLevel[];
}

/** How written coordinates were put right: their order, or a sign that was lost. */
export type Mend = "" | "swapped" | "west" | "south";

/** What locating made of a row. */
export interface LocatedRow {
  readonly address: Address;
  readonly found: FoundPlace;
  /** The row has coordinates of its own. */
  readonly isGiven: boolean;
  /** From the written coordinates to the place of the address, km; NaN where one of them is not known. */
  readonly apartKm: number;
  readonly mend: Mend;
}

/**
 * Farther from the place of their address than this, km, coordinates disagree with it: 50 from a ZIP code, 100
 * from a city, whose name may stand for its surroundings. Rougher places do not tell.
 */
export const APART_KM: Readonly<Partial<Record<LocationLevel, number>>> = { postalCode: 50, city: 100 };

/** Rows with coordinates of their own keep them; the others are not located yet (NaN, level "none"). The input is not modified. */
export async function locateByCoordinates<T extends Locatable>(table: T, pacer: Pacer | null): Promise<T> {
  const latitude = new Float64Array(table.count).fill(NaN);
  const longitude = new Float64Array(table.count).fill(NaN);
  const locationLevel = new Array<LocationLevel>(table.count).fill("none");
  await forEachRow(table.count, pacer, (row) => {
    if (!hasCoordinates(table, row)) return;
    latitude[row] = table.latitude[row] ?? NaN;
    longitude[row] = table.longitude[row] ?? NaN;
    locationLevel[row] = "coordinates";
  });
  return { ...table, latitude, longitude, locationLevel };
}

/**
 * Gives every row the best point that is known: its own coordinates, else the index's place for its address,
 * else none. Coordinates that lie far from the address and come near it when latitude and longitude are swapped,
 * or when a minus is put before one, are put right. Time linear in rows.
 *
 * @param places null when nothing is known but coordinates
 * @param note is told what was made of each row, in order
 * @returns the table with latitude, longitude and locationLevel replaced; the input is not modified
 */
export async function locate<T extends Locatable>(
  table: T,
  places: PlaceIndex | null,
  pacer: Pacer | null,
  note: (row: number, located: LocatedRow) => void,
): Promise<T> {
  const located = await locateByCoordinates(table, pacer);
  const { latitude, longitude } = located;
  const locationLevel = [...located.locationLevel];
  const states = statesOf(table);
  const country = places === null ? "" : places.countryOf(sampleWithoutCountry(table, states));
  await forEachRow(table.count, pacer, (row) => {
    const written = addressOf(table, row, states);
    const address = tellsNoCountry(table, row, written) ? { ...written, country } : written;
    const found = places === null ? NOWHERE : places.find(address);
    const isGiven = locationLevel[row] === "coordinates";
    if (!isGiven) {
      latitude[row] = found.latitude;
      longitude[row] = found.longitude;
      locationLevel[row] = found.level;
      note(row, { address, found, isGiven, apartKm: NaN, mend: "" });
      return;
    }
    const point = { latitude: latitude[row] ?? NaN, longitude: longitude[row] ?? NaN };
    const apartKm = distanceKm(point.latitude, point.longitude, found.latitude, found.longitude);
    const mended = mendedPoint(point, found, apartKm);
    latitude[row] = mended.latitude;
    longitude[row] = mended.longitude;
    note(row, { address, found, isGiven, apartKm, mend: mended.mend });
  });
  return { ...located, latitude, longitude, locationLevel };
}

/** True when written coordinates lie farther from the place of the address than that place can err. */
export function disagrees({ found, apartKm }: LocatedRow): boolean {
  const most = APART_KM[found.level];
  return most !== undefined && isSure(found) && apartKm > most;
}

/** Rows by level; every level has its number, 0 included. */
export function countByLevel(table: Pick<Locatable, "locationLevel">): Record<LocationLevel, number> {
  const counts = { coordinates: 0, postalCode: 0, zip3: 0, city: 0, state: 0, country: 0, none: 0 };
  for (const level of table.locationLevel) counts[level] += 1;
  return counts;
}

/** One of several cities of a name, or a ZIP code of another state, is no witness against coordinates. */
function isSure({ remark }: FoundPlace): boolean {
  return remark === "";
}

function hasCoordinates(table: Locatable, row: number): boolean {
  const level = table.locationLevel[row];
  if (level !== "coordinates" && level !== "none") return false;
  return !Number.isNaN(table.latitude[row]) && !Number.isNaN(table.longitude[row]);
}

interface Coordinates {
  readonly latitude: number;
  readonly longitude: number;
}

function mendedPoint(
  point: Coordinates,
  found: FoundPlace,
  apartKm: number,
): Coordinates & { readonly mend: Mend } {
  const asWritten = { ...point, mend: "" as const };
  const most = APART_KM[found.level];
  if (most === undefined || !(apartKm > most)) return asWritten;
  const { latitude, longitude } = point;
  const ways: readonly (Coordinates & { readonly mend: Mend })[] = [
    { latitude: longitude, longitude: latitude, mend: "swapped" },
    { latitude, longitude: -longitude, mend: "west" },
    { latitude: -latitude, longitude, mend: "south" },
  ];
  return (
    ways.find((way) => distanceKm(way.latitude, way.longitude, found.latitude, found.longitude) <= most) ??
    asWritten
  );
}

/** Addresses asked to tell the country of a list, spread over it. */
const SAMPLE = 2000;

function sampleWithoutCountry(table: Locatable, states: StatesOfList): Address[] {
  const step = Math.max(1, Math.floor(table.count / SAMPLE));
  const sample: Address[] = [];
  for (let row = 0; row < table.count; row += step) {
    const address = addressOf(table, row, states);
    if (table.country[row] === "" && address.postalCode + address.city !== "") sample.push(address);
  }
  return sample;
}

/** A row with a town and nothing that tells its country lies where its list does; a row without all lies nowhere. */
function tellsNoCountry(
  table: Locatable,
  row: number,
  { country, postalCode, city, state }: Address,
): boolean {
  return country === "" && table.country[row] === "" && postalCode + city + state !== "";
}
