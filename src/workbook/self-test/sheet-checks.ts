import { fillFormula } from "../fill-range";
import { runExcel } from "../run-excel";
import type { ExcelBatch } from "../run-excel";
import type { CheckScene, HostCheck } from "./host-check";
import { cellsOf, sheetOf, shownValue } from "./host-check";
import { MARK, sheetBeside } from "./scratch";

const TABLE = MARK;
const NAME = `${MARK}Name`;
/** One blue pixel. */
const PIXEL =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M/wHwAEBgIApD5fRAAAAABJRU5ErkJggg==";

type Work = (context: ExcelBatch, scene: CheckScene) => Promise<string>;

function check(name: string, expected: string, work: Work): HostCheck {
  return {
    area: "Sheets",
    name,
    expected,
    run: (scene) => runExcel({ signal: scene.signal }, (context) => work(context, scene)),
  };
}

/** Tables, names, looks, rules, drawings and pages, made as the written sheets make them. */
export const SHEET_CHECKS: readonly HostCheck[] = [
  check("A table is made over values and keeps its name", `${TABLE}A, 2 rows`, async (context, scene) => {
    const table = await makeTable(context, scene, "A");
    const body = table.getDataBodyRange();
    body.load("rowCount");
    table.load("name");
    await context.sync();
    return `${table.name}, ${String(body.rowCount)} rows`;
  }),
  check("A column of a table takes one formula for all rows", "20, 40", async (context, scene) => {
    const table = await makeTable(context, scene, "B");
    const column = table.columns.getItem("Result").getDataBodyRange();
    fillFormula(column, `=${TABLE}B[[#This Row],[Amount]]*2`);
    column.load("values");
    await context.sync();
    return column.values.map((row: unknown[]) => String(row[0])).join(", ");
  }),
  check("A formula sums a table's column by its name", "30", async (context, scene) => {
    await makeTable(context, scene, "C");
    const cell = cellsOf(context, scene, [5, 0]);
    cell.formulas = [[`=SUM(${TABLE}C[Amount])`]];
    cell.load("values");
    await context.sync();
    return String(cell.values[0]?.[0]);
  }),
  check("The look and the filter buttons of a table are set", "done", async (context, scene) => {
    const table = await makeTable(context, scene, "D");
    table.style = "TableStyleLight1";
    table.showBandedRows = false;
    table.showFilterButton = false;
    await context.sync();
    return "done";
  }),
  check("A name stands for a cell in a formula", "5", async (context, scene) => {
    cellsOf(context, scene, [0, 0]).values = [[5]];
    context.workbook.names.add(NAME, cellsOf(context, scene, [0, 0]));
    await context.sync();
    const cell = cellsOf(context, scene, [0, 1]);
    cell.formulas = [[`=${NAME}`]];
    cell.load("values");
    await context.sync();
    const found = String(cell.values[0]?.[0]);
    context.workbook.names.getItem(NAME).delete();
    await context.sync();
    return found;
  }),
  check("Fonts, fills, borders and alignment are set", "bold", async (context, scene) => {
    const { format } = cellsOf(context, scene, [0, 0]);
    format.font.bold = true;
    format.font.size = 16;
    format.font.color = "#242424";
    format.fill.color = "#F0F0F0";
    format.horizontalAlignment = "Right";
    format.verticalAlignment = "Center";
    format.wrapText = true;
    format.indentLevel = 1;
    const border = format.borders.getItem("EdgeBottom");
    border.style = "Continuous";
    border.weight = "Thin";
    border.color = "#8A8886";
    const { font } = cellsOf(context, scene, [0, 0]).format;
    font.load("bold");
    await context.sync();
    return font.bold ? "bold" : "not bold";
  }),
  check("Column widths and row heights are set", "30 points high", async (context, scene) => {
    const { format } = cellsOf(context, scene, [0, 20]);
    format.columnWidth = 90;
    format.rowHeight = 30;
    format.load("rowHeight");
    await context.sync();
    return `${String(Math.round(format.rowHeight))} points high`;
  }),
  check("Cells are merged", "done", async (context, scene) => {
    cellsOf(context, scene, [0, 0], [1, 3]).merge(false);
    await context.sync();
    return "done";
  }),
  check("A conditional format by formula is added", "done", async (context, scene) => {
    const { custom } = cellsOf(context, scene, [0, 0], [3, 1]).conditionalFormats.add("Custom");
    custom.rule.formula = `=$A${String(scene.top + 1)}>0`;
    custom.format.font.color = "#B10E1C";
    custom.format.font.bold = true;
    await context.sync();
    return "done";
  }),
  check("Data bars are added", "done", async (context, scene) => {
    cellsOf(context, scene, [0, 0], [3, 1]).values = [[-1], [0], [1]];
    const { dataBar } = cellsOf(context, scene, [0, 0], [3, 1]).conditionalFormats.add("DataBar");
    dataBar.positiveFormat.fillColor = "#1F5FA8";
    dataBar.positiveFormat.gradientFill = false;
    dataBar.axisFormat = "CellMidPoint";
    dataBar.lowerBoundRule = { type: "Number", formula: "-1" };
    dataBar.upperBoundRule = { type: "Number", formula: "1" };
    await context.sync();
    return "done";
  }),
  check("A list to choose from is set on cells", "done", async (context, scene) => {
    cellsOf(context, scene, [0, 1], [2, 1]).values = [["North"], ["South"]];
    const validation = cellsOf(context, scene, [0, 0]).dataValidation;
    const rows = `$B$${String(scene.top + 1)}:$B$${String(scene.top + 2)}`;
    validation.rule = { list: { inCellDropDown: true, source: `=${rows}` } };
    validation.errorAlert = {
      showAlert: true,
      style: "Warning",
      title: "Territory",
      message: "Not in the list",
    };
    await context.sync();
    return "done";
  }),
  check("A range of numbers is set on cells", "done", async (context, scene) => {
    cellsOf(context, scene, [0, 0]).dataValidation.rule = {
      decimal: { formula1: 0, formula2: 1, operator: "Between" },
    };
    await context.sync();
    return "done";
  }),
  check("A column chart with a line over it is drawn", "EF self-test chart", async (context, scene) => {
    cellsOf(context, scene, [0, 0], [4, 3]).values = [
      ["Territory", "Load", "Band"],
      ["North", 10, 12],
      ["South", 14, 12],
      ["West", 12, 12],
    ];
    const sheet = sheetOf(context, scene.sheet);
    const chart = sheet.charts.add("ColumnClustered", cellsOf(context, scene, [0, 1], [4, 1]), "Columns");
    chart.name = "EF self-test chart";
    chart.series.getItemAt(0).setXAxisValues(cellsOf(context, scene, [1, 0], [3, 1]));
    const line = chart.series.add("Band");
    line.setValues(cellsOf(context, scene, [1, 2], [3, 1]));
    line.chartType = "Line";
    line.markerStyle = "None";
    line.format.line.lineStyle = "Dash";
    chart.title.text = "Self-test";
    chart.axes.valueAxis.minimum = 0;
    chart.axes.valueAxis.numberFormat = "#,##0";
    chart.setPosition(cellsOf(context, scene, [5, 0]), cellsOf(context, scene, [11, 4]));
    chart.load("name");
    await context.sync();
    const { name } = chart;
    chart.delete();
    await context.sync();
    return name;
  }),
  check(
    "A picture is placed with a text for those who cannot see it",
    "EF self-test picture",
    async (context, scene) => {
      const shape = sheetOf(context, scene.sheet).shapes.addImage(PIXEL);
      shape.name = "EF self-test picture";
      shape.altTextDescription = "One blue pixel";
      shape.load("name");
      await context.sync();
      const { name } = shape;
      shape.delete();
      await context.sync();
      return name;
    },
  ),
  check("Rows and columns are frozen", "done", async (context, scene) => {
    sheetOf(context, scene.sheet).freezePanes.freezeRows(1);
    await context.sync();
    return "done";
  }),
  check("The page is set up for print", "done", async (context, scene) => {
    const { pageLayout } = sheetOf(context, scene.sheet);
    pageLayout.orientation = "Landscape";
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.setPrintArea("A1:J20");
    pageLayout.setPrintTitleRows("$1:$1");
    pageLayout.headersFooters.defaultForAllPages.centerFooter = "&A";
    await context.sync();
    return "done";
  }),
  check("The tab takes a colour and the grid lines go", "done", async (context, scene) => {
    const sheet = sheetOf(context, scene.sheet);
    sheet.tabColor = "#107C41";
    sheet.showGridlines = false;
    await context.sync();
    return "done";
  }),
  check("A formula follows a sheet that is renamed", "7", async (context, scene) => {
    const { worksheets } = context.workbook;
    const other = worksheets.add(sheetBeside(scene.sheet, "other"));
    other.getRange("A1").values = [[7]];
    other.load("name");
    await context.sync();
    const cell = cellsOf(context, scene, [0, 0]);
    cell.formulas = [[`='${other.name}'!$A$1`]];
    await context.sync();
    other.name = sheetBeside(scene.sheet, "named");
    cell.load("values,formulas");
    await context.sync();
    const found = String(cell.formulas[0]?.[0]).includes("named") ? shownValue(cell.values[0]?.[0]) : "lost";
    cell.values = [[""]];
    other.delete();
    await context.sync();
    return found;
  }),
  check("Protection of the workbook can be told", "told", async (context) => {
    context.workbook.protection.load("protected");
    context.workbook.load("readOnly");
    await context.sync();
    return typeof context.workbook.protection.protected === "boolean" &&
      typeof context.workbook.readOnly === "boolean"
      ? "told"
      : "not told";
  }),
];

/** A table of two rows, Amount 10 and 20, with an empty column Result. */
async function makeTable(context: ExcelBatch, scene: CheckScene, suffix: string): Promise<Excel.Table> {
  const cells = cellsOf(context, scene, [0, 0], [3, 2]);
  cells.values = [
    ["Amount", "Result"],
    [10, ""],
    [20, ""],
  ];
  const table = context.workbook.tables.add(cells, true);
  table.name = `${TABLE}${suffix}`;
  await context.sync();
  return table;
}
