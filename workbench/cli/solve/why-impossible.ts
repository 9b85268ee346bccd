import type { NeutralInstance } from "./neutral-instance";

/** Why no assignment at all keeps the limits, where adding up is enough to see it; else null. */
export function whyImpossible(instance: NeutralInstance): string | null {
  for (const measure of instance.measures) {
    const { name, load, dependsOnTerritory, min, max } = measure;
    const crossed = min.findIndex((low, territory) => low > (max[territory] ?? 0));
    if (crossed >= 0) {
      return `territory ${crossed} must have at least ${min[crossed] ?? 0} of ${name} and at most ${max[crossed] ?? 0}`;
    }
    const columns = dependsOnTerritory ? instance.territoryCount : 1;
    let least = 0;
    let most = 0;
    for (let unit = 0; unit < instance.unitCount; unit++) {
      const amounts = load.subarray(unit * columns, (unit + 1) * columns);
      least += amounts.reduce((a, b) => Math.min(a, b));
      most += amounts.reduce((a, b) => Math.max(a, b));
      if (
        max.every((high, territory) => (amounts[dependsOnTerritory ? territory : 0] ?? 0) > high * (1 + 1e-9))
      ) {
        return `unit ${unit} alone has more ${name} than any territory may have`;
      }
    }
    const [lows, highs] = [sum(min), sum(max)];
    if (least > highs * (1 + 1e-9)) {
      return `the units have ${least} of ${name}, the territories may have ${highs} together`;
    }
    if (most < lows * (1 - 1e-9)) {
      return `the units have ${most} of ${name}, the territories must have ${lows} together`;
    }
  }
  return null;
}

function sum(values: Float64Array): number {
  return values.reduce((a, b) => a + b, 0);
}
