import type { Told, ToldFigure } from "../model/told";
import { tell } from "../told/tell";
import type { Pacer } from "../alignment/pacer";
import { flag } from "../alignment/typed-cell";
import type { AccountTable } from "../model/account-table";
import { EngineError } from "../model/engine-error";
import type { SegmentBy } from "../model/segmentation";
import type { Settings } from "../model/settings";
import { abcFloors } from "./abc-classes";
import { classByFloor } from "./class-by-floor";
import { letterNames, type Classes } from "./classes";
import { findClusters } from "./clusters/find-clusters";
import {
  accountDensity,
  densityClasses,
  DENSITY_NAMES,
  PEOPLE_DETAILS,
  peopleClasses,
} from "./density-classes";
import { gridClasses } from "./grid-classes";
import { GROWTH_NAMES, growthClasses } from "./growth-classes";
import { BREAKS_SAMPLE, naturalBreaks } from "./natural-breaks";
import { quintileScores, RFM_NAMES, rfmClasses } from "./rfm-scores";
import { everythingElse } from "./rules/apply-rules";
import type { SegmentFacts } from "./segment-facts";
import { textClasses } from "./text-classes";
import { amountsWithData, type SegmentOn } from "./ways-to-segment";

/** Classes of natural breaks when no number is set. */
const STANDARD_BREAKS = 3;

/**
 * The accounts in classes one way, before rules.
 *
 * @param by possible with this data
 */
export async function baseClasses(
  by: SegmentBy,
  accounts: AccountTable,
  counted: Uint8Array,
  settings: Settings,
  facts: SegmentFacts,
  pacer: Pacer | null,
): Promise<Classes> {
  switch (by) {
    case "column":
      return columnClasses(accounts, counted, pacer);
    case "abc":
      return abcClasses(accounts, counted, settings, pacer);
    case "breaks":
      return breaksClasses(accounts, counted, settings, pacer);
    case "rfm":
      return recencyClasses(accounts, counted, facts, pacer);
    case "clusters":
      return clusterClasses(accounts, counted, settings, pacer);
    case "density":
      return placeClasses(accounts, counted, facts, pacer);
    case "grid":
      return crossClasses(accounts, counted, settings, facts, pacer);
    case "rules":
      return everythingElse(counted);
    case "none":
      return {
        by,
        basis: tell("notSegmented"),
        note: [],
        names: [],
        details: [],
        classOf: new Int32Array(accounts.count).fill(-1),
      };
  }
}

const FALLBACKS = {
  revenue: "onRevenue",
  forecast: "onForecast",
  employees: "onEmployees",
} as const satisfies Record<Exclude<SegmentOn, "potential">, string>;

const BLANKS = {
  potential: "blankPotential",
  revenue: "blankRevenue",
  forecast: "blankForecast",
  employees: "blankEmployees",
} as const satisfies Record<SegmentOn, string>;

/** The amount that classes are made of: the chosen one, else potential, else revenue, forecast, employees. */
function amountOf(
  accounts: AccountTable,
  counted: Uint8Array,
  wished: SegmentOn | null,
): { on: SegmentOn; values: Float64Array; note: readonly Told[] } {
  const withData = amountsWithData(accounts, counted);
  const on = wished ?? withData[0];
  if (on === undefined || !withData.includes(on)) {
    throw new EngineError(
      "SEGMENTS_NOT_POSSIBLE",
      `Accounts cannot be segmented by ${on ?? "an amount"}: the account list has no such data${withData.length === 0 ? "" : `; segment by ${withData.join(" or ")}`}`,
      { on: on ?? "" },
    );
  }
  const values = accounts[on];
  const blank = values.reduce(
    (count, value, account) => count + (flag(counted, account) === 1 && Number.isNaN(value) ? 1 : 0),
    0,
  );
  const fallback = wished === null && on !== "potential" ? [tell(FALLBACKS[on])] : [];
  const blanks = blank === 0 ? [] : [tell(BLANKS[on], { count: blank })];
  return { on, values, note: [...fallback, ...blanks] };
}

