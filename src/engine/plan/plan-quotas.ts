import type { AccountTable, RepTable } from "../model/account-table";
import type { Finding } from "../model/finding";
import type { MeasureKey } from "../model/measure-key";
import type { Balance, Check, Territory } from "../model/plan";
import type { QuotaPlan } from "../model/quota-plan";
import type { Settings } from "../model/settings";
import { allocateQuotas, type QuotaFacts, type QuotaOverride } from "../quota/allocate-quotas";
import { valueOrZero } from "./measures";
import type { QuotaChoices } from "./quota-choices";
import { quotaFindings } from "./quota-findings";
import { presenceOf } from "./quota-presence";

/** The quotas of a plan, what stands in their way, and the identities that they keep. */
export interface PlannedQuotas {
  readonly quotas: QuotaPlan | null;
  readonly findings: readonly Finding[];
  readonly checks: readonly Check[];
}

/** What a plan brings to its quotas. */
export interface QuotaGround {
  readonly accounts: AccountTable;
  readonly reps: RepTable;
  readonly territories: readonly Territory[];
  readonly territoryOf: Int32Array;
  readonly after: readonly Balance[];
}

/** Quotas of a plan, from what its territories hold; none without a target. */
export function planQuotas(
  ground: QuotaGround,
  settings: Settings,
  choices: QuotaChoices | null,
): PlannedQuotas {
  if (choices === null) return { quotas: null, findings: [], checks: [] };
  const { accounts, reps, territories } = ground;
  const load = (key: MeasureKey): Float64Array =>
    ground.after.find((balance) => balance.measure === key)?.load ?? new Float64Array(territories.length);
  const ofRep = (column: Float64Array): Float64Array =>
    Float64Array.from(territories, ({ repIndex }) => column[repIndex] ?? NaN);
  const overrides = overridesOf(territories, settings);
  const dates = choices.year === null ? null : presenceOf(territories, reps, choices.year, settings);
  const quotas = allocateQuotas({
    settings,
    target: choices.target,
    weights: choices.weights,
    historyFrom: choices.historyFrom,
    region: territories.map(({ region }) => region),
    potential: load("potential"),
    history:
      choices.historyFrom === "actual"
        ? ofRep(reps.actualLastYear).map((actual) => (Number.isNaN(actual) ? 0 : actual))
        : load("revenue"),
    pipeline: sumsOf(ground, choices.pipeline),
    pipelineOf: choices.pipeline,
    hasPipeline: choices.hasPipeline,
    workload: load("workload"),
    capacity: Float64Array.from(territories, ({ capacity }) => capacity),
    forecast: choices.hasForecasts ? sumsOf(ground, accounts.forecast) : null,
    quotaLastYear: ofRep(reps.quotaLastYear),
    override: overrides.byTerritory,
    dates: dates === null || choices.year === null ? null : { year: choices.year, presence: dates.presence },
  });
  return {
    quotas,
    findings: quotaFindings(accounts.sheet, quotas, {
      overrides: overrides.unknown,
      dates: dates?.unknown ?? [],
    }),
    checks: quotaChecks(quotas),
  };
}

/** Sum of the accounts of each territory; a missing value counts 0. */
function sumsOf({ territories, territoryOf }: QuotaGround, values: Float64Array | null): Float64Array {
  const sums = new Float64Array(territories.length);
  if (values === null) return sums;
  for (let account = 0; account < territoryOf.length; account++) {
    const territory = territoryOf[account] ?? -1;
    if (territory >= 0) sums[territory] = (sums[territory] ?? 0) + valueOrZero(values, account);
  }
  return sums;
}

/** Overrides by territory, whose name may be written in any case; of two for one territory the later counts. */
function overridesOf(
  territories: readonly Territory[],
  settings: Settings,
): { readonly byTerritory: QuotaFacts["override"]; readonly unknown: readonly string[] } {
  const byTerritory = new Array<QuotaOverride | null>(territories.length).fill(null);
  const at = new Map(territories.map(({ name }, index) => [name.toLowerCase(), index]));
  const unknown: string[] = [];
  for (const { territory, quota, reason, author } of settings.quotaOverrides) {
    const index = at.get(territory.toLowerCase());
    if (index === undefined) unknown.push(territory);
    else byTerritory[index] = { quota, reason, author };
  }
  return { byTerritory, unknown };
}

/** The identities of quotas. What the bounds do not allow is a finding, and no defect. */
function quotaChecks(quotas: QuotaPlan): Check[] {
  const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
  const final = sum(quotas.territories.map((territory) => territory.final));
  const regions = sum(quotas.regions.map((region) => region.final));
  return [
    check(
      "Quotas: target = house + own line + regions + not placed",
      quotas.target,
      quotas.house + quotas.apart + regions + quotas.notPlaced,
    ),
    check("Quotas: regions = territories", regions, final),
    check(
      "Quotas: territories = quarters or months",
      final,
      sum(quotas.territories.map((territory) => sum(territory.periods))),
    ),
  ];
}

/** Amounts of money are exact to the cent. */
const CENT = 0.005;

function check(name: string, left: number, right: number): Check {
  const difference = left - right;
  return { name, left, right, difference, pass: Math.abs(difference) < CENT };
}
