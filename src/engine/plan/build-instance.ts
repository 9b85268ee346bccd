import { reachableBands } from "../alignment/bands";
import type { Instance, Places, UnitCost } from "../alignment/instance";
import type { Pacer } from "../alignment/pacer";
import { add, flag, real, whole } from "../alignment/typed-cell";
import { moveCost, squaredDistanceCost } from "../alignment/unit-cost";
import type { AccountTable } from "../model/account-table";
import { NO_OWNER, type Measure, type Territory } from "../model/plan";
import { balancedOn } from "../model/balanced-on";
import type { Settings } from "../model/settings";
import type { Eligibility } from "./eligibility";
import { limitsOf } from "./limits";
import { valueOrZero } from "./measures";
import { blankCentres, homePlaces, meanSquare, typicalDistance, withoutGaps } from "./plan-centres";
import { rootCost, ruleCost } from "./rule-cost";
import { seedEmptyTerritories } from "./seed-empty-territories";
import { unitRules, type UnitRules } from "./unit-rules";
import { placesOfUnits, type Units } from "./units";

/** Loads are multiples of this, so that sums are exact and do not depend on their order. */
const GRAIN = 2 ** -30;

/** Load of an account without one where territories are shapes on the map: it goes with its surroundings. */
const NEXT_TO_NOTHING = 2 ** -20;

/** Kinds of starting point an alignment is looked for from. */
export type Geography = "moves" | "distance" | "none";

/** What the units of a plan are shared out by. */
export interface PlanRules {
  readonly territories: readonly Territory[];
  /** All measures with data. */
  readonly measures: readonly Measure[];
  readonly units: Units;
  readonly eligibility: Eligibility;
  /** Per territory: those whose targets share out one total. */
  readonly targetGroup: Int32Array;
  /** Per account: territory of today's owner, or NO_OWNER. */
  readonly previousTerritoryOf: Int32Array;
  readonly settings: Settings;
  readonly isLocated: boolean;
}

export interface PosedPlan {
  readonly instance: Instance;
  readonly geography: Geography;
  /** Units too large for any territory, placed before the search. */
  readonly whales: readonly { readonly unit: number; readonly territory: number }[];
  readonly rules: UnitRules;
  /** Cost of one missing preferred trait and of one change of owner, beside that of distance. */
  readonly perMisfit: number;
  readonly perMove: number;
}

/** Poses the alignment problem of a plan: loads, bands, costs, and where no unit may go. */
export async function buildInstance(
  accounts: AccountTable,
  plan: PlanRules,
  pacer: Pacer,
): Promise<PosedPlan> {
  const { territories, units, settings } = plan;
  const n = territories.length;
  const place = plan.isLocated ? placesOfUnits(accounts, units) : null;
  await pacer.breathe(0, 1);
  const geography: Geography =
    place === null ? "none" : settings.startFrom === "owners" ? "moves" : "distance";
  const measures = measuresToKeep(plan);
  const count = measures.length;
  const balanced = balancedOn(settings).length;
  const load = await scaledLoads(measures, plan, geography === "distance", pacer);
  await pacer.breathe(0, 1);
  const rules = unitRules(units, plan.eligibility, n);
  const fixedTo = units.fixedTo.slice();
  const open: Instance = {
    unitCount: units.count,
    territoryCount: n,
    measureCount: count,
    load,
    lower: new Float64Array(n * count),
    upper: new Float64Array(n * count),
    slack: 0,
    importance: importanceOf(load, count, balanced, units, geography),
    cost: moveCost(null, null, units.current, n, 0, 0),
    fixedTo,
    current: units.current.map((owner, unit) => (isAllowed(rules, n, unit, owner) ? owner : NO_OWNER)),
    place,
  };
  await pacer.breathe(0, 1);
  const first = singleMeasure(open, 0);
  const { cost, perMisfit, perMove } = await costOf(first, plan, rules, geography, pacer);
  const whales = placeWhales({ ...first, cost }, plan, geography);
  for (const whale of whales) fixedTo[whale.unit] = whale.territory;

  const slack = units.member.length * (GRAIN + (geography === "distance" ? NEXT_TO_NOTHING : 0));
  const { lower, upper } = open;
  for (const [m, measure] of measures.entries()) {
    await pacer.breathe(0, 1);
    const bands = bandsOf(plan, singleMeasure(open, m).load, fixedTo, balancedOn(settings)[m]?.tolerance);
    const hard = limitsOf(settings, territories, measure.key);
    const scale = scaleOf(measure, plan);
    for (let j = 0; j < n; j++) {
      const floor = Math.max(real(bands.lower, j), real(hard.min, j) * scale);
      const ceiling = Math.min(real(bands.upper, j), real(hard.max, j) * scale);
      // A hard limit that cuts the band off wins: the territory aims at the limit.
      const low = Math.min(floor, real(hard.max, j) * scale) + slack;
      const high = Math.max(ceiling, real(hard.min, j) * scale) - slack;
      const middle = (low + high) / 2;
      lower[j * count + m] = low > high ? middle : low <= slack ? 0 : low;
      upper[j * count + m] = low > high ? middle : high;
    }
  }
  return {
    instance: { ...open, cost, lower, upper, slack: 2 * slack },
    geography,
    whales,
    rules,
    perMisfit,
    perMove,
  };
}

