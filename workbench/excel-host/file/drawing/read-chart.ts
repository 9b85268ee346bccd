import type { Chart, ChartSeries } from "../../model/drawing";
import {
  allNamed,
  booleanAttribute,
  childNamed,
  childrenNamed,
  descendant,
  elements,
  localName,
  numberAttribute,
  textOf,
  type XmlElement,
} from "../xml/xml-element";
import { readFont, readShape } from "./chart-shape";
import { kindOfPlot, legendPlaceFromFile, tickLabelsFromFile } from "./chart-words";
import { DEFAULT_GAP } from "./chart-elements";

export type ChartContent = Pick<Chart, "kind" | "series" | "properties">;

/** What the model keeps of a chart part; all else stays with the file. */
export function readChart(root: XmlElement): ChartContent {
  const chart = childNamed(root, "chart");
  const plotArea = childNamed(chart, "plotArea");
  const properties: Record<string, unknown> = {};
  const found: { order: number; series: ChartSeries }[] = [];
  for (const plot of plotArea ? elements(plotArea) : []) {
    if (!localName(plot.name).endsWith("Chart")) continue;
    childrenNamed(plot, "ser").forEach((item, index) => {
      found.push({
        order: numberAttribute(childNamed(item, "order"), "val") ?? found.length,
        series: readSeries(item, plot, index === 0),
      });
    });
  }
  found.sort((one, other) => one.order - other.order);
  const series = found.map((entry) => entry.series);
  readTitle(childNamed(chart, "title"), "title", properties);
  if (booleanAttribute(childNamed(chart, "autoTitleDeleted"), "val", false))
    properties["title/visible"] = false;
  const legend = childNamed(chart, "legend");
  properties["legend/visible"] = legend !== undefined;
  if (legend) {
    properties["legend/position"] = legendPlaceFromFile(
      childNamed(legend, "legendPos")?.attributes.val ?? "r",
    );
    readFont(fontOf(legend), "legend/format/font", properties);
  }
  readAxes(plotArea, properties);
  readShape(childNamed(plotArea, "spPr"), "plotArea/format/fill", "plotArea/format/border", properties);
  readShape(childNamed(root, "spPr"), "format/fill", "format/border", properties);
  readFont(fontOf(root), "format/font", properties);
  if (booleanAttribute(childNamed(root, "roundedCorners"), "val", false)) {
    properties["format/roundedCorners"] = true;
  }
  return { kind: series[0]?.kind ?? "ColumnClustered", series, properties };
}

function fontOf(parent: XmlElement | undefined): XmlElement | undefined {
  return descendant(parent, "txPr", "p", "pPr", "defRPr");
}

function readSeries(item: XmlElement, plot: XmlElement, firstOfPlot: boolean): ChartSeries {
  const plotName = localName(plot.name);
  const marker = childNamed(item, "marker");
  const symbol = childNamed(marker, "symbol")?.attributes.val;
  const joined = descendant(item, "spPr", "ln", "noFill") === undefined;
  const kind = kindOfPlot(
    plotName,
    childNamed(plot, "barDir")?.attributes.val ?? "col",
    childNamed(plot, "grouping")?.attributes.val ?? "standard",
    symbol !== "none",
    joined,
  );
  const properties: Record<string, unknown> = {};
  const lined = plotName === "lineChart" || plotName === "scatterChart";
  readShape(childNamed(item, "spPr"), lined ? null : "format/fill", "format/line", properties);
  // A scatter of points alone is written with a line that is not there.
  if (kind === "XYScatter") delete properties["format/line/lineStyle"];
  readMarker(marker, properties);
  if (symbol !== undefined && symbol !== "auto") {
    properties.markerStyle = symbol === "x" ? "X" : symbol.charAt(0).toUpperCase() + symbol.slice(1);
  }
  const gap = numberAttribute(childNamed(plot, "gapWidth"), "val");
  if (firstOfPlot && gap !== undefined && gap !== DEFAULT_GAP) properties.gapWidth = gap;
  if (booleanAttribute(childNamed(item, "smooth"), "val", false)) properties.smooth = true;
  if (booleanAttribute(childNamed(childNamed(item, "dLbls"), "showVal"), "val", false)) {
    properties.hasDataLabels = true;
  }
  const name = childNamed(item, "tx");
  const reference = name && allNamed(name, "f")[0];
  const categories = childNamed(item, "cat") ?? childNamed(item, "xVal");
  const values = childNamed(item, "val") ?? childNamed(item, "yVal");
  return {
    name: reference ? textOf(reference) : textOf(childNamed(name, "v")),
    nameIsReference: reference !== undefined,
    values: textOf(values && allNamed(values, "f")[0]),
    categories: (categories && textOf(allNamed(categories, "f")[0])) ?? null,
    kind,
    properties,
  };
}

