import type { AccountSales } from "../../../engine/model/performance";
import { COUNT, moneyFormat } from "../../number-format";
import type { ReportFacts } from "../../report-facts";
import { quotaAmounts } from "../quota/account-amounts";

/** A column of Territory Assignments that performance adds up. */
export interface AccountSum {
  readonly header: SumHeader;
  /** Per account; 0 where it has none. */
  readonly values: Float64Array;
  /** Of a group of deals. */
  readonly of: keyof AccountSales | "touched";
  readonly format: string;
}

export type SumHeader =
  | "Won"
  | "Lost"
  | "Open"
  | "Won Amount"
  | "Won With Amount"
  | "Pipeline"
  | "Cycle Days"
  | "Cycles"
  | "New Customer"
  | "Won Before"
  | "Lost Before"
  | "Won Amount Before"
  | "Won With Amount Before"
  | "Cycle Days Before"
  | "Cycles Before"
  | "Touched";

/** The sums that have data: deals won, lost and open, their amounts and days, and the accounts touched. */
export function accountSums({ plan, options }: ReportFacts): AccountSum[] {
  const { performance } = plan;
  if (performance === null) return [];
  const { data, sales } = performance;
  const sums: AccountSum[] = [];
  if (sales !== null) {
    const money = moneyFormat(options.currencySymbol);
    const add = (header: SumHeader, of: keyof AccountSales, format = COUNT): void => {
      sums.push({ header, values: sales[of], of, format });
    };
    add("Won", "won");
    if (data.hasStages) {
      add("Lost", "lost");
      add("Open", "open");
    }
    add("Won Amount", "wonAmount", money);
    if (data.hasBlankAmounts) add("Won With Amount", "valued");
    if (data.hasStages) add("Pipeline", "pipeline", money);
    if (data.hasCycles) {
      add("Cycle Days", "cycleDays");
      if (data.hasBlankCycles) add("Cycles", "cycles");
    }
    if (data.hasNewCustomers) add("New Customer", "newCustomer");
    if (data.hasBefore) {
      add("Won Before", "wonBefore");
      if (data.hasStages) add("Lost Before", "lostBefore");
      add("Won Amount Before", "wonAmountBefore", money);
      if (data.hasBlankAmounts) add("Won With Amount Before", "valuedBefore");
      if (data.hasCycles) {
        add("Cycle Days Before", "cycleDaysBefore");
        if (data.hasBlankCycles) add("Cycles Before", "cyclesBefore");
      }
    }
  }
  if (data.hasActivity)
    sums.push({
      header: "Touched",
      values: Float64Array.from(performance.touched),
      of: "touched",
      format: COUNT,
    });
  return sums;
}

/** The sums whose column is not there already for the quotas. */
export function addedSums(facts: ReportFacts): AccountSum[] {
  const there: readonly string[] = quotaAmounts(facts).map(({ header }) => header);
  return accountSums(facts).filter(({ header }) => !there.includes(header));
}
