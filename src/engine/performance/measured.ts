import type { AccountTable, RepTable } from "../model/account-table";
import type { CostTable } from "../model/cost-table";
import type { OpportunityTable } from "../model/opportunity-table";
import type { AccountSales, PerformanceData } from "../model/performance";
import type { Measure, Territory } from "../model/plan";
import type { FinalQuotas } from "../model/quota-plan";
import type { PlanWorkload } from "../model/workload-plan";
import type { Segmentation } from "../model/segmentation";
import type { Settings } from "../model/settings";
import type { Attainments } from "./attainment-of";
import type { Costs } from "./costs-of";
import type { AccountFacts } from "./group-sums";
import type { GroupMeans, Medians } from "./make-group";
import type { SalesFacts } from "./read-sales";

/** What performance is measured from. */
export interface PerformanceGround {
  readonly accounts: AccountTable;
  readonly reps: RepTable;
  /** Null without a list of deals. */
  readonly sales: SalesFacts | null;
  readonly deals: OpportunityTable | null;
  readonly costs: CostTable | null;
  readonly segmentation: Segmentation;
  /** People a square kilometre around each account, NaN where unknown; null when nobody looked. */
  readonly density: Float64Array | null;
  readonly measures: readonly Measure[];
  readonly territories: readonly Territory[];
  readonly territoryOf: Int32Array;
  readonly previousTerritoryOf: Int32Array;
  readonly quotas: FinalQuotas | null;
  /** Hours of calls and on the road when they were worked out; null where there are none. */
  readonly workload: Pick<PlanWorkload, "callHours" | "travelHours"> | null;
  readonly settings: Settings;
}

/** What all groups are made of. */
export interface Measured {
  readonly ground: PerformanceGround;
  readonly data: PerformanceData;
  readonly facts: AccountFacts;
  readonly costs: Costs;
  readonly attainments: Attainments;
  /** Per territory. */
  readonly means: GroupMeans;
  /** Per account: index into DENSITY_NAMES, -1 where it is set aside; null without places. */
  readonly densityOf: Int32Array | null;
  /** Per territory: index into MOSTLY_NAMES, -1 without a place. */
  readonly densityOfTerritory: Int32Array;
  /** Median cycles of deals by a grouping of them. */
  readonly medians: (groupOfDeal: (row: number) => number, groups: number) => Promise<Medians>;
  /** Sums of the deals without an account, at place 0. */
  readonly withoutAccount: AccountSales;
}
