import type { CurrencySign } from "../../currency-sign";
import { column, formula, fragment, headerCell, here, type Reference, type TableName } from "../../formula";
import { DEVIATION, GENERAL, HOURS, moneyFormat, SHARE, TEXT } from "../../number-format";
import { nameOf } from "../../report-names";
import type { FormulaText, TableColumnDescription, TableDescription } from "../../workbook-description";
import { segmentColumns } from "./segment-mix";
import { drawnBy, ORDER } from "./drawn-by";
import { hasHours, hasQuotas, hasToday, type ChartGround } from "../../chart-ground";

const TABLE = "EF_Charts";
const KPIS = "EF_Territories";
const QUOTAS = "EF_Quotas";
/** Deviations today that are longer than so many bands are cut: they would flatten the plan beside them. */
const BANDS_DRAWN = 10;
/** Deviation today as far as it is drawn. */
export const TODAY_DRAWN = "Today Drawn";

/** The figures that the charts by territory are drawn from, each looked up by the territory's name. */
export function chartTable(ground: ChartGround, currencySymbol: CurrencySign, row: number): TableDescription {
  const drawn = drawnBy(ground);
  const money = moneyFormat(currencySymbol);
  return {
    name: TABLE,
    row,
    column: 0,
    columns: [
      { header: "Territory", values: [...ground.territories], format: TEXT, style: "label" },
      ...(drawn === "regions"
        ? [
            {
              header: "Region",
              formula: formula`=IFERROR(${from(KPIS, "Region")}&"","")`,
              format: GENERAL,
              style: "formula" as const,
            },
          ]
        : []),
      ...(hasToday(ground) ? [live("Deviation Today", looked(KPIS, "Deviation Today"), DEVIATION)] : []),
      ...(hasToday(ground) && drawn === "territories" ? [live(TODAY_DRAWN, todayDrawn(), DEVIATION)] : []),
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
      ...(drawn === "regions" && hasQuotas(ground, "Potential")
        ? [live("Potential", looked(QUOTAS, "Potential"), money)]
        : []),
      ...segmentColumns(ground),
      ...(drawn === "furthest" ? [live(ORDER, orderOf(), SHARE)] : []),
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

/** How far a deviation today is drawn, to each side: ten bands, or as far as the plan itself goes. */
export function farthestDrawn(): Reference {
  const planned = column(TABLE, "Deviation");
  return fragment`MAX(${BANDS_DRAWN}*${nameOf("tolerance")},MAX(${planned}),-MIN(${planned}))`;
}

function todayDrawn(): FormulaText {
  const today = here(TABLE, "Deviation Today");
  const most = farthestDrawn();
  return formula`=IF(${today}="","",MAX(-${most},MIN(${most},${today})))`;
}

/** The row in the tenth decimal makes every value its own, so that a rank finds one territory. */
function orderOf(): FormulaText {
  const deviation = here(TABLE, "Deviation");
  return formula`=IF(${deviation}="","",ROUND(${deviation},6)-(ROW()-ROW(${headerCell(TABLE, "Territory")}))/10^10)`;
}