async function abcClasses(
  accounts: AccountTable,
  counted: Uint8Array,
  settings: Settings,
  pacer: Pacer | null,
): Promise<Classes> {
  const { on, values, note } = amountOf(accounts, counted, settings.segmentOn);
  await pacer?.breathe(0, 1);
  const cuts = settings.segmentCuts;
  const floors = (await abcFloors(values, counted, cuts, pacer)) ?? [Number.NEGATIVE_INFINITY];
  await pacer?.breathe(0, 1);
  return {
    by: "abc",
    basis: tell("byShare", { field: on }),
    note,
    names: letterNames(cuts.length + 1),
    details: [...cuts.map((cut) => tell("upTo", { limit: cut })), tell("rest")],
    classOf: classByFloor(values, counted, floors),
  };
}

async function breaksClasses(
  accounts: AccountTable,
  counted: Uint8Array,
  settings: Settings,
  pacer: Pacer | null,
): Promise<Classes> {
  const { on, values, note } = amountOf(accounts, counted, settings.segmentOn);
  await pacer?.breathe(0, 1);
  const found = await naturalBreaks(values, counted, settings.segmentCount ?? STANDARD_BREAKS, pacer);
  await pacer?.breathe(0, 1);
  const floors = found?.floors ?? [Number.NEGATIVE_INFINITY];
  const fit = found === null ? [] : [tell("breaksFit", { limit: found.fit })];
  const sampled = accounts.count > BREAKS_SAMPLE ? [tell("breaksSampled", { count: BREAKS_SAMPLE })] : [];
  return {
    by: "breaks",
    basis: tell("byBreaks", { field: on }),
    note: [...note, ...fit, ...sampled],
    names: letterNames(floors.length),
    details: floors.map((floor, place) =>
      place === floors.length - 1 ? tell("rest") : tell("fromAmount", amount(floor)),
    ),
    classOf: classByFloor(values, counted, floors),
  };
}

async function recencyClasses(
  accounts: AccountTable,
  counted: Uint8Array,
  facts: SegmentFacts,
  pacer: Pacer | null,
): Promise<Classes> {
  const recency = await quintileScores(facts.sales?.last ?? accounts.lastActivity, counted, pacer);
  const monetary = await quintileScores(accounts.revenue, counted, pacer);
  const frequency = facts.sales === null ? monetary : await quintileScores(facts.sales.count, counted, pacer);
  return {
    by: "rfm",
    basis: tell(facts.sales === null ? "byActivityAndRevenue" : "bySalesAndRevenue"),
    note: facts.sales === null ? [tell("noSalesForFrequency")] : [],
    names: RFM_NAMES,
    details: RFM_NAMES.map(() => null),
    classOf: rfmClasses(recency, frequency, monetary, counted),
  };
}

async function clusterClasses(
  accounts: AccountTable,
  counted: Uint8Array,
  settings: Settings,
  pacer: Pacer | null,
): Promise<Classes> {
  const found = await findClusters(accounts, counted, settings.segmentCount, settings.seed, pacer);
  const count = found?.count ?? 1;
  return {
    by: "clusters",
    basis: found === null ? tell("clusters") : tell("clustersBy", { fields: found.fields }),
    note:
      found === null
        ? [tell("allAlike")]
        : [tell(apartness(found.silhouette), { hundredth: found.silhouette }, { count: found.sampled })],
    names: letterNames(count),
    details: letterNames(count).map(() => null),
    classOf: found?.clusterOf ?? Int32Array.from(counted, (is) => is - 1),
  };
}

function apartness(silhouette: number): "clearlyApart" | "overlapping" | "hardlyApart" {
  return silhouette > 0.5 ? "clearlyApart" : silhouette >= 0.25 ? "overlapping" : "hardlyApart";
}

