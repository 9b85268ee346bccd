import type { RepIndex } from "../intake/rep-index";
import { nameKey } from "../intake/header-words";
import type { AccountTable } from "../model/account-table";
import type { Measure } from "../model/plan";
import type { Settings } from "../model/settings";
import { whole } from "../alignment/typed-cell";
import { valueOrZero } from "./measures";

/** Words in an owner cell for the company itself. */
const HOUSE_WORDS = new Set(
  "house|house account|house accounts|hauskunde|hauskonto|compte maison|cuenta de la casa|conta da casa".split(
    "|",
  ),
);

/** True for the text of an owner cell that leaves the account with the company. */
export function isHouseOwner(text: string): boolean {
  return HOUSE_WORDS.has(nameKey(text));
}

/**
 * 1 for each account that no territory gets: owned by "House", or below the threshold on the
 * first balanced measure. What is fixed to a territory, and what is set aside, is never house.
 */
export function houseAccounts(
  accounts: AccountTable,
  fixedTerritoryOf: Int32Array,
  balanced: Measure,
  directory: RepIndex,
  settings: Settings,
): Uint8Array {
  const isHouse = new Uint8Array(accounts.count);
  for (let account = 0; account < accounts.count; account++) {
    if (accounts.setAside[account] !== "" || whole(fixedTerritoryOf, account) >= 0) continue;
    const owner = accounts.owner[account] ?? "";
    const byOwner = settings.keepHouse && isHouseOwner(owner) && directory.find(owner) < 0;
    const isSmall =
      settings.houseBelow !== null && valueOrZero(balanced.values, account) < settings.houseBelow;
    if (byOwner || isSmall) isHouse[account] = 1;
  }
  return isHouse;
}
