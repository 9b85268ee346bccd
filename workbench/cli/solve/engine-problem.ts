import type { CentreCost, CentreProblem } from "../../../src/engine/alignment/centres/centre-problem";
import { matrixCost } from "../../../src/engine/alignment/centres/centre-cost";
import type { Instance, Places, UnitCost } from "../../../src/engine/alignment/instance";
import type { PairProblem } from "../../../src/engine/alignment/pairs/pair-problem";
import { EARTH_RADIUS_KM, toUnitVector } from "../../../src/engine/geography/distance";
import { asin } from "../../../src/engine/geography/portable-math";
import type { NeutralInstance, Points } from "./neutral-instance";

/** Fixed homes as the large engine wants them. @throws RangeError when loads depend on the territory */
export function alignmentOf(instance: NeutralInstance): Instance {
  const { unitCount, territoryCount, measures } = instance;
  if (measures.some((measure) => measure.dependsOnTerritory)) {
    throw new RangeError("an Instance knows no loads that depend on the territory");
  }
  return {
    unitCount,
    territoryCount,
    measureCount: measures.length,
    load: interleave(measures.map((measure) => measure.load)),
    lower: interleave(measures.map((measure) => measure.min)),
    upper: interleave(measures.map((measure) => measure.max)),
    slack: 0,
    importance: instance.weights ?? new Float64Array(unitCount).fill(1),
    cost: unitCostOf(territoryCount, unweightedCost(instance, instance.homes)),
    fixedTo: new Int32Array(unitCount).fill(-1),
    current: new Int32Array(unitCount).fill(-1),
    place: placesOf(instance),
  };
}

/** Fixed homes or a generalised assignment, every pair written out. */
export function pairsOf(instance: NeutralInstance): PairProblem {
  const { unitCount, territoryCount, measures } = instance;
  const cost = pairCostOf(instance);
  const written = new Float64Array(unitCount * territoryCount);
  for (let unit = 0; unit < unitCount; unit++) {
    for (let j = 0; j < territoryCount; j++) written[unit * territoryCount + j] = cost(unit, j);
  }
  const loadDependsOnTerritory = measures.some((measure) => measure.dependsOnTerritory);
  const loads = measures.map(({ load, dependsOnTerritory }) =>
    !loadDependsOnTerritory || dependsOnTerritory
      ? load
      : written.map((_, pair) => load[Math.floor(pair / territoryCount)] ?? 0),
  );
  return {
    unitCount,
    territoryCount,
    measureCount: measures.length,
    cost: written,
    load: interleave(loads),
    loadDependsOnTerritory,
    lower: interleave(measures.map((measure) => measure.min)),
    upper: interleave(measures.map((measure) => measure.max)),
  };
}

/** Greenfield; null where the limits differ from territory to territory, which centres do not know. */
export function centresOf(instance: NeutralInstance): CentreProblem | null {
  const { unitCount, territoryCount, measures } = instance;
  const isUniform = measures.every(({ min, max }) => isConstant(min) && isConstant(max));
  if (!isUniform) return null;
  const costs = instance.costs;
  return {
    unitCount,
    territoryCount,
    measureCount: measures.length,
    load: interleave(measures.map((measure) => measure.load)),
    lower: Float64Array.from(measures, ({ min }) => min[0] ?? 0),
    upper: Float64Array.from(measures, ({ max }) => max[0] ?? 0),
    cost: costs === null ? centreCost(instance) : matrixCost(costs, unitCount),
    adjacency: instance.neighbours === null ? null : adjacencyOf(instance.neighbours, unitCount),
  };
}

/** Most entries of a cost matrix worth the memory: reading is faster than measuring distances. */
const MATRIX = 4e6;

function centreCost(instance: NeutralInstance): CentreCost {
  const { unitCount } = instance;
  const of = pairCostOf(instance);
  if (unitCount * unitCount > MATRIX) return { of };
  const written = new Float64Array(unitCount * unitCount);
  for (let unit = 0; unit < unitCount; unit++) {
    for (let centre = 0; centre < unitCount; centre++) written[unit * unitCount + centre] = of(unit, centre);
  }
  return matrixCost(written, unitCount);
}

type PairCost = (unit: number, target: number) => number;

