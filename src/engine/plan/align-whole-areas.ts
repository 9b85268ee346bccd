import type { Topology } from "topojson-specification";
import type { Alignment, Effort } from "../alignment/align";
import { alignAreas } from "../alignment/areas/align-areas";
import type { AreaPlan } from "../alignment/areas/area-plan-problem";
import { enclosures } from "../alignment/areas/enclosed";
import { inseparableGroups } from "../alignment/areas/inseparable";
import { objectiveOf, type Instance } from "../alignment/instance";
import type { Pacer } from "../alignment/pacer";
import { add, real, whole } from "../alignment/typed-cell";
import { distanceKm } from "../geography/distance";
import { readAreaMap, type AreaMap } from "../geography/area-map";
import type { AccountTable } from "../model/account-table";
import { EngineError } from "../model/engine-error";
import type { Finding } from "../model/finding";
import type { PlanAreas, Territory } from "../model/plan";
import type { Settings } from "../model/settings";
import type { PlanRules } from "./build-instance";
import { hasPlace } from "./places";

/** Slices of the search over areas, 400 proposed moves each. */
const SLICES: Readonly<Record<Effort, number>> = { quick: 2_000, standard: 8_000, thorough: 32_000 };

/** Share of its limit that a territory keeps open for areas when fixed accounts fill it. */
const LEAST_ROOM = 1e-3;

export interface AlignedAreas {
  readonly alignment: Alignment;
  readonly areas: PlanAreas;
  readonly findings: readonly Finding[];
  /** True when the user took the best found by then. */
  readonly stoppedEarly: boolean;
}

/** An earlier sharing out of areas that is to stand again. */
export interface GivenAreas {
  /** Territory by FIPS code; areas that are not in it are shared out around the others. */
  readonly territoryOf: ReadonlyMap<string, number>;
  /** What was proved of it; null: nothing. */
  readonly bound: number | null;
}

/**
 * Shares out whole counties or states: every area of the states that hold accounts belongs to
 * one territory, each territory hangs together, and an account goes where its area goes.
 * Accounts that a rule fixes stay with their rep wherever their area goes and count there;
 * those that lie in no area stay with their owner or go to the nearest home.
 *
 * @param onBetter told of better alignments
 * @param given areas that have their territory already
 * @throws EngineError NO_AREA_MAP without a topology, NO_ACCOUNT_IN_AN_AREA
 */
