import type { Pacer } from "../alignment/pacer";
import { whole } from "../alignment/typed-cell";
import type { AccountTable } from "../model/account-table";
import {
  accountDensity,
  DENSITY_NAMES,
  densityClasses,
  peopleClasses,
} from "../segmentation/density-classes";

/**
 * Urban, suburban or rural: the class of most accounts of a territory, of equal numbers the denser one.
 *
 * @param density people a square kilometre around each account; null: by the accounts around it
 * @returns per territory: index into DENSITY_NAMES, -1 where no account has a place
 */
export async function territoryDensity(
  accounts: AccountTable,
  density: Float64Array | null,
  territoryOf: Int32Array,
  territories: number,
  pacer: Pacer,
): Promise<Int32Array> {
  const counted = Uint8Array.from(territoryOf, (territory) => (territory >= 0 ? 1 : 0));
  const classOf =
    density === null
      ? await densityClasses(await accountDensity(accounts, counted, pacer), counted, pacer)
      : peopleClasses(density, counted);
  const found = new Int32Array(territories).fill(-1);
  if (classOf === null) return found;
  const classes = DENSITY_NAMES.length - 1;
  const counts = new Int32Array(territories * classes);
  classOf.forEach((one, account) => {
    if (one < 0 || one >= classes) return;
    const at = whole(territoryOf, account) * classes + one;
    counts[at] = whole(counts, at) + 1;
  });
  return found.map((_, territory) => {
    const own = counts.subarray(territory * classes, (territory + 1) * classes);
    const most = own.reduce((best, count) => Math.max(best, count), 0);
    return most === 0 ? -1 : own.indexOf(most);
  });
}
