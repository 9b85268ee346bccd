import type { ChartGround } from "../../chart-ground";
import { MOST_BARS } from "../../deviation-classes";

/** Territories drawn on each side of the target. */
export const ON_EACH_SIDE = 20;
/** Column of deviations in an order without ties. */
export const ORDER = "Order";

const FURTHEST = `the ${String(ON_EACH_SIDE)} territories furthest below target and the ${String(ON_EACH_SIDE)} furthest above`;

/** What has a column in the charts: each territory, or where they are too many to be told apart the regions, or some. */
export type DrawnBy = "territories" | "regions" | "furthest";

/** Up to 60 territories are drawn one by one; more by region, and without regions those furthest from target. */
export function drawnBy({ territories, regions }: ChartGround): DrawnBy {
  if (territories.length <= MOST_BARS) return "territories";
  return regions.length >= 2 && regions.length <= MOST_BARS ? "regions" : "furthest";
}

/** What a chart shows, after its heading. */
export const DRAWN_WORDS: Readonly<Record<DrawnBy, string>> = {
  territories: "",
  regions: ", by region",
  furthest: `: ${FURTHEST}`,
};

/** Heading of the figures that charts of many territories are drawn from. */
export const ROWS_HEADING = {
  regions: "The figures by region",
  furthest: `The figures of ${FURTHEST}`,
} as const satisfies Partial<Record<DrawnBy, string>>;
