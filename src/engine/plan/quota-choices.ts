import type { AccountTable, RepTable } from "../model/account-table";
import { EngineError } from "../model/engine-error";
import type { OpportunityTable } from "../model/opportunity-table";
import type { QuotaBasis, QuotaPlan, QuotaWeights, QuotaYear } from "../model/quota-plan";
import type { Settings } from "../model/settings";
import { QUOTA_BASES } from "../quota/blend-shares";
import { openPipeline } from "../quota/open-pipeline";
import { periodsOf } from "../workload/plan-year";
import { QUARTER_DAYS } from "../workload/year-share";
import { totalPlannable } from "./measures";

/** What the settings and the data together say about quotas. */
export interface QuotaChoices {
  readonly target: number;
  readonly weights: QuotaWeights;
  readonly historyFrom: QuotaPlan["historyFrom"];
  /** Open opportunities of each account; null where quotas do not go by them. */
  readonly pipeline: Float64Array | null;
  /** Quotas could go by open opportunities. */
  readonly hasPipeline: boolean;
  /** Quarters or months of the plan year; null where quotas do not go by dates. */
  readonly year: QuotaYear | null;
  /** There is a forecast of some account. */
  readonly hasForecasts: boolean;
}

/** Weights while the user has set none, as far as both have data. */
const FIRST_WEIGHTS = { potential: 0.6, history: 0.4 } as const;

const BASIS_WORDS: Readonly<Record<Exclude<QuotaBasis, "equal">, string>> = {
  potential: "potential, and no account has one",
  history: "last year, and there is neither revenue of accounts nor an actual of reps",
  pipeline: "open opportunities, and there are none with an account, an amount and a stage",
  workload: "workload, and no account has calls and hours",
};

/**
 * The choices that quotas are made by; null without a target.
 *
 * @throws EngineError QUOTA_PARTS_ABOVE_TARGET, QUOTA_HISTORY_WITHOUT_DATA, QUOTA_WEIGHT_WITHOUT_DATA,
 *   QUOTA_DATES_WITHOUT_YEAR
 */
export function quotaChoices(
  accounts: AccountTable,
  reps: RepTable,
  opportunities: OpportunityTable | null,
  settings: Settings,
): QuotaChoices | null {
  const { quotaTarget: target, quotaHouse, quotaApart } = settings;
  if (target === null) return null;
  if (quotaHouse + quotaApart >= target) {
    throw new EngineError(
      "QUOTA_PARTS_ABOVE_TARGET",
      `House accounts and the line of its own take ${quotaHouse + quotaApart} of a target of ${target}, and nothing is left for the territories; raise the target or lower one of the two`,
      { target, apart: quotaHouse + quotaApart },
    );
  }
  const historyFrom = historyOf(accounts, reps, settings);
  const pipeline = opportunities === null ? null : openPipeline(opportunities, accounts.count);
  const has: Readonly<Record<QuotaBasis, boolean>> = {
    potential: totalPlannable(accounts, accounts.potential) > 0,
    history: historyFrom !== "none",
    equal: true,
    pipeline: pipeline !== null,
    workload: accounts.callsPerYear.some(
      (calls, account) => calls * (accounts.hoursPerCall[account] ?? NaN) > 0,
    ),
  };
  const weights = settings.quotaWeights ?? firstWeights(has);
  const missing = QUOTA_BASES.find((basis) => weights[basis] > 0 && !has[basis]);
  if (missing !== undefined && missing !== "equal") {
    throw new EngineError(
      "QUOTA_WEIGHT_WITHOUT_DATA",
      `Quotas are shared out by ${BASIS_WORDS[missing]}; set its share to 0`,
      { basis: missing },
    );
  }
  return {
    target,
    weights,
    historyFrom,
    pipeline: weights.pipeline > 0 ? pipeline : null,
    hasPipeline: has.pipeline,
    year: yearOf(settings),
    hasForecasts: totalPlannable(accounts, accounts.forecast) !== 0,
  };
}

function historyOf(accounts: AccountTable, reps: RepTable, settings: Settings): QuotaPlan["historyFrom"] {
  const hasRevenue = totalPlannable(accounts, accounts.revenue) > 0;
  const hasActual = reps.actualLastYear.some((actual) => actual > 0);
  const asked = settings.quotaHistory;
  if ((asked === "revenue" && !hasRevenue) || (asked === "actual" && !hasActual)) {
    throw new EngineError(
      "QUOTA_HISTORY_WITHOUT_DATA",
      asked === "revenue"
        ? "Last year is the revenue of the accounts, and no account has one; choose the actual of the reps"
        : "Last year is the actual of the reps, and no rep has one; choose the revenue of the accounts",
      { history: asked },
    );
  }
  return asked ?? (hasRevenue ? "revenue" : hasActual ? "actual" : "none");
}

/** The year that dates are held against. */
function yearOf({ quotaRamp, planYearStart, quotaSeasons, rampShares }: Settings): QuotaYear | null {
  if (quotaRamp !== "dates") return null;
  if (planYearStart === null) {
    throw new EngineError(
      "QUOTA_DATES_WITHOUT_YEAR",
      "Quotas go by start and leaving dates, and nothing in the lists tells which year is planned; set the first day of the plan year, such as 2027-01-01",
      { setting: "planYearStart" },
    );
  }
  return {
    periods: periodsOf(planYearStart, quotaSeasons.length),
    rampShares,
    rampDays: [...rampShares.keys(), rampShares.length].map((quarter) => quarter * QUARTER_DAYS),
  };
}

function firstWeights(has: Readonly<Record<QuotaBasis, boolean>>): QuotaWeights {
  const none = { potential: 0, history: 0, equal: 0, pipeline: 0, workload: 0 };
  if (has.potential && has.history) return { ...none, ...FIRST_WEIGHTS };
  if (has.potential) return { ...none, potential: 1 };
  return has.history ? { ...none, history: 1 } : { ...none, equal: 1 };
}
