import type { RepTable } from "../model/account-table";
import type { AttainmentBasis, PerformancePeriod } from "../model/performance";
import type { Territory } from "../model/plan";
import type { FinalQuotas } from "../model/quota-plan";
import type { Settings } from "../model/settings";
import { YEAR_DAYS } from "./period-of";

/** Actual and quota that attainment compares, NaN where one is unknown. */
export interface Attainments {
  readonly from: AttainmentBasis;
  /** Part of a year's quota that is due by the end of the period. */
  readonly dueShare: number;
  readonly ofRep: Pairs;
  readonly ofTerritory: Pairs;
}

export interface Pairs {
  readonly attained: Float64Array;
  readonly attainable: Float64Array;
}

/** What attainment is worked out from. */
export interface AttainmentGround {
  readonly reps: RepTable;
  readonly territories: readonly Territory[];
  readonly quotas: FinalQuotas | null;
  readonly period: PerformancePeriod | null;
  readonly settings: Pick<Settings, "performanceFrom" | "performanceQuota" | "quotaSeasons">;
  /** Won in the period, null without deals. */
  readonly wonByRep: Float64Array | null;
  readonly wonByTerritory: Float64Array | null;
}

/**
 * The two sides of attainment for reps and territories. Last year's quota is the rep's: a territory takes that of
 * its rep, whatever accounts it has had. The plan's quota is the territory's, as far as it is due.
 */
export function attainmentsOf(ground: AttainmentGround): Attainments {
  const { reps, territories, quotas, wonByRep, wonByTerritory } = ground;
  const from = basisOf(ground);
  const dueShare = from === "plan" ? dueShareOf(ground) : 1;
  const blank = (length: number): Float64Array => new Float64Array(length).fill(NaN);
  if (from === "plan" && quotas !== null && wonByRep !== null && wonByTerritory !== null) {
    const due = Float64Array.from(quotas.territories, ({ final }) => final * dueShare);
    const ofRep = blank(reps.count);
    territories.forEach(({ repIndex }, at) => {
      if (repIndex < 0) return;
      const before = ofRep[repIndex] ?? NaN;
      ofRep[repIndex] = (Number.isNaN(before) ? 0 : before) + (due[at] ?? 0);
    });
    return {
      from,
      dueShare,
      ofRep: inPairs(wonByRep, ofRep),
      ofTerritory: inPairs(wonByTerritory, due),
    };
  }
  const attainable = from === "none" ? blank(reps.count) : reps.quotaLastYear;
  const attained = from === "reps" ? reps.actualLastYear : (wonByRep ?? blank(reps.count));
  const ofTerritory = (column: Float64Array): Float64Array =>
    Float64Array.from(territories, ({ repIndex }) => column[repIndex] ?? NaN);
  return {
    from,
    dueShare,
    ofRep: inPairs(attained, attainable),
    ofTerritory: inPairs(ofTerritory(attained), ofTerritory(attainable)),
  };
}

/** Both sides where there are both and a quota above 0, else neither: blank is not zero. */
function inPairs(attained: Float64Array, attainable: Float64Array): Pairs {
  const hasBoth = (at: number): boolean => !Number.isNaN(attained[at] ?? NaN) && (attainable[at] ?? NaN) > 0;
  const kept = (values: Float64Array): Float64Array =>
    Float64Array.from(attainable, (_, at) => (hasBoth(at) ? (values[at] ?? NaN) : NaN));
  return { attained: kept(attained), attainable: kept(attainable) };
}

function basisOf(ground: AttainmentGround): AttainmentBasis {
  const { reps, quotas, settings, wonByRep } = ground;
  const hasQuota = reps.quotaLastYear.some((quota) => quota > 0);
  const hasActual = reps.actualLastYear.some((actual) => !Number.isNaN(actual));
  const lastYear: AttainmentBasis = !hasQuota ? "none" : hasActual ? "reps" : wonByRep ? "sales" : "none";
  const plan: AttainmentBasis = quotas !== null && wonByRep !== null ? "plan" : "none";
  switch (settings.performanceQuota) {
    case "plan":
      return plan;
    case "lastYear":
      return lastYear;
    case null:
      // Deals of a period that nobody has set are those of the year before the plan.
      return lastYear === "none" && settings.performanceFrom !== null ? plan : lastYear;
  }
}

/** The part of a year's quota due by the end of a period that begins with the year, a running quarter or month by its days. */
function dueShareOf({ period, settings }: AttainmentGround): number {
  if (period === null) return 1;
  const seasons = settings.quotaSeasons;
  const gone = Math.min(1, (period.to - period.from + 1) / YEAR_DAYS) * seasons.length;
  return seasons.reduce((due, season, at) => due + season * Math.min(1, Math.max(0, gone - at)), 0);
}
