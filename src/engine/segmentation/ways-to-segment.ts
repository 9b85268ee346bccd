import type { Told } from "../model/told";
import { tell } from "../told/tell";
import { flag, real } from "../alignment/typed-cell";
import type { AccountTable } from "../model/account-table";
import type { SegmentBy } from "../model/segmentation";
import type { Settings } from "../model/settings";
import type { SegmentFacts } from "./segment-facts";

/** An amount that classes can be made of. */
export type SegmentOn = NonNullable<Settings["segmentOn"]>;

const AMOUNTS = ["potential", "revenue", "forecast", "employees"] as const satisfies readonly SegmentOn[];

/** Why each way to segment is not possible with this data; null where it is. */
export type WaysToSegment = Readonly<Record<SegmentBy, Told | null>>;

/** A side of a grid. */
export type GridSide = Settings["segmentGrid"][number];

/** Why each side of a grid is not possible with this data; null where it is. */
export type GridSides = Readonly<Record<GridSide, Told | null>>;

/** Which sides of a grid the data allow, with the reason where they do not. */
export function gridSides(accounts: AccountTable, counted: Uint8Array, ways: WaysToSegment): GridSides {
  const has = (texts: readonly string[]): boolean =>
    texts.some((text, at) => flag(counted, at) === 1 && text !== "");
  const tellsGrowth =
    hasAmount(accounts.forecast, counted) ||
    (hasAmount(accounts.potential, counted) && hasAmount(accounts.revenue, counted));
  return {
    abc: ways.abc,
    breaks: ways.breaks,
    growth: tellsGrowth ? null : tell("noGrowth"),
    density: ways.density,
    column: ways.column,
    industry: has(accounts.industry) ? null : tell("noIndustryColumn"),
    status: has(accounts.status) ? null : tell("noStatusColumn"),
  };
}

/** Amounts that have data among the counted accounts, potential and revenue first. */
export function amountsWithData(accounts: AccountTable, counted: Uint8Array): SegmentOn[] {
  return AMOUNTS.filter((on) => hasAmount(accounts[on], counted));
}

/** Which ways the data allow, with the reason where they do not. */
export function waysToSegment(
  accounts: AccountTable,
  counted: Uint8Array,
  facts: SegmentFacts,
): WaysToSegment {
  const amounts = amountsWithData(accounts, counted);
  const noAmount = amounts.length > 0 ? null : tell("noAmounts");
  const hasRecency =
    facts.sales !== null ||
    accounts.lastActivity.some((day, at) => flag(counted, at) === 1 && !Number.isNaN(day));
  const hasPlaces = accounts.latitude.some(
    (degrees, at) => flag(counted, at) === 1 && !Number.isNaN(degrees),
  );
  return {
    column: accounts.segment.some((text, at) => text !== "" && flag(counted, at) === 1 && text.trim() !== "")
      ? null
      : tell("noSegmentColumn"),
    abc: noAmount,
    breaks: noAmount,
    rfm: !hasRecency
      ? tell("noActivityNorSales")
      : hasAmount(accounts.revenue, counted)
        ? null
        : tell("noRevenue"),
    clusters: noAmount,
    density: facts.density !== null || hasPlaces ? null : tell("noPlaces"),
    grid: noAmount,
    rules: null,
    none: null,
  };
}

function hasAmount(values: Float64Array, counted: Uint8Array): boolean {
  for (let account = 0; account < values.length; account++) {
    if (flag(counted, account) === 1 && real(values, account) > 0) return true;
  }
  return false;
}
