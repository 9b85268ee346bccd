import type { AccountTable } from "../model/account-table";

/**
 * All rows in the order of their ids, then of the sheet. What is computed in this order
 * does not depend on how the user has sorted the sheet.
 */
export function accountsInOrder(accounts: AccountTable): Int32Array {
  const rows = Array.from({ length: accounts.count }, (_, row) => row);
  const id = (row: number): string => accounts.id[row] ?? "";
  rows.sort((a, b) => (id(a) < id(b) ? -1 : id(a) > id(b) ? 1 : a - b));
  return Int32Array.from(rows);
}
