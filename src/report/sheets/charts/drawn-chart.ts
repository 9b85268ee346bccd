import type { CellContent, ChartDescription } from "../../workbook-description";

/** A chart before it has its place. */
export interface DrawnChart {
  readonly heading: CellContent;
  readonly chart: Omit<ChartDescription, "area">;
}
