import { median } from "simple-statistics";
import type {
  Presence,
  QuotaPlan,
  QuotaWeights,
  QuotaYear,
  RegionQuota,
  TerritoryQuota,
} from "../model/quota-plan";
import type { Settings } from "../model/settings";
import { blendShares } from "./blend-shares";
import { findShortfall } from "./find-shortfall";
import { growthBounds } from "./growth-bounds";
import { ownSeasons, shareOfYear } from "./presence";
import { roundParts } from "./share-out";
import { quartersOf, splitPeriods } from "./split-periods";
import { splitTarget } from "./split-target";

/** What quotas are made of; one value a territory, in the plan's order. */
export interface QuotaFacts {
  readonly settings: QuotaSettings;
  /** Company target. */
  readonly target: number;
  readonly weights: QuotaWeights;
  readonly historyFrom: QuotaPlan["historyFrom"];
  /** Name of the region, "" in a plan without regions. */
  readonly region: readonly string[];
  readonly potential: Float64Array;
  readonly history: Float64Array;
  readonly pipeline: Float64Array;
  readonly workload: Float64Array;
  /** Capacity, more than 0. */
  readonly capacity: Float64Array;
  /** Forecasts of the accounts; null without a forecast column. */
  readonly forecast: Float64Array | null;
  readonly quotaLastYear: Float64Array;
  /** Per account, null where quotas do not go by it. */
  readonly pipelineOf: Float64Array | null;
  readonly hasPipeline: boolean;
  readonly override: readonly (QuotaOverride | null)[];
  /** Where quotas go by dates: the plan year, and when each territory is there. */
  readonly dates: QuotaDates | null;
}

/** Days that quotas go by. */
export interface QuotaDates {
  readonly year: QuotaYear;
  /** Per territory. */
  readonly presence: readonly Presence[];
}

/** A quota that is held. */
export interface QuotaOverride {
  readonly quota: number;
  readonly reason: string;
  readonly author: string;
}

export type QuotaSettings = Pick<
  Settings,
  | "quotaHouse"
  | "quotaApart"
  | "quotaUnit"
  | "quotaFloor"
  | "quotaCap"
  | "quotaRamp"
  | "overAssignment"
  | "quotaSeasons"
>;

/** Region of the territories of a plan without regions. */
export const ONE_REGION = "All territories";
/** Region of a territory without one in a plan with regions. */
export const NO_REGION = "No region";

/**
 * Quotas from the target down: company to regions to territories to quarters, each level
 * adding up to the one above to the unit. Every territory keeps what led to its quota.
 */
