import { real } from "../typed-cell";
import type { CentreCost } from "./centre-problem";

/** Costs written out: unit i with centre c at [i * unitCount + c]. */
export function matrixCost(costs: Float64Array, unitCount: number): CentreCost {
  return { of: (unit, centre) => real(costs, unit * unitCount + centre) };
}
