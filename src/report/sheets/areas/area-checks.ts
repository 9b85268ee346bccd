import type { PlanAreas } from "../../../engine/model/plan";
import type { Reference } from "../../formula";
import { column, formula, fragment } from "../../formula";
import { COUNT, measureFormat } from "../../number-format";
import type { ReportFacts } from "../../report-facts";
import { MEASURE_HEADER } from "../../report-facts";
import { live, type CheckLine } from "../check-line";
import { areaMeasures } from "./area-facts";

const TABLE = "EF_Areas";
const ACCOUNTS = "EF_Assignments";

/** The identities of areas: each has one territory, and with the accounts kept apart they hold what all accounts hold. */
export function areaChecks(facts: ReportFacts, areas: PlanAreas): CheckLine[] {
  const status = column(TABLE, "Status");
  const count = (word: Reference): Reference => fragment`COUNTIFS(${status},${word})`;
  const apart = column(ACCOUNTS, "Follows Area");
  return [
    {
      check: "Areas planned = areas on the sheet",
      left: areas.areas.length,
      right: live(formula`=ROWS(${column(TABLE, "Area ID")})`),
      format: COUNT,
      where: "Territory Areas, Area ID",
    },
    {
      check: "Areas without a territory of the plan",
      left: live(formula`=${count(fragment`"Unassigned"`)}+${count(fragment`"Unknown territory"`)}`),
      right: 0,
      format: COUNT,
      where: "Territory Areas, Territory",
    },
    {
      check: "Accounts = areas + kept apart",
      left: live(formula`=ROWS(${column(ACCOUNTS, "Account ID")})`),
      right: live(formula`=SUM(${column(TABLE, "Accounts")})+COUNTIFS(${apart},0)`),
      format: COUNT,
      where: "Territory Areas, Accounts; Territory Assignments, Kept In",
    },
    ...areaMeasures(facts, areas).map((measure): CheckLine => {
      const header = MEASURE_HEADER[measure.key];
      return {
        check: `${header}: accounts = areas + kept apart`,
        left: live(formula`=SUM(${column(ACCOUNTS, header)})`),
        right: live(formula`=SUM(${column(TABLE, header)})+SUMIFS(${column(ACCOUNTS, header)},${apart},0)`),
        format: measureFormat(measure, facts.options.currencySymbol),
        where: `Territory Areas, ${header}`,
      };
    }),
  ];
}
