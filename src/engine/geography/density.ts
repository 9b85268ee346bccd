import type { Pacer } from "../alignment/pacer";
import { forEachRow } from "../intake/row-loop";
import type { LocationLevel } from "../model/account-table";
import { cos, exp, log } from "./portable-math";

/**
 * People a square kilometre below which a place is rural and from which it is urban. No agency sets limits for
 * the density of counties, and none defines suburban: these two are ours, set so that the people of the census
 * of 2010 part by the density of their counties as households describe their neighbourhood in the American
 * Housing Survey of 2017: 21 % rural, 52 % suburban, 27 % urban.
 *
 * @see S. Bucholtz (2020) Urban. Suburban. Rural. How Do Households Describe Where They Live? PD&R Edge, US
 *   Department of Housing and Urban Development
 */
export const RURAL_BELOW = 45;
export const URBAN_FROM = 550;

/** Accounts of this number and more in a list tell where its towns are. */
const FEWEST_ACCOUNTS = 100;
/** Side of the cells that accounts are counted in, degrees of latitude: 5 km. */
const CELL = 0.045;
const CELL_KM2 = 25;
/** Cells on each side that count as around: about 12 km. */
const AROUND = 2;
const RADIANS = 0.017453292519943295;
/** Levels that are exact enough: a middle of three digits, a state or a country is no place to live. */
const EXACT: ReadonlySet<LocationLevel> = new Set<LocationLevel>(["coordinates", "postalCode", "city"]);

interface Located {
  readonly count: number;
  readonly latitude: Float64Array;
  readonly longitude: Float64Array;
  readonly locationLevel: readonly LocationLevel[];
}

/** Knows the people of counties. */
interface CountyDensities {
  /** People a square kilometre of the county at a place, NaN where it is not known. */
  countyDensityAt(latitude: number, longitude: number): number;
}

/**
 * People a square kilometre around each account. A county can hold a town and a desert: where the list is long
 * enough, its own accounts tell which of both a place is. Each account stands for as many people as make the
 * median account agree with its county; the density is the geometric mean of the county's and of the accounts'
 * within about 12 km. Time linear in accounts.
 *
 * @returns NaN outside the US and for rows located more roughly than by city; null when fewer than half of the
 *   others are known
 */
export async function densityOf(
  table: Located,
  places: CountyDensities,
  pacer: Pacer | null = null,
): Promise<Float64Array | null> {
  const density = new Float64Array(table.count).fill(NaN);
  let exact = 0;
  let known = 0;
  await forEachRow(table.count, pacer, (row) => {
    if (!EXACT.has(table.locationLevel[row] ?? "none")) return;
    exact += 1;
    density[row] = places.countyDensityAt(table.latitude[row] ?? NaN, table.longitude[row] ?? NaN);
    if (!Number.isNaN(density[row])) known += 1;
  });
  if (known === 0 || known * 2 < exact) return null;
  if (known < FEWEST_ACCOUNTS) return density;
  const around = await accountsAround(table, density, pacer);
  const peoplePerAccount = medianRatio(density, around);
  await forEachRow(table.count, pacer, (row) => {
    density[row] = geometricMean(density[row] ?? NaN, peoplePerAccount * (around[row] ?? NaN));
  });
  return density;
}

/** Accounts a square kilometre within about 12 km of each account whose county is known; NaN for the others. */
async function accountsAround(
  { count, latitude, longitude }: Located,
  county: Float64Array,
  pacer: Pacer | null,
): Promise<Float64Array> {
  const counts = new Map<number, number>();
  const cells = new Float64Array(count).fill(NaN);
  await forEachRow(count, pacer, (row) => {
    if (Number.isNaN(county[row])) return;
    const cell = cellOf(latitude[row] ?? 0, longitude[row] ?? 0);
    cells[row] = cell;
    counts.set(cell, (counts.get(cell) ?? 0) + 1);
  });
  const byCell = new Map<number, number>();
  for (const cell of counts.keys()) {
    let accounts = 0;
    for (let down = -AROUND; down <= AROUND; down += 1) {
      for (let across = -AROUND; across <= AROUND; across += 1) {
        accounts += counts.get(cell + down * ROW + across) ?? 0;
      }
    }
    byCell.set(cell, accounts / (CELL_KM2 * (2 * AROUND + 1) ** 2));
  }
  return cells.map((cell) => byCell.get(cell) ?? NaN);
}

/** Farther apart than the cells of one row are many. */
const ROW = 100_000;

/** Cells of 5 by 5 km; rows of one latitude have cells of one width. */
function cellOf(latitude: number, longitude: number): number {
  const row = Math.floor(latitude / CELL);
  const width = CELL / Math.max(0.01, cos(row * CELL * RADIANS));
  return row * ROW + Math.floor(longitude / width);
}

function medianRatio(people: Float64Array, accounts: Float64Array): number {
  const ratios = people
    .map((value, row) => value / (accounts[row] ?? NaN))
    .filter((ratio) => !Number.isNaN(ratio));
  ratios.sort();
  return ratios[Math.floor((ratios.length - 1) / 2)] ?? NaN;
}

function geometricMean(left: number, right: number): number {
  if (Number.isNaN(left) || Number.isNaN(right)) return NaN;
  return exp((log(left) + log(right)) / 2);
}
