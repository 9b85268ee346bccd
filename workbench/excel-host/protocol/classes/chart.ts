import { fullAddress, findPlace, columnCount, rowCount } from "../../model/address";
import type { Area } from "../../model/area";
import { columnOffset, columnPoints, rowOffset, rowPoints } from "../../model/cell-sizes";
import type { Chart, ChartSeries } from "../../model/drawing";
import { HostError } from "../../model/host-error";
import type { Sheet } from "../../model/sheet";
import { bag } from "../bag";
import type { Arguments } from "../arguments";
import type { HostContext } from "../host-context";
import type { ClassMembers } from "../members";
import type { ChartSeriesTarget, ChartTarget, RangeTarget } from "../targets";
import { areaArgument } from "./range-argument";
import { text } from "./worksheet";

export const chartCollection: ClassMembers<Sheet> = {
  items: (sheet, host) => sheet.charts.map((one) => host.make("Chart", { sheet, chart: one })),
  item: (sheet, args, host) => {
    const wanted = args.text(0);
    const found =
      sheet.charts.find((one) => one.id === wanted) ??
      sheet.charts.find((one) => one.name.toLowerCase() === wanted.toLowerCase());
    return found ? host.make("Chart", { sheet, chart: found }) : null;
  },
  read: { Count: (sheet) => sheet.charts.length },
  make: { Add: (sheet, args, host) => host.make("Chart", { sheet, chart: addChart(sheet, args, host) }) },
};

/** Excel's default size of a new chart in points. */
const DEFAULT_SIZE = { width: 360, height: 216 };

function addChart(sheet: Sheet, args: Arguments, host: HostContext): Chart {
  host.editor.requireUnprotected(sheet, "allowEditObjects");
  host.settle();
  const kind = host.choice("ChartType", args.raw(0));
  const source = args.range(1);
  const seriesBy = args.choice(2, ["Auto", "Columns", "Rows"], "Auto");
  let number = sheet.charts.length + 1;
  while (sheet.charts.some((one) => one.name === `Chart ${String(number)}`)) number++;
  const made: Chart = {
    id: `{00000000-0000-4000-A000-${Number(host.book.makeId()).toString(16).padStart(12, "0").toUpperCase()}}`,
    name: `Chart ${String(number)}`,
    kind,
    placement: { left: 144, top: 72, ...DEFAULT_SIZE },
    series: seriesFrom(source, seriesBy, kind),
    properties: {},
  };
  sheet.charts.push(made);
  host.drawingChanged(sheet);
  return made;
}

/**
 * The series that a range gives. Texts in its first row name the series, texts in its first
 * column are the categories (the other way round by rows); Auto goes along the longer side.
 */
function seriesFrom(
  { sheet, area }: RangeTarget,
  by: "Auto" | "Columns" | "Rows",
  kind: string,
): ChartSeries[] {
  const columns = by === "Columns" || (by === "Auto" && rowCount(area) >= columnCount(area));
  const isText = (row: number, column: number): boolean => typeof sheet.cells.value(row, column) === "string";
  const along = (test: (row: number, column: number) => boolean, first: "row" | "column"): boolean => {
    if (first === "row") {
      for (let column = area.left; column <= area.right; column++) if (test(area.top, column)) return true;
      return false;
    }
    for (let row = area.top + 1; row <= area.bottom; row++) if (test(row, area.left)) return true;
    return false;
  };
  const headRow = rowCount(area) > 1 && along(isText, "row");
  const headColumn = columnCount(area) > 1 && along(isText, "column");
  const body = { ...area, top: area.top + (headRow ? 1 : 0), left: area.left + (headColumn ? 1 : 0) };
  const made: ChartSeries[] = [];
  const add = (values: Area, name: Area | null, categories: Area | null): void => {
    made.push({
      name: name ? reference(sheet, name) : `Series${String(made.length + 1)}`,
      nameIsReference: name !== null,
      values: reference(sheet, values),
      categories: categories && reference(sheet, categories),
      kind,
      properties: {},
    });
  };
  if (columns) {
    for (let column = body.left; column <= body.right; column++) {
      const line = { ...body, left: column, right: column };
      const name = headRow ? { ...line, top: area.top, bottom: area.top } : null;
      add(line, name, headColumn ? { ...body, left: area.left, right: area.left } : null);
    }
  } else {
    for (let row = body.top; row <= body.bottom; row++) {
      const line = { ...body, top: row, bottom: row };
      const name = headColumn ? { ...line, left: area.left, right: area.left } : null;
      add(line, name, headRow ? { ...body, top: area.top, bottom: area.top } : null);
    }
  }
  return made;
}

/** "'Sheet'!$B$4:$B$9". */
function reference(sheet: Sheet, area: Area): string {
  const address = fullAddress(sheet, area);
  const cut = address.lastIndexOf("!") + 1;
  return address.slice(0, cut) + address.slice(cut).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}

