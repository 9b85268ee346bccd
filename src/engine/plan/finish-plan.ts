import { tell } from "../told/tell";
import type { Told } from "../model/told";
import { explain } from "../alignment/explain";
import type { Alignment } from "../alignment/align";
import type { Instance } from "../alignment/instance";
import type { Pacer } from "../alignment/pacer";
import { add, flag, real, whole } from "../alignment/typed-cell";
import { distanceKm } from "../geography/distance";
import { Middle } from "../geography/middle";
import { keyPersonFindings } from "../matching/coverage";
import { matchPlan } from "../matching/plan-matching";
import type { AccountTable, LocationLevel } from "../model/account-table";
import { EngineError } from "../model/engine-error";
import type { Finding } from "../model/finding";
import {
  HOUSE,
  NO_OWNER,
  SET_ASIDE,
  type Balance,
  type Certificate,
  type Disruption,
  type Measure,
  type Plan,
  type Territory,
} from "../model/plan";
import { planHandover } from "../what-if/plan-handover";
import { withCap } from "./align-within-cap";
import { balanceFindings } from "./balance-findings";
import { balanceOf, loadsOf } from "./balances";
import type { PosedPlan } from "./build-instance";
import { checksOf } from "./checks";
import { modesOf } from "./eligibility";
import { ENGINE_VERSION } from "./engine-version";
import { fingerprint } from "./fingerprint";
import { limitFindings } from "./limits";
import { valueOrZero } from "./measures";
import { moveCapFindings } from "./move-cap-findings";
import { hasPlace } from "./places";
import { planPerformance } from "./plan-performance";
import { planQuotas, type QuotaGround } from "./plan-quotas";
import { planWorkload, travelOf } from "./plan-workload";
import { planResources } from "./plan-resources";
import { originOf } from "./origin";
import type { PreparedPlan } from "./prepare-plan";
import { reasonFacts } from "./reason-facts";
import { targetsOf } from "./regions";
import { scoreOf } from "./score";
import type { SearchedPlan } from "./search-plan";
import { verifyPlan } from "./verify-plan";
import { workloadFindings } from "./workload-findings";

/** A plan with the alignment problem behind it. */
export interface WorkedPlan {
  readonly plan: Plan;
  readonly prepared: PreparedPlan;
  readonly searched: SearchedPlan;
  /** The problem with the cap on moves in force. */
  readonly instance: Instance;
  /** Per account: its unit in the instance, or -1. */
  readonly unitOf: Int32Array;
  readonly alignment: Alignment;
  /** Per account: the territory its rules fix it to, or -1. */
  readonly fixedTerritoryOf: Int32Array;
  /** Why an account is where it is, as a sentence for every language; text where a sheet said it. */
  readonly reasonOf: (account: number) => Told | string;
  /** The territories as they were before the first job, where they are known: the quotas of the year begin there. */
  readonly beforeJobs?: QuotaGround;
}

/**
 * Makes the plan of what a search found: checks it by figures of its own, counts it from the
 * accounts up and gives every account its reason.
 *
 * @throws EngineError CANCELLED, PLAN_BREAKS_A_RULE
 */
