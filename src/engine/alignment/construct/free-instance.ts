import type { Instance } from "../instance";
import { add, real, whole } from "../typed-cell";
import type { OrderedInstance } from "./ordered-instance";

/** The free units alone, in what the fixed ones leave of the bands. */
export function freeInstance(ordered: OrderedInstance): Instance {
  const { instance, freeCount } = ordered;
  const { measureCount: measures } = instance;
  const lower = instance.lower.slice();
  const upper = instance.upper.slice();
  for (let unit = freeCount; unit < instance.unitCount; unit++) {
    const base = whole(instance.fixedTo, unit) * measures;
    for (let m = 0; m < measures; m++) {
      const load = real(instance.load, unit * measures + m);
      add(lower, base + m, -load);
      add(upper, base + m, -load);
    }
  }
  return {
    ...instance,
    unitCount: freeCount,
    load: instance.load.subarray(0, freeCount * measures),
    lower,
    upper,
    importance: instance.importance.subarray(0, freeCount),
    fixedTo: instance.fixedTo.subarray(0, freeCount),
    current: instance.current.subarray(0, freeCount),
  };
}

/** All measures as one: their weighted sum, in the weighted sum of the bands. Whatever fits the instance fits this. */
export function oneMeasure(instance: Instance, weights: Float64Array): Instance {
  const { measureCount: measures } = instance;
  const sum = (values: Float64Array): Float64Array => {
    const sums = new Float64Array(values.length / measures);
    for (let at = 0; at < values.length; at++)
      add(sums, Math.floor(at / measures), real(weights, at % measures) * real(values, at));
    return sums;
  };
  return {
    ...instance,
    measureCount: 1,
    load: sum(instance.load),
    lower: sum(instance.lower),
    upper: sum(instance.upper),
  };
}

/** Weights of the measures in which each has the same mean over all units; that of the sum is 1. */
export function evenWeights({ measureCount: measures, unitCount, load }: Instance): Float64Array {
  const weights = new Float64Array(measures);
  for (let at = 0; at < load.length; at++) add(weights, at % measures, real(load, at));
  return weights.map((total) => (total > 0 ? unitCount / (measures * total) : 0));
}

/** Mean load of each unit over the measures. */
export function sizesOf(instance: Instance): Float64Array {
  const { measureCount: measures, load } = instance;
  const sizes = new Float64Array(instance.unitCount);
  for (let at = 0; at < load.length; at++) add(sizes, Math.floor(at / measures), real(load, at) / measures);
  return sizes;
}
