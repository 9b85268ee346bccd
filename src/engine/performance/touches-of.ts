import { real } from "../alignment/typed-cell";
import type { AccountTable } from "../model/account-table";
import type { PerformancePeriod } from "../model/performance";
import { YEAR_DAYS } from "./period-of";

/**
 * Accounts with an activity in the twelve months that end with the period, or with the last activity of the list
 * where deals have no days. Later activities count too; a blank day is no activity.
 */
export function touchesOf(
  accounts: AccountTable,
  period: PerformancePeriod | null,
): { readonly touched: Uint8Array; readonly from: number | null } {
  const touched = new Uint8Array(accounts.count);
  const last = accounts.lastActivity.reduce((most, day) => (day > most ? day : most), -Infinity);
  if (last === -Infinity) return { touched, from: null };
  const from = (period?.to ?? Math.floor(last)) - YEAR_DAYS + 1;
  for (let account = 0; account < accounts.count; account++)
    if (real(accounts.lastActivity, account) >= from) touched[account] = 1;
  return { touched, from };
}
