import type { Pacer } from "../alignment/pacer";
import type { RepIndex } from "../intake/rep-index";
import { isHouseOwner } from "../intake/house-owner";
import type { AccountTable } from "../model/account-table";
import type { Measure } from "../model/plan";
import type { Settings } from "../model/settings";
import { whole } from "../alignment/typed-cell";
import { valueOrZero } from "./measures";

/**
 * 1 for each account that no territory gets: by hand, owned by "House", or below the threshold on the
 * first balanced measure. What is fixed to a territory, and what is set aside, is never house.
 */
export async function houseAccounts(
  accounts: AccountTable,
  fixedTerritoryOf: Int32Array,
  balanced: Measure,
  directory: RepIndex,
  settings: Settings,
  pacer: Pacer,
  byHand: Uint8Array,
): Promise<Uint8Array> {
  const isHouse = byHand.slice();
  for (let account = 0; account < accounts.count; account++) {
    if ((account & 1023) === 0) await pacer.breathe(0, 1);
    if (accounts.setAside[account] !== "" || whole(fixedTerritoryOf, account) >= 0) continue;
    const owner = accounts.owner[account] ?? "";
    const byOwner = settings.keepHouse && isHouseOwner(owner) && directory.find(owner) < 0;
    const isSmall =
      settings.houseBelow !== null && valueOrZero(balanced.values, account) < settings.houseBelow;
    if (byOwner || isSmall) isHouse[account] = 1;
  }
  return isHouse;
}
