import type { Pacer } from "../alignment/pacer";
import type { AccountTable } from "../model/account-table";
import { accountDensity, densityClasses, peopleClasses } from "../segmentation/density-classes";

/**
 * Urban, suburban or rural around each account that can be planned, in a territory or not, as the segmentation by
 * density has it.
 *
 * @param density people a square kilometre around each account; null: by the accounts around it
 * @returns index into DENSITY_NAMES, -1 where the account is set aside; null where no account has a place
 * @throws EngineError CANCELLED
 */
export async function densityOfAccounts(
  accounts: AccountTable,
  density: Float64Array | null,
  pacer: Pacer,
): Promise<Int32Array | null> {
  const counted = Uint8Array.from(accounts.setAside, (reason) => (reason === "" ? 1 : 0));
  const classOf =
    density === null
      ? await densityClasses(await accountDensity(accounts, counted, pacer), counted, pacer)
      : peopleClasses(density, counted);
  const noPlace = 3;
  return classOf?.some((one) => one >= 0 && one < noPlace) === true ? classOf : null;
}
