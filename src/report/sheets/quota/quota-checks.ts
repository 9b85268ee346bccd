import type { QuotaPlan } from "../../../engine/model/quota-plan";
import type { Reference } from "../../formula";
import { column, formula, fragment } from "../../formula";
import { COUNT, moneyFormat, SHARE } from "../../number-format";
import type { ReportFacts } from "../../report-facts";
import { nameOf } from "../../report-names";
import { live, type CheckLine } from "../check-line";
import { withoutReason } from "./target-block";
import { periodHeaders, periodsThatDiffer, yearsThatDiffer } from "./period-columns";
import { basesOf } from "./quota-columns";

/** FAILs until everybody who has typed an override says why. */
export const REASON_CHECK = "Overrides without a reason";

/** The identities of quotas: every level adds up to the one above, over-assignment apart. */
export function quotaChecks(facts: ReportFacts, quotas: QuotaPlan): CheckLine[] {
  const money = moneyFormat(facts.options.currencySymbol);
  const sum = (header: string): Reference => fragment`SUM(${column("EF_Quotas", header)})`;
  const regions = fragment`SUM(${column("EF_Regions", "Final Quota")})`;
  const weights = basesOf(facts, quotas)
    .map(({ weight }) => nameOf(weight))
    .reduce((all, weight) => fragment`${all}+${weight}`);
  const periods = periodHeaders(quotas).length === 12 ? "months" : "quarters";
  return [
    {
      check: "Quota target that territories can carry",
      left: live(formula`=${nameOf("quotaToTerritories")}`),
      right: live(formula`=${nameOf("quotaToTerritories")}-${nameOf("quotaBeyond")}`),
      format: money,
      where: "Quota Allocation, Floor, Cap and Override",
      ifDifferent: "WATCH",
    },
    {
      check: "Quota target = regions + house + own line + not carried",
      left: live(formula`=${nameOf("quotaTarget")}`),
      right: live(
        formula`=${regions}+${nameOf("quotaHouse")}+${nameOf("quotaApart")}+${nameOf("quotaBeyond")}`,
      ),
      format: money,
      where: "Quota Allocation, growth bounds and overrides",
    },
    {
      check: "Calculated quotas = target that bounds allow",
      left: live(formula`=${nameOf("quotaToTerritories")}-${nameOf("quotaCalculatedBeyond")}`),
      right: live(formula`=${sum("Calculated Quota")}`),
      format: money,
      where: "Quota Allocation, Floor and Cap",
    },
    {
      check: "Quotas of regions = quotas of territories",
      left: live(formula`=${regions}`),
      right: live(formula`=${sum("Final Quota")}`),
      format: money,
      where: "Quota Allocation, Final Quota",
    },
    {
      check: `Quotas of territories = their ${periods}`,
      left: live(formula`=${sum("Final Quota")}`),
      right: live(formula`=SUM(${column("EF_Periods", "Territories")})`),
      format: money,
      where: `Quota Allocation, ${periods}`,
    },
    {
      check: `Territories and regions whose ${periods} do not make the year`,
      left: live(formula`=${yearsThatDiffer("EF_Quotas", quotas)}+${yearsThatDiffer("EF_Regions", quotas)}`),
      right: 0,
      format: COUNT,
      where: `Quota Allocation, ${periods}`,
    },
    {
      check: `Company's ${periods} that territories do not make`,
      left: live(formula`=${periodsThatDiffer()}`),
      right: 0,
      format: COUNT,
      where: `Quota Allocation, ${periods}`,
    },
    {
      check: "Carried by reps = quotas + over-assignment",
      left: live(formula`=${nameOf("quotaCarried")}`),
      right: live(formula`=${sum("Final Quota")}+${nameOf("quotaOverAssigned")}`),
      format: money,
      where: "Quota Allocation, Over-assignment",
    },
    ...(quotas.bottomUp === null
      ? []
      : [
          {
            check: "Forecasts: accounts = territories + house + set aside",
            left: live(formula`=SUM(${column("EF_Assignments", "Forecast")})`),
            right: live(
              formula`=${sum("Bottom-Up")}+SUMIFS(${column("EF_Assignments", "Forecast")},${column("EF_Assignments", "Territory")},${nameOf("house")})+SUMIFS(${column("EF_Assignments", "Forecast")},${column("EF_Assignments", "Territory")},${nameOf("setAside")})`,
            ),
            format: money,
            where: "Quota Allocation, Bottom-Up",
          },
        ]),
    {
      check: "Quota weights add up to 100%",
      left: live(formula`=${weights}`),
      right: 1,
      format: SHARE,
      where: "Plan Settings, quota weights",
    },
    {
      check: `Shares of the ${periods} add up to 100%`,
      left: live(formula`=SUM(${column("EF_Periods", "Share")})`),
      right: 1,
      format: SHARE,
      where: `Plan Settings, ${periods}`,
    },
    {
      check: REASON_CHECK,
      left: live(formula`=${withoutReason()}`),
      right: 0,
      format: COUNT,
      where: "Quota Allocation, Override Reason",
    },
    {
      check: "Cells with an error in Quota Allocation",
      left: live(
        formula`=SUMPRODUCT(--ISERROR(${column("EF_Quotas", "Calculated Quota")}))+SUMPRODUCT(--ISERROR(${column("EF_Quotas", "Final Quota")}))+SUMPRODUCT(--ISERROR(${column("EF_Quotas", "Q4")}))`,
      ),
      right: 0,
      format: COUNT,
      where: "Quota Allocation",
    },
  ];
}