export async function finishPlan(
  prepared: PreparedPlan,
  searched: SearchedPlan,
  pacer: Pacer,
): Promise<WorkedPlan> {
  const { input, settings, rules, families, fixed, isHouse, regions, order } = prepared;
  const { mapping, accounts, reps } = input;
  const { measures, territories, units, previousTerritoryOf } = rules;
  const { posed, cap, byAreas, alignment } = searched;
  const first = measures[0];
  if (first === undefined) throw new EngineError("MEASURE_WITHOUT_DATA", "No measure has data");

  pacer.begin("Checking", 0.9, 1);
  const territoryOf = labelsOf(accounts, isHouse, units.ofAccount, alignment.territoryOf);
  await pacer.breathe(0, 8);
  const placed = withHomes(accounts, territories, territoryOf, first, order);
  await pacer.rest(1, 8);
  const isPlanned = (account: number): boolean => whole(units.ofAccount, account) >= 0;
  const hasOwners = previousTerritoryOf.some((territory) => territory !== NO_OWNER);
  const before: Balance[] = [];
  const after: Balance[] = [];
  for (const measure of measures) {
    const load = loadsOf(measure, placed.length, territoryOf, isPlanned);
    const today = loadsOf(measure, placed.length, previousTerritoryOf, isPlanned);
    const target = targetsOf(load, placed, regions.targetGroup);
    after.push(balanceOf(measure, placed, load, target, settings));
    before.push(balanceOf(measure, placed, today, target, settings));
    await pacer.breathe(2, 8);
  }
  const verdict = verifyPlan(
    accounts,
    rules,
    placed,
    territoryOf,
    fixed.territoryOf,
    isHouse,
    after,
    // Whoever changes areas on the sheets may tear a territory apart: that is theirs to judge.
    searched.madeBy === "sheets" ? null : (byAreas?.areas ?? null),
  );
  await pacer.rest(3, 8);

  const km = await distancesOf(accounts, placed, territoryOf, pacer);
  const explained = reasonFacts(accounts, reps, rules, {
    territories: placed,
    territoryOf,
    fixed,
    families,
    regions,
    // A whole area goes where it goes, however large an account in it.
    whales: new Set(byAreas === null ? posed.whales.map((whale) => whale.unit) : []),
    before: hasOwners ? before : null,
    after,
    distanceKm: km,
    areas: byAreas?.areas ?? null,
    written: input.written ?? null,
  });
  const reasonOf = (account: number): Told | string => {
    const isEstimated = prepared.segmentation.estimated?.[account] === 1;
    const note = fixed.notes.get(account);
    const why = explain(explained, account);
    const noted = note === undefined ? why : tell("withNote", why, note);
    return isEstimated ? tell("potentialEstimated", noted) : noted;
  };
  const reason = new Array<string>(accounts.count);
  for (let account = 0; account < accounts.count; account++) {
    if ((account & 255) === 0) await pacer.breathe(4 * accounts.count + account, 8 * accounts.count);
    const why = reasonOf(account);
    reason[account] = typeof why === "string" ? why : why.text;
  }
  const matching = await matchPlan(
    { accounts, reps, territories: placed, territoryOf, previousTerritoryOf, settings },
    first,
    order,
    pacer,
  );
  const ground = { accounts, reps, territories: placed, territoryOf, after };
  const { quotas, findings, checks } = planQuotas(ground, settings, prepared.quotas);
  const travel = await travelOf({ accounts, territories: placed, territoryOf, order }, settings, pacer);
  const workload = planWorkload({ reps, territories: placed, balances: after }, travel, settings);
  await pacer.rest(6, 8);
  const resourced = planResources(ground, settings, input.costs ?? null);
  const performance = await planPerformance(
    prepared,
    { territories: placed, territoryOf, previousTerritoryOf, measures, quotas, workload },
    pacer,
  );
  const origin = originOf(prepared, searched);
  const plan: Plan = {
    engineVersion: ENGINE_VERSION,
    settings,
    fingerprint: await fingerprint(
      accounts,
      reps,
      settings,
      order,
      pacer,
      prepared.quotas?.pipeline,
      prepared.asked,
      resourced.resources?.costs,
      prepared.transactions,
    ),
    mapping,
    accounts,
    reps,
    segmentation: prepared.segmentation,
    findings: [
      ...input.findings,
      ...prepared.findings,
      ...(rules.isLocated ? [] : [withoutGeography(accounts, first)]),
      ...balanceFindings(accounts, placed, measures, after, territoryOf, fixed.territoryOf),
      ...(byAreas?.findings ?? []),
      ...limitFindings(accounts, units, measures, placed, territoryOf, settings),
      ...moveCapFindings(accounts, cap, verdict, after, settings),
      ...keyPersonFindings(matching.coverage, reps, (trait) => modesOf(settings)[trait] !== "off"),
      ...(workload === null ? [] : workloadFindings(accounts, placed, workload, prepared.segmentation)),
      ...findings,
      ...resourced.findings,
    ],
    measures,
    territories: placed,
    territoryOf,
    previousTerritoryOf,
    distanceKm: km,
    reason,
    located: countLevels(accounts),
    before: hasOwners ? before : null,
    after,
    disruption: disruptionOf(accounts, territoryOf, previousTerritoryOf),
    meanDistanceKm: meanOf(km),
    areas: byAreas?.areas ?? null,
    certificate:
      // Where all but new accounts stay by decree, a bound over what is left says nothing of the plan.
      (byAreas === null || alignment.bound > 0) && searched.madeBy !== "sheets" && input.written === undefined
        ? certificateOf(posed, alignment, after)
        : null,
    checks: [
      ...(await checksOf(accounts, measures, placed, territoryOf, fixed.territoryOf, isHouse, after, pacer)),
      ...checks,
      ...resourced.checks,
    ],
    quotas,
    resources: resourced.resources,
    performance,
    workload,
    stoppedEarly: searched.stoppedEarly,
    placedByHand: fixed.by.filter((what) => what === "hand").length,
    origin,
    handover: planHandover(origin, settings.planYearStart),
    matching,
    score: await scoreOf(posed, units, alignment.territoryOf, territoryOf, previousTerritoryOf, km, pacer),
  };
  return {
    plan,
    prepared,
    searched,
    instance: withCap(posed.instance, cap),
    unitOf: units.ofAccount,
    alignment,
    fixedTerritoryOf: fixed.territoryOf,
    reasonOf,
  };
}

