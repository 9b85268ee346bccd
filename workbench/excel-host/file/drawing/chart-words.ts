/** How a kind of chart of the API is drawn by the file. */
export interface ChartKind {
  /** Name of the plot element, "barChart". */
  readonly plot: "barChart" | "lineChart" | "areaChart" | "pieChart" | "doughnutChart" | "scatterChart";
  readonly direction?: "col" | "bar";
  readonly grouping?: "clustered" | "stacked" | "percentStacked" | "standard";
  readonly markers?: boolean;
  /** Whether its points are joined; those of a scatter may not be. */
  readonly joined?: boolean;
}

const KINDS: Readonly<Record<string, ChartKind>> = {
  ColumnClustered: { plot: "barChart", direction: "col", grouping: "clustered" },
  ColumnStacked: { plot: "barChart", direction: "col", grouping: "stacked" },
  ColumnStacked100: { plot: "barChart", direction: "col", grouping: "percentStacked" },
  BarClustered: { plot: "barChart", direction: "bar", grouping: "clustered" },
  BarStacked: { plot: "barChart", direction: "bar", grouping: "stacked" },
  BarStacked100: { plot: "barChart", direction: "bar", grouping: "percentStacked" },
  Line: { plot: "lineChart", grouping: "standard", markers: false },
  LineMarkers: { plot: "lineChart", grouping: "standard", markers: true },
  LineStacked: { plot: "lineChart", grouping: "stacked", markers: false },
  Area: { plot: "areaChart", grouping: "standard" },
  AreaStacked: { plot: "areaChart", grouping: "stacked" },
  Pie: { plot: "pieChart" },
  Doughnut: { plot: "doughnutChart" },
  XYScatter: { plot: "scatterChart", markers: true, joined: false },
  XYScatterLines: { plot: "scatterChart", markers: true, joined: true },
  XYScatterLinesNoMarkers: { plot: "scatterChart", markers: false, joined: true },
};

/** How a kind is drawn. Throws RangeError for a kind the writer does not know. */
export function chartKind(kind: string): ChartKind {
  const found = KINDS[kind];
  if (!found) {
    throw new RangeError(
      `chart kind ${kind} cannot be written; the kinds are ${Object.keys(KINDS).join(", ")}`,
    );
  }
  return found;
}

/** The API's kind for what a file draws; the plot's own name where the API has none here. */
export function kindOfPlot(
  plot: string,
  direction: string,
  grouping: string,
  markers: boolean,
  joined: boolean,
): string {
  for (const [name, kind] of Object.entries(KINDS)) {
    if (kind.plot !== plot) continue;
    if (kind.direction !== undefined && kind.direction !== direction) continue;
    if (kind.grouping !== undefined && kind.grouping !== grouping) continue;
    if (kind.markers !== undefined && kind.markers !== markers) continue;
    if (kind.joined !== undefined && kind.joined !== joined) continue;
    return name;
  }
  return plot;
}

/** Line styles: the API's and the file's. */
const DASHES: readonly (readonly [api: string, file: string])[] = [
  ["Continuous", "solid"],
  ["Dash", "dash"],
  ["Dash", "sysDash"],
  ["Dash", "lgDash"],
  ["DashDot", "dashDot"],
  ["DashDot", "sysDashDot"],
  ["DashDot", "lgDashDot"],
  ["DashDotDot", "lgDashDotDot"],
  ["DashDotDot", "sysDashDotDot"],
  ["Dot", "sysDot"],
  ["RoundDot", "dot"],
];

export function dashToFile(api: unknown): string | undefined {
  return DASHES.find(([name]) => name === api)?.[1];
}

export function dashFromFile(file: string): string | undefined {
  return DASHES.find(([, name]) => name === file)?.[0];
}

/** Words that differ by more than the case of their first letter. */
const LEGEND_PLACES: Readonly<Record<string, string>> = {
  Top: "t",
  Bottom: "b",
  Left: "l",
  Right: "r",
  Corner: "tr",
};

export function legendPlaceToFile(api: unknown): string {
  return (typeof api === "string" ? LEGEND_PLACES[api] : undefined) ?? "r";
}

export function legendPlaceFromFile(file: string): string {
  return Object.keys(LEGEND_PLACES).find((api) => LEGEND_PLACES[api] === file) ?? "Right";
}

/** "NextToAxis" is "nextTo"; the others differ by case. */
export function tickLabelsToFile(api: unknown): string {
  if (typeof api !== "string" || api === "NextToAxis") return "nextTo";
  return api.toLowerCase();
}

export function tickLabelsFromFile(file: string): string {
  return file === "nextTo" ? "NextToAxis" : file.charAt(0).toUpperCase() + file.slice(1);
}