/** Cost of a unit in a territory, or with a unit as its centre when greenfield. */
export function pairCostOf(instance: NeutralInstance): PairCost {
  return weightedCost(instance, instance.isGreenfield ? instance.units : instance.homes);
}

function weightedCost(instance: NeutralInstance, targets: Points | null): PairCost {
  const cost = unweightedCost(instance, targets);
  const { weights } = instance;
  return weights === null ? cost : (unit, target) => (weights[unit] ?? 0) * cost(unit, target);
}

function unweightedCost(instance: NeutralInstance, targets: Points | null): PairCost {
  const { costs, metric, units, power, unitCount } = instance;
  if (costs !== null) {
    const columns = costs.length / unitCount;
    return (unit, target) => costs[unit * columns + target] ?? 0;
  }
  if (units === null || targets === null) throw new RangeError("distances need places on both sides");
  const raise = power === 2 ? (distance: number) => distance * distance : (distance: number) => distance;
  if (metric === "haversine-km") {
    const [a, b] = [onSphere(units), onSphere(targets)];
    return (unit, target) => {
      const dx = (a.x[unit] ?? 0) - (b.x[target] ?? 0);
      const dy = (a.y[unit] ?? 0) - (b.y[target] ?? 0);
      const dz = (a.z[unit] ?? 0) - (b.z[target] ?? 0);
      const halfChord = Math.sqrt(dx * dx + dy * dy + dz * dz) / 2;
      return raise(2 * EARTH_RADIUS_KM * asin(Math.min(1, halfChord)));
    };
  }
  const [ax, ay, bx, by] = [units.x, units.y, targets.x, targets.y];
  const planar: PairCost = (unit, target) => {
    const dx = (ax[unit] ?? 0) - (bx[target] ?? 0);
    const dy = (ay[unit] ?? 0) - (by[target] ?? 0);
    return Math.sqrt(dx * dx + dy * dy);
  };
  if (metric === "euclidean-truncated") return (unit, target) => raise(Math.floor(planar(unit, target)));
  return (unit, target) => raise(planar(unit, target));
}

function unitCostOf(territoryCount: number, of: PairCost): UnitCost {
  return {
    of,
    fill: (unit, costs) => {
      for (let j = 0; j < territoryCount; j++) costs[j] = of(unit, j);
    },
  };
}

function placesOf({ units, metric }: NeutralInstance): Places | null {
  if (units === null) return null;
  return metric === "haversine-km" ? onSphere(units) : { ...units, z: new Float64Array(units.x.length) };
}

/** Degrees as points of the unit sphere: distances by a root and an arc sine instead of six sines. */
function onSphere({ x, y }: Points): Places {
  const place = {
    x: new Float64Array(x.length),
    y: new Float64Array(x.length),
    z: new Float64Array(x.length),
  };
  x.forEach((longitude, at) => {
    const vector = toUnitVector(y[at] ?? 0, longitude);
    place.x[at] = vector.x;
    place.y[at] = vector.y;
    place.z[at] = vector.z;
  });
  return place;
}

/** Several lists of one length as one: entry i of list m at [i * lists + m]. */
function interleave(lists: readonly Float64Array[]): Float64Array {
  const count = lists.length;
  if (count === 1) return lists[0] ?? new Float64Array();
  const all = new Float64Array((lists[0]?.length ?? 0) * count);
  lists.forEach((list, m) => {
    list.forEach((value, at) => (all[at * count + m] = value));
  });
  return all;
}

function isConstant(values: Float64Array): boolean {
  return values.every((value) => value === values[0]);
}

function adjacencyOf(pairs: Int32Array, unitCount: number): NonNullable<CentreProblem["adjacency"]> {
  const lists = Array.from({ length: unitCount }, () => new Set<number>());
  for (let at = 0; at + 1 < pairs.length; at += 2) {
    const [a, b] = [pairs[at] ?? 0, pairs[at + 1] ?? 0];
    if (a === b) continue;
    lists[a]?.add(b);
    lists[b]?.add(a);
  }
  const start = new Int32Array(unitCount + 1);
  lists.forEach((list, unit) => (start[unit + 1] = (start[unit] ?? 0) + list.size));
  return { start, neighbour: Int32Array.from(lists.flatMap((list) => [...list].sort((a, b) => a - b))) };
}
