import type { MeasureKey } from "../../src/engine/model/measure-key";
import type { LocationLevel } from "../../src/engine/model/account-table";
import type { QuotaSummary, ResourceSummary, TerritoryBalance } from "../../src/worker/plan-summary";
import type { MappingOverrides } from "./mapping-overrides";
import { mappingAsOverrides } from "./mapping-overrides";
import type { PlannedFile } from "./plan-file";

interface BalanceFigures {
  readonly maxDeviation: number;
  readonly cv: number;
  readonly gini: number;
}

/** REPORT.json: what was read, decided and checked; null where it is not computed. */
export interface PlanReport {
  readonly version: string;
  readonly fingerprint: string;
  /** In the form of MAP.json. */
  readonly mapping: MappingOverrides;
  readonly sheets: Readonly<
    Record<string, { readonly sheet: string; readonly table: string | null; readonly rows: number }>
  >;
  readonly accounts: {
    readonly read: number;
    readonly planned: number;
    readonly house: number;
    readonly setAside: number;
  };
  readonly reps: { readonly read: number };
  readonly territories: number;
  readonly findings: { readonly byCode: Readonly<Record<string, number>> };
  readonly located: Readonly<Record<LocationLevel, number>>;
  readonly balance: Readonly<
    Partial<Record<MeasureKey, { readonly before: BalanceFigures | null; readonly after: BalanceFigures }>>
  >;
  /** Accounts whose owner changes, and their revenue. */
  readonly disruption: { readonly accounts: number | null; readonly revenue: number | null };
  readonly bound: {
    readonly objective: number | null;
    readonly bound: number | null;
    readonly gap: number | null;
  };
  readonly totals: {
    readonly potential: number | null;
    readonly revenue: number | null;
    readonly workload: number | null;
  };
  /** Null without a target. */
  readonly quotas: {
    readonly target: number;
    readonly toTerritories: number;
    readonly overAssignment: number;
    readonly bottomUp: number | null;
    readonly atCap: number;
    readonly atFloor: number;
    /** Target that the growth bounds and overrides leave out; less than 0 where they ask more. */
    readonly notPlaced: number;
    readonly territories: readonly { readonly name: string; readonly quota: number }[];
  } | null;
  /** Null where neither budget nor support is asked for. */
  readonly resources: Pick<ResourceSummary, "cost" | "potentialPerCost" | "territories"> | null;
  readonly checks: readonly {
    readonly name: string;
    readonly left: number;
    readonly right: number;
    readonly difference: number;
    readonly pass: boolean;
  }[];
  /** Sheets as they are named in the file. */
  readonly written: readonly string[];
  /** Milliseconds by phase. */
  readonly timings: Readonly<Record<string, number>>;
}

export function planReport(planned: PlannedFile): PlanReport {
  const { mapping, health, summary, written, timings } = planned;
  const before = new Map((summary.before ?? []).map((balance) => [balance.measure, balance]));
  const hasOwners = summary.disruption.accountsOwned > 0;
  const hasRevenue = summary.totals.revenue !== null;
  return {
    version: summary.engineVersion,
    fingerprint: summary.fingerprint,
    mapping: mappingAsOverrides(mapping),
    sheets: Object.fromEntries(
      mapping.entities.map(({ entity, sheet, table, rowCount }) => [
        entity,
        { sheet, table, rows: rowCount },
      ]),
    ),
    accounts: { ...summary.counts },
    reps: { read: health.reps.read },
    territories: summary.territories,
    findings: { byCode: summary.findingsByCode },
    located: summary.located,
    balance: Object.fromEntries(
      summary.after.map((after) => {
        const earlier = before.get(after.measure);
        return [after.measure, { before: earlier ? figures(earlier) : null, after: figures(after) }];
      }),
    ),
    disruption: {
      accounts: hasOwners ? summary.disruption.accountsMoved : null,
      revenue: hasOwners && hasRevenue ? summary.disruption.revenueMoved : null,
    },
    bound: summary.certificate ?? { objective: null, bound: null, gap: null },
    totals: summary.totals,
    quotas: quotaFigures(summary.quotas),
    resources: resourceFigures(summary.resources),
    checks: summary.checks,
    written: written.sheets.map(({ name }) => name),
    timings: Object.fromEntries(Object.entries(timings).map(([phase, ms]) => [phase, Math.round(ms)])),
  };
}

function quotaFigures(quotas: QuotaSummary | null): PlanReport["quotas"] {
  if (quotas === null) return null;
  const { target, toTerritories, overAssignment, bottomUp, notPlaced, territories } = quotas;
  return {
    target,
    toTerritories,
    overAssignment,
    bottomUp,
    atCap: territories.filter(({ bound }) => bound === "cap").length,
    atFloor: territories.filter(({ bound }) => bound === "floor").length,
    notPlaced,
    territories: territories.map(({ name, final }) => ({ name, quota: final })),
  };
}

function resourceFigures(resources: ResourceSummary | null): PlanReport["resources"] {
  if (resources === null) return null;
  const { cost, potentialPerCost, territories } = resources;
  return { cost, potentialPerCost, territories };
}

function figures({ maxDeviation, cv, gini }: TerritoryBalance): BalanceFigures {
  return { maxDeviation, cv, gini };
}
