import type { Pacer } from "../alignment/pacer";
import type { AccountTable, LocationLevel } from "../model/account-table";
import { accountDensity, densityClasses, peopleClasses } from "../segmentation/density-classes";

const TOO_FAR: ReadonlySet<LocationLevel> = new Set(["state", "country"]);

/**
 * Urban, suburban or rural around each account that can be planned, in a territory or not, as the segmentation by
 * density has it. The middle of a state or country tells nothing of what is around an account.
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
  const isNear = (account: number): boolean => !TOO_FAR.has(accounts.locationLevel[account] ?? "none");
  const located = { ...accounts, latitude: accounts.latitude.map((at, one) => (isNear(one) ? at : NaN)) };
  await pacer.breathe(0, 1);
  const classOf =
    density === null
      ? await densityClasses(await accountDensity(located, counted, pacer), counted, pacer)
      : peopleClasses(
          density.map((people, one) => (isNear(one) ? people : NaN)),
          counted,
        );
  await pacer.breathe(1, 1);
  const noPlace = 3;
  return classOf?.some((one) => one >= 0 && one < noPlace) === true ? classOf : null;
}
