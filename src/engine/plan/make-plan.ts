import type { Topology } from "topojson-specification";
import { explain } from "../alignment/explain";
import type { Alignment } from "../alignment/align";
import type { Instance } from "../alignment/instance";
import { Pacer } from "../alignment/pacer";
import { add, flag, real, whole } from "../alignment/typed-cell";
import { distanceKm } from "../geography/distance";
import { RepIndex } from "../intake/rep-index";
import type { AccountTable, LocationLevel, RepTable } from "../model/account-table";
import { EngineError } from "../model/engine-error";
import type { WorkbookMapping } from "../model/field";
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
import type { Control } from "../model/progress";
import { balancedOn } from "../model/balanced-on";
import type { GivenSettings, Settings } from "../model/settings";
import { accountsInOrder } from "./accounts-in-order";
import { alignWholeAreas } from "./align-whole-areas";
import { alignWithinCap, unitCapOf, withCap } from "./align-within-cap";
import { balanceFindings } from "./balance-findings";
import { balanceOf, loadsOf } from "./balances";
import { buildInstance, type PlanRules, type PosedPlan } from "./build-instance";
import { buildTerritories } from "./build-territories";
import { checksOf } from "./checks";
import { eligibilityOf } from "./eligibility";
import { ENGINE_VERSION } from "./engine-version";
import { familiesOf } from "./families";
import { fingerprint } from "./fingerprint";
import { fixedAccounts } from "./fixed-accounts";
import { houseAccounts } from "./house-accounts";
import { keepsLimits, limitFindings } from "./limits";
import { measuresOf, valueOrZero } from "./measures";
import { moveCapFindings } from "./move-cap-findings";
import { Middle } from "../geography/middle";
import { hasPlace } from "./places";
import { reasonFacts } from "./reason-facts";
import { regionsOf, targetsOf } from "./regions";
import { hasLocatedAccounts, resolveSettings } from "./resolve-settings";
import { scoreOf } from "./score";
import { unitsOf } from "./units";
import { verifyPlan } from "./verify-plan";

/** What was read from the workbook; the accounts are located. */
export interface PlanInput {
  readonly mapping: WorkbookMapping;
  readonly accounts: AccountTable;
  readonly reps: RepTable;
  readonly findings: readonly Finding[];
  /** Counties and states in degrees (us-atlas counties-10m), needed to start from areas. */
  readonly areaTopology?: Topology;
}

/** A plan with the alignment problem behind it. */
export interface WorkedPlan {
  readonly plan: Plan;
  readonly instance: Instance;
  /** Per account: its unit in the instance, or -1. */
  readonly unitOf: Int32Array;
  readonly alignment: Alignment;
  /** Per account: the territory its rules fix it to, or -1. */
  readonly fixedTerritoryOf: Int32Array;
}

/** What may take the search's alignment further, an exact solver for one. */
export type Improve = (instance: Instance, found: Alignment) => Promise<Alignment>;

/**
 * Plans the territories: from what was read and the settings to everything the sheets are
 * written from. The same inputs, settings and seed give the same plan on any machine,
 * whatever the order of the account rows. Where a tolerance cannot be kept, the nearest
 * to it is planned and Balance.outside says so.
 *
 * First what the rules decide (who is house, fixed, together, allowed where), then the
 * search over what they leave open, then the check of the whole by figures of its own.
 * Time grows nearly linearly with accounts times territories.
 *
 * @param improve called with what the search found; the plan is made of its answer
 * @throws EngineError CANCELLED, and the codes of resolveSettings
 */
export async function makePlan(
  input: PlanInput,
  given: GivenSettings,
  control: Control,
  improve: Improve | null = null,
): Promise<Plan> {
  return (await workPlan(input, given, control, improve)).plan;
}

/** How many times the tolerances are taken when hard limits leave no plan inside them. */
const WIDER = [2, 4, 16] as const;

function widened(settings: Settings, factor: number): Settings {
  return {
    ...settings,
    balanceOn: balancedOn(settings).map((one) => ({ ...one, tolerance: one.tolerance * factor })),
  };
}