function bagOf({ sheet, chart: one }: ChartTarget, type: string, path: string) {
  return bag(type, { sheet, store: one.properties }, `${path}/`);
}

type Side = keyof Chart["placement"];

function writePlacement(side: Side) {
  return ({ sheet, chart: one }: ChartTarget, value: unknown, host: HostContext): void => {
    host.editor.requireUnprotected(sheet, "allowEditObjects");
    if (typeof value !== "number" || value < 0)
      throw new HostError("InvalidArgument", `${side} is a number of points from 0`);
    one.placement[side] = value;
    host.drawingChanged(sheet);
  };
}

export const chart: ClassMembers<ChartTarget> = {
  identity: ({ chart: one }) => ({ Id: one.id, Name: one.name }),
  read: {
    Id: (target) => target.chart.id,
    Name: (target) => target.chart.name,
    ChartType: (target) => target.chart.kind,
    Left: (target) => target.chart.placement.left,
    Top: (target) => target.chart.placement.top,
    Width: (target) => target.chart.placement.width,
    Height: (target) => target.chart.placement.height,
    DisplayBlanksAs: (target) => target.chart.properties["displayBlanksAs"] ?? "NotPlotted",
    PlotVisibleOnly: (target) => target.chart.properties["plotVisibleOnly"] ?? true,
  },
  write: {
    Name: ({ sheet, chart: one }, value, host) => {
      const name = text(value);
      if (name === "" || name.length > 255)
        throw new HostError("InvalidArgument", "a chart's name has 1 to 255 characters");
      if (sheet.charts.some((other) => other !== one && other.name.toLowerCase() === name.toLowerCase())) {
        throw new HostError("InvalidArgument", `there is a chart "${name}" already`);
      }
      one.name = name;
      host.drawingChanged(sheet);
    },
    ChartType: ({ sheet, chart: one }, value, host) => {
      one.kind = host.choice("ChartType", value);
      for (const series of one.series) series.kind = one.kind;
      host.drawingChanged(sheet);
    },
    Left: writePlacement("left"),
    Top: writePlacement("top"),
    Width: writePlacement("width"),
    Height: writePlacement("height"),
    DisplayBlanksAs: ({ sheet, chart: one }, value, host) => {
      one.properties["displayBlanksAs"] = host.choice("ChartDisplayBlanksAs", value);
      host.drawingChanged(sheet);
    },
    PlotVisibleOnly: ({ sheet, chart: one }, value, host) => {
      if (typeof value !== "boolean") throw new HostError("InvalidArgument", "true or false expected");
      one.properties["plotVisibleOnly"] = value;
      host.drawingChanged(sheet);
    },
  },
  navigate: {
    Title: (target) => bagOf(target, "ChartTitle", "title"),
    Legend: (target) => bagOf(target, "ChartLegend", "legend"),
    Axes: (target) => bagOf(target, "ChartAxes", "axes"),
    Format: (target) => bagOf(target, "ChartAreaFormat", "format"),
    PlotArea: (target) => bagOf(target, "ChartPlotArea", "plotArea"),
    DataLabels: (target) => bagOf(target, "ChartDataLabels", "dataLabels"),
    Series: (target, host) => host.make("ChartSeriesCollection", target),
    Worksheet: ({ sheet }, host) => host.make("Worksheet", sheet),
  },
  call: {
    Delete: ({ sheet, chart: one }, _args, host) => {
      host.editor.requireUnprotected(sheet, "allowEditObjects");
      const index = sheet.charts.indexOf(one);
      if (index >= 0) sheet.charts.splice(index, 1);
      host.drawingChanged(sheet);
    },
    SetData: ({ sheet, chart: one }, args, host) => {
      one.series = seriesFrom(args.range(0), args.choice(1, ["Auto", "Columns", "Rows"], "Auto"), one.kind);
      host.drawingChanged(sheet);
    },
    SetPosition: ({ sheet, chart: one }, args, host) => {
      const start = areaArgument(args, 0, host, sheet);
      const end = args.has(1) ? areaArgument(args, 1, host, sheet) : null;
      const left = columnOffset(sheet, start.left);
      const top = rowOffset(sheet, start.top);
      one.placement = end
        ? {
            left,
            top,
            width: columnOffset(sheet, end.right) + columnPoints(sheet, end.right) - left,
            height: rowOffset(sheet, end.bottom) + rowPoints(sheet, end.bottom) - top,
          }
        : { ...one.placement, left, top };
      host.drawingChanged(sheet);
    },
  },
};

export const chartSeriesCollection: ClassMembers<ChartTarget> = {
  items: (target, host) =>
    target.chart.series.map((series) => host.make("ChartSeries", { ...target, series })),
  read: { Count: (target) => target.chart.series.length },
  make: {
    Add: ({ sheet, chart: one }, args, host) => {
      const name = args.optionalText(0) ?? `Series${String(one.series.length + 1)}`;
      const made: ChartSeries = {
        ...seriesName(name, sheet, host),
        values: "",
        categories: null,
        kind: one.kind,
        properties: {},
      };
      const index = args.optionalNumber(1);
      one.series.splice(index ?? one.series.length, 0, made);
      host.drawingChanged(sheet);
      return host.make("ChartSeries", { sheet, chart: one, series: made });
    },
  },
};

