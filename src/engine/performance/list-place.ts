import type { CostTable } from "../model/cost-table";
import type { OpportunityTable } from "../model/opportunity-table";
import type { ListPlace } from "../model/performance";

/** Where a list stands in the user's workbook; null without one, and for one without rows. */
export function listPlace(list: OpportunityTable | CostTable | null): ListPlace | null {
  if (list === null || list.count === 0) return null;
  const { sheet, table, sourceRow, count } = list;
  let [firstRow, lastRow] = [Infinity, 0];
  for (const row of sourceRow) {
    if (row < firstRow) firstRow = row;
    if (row > lastRow) lastRow = row;
  }
  return { sheet, table, firstRow, lastRow, count };
}
