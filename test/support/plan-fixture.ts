import { tell } from "../../src/engine/told/tell";
import type { LocationLevel } from "../../src/engine/model/account-table";
import type { Finding } from "../../src/engine/model/finding";
import type { Balance, Measure, Plan, PlanArea, PlanAreas, Territory } from "../../src/engine/model/plan";
import { HOUSE, NO_OWNER, SET_ASIDE } from "../../src/engine/model/plan";
import type { QuotaPlan } from "../../src/engine/model/quota-plan";
import { settingsSchema, type GivenSettings } from "../../src/engine/model/settings";
import type { PlanWorkload, TravelShape } from "../../src/engine/model/workload-plan";
import { planWorkload } from "../../src/engine/plan/plan-workload";
import type { CostTable } from "../../src/engine/model/cost-table";
import type { ResourcePlan } from "../../src/engine/model/resource-plan";
import { planResources } from "../../src/engine/plan/plan-resources";
import { planQuotas } from "../../src/engine/plan/plan-quotas";
import { quotaChoices } from "../../src/engine/plan/quota-choices";

export interface PlanShape {
  readonly accounts?: number;
  readonly territories?: number;
  readonly regions?: readonly string[];
  readonly places?: boolean;
  readonly owners?: boolean;
  readonly reps?: boolean;
  readonly locks?: boolean;
  readonly balanceOn?: "potential" | "accounts";
  /** Balanced too, within 15 %. */
  readonly alsoBalance?: readonly ("workload" | "accounts")[];
  readonly certificate?: boolean;
  /** Accounts bring no calls of their own, but every tenth. */
  readonly callPlan?: boolean;
  /** The potential of every sixth account is estimated. */
  readonly estimates?: boolean;
  readonly findings?: readonly Finding[];
  /** Names of the accounts, for hostile texts; repeated. */
  readonly names?: readonly string[];
  readonly seed?: number;
  /**
   * Counties 4 a row, account n in county n % areas; those of territory t have index t modulo
   * the territories. The first two accounts are kept apart from them.
   */
  readonly areas?: number;
  /** Settings of the quotas; account n then has a forecast of 60 * (1 + n % 7), but every 4th. */
  readonly quotas?: GivenSettings;
}

/**
 * A plan small enough to follow: account n has potential 100 * (1 + n % 7), revenue half of
 * it, and belongs to territory n % territories; every 5th account had the neighbour's owner.
 * The last account is set aside, the one before it is a house account.
 */