/** A name that begins with "=" refers to a cell [U for the API; Excel's own dialog does so]. */
function seriesName(
  name: string,
  sheet: Sheet,
  host: HostContext,
): Pick<ChartSeries, "name" | "nameIsReference"> {
  const place = name.startsWith("=") ? findPlace(name, host.book, sheet) : null;
  return place
    ? { name: reference(place.sheet, place.area), nameIsReference: true }
    : { name, nameIsReference: false };
}

/** Plain properties of a series: what they read as when never set, and the enumeration they take. */
const SERIES_PROPERTIES: Readonly<
  Record<string, { readonly fallback: string | number | boolean; readonly choices?: string }>
> = {
  GapWidth: { fallback: 150 },
  Overlap: { fallback: 0 },
  MarkerStyle: { fallback: "Automatic", choices: "ChartMarkerStyle" },
  MarkerSize: { fallback: 5 },
  MarkerBackgroundColor: { fallback: "#000000" },
  MarkerForegroundColor: { fallback: "#000000" },
  HasDataLabels: { fallback: false },
  AxisGroup: { fallback: "Primary", choices: "ChartAxisGroup" },
  Smooth: { fallback: false },
  InvertIfNegative: { fallback: false },
  VaryByCategories: { fallback: false },
  DoughnutHoleSize: { fallback: 50 },
  Explosion: { fallback: 0 },
  FirstSliceAngle: { fallback: 0 },
  Filtered: { fallback: false },
};

function propertyKey(wireName: string): string {
  return wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

export const chartSeries: ClassMembers<ChartSeriesTarget> = {
  read: {
    Name: ({ series }, host) => {
      if (!series.nameIsReference) return series.name;
      const place = findPlace(series.name, host.book, null);
      return place ? host.editor.shownText(place.sheet, place.area.top, place.area.left) : "#REF!";
    },
    ChartType: ({ series }) => series.kind,
    PlotOrder: ({ chart: one, series }) => one.series.indexOf(series),
    ...Object.fromEntries(
      Object.entries(SERIES_PROPERTIES).map(([name, { fallback }]) => [
        name,
        ({ series }: ChartSeriesTarget) => series.properties[propertyKey(name)] ?? fallback,
      ]),
    ),
  },
  write: {
    Name: ({ sheet, series }, value, host) => {
      Object.assign(series, seriesName(text(value), sheet, host));
      host.drawingChanged(sheet);
    },
    ChartType: ({ sheet, series }, value, host) => {
      series.kind = host.choice("ChartType", value);
      host.drawingChanged(sheet);
    },
    ...Object.fromEntries(
      Object.entries(SERIES_PROPERTIES).map(([name, { fallback, choices }]) => [
        name,
        ({ sheet, series }: ChartSeriesTarget, value: unknown, host: HostContext) => {
          if (typeof value !== typeof fallback)
            throw new HostError("InvalidArgument", `a ${typeof fallback} expected`);
          series.properties[propertyKey(name)] = choices === undefined ? value : host.choice(choices, value);
          host.drawingChanged(sheet);
        },
      ]),
    ),
  },
  navigate: {
    Format: ({ sheet, series }) => bag("ChartSeriesFormat", { sheet, store: series.properties }, "format/"),
    DataLabels: ({ sheet, series }) =>
      bag("ChartDataLabels", { sheet, store: series.properties }, "dataLabels/"),
    Points: (target, host) => host.make("ChartPointsCollection", target),
  },
  call: {
    Delete: ({ sheet, chart: one, series }, _args, host) => {
      one.series.splice(one.series.indexOf(series), 1);
      host.drawingChanged(sheet);
    },
    SetValues: ({ sheet, series }, args, host) => {
      const source = args.range(0);
      series.values = reference(source.sheet, source.area);
      host.drawingChanged(sheet);
    },
    SetXAxisValues: ({ sheet, series }, args, host) => {
      const source = args.range(0);
      series.categories = reference(source.sheet, source.area);
      host.drawingChanged(sheet);
    },
  },
};

export const chartPointsCollection: ClassMembers<ChartSeriesTarget> = {
  read: { Count: (target, host) => pointCount(target, host) },
  make: {
    GetItemAt: (target, args, host) => {
      const index = args.integer(0, 0, pointCount(target, host) - 1);
      const { sheet, series } = target;
      return bag("ChartPoint", { sheet, store: series.properties }, `points/${String(index)}/`);
    },
  },
  call: { GetCount: (target, _args, host) => pointCount(target, host) },
};

function pointCount({ series }: ChartSeriesTarget, host: HostContext): number {
  const place = findPlace(series.values, host.book, null);
  return place ? rowCount(place.area) * columnCount(place.area) : 0;
}
