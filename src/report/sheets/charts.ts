import type { Plan } from "../../engine/model/plan";
import { column, formula, fragment, here, type TableName } from "../formula";
import { DEVIATION, HOURS, moneyFormat, SHARE, TEXT } from "../number-format";
import { PALETTE } from "../palette";
import { measureOf, reportFacts, type ReportFacts } from "../report-facts";
import type { ReportOptions } from "../report-options";
import { nameOf } from "../report-names";
import { columnArea, FRAME_ROWS, HEADER_ROW, heading, printOf } from "../sheet-frame";
import type {
  CellBlock,
  ChartDescription,
  ChartSeriesDescription,
  FormulaText,
  SheetDescription,
  TableColumnDescription,
  TableDescription,
  WorkbookDescription,
} from "../workbook-description";
import { loadHeader } from "./territory-kpi-columns";

const TABLE = "EF_Charts";
/** Rows and columns of one chart; two stand side by side. */
const CHART_ROWS = 17;
const CHART_COLUMNS = 6;
const WIDTHS: Readonly<Record<string, number>> = { Territory: 14 };

/** A chart before it has its place. */
interface Drawn {
  readonly heading: string;
  readonly chart: Omit<ChartDescription, "area">;
}

/**
 * The Charts sheet of the plan that is written: native charts over live columns, which look up the figures of
 * Territory KPIs and Quota Allocation by territory and follow them. Written by itself; writing a plan anew takes
 * it away, since its territories may be others.
 */
export function describeCharts(plan: Plan, options: ReportOptions): WorkbookDescription {
  const facts = reportFacts(plan, options);
  const drawn = chartsOf(facts);
  const rows = Math.ceil(drawn.length / 2) * (CHART_ROWS + 2);
  const tableRow = HEADER_ROW + rows;
  const table = tableOf(facts, tableRow);
  const placed = chartsOf(facts, table).map(({ heading: title, chart }, at) => {
    const row = HEADER_ROW + Math.floor(at / 2) * (CHART_ROWS + 2);
    const left = (at % 2) * (CHART_COLUMNS + 1);
    return {
      block: { row, column: left, cells: [[title]], style: "heading" } satisfies CellBlock,
      chart: {
        ...chart,
        area: { row: row + 1, column: left, rowCount: CHART_ROWS, columnCount: CHART_COLUMNS },
      },
    };
  });
  const columnCount = Math.max(table.columns.length, 2 * CHART_COLUMNS + 1);
  const sheet: SheetDescription = {
    role: "charts",
    name: "Charts",
    tabColor: PALETTE.tabOther,
    columnWidths: Array.from(
      { length: columnCount },
      (_, at) => WIDTHS[table.columns[at]?.header ?? ""] ?? 12,
    ),
    rowHeights: [...FRAME_ROWS, { row: tableRow, height: 30 }],
    blocks: [
      ...heading(
        "Charts",
        "The plan in charts. Every figure is live: change an owner in Territory Assignments or a quota, and the charts follow.",
      ),
      ...placed.map(({ block }) => block),
    ],
    tables: [table],
    conditionalFormats: [],
    listValidations: [],
    numberValidations: [],
    charts: placed.map(({ chart }) => chart),
    images: [],
    freezeRows: 2,
    freezeColumns: 0,
    print: printOf(facts, {
      row: 0,
      column: 0,
      rowCount: tableRow + 1 + table.rowCount,
      columnCount,
    }),
  };
  return { sheets: [sheet], names: [], activate: "charts", replaces: "described" };
}

function hasHours({ plan }: ReportFacts): boolean {
  return plan.workload !== null;
}

function hasPotentialQuota(facts: ReportFacts): boolean {
  return facts.plan.quotas !== null && measureOf(facts, "potential") !== undefined;
}

