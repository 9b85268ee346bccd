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

/** All measures as one: their mean, in the mean of the bands. Whatever fits the instance fits this. */
export function meanMeasure(instance: Instance): Instance {
  const { measureCount: measures } = instance;
  if (measures === 1) return instance;
  const mean = (values: Float64Array): Float64Array => {
    const means = new Float64Array(values.length / measures);
    for (let at = 0; at < values.length; at++)
      add(means, Math.floor(at / measures), real(values, at) / measures);
    return means;
  };
  return {
    ...instance,
    measureCount: 1,
    load: mean(instance.load),
    lower: mean(instance.lower),
    upper: mean(instance.upper),
  };
}

/** Mean load of each unit over the measures. */
export function sizesOf(instance: Instance): Float64Array {
  const { measureCount: measures, load } = instance;
  const sizes = new Float64Array(instance.unitCount);
  for (let at = 0; at < load.length; at++) add(sizes, Math.floor(at / measures), real(load, at) / measures);
  return sizes;
}