function readMarker(marker: XmlElement | undefined, properties: Record<string, unknown>): void {
  const size = numberAttribute(childNamed(marker, "size"), "val");
  if (size !== undefined) properties.markerSize = size;
  const look: Record<string, unknown> = {};
  readShape(childNamed(marker, "spPr"), "fill", "line", look);
  if (look.fill !== undefined) properties.markerBackgroundColor = look.fill;
  if (look["line/color"] !== undefined) properties.markerForegroundColor = look["line/color"];
}

function readTitle(title: XmlElement | undefined, path: string, properties: Record<string, unknown>): void {
  const rich = descendant(title, "tx", "rich");
  if (!rich) return;
  const paragraphs = childrenNamed(rich, "p");
  properties[`${path}/text`] = paragraphs
    .map((paragraph) => allNamed(paragraph, "t").map(textOf).join(""))
    .join("\n");
  readFont(descendant(paragraphs[0], "pPr", "defRPr"), `${path}/format/font`, properties);
}

function readAxes(plotArea: XmlElement | undefined, properties: Record<string, unknown>): void {
  const axes = (plotArea ? elements(plotArea) : []).filter((item) =>
    /^(cat|val|date)Ax$/.test(localName(item.name)),
  );
  const category = axes.find((axis) => localName(axis.name) !== "valAx") ?? axes[0];
  const value = axes.find((axis) => axis !== category && localName(axis.name) === "valAx");
  if (category) readAxis(category, "axes/categoryAxis", false, properties);
  if (value) readAxis(value, "axes/valueAxis", true, properties);
}

function readAxis(
  axis: XmlElement,
  path: string,
  gridlinesExpected: boolean,
  properties: Record<string, unknown>,
): void {
  const scaling = childNamed(axis, "scaling");
  const number = (parent: XmlElement | undefined, name: string): number | undefined =>
    numberAttribute(childNamed(parent, name), "val");
  const put = (name: string, value: unknown): void => {
    if (value !== undefined) properties[`${path}/${name}`] = value;
  };
  put("minimum", number(scaling, "min"));
  put("maximum", number(scaling, "max"));
  put("majorUnit", number(axis, "majorUnit"));
  if (childNamed(scaling, "orientation")?.attributes.val === "maxMin") put("reversePlotOrder", true);
  if (booleanAttribute(childNamed(axis, "delete"), "val", false)) put("visible", false);
  const format = childNamed(axis, "numFmt");
  if (format && !booleanAttribute(format, "sourceLinked", false))
    put("numberFormat", format.attributes.formatCode);
  const gridlines = childNamed(axis, "majorGridlines");
  if ((gridlines !== undefined) !== gridlinesExpected) put("majorGridlines/visible", gridlines !== undefined);
  readShape(childNamed(gridlines, "spPr"), null, `${path}/majorGridlines/format/line`, properties);
  const labels = childNamed(axis, "tickLblPos")?.attributes.val ?? "nextTo";
  if (labels !== "nextTo") put("tickLabelPosition", tickLabelsFromFile(labels));
  readTitle(childNamed(axis, "title"), `${path}/title`, properties);
  readShape(childNamed(axis, "spPr"), null, `${path}/format/line`, properties);
  readFont(fontOf(axis), `${path}/format/font`, properties);
}
