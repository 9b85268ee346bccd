import type { Book } from "../../model/book";
import type { Chart, ChartSeries } from "../../model/drawing";
import { CellError, type CellValue } from "../../model/cell-value";
import { element, type XmlElement } from "../xml/xml-element";
import { OFFICE_RELATIONSHIP } from "../xml/namespaces";
import {
  CATEGORY_AXIS,
  DEFAULT_GAP,
  VALUE_AXIS,
  optional,
  titleElement,
  valueElement,
} from "./chart-elements";
import { axisElements } from "./write-axes";
import { referredCells } from "./chart-values";
import { numberAt, shapeElement, stringAt, textPropertiesElement } from "./chart-shape";
import { chartKind, legendPlaceToFile, type ChartKind } from "./chart-words";
import { CHART, DRAWING_MAIN } from "./namespaces";

type Properties = Readonly<Record<string, unknown>>;

/** A chart part: series of several kinds share one pair of axes (ECMA-376 21.2). */
export function chartElement(chart: Chart, book: Book): XmlElement {
  const { properties } = chart;
  const kinds = chart.series.map((series) => chartKind(series.kind === "" ? chart.kind : series.kind));
  const first = kinds[0] ?? chartKind(chart.kind);
  const round = first.plot === "pieChart" || first.plot === "doughnutChart";
  const title = titleElement(properties, "title");
  const noTitle = properties["title/visible"] === false;
  const plotArea = element("c:plotArea", {}, [
    element("c:layout"),
    ...plots(chart, kinds, book),
    ...(round ? [] : axisElements(properties, first)),
    ...optional(shapeElement(properties, "plotArea/format/fill", "plotArea/format/border")),
  ]);
  return element(
    "c:chartSpace",
    { "xmlns:c": CHART, "xmlns:a": DRAWING_MAIN, "xmlns:r": OFFICE_RELATIONSHIP },
    [
      ...(book.dateSystem === 1904 ? [valueElement("date1904", true)] : []),
      valueElement("roundedCorners", properties["format/roundedCorners"] === true),
      element("c:chart", {}, [
        ...(title && !noTitle ? [title] : []),
        valueElement("autoTitleDeleted", noTitle),
        plotArea,
        ...legend(properties),
        valueElement("plotVisOnly", true),
        valueElement("dispBlanksAs", "gap"),
      ]),
      ...optional(shapeElement(properties, "format/fill", "format/border")),
      ...optional(textPropertiesElement(properties, "format/font")),
    ],
  );
}

function legend(properties: Properties): XmlElement[] {
  if (properties["legend/visible"] === false) return [];
  return [
    element("c:legend", {}, [
      valueElement("legendPos", legendPlaceToFile(properties["legend/position"])),
      valueElement("overlay", properties["legend/overlay"] === true),
      ...optional(textPropertiesElement(properties, "legend/format/font")),
    ]),
  ];
}

/** One plot element for each run of series that are drawn alike, in the order of the series. */
function plots(chart: Chart, kinds: readonly ChartKind[], book: Book): XmlElement[] {
  const groups: { kind: ChartKind; members: number[] }[] = [];
  kinds.forEach((kind, index) => {
    const group = groups.find(
      (candidate) =>
        candidate.kind.plot === kind.plot &&
        candidate.kind.direction === kind.direction &&
        candidate.kind.grouping === kind.grouping,
    );
    if (group) group.members.push(index);
    else groups.push({ kind, members: [index] });
  });
  if (groups.length === 0) groups.push({ kind: chartKind(chart.kind), members: [] });
  return groups.map(({ kind, members }) => {
    const series = members.map((index) => seriesElement(chart, index, kinds[index] ?? kind, book));
    const settings = members.map((index) => chart.series[index]?.properties ?? {});
    return plotElement(kind, series, settings);
  });
}

function plotElement(kind: ChartKind, series: XmlElement[], settings: readonly Properties[]): XmlElement {
  const setting = (path: string): number | undefined =>
    settings.map((properties) => numberAt(properties, path)).find((value) => value !== undefined);
  const axes = [valueElement("axId", CATEGORY_AXIS), valueElement("axId", VALUE_AXIS)];
  switch (kind.plot) {
    case "barChart": {
      const overlap = setting("overlap") ?? (kind.grouping === "clustered" ? undefined : 100);
      return element("c:barChart", {}, [
        valueElement("barDir", kind.direction ?? "col"),
        valueElement("grouping", kind.grouping ?? "clustered"),
        valueElement("varyColors", false),
        ...series,
        valueElement("gapWidth", setting("gapWidth") ?? DEFAULT_GAP),
        ...(overlap === undefined ? [] : [valueElement("overlap", overlap)]),
        ...axes,
      ]);
    }
    case "lineChart":
      return element("c:lineChart", {}, [
        valueElement("grouping", kind.grouping ?? "standard"),
        valueElement("varyColors", false),
        ...series,
        valueElement("marker", true),
        ...axes,
      ]);
    case "areaChart":
      return element("c:areaChart", {}, [
        valueElement("grouping", kind.grouping ?? "standard"),
        valueElement("varyColors", false),
        ...series,
        ...axes,
      ]);
    case "scatterChart":
      return element("c:scatterChart", {}, [
        valueElement("scatterStyle", "lineMarker"),
        valueElement("varyColors", false),
        ...series,
        ...axes,
      ]);
    case "pieChart":
      return element("c:pieChart", {}, [
        valueElement("varyColors", true),
        ...series,
        valueElement("firstSliceAng", 0),
      ]);
    case "doughnutChart":
      return element("c:doughnutChart", {}, [
        valueElement("varyColors", true),
        ...series,
        valueElement("firstSliceAng", 0),
        valueElement("holeSize", 50),
      ]);
  }
}

