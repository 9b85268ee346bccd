import type { Instance } from "../../src/engine/alignment/instance";

export interface Verdict {
  /** Sum of importance times cost, counted again from the labels. */
  readonly objective: number;
  /** Largest distance of a load from the middle of its band, as a share of the middle. */
  readonly worstDeviation: number;
  /** Territories outside a band of any measure by more than a millionth of it. */
  readonly outside: number;
}

/** Rounding of sums over a million accounts. */
const EDGE = 1e-6;

/** Judges any labels, whoever made them, from the instance alone. */
export function judge(instance: Instance, territoryOf: ArrayLike<number>): Verdict {
  const { unitCount, territoryCount, measureCount, load, lower, upper, importance, cost } = instance;
  const sums = new Float64Array(territoryCount * measureCount);
  let objective = 0;
  for (let unit = 0; unit < unitCount; unit++) {
    const territory = territoryOf[unit];
    if (territory === undefined || territory < 0 || territory >= territoryCount) {
      throw new RangeError(`unit ${unit} is in territory ${String(territory)} of ${territoryCount}`);
    }
    objective += (importance[unit] as number) * cost.of(unit, territory);
    for (let m = 0; m < measureCount; m++) {
      const at = territory * measureCount + m;
      sums[at] = (sums[at] as number) + (load[unit * measureCount + m] as number);
    }
  }
  let worstDeviation = 0;
  const outside = new Set<number>();
  for (const [at, sum] of sums.entries()) {
    const [low, high] = [lower[at] as number, upper[at] as number];
    const middle = (low + high) / 2;
    worstDeviation = Math.max(worstDeviation, Math.abs(sum / middle - 1));
    if (sum > high + EDGE * middle || sum < low - EDGE * middle) outside.add(Math.floor(at / measureCount));
  }
  return { objective, worstDeviation, outside: outside.size };
}
