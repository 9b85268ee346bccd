import type { ChartedHeader } from "../../chart-ground";
import type { Reference } from "../../formula";
import { column, formula, fragment } from "../../formula";
import { EITHER_SIDE, SHARE } from "../../number-format";
import type { FormulaText } from "../../workbook-description";

const ACCOUNTS = "EF_Assignments";
const TERRITORIES = "EF_Territories";

/** A share by which plans are compared in charts, over the sheets of the written plan. */
export interface ChartedLine {
  readonly label: string;
  /** Header of the same figure in EF_Scenarios. */
  readonly header: ChartedHeader;
  readonly format: string;
  /** Null where the plan does not have it. */
  readonly live: FormulaText | null;
  /** The same with today's owners. */
  readonly today: FormulaText | number | null;
}

/**
 * Largest deviation, spread, and the shares of the accounts and of their revenue that change owner: of those that had
 * an owner.
 *
 * @param has what the sheets of the plan hold: today's owners, and revenue of the accounts
 */
export function chartedLines(has: { readonly owners: boolean; readonly revenue: boolean }): ChartedLine[] {
  const deviation = column(TERRITORIES, "Deviation");
  const today = has.owners ? column(TERRITORIES, "Deviation Today") : null;
  const largest = (values: Reference): FormulaText => formula`=MAX(MAX(${values}),-MIN(${values}))`;
  const spread = (values: Reference): FormulaText =>
    formula`=IFERROR(STDEVP(${values})/(1+AVERAGE(${values})),0)`;
  const moved = column(ACCOUNTS, "Moved?");
  const ownedBy = fragment`${column(ACCOUNTS, "Previous Territory")},"<>",${column(ACCOUNTS, "Status")},"Assigned"`;
  const count = fragment`COUNTIFS(${moved},"Moved")`;
  const amount = fragment`SUMIFS(${column(ACCOUNTS, "Revenue")},${moved},"Moved")`;
  const owned = fragment`COUNTIFS(${ownedBy})`;
  const ownedAmount = fragment`SUMIFS(${column(ACCOUNTS, "Revenue")},${ownedBy})`;
  const hasRevenue = has.owners && has.revenue;
  return [
    {
      label: "Largest deviation",
      header: "Largest Deviation",
      format: EITHER_SIDE,
      live: largest(deviation),
      today: today === null ? null : largest(today),
    },
    {
      label: "Spread of the territories",
      header: "Spread",
      format: SHARE,
      live: spread(deviation),
      today: today === null ? null : spread(today),
    },
    {
      label: "Accounts that move, share",
      header: "Accounts Moved Share",
      format: SHARE,
      live: has.owners ? formula`=IF(${owned}=0,"",${count}/${owned})` : null,
      today: has.owners ? 0 : null,
    },
    {
      label: "Revenue that moves, share",
      header: "Revenue Moved Share",
      format: SHARE,
      live: hasRevenue ? formula`=IF(${ownedAmount}=0,"",${amount}/${ownedAmount})` : null,
      today: hasRevenue ? 0 : null,
    },
  ];
}