export function planFixture(shape: PlanShape = {}): Plan {
  const count = shape.accounts ?? 24;
  const regions = shape.regions ?? [];
  const territoryCount = shape.territories ?? 4;
  const places = shape.places ?? true;
  const owners = shape.owners ?? true;
  const reps = shape.reps ?? true;
  const ids = range(count, (n) => `A-${String(n + 1).padStart(4, "0")}`);
  const potential = Float64Array.from({ length: count }, (_, n) => 100 * (1 + (n % 7)));
  const revenue = potential.map((value, n) => (n % 3 === 0 ? NaN : value / 2));
  const ownHours = potential.map((_, n) => (shape.callPlan && n % 10 !== 0 ? NaN : 2 + (n % 4) * 1.5));
  const workload = ownHours.map((own, n) => (Number.isNaN(own) ? ([24, 12, 4][n % 4] ?? NaN) * 1.5 : own));
  const latitude = Float64Array.from({ length: count }, (_, n) => (places ? 30 + (n % 15) : NaN));
  const longitude = Float64Array.from({ length: count }, (_, n) => (places ? -120 + (n % 45) : NaN));
  const perRegion = Math.max(1, Math.ceil(territoryCount / Math.max(1, regions.length)));
  const territories = range(territoryCount, (n): Territory => ({
    name: regions.length > 0 ? `T-${String(n + 1).padStart(2, "0")}` : `Territory ${String(n + 1)}`,
    region: regions[Math.floor(n / perRegion)] ?? "",
    rep: reps ? `Rep ${String(n + 1)}` : "",
    repIndex: reps ? n : -1,
    capacity: n === territoryCount - 1 ? 750 : 1500,
    homeLatitude: places ? 31 + (n % 12) : NaN,
    homeLongitude: places ? -110 + n : NaN,
  }));
  const territoryOf = Int32Array.from({ length: count }, (_, n) =>
    n === count - 1 ? SET_ASIDE : n === count - 2 ? HOUSE : n % territoryCount,
  );
  const previousTerritoryOf = Int32Array.from({ length: count }, (_, n) => {
    if (!owners || n % 9 === 8) return NO_OWNER;
    return n % 5 === 0 ? (n + 1) % territoryCount : n % territoryCount;
  });
  const distanceKm = Float64Array.from({ length: count }, (_, n) => {
    const home = territories[territoryOf[n] ?? -1];
    return home
      ? haversineKm(latitude[n] ?? NaN, longitude[n] ?? NaN, home.homeLatitude, home.homeLongitude)
      : NaN;
  });
  const accountsMeasure: Measure = {
    key: "accounts",
    label: "Accounts",
    unit: "count",
    values: new Float64Array(count).fill(1),
  };
  const others: Measure[] = [
    { key: "potential", label: "Potential", unit: "money", values: potential },
    { key: "revenue", label: "Revenue", unit: "money", values: revenue },
    { key: "workload", label: "Workload", unit: "hours", values: workload },
  ];
  const measures =
    shape.balanceOn === "accounts" ? [accountsMeasure, ...others] : [...others, accountsMeasure];
  const alsoBalanced = shape.alsoBalance ?? [];
  const settings = settingsSchema.parse({
    planName: "Territory plan FY27",
    balanceOn: [
      { measure: shape.balanceOn ?? "potential" },
      ...alsoBalanced.map((measure) => ({ measure, tolerance: 0.15 })),
    ],
    seed: shape.seed ?? 1,
    ...shape.quotas,
  });
  const moved = range(count, (n) => n).filter(
    (n) =>
      (territoryOf[n] ?? -1) >= 0 &&
      (previousTerritoryOf[n] ?? -1) >= 0 &&
      territoryOf[n] !== previousTerritoryOf[n],
  );
  const isMoved = new Set(moved);
  const held = (measure: Measure, labels: Int32Array): Balance => ({
    ...balanceOf(measure, territories, labels),
    isBalanced: settings.balanceOn?.some((one) => one.measure === measure.key) ?? false,
    tolerance: settings.balanceOn?.find((one) => one.measure === measure.key)?.tolerance ?? 0.1,
  });
  const names = shape.names ?? ids.map((id) => `Account ${id}`);
  const blank = range(count, () => "");
  const none = new Float64Array(count).fill(NaN);
  const level: LocationLevel = places ? "coordinates" : "none";
  const plan: Plan = {
    engineVersion: "0.1.0",
    settings,
    fingerprint: "7f3a91c204be55aa",
    mapping: {
      entities: [
        {
          entity: "account",
          key: "Accounts",
          sheet: "Accounts",
          table: null,
          headerRow: 0,
          address: `A1:H${String(count + 1)}`,
          rowCount: count,
          columnCount: 8,
          confidence: 1,
          fields: [
            {
              field: "id",
              header: "Account ID",
              column: 0,
              confidence: 1,
              evidence: [tell("headerKnown", { field: "id" })],
              samples: ["A-0001"],
            },
          ],
          unusedHeaders: [],
        },
      ],
    },
    accounts: {
      sheet: "Accounts",
      table: null,
      count,
      present: ["id", "name", "potential", "revenue"],
      sourceRow: Int32Array.from({ length: count }, (_, n) => n + 2),
      id: ids,
      name: range(count, (n) => names[n % names.length] ?? ""),
      latitude,
      longitude,
      locationLevel: range(count, () => level),
      postalCode: blank,
      city: blank,
      state: blank,
      country: blank,
      region: blank,
      territory: blank,
      owner: range(
        count,
        (n) => territories[previousTerritoryOf[n] ?? -1]?.rep ?? (owners ? "Left Rep" : ""),
      ),
      industry: blank,
      segment: range(count, (n) => ["A", "B", "C", ""][n % 4] ?? ""),
      status: blank,
      parent: blank,
      language: blank,
      skills: blank,
      namedOwner: blank,
      contact: blank,
      contactEmail: blank,
      contactPhone: blank,
      revenue,
      potential,
      forecast:
        shape.quotas === undefined ? none : potential.map((value, n) => (n % 4 === 1 ? NaN : value * 0.6)),
      employees: none,
      callsPerYear: shape.quotas === undefined ? none : workload,
      hoursPerCall: shape.quotas === undefined ? none : new Float64Array(count).fill(1),
      lastActivity: none,
      customerSince: none,
      lock: Uint8Array.from({ length: count }, (_, n) => (shape.locks && n % 10 === 3 ? 1 : 0)),
      setAside: range(count, (n) => (n === count - 1 ? "has no potential" : "")),
    },
    reps: {
      sheet: "Reps",
      table: null,
      count: reps ? territoryCount : 0,
      present: reps ? ["name", "capacity"] : [],
      fromOwners: false,
      sourceRow: Int32Array.from({ length: reps ? territoryCount : 0 }, (_, n) => n + 2),
      ...repTexts(reps ? territories : []),
    },
    segmentation: {
      by: "column",
      basis: tell("bySegmentColumn"),
      note: [],
      segments: ["A", "B", "C"].map((name, at) => ({
        code: name,
        name,
        detail: null,
        callsPerYear: [24, 12, 4][at] ?? 0,
        hoursPerCall: 1.5,
        callPlan: "standard" as const,
      })),
      profiles: ["A", "B", "C"].map((_, at) => ({
        accounts: range(count, (n) => n).filter((n) => n % 4 === at).length,
        share: 1 / 3,
        potential: 0,
        revenue: 0,
        workload: 0,
        penetration: null,
        industries: [{ name: "Retail", share: 0.4 }],
        ownAccounts: 0,
        ownHours: 0,
      })),
      segmentOf: Int32Array.from({ length: count }, (_, n) => (n % 4 === 3 ? -1 : n % 4)),
      ruleCounts: [],
      ownCalls: ownHours.map((own) => (Number.isNaN(own) ? NaN : 1)),
      ownHours,
      estimated: shape.estimates ? Uint8Array.from({ length: count }, (_, n) => (n % 6 === 0 ? 1 : 0)) : null,
      potentialModel: shape.estimates
        ? {
            learnedFrom: "potential",
            accountsLearned: 20,
            accountsEstimated: 4,
            outOfFoldR2: 0.72,
            typicalError: 0.42,
            penalty: 1,
            smearing: 1.1,
            coefficients: [
              { feature: "Base", coefficient: 3, accounts: 20 },
              { feature: "Industry: Retail", coefficient: 0.5, accounts: 8 },
            ],
          }
        : null,
    },
    findings: shape.findings ?? [],
    measures,
    territories,
    territoryOf,
    previousTerritoryOf,
    distanceKm,
    reason: range(count, (n) =>
      isMoved.has(n) ? "Moved: the rep was over target" : "Stays: customer of this rep",
    ),
    located: {
      coordinates: places ? count : 0,
      postalCode: 0,
      zip3: 0,
      city: 0,
      state: 0,
      country: 0,
      none: places ? 0 : count,
    },
    before: owners ? measures.map((measure) => held(measure, previousTerritoryOf)) : null,
    after: measures.map((measure) => held(measure, territoryOf)),
    disruption: {
      accountsMoved: moved.length,
      accountsOwned: previousTerritoryOf.filter(
        (territory, n) => territory >= 0 && (territoryOf[n] ?? -1) >= 0,
      ).length,
      revenueMoved: moved.reduce((sum, n) => sum + zeroed(revenue[n]), 0),
      revenueOwned: 0,
    },
    meanDistanceKm: NaN,
    areas: shape.areas === undefined ? null : fixtureAreas(count, shape.areas, territoryOf, territoryCount),
    certificate: shape.certificate ? { objective: 100, bound: 99.6, gap: 0.004 } : null,
    stoppedEarly: false,
    placedByHand: 0,
    origin: { jobs: [], handed: [], placements: [], kept: null },
    handover: null,
    checks: [],
    score: { cost: 0, objectives: [], costShare: new Float64Array(territoryCount) },
    matching: {
      // 50 to 98 points, every eighth account unscored; none outside the territories.
      fit: Float64Array.from(territoryOf, (territory, n) =>
        territory < 0 || n % 8 === 7 ? NaN : 50 + ((n * 7) % 49),
      ),
      halfKm: 200,
      meanFit: NaN,
      coverage: [],
      assignment: null,
    },
    quotas: null,
    performance: null,
    workload: null,
    resources: null,
  };
  return {
    ...plan,
    quotas: fixtureQuotas(plan),
    workload: fixtureWorkload(plan),
    resources: fixtureResources(plan),
  };
}

