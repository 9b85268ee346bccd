import type { ReportFacts } from "../../report-facts";
import type { TableColumnDescription } from "../../workbook-description";
import { accountOrder, text } from "../account-columns";

/** Urban, suburban or rural around each account, by which Performance adds them up; blank where it is set aside. */
export function densityOfAccount(facts: ReportFacts): TableColumnDescription[] {
  const density = facts.plan.performance?.density ?? null;
  if (density === null) return [];
  const { classes, ofAccount } = density;
  return [
    text(
      "Density",
      accountOrder(facts, (account) => classes[ofAccount[account] ?? -1] ?? ""),
    ),
  ];
}