/** makePlan, with the problem it solved and the answer beside the plan: for what is asked of a plan afterwards. */
export async function workPlan(
  input: PlanInput,
  given: GivenSettings,
  control: Control,
  improve: Improve | null = null,
): Promise<WorkedPlan> {
  const { mapping, accounts, reps } = input;
  const pacer = new Pacer(control);
  pacer.begin("Reading owners", 0, 0.1);
  const settings = resolveSettings(accounts, reps, given);
  const measures = measuresFirst(measuresOf(accounts), settings);
  const first = measures[0];
  if (first === undefined) throw new EngineError("MEASURE_WITHOUT_DATA", "No measure has data");
  const built = buildTerritories(accounts, reps, settings, first);
  const { previousTerritoryOf } = built;
  await pacer.breathe(1, 4);

  const families = familiesOf(settings.keepFamilies ? accounts : withoutParents(accounts));
  const fixed = fixedAccounts(
    accounts,
    reps,
    previousTerritoryOf,
    built.territoryOfRep,
    built.territories.length,
    first,
    families,
    settings,
  );
  const isHouse = houseAccounts(accounts, fixed.territoryOf, first, new RepIndex(reps), settings);
  await pacer.breathe(2, 4);
  const regions = regionsOf(accounts, reps, built.territories, settings);
  const territories = built.territories.map((territory, j) => ({
    ...territory,
    region: regions.name[whole(regions.ofTerritory, j)] ?? territory.region,
  }));
  const eligibility = eligibilityOf(accounts, reps, territories, regions, settings);
  await pacer.breathe(3, 4);
  const units = unitsOf(
    accounts,
    families,
    isHouse,
    fixed.territoryOf,
    previousTerritoryOf,
    eligibility,
    territories.length,
  );
  if (units.count === 0) {
    throw new EngineError("NO_ACCOUNTS", "Every account is a house account; lower the threshold for them", {
      accounts: accounts.count,
    });
  }
  const rules: PlanRules = {
    territories,
    measures,
    units,
    eligibility,
    targetGroup: regions.targetGroup,
    previousTerritoryOf,
    settings,
    isLocated: hasLocatedAccounts(accounts),
  };
  await pacer.rest(1, 1);

  let posed = await buildInstance(accounts, rules, pacer);
  const cap = unitCapOf(accounts, units, posed.instance, previousTerritoryOf, settings);
  const byAreas =
    settings.startFrom === "areas"
      ? await alignWholeAreas(accounts, rules, posed.instance, input.areaTopology ?? null, pacer)
      : null;
  let found = byAreas?.alignment ?? (await alignWithinCap(posed.instance, cap, settings, pacer));
  // Hard limits go before the tolerances: where both cannot be kept, the bands are widened until the limits are.
  for (const factor of WIDER) {
    if (byAreas !== null || keepsLimits(units, measures, territories, found.territoryOf, settings)) break;
    posed = await buildInstance(accounts, { ...rules, settings: widened(settings, factor) }, pacer);
    found = await alignWithinCap(posed.instance, cap, settings, pacer);
  }
  const alignment =
    improve === null || byAreas !== null ? found : await improve(withCap(posed.instance, cap), found);

  pacer.begin("Checking", 0.9, 1);
  const territoryOf = labelsOf(accounts, isHouse, units.ofAccount, alignment.territoryOf);
  const placed = withHomes(accounts, territories, territoryOf, first);
  await pacer.breathe(1, 8);
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
    byAreas?.areas ?? null,
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
  });
  const reason = new Array<string>(accounts.count);
  for (let account = 0; account < accounts.count; account++) {
    if ((account & 255) === 0) await pacer.breathe(4 * accounts.count + 2 * account, 8 * accounts.count);
    reason[account] = explain(explained, account);
  }
  await pacer.rest(6, 8);
  const plan: Plan = {
    engineVersion: ENGINE_VERSION,
    settings,
    fingerprint: await fingerprint(accounts, reps, settings, pacer),
    mapping,
    accounts,
    reps,
    findings: [
      ...input.findings,
      ...built.findings,
      ...fixed.findings,
      ...regions.findings,
      ...eligibility.findings,
      ...units.findings,
      ...(rules.isLocated ? [] : [withoutGeography(accounts, first)]),
      ...balanceFindings(accounts, placed, measures, after, territoryOf, fixed.territoryOf),
      ...(byAreas?.findings ?? []),
      ...limitFindings(accounts, units, measures, placed, territoryOf, settings),
      ...moveCapFindings(accounts, cap, verdict, after, settings),
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
    certificate: byAreas === null ? certificateOf(posed, alignment, after) : null,
    checks: checksOf(accounts, measures, placed, territoryOf, fixed.territoryOf, isHouse, after),
    score: scoreOf(posed, units, alignment.territoryOf, territoryOf, previousTerritoryOf, km),
  };
  return {
    plan,
    instance: withCap(posed.instance, cap),
    unitOf: units.ofAccount,
    alignment,
    fixedTerritoryOf: fixed.territoryOf,
  };
}

function measuresFirst(measures: readonly Measure[], settings: Settings): Measure[] {
  const keys = balancedOn(settings).map((one) => one.measure);
  const rank = (measure: Measure): number => {
    const place = keys.indexOf(measure.key);
    return place < 0 ? keys.length : place;
  };
  return [...measures].sort((a, b) => rank(a) - rank(b));
}

function withoutParents(accounts: AccountTable): AccountTable {
  return { ...accounts, parent: [] };
}

/** Territory of every account: that of its unit, house, or set aside. */
function labelsOf(
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
function withHomes(
  accounts: AccountTable,
  territories: readonly Territory[],
  territoryOf: Int32Array,
  measure: Measure,
): Territory[] {
  const middles = territories.map(() => new Middle());
  for (const account of accountsInOrder(accounts)) {
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