/**
 * The hours of a fixture: territory n has 8,000 km of line haul with a call a day and 400 km of ways
 * between calls; two of three have flights. Nothing without places.
 */
export function fixtureWorkload(plan: Plan, territoryOf = plan.territoryOf): PlanWorkload | null {
  const { reps, territories, settings } = plan;
  const balances = plan.measures.map((measure) => balanceOf(measure, territories, territoryOf));
  const travel = territories.map((territory, n): TravelShape | null =>
    Number.isNaN(territory.homeLatitude)
      ? null
      : {
          lineHaulKm: 8000 + 1000 * n,
          roundKm: 400,
          tripShare: n % 2 === 0 ? 1 : 0.5,
          flightKm: 5000 * (n % 3),
          flights: 6 * (n % 3),
        },
  );
  return planWorkload({ reps, territories, balances }, travel, settings);
}

/** A strip of counties; the accounts in them go where they go. */
function fixtureAreas(
  accounts: number,
  count: number,
  territoryOf: Int32Array,
  territoryCount: number,
): PlanAreas {
  const areas = range(count, (n): PlanArea => ({
    id: String(8001 + 2 * n).padStart(5, "0"),
    name: `County ${String(n + 1)}, Colorado`,
    state: "Colorado",
    territory: n % territoryCount,
  }));
  const liesIn = Int32Array.from({ length: accounts }, (_, n) => n % count);
  return {
    level: "counties",
    areas,
    start: new Int32Array(count + 1),
    neighbour: new Int32Array(0),
    isRim: new Uint8Array(count).fill(1),
    areaOfAccount: liesIn.map((area, n) => (n < 2 || areas[area]?.territory !== territoryOf[n] ? -1 : area)),
    liesIn,
  };
}

