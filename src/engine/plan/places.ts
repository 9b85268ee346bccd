import { toUnitVector } from "../geography/distance";
import type { Places } from "../alignment/instance";
import type { LocationLevel } from "../model/account-table";

interface Located {
  readonly count: number;
  readonly latitude: Float64Array;
  readonly longitude: Float64Array;
  readonly locationLevel: readonly LocationLevel[];
}

/** True when the row is located closely enough to plan by: the middle of a country is not. */
export function hasPlace(table: Located, row: number): boolean {
  const level = table.locationLevel[row];
  if (level === "country" || level === "none") return false;
  return Number.isFinite(table.latitude[row]) && Number.isFinite(table.longitude[row]);
}

/** Points on the unit sphere for the given rows, NaN where a row has no place. */
export function placesOf(table: Located, rows: Int32Array): Places {
  const x = new Float64Array(rows.length).fill(Number.NaN);
  const y = new Float64Array(rows.length).fill(Number.NaN);
  const z = new Float64Array(rows.length).fill(Number.NaN);
  for (const [index, row] of rows.entries()) {
    if (!hasPlace(table, row)) continue;
    const point = toUnitVector(table.latitude[row] as number, table.longitude[row] as number);
    x[index] = point.x;
    y[index] = point.y;
    z[index] = point.z;
  }
  return { x, y, z };
}
