import { align } from "../../../src/engine/alignment/align";
import { certify } from "../../../src/engine/alignment/certify";
import { Pacer } from "../../../src/engine/alignment/pacer";
import { squaredDistanceCost } from "../../../src/engine/alignment/unit-cost";
import { toUnitVector } from "../../../src/engine/geography/distance";

/** An account list as plain numbers, which cross into a page unchanged. */
export interface PlainList {
  readonly latitude: readonly number[];
  readonly longitude: readonly number[];
  /** One list a measure, mean about 1. */
  readonly measures: readonly (readonly number[])[];
  readonly homes: readonly (readonly [latitude: number, longitude: number])[];
  readonly tolerance: number;
}

/** Every bit that a plan is made of, as text. */
export interface PlanBits {
  readonly labels: string;
  readonly objective: string;
  readonly prices: string;
  readonly bound: string;
}

/** Aligns the list with equal targets; the same code runs in Node and in a page. */
export async function alignAnywhere(list: PlainList): Promise<PlanBits> {
  const unitCount = list.latitude.length;
  const measureCount = list.measures.length;
  const territoryCount = list.homes.length;
  const place = placesOf(list.latitude.map((latitude, unit) => [latitude, list.longitude[unit] ?? 0]));
  const load = new Float64Array(unitCount * measureCount);
  const importance = new Float64Array(unitCount);
  for (const [m, amounts] of list.measures.entries()) {
    for (const [unit, amount] of amounts.entries()) {
      load[unit * measureCount + m] = amount;
      importance[unit] = (importance[unit] ?? 0) + amount / measureCount;
    }
  }
  const targets = list.measures.map((amounts) => amounts.reduce((sum, x) => sum + x, 0) / territoryCount);
  const limits = (share: number): Float64Array =>
    Float64Array.from(
      { length: territoryCount * measureCount },
      (_, at) => (targets[at % measureCount] ?? 0) * share,
    );
  const current = new Int32Array(unitCount).fill(-1);
  const instance = {
    unitCount,
    territoryCount,
    measureCount,
    load,
    lower: limits(1 - list.tolerance),
    upper: limits(1 + list.tolerance),
    slack: 0,
    importance,
    cost: squaredDistanceCost(place, placesOf(list.homes), current, 0),
    fixedTo: new Int32Array(unitCount).fill(-1),
    current,
    place,
  };
  const pacer = new Pacer({
    report: () => undefined,
    isCancelled: () => false,
    now: () => performance.now(),
    pause: () => Promise.resolve(),
  });
  const alignment = await align(instance, { effort: "quick", seed: 5 }, pacer);
  return {
    labels: alignment.territoryOf.join(" "),
    objective: bits([alignment.objective]),
    prices: bits(alignment.prices),
    bound: bits([await certify(instance, alignment.prices, pacer)]),
  };
}

function placesOf(points: readonly (readonly [number, number])[]): {
  x: Float64Array;
  y: Float64Array;
  z: Float64Array;
} {
  const vectors = points.map(([latitude, longitude]) => toUnitVector(latitude, longitude));
  return {
    x: Float64Array.from(vectors, ({ x }) => x),
    y: Float64Array.from(vectors, ({ y }) => y),
    z: Float64Array.from(vectors, ({ z }) => z),
  };
}

/** The 64 bits of each number in hex: tells what printing rounds away. */
function bits(values: Iterable<number>): string {
  return [...new BigUint64Array(Float64Array.from(values).buffer)].map((word) => word.toString(16)).join(" ");
}