function seriesElement(chart: Chart, index: number, kind: ChartKind, book: Book): XmlElement {
  const series = chart.series[index];
  if (!series) throw new RangeError(`series ${index} of ${chart.series.length}`);
  const { properties } = series;
  const lined = kind.plot === "lineChart" || kind.plot === "scatterChart";
  const drawn = kind.joined === false ? { ...properties, "format/line/lineStyle": "None" } : properties;
  const shape = shapeElement(drawn, lined ? null : "format/fill", "format/line");
  const scatter = kind.plot === "scatterChart";
  return element("c:ser", {}, [
    valueElement("idx", index),
    valueElement("order", index),
    ...optional(nameElement(series, book)),
    ...optional(shape),
    ...(kind.plot === "barChart"
      ? [valueElement("invertIfNegative", properties.invertIfNegative === true)]
      : []),
    ...(lined ? optional(markerElement(properties, kind)) : []),
    ...optional(labelsElement(properties)),
    ...(series.categories === null
      ? []
      : [element(scatter ? "c:xVal" : "c:cat", {}, [dataElement(series.categories, book, !scatter)])]),
    element(scatter ? "c:yVal" : "c:val", {}, [dataElement(series.values, book, false)]),
    ...(lined ? [valueElement("smooth", properties.smooth === true)] : []),
  ]);
}

function nameElement(series: ChartSeries, book: Book): XmlElement | undefined {
  if (series.name === "") return undefined;
  if (!series.nameIsReference) return element("c:tx", {}, [element("c:v", {}, [series.name])]);
  const reference = series.name.replace(/^=/, "");
  const cells = referredCells(book, reference);
  const text = cells?.values[0] ?? null;
  return element("c:tx", {}, [
    element("c:strRef", {}, [
      element("c:f", {}, [reference]),
      element("c:strCache", {}, [
        valueElement("ptCount", 1),
        element("c:pt", { idx: 0 }, [element("c:v", {}, [shownText(text)])]),
      ]),
    ]),
  ]);
}

/** Markers of a line: the kind without markers has none unless one was asked for. */
function markerElement(properties: Properties, kind: ChartKind): XmlElement | undefined {
  const style = stringAt(properties, "markerStyle");
  if (style === "None" || (style === undefined && kind.markers === false)) {
    return element("c:marker", {}, [valueElement("symbol", "none")]);
  }
  const size = numberAt(properties, "markerSize");
  const look = shapeElement(
    { fill: properties.markerBackgroundColor, "line/color": properties.markerForegroundColor },
    "fill",
    "line",
  );
  if ((style === undefined || style === "Automatic") && size === undefined && look === undefined) {
    return undefined;
  }
  const symbol = style === undefined || style === "Automatic" ? "auto" : style.toLowerCase();
  return element("c:marker", {}, [
    valueElement("symbol", symbol),
    ...(size === undefined ? [] : [valueElement("size", size)]),
    ...optional(look),
  ]);
}

function labelsElement(properties: Properties): XmlElement | undefined {
  if (properties.hasDataLabels !== true) return undefined;
  const flags = ["showLegendKey", "showVal", "showCatName", "showSerName", "showPercent", "showBubbleSize"];
  return element(
    "c:dLbls",
    {},
    flags.map((flag) => valueElement(flag, flag === "showVal")),
  );
}

function shownText(value: CellValue): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return value instanceof CellError ? value.code : String(value);
}

/** A reference with the values it has now, so that a reader that does not calculate can draw. */
function dataElement(reference: string, book: Book, mayBeText: boolean): XmlElement {
  const text = reference.replace(/^=/, "");
  const cells = referredCells(book, text);
  const values = cells?.values ?? [];
  const asText = mayBeText && values.some((value) => typeof value === "string");
  const points = values.flatMap((value, index) => {
    if (value === null || (!asText && typeof value !== "number")) return [];
    return [element("c:pt", { idx: index }, [element("c:v", {}, [shownText(value)])])];
  });
  const count = valueElement("ptCount", values.length);
  const formula = element("c:f", {}, [text]);
  if (asText) return element("c:strRef", {}, [formula, element("c:strCache", {}, [count, ...points])]);
  const format = element("c:formatCode", {}, [cells?.numberFormat ?? "General"]);
  return element("c:numRef", {}, [formula, element("c:numCache", {}, [format, count, ...points])]);
}
