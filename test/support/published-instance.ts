import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Instance, Places, UnitCost } from "../../src/engine/alignment/instance";
import { planarCost } from "../../src/engine/alignment/unit-cost";

/** The parts of evenfield-instance/1 that instances with fixed territories use. */
interface InstanceFile {
  readonly metric: "euclidean" | "euclidean-truncated" | "haversine-km" | "matrix";
  readonly power: 1 | 2;
  readonly weights: readonly number[] | null;
  readonly units: {
    readonly count: number;
    readonly x: readonly number[];
    readonly y: readonly number[];
    readonly measures: { readonly demand: readonly number[] };
  };
  readonly territories: {
    readonly count: number;
    readonly x: readonly number[];
    readonly y: readonly number[];
    readonly max: { readonly demand: readonly number[] };
  };
  readonly best: { readonly value: number };
}

/** Folder of the shared instances, or null where they are not at hand. */
export function instanceFolder(): string | null {
  const shared = process.env["EVENFIELD_SHARED_DATA"] ?? join(process.cwd(), "..", "shared", "data");
  const folder = join(shared, "instances");
  return existsSync(folder) ? folder : null;
}

/** A capacitated p-median with its medians given, posed with loads over their mean. */
export function readFixedHomes(path: string): { instance: Instance; best: number } {
  const file = JSON.parse(readFileSync(path, "utf8")) as InstanceFile;
  const { count } = file.units;
  const demand = file.units.measures.demand;
  const mean = demand.reduce((sum, amount) => sum + amount, 0) / count;
  const place = flat(file.units);
  const planar = planarCost(place, flat(file.territories), file.power);
  return {
    instance: {
      unitCount: count,
      territoryCount: file.territories.count,
      measureCount: 1,
      load: Float64Array.from(demand, (amount) => amount / mean),
      lower: new Float64Array(file.territories.count),
      upper: Float64Array.from(file.territories.max.demand, (limit) => limit / mean + 1e-9),
      slack: 0,
      importance: Float64Array.from(file.weights ?? new Array<number>(count).fill(1)),
      cost: file.metric === "euclidean-truncated" ? truncated(planar) : planar,
      fixedTo: new Int32Array(count).fill(-1),
      current: new Int32Array(count).fill(-1),
      place,
    },
    best: file.best.value,
  };
}

function flat(points: {
  readonly count: number;
  readonly x: readonly number[];
  readonly y: readonly number[];
}): Places {
  return {
    x: Float64Array.from(points.x),
    y: Float64Array.from(points.y),
    z: new Float64Array(points.count),
  };
}

function truncated(cost: UnitCost): UnitCost {
  return {
    of: (unit, territory) => Math.floor(cost.of(unit, territory)),
    fill: (unit, costs) => {
      cost.fill(unit, costs);
      for (let j = 0; j < costs.length; j++) costs[j] = Math.floor(costs[j] ?? 0);
    },
  };
}