async function placeClasses(
  accounts: AccountTable,
  counted: Uint8Array,
  facts: SegmentFacts,
  pacer: Pacer | null,
): Promise<Classes> {
  const classOf =
    facts.density === null
      ? await densityClasses(await accountDensity(accounts, counted, pacer), counted, pacer)
      : peopleClasses(facts.density, counted);
  const hasBlank = classOf?.includes(3) === true;
  const names = hasBlank ? DENSITY_NAMES : DENSITY_NAMES.slice(0, 3);
  return {
    by: "density",
    basis: tell(facts.density === null ? "byAccountsAround" : "byPeople"),
    note: [],
    names,
    details: names.map((_, at) => (facts.density === null ? null : (PEOPLE_DETAILS[at] ?? null))),
    classOf: classOf ?? Int32Array.from(counted, (is) => (is === 1 ? 3 : -1)),
  };
}

async function columnClasses(
  accounts: AccountTable,
  counted: Uint8Array,
  pacer: Pacer | null,
): Promise<Classes> {
  const on = amountsWithData(accounts, counted)[0];
  const found = await textClasses(accounts.segment, counted, on === undefined ? null : accounts[on], pacer);
  return {
    by: "column",
    basis: tell("bySegmentColumn"),
    note: [],
    names: found.names,
    details: found.names.map(() => null),
    blank: found.names[found.blank] ?? "",
    classOf: found.classOf,
  };
}

async function crossClasses(
  accounts: AccountTable,
  counted: Uint8Array,
  settings: Settings,
  facts: SegmentFacts,
  pacer: Pacer | null,
): Promise<Classes> {
  const [rows, columns] = settings.segmentGrid;
  if (rows === undefined || columns === undefined) throw new RangeError("a grid has two sides");
  const first = await sideOf(rows, accounts, counted, settings, facts, pacer);
  const second = await sideOf(columns, accounts, counted, settings, facts, pacer);
  await pacer?.breathe(0, 1);
  const cells = gridClasses(first, second);
  return {
    by: "grid",
    basis: tell("crossed", first.basis, second.basis),
    note: [...first.note, ...second.note],
    names: cells.names,
    details: cells.names.map(() => null),
    classOf: cells.classOf,
  };
}

/** One side of a grid: another way to segment, or the texts of a column. */
async function sideOf(
  side: Settings["segmentGrid"][number],
  accounts: AccountTable,
  counted: Uint8Array,
  settings: Settings,
  facts: SegmentFacts,
  pacer: Pacer | null,
): Promise<Omit<Classes, "by">> {
  switch (side) {
    case "abc":
    case "breaks":
    case "density":
    case "column":
      return baseClasses(side, accounts, counted, settings, facts, pacer);
    case "industry":
    case "status": {
      const found = await textClasses(accounts[side], counted, null, pacer);
      return {
        basis: tell(side === "industry" ? "byIndustry" : "byStatus"),
        note: [],
        names: found.names,
        details: found.names.map(() => null),
        classOf: found.classOf,
      };
    }
    case "growth": {
      await pacer?.breathe(0, 1);
      const found = growthClasses(accounts, counted);
      if (found === null) {
        throw new EngineError(
          "SEGMENTS_NOT_POSSIBLE",
          "Accounts cannot be told by growth: the account list has neither a forecast nor both potential and revenue; combine with another column",
          { on: "growth" },
        );
      }
      return {
        basis: tell(found.toldFrom === "forecast" ? "byForecastGrowth" : "byRoom"),
        note: found.toldFrom === "forecast" ? [] : [tell("growthByPotential")],
        names: GROWTH_NAMES,
        details: GROWTH_NAMES.map(() => null),
        classOf: found.classOf,
      };
    }
  }
}

/** Whole units; small amounts with up to two decimals. */
function amount(value: number): ToldFigure {
  return Math.abs(value) >= 100 ? { count: Math.round(value) } : { plain: Math.round(value * 100) / 100 };
}