/** Territory of every account: that of its unit, house, or set aside. */
export function labelsOf(
  accounts: AccountTable,
  isHouse: Uint8Array,
  unitOf: Int32Array,
  territoryOfUnit: Int32Array,
): Int32Array {
  return Int32Array.from({ length: accounts.count }, (_, account) => {
    const unit = whole(unitOf, account);
    if (unit >= 0) return whole(territoryOfUnit, unit);
    return flag(isHouse, account) === 1 ? HOUSE : SET_ASIDE;
  });
}

/** Territories without a home take the middle of the accounts planned for them. */
export function withHomes(
  accounts: AccountTable,
  territories: readonly Territory[],
  territoryOf: Int32Array,
  measure: Measure,
  order: Int32Array,
): Territory[] {
  const middles = territories.map(() => new Middle());
  for (const account of order) {
    const middle = middles[whole(territoryOf, account)];
    if (middle === undefined || !hasPlace(accounts, account)) continue;
    const weight = Math.max(0, valueOrZero(measure.values, account));
    middle.add(accounts.latitude[account] as number, accounts.longitude[account] as number, weight);
  }
  return territories.map((territory, j) => {
    const point = middles[j]?.point() ?? null;
    if (!Number.isNaN(territory.homeLatitude) || point === null) return territory;
    return { ...territory, homeLatitude: point.latitude, homeLongitude: point.longitude };
  });
}

async function distancesOf(
  accounts: AccountTable,
  territories: readonly Territory[],
  territoryOf: Int32Array,
  pacer: Pacer,
): Promise<Float64Array> {
  const km = new Float64Array(accounts.count).fill(Number.NaN);
  for (let account = 0; account < accounts.count; account++) {
    if ((account & 1023) === 0) await pacer.breathe(3 * accounts.count + account, 8 * accounts.count);
    const territory = territories[whole(territoryOf, account)];
    if (territory === undefined || !hasPlace(accounts, account)) continue;
    km[account] = distanceKm(
      accounts.latitude[account] as number,
      accounts.longitude[account] as number,
      territory.homeLatitude,
      territory.homeLongitude,
    );
  }
  return km;
}

function withoutGeography(accounts: AccountTable, measure: Measure): Finding {
  return {
    severity: "look",
    code: "PLANNED_WITHOUT_PLACES",
    sheet: accounts.sheet,
    cell: "",
    column: "",
    value: "",
    finding: "Fewer than half of the accounts have a place on the map",
    remedy: `Planned by ${measure.label.toLowerCase()} alone, without distances; add coordinates, postal codes or cities to plan by nearness`,
  };
}

function countLevels(accounts: AccountTable): Record<LocationLevel, number> {
  const located: Record<LocationLevel, number> = {
    coordinates: 0,
    postalCode: 0,
    zip3: 0,
    city: 0,
    state: 0,
    country: 0,
    none: 0,
  };
  for (const level of accounts.locationLevel) located[level]++;
  return located;
}

function disruptionOf(
  accounts: AccountTable,
  territoryOf: Int32Array,
  previousTerritoryOf: Int32Array,
): Disruption {
  const disruption = { accountsMoved: 0, accountsOwned: 0, revenueMoved: 0, revenueOwned: 0 };
  for (let account = 0; account < accounts.count; account++) {
    const previous = whole(previousTerritoryOf, account);
    if (previous === NO_OWNER || whole(territoryOf, account) < 0) continue;
    const revenue = valueOrZero(accounts.revenue, account);
    disruption.accountsOwned++;
    disruption.revenueOwned += revenue;
    if (previous === whole(territoryOf, account)) continue;
    disruption.accountsMoved++;
    disruption.revenueMoved += revenue;
  }
  return disruption;
}

function meanOf(values: Float64Array): number {
  const sum = new Float64Array(1);
  let known = 0;
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    add(sum, 0, value);
    known++;
  }
  return known > 0 ? real(sum, 0) / known : Number.NaN;
}

/** Only a plan that keeps every band can be held against the bound of all plans that do. */
function certificateOf(
  posed: PosedPlan,
  alignment: Alignment,
  after: readonly Balance[],
): Certificate | null {
  const isOutside = after.some((balance) => balance.isBalanced && balance.outside > 0);
  if (isOutside || posed.whales.length > 0 || alignment.objective <= 0) return null;
  const { objective } = alignment;
  const bound = Math.min(objective, alignment.bound);
  return { objective, bound, gap: Math.max(0, (objective - bound) / objective) };
}
