import type { QuotaPlan } from "../../../engine/model/quota-plan";
import { column, formula, here } from "../../formula";
import { headlineMoneyFormat } from "../../number-format";
import { PALETTE } from "../../palette";
import type { ReportFacts } from "../../report-facts";
import { measureOf } from "../../report-facts";
import { columnArea } from "../../sheet-frame";
import type { Area, CellBlock, ChartDescription, TableDescription } from "../../workbook-description";
import type { QuotaColumn } from "./quota-column";

const TABLE = "EF_Quotas";
const EVEN = "Even Quota";
/** Rows that heading and chart take below the table. */
export const CHART_ROWS = 21;

/** What a territory would carry if quota went by potential alone: the line of the chart. */
export function evenQuota(facts: ReportFacts, money: string): QuotaColumn[] {
  if (!hasPotential(facts)) return [];
  const potential = column(TABLE, "Potential");
  return [
    {
      header: EVEN,
      formula: formula`=IF(SUM(${potential})<=0,"",N(${here(TABLE, "Potential")})*SUM(${column(TABLE, "Final Quota")})/SUM(${potential}))`,
      format: money,
      style: "formula",
      align: "right",
    },
  ];
}

/**
 * Final quota of each territory over its potential, and the line on which all carry the same quota per
 * unit of potential; nothing where there is no potential or only one territory.
 */
export function potentialChart(
  facts: ReportFacts,
  quotas: QuotaPlan,
  table: TableDescription,
  row: number,
  across: Pick<Area, "column" | "columnCount">,
): { readonly charts: ChartDescription[]; readonly blocks: CellBlock[] } {
  const count = quotas.territories.length;
  if (!hasPotential(facts) || count < 2) return { charts: [], blocks: [] };
  const symbol = facts.options.currencySymbol;
  const series = (header: string, name: string, color: string, look: "points" | "line") => ({
    nameCell: { role: "quotaAllocation" as const, row: table.row, column: table.column },
    name,
    values: { role: "quotaAllocation" as const, area: columnArea(table, header) },
    categories: { role: "quotaAllocation" as const, area: columnArea(table, "Potential") },
    color,
    look,
  });
  return {
    blocks: [
      {
        row,
        column: across.column,
        cells: [["Quota against potential, one point a territory"]],
        style: "heading",
      },
      {
        row: row + 1,
        column: across.column,
        cells: [
          [
            "Above the line: more quota per potential than the company has. Quota to Potential has the same by name.",
          ],
        ],
        style: "note",
      },
    ],
    charts: [
      {
        name: "Quota against potential",
        kind: "scatter",
        title: null,
        altText: `Points: the final quota of each of ${String(count)} territories over its potential. Line: the quota at the same part of the potential for all. The same numbers stand in the table above.`,
        area: { row: row + 2, rowCount: CHART_ROWS - 2, ...across },
        series: [
          series("Final Quota", "Territory", PALETTE.plan, "points"),
          series(EVEN, "Same part of the potential", PALETTE.bandEdge, "line"),
        ],
        legend: "bottom",
        acrossFormat: headlineMoneyFormat(
          symbol,
          Math.max(...quotas.territories.map(({ potential }) => potential)),
        ),
        axisFormat: headlineMoneyFormat(symbol, Math.max(...quotas.territories.map(({ final }) => final))),
        axisTitles: { across: "Potential", up: "Final quota" },
      },
    ],
  };
}

function hasPotential(facts: ReportFacts): boolean {
  return measureOf(facts, "potential") !== undefined;
}
