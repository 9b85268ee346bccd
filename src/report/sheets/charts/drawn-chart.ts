import type { ChartDescription } from "../../workbook-description";

/** A chart before it has its place. */
export interface DrawnChart {
  readonly heading: string;
  readonly chart: Omit<ChartDescription, "area">;
}
