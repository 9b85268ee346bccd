import { add, real, whole } from "../alignment/typed-cell";
import type { OpportunityTable } from "../model/opportunity-table";
import { stageOf } from "../performance/stage-of";
import type { SegmentFacts } from "./segment-facts";

/**
 * Number of sales and day of the last one of each account, from opportunities or sales. Where
 * there is a stage, a sale is what was won; else each row is one. The day is the closing day,
 * else the day it was created.
 *
 * @returns null without such a list, or when none of its sales has an account
 */
export function accountSales(sales: OpportunityTable | null, accounts: number): SegmentFacts["sales"] {
  if (sales === null) return null;
  const count = new Float64Array(accounts);
  const last = new Float64Array(accounts).fill(Number.NaN);
  const hasStage = sales.present.includes("stage");
  const isWon = new Map<string, boolean>();
  let known = 0;
  for (let row = 0; row < sales.count; row++) {
    const account = whole(sales.accountIndex, row);
    const stage = sales.stage[row] ?? "";
    let won = isWon.get(stage);
    if (won === undefined) isWon.set(stage, (won = !hasStage || stageOf(stage).result === "won"));
    if (account < 0 || !won) continue;
    add(count, account, 1);
    known++;
    const closed = real(sales.closed, row);
    const day = Number.isNaN(closed) ? real(sales.created, row) : closed;
    if (!(real(last, account) >= day) && !Number.isNaN(day)) last[account] = day;
  }
  return known === 0 ? null : { count, last };
}
