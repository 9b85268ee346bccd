/** Position on the sheet in points from its top left corner. */
export interface Placement {
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface ChartSeries {
  /** A reference "'Sheet'!$B$4", or literal text. */
  name: string;
  nameIsReference: boolean;
  /** References in A1 form with sheet, "'Territory KPIs'!$F$5:$F$44". */
  values: string;
  categories: string | null;
  /** Excel.ChartType of this series. */
  kind: string;
  /** API-named format properties: "format/fill", "format/line/color", "format/line/lineStyle", "markerStyle", "gapWidth" ... */
  properties: Record<string, unknown>;
}

/**
 * A native chart, in the terms of Office.js; properties keep API paths ("title/text",
 * "axes/valueAxis/minimum"). A fill set by setSolidColor stands at "format/fill" as its colour,
 * null when cleared.
 */
export interface Chart {
  readonly id: string;
  name: string;
  kind: string;
  placement: Placement;
  series: ChartSeries[];
  properties: Record<string, unknown>;
}

export interface Picture {
  readonly id: string;
  name: string;
  placement: Placement;
  format: "png" | "jpeg";
  bytes: Uint8Array;
  altTextTitle: string;
  altTextDescription: string;
  /** Excel.Placement: "TwoCell", "OneCell", "Absolute". */
  anchoring: string;
  /** Height follows width and the other way round; true when left out. */
  lockAspectRatio?: boolean;
}
