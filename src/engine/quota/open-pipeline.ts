import type { OpportunityTable } from "../model/opportunity-table";
import { stageOf } from "../performance/stage-of";

/**
 * Open opportunities of each account: the sum of the amounts whose stage tells no result yet.
 *
 * @returns NaN for an account without one; null when no opportunity with an account and an
 *   amount is open, as in a list of sales, which has no stages
 */
export function openPipeline(opportunities: OpportunityTable, accountCount: number): Float64Array | null {
  if (!opportunities.present.includes("stage")) return null;
  const open = new Float64Array(accountCount).fill(NaN);
  const isOpen = new Map<string, boolean>();
  let isAny = false;
  for (let row = 0; row < opportunities.count; row++) {
    const account = opportunities.accountIndex[row] ?? -1;
    const amount = opportunities.amount[row] ?? NaN;
    const stage = opportunities.stage[row] ?? "";
    let known = isOpen.get(stage);
    if (known === undefined) isOpen.set(stage, (known = stageOf(stage).result === "open"));
    if (account < 0 || Number.isNaN(amount) || !known) continue;
    const before = open[account] ?? NaN;
    open[account] = (Number.isNaN(before) ? 0 : before) + amount;
    isAny = true;
  }
  return isAny ? open : null;
}