/** The quotas of a fixture, as the engine allocates them, also with accounts in other territories. */
export function fixtureQuotas(
  plan: Plan,
  territoryOf = plan.territoryOf,
  settings = plan.settings,
): QuotaPlan | null {
  const { accounts, reps, territories } = plan;
  const after = plan.measures.map((measure) => balanceOf(measure, territories, territoryOf));
  const choices = quotaChoices(accounts, reps, null, settings);
  return planQuotas({ accounts, reps, territories, territoryOf, after }, settings, choices).quotas;
}

/** Budget and support of a fixture, as the engine allocates them, also with accounts in other territories. */
export function fixtureResources(
  plan: Plan,
  territoryOf = plan.territoryOf,
  settings = plan.settings,
  costs: CostTable | null = null,
): ResourcePlan | null {
  const { reps, territories } = plan;
  const after = plan.measures.map((measure) => balanceOf(measure, territories, territoryOf));
  return planResources({ reps, territories, after }, settings, costs).resources;
}

/** Load, target and deviation per territory, straight from the definition. */
export function balanceOf(
  measure: Measure,
  territories: readonly Territory[],
  territoryOf: Int32Array,
): Balance {
  const load = new Float64Array(territories.length);
  territoryOf.forEach((territory, account) => {
    if (territory >= 0) load[territory] = (load[territory] ?? 0) + zeroed(measure.values[account]);
  });
  const total = load.reduce((sum, value) => sum + value, 0);
  const capacity = territories.reduce((sum, territory) => sum + territory.capacity, 0);
  const target = Float64Array.from(territories, (territory) => (total * territory.capacity) / capacity);
  const deviations = Array.from(load, (value, index) => Math.abs(value / (target[index] ?? NaN) - 1));
  return {
    measure: measure.key,
    isBalanced: true,
    tolerance: 0.1,
    load,
    target,
    maxDeviation: Math.max(...deviations),
    cv: 0,
    gini: 0,
    outside: deviations.filter((deviation) => deviation > 0.1).length,
  };
}

function repTexts(territories: readonly Territory[]) {
  const texts = territories.map(() => "");
  const numbers = (): Float64Array => new Float64Array(territories.length).fill(NaN);
  return {
    id: territories.map((_, n) => `R-${String(n + 1)}`),
    name: territories.map((territory) => territory.rep),
    latitude: Float64Array.from(territories, (territory) => territory.homeLatitude),
    longitude: Float64Array.from(territories, (territory) => territory.homeLongitude),
    locationLevel: territories.map((): LocationLevel => "coordinates"),
    postalCode: texts,
    city: texts,
    state: texts,
    country: texts,
    region: texts,
    territory: texts,
    manager: texts,
    capacity: Float64Array.from(territories, (territory) => territory.capacity),
    skills: texts,
    languages: texts,
    fte: numbers(),
    startDate: numbers(),
    leavingDate: numbers(),
    status: texts,
    quotaLastYear: numbers(),
    actualLastYear: numbers(),
    cost: numbers(),
    setAside: texts,
  };
}

function zeroed(value: number | undefined): number {
  return value === undefined || Number.isNaN(value) ? 0 : value;
}

function range<Value>(count: number, make: (n: number) => Value): Value[] {
  return Array.from({ length: count }, (_, n) => make(n));
}

function haversineKm(
  latitude: number,
  longitude: number,
  homeLatitude: number,
  homeLongitude: number,
): number {
  const radians = Math.PI / 180;
  const a =
    Math.sin(((homeLatitude - latitude) * radians) / 2) ** 2 +
    Math.cos(latitude * radians) *
      Math.cos(homeLatitude * radians) *
      Math.sin(((homeLongitude - longitude) * radians) / 2) ** 2;
  return 2 * 6371.0088 * Math.asin(Math.sqrt(a));
}
