/** Measures of sales performance; kpi-definitions.ts says how each is worked out. */
export type KpiKey =
  | "actual"
  | "attainment"
  | "spread"
  | "growth"
  | "winRate"
  | "conversion"
  | "averageDeal"
  | "cycle"
  | "medianCycle"
  | "velocity"
  | "pipelineCoverage"
  | "newCustomers"
  | "cac"
  | "accountCoverage"
  | "penetration"
  | "whitespace"
  | "utilisation";

/** "share": 0.25 is 25 %; "points": 0.34 is 34 percentage points; "moneyPerDay": money a calendar day. */
export type KpiUnit = "money" | "share" | "points" | "days" | "moneyPerDay" | "count";

/** How a measure is worked out, as data for the pane and the sheet. */
export interface KpiDefinition {
  readonly key: KpiKey;
  /** "Win rate, of closed" */
  readonly label: string;
  readonly unit: KpiUnit;
  /** "won ÷ (won + lost), deals closed in the period" */
  readonly formula: string;
  /** What it is divided by, in words; "" where nothing is. */
  readonly denominator: string;
  /** When it is blank. */
  readonly blank: string;
  /** Which way is better. */
  readonly better: "higher" | "lower" | "neither";
}

/** A measure in this period and in the one before; null is blank: a division by zero or no data. */
export interface KpiValue {
  readonly now: number | null;
  readonly before: number | null;
}

export type KpiValues = Readonly<Record<KpiKey, KpiValue>>;

/** What deals closed in one period come to. Counts are of deals, money is in the workbook's currency. */
export interface ClosedSums {
  readonly won: number;
  readonly lost: number;
  /** Sum of the amounts of won deals. */
  readonly wonAmount: number;
  /** Won deals with an amount: the denominator of the average deal. */
  readonly valued: number;
  /** Days from created to closed over the won deals that have both dates, and their number. */
  readonly cycleDays: number;
  readonly cycles: number;
  /** Middle of those days; null without any. */
  readonly medianCycle: number | null;
}

/** What the measures of a group are made of. */
export interface PerformanceSums {
  readonly now: ClosedSums;
  readonly before: ClosedSums;
  /** Accounts whose first won deal of the list lies in the period. */
  readonly newCustomers: number;
  /** Deals without a result yet, and the sum of their amounts. */
  readonly open: number;
  readonly pipeline: number;
  /** 0 for reps, teams and offices, as is what follows of accounts. */
  readonly accounts: number;
  /** Accounts with an activity in the twelve months before the end of the period. */
  readonly touched: number;
  readonly potential: number;
  readonly revenue: number;
  /** Hours a year of the accounts in territories, and on the road between them; 0 where no travel is known. */
  readonly workload: number;
  readonly travel: number;
  readonly capacity: number;
  /** What the open pipeline is held against: the plan's quotas, else the reps' quotas of last year; null without. */
  readonly quota: number | null;
  /** What attainment is made of, by its basis; null where the group has no quota. */
  readonly attained: number | null;
  readonly attainable: number | null;
  /** Sales and marketing cost; null where none is known. */
  readonly cost: number | null;
  /** Largest less smallest attainment of its territories (of its reps, for teams and offices); null below two. */
  readonly spread: number | null;
}

/**
 * all: every deal and account; region and territory: by the territory that the plan gives the account;
 * density: urban, suburban or rural by the account's own place; mostly: territories by where most of their accounts
 * are; segment: by the account's segment;
 * outside: house accounts and those set aside; unknown: deals without an account;
 * rep: by the rep that the deal names, else today's owner of its account; team: reps by their manager;
 * office: reps by their region. Reps, teams and offices are measured by deals and quotas alone: accounts, potential
 * and hours are the territory's. Deals of nobody known have a group of their own, "Without rep".
 */
export type GroupKind =
  | "all"
  | "region"
  | "territory"
  | "mostly"
  | "density"
  | "segment"
  | "outside"
  | "unknown"
  | "rep"
  | "team"
  | "office";

export interface PerformanceGroup {
  readonly kind: GroupKind;
  /** Shown: "NE-01", "Urban", "Mostly urban", "Without account". */
  readonly name: string;
  /** Index into territories, density classes, segments or reps; -1 for the other kinds. */
  readonly index: number;
  readonly sums: PerformanceSums;
  readonly kpis: KpiValues;
}

/** Two spans of equal length, one after the other; serial days of the 1900 system, both ends included. */
export interface PerformancePeriod {
  readonly from: number;
  readonly to: number;
  readonly beforeFrom: number;
  readonly beforeTo: number;
  /** The list of deals goes back to the start of the earlier span, so that the two can be compared. */
  readonly isBeforeWhole: boolean;
}

export type StageResult = "won" | "lost" | "open" | "unclear";

/** A stage of the user's list and what it counts as. */
export interface StageReading {
  /** As first written. */
  readonly stage: string;
  readonly result: StageResult;
  /** False where no word of the table fits; the deals then count as open. */
  readonly isKnown: boolean;
  readonly deals: number;
  /** Sum of the amounts. */
  readonly amount: number;
}

