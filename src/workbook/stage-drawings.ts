import type {
  Area,
  ChartDescription,
  ChartSeriesDescription,
  ImageDescription,
  SheetDescription,
} from "../report/workbook-description";
import type { ExcelBatch } from "./run-excel";
import type { StagedWrite } from "./staged-write";
import { stagedSheet } from "./staged-write";

const GRID_LINE = "#E0E0E0";
const AXIS_TEXT = "#595959";
const CHART_TYPE = {
  columnClustered: "ColumnClustered",
  columnStacked: "ColumnStacked",
  scatter: "XYScatter",
} as const satisfies Readonly<Record<ChartDescription["kind"], Excel.ChartType | `${Excel.ChartType}`>>;

/** Draws the charts of one sheet. Run again, it replaces the chart of the same name. */
export async function stageCharts(
  context: ExcelBatch,
  write: StagedWrite,
  sheet: SheetDescription,
): Promise<void> {
  const target = stagedSheet(context, write, sheet.role);
  const there = sheet.charts.map((chart) => {
    const found = target.charts.getItemOrNullObject(chart.name);
    found.load("name");
    return found;
  });
  await context.sync();
  for (const chart of there) if (!chart.isNullObject) chart.delete();
  for (const chart of sheet.charts) addChart(context, write, target, chart);
  await context.sync();
}

/** Places the pictures of one sheet. */
export async function stageImages(
  context: ExcelBatch,
  write: StagedWrite,
  sheet: SheetDescription,
): Promise<void> {
  const target = stagedSheet(context, write, sheet.role);
  const places = sheet.images.map((image) => {
    const place = rangeOf(target, image.area);
    place.load("left,top,width,height");
    return place;
  });
  target.shapes.load("items/name");
  await context.sync();
  for (const shape of target.shapes.items) {
    if (sheet.images.some((image) => image.name === shape.name)) shape.delete();
  }
  const added = sheet.images.map((image) => addImage(target, image));
  await context.sync();
  added.forEach((shape, index) => {
    const place = places[index];
    if (!place) return;
    const scale = Math.min(place.width / shape.width, place.height / shape.height);
    const width = shape.width * scale;
    shape.lockAspectRatio = false;
    shape.left = place.left;
    shape.top = place.top;
    shape.height = shape.height * scale;
    shape.width = width;
    shape.lockAspectRatio = true;
  });
  await context.sync();
}

function addChart(
  context: ExcelBatch,
  write: StagedWrite,
  target: Excel.Worksheet,
  description: ChartDescription,
): void {
  const [first, ...others] = description.series;
  if (!first) throw new RangeError(`chart "${description.name}" has no series`);
  const cells = (place: {
    readonly role: ChartDescription["series"][number]["values"]["role"];
    readonly area: Area;
  }) => rangeOf(stagedSheet(context, write, place.role), place.area);
  // With its header cell the range gives the first series its name by reference.
  const { area } = first.values;
  const withHeader = { ...area, row: area.row - 1, rowCount: area.rowCount + 1 };
  const chart = target.charts.add(
    CHART_TYPE[description.kind],
    cells({ role: first.values.role, area: withHeader }),
    "Columns",
  );
  chart.name = description.name;
  const leading = chart.series.getItemAt(0);
  if (first.name !== undefined) leading.name = first.name;
  leading.setXAxisValues(cells(first.categories));
  lookLike(leading, first);
  if (first.look === "column" || first.look === "unseen") leading.gapWidth = 45;
  for (const series of others) {
    const added = chart.series.add(series.name ?? (series.look === "dashedLine" ? "Band" : ""));
    added.setValues(cells(series.values));
    added.setXAxisValues(cells(series.categories));
    lookLike(added, series);
  }
  chart.legend.visible = description.legend !== undefined;
  if (description.legend === "bottom") {
    chart.legend.position = "Bottom";
    chart.legend.format.font.size = 9;
    chart.legend.format.font.color = AXIS_TEXT;
  }
  if (description.title === null) chart.title.visible = false;
  else chart.title.text = description.title;
  const { valueAxis, categoryAxis } = chart.axes;
  if (description.axisMinimum !== undefined) valueAxis.minimum = description.axisMinimum;
  if (description.axisMaximum !== undefined) valueAxis.maximum = description.axisMaximum;
  if (description.axisFormat) valueAxis.numberFormat = description.axisFormat;
  if (description.acrossFormat) categoryAxis.numberFormat = description.acrossFormat;
  if (description.axisTitles) {
    nameAxis(categoryAxis, description.axisTitles.across);
    nameAxis(valueAxis, description.axisTitles.up);
  }
  valueAxis.format.font.size = 9;
  valueAxis.format.font.color = AXIS_TEXT;
  valueAxis.majorGridlines.visible = true;
  valueAxis.majorGridlines.format.line.color = GRID_LINE;
  categoryAxis.tickLabelPosition = "Low";
  categoryAxis.format.font.size = description.kind === "scatter" ? 9 : 8;
  categoryAxis.format.font.color = AXIS_TEXT;
  chart.format.border.lineStyle = "None";
  const { row, column: left, rowCount, columnCount } = description.area;
  chart.setPosition(
    target.getRangeByIndexes(row, left, 1, 1),
    target.getRangeByIndexes(row + rowCount - 1, left + columnCount - 1, 1, 1),
  );
}

function lookLike(series: Excel.ChartSeries, { look, color, labelled }: ChartSeriesDescription): void {
  if (labelled === true) series.hasDataLabels = true;
  switch (look) {
    case "column":
      series.format.fill.setSolidColor(color);
      return;
    case "unseen":
      series.format.fill.clear();
      return;
    case "dashedLine":
      series.chartType = "Line";
      series.markerStyle = "None";
      series.format.line.lineStyle = "Dash";
      series.format.line.weight = 1;
      series.format.line.color = color;
      return;
    case "points":
      series.markerStyle = "Circle";
      series.markerSize = 6;
      series.markerBackgroundColor = color;
      series.markerForegroundColor = color;
      return;
    case "line":
      series.chartType = "XYScatterLinesNoMarkers";
      series.format.line.weight = 1;
      series.format.line.color = color;
      return;
  }
}

function nameAxis(axis: Excel.ChartAxis, text: string): void {
  axis.title.visible = true;
  axis.title.text = text;
  axis.title.format.font.size = 9;
  axis.title.format.font.bold = false;
  axis.title.format.font.color = AXIS_TEXT;
}

function addImage(target: Excel.Worksheet, image: ImageDescription): Excel.Shape {
  const shape = target.shapes.addImage(image.png);
  shape.name = image.name;
  shape.altTextDescription = image.altText;
  shape.load("width,height");
  return shape;
}

function rangeOf(target: Excel.Worksheet, area: Area): Excel.Range {
  return target.getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount);
}
