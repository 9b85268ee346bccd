import { cellAddress } from "../../src/engine/model/cell-address";
import { HOUSE, type Plan } from "../../src/engine/model/plan";
import type { ExcelSession } from "./excel-session";

/** Address of a cell of a written table: "H12". Rows count from 0 below the header. */
export function cellOf(excel: ExcelSession, table: string, header: string, row: number): string {
  const found = excel.book.tableNamed(table);
  if (!found) throw new Error(`no table ${table}`);
  const { area, columns } = found.table;
  const index = area.left + columns.findIndex(({ name }) => name === header);
  return cellAddress(area.top + 2 + row, index + 1);
}

/**
 * Types another territory, or House, for accounts on Territory Assignments.
 *
 * @returns territory per account afterwards
 */
export function moveByHand(
  excel: ExcelSession,
  plan: Plan,
  moves: readonly (readonly [account: number, territory: number])[],
): Int32Array {
  const ids = excel.column("EF_Assignments", "Account ID").map(String);
  const territoryOf = plan.territoryOf.slice();
  for (const [account, territory] of moves) {
    const row = ids.indexOf(plan.accounts.id[account] ?? "");
    const name = territory === HOUSE ? "House" : (plan.territories[territory]?.name ?? "");
    excel.type("Territory Assignments", cellOf(excel, "EF_Assignments", "Territory", row), name);
    territoryOf[account] = territory;
  }
  return territoryOf;
}