export async function alignWholeAreas(
  accounts: AccountTable,
  plan: PlanRules,
  instance: Instance,
  topology: Topology | null,
  onBetter: (better: Alignment) => void,
  pacer: Pacer,
  given: GivenAreas | null = null,
): Promise<AlignedAreas> {
  if (topology === null) throw new EngineError("NO_AREA_MAP", "The map of counties and states is not loaded");
  const { units, settings, territories } = plan;
  const { territoryCount: n, measureCount: count } = instance;
  const map = areasWithAccounts(accounts, plan, topology, settings);
  const names = namesOf(map, settings);
  const areaOfUnit = new Int32Array(units.count).fill(-1);
  const territoryOf = units.fixedTo.slice();
  const lower = instance.lower.slice();
  const upper = instance.upper.slice();
  const load = new Float64Array(map.areas.length * count);
  const importance = new Float64Array(map.areas.length);
  const outsideUnits: number[] = [];
  for (let unit = 0; unit < units.count; unit++) {
    if ((unit & 255) === 0) await pacer.breathe(unit, units.count);
    const account = whole(units.member, whole(units.start, unit));
    const area = hasPlace(accounts, account)
      ? map.areaOf(real(accounts.latitude, account), real(accounts.longitude, account))
      : -1;
    areaOfUnit[unit] = area;
    if (whole(territoryOf, unit) < 0 && area >= 0) {
      add(importance, area, real(instance.importance, unit));
      for (let m = 0; m < count; m++) add(load, area * count + m, real(instance.load, unit * count + m));
      continue;
    }
    if (whole(territoryOf, unit) < 0) {
      outsideUnits.push(unit);
      territoryOf[unit] = ownerOrNearest(instance, unit);
    }
    for (let m = 0; m < count; m++) {
      const at = whole(territoryOf, unit) * count + m;
      const amount = real(instance.load, unit * count + m);
      lower[at] = Math.max(0, real(lower, at) - amount);
      upper[at] = Math.max(LEAST_ROOM * real(instance.upper, at), real(upper, at) - amount);
    }
  }

  const hasHomes = territories.every((territory) => !Number.isNaN(territory.homeLatitude));
  const cost = hasHomes ? await areaCosts(map, plan, instance, areaOfUnit, importance, pacer) : null;

  const labelsOf = (territoryOfArea: Int32Array): Int32Array =>
    territoryOf.map((territory, unit) =>
      territory < 0 ? whole(territoryOfArea, whole(areaOfUnit, unit)) : territory,
    );
  /** Prices and bound come with the last one; what is found on the way has none yet. */
  const alignmentOf = ({ territoryOf: ofArea, excess, prices, bound }: PricedAreas): Alignment => {
    const labels = labelsOf(ofArea);
    const objective = objectiveOf(instance, labels);
    return {
      territoryOf: labels,
      objective,
      excess,
      prices: prices ?? new Float64Array(n * count),
      bound:
        cost === null || bound === undefined ? 0 : Math.max(0, bound) + costOfFixed(instance, territoryOf),
    };
  };

  const shared = await alignAreas(
    {
      areaCount: map.areas.length,
      territoryCount: n,
      measureCount: count,
      load,
      lower,
      upper,
      slack: instance.slack,
      graph: map,
      isRim: map.isRim,
      latitude: Float64Array.from(map.areas, (area) => area.latitude),
      longitude: Float64Array.from(map.areas, (area) => area.longitude),
      importance,
      cost,
      fixedTo: Int32Array.from(map.areas, ({ id }) => given?.territoryOf.get(id) ?? -1),
    },
    {
      slices: SLICES[settings.effort],
      seed: settings.seed,
      onBetter: (better) => {
        onBetter(alignmentOf(better));
      },
    },
    pacer,
  );
  return {
    alignment: given === null ? alignmentOf(shared) : { ...alignmentOf(shared), bound: given.bound ?? 0 },
    areas: {
      level: settings.areaLevel,
      areas: map.areas.map((area, index) => ({
        id: area.id,
        name: names[index] ?? area.name,
        state: area.state,
        territory: whole(shared.territoryOf, index),
      })),
      start: map.start,
      neighbour: map.neighbour,
      isRim: map.isRim,
      areaOfAccount: Int32Array.from({ length: accounts.count }, (_, account) => {
        const unit = whole(units.ofAccount, account);
        return unit < 0 || whole(units.fixedTo, unit) >= 0 ? -1 : whole(areaOfUnit, unit);
      }),
      liesIn: Int32Array.from(units.ofAccount, (unit) => (unit < 0 ? -1 : whole(areaOfUnit, unit))),
    },
    findings: [
      ...tooLargeFindings(accounts, names, shared.tooLarge, settings),
      ...enclosedFindings(accounts, map, shared.territoryOf, territories, settings),
      ...outsideFindings(accounts, outsideUnits.length, settings),
    ],
    stoppedEarly: shared.stoppedEarly,
  };
}

/** An alignment of areas, with what is known of the best one. */
type PricedAreas = Pick<AreaPlan, "territoryOf" | "excess"> & Partial<Pick<AreaPlan, "prices" | "bound">>;

/**
 * What each area costs in each territory, per unit of importance: the mean over its free
 * accounts; for an area without any the distance from its middle, counted as for accounts.
 */
async function areaCosts(
  map: AreaMap,
  { units, settings, territories }: PlanRules,
  instance: Instance,
  areaOfUnit: Int32Array,
  importance: Float64Array,
  pacer: Pacer,
): Promise<Float64Array> {
  const n = instance.territoryCount;
  const cost = new Float64Array(map.areas.length * n);
  const ofUnit = new Float64Array(n);
  for (let unit = 0; unit < units.count; unit++) {
    if ((unit & 63) === 0) await pacer.breathe(unit, units.count);
    const area = whole(areaOfUnit, unit);
    if (area < 0 || whole(units.fixedTo, unit) >= 0) continue;
    const share = real(instance.importance, unit) / real(importance, area);
    if (!(share > 0)) continue;
    instance.cost.fill(unit, ofUnit);
    for (let t = 0; t < n; t++) add(cost, area * n + t, share * real(ofUnit, t));
  }
  for (const [index, area] of map.areas.entries()) {
    if (real(importance, index) > 0) continue;
    for (const [t, { homeLatitude, homeLongitude }] of territories.entries()) {
      const km = distanceKm(area.latitude, area.longitude, homeLatitude, homeLongitude);
      cost[index * n + t] = settings.distancePower === 2 ? km * km : km;
    }
  }
  return cost;
}

/** Cost of the units that are in a territory whatever is done with the areas; -1 for the others. */
function costOfFixed(instance: Instance, territoryOf: Int32Array): number {
  let sum = 0;
  for (let unit = 0; unit < instance.unitCount; unit++) {
    const territory = whole(territoryOf, unit);
    if (territory >= 0) sum += real(instance.importance, unit) * instance.cost.of(unit, territory);
  }
  return sum;
}