/** Deals of each account, one value an account. 0 where it has none. */
export interface AccountSales {
  readonly won: Float64Array;
  readonly lost: Float64Array;
  readonly open: Float64Array;
  readonly wonAmount: Float64Array;
  readonly valued: Float64Array;
  readonly pipeline: Float64Array;
  readonly cycleDays: Float64Array;
  readonly cycles: Float64Array;
  readonly newCustomer: Float64Array;
  readonly wonBefore: Float64Array;
  readonly lostBefore: Float64Array;
  readonly wonAmountBefore: Float64Array;
  readonly valuedBefore: Float64Array;
  readonly cycleDaysBefore: Float64Array;
  readonly cyclesBefore: Float64Array;
}

/** A value far from those of its peers, by median absolute deviation. */
export interface PerformanceOutlier {
  readonly kind: "territory" | "rep";
  readonly index: number;
  readonly name: string;
  readonly kpi: KpiKey;
  readonly value: number;
  readonly median: number;
  /** Distance from the median in robust standard deviations (1.4826 times the MAD), with its sign. */
  readonly distance: number;
}

/**
 * What attainment compares. plan: won in the period against the part of the plan's quota that is due by its end;
 * reps: last year's actual of the reps against their quota of last year; sales: what the reps won in the
 * period against their quota of last year; none: there is no quota.
 */
export type AttainmentBasis = "plan" | "reps" | "sales" | "none";

/** What is known, so that a measure without data is said to be so. */
export interface PerformanceData {
  readonly hasDeals: boolean;
  /** Deals have stages, so that some may be lost or open. */
  readonly hasStages: boolean;
  /** Deals have a day on which they were closed or made. */
  readonly hasDates: boolean;
  /** Some won deal has no amount. */
  readonly hasBlankAmounts: boolean;
  readonly hasCycles: boolean;
  /** Some won deal lacks one of its days. */
  readonly hasBlankCycles: boolean;
  /** Deals are compared with those of the period before. */
  readonly hasBefore: boolean;
  readonly hasNewCustomers: boolean;
  /** Where cost comes from: a list of costs, the reps' cost a year, or nowhere. */
  readonly costFrom: "costs" | "reps" | "none";
  readonly hasActivity: boolean;
  readonly hasPotential: boolean;
  readonly hasRevenue: boolean;
  readonly hasUtilisation: boolean;
  /** Whose quotas the open pipeline is held against. */
  readonly quotaFrom: "plan" | "lastYear" | "none";
  readonly attainmentFrom: AttainmentBasis;
  /** Part of a year's quota that is due by the end of the period, 0..1; 1 unless attainment goes by the plan. */
  readonly dueShare: number;
}

/** Where a list of the user stands, for formulas that add it up again. */
export interface ListPlace {
  readonly sheet: string;
  readonly table: string | null;
  /** Sheet rows of its first and last data row, 1-based, and how many rows were read. */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly count: number;
}

/** Performance of a plan's territories, reps and segments. Plain cloneable data. */
export interface Performance {
  readonly data: PerformanceData;
  /** Null where no deal has a date: then all of them count as this period. */
  readonly period: PerformancePeriod | null;
  /** First day that counts as a touch: 365 days before the end of the period, or before the last activity. */
  readonly touchedFrom: number | null;
  readonly stages: readonly StageReading[];
  /** Rows of the list of deals; 0 without one. */
  readonly dealsRead: number;
  /** Of these, rows whose account is blank; accounts that are not in the list are not counted. */
  readonly dealsWithoutAccount: number;
  /** Null where there is no such list. */
  readonly lists: { readonly deals: ListPlace | null; readonly costs: ListPlace | null };
  /** Everything, with what belongs to no account. */
  readonly all: PerformanceGroup;
  /** As the plan gives out the accounts: regions, territories and what they mostly are, density classes, segments, outside, reps, teams, offices. */
  readonly groups: readonly PerformanceGroup[];
  /** Regions, territories and what they mostly are with the accounts that today's owners have; null without owners. */
  readonly today: readonly PerformanceGroup[] | null;
  /** Urban, suburban, rural: the class of each account, -1 where it is set aside; null without places. */
  readonly density: { readonly classes: readonly string[]; readonly ofAccount: Int32Array } | null;
  /** Per territory: "Mostly urban", "Mostly suburban", "Mostly rural", or "" without a place. */
  readonly densityOfTerritory: readonly string[];
  /** Null without a list of deals. */
  readonly sales: AccountSales | null;
  /** Per account: 1 touched, 0 not. */
  readonly touched: Uint8Array;
  /** Sales and marketing cost per territory; region and company costs are in their groups alone. */
  readonly costOfTerritory: Float64Array;
  /** Cost of a region as a whole, by the region's name, and of the company. */
  readonly costOfRegion: readonly { readonly region: string; readonly cost: number }[];
  readonly costOfCompany: number;
  readonly outliers: readonly PerformanceOutlier[];
}
