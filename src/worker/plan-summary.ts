import type { Balance, Certificate, Check, Disruption } from "../engine/model/plan";
import type { TraitCoverage } from "../engine/model/matching";
import type { QuotaPlan, TerritoryQuota } from "../engine/model/quota-plan";
import type { ResourceBasis, ResourcePot } from "../engine/model/resource-plan";
import type { LocationLevel } from "../engine/model/account-table";
import type { PlanJob } from "../engine/model/plan-job";
import type { Settings } from "../engine/model/settings";
import type { SizingLine } from "../engine/model/workload-plan";

export interface TerritoryBalance extends Omit<Balance, "load" | "target"> {
  readonly territories: readonly {
    readonly name: string;
    readonly rep: string;
    readonly region: string;
    readonly load: number;
    readonly target: number;
    readonly deviation: number;
  }[];
}

/** What the pane and the command line show of a plan; the plan itself stays with the planner. */
export interface PlanSummary {
  readonly engineVersion: string;
  readonly fingerprint: string;
  readonly settings: Settings;
  readonly counts: {
    readonly read: number;
    readonly planned: number;
    readonly house: number;
    readonly setAside: number;
  };
  readonly territories: number;
  readonly before: readonly TerritoryBalance[] | null;
  readonly after: readonly TerritoryBalance[];
  readonly disruption: Disruption;
  /** Mean match of accounts and reps, null where nothing is known; what hangs on one rep or on none. */
  readonly matching: {
    readonly meanFit: number | null;
    readonly atRisk: readonly TraitCoverage[];
  };
  readonly meanDistanceKm: number | null;
  readonly certificate: Certificate | null;
  /** True when the user took the best plan found by then. */
  readonly stoppedEarly: boolean;
  /** Accounts that the user has placed by hand, with their families. */
  readonly placedByHand: number;
  /** The what-if jobs that it carries, in their order; and those that planning anew had to give up, in words. */
  readonly jobs: readonly PlanJob[];
  readonly givenUpJobs: readonly string[];
  readonly checks: readonly Check[];
  readonly totals: Readonly<Record<"potential" | "revenue" | "workload", number | null>>;
  readonly located: Readonly<Record<LocationLevel, number>>;
  readonly findingsByCode: Readonly<Record<string, number>>;
  /** Null without a target. */
  readonly quotas: QuotaSummary | null;
  /** Null where neither budget nor support is asked for. */
  readonly resources: ResourceSummary | null;
  /** Reps needed against reps there; null where no account has calls and hours. */
  readonly reps: SizingLine | null;
  /** Where calls and travel ask for more hours than there are: the company, else territories, the fullest first. */
  readonly aboveCapacity: {
    readonly company: number | null;
    readonly territories: readonly {
      readonly name: string;
      readonly rep: string;
      readonly utilisation: number;
      /** Travel pushes it above; the calls alone would fit. */
      readonly isTravel: boolean;
    }[];
  };
}

/** Budget and support of a plan, territory by territory in the plan's order. */
export interface ResourceSummary {
  /** Each with how many of its overrides have no reason. */
  readonly pots: readonly (Omit<ResourcePot, "shares"> & { readonly withoutReason: number })[];
  readonly bases: readonly ResourceBasis[];
  /** Sum of what the territories cost, and potential over cost of all of them; null where unknown. */
  readonly cost: number | null;
  readonly potentialPerCost: number | null;
  /** Of the cost list, without a territory. */
  readonly unassigned: number;
  readonly territories: readonly {
    readonly name: string;
    readonly rep: string;
    readonly region: string;
    /** Null where the pot is not asked for. */
    readonly budget: number | null;
    readonly support: number | null;
    readonly cost: number | null;
    readonly potentialPerCost: number | null;
  }[];
}

/** The quotas of a plan with the names of their territories. */
export interface QuotaSummary extends Omit<QuotaPlan, "territories" | "pipelineOf"> {
  readonly territories: readonly (TerritoryQuota & { readonly name: string; readonly rep: string })[];
}
