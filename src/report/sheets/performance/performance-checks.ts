import type { Performance } from "../../../engine/model/performance";
import type { Reference } from "../../formula";
import { column, formula, fragment } from "../../formula";
import { COUNT, moneyFormat } from "../../number-format";
import type { ReportFacts } from "../../report-facts";
import { nameOf } from "../../report-names";
import { userColumn } from "../../user-column";
import { live, type CheckLine } from "../check-line";
import { accountSums } from "./account-sums";
import { sumOnSheet } from "./deals-on-sheet";
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
    const onSheet = sumOnSheet(facts, header);
    return [
      {
        check: `${header}: ${onSheet?.sheet ?? "as read"} = accounts + without an account`,
        left: onSheet === null ? asRead(performance, header) : live(onSheet.sum),
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
  lines.push(...listChecks(facts, performance));
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

/** The user's own lists of deals and costs against what was read of them. */
function listChecks(facts: ReportFacts, performance: Performance): CheckLine[] {
  const { lists, data, dealsWithoutAccount, stages } = performance;
  const money = moneyFormat(facts.options.currencySymbol);
  const lines: CheckLine[] = [];
  const { deals, costs } = lists;
  if (deals !== null && stages.length > 0 && sumOnSheet(facts, "Won") !== null) {
    lines.push({
      check: `Deals: ${deals.sheet}, stage by stage = as read`,
      left: live(formula`=SUM(${column("EF_Stages", "Deals on Sheet")})`),
      right: live(formula`=SUM(${column("EF_Stages", "Deals")})`),
      format: COUNT,
      where: "Performance, how stages were read",
    });
  }
  const amount = userColumn(facts.plan, "opportunity", "amount", deals);
  if (deals !== null && amount !== null && stages.length > 0) {
    lines.push({
      check: `Amounts: ${deals.sheet} = as read, stage by stage`,
      left: live(formula`=SUM(${amount})`),
      right: live(formula`=SUM(${column("EF_Stages", "Amount")})`),
      format: money,
      where: "Performance, how stages were read",
    });
  }
  const account = userColumn(facts.plan, "opportunity", "account", deals);
  if (deals !== null && account !== null && dealsWithoutAccount > 0) {
    lines.push({
      check: `Deals without an account: ${deals.sheet} = as read`,
      left: live(formula`=SUMPRODUCT(--(TRIM(${account})=""))`),
      right: dealsWithoutAccount,
      format: COUNT,
      where: "Performance, deals without an account",
    });
  }
  const cost = userColumn(facts.plan, "cost", "amount", costs);
  if (costs !== null && cost !== null && data.costFrom === "costs") {
    lines.push({
      check: `Cost: ${costs.sheet} = Performance, All`,
      left: live(formula`=SUM(${cost})`),
      right: live(
        formula`=SUMIFS(${column("EF_Performance", "Cost")},${column("EF_Performance", "Level")},"All")`,
      ),
      format: money,
      where: "Performance, Cost",
    });
  }
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