/** The balanced measures, then those that are limited only. */
function measuresToKeep({ measures, settings }: PlanRules): Measure[] {
  const balanced = balancedOn(settings).map((one) => one.measure);
  const keys = new Set([...balanced, ...settings.limits.map((limit) => limit.measure)]);
  return [...keys].flatMap((key) => measures.filter((measure) => measure.key === key));
}

/** Loads are over their mean: this many to one of the measure's own unit. */
function scaleOf(measure: Measure, { units }: PlanRules): number {
  let total = 0;
  for (const account of units.member) total += Math.max(0, valueOrZero(measure.values, account));
  return total > 0 ? units.member.length / total : 1;
}

/** The measures over their means, in grains, summed over the accounts of each unit. */
async function scaledLoads(
  measures: readonly Measure[],
  plan: PlanRules,
  everyUnitCounts: boolean,
  pacer: Pacer,
): Promise<Float64Array> {
  const { units } = plan;
  const load = new Float64Array(units.count * measures.length);
  for (const [m, measure] of measures.entries()) {
    const scale = scaleOf(measure, plan);
    for (let unit = 0; unit < units.count; unit++) {
      if ((unit & 1023) === 0) await pacer.breathe(m * units.count + unit, measures.length * units.count);
      for (let at = whole(units.start, unit); at < whole(units.start, unit + 1); at++) {
        const share = Math.max(0, valueOrZero(measure.values, whole(units.member, at))) * scale;
        const scaled = Math.round(share / GRAIN) * GRAIN;
        add(load, unit * measures.length + m, everyUnitCounts ? Math.max(scaled, NEXT_TO_NOTHING) : scaled);
      }
    }
  }
  return load;
}

/**
 * What a unit counts: with geography the mean of its balanced loads over their means, so that
 * what a territory is depends on place alone; else its number of accounts.
 */
function importanceOf(
  load: Float64Array,
  count: number,
  balanced: number,
  units: Units,
  geography: Geography,
): Float64Array {
  return Float64Array.from({ length: units.count }, (_, unit) => {
    if (geography !== "distance") return whole(units.start, unit + 1) - whole(units.start, unit);
    let sum = 0;
    for (let m = 0; m < balanced; m++) sum += real(load, unit * count + m);
    return sum / balanced;
  });
}

/** The instance with one of its measures alone. */
function singleMeasure(instance: Instance, measure: number): Instance {
  const m = instance.measureCount;
  if (m === 1) return instance;
  const only = (values: Float64Array): Float64Array =>
    Float64Array.from({ length: values.length / m }, (_, index) => real(values, index * m + measure));
  return {
    ...instance,
    measureCount: 1,
    load: only(instance.load),
    lower: only(instance.lower),
    upper: only(instance.upper),
  };
}

/**
 * Bands of one measure, territory group by territory group; a unit that may go to several
 * groups counts in each by capacity. Without a tolerance there is no band.
 */
function bandsOf(
  plan: PlanRules,
  load: Float64Array,
  fixedTo: Int32Array,
  tolerance: number | undefined,
): { lower: Float64Array; upper: Float64Array } {
  const { territories, targetGroup, units, eligibility } = plan;
  const n = territories.length;
  const lower = new Float64Array(n);
  const upper = new Float64Array(n).fill(Number.POSITIVE_INFINITY);
  if (tolerance === undefined) return { lower, upper };
  const groups = [...new Set(targetGroup)];
  const groupOfUnit = units.fixedTo.map((_, unit) => {
    const fixed = whole(fixedTo, unit);
    if (fixed >= 0) return whole(targetGroup, fixed);
    if (groups.length === 1) return groups[0] ?? 0;
    const kind = whole(eligibility.kindOf, whole(units.member, whole(units.start, unit)));
    let only = -1;
    for (let j = 0; j < n; j++) {
      if (flag(eligibility.isAllowed, kind * n + j) === 0) continue;
      const group = whole(targetGroup, j);
      if (only >= 0 && only !== group) return -1;
      only = group;
    }
    return only;
  });
  const capacity = Float64Array.from(territories, (territory) => territory.capacity);
  let allCapacity = 0;
  for (const share of capacity) allCapacity += share;
  let anywhere = 0;
  for (const [unit, group] of groupOfUnit.entries()) if (group < 0) anywhere += real(load, unit);
  for (const group of groups) {
    const inside = Int32Array.from([...targetGroup.keys()].filter((j) => targetGroup[j] === group));
    const shares = Float64Array.from(inside, (j) => real(capacity, j));
    let groupCapacity = 0;
    for (const share of shares) groupCapacity += share;
    const place = new Int32Array(n).fill(-1);
    for (const [index, j] of inside.entries()) place[j] = index;
    const loads: number[] = [(anywhere * groupCapacity) / allCapacity];
    const fixed: number[] = [-1];
    for (const [unit, of] of groupOfUnit.entries()) {
      if (of !== group) continue;
      loads.push(real(load, unit));
      fixed.push(whole(fixedTo, unit) < 0 ? -1 : whole(place, whole(fixedTo, unit)));
    }
    const bands = reachableBands(Float64Array.from(loads), Int32Array.from(fixed), shares, tolerance);
    for (const [index, j] of inside.entries()) {
      lower[j] = real(bands.lower, index);
      upper[j] = real(bands.upper, index);
    }
  }
  return { lower, upper };
}

