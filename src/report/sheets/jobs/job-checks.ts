import type { CurrencySign } from "../../currency-sign";
import type { PlanHandover } from "../../../engine/model/handover";
import type { Reference } from "../../formula";
import { column, formula, fragment } from "../../formula";
import { COUNT, moneyFormat } from "../../number-format";
import { nameOf } from "../../report-names";
import { live, type CheckLine } from "../check-line";

const WHERE = "Mid-Year Jobs";

/** The identities of what jobs hand over: whatever the days, the quotas of the year add up to what they were. */
export function jobChecks(handover: PlanHandover, currencySymbol: CurrencySign): CheckLine[] {
  const sum = (table: "EF_Jobs" | "EF_YearQuotas" | "EF_Handover", header: string): Reference =>
    fragment`SUM(${column(table, header)})`;
  const errors = (table: "EF_Jobs" | "EF_YearQuotas" | "EF_Handover", header: string): Reference =>
    fragment`SUMPRODUCT(--ISERROR(${column(table, header)}))`;
  const money = { format: moneyFormat(currencySymbol) };
  return [
    {
      check: "Accounts that jobs hand over = their list",
      left: handover.lines.length,
      right: live(formula`=${sum("EF_Jobs", "Accounts")}`),
      format: COUNT,
      where: `${WHERE}, Accounts`,
    },
    ...(handover.hasQuotas
      ? [
          {
            check: "Quotas of the year = target of the territories",
            left: live(formula`=${sum("EF_YearQuotas", "Quota of the Year")}`),
            right: live(
              handover.notCarried === 0
                ? formula`=${nameOf("quotaToTerritories")}`
                : formula`=${nameOf("quotaToTerritories")}-${nameOf("jobNotCarried")}`,
            ),
            ...money,
            where: `${WHERE}, Quota of the Year`,
          },
          {
            check: "Quotas of the year = quotas before the jobs",
            left: live(formula`=${sum("EF_YearQuotas", "Quota of the Year")}`),
            right: live(formula`=${sum("EF_YearQuotas", "Quota a Year")}`),
            ...money,
            where: `${WHERE}, Quota of the Year`,
          },
          {
            check: "Quotas handed on = quotas taken over",
            left: live(formula`=${sum("EF_YearQuotas", "Handed On")}`),
            right: live(formula`=${sum("EF_YearQuotas", "Taken Over")}`),
            ...money,
            where: `${WHERE}, Handed On`,
          },
          {
            check: "Quotas of the jobs = those of their accounts",
            left: live(formula`=${sum("EF_Jobs", "Quota Handed Over")}`),
            right: live(formula`=${sum("EF_Handover", "Quota Handed Over")}`),
            ...money,
            where: `${WHERE}, Quota Handed Over`,
          },
        ]
      : []),
    {
      check: "Cells with an error in Mid-Year Jobs",
      left: live(
        handover.hasQuotas
          ? formula`=${errors("EF_Jobs", "Days")}+${errors("EF_YearQuotas", "Quota of the Year")}+${errors("EF_Handover", "Quota Handed Over")}`
          : formula`=${errors("EF_Jobs", "Days")}`,
      ),
      right: 0,
      format: COUNT,
      where: WHERE,
    },
  ];
}
