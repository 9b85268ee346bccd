import type { Instance } from "../../../src/engine/alignment/instance";

/** Units by falling importance, ties by number. */
export function bySize(instance: Instance): Int32Array {
  const { importance } = instance;
  return Int32Array.from({ length: instance.unitCount }, (_, unit) => unit).sort(
    (a, b) => (importance[b] as number) - (importance[a] as number) || a - b,
  );
}
