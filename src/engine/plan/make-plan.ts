import { RepIndex } from "../intake/rep-index";
import { align, type Alignment } from "../alignment/align";
import { checkAlignment } from "../alignment/check-alignment";
import { explain, type Explained } from "../alignment/explain";
import type { Instance } from "../alignment/instance";
import { Pacer } from "../alignment/pacer";
import { add, real, whole } from "../alignment/typed-cell";
import { distanceKm } from "../geography/distance";
import type { AccountTable, LocationLevel, RepTable } from "../model/account-table";
import { EngineError } from "../model/engine-error";
import type { WorkbookMapping } from "../model/field";
import type { Finding } from "../model/finding";
import {
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
import type { Settings } from "../model/settings";
import { accountsInOrder } from "./accounts-in-order";
import { balanceFindings } from "./balance-findings";
import { balanceOf } from "./balances";
import { buildInstance, type PosedPlan } from "./build-instance";
import { buildTerritories } from "./build-territories";
import { checksOf } from "./checks";
import { ENGINE_VERSION } from "./engine-version";
import { fingerprint } from "./fingerprint";
import { fixedAccounts, type FixedAccounts } from "./fixed-accounts";
import { measuresOf, totalPlannable, valueOrZero } from "./measures";
import { createNearerTerritories } from "./nearer-territories";
import { Middle, hasPlace } from "./places";
import { hasLocatedAccounts, resolveSettings } from "./resolve-settings";

/** What was read from the workbook; the accounts are located. */
export interface PlanInput {
  readonly mapping: WorkbookMapping;
  readonly accounts: AccountTable;
  readonly reps: RepTable;
  readonly findings: readonly Finding[];
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

/**
 * Plans the territories: from what was read and the settings to everything the sheets are
 * written from. The same inputs, settings and seed give the same plan on any machine,
 * whatever the order of the account rows. Where the tolerance cannot be kept, the nearest
 * to it is planned and Balance.outside says so.
 *
 * Time grows nearly linearly with accounts times territories.
 *
 * @throws EngineError CANCELLED, and the codes of resolveSettings
 */
export async function makePlan(input: PlanInput, given: Partial<Settings>, control: Control): Promise<Plan> {
  return (await workPlan(input, given, control)).plan;
}

/** makePlan, with the problem it solved and the answer beside the plan: for what is asked of a plan afterwards. */
export async function workPlan(
  input: PlanInput,
  given: Partial<Settings>,
  control: Control,
): Promise<WorkedPlan> {
  const { mapping, accounts, reps } = input;
  const pacer = new Pacer(control);
  pacer.begin("Reading owners", 0, 0.1);
  const settings = resolveSettings(accounts, reps, given);
  const measures = measuresFirst(measuresOf(accounts), settings);
  const balanced = measures[0];
  if (balanced === undefined) throw new EngineError("MEASURE_WITHOUT_DATA", "No measure has data");
  const { territories, previousTerritoryOf, territoryOfRep, findings } = buildTerritories(
    accounts,
    reps,
    settings,
    balanced,
  );
  const fixed = fixedAccounts(accounts, reps, previousTerritoryOf, territoryOfRep, settings);
  await pacer.rest(1, 1);

  const isLocated = hasLocatedAccounts(accounts);
  const posed = await buildInstance(
    accounts,
    territories,
    previousTerritoryOf,
    fixed.territoryOf,
    balanced,
    settings,
    isLocated,
    pacer,
  );
  const alignment = await align(posed.instance, { effort: settings.effort, seed: settings.seed }, pacer);

  pacer.begin("Checking", 0.9, 1);
  const territoryOf = new Int32Array(accounts.count).fill(SET_ASIDE);
  for (const [unit, account] of posed.accountOf.entries()) {
    territoryOf[account] = whole(alignment.territoryOf, unit);
  }
  const placed = withHomes(accounts, territories, territoryOf, balanced);
  const isPlanned = (account: number): boolean => accounts.setAside[account] === "";
  const balances = (labels: Int32Array): Balance[] =>
    measures.map((measure) =>
      balanceOf(
        measure,
        placed,
        labels,
        isPlanned,
        totalPlannable(accounts, measure.values),
        settings.tolerance,
      ),
    );
  const hasOwners = previousTerritoryOf.some((territory) => territory !== NO_OWNER);
  const before = hasOwners ? balances(previousTerritoryOf) : null;
  const after = balances(territoryOf);
  const first = after[0] as Balance;
  verify(accounts, placed, territoryOf, fixed, balanced, first, settings);
  await pacer.rest(1, 4);

  const km = distancesOf(accounts, placed, territoryOf);
  const explained = factsFor(
    input,
    placed,
    territoryOf,
    previousTerritoryOf,
    fixed,
    balanced,
    before,
    first,
    settings,
    km,
    isLocated,
  );
  const reason = new Array<string>(accounts.count);
  for (let account = 0; account < accounts.count; account++) {
    if ((account & 255) === 0) await pacer.breathe(accounts.count + account, 4 * accounts.count);
    reason[account] = explain(explained, account);
  }
  await pacer.rest(3, 4);
  const notes = isLocated ? [] : [withoutGeography(accounts, balanced)];
  const plan: Plan = {
    engineVersion: ENGINE_VERSION,
    settings,
    fingerprint: fingerprint(accounts, reps, settings),
    mapping,
    accounts,
    reps,
    findings: [
      ...input.findings,
      ...findings,
      ...fixed.findings,
      ...notes,
      ...balanceFindings(accounts, placed, balanced, first, fixed.territoryOf, settings.tolerance),
    ],
    measures,
    territories: placed,
    territoryOf,
    previousTerritoryOf,
    distanceKm: km,
    reason,
    located: countLevels(accounts),
    before,
    after,
    disruption: disruptionOf(accounts, territoryOf, previousTerritoryOf),
    meanDistanceKm: meanOf(km),
    certificate: certificateOf(posed, alignment, first),
    checks: checksOf(accounts, measures, placed, territoryOf, fixed.territoryOf, after),
  };
  const unitOf = new Int32Array(accounts.count).fill(-1);
  for (const [unit, account] of posed.accountOf.entries()) unitOf[account] = unit;
  return { plan, instance: posed.instance, unitOf, alignment, fixedTerritoryOf: fixed.territoryOf };
}

function measuresFirst(measures: readonly Measure[], settings: Settings): Measure[] {
  return [...measures].sort(
    (a, b) => Number(b.key === settings.balanceOn) - Number(a.key === settings.balanceOn),
  );
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

/** Holds the plan against the independent checker: a plan that breaks a rule is a defect and is not shown. */
function verify(
  accounts: AccountTable,
  territories: readonly Territory[],
  territoryOf: Int32Array,
  fixed: FixedAccounts,
  measure: Measure,
  balance: Balance,
  settings: Settings,
): void {
  const verdict = checkAlignment({
    accountCount: accounts.count,
    territoryCount: territories.length,
    territoryOf,
    house: -1,
    setAside: SET_ASIDE,
    mustBeSetAside: (account) => accounts.setAside[account] !== "",
    fixedTo: fixed.territoryOf,
    measure: measure.values,
    capacity: territories.map((territory) => territory.capacity),
    tolerance: settings.tolerance,
  });
  const broken = [...verdict.violations];
  if (Math.abs(verdict.maxDeviation - balance.maxDeviation) > 1e-9 * Math.max(1, verdict.maxDeviation)) {
    broken.push(`largest deviation ${balance.maxDeviation} is ${verdict.maxDeviation} when counted again`);
  }
  if (broken.length > 0) {
    throw new EngineError("PLAN_BREAKS_A_RULE", `The plan does not pass its check: ${broken[0] ?? ""}`, {
      violations: broken.length,
    });
  }
}

function distancesOf(
  accounts: AccountTable,
  territories: readonly Territory[],
  territoryOf: Int32Array,
): Float64Array {
  const km = new Float64Array(accounts.count).fill(Number.NaN);
  for (let account = 0; account < accounts.count; account++) {
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

function factsFor(
  input: PlanInput,
  territories: readonly Territory[],
  territoryOf: Int32Array,
  previousTerritoryOf: Int32Array,
  fixed: FixedAccounts,
  balanced: Measure,
  before: readonly Balance[] | null,
  after: Balance,
  settings: Settings,
  km: Float64Array,
  hasGeography: boolean,
): Explained {
  const { accounts, reps } = input;
  const directory = new RepIndex(reps);
  return {
    territoryOf,
    previousTerritoryOf,
    setAside: accounts.setAside,
    fixedBy: fixed.by,
    ownerText: accounts.owner.map((owner) => owner.trim()),
    ownerSetAside: accounts.owner.map((owner) => reps.setAside[directory.find(owner)] ?? ""),
    holder: territories.map((territory) => territory.rep || territory.name),
    measure: balanced.label.toLowerCase(),
    values: balanced.values,
    loadBefore: before?.[0]?.load ?? null,
    loadAfter: after.load,
    target: after.target,
    tolerance: settings.tolerance,
    distanceKm: km,
    nearer: createNearerTerritories(accounts, territories, territoryOf),
    hasGeography,
  };
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
function certificateOf(posed: PosedPlan, alignment: Alignment, balance: Balance): Certificate | null {
  if (balance.outside > 0 || posed.whales.length > 0 || alignment.objective <= 0) return null;
  const { objective } = alignment;
  const bound = Math.min(objective, alignment.bound);
  return { objective, bound, gap: Math.max(0, (objective - bound) / objective) };
}