/** From today's owners a change of owner is the unit of cost; else distance to the homes or centres. */
async function costOf(
  open: Instance,
  plan: PlanRules,
  rules: UnitRules,
  geography: Geography,
  pacer: Pacer,
): Promise<{ cost: UnitCost; perMisfit: number; perMove: number }> {
  const { settings, units } = plan;
  const { place, territoryCount: n } = open;
  const homes = homePlaces(plan.territories);
  const owner = units.current;
  const ruled = (base: UnitCost, perMisfit: number, perMove: number) => ({
    cost: ruleCost(base, n, { rules, owner, fixedTo: units.fixedTo, perMisfit, perMove }),
    perMisfit,
    perMove,
  });
  if (geography === "none" || place === null) {
    return ruled(moveCost(null, null, owner, n, 0, 0), settings.misfitWeight, 0);
  }
  if (geography === "moves") {
    // One move is the unit: what else counts is held against the weight of a move.
    const disruption = Math.max(1e-3, settings.disruptionWeight ?? 1);
    const seats = await seedEmptyTerritories(open, plan.territories, place, homes, rules, pacer);
    const typicalKm = typicalDistance(place, homes);
    const base = moveCost(place, seats, owner, n, settings.distanceWeight / disruption, typicalKm);
    return ruled(base, settings.misfitWeight / disruption, 0);
  }
  const centres: Places =
    settings.startFrom === "blank"
      ? await blankCentres(open, place, homes, rules, settings.misfitWeight, pacer)
      : withoutGaps(open, place, homes);
  const squared = squaredDistanceCost(place, centres, owner, meanSquare(place, centres));
  const typicalKm = typicalDistance(place, centres);
  const hasSquares = settings.distancePower === 2;
  const unit = hasSquares ? typicalKm * typicalKm : typicalKm;
  return ruled(
    hasSquares ? squared : rootCost(squared, n),
    settings.misfitWeight * unit,
    (settings.disruptionWeight ?? 0.1) * unit,
  );
}

function isAllowed(rules: UnitRules, territoryCount: number, unit: number, territory: number): boolean {
  return territory < 0 || flag(rules.isAllowed, whole(rules.kindOf, unit) * territoryCount + territory) === 1;
}

/** Units larger than any band: each to its owner when planning by moves, else to the cheapest territory that has none. */
function placeWhales(
  open: Instance,
  plan: PlanRules,
  geography: Geography,
): { unit: number; territory: number }[] {
  const tolerance = balancedOn(plan.settings)[0]?.tolerance ?? 0;
  let total = 0;
  let totalCapacity = 0;
  let largest = 0;
  for (const load of open.load) total += load;
  for (const { capacity } of plan.territories) {
    totalCapacity += capacity;
    largest = Math.max(largest, capacity);
  }
  const limit = ((total * largest) / totalCapacity) * (1 + tolerance);
  const taken = new Uint8Array(open.territoryCount);
  const whales: number[] = [];
  for (let unit = 0; unit < open.unitCount; unit++) {
    if (real(open.load, unit) <= limit) continue;
    const fixed = whole(open.fixedTo, unit);
    if (fixed >= 0) taken[fixed] = 1;
    else whales.push(unit);
  }
  whales.sort((a, b) => real(open.load, b) - real(open.load, a) || a - b);
  return whales.map((unit) => {
    const owner = whole(open.current, unit);
    let chosen = owner >= 0 && geography !== "distance" ? owner : -1;
    if (chosen < 0) {
      let least = Number.POSITIVE_INFINITY;
      for (let j = 0; j < open.territoryCount; j++) {
        const price = open.cost.of(unit, j) + (taken[j] === 1 ? 1e12 : 0);
        if (price >= least) continue;
        least = price;
        chosen = j;
      }
    }
    taken[chosen] = 1;
    return { unit, territory: chosen };
  });
}