/** The areas of those states in which accounts lie. */
function areasWithAccounts(
  accounts: AccountTable,
  { units }: PlanRules,
  topology: Topology,
  settings: Settings,
): AreaMap {
  const states = readAreaMap(topology, "states");
  const wanted = new Set<string>();
  for (const account of units.member) {
    if (!hasPlace(accounts, account)) continue;
    const state =
      states.areas[states.areaOf(real(accounts.latitude, account), real(accounts.longitude, account))];
    if (state !== undefined) wanted.add(state.id);
  }
  if (wanted.size === 0) {
    throw new EngineError(
      "NO_ACCOUNT_IN_AN_AREA",
      "No account lies in a county or state of the United States; start from owners, homes or a blank map",
    );
  }
  return readAreaMap(topology, settings.areaLevel, (id) => wanted.has(id.slice(0, 2)));
}

function ownerOrNearest(instance: Instance, unit: number): number {
  const owner = whole(instance.current, unit);
  if (owner >= 0) return owner;
  let nearest = 0;
  for (let j = 1; j < instance.territoryCount; j++) {
    if (instance.cost.of(unit, j) < instance.cost.of(unit, nearest)) nearest = j;
  }
  return nearest;
}

/** First of the numbers that a state gives its independent cities, which may be named like a county. */
const FIRST_CITY = 510;

/** "Boulder, Colorado"; where a county and a city have one name, "Baltimore city, Maryland" for the city. */
function namesOf(map: AreaMap, settings: Settings): string[] {
  const plain = map.areas.map(({ name, state }) =>
    settings.areaLevel === "states" || state === "" ? name : `${name}, ${state}`,
  );
  const uses = new Map<string, number>();
  for (const name of plain) uses.set(name, (uses.get(name) ?? 0) + 1);
  return map.areas.map(({ id, name, state }, index) => {
    const own = plain[index] ?? name;
    return uses.get(own) === 1 || Number(id.slice(2)) < FIRST_CITY ? own : `${name} city, ${state}`;
  });
}

function tooLargeFindings(
  accounts: AccountTable,
  names: readonly string[],
  tooLarge: readonly (readonly number[])[],
  settings: Settings,
): Finding[] {
  return tooLarge.map((together) => {
    const name = together.map((index) => names[index]).join(" with ");
    return {
      severity: "look",
      code: "AREA_LARGER_THAN_A_TERRITORY",
      sheet: accounts.sheet,
      cell: "",
      column: "",
      value: name,
      finding: `${name} alone ${together.length === 1 ? "is" : "are"} more than any territory may have`,
      remedy:
        settings.areaLevel === "states"
          ? "Plan by counties, or widen the tolerance"
          : "Widen the tolerance, or plan by accounts: a whole county cannot be shared",
    };
  });
}

/** Territories lie inside one another only on a map too small to do without; they are named, since travel crosses the other. */
function enclosedFindings(
  accounts: AccountTable,
  map: AreaMap,
  territoryOf: Int32Array,
  territories: readonly Territory[],
  settings: Settings,
): Finding[] {
  const nameOfTerritory = (territory: number): string => territories[territory]?.name ?? "";
  const found = enclosures(map, map.isRim, territoryOf, territories.length);
  if (found.length === 0) return [];
  const places = new Set(inseparableGroups(map, map.isRim)).size;
  return found.map(({ around, inside }) => ({
    severity: "look",
    code: "TERRITORY_INSIDE_ANOTHER",
    sheet: accounts.sheet,
    cell: "",
    column: "",
    value: inside.map(nameOfTerritory).join(", "),
    finding: `${inside.map(nameOfTerritory).join(" and ")} ${inside.length === 1 ? "lies" : "lie"} inside ${nameOfTerritory(around)}: only ${places} of the ${settings.areaLevel} can be left without crossing a single other one, for ${territories.length} territories`,
    remedy: "Plan fewer territories, or by accounts; whoever works inside drives through the other",
  }));
}

function outsideFindings(accounts: AccountTable, count: number, settings: Settings): Finding[] {
  if (count === 0) return [];
  return [
    {
      severity: "look",
      code: "ACCOUNTS_IN_NO_AREA",
      sheet: accounts.sheet,
      cell: "",
      column: "",
      value: "",
      finding: `${count} ${count === 1 ? "account lies" : "accounts lie"} in none of the ${settings.areaLevel}`,
      remedy: "They stay with their owner, or go to the nearest home; add coordinates to place them",
    },
  ];
}
