import { tell } from "../told/tell";
import type { Pacer } from "../alignment/pacer";
import { flag, real } from "../alignment/typed-cell";
import { RURAL_BELOW, URBAN_FROM } from "../geography/density";
import { cos, log } from "../geography/portable-math";
import { forEachRow } from "../intake/row-loop";
import type { AccountTable } from "../model/account-table";
import { classByFloor } from "./class-by-floor";
import { naturalBreaks } from "./natural-breaks";

/** Densest first; the last for accounts without a place. */
export const DENSITY_NAMES = ["Urban", "Suburban", "Rural", "No place"] as const;

/** Side of a cell of the counting grid, degrees of latitude: about 28 km. */
const CELL = 0.25;
const KM_A_DEGREE = 111.195;
const RADIANS = 0.017453292519943295;

/** What the classes mean where the density of people is known. */
export const PEOPLE_DETAILS = [
  tell("peopleFrom", { count: URBAN_FROM }),
  tell("peopleBetween", { count: RURAL_BELOW }, { count: URBAN_FROM }),
  tell("peopleBelow", { count: RURAL_BELOW }),
  null,
] as const;

/**
 * Urban, suburban and rural by the density of people.
 *
 * @param density people per square kilometre, NaN where unknown
 * @returns index into DENSITY_NAMES, -1 where not counted
 */
export function peopleClasses(density: Float64Array, counted: Uint8Array): Int32Array {
  return new Int32Array(density.length).map((_, account) => {
    const people = real(density, account);
    if (flag(counted, account) === 0) return -1;
    if (Number.isNaN(people)) return 3;
    if (people >= URBAN_FROM) return 0;
    return people < RURAL_BELOW ? 2 : 1;
  });
}

/**
 * Urban, suburban and rural by natural breaks of the log of the density of accounts, three classes of
 * the least variance; accounts without a density are "No place".
 *
 * @param density accounts per square kilometre, NaN where unknown
 * @returns index into DENSITY_NAMES, -1 where not counted; null without a density
 */
export async function densityClasses(
  density: Float64Array,
  counted: Uint8Array,
  pacer: Pacer | null,
): Promise<Int32Array | null> {
  const logs = new Float64Array(density.length).fill(Number.NaN);
  await forEachRow(density.length, pacer, (account) => {
    const value = real(density, account);
    if (!Number.isNaN(value)) logs[account] = log(1 + Math.max(0, value));
  });
  const breaks = await naturalBreaks(logs, counted, 3, pacer);
  if (breaks === null) return null;
  const classOf = classByFloor(logs, counted, breaks.floors);
  for (let account = 0; account < classOf.length; account++) {
    if (flag(counted, account) === 1 && Number.isNaN(real(logs, account))) classOf[account] = 3;
  }
  return classOf;
}

/**
 * Accounts per square kilometre around each account: those of its cell of a grid of a quarter
 * degree and the eight around it, over their area. Linear in accounts. Used where the density
 * of people is not known.
 *
 * @returns NaN for accounts without a place
 */
export async function accountDensity(
  accounts: AccountTable,
  counted: Uint8Array,
  pacer: Pacer | null,
): Promise<Float64Array> {
  const columns = Math.round(360 / CELL);
  const cellOf = (latitude: number, longitude: number): number =>
    Math.floor((latitude + 90) / CELL) * columns + (Math.floor((longitude + 180) / CELL) % columns);
  const inCell = new Map<number, number>();
  await forEachRow(accounts.count, pacer, (account) => {
    const latitude = real(accounts.latitude, account);
    if (flag(counted, account) === 0 || Number.isNaN(latitude)) return;
    const cell = cellOf(latitude, real(accounts.longitude, account));
    inCell.set(cell, (inCell.get(cell) ?? 0) + 1);
  });
  const density = new Float64Array(accounts.count).fill(Number.NaN);
  await forEachRow(accounts.count, pacer, (account) => {
    const latitude = real(accounts.latitude, account);
    if (Number.isNaN(latitude)) return;
    const cell = cellOf(latitude, real(accounts.longitude, account));
    const column = cell % columns;
    let near = 0;
    for (let rise = -1; rise <= 1; rise++) {
      for (let side = -1; side <= 1; side++) {
        const wrapped = (column + side + columns) % columns;
        near += inCell.get(cell - column + rise * columns + wrapped) ?? 0;
      }
    }
    const side = 3 * CELL * KM_A_DEGREE;
    density[account] = near / (side * side * Math.max(0.01, cos(latitude * RADIANS)));
  });
  return density;
}
