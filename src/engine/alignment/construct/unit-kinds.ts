import type { Instance } from "../instance";
import { flag, real, whole } from "../typed-cell";

export interface UnitKind {
  readonly units: Int32Array;
  readonly hasPlace: boolean;
}

/**
 * Units grouped by what sets their costs apart other than where they stand: their kind where
 * the costs tell it, else which territories may have them and which has them today; without
 * places also the territory that is cheapest. In an order that does not depend on the
 * units'.
 */
export function kindsOf(instance: Instance, isLeftOut: Uint8Array): UnitKind[] {
  const { place, unitCount, cost } = instance;
  const kind = cost.kind ?? new Float64Array(0);
  const costs = new Float64Array(instance.territoryCount);
  const kinds = new Map<number, number[]>();
  for (let unit = 0; unit < unitCount; unit++) {
    if (flag(isLeftOut, unit) === 1) continue;
    const hasPlace = place !== null && !Number.isNaN(real(place.x, unit));
    const own = cost.kind === undefined ? patternOf(instance, unit, hasPlace, costs) : (kind[unit] as number);
    const key = own * 2 + (hasPlace ? 1 : 0);
    const members = kinds.get(key);
    if (members === undefined) kinds.set(key, [unit]);
    else members.push(unit);
  }
  return [...kinds.keys()]
    .sort((a, b) => a - b)
    .map((key) => ({
      units: Int32Array.from(kinds.get(key) as number[]),
      hasPlace: ((key % 2) + 2) % 2 === 1,
    }));
}

/** A number for the set of allowed territories with today's, and the cheapest where there is no place. */
function patternOf(instance: Instance, unit: number, hasPlace: boolean, costs: Float64Array): number {
  instance.cost.fill(unit, costs);
  let pattern = 0;
  let cheapest = 0;
  for (let j = 0; j < costs.length; j++) {
    if (real(costs, j) === Number.POSITIVE_INFINITY) pattern = (Math.imul(pattern, 31) + j + 1) | 0;
    if (real(costs, j) < real(costs, cheapest)) cheapest = j;
  }
  const span = instance.territoryCount + 1;
  const owner = whole(instance.current, unit) + 1;
  return ((pattern >>> 0) * span + owner) * span + (hasPlace ? 0 : cheapest);
}

/** A number for the costs of each unit: units with the same costs have the same. */
export function signaturesOf(instance: Instance): Float64Array {
  const costs = new Float64Array(instance.territoryCount);
  const signatures = new Float64Array(instance.unitCount);
  for (let unit = 0; unit < signatures.length; unit++) {
    instance.cost.fill(unit, costs);
    let sum = 0;
    let factor = 1;
    for (let j = 0; j < costs.length; j++) {
      // Odd multiples of an irrational step: no two territories weigh the same.
      factor = factor > 1 ? factor - 0.618033988749895 : factor + 0.3819660112501051;
      const cost = real(costs, j);
      sum += factor * (cost === Number.POSITIVE_INFINITY ? -1e3 : cost);
    }
    signatures[unit] = sum;
  }
  return signatures;
}
