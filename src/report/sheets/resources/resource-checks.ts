import type { PotKind, ResourcePlan } from "../../../engine/model/resource-plan";
import type { Reference } from "../../formula";
import { column, formula, fragment } from "../../formula";
import { COUNT, moneyFormat, SHARE } from "../../number-format";
import type { ReportFacts } from "../../report-facts";
import { nameOf } from "../../report-names";
import { live, type CheckLine } from "../check-line";
import { POT_NAMES } from "./pot-names";
import { formatOf } from "./resource-columns";

/** Check that FAILs while an override of the pot has no reason. */
export function reasonCheck(kind: PotKind): string {
  return `Overrides of the ${kind} without a reason`;
}

/** Overrides of a pot without a reason beside them. */
export function withoutReason(kind: PotKind): Reference {
  const { amount, reason } = POT_NAMES[kind].override;
  return fragment`SUMPRODUCT(ISNUMBER(${column("EF_Resources", amount)})*(${column("EF_Resources", reason)}=""))`;
}

/** The identities of budget and support: territories and regions add up to the total. */
export function resourceChecks(facts: ReportFacts, resources: ResourcePlan): CheckLine[] {
  const money = moneyFormat(facts.options.currencySymbol);
  const sum = (header: string): Reference => fragment`SUM(${column("EF_Resources", header)})`;
  const where = "Resource Allocation";
  const { costs } = resources;
  return [
    ...resources.pots.flatMap(({ kind }): CheckLine[] => {
      const pot = POT_NAMES[kind];
      const format = formatOf(kind, money);
      const weights = resources.bases
        .map((basis) => nameOf(pot.weights[basis]))
        .reduce((all, one) => fragment`${all}+${one}`);
      return [
        {
          check: `${pot.header} that territories can get`,
          left: live(formula`=${nameOf(pot.total)}`),
          right: live(formula`=${nameOf(pot.total)}-${nameOf(pot.beyond)}`),
          format,
          where: `${where}, ${pot.header} Floor, Cap and Override`,
          ifDifferent: "WATCH",
        },
        {
          check: `${pot.header} = ${pot.header.toLowerCase()} of territories + not placed`,
          left: live(formula`=${nameOf(pot.total)}`),
          right: live(formula`=${sum(pot.header)}+${nameOf(pot.beyond)}`),
          format,
          where: `${where}, ${pot.header}`,
        },
        ...(resources.regions.length === 0
          ? []
          : [
              {
                check: `${pot.header} of regions = ${pot.header.toLowerCase()} of territories`,
                left: live(formula`=SUM(${column("EF_ResourceRegions", pot.header)})`),
                right: live(formula`=${sum(pot.header)}`),
                format,
                where: `${where}, by region`,
              },
            ]),
        {
          check: reasonCheck(kind),
          left: live(formula`=${withoutReason(kind)}`),
          right: 0,
          format: COUNT,
          where: `${where}, ${pot.override.reason}`,
        },
        {
          check: `Weights of the ${kind} add up to 100%`,
          left: live(formula`=${weights}`),
          right: 1,
          format: SHARE,
          where: "Plan Settings",
        },
      ];
    }),
    ...(costs === null || costs.listed === 0
      ? []
      : [
          {
            check: "Cost list = territories + without a territory",
            left: live(formula`=${nameOf("costsListed")}`),
            right: live(formula`=${sum("Other Costs")}+${nameOf("costsUnassigned")}`),
            format: money,
            where: `${where}, Other Costs`,
          },
        ]),
    {
      check: "Cells with an error in Resource Allocation",
      left: live(
        formula`=${resources.pots
          .map(({ kind }) => column("EF_Resources", POT_NAMES[kind].header))
          .map((amounts) => fragment`SUMPRODUCT(--ISERROR(${amounts}))`)
          .reduce((all, one) => fragment`${all}+${one}`)}`,
      ),
      right: 0,
      format: COUNT,
      where,
    },
  ];
}
