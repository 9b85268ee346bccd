import type { Instance } from "./instance";
import { add, real } from "./typed-cell";

/** Part of a limit below which what lies outside is rounding. */
const EDGE = 1e-9;

/** Load outside the bands over all territories and measures; 0 when every territory is inside. */
export function excessOf(
  { measureCount: measures, load, lower, upper }: Pick<Instance, "measureCount" | "load" | "lower" | "upper">,
  territoryOf: Int32Array,
): number {
  const held = new Float64Array(lower.length);
  for (const [unit, territory] of territoryOf.entries()) {
    for (let m = 0; m < measures; m++) add(held, territory * measures + m, real(load, unit * measures + m));
  }
  let sum = 0;
  for (const [q, amount] of held.entries()) {
    const outside = Math.max(0, amount - real(upper, q), real(lower, q) - amount);
    const limit = amount > real(upper, q) ? real(upper, q) : real(lower, q);
    if (outside > EDGE * limit) sum += outside;
  }
  return sum;
}
