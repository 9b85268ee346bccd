import type { OpportunityTable } from "../model/opportunity-table";

/** Stages that are over, in the words of common systems; what begins with one of them is over too. */
const OVER =
  /^(closed|won|lost|dead|cancel|disqualif|abandon|gewonnen|verloren|abgeschlossen|storniert|gagn|perdu|annul|ferm|ganad|perdid|cerrad|ganh|fechad)/i;

/**
 * Open opportunities of each account: the sum of the amounts whose stage is not over.
 *
 * @returns NaN for an account without one; null when no opportunity with an account and an
 *   amount is open, as in a list of sales, which has no stages
 */
export function openPipeline(opportunities: OpportunityTable, accountCount: number): Float64Array | null {
  if (!opportunities.present.includes("stage")) return null;
  const open = new Float64Array(accountCount).fill(NaN);
  let isAny = false;
  for (let row = 0; row < opportunities.count; row++) {
    const account = opportunities.accountIndex[row] ?? -1;
    const amount = opportunities.amount[row] ?? NaN;
    const stage = (opportunities.stage[row] ?? "").trim();
    if (account < 0 || Number.isNaN(amount) || stage === "" || OVER.test(stage)) continue;
    const before = open[account] ?? NaN;
    open[account] = (Number.isNaN(before) ? 0 : before) + amount;
    isAny = true;
  }
  return isAny ? open : null;
}
