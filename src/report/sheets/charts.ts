import type { CurrencySign } from "../currency-sign";
import { PALETTE } from "../palette";
import type { ReportOptions } from "../report-options";
import { columnArea, FRAME_ROWS, HEADER_ROW, heading } from "../sheet-frame";
import type {
  CellBlock,
  SheetDescription,
  TableDescription,
  WorkbookDescription,
} from "../workbook-description";
import { chartTable } from "./charts/chart-table";
import type { ChartFindings, ChartGround } from "../chart-ground";
import { scenarioComparison } from "./charts/scenario-comparison";
import { segmentNames } from "./charts/segment-mix";
import { balanceClasses } from "./charts/balance-classes";
import { drawnBy, ROWS_HEADING } from "./charts/drawn-by";
import { drawnRows } from "./charts/drawn-rows";
import { quotaWay, WAY_ROWS } from "./charts/quota-way";
import type { DrawnChart } from "./charts/drawn-chart";
import { territoryCharts } from "./charts/territory-charts";
import { tradeOffSheet } from "./charts/trade-off";

/** Rows and columns of one chart; two stand side by side. */
const CHART_ROWS = 17;
const CHART_COLUMNS = 6;
/** Where the table of the curve begins, beside the way to the quota. */
const CURVE_COLUMN = 8;

/**
 * The Charts sheet of the plan that is written: native charts over live columns, which look up the figures of
 * Territory KPIs and Quota Allocation by territory, count segments in Territory Assignments, and follow them. Written by itself; writing a plan anew takes
 * it away, since its territories may be others.
 */
export function describeCharts(
  ground: ChartGround,
  { tradeOff }: ChartFindings,
  { currencySymbol, version }: Pick<ReportOptions, "currencySymbol"> & { readonly version: string },
): WorkbookDescription {
  // How many charts there are decides where their figures stand, which the charts point at.
  const count = partsOf(ground, tradeOff, currencySymbol, 0).drawn.length;
  const detailRow = HEADER_ROW + Math.ceil(count / 2) * (CHART_ROWS + 2);
  const { table, rows, classes, way, curve, scenarios, drawn } = partsOf(
    ground,
    tradeOff,
    currencySymbol,
    detailRow,
  );
  const placed = drawn.map(({ heading: title, chart }, at) => {
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
  const drawnTable = rows ?? table;
  const columnCount = Math.max(table.columns.length, drawnTable.columns.length, 2 * CHART_COLUMNS + 1);
  const sheet: SheetDescription = {
    role: "charts",
    name: "Charts",
    tabColor: PALETTE.tabOther,
    columnWidths: [26, ...Array.from({ length: columnCount - 1 }, () => 12)],
    rowHeights: [
      ...FRAME_ROWS,
      ...(scenarios === null ? [] : [{ row: scenarios.headerRow, height: 30 }]),
      ...(rows === null ? [] : [{ row: rows.row, height: 30 }]),
      { row: table.row, height: 30 },
    ],
    blocks: [
      ...heading(
        "Charts",
        "The plan in charts. Figures are live: change an owner in Territory Assignments or a quota, and the charts follow.",
      ),
      ...placed.map(({ block }) => block),
      ...(way === null ? [] : way.blocks),
      ...(curve === null ? [] : [curveHeading(detailRow)]),
      ...(scenarios === null ? [] : scenarios.blocks),
      ...(classes === null ? [] : classes.blocks),
      ...(rows === null ? [] : [rowsHeading(ground, rows), ...segmentNames(ground, rows)]),
      ...segmentNames(ground, table),
      { row: table.row - 1, column: 0, cells: [["The figures by territory"]], style: "heading" },
    ],
    tables: [...(curve === null ? [] : [curve.table]), ...(rows === null ? [] : [rows]), table],
    conditionalFormats: [],
    listValidations: way === null ? [] : [way.choice],
    numberValidations: [],
    charts: placed.map(({ chart }) => chart),
    images: [],
    freezeRows: 2,
    freezeColumns: 0,
    print: {
      orientation: "portrait",
      pagesWide: 1,
      pagesTall: 0,
      area: { row: 0, column: 0, rowCount: table.row + 1 + table.rowCount, columnCount },
      footer: { left: `Evenfield ${version}`, center: "&A", right: "Page &P of &N" },
    },
  };
  return { sheets: [sheet], names: [], activate: "charts", replaces: "described" };
}

/** @param detailRow where the figures behind the charts begin */
function partsOf(
  ground: ChartGround,
  tradeOff: ChartFindings["tradeOff"],
  currencySymbol: CurrencySign,
  detailRow: number,
) {
  // The way to the quota and the scenarios stand one below the other, the curve beside them.
  const scenarioRow = detailRow + (ground.quotaColumns === null ? 0 : WAY_ROWS + 1);
  const scenarios = scenarioComparison(ground, scenarioRow);
  const scenarioEnd = scenarioRow + (scenarios === null ? 0 : scenarios.rowCount + 1);
  const curveEnd = detailRow + (tradeOff === null ? 0 : tradeOff.curve.points.length + 3);
  const classRow = Math.max(scenarioEnd, curveEnd);
  const classes = balanceClasses(ground, classRow);
  const rowsRow = classRow + (classes === null ? 0 : classes.rowCount + 1) + 1;
  // Which columns there are does not depend on where the table stands.
  const rows = drawnRows(ground, chartTable(ground, currencySymbol, 0), rowsRow);
  const table = chartTable(ground, currencySymbol, rows === null ? rowsRow : rowsRow + rows.rowCount + 3);
  const way = quotaWay(ground, currencySymbol, detailRow, columnArea(table, "Territory"));
  const curve = tradeOff === null ? null : tradeOffSheet(tradeOff, detailRow + 1, CURVE_COLUMN);
  const byRow = territoryCharts(ground, rows ?? table, currencySymbol);
  const [balance, ...others] = classes === null ? byRow : [classes.drawn, ...byRow];
  const drawn: DrawnChart[] = [balance, curve?.drawn, ...others, way?.drawn, scenarios?.drawn].filter(
    (one): one is DrawnChart => one !== undefined,
  );
  return { table, rows, classes, way, curve, scenarios, drawn };
}

function rowsHeading(ground: ChartGround, { row }: TableDescription): CellBlock {
  const words = ROWS_HEADING[drawnBy(ground) === "regions" ? "regions" : "furthest"];
  return { row: row - 1, column: 0, cells: [[words]], style: "heading" };
}

function curveHeading(row: number): CellBlock {
  return {
    row,
    column: CURVE_COLUMN,
    cells: [["What other bands would cost, as worked out when the charts were placed"]],
    style: "heading",
  };
}
