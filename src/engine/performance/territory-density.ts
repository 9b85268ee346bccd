import { whole } from "../alignment/typed-cell";

/** What most accounts of a territory are, in the order of the density classes. */
export const MOSTLY_NAMES = ["Mostly urban", "Mostly suburban", "Mostly rural"] as const;

/**
 * Urban, suburban or rural: the class of most accounts of a territory, of equal numbers the denser one.
 *
 * @param densityOf class of each account, as densityOfAccounts gives it
 * @returns per territory: index into MOSTLY_NAMES, -1 where no account has a place
 */
export function territoryDensity(
  densityOf: Int32Array | null,
  territoryOf: Int32Array,
  territories: number,
): Int32Array {
  const found = new Int32Array(territories).fill(-1);
  if (densityOf === null) return found;
  const classes = MOSTLY_NAMES.length;
  const counts = new Int32Array(territories * classes);
  densityOf.forEach((one, account) => {
    const territory = whole(territoryOf, account);
    if (territory < 0 || one < 0 || one >= classes) return;
    const at = territory * classes + one;
    counts[at] = whole(counts, at) + 1;
  });
  return found.map((_, territory) => {
    const own = counts.subarray(territory * classes, (territory + 1) * classes);
    const most = own.reduce((best, count) => Math.max(best, count), 0);
    return most === 0 ? -1 : own.indexOf(most);
  });
}
