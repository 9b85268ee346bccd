import type { CentreProblem } from "../centres/centre-problem";
import type { SearchBudget } from "../search-budget";
import type { UnitPool } from "./unit-pool";

const ROOM = 1e-9;

/**
 * Visits every connected set of free units that holds the root and keeps the limits, each
 * once: a unit on the border of the set is put in, and everything with it visited, then
 * ruled out for good. A branch is left when its reach is too small for the lower limits.
 * Without adjacency every set is connected.
 *
 * @param visit returns false to stop
 * @returns true when all sets were visited, false when stopped or out of budget
 */
export function connectedSetsWith(
  problem: CentreProblem,
  pool: UnitPool,
  root: number,
  budget: SearchBudget,
  visit: (set: readonly number[]) => boolean,
): boolean {
  const { unitCount, measureCount, load, lower, upper, adjacency } = problem;
  const set: number[] = [root];
  const isInSet = new Uint8Array(unitCount);
  const isOut = new Uint8Array(unitCount);
  const sum = load.slice(root * measureCount, (root + 1) * measureCount);
  const seen = new Int32Array(unitCount);
  const stack = new Int32Array(unitCount);
  let stamp = 0;
  isInSet[root] = 1;

  const fits = (unit: number): boolean => {
    for (let m = 0; m < measureCount; m++) {
      const with_ = (sum[m] as number) + (load[unit * measureCount + m] as number);
      if (with_ > (upper[m] as number) * (1 + ROOM)) return false;
    }
    return true;
  };
  const add = (unit: number, sign: number): void => {
    for (let m = 0; m < measureCount; m++) {
      sum[m] = (sum[m] as number) + sign * (load[unit * measureCount + m] as number);
    }
  };
  const isOpen = (unit: number): boolean =>
    pool.isFree[unit] === 1 && isInSet[unit] === 0 && isOut[unit] === 0 && fits(unit);

  /** Whether the set with all it can still reach comes up to the lower limits. */
  const canReachLower = (): boolean => {
    const reach = Float64Array.from(sum);
    const isEnough = (): boolean => {
      for (let m = 0; m < measureCount; m++) {
        if ((reach[m] as number) < (lower[m] as number) * (1 - ROOM)) return false;
      }
      return true;
    };
    if (isEnough()) return true;
    stamp++;
    let depth = 0;
    for (const unit of set) stack[depth++] = unit;
    while (depth > 0) {
      const unit = stack[--depth] as number;
      const end = adjacency === null ? unitCount : (adjacency.start[unit + 1] as number);
      const begin = adjacency === null ? 0 : (adjacency.start[unit] as number);
      for (let at = begin; at < end; at++) {
        const next = adjacency === null ? at : (adjacency.neighbour[at] as number);
        if (seen[next] === stamp || !isOpen(next)) continue;
        seen[next] = stamp;
        for (let m = 0; m < measureCount; m++) {
          reach[m] = (reach[m] as number) + (load[next * measureCount + m] as number);
        }
        if (isEnough()) return true;
        if (adjacency !== null) stack[depth++] = next;
      }
      if (adjacency === null) return false;
    }
    return false;
  };

  /** An open unit that touches the set, the greatest of them, or -1. */
  const nextUnit = (): number => {
    let best = -1;
    const offer = (unit: number): void => {
      if (!isOpen(unit)) return;
      if (best < 0 || (load[unit * measureCount] as number) > (load[best * measureCount] as number)) {
        best = unit;
      }
    };
    if (adjacency === null) {
      for (let unit = 0; unit < unitCount; unit++) offer(unit);
      return best;
    }
    for (const unit of set) {
      const end = adjacency.start[unit + 1] as number;
      for (let at = adjacency.start[unit] as number; at < end; at++) {
        offer(adjacency.neighbour[at] as number);
      }
    }
    return best;
  };

  const isInside = (): boolean => {
    for (let m = 0; m < measureCount; m++) {
      if ((sum[m] as number) < (lower[m] as number) * (1 - ROOM)) return false;
    }
    return true;
  };

  /** Visits all sets that hold the present one and none of those ruled out. */
  const extend = (): boolean => {
    if (budget.isSpent()) return false;
    if (!canReachLower()) return true;
    const unit = nextUnit();
    if (unit < 0) return !isInside() || visit(set);
    set.push(unit);
    isInSet[unit] = 1;
    add(unit, 1);
    let goesOn = extend();
    add(unit, -1);
    isInSet[unit] = 0;
    set.pop();
    if (!goesOn) return false;
    isOut[unit] = 1;
    goesOn = extend();
    isOut[unit] = 0;
    return goesOn;
  };

  return extend();
}
