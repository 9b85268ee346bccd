import { findPlace } from "../../excel-host/model/address";
import type { Book } from "../../excel-host/model/book";
import type { Chart, ChartSeries, Placement } from "../../excel-host/model/drawing";
import type { Sheet } from "../../excel-host/model/sheet";
import { shownText } from "../../excel-host/model/shown-text";
import type { ChartSeriesView, ChartView, DrawingView } from "../view/book-view";
import { PIXELS_PER_POINT } from "./describe-book";

/** The charts and pictures of a sheet with what they need to be drawn. */
export function describeDrawings(book: Book, sheet: Sheet): DrawingView[] {
  const pictures = sheet.pictures.map((picture): DrawingView => ({
    id: picture.id,
    name: picture.name,
    ...pixels(picture.placement),
    altText: picture.altTextDescription || picture.altTextTitle || picture.name,
    content: { kind: "picture", mime: `image/${picture.format}`, bytes: picture.bytes },
  }));
  const charts = sheet.charts.map((chart): DrawingView => {
    const view = describeChart(book, chart);
    return {
      id: chart.id,
      name: chart.name,
      ...pixels(chart.placement),
      altText: view.title || chart.name,
      content: { kind: "chart", chart: view },
    };
  });
  return [...pictures, ...charts];
}

function pixels(placement: Placement): Pick<DrawingView, "left" | "top" | "width" | "height"> {
  return {
    left: placement.left * PIXELS_PER_POINT,
    top: placement.top * PIXELS_PER_POINT,
    width: placement.width * PIXELS_PER_POINT,
    height: placement.height * PIXELS_PER_POINT,
  };
}

const SERIES_COLORS = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];

function describeChart(book: Book, chart: Chart): ChartView {
  const first = chart.series[0];
  const hasTitle = chart.properties["title/visible"] !== false;
  return {
    title: hasTitle ? textOf(chart.properties["title/text"]) : "",
    categories: first?.categories ? cellsOf(book, first.categories, "text").map(String) : [],
    series: chart.series.map((series, index) => describeSeries(book, chart, series, index)),
    minimum: numberOf(chart.properties["axes/valueAxis/minimum"]),
    maximum: numberOf(chart.properties["axes/valueAxis/maximum"]),
    axisFormat: textOf(chart.properties["axes/valueAxis/numberFormat"]) || "General",
    acrossFormat: textOf(chart.properties["axes/categoryAxis/numberFormat"]) || "General",
    acrossTitle: textOf(chart.properties["axes/categoryAxis/title/text"]),
    axisTitle: textOf(chart.properties["axes/valueAxis/title/text"]),
    showLegend: chart.properties["legend/visible"] !== false,
  };
}

function describeSeries(book: Book, chart: Chart, series: ChartSeries, index: number): ChartSeriesView {
  const kind = series.kind || chart.kind;
  const isScatter = /^xyscatter/i.test(kind);
  const isLine = isScatter || /line|radar/i.test(kind);
  const isDashed = /dash|dot/i.test(textOf(series.properties["format/line/lineStyle"]));
  const color =
    colorOf(kind === "XYScatter" ? series.properties.markerBackgroundColor : null) ??
    colorOf(isLine ? series.properties["format/line/color"] : series.properties["format/fill"]) ??
    colorOf(series.properties["format/fill"]) ??
    colorOf(series.properties["format/line/color"]) ??
    SERIES_COLORS[index % SERIES_COLORS.length] ??
    "#4472C4";
  return {
    name: series.nameIsReference ? String(cellsOf(book, series.name, "text")[0] ?? "") : series.name,
    values: numbersOf(book, series.values),
    look: lookOf(kind, isLine, isDashed),
    color,
    across: isScatter ? numbersOf(book, series.categories ?? "") : null,
  };
}

function lookOf(kind: string, isLine: boolean, isDashed: boolean): ChartSeriesView["look"] {
  if (kind === "XYScatter") return "points";
  if (isLine) return isDashed ? "dashedLine" : "line";
  return /^bar/i.test(kind) ? "bar" : "column";
}

function numbersOf(book: Book, reference: string): (number | null)[] {
  return cellsOf(book, reference, "number").map((value) => (typeof value === "number" ? value : null));
}

/** The cells of a reference in reading order, as numbers where asked and there, else as shown text. */
function cellsOf(book: Book, reference: string, as: "text" | "number"): (string | number)[] {
  const place = findPlace(reference.replace(/\$/g, ""), book, null);
  if (!place) return [];
  const { sheet, area } = place;
  const cells: (string | number)[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const value = sheet.cells.value(row, column);
      cells.push(as === "number" && typeof value === "number" ? value : shownText(book, sheet, row, column));
    }
  }
  return cells;
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function numberOf(value: unknown): number | null {
  return typeof value === "number" && Number.isFinite(value) ? value : null;
}

function colorOf(value: unknown): string | null {
  return typeof value === "string" && /^#[0-9A-Fa-f]{6}$/.test(value) ? value : null;
}