export function allocateQuotas(facts: QuotaFacts): QuotaPlan {
  const { settings, target, weights, potential, history, pipeline, workload } = facts;
  const { quotaUnit: unit, quotaHouse: house, quotaApart: apart } = settings;
  const toTerritories = roundParts(target - house - apart);
  const ramp = rampOf(facts);
  const score = blendShares({ potential, history, pipeline, workload }, weights, ramp);
  const bounds = Array.from(history, (last, at) =>
    growthBounds(last, ramp[at] ?? 1, settings.quotaFloor, settings.quotaCap, toTerritories, unit),
  );
  const { names, regionOf } = regionsOf(facts.region);
  const split = splitTarget(
    toTerritories,
    unit,
    names.length,
    bounds.map(({ least, most }, at) => ({
      least,
      most,
      score: score[at] ?? 0,
      region: regionOf[at] ?? 0,
      override: facts.override[at]?.quota ?? null,
    })),
  );
  const periods = splitPeriods(
    Array.from(split.final, (quota, at) => ({
      quota,
      region: regionOf[at] ?? 0,
      seasons: ownSeasonsOf(facts, at),
    })),
    settings.quotaSeasons,
    unit,
  );
  const territories = bounds.map(({ least, most }, at): TerritoryQuota => {
    const calculated = split.calculated[at] ?? 0;
    const final = split.final[at] ?? 0;
    const override = facts.override[at] ?? null;
    return {
      history: history[at] ?? 0,
      potential: potential[at] ?? 0,
      pipeline: pipeline[at] ?? 0,
      workload: workload[at] ?? 0,
      ramp: ramp[at] ?? 1,
      presence: facts.dates?.presence[at] ?? null,
      score: score[at] ?? 0,
      least,
      most,
      exact: split.exact[at] ?? 0,
      calculated,
      bound: boundOf(calculated, least, most, history[at] ?? 0, settings),
      override: override?.quota ?? null,
      overrideReason: override?.reason ?? "",
      overrideAuthor: override?.author ?? "",
      final,
      periods: periods[at] ?? [],
      quarters: quartersOf(periods[at] ?? []),
      forecast: facts.forecast?.[at] ?? null,
      quotaLastYear: facts.quotaLastYear[at] ?? NaN,
    };
  });
  const membersOf = names.map((): number[] => []);
  regionOf.forEach((region, at) => membersOf[region]?.push(at));
  const sumOf = (pick: (quota: TerritoryQuota) => number): number =>
    territories.reduce((all, quota) => all + pick(quota), 0);
  return {
    target,
    house,
    apart,
    toTerritories,
    overAssignment: Math.round(roundParts((toTerritories * settings.overAssignment) / unit)) * unit,
    unit,
    weights,
    historyFrom: facts.historyFrom,
    year: facts.dates?.year ?? null,
    territories,
    regions: names.map((name, r): RegionQuota => {
      const members = membersOf[r] ?? [];
      return {
        name,
        territories: members,
        calculated: split.regions[r]?.calculated ?? 0,
        final: split.regions[r]?.final ?? 0,
        forecast:
          facts.forecast === null
            ? null
            : members.reduce((all, at) => all + (territories[at]?.forecast ?? 0), 0),
      };
    }),
    pipelineOf: facts.pipelineOf,
    hasPipeline: facts.hasPipeline,
    bottomUp: facts.forecast === null ? null : sumOf(({ forecast }) => forecast ?? 0),
    notPlaced: split.shortFinal,
    shortfall: findShortfall({
      total: toTerritories,
      target,
      unit,
      floor: settings.quotaFloor,
      cap: settings.quotaCap,
      territories,
      calculated: sumOf(({ calculated }) => calculated),
      final: sumOf(({ final }) => final),
    }),
  };
}

/** Share of a full year that is expected of each: all, by capacity against the median one, or by dates. */
function rampOf({ capacity, dates, settings }: QuotaFacts): Float64Array {
  switch (settings.quotaRamp) {
    case "none":
      return new Float64Array(capacity.length).fill(1);
    case "capacity": {
      const usual = median(Array.from(capacity));
      return capacity.map((hours) => Math.min(1, hours / usual));
    }
    case "dates": {
      if (dates === null) return new Float64Array(capacity.length).fill(1);
      const { periods } = dates.year;
      const year = { from: periods[0]?.from ?? NaN, to: periods.at(-1)?.to ?? NaN };
      return Float64Array.from(dates.presence, (presence) => shareOfYear(presence, year, dates.year));
    }
  }
}

function ownSeasonsOf({ dates, settings }: QuotaFacts, at: number): number[] | null {
  const presence = dates?.presence[at];
  if (dates === null || presence === undefined) return null;
  return ownSeasons(presence, dates.year.periods, settings.quotaSeasons, dates.year);
}

function boundOf(
  calculated: number,
  least: number,
  most: number,
  history: number,
  { quotaFloor, quotaCap }: QuotaSettings,
): TerritoryQuota["bound"] {
  if (history <= 0) return "none";
  if (quotaCap !== null && calculated >= most) return "cap";
  return quotaFloor !== null && calculated <= least ? "floor" : "none";
}

/** Regions in the order of their first territory; names that differ in case alone are one. */
function regionsOf(region: readonly string[]): { names: string[]; regionOf: number[] } {
  const hasRegions = region.some((name) => name !== "");
  const names: string[] = [];
  const known = new Map<string, number>();
  const regionOf = region.map((given) => {
    const name = given !== "" ? given : hasRegions ? NO_REGION : ONE_REGION;
    const at = known.get(name.toLowerCase()) ?? names.length;
    if (at === names.length) {
      names.push(name);
      known.set(name.toLowerCase(), at);
    }
    return at;
  });
  return { names, regionOf };
}
