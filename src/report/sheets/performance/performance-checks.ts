import type { Performance } from "../../../engine/model/performance";
import type { Reference } from "../../formula";
import { column, formula, fragment } from "../../formula";
import { COUNT } from "../../number-format";
import type { ReportFacts } from "../../report-facts";
import { nameOf } from "../../report-names";
import { live, type CheckLine } from "../check-line";
import { accountSums } from "./account-sums";
import { hasDensityRows, noAccountRow, repRows } from "./group-rows";

const ACCOUNTS = "EF_Assignments";

/** The identities of performance: every deal is in one place, and nothing is lost on the way. */
export function performanceChecks(facts: ReportFacts, performance: Performance): CheckLine[] {
  const sums = accountSums(facts).filter(({ header }) => CHECKED.has(header));
  const unknown = noAccountRow(facts);
  const lines = sums.flatMap(({ header, format }): CheckLine[] => {
    const all = fragment`SUM(${column(ACCOUNTS, header)})`;
    const aside = (label: Reference): Reference =>
      fragment`SUMIFS(${column(ACCOUNTS, header)},${column(ACCOUNTS, "Territory")},${label})`;
    const withUnknown = unknown === undefined ? all : fragment`${all}+SUM(${column("EF_NoAccount", header)})`;
    return [
      {
        check: `${header}: as read = accounts + without an account`,
        left: asRead(performance, header),
        right: live(formula`=${withUnknown}`),
        format,
        where: `Territory Assignments, ${header}`,
      },
      {
        check: `${header}: accounts = territories + house + set aside`,
        left: live(formula`=${all}`),
        right: live(
          formula`=SUM(${column("EF_Territories", header)})+${aside(nameOf("house"))}+${aside(nameOf("setAside"))}`,
        ),
        format,
        where: `Territory KPIs, ${header}`,
      },
      ...(hasDensityRows(facts)
        ? [
            {
              check: `${header}: accounts = density classes + set aside`,
              left: live(formula`=${all}`),
              right: live(
                formula`=SUMIFS(${column("EF_Performance", header)},${column("EF_Performance", "Level")},"Density")+SUMPRODUCT((${column(ACCOUNTS, "Density")}="")*${column(ACCOUNTS, header)})`,
              ),
              format,
              where: "Performance, Density",
            },
          ]
        : []),
      ...(repRows(facts).length === 0
        ? []
        : [
            {
              check: `${header}: accounts + without an account = reps`,
              left: live(formula`=${withUnknown}`),
              right: live(formula`=SUM(${column("EF_Reps", header)})`),
              format,
              where: `Performance, ${header} of the reps`,
            },
          ]),
    ];
  });
  if (performance.stages.length > 0)
    lines.push({
      check: "Deals read = deals by stage",
      left: performance.dealsRead,
      right: live(formula`=SUM(${column("EF_Stages", "Deals")})`),
      format: COUNT,
      where: "Performance, how stages were read",
    });
  lines.push({
    check: "Cells with an error in Performance",
    left: live(
      formula`=SUMPRODUCT(--ISERROR(${column("EF_Performance", "Accounts")}))${performance.data.hasDeals ? fragment`+SUMPRODUCT(--ISERROR(${column("EF_Performance", "Won Amount")}))` : fragment``}`,
    ),
    right: 0,
    format: COUNT,
    where: "Performance",
  });
  return lines;
}

/** Of the sums, those that a reviewer adds up. */
const CHECKED: ReadonlySet<string> = new Set(["Won", "Lost", "Open", "Won Amount", "Pipeline"]);

function asRead({ all }: Performance, header: string): number {
  const { now, open, pipeline } = all.sums;
  switch (header) {
    case "Won":
      return now.won;
    case "Lost":
      return now.lost;
    case "Open":
      return open;
    case "Won Amount":
      return now.wonAmount;
    default:
      return pipeline;
  }
}
