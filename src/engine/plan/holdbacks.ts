import { real, whole } from "../alignment/typed-cell";
import type { AccountTable } from "../model/account-table";
import type { Measure } from "../model/plan";
import { valueOrZero } from "./measures";

/**
 * 1 for each account that its rep keeps unconditionally: the largest of today's accounts of
 * every rep, by revenue where there is any, else by the measure. Of equals the one with the
 * lesser id.
 */
export function holdbacks(
  accounts: AccountTable,
  previousTerritoryOf: Int32Array,
  territoryCount: number,
  balanced: Measure,
  perRep: number,
): Uint8Array {
  const isHeld = new Uint8Array(accounts.count);
  if (perRep === 0) return isHeld;
  const hasRevenue = accounts.revenue.some((value) => value > 0);
  const values = hasRevenue ? accounts.revenue : balanced.values;
  const owned = Array.from({ length: territoryCount }, (): number[] => []);
  for (let account = 0; account < accounts.count; account++) {
    if (accounts.setAside[account] === "") owned[whole(previousTerritoryOf, account)]?.push(account);
  }
  const size = Float64Array.from({ length: accounts.count }, (_, account) => valueOrZero(values, account));
  const id = (account: number): string => accounts.id[account] ?? "";
  for (const list of owned) {
    list.sort((a, b) => real(size, b) - real(size, a) || (id(a) < id(b) ? -1 : id(a) > id(b) ? 1 : a - b));
    for (const account of list.slice(0, perRep)) isHeld[account] = 1;
  }
  return isHeld;
}