function tableOf(facts: ReportFacts, row: number): TableDescription {
  const { plan, options } = facts;
  const money = moneyFormat(options.currencySymbol);
  const live = (header: string, content: FormulaText, format: string): TableColumnDescription => ({
    header,
    formula: content,
    format,
    style: "formula",
    align: "right",
  });
  const from = (table: TableName, header: string) =>
    fragment`INDEX(${column(table, header)},MATCH(${here(TABLE, "Territory")},${column(table, "Territory")},0))`;
  const looked = (table: TableName, header: string): FormulaText =>
    formula`=IFERROR(${from(table, header)},"")`;
  const kpis = "EF_Territories";
  return {
    name: TABLE,
    row,
    column: 0,
    columns: [
      { header: "Territory", values: plan.territories.map(({ name }) => name), format: TEXT, style: "label" },
      live("Deviation", looked(kpis, "Deviation"), DEVIATION),
      live("Band High", formula`=${nameOf("tolerance")}`, DEVIATION),
      live("Band Low", formula`=-${nameOf("tolerance")}`, DEVIATION),
      ...(hasHours(facts)
        ? [
            live(
              "Hours Needed",
              formula`=IFERROR(${from(kpis, "Utilisation")}*${from(kpis, "Capacity")},"")`,
              HOURS,
            ),
            live("Capacity", looked(kpis, "Capacity"), HOURS),
          ]
        : []),
      ...(plan.quotas === null
        ? []
        : [
            live("Last Year", looked("EF_Quotas", "Last Year"), money),
            live("Final Quota", looked("EF_Quotas", "Final Quota"), money),
          ]),
      ...(hasPotentialQuota(facts)
        ? [
            live("Quota to Potential", looked("EF_Quotas", "Quota to Potential"), SHARE),
            live(
              "All Territories",
              formula`=IF(SUM(${column("EF_Quotas", "Potential")})<=0,"",SUM(${column("EF_Quotas", "Final Quota")})/SUM(${column("EF_Quotas", "Potential")}))`,
              SHARE,
            ),
          ]
        : []),
    ],
    rowCount: plan.territories.length,
    filterButtons: false,
  };
}

/** @param table absent while only their number is asked */
function chartsOf(facts: ReportFacts, table: TableDescription | null = null): Drawn[] {
  const series = (
    header: string,
    color: string,
    look: ChartSeriesDescription["look"],
    name: string = header,
  ): ChartSeriesDescription => ({
    nameCell: {
      role: "charts",
      row: table?.row ?? 0,
      column: table?.columns.findIndex((candidate) => candidate.header === header) ?? 0,
    },
    name,
    values: { role: "charts", area: areaOf(table, header) },
    categories: { role: "charts", area: areaOf(table, "Territory") },
    color,
    look,
  });
  const column = { kind: "columnClustered", title: null, legend: "bottom" } as const;
  const load = loadHeader(facts);
  const drawn: Drawn[] = [
    {
      heading: `${load} against target, by territory`,
      chart: {
        ...column,
        name: "Balance",
        altText: `Columns: deviation of the ${load.toLowerCase()} of each territory from its target. Two dashed lines: the band. The same numbers stand in the table below.`,
        series: [
          series("Deviation", PALETTE.plan, "column"),
          series("Band High", PALETTE.bandEdge, "dashedLine", "Band, upper edge"),
          series("Band Low", PALETTE.bandEdge, "dashedLine", "Band, lower edge"),
        ],
        axisFormat: "+0%;−0%;0%",
      },
    },
  ];
  if (hasHours(facts)) {
    drawn.push({
      heading: "Hours needed against capacity, by territory",
      chart: {
        ...column,
        name: "Capacity against workload",
        altText:
          "Columns: hours a year that calls and travel of each territory need, beside the hours that there are. The same numbers stand in the table below.",
        series: [
          series("Hours Needed", PALETTE.plan, "column", "Hours needed"),
          series("Capacity", PALETTE.bandEdge, "column"),
        ],
        axisMinimum: 0,
        axisFormat: "#,##0",
      },
    });
  }
  if (facts.plan.quotas !== null) {
    drawn.push({
      heading: "Last year and quota, by territory",
      chart: {
        ...column,
        name: "Last year and quota",
        altText:
          "Columns: what each territory brought last year beside its quota. The same numbers stand in the table below.",
        series: [
          series("Last Year", PALETTE.bandEdge, "column", "Last year"),
          series("Final Quota", PALETTE.plan, "column", "Quota"),
        ],
        axisMinimum: 0,
        axisFormat: moneyFormat(facts.options.currencySymbol),
      },
    });
  }
  if (hasPotentialQuota(facts)) {
    drawn.push({
      heading: "Quota to potential, by territory",
      chart: {
        ...column,
        name: "Quota to potential",
        altText:
          "Columns: the quota of each territory over its potential. Dashed line: that of all territories together. The same numbers stand in the table below.",
        series: [
          series("Quota to Potential", PALETTE.plan, "column", "Quota to potential"),
          series("All Territories", PALETTE.bandEdge, "dashedLine", "All territories"),
        ],
        axisMinimum: 0,
        axisFormat: "0%",
      },
    });
  }
  return drawn;
}

function areaOf(table: TableDescription | null, header: string) {
  return table === null ? { row: 1, column: 0, rowCount: 1, columnCount: 1 } : columnArea(table, header);
}
