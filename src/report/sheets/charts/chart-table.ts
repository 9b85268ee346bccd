import type { CurrencySign } from "../../currency-sign";
import { column, formula, fragment, here, type TableName } from "../../formula";
import { DEVIATION, HOURS, moneyFormat, SHARE, TEXT } from "../../number-format";
import { nameOf } from "../../report-names";
import type { FormulaText, TableColumnDescription, TableDescription } from "../../workbook-description";
import { segmentColumns } from "./segment-mix";
import { hasHours, hasQuotas, hasToday, type ChartGround } from "../../chart-ground";

const TABLE = "EF_Charts";
const KPIS = "EF_Territories";
const QUOTAS = "EF_Quotas";

/** The figures that the charts by territory are drawn from, each looked up by the territory's name. */
export function chartTable(ground: ChartGround, currencySymbol: CurrencySign, row: number): TableDescription {
  const money = moneyFormat(currencySymbol);
  return {
    name: TABLE,
    row,
    column: 0,
    columns: [
      { header: "Territory", values: [...ground.territories], format: TEXT, style: "label" },
      ...(hasToday(ground) ? [live("Deviation Today", looked(KPIS, "Deviation Today"), DEVIATION)] : []),
      live("Deviation", looked(KPIS, "Deviation"), DEVIATION),
      live("Band High", formula`=${nameOf("tolerance")}`, DEVIATION),
      live("Band Low", formula`=-${nameOf("tolerance")}`, DEVIATION),
      ...(hasHours(ground)
        ? [
            live(
              "Hours Needed",
              formula`=IFERROR(${from(KPIS, "Utilisation")}*${from(KPIS, "Capacity")},"")`,
              HOURS,
            ),
            live("Capacity", looked(KPIS, "Capacity"), HOURS),
          ]
        : []),
      ...(hasQuotas(ground, "Last Year") ? [live("Last Year", looked(QUOTAS, "Last Year"), money)] : []),
      ...(hasQuotas(ground) ? [live("Final Quota", looked(QUOTAS, "Final Quota"), money)] : []),
      ...(hasQuotas(ground, "Quota to Potential", "Potential")
        ? [
            live("Quota to Potential", looked(QUOTAS, "Quota to Potential"), SHARE),
            live(
              "All Territories",
              formula`=IF(SUM(${column(QUOTAS, "Potential")})<=0,"",SUM(${column(QUOTAS, "Final Quota")})/SUM(${column(QUOTAS, "Potential")}))`,
              SHARE,
            ),
          ]
        : []),
      ...segmentColumns(ground),
    ],
    rowCount: ground.territories.length,
    filterButtons: false,
  };
}

function live(header: string, content: FormulaText, format: string): TableColumnDescription {
  return { header, formula: content, format, style: "formula", align: "right" };
}

function from(table: TableName, header: string) {
  return fragment`INDEX(${column(table, header)},MATCH(${here(TABLE, "Territory")},${column(table, "Territory")},0))`;
}

function looked(table: TableName, header: string): FormulaText {
  return formula`=IFERROR(${from(table, header)},"")`;
}
