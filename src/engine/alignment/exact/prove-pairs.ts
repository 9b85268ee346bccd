import type { Pacer } from "../pacer";
import { real, whole } from "../typed-cell";
import type { MipSolver } from "./mip-model";
import { dualValue, usefulPairs, type PairColumns } from "./pair-columns";
import { assignmentOf, pairModel, solutionOf } from "./pair-model";
import type { PairSource } from "./pair-source";

export interface ProofOptions {
  /** Seconds the exact solver may take. */
  readonly seconds: number;
  /** Most pairs handed to it, MOST_PAIRS unless told. */
  readonly mostPairs?: number;
  /** Told of better assignments inside the limits before the proof ends. */
  readonly onBetter?: (territoryOf: Int32Array) => void;
  /** Lets the thread go and stops while the pairs are looked through; the solver keeps its own time. */
  readonly pacer?: Pacer;
}

/** What is known before the proof. */
export interface ProofStart {
  readonly territoryOf: Int32Array;
  /** Cost per unit of load of measure m in territory j at [j * measureCount + m]. */
  readonly prices: Float64Array;
}

/** What a proof ends with. */
export type Proof =
  /** No assignment costs less: bound and objective are one. */
  | {
      readonly status: "optimal";
      readonly territoryOf: Int32Array;
      readonly objective: number;
      readonly bound: number;
    }
  /** Time was too short; the best assignment and the best bound so far. Objective infinite: none is feasible yet. */
  | {
      readonly status: "open";
      readonly territoryOf: Int32Array;
      readonly objective: number;
      readonly bound: number;
    }
  /** No assignment keeps all limits. */
  | { readonly status: "infeasible" }
  /** More pairs than an exact solver can be given. */
  | { readonly status: "too-large"; readonly mostPairs: number };

/** Above this many pairs an exact solver in a browser finds little in minutes. */
export const MOST_PAIRS = 40_000;

/**
 * Proves an assignment best, or finds a better one, by an exact solver over the pairs that
 * the prices cannot rule out.
 *
 * 1. Prices give a bound; reduced costs rule out the pairs of every assignment dearer than
 *    the one at hand (see pair-columns).
 * 2. The rest is an integer program (see pair-model); the assignment at hand is its start.
 * 3. What the solver returns is checked against the limits as they were given: its own
 *    tolerances are not the problem's.
 *
 * @see Nemhauser & Wolsey (1988) Integer and Combinatorial Optimization, II.3.2 on reduced cost fixing
 */
export async function provePairs(
  source: PairSource,
  start: ProofStart,
  solver: MipSolver,
  options: ProofOptions,
): Promise<Proof> {
  const mostPairs = options.mostPairs ?? MOST_PAIRS;
  // Each unit keeps one pair at least.
  if (source.unitCount > mostPairs) return { status: "too-large", mostPairs };
  const costs = new Float64Array(source.territoryCount);
  const isFeasible = keepsLimits(source, start.territoryOf);
  const value = isFeasible ? objectiveOf(source, start.territoryOf, costs) : Number.POSITIVE_INFINITY;
  const pacer = options.pacer ?? null;
  const dual = await dualValue(source, start.prices, costs, pacer);
  const incumbent = isFeasible ? start.territoryOf : null;
  const known = { prices: start.prices, incumbent, value, bound: dual };
  const columns = await usefulPairs(source, known, mostPairs, pacer);
  if (columns === null) return { status: "too-large", mostPairs };

  const { mip, scale } = pairModel(source, columns, isFeasible ? value : dual);
  const x = incumbent === null ? null : solutionOf(columns, incumbent);
  const found = new BestFound(source, columns, { territoryOf: start.territoryOf, objective: value }, options);
  const answer = await solver(mip, {
    seconds: options.seconds,
    start: x,
    onBetter: (better) => found.consider(better),
  });
  if (answer.status === "infeasible") {
    // The assignment at hand is a solution of the model; a solver that sees none met its own tolerance.
    if (incumbent !== null) return { status: "open", territoryOf: incumbent, objective: value, bound: dual };
    return { status: "infeasible" };
  }
  if (answer.x !== null) found.consider(answer.x);
  const { best } = found;
  // Pairs left out cost more than the value at hand, so the model's bound counts up to that value.
  const bound = Math.max(dual, Math.min(answer.bound / scale, value));
  const isProved = best.objective - bound <= CLOSE * Math.abs(best.objective);
  return isProved
    ? { status: "optimal", ...best, bound: best.objective }
    : { status: "open", ...best, bound };
}

/** The best of the solver's solutions that keep the limits as they were given. */
class BestFound {
  private readonly costs: Float64Array;

  constructor(
    private readonly source: PairSource,
    private readonly columns: PairColumns,
    public best: { readonly territoryOf: Int32Array; readonly objective: number },
    private readonly options: ProofOptions,
  ) {
    this.costs = new Float64Array(source.territoryCount);
  }

  consider(x: Float64Array): void {
    const territoryOf = assignmentOf(this.columns, x);
    const objective = objectiveOf(this.source, territoryOf, this.costs);
    if (!(objective < this.best.objective) || !keepsLimits(this.source, territoryOf)) return;
    this.best = { territoryOf, objective };
    this.options.onBetter?.(territoryOf);
  }
}

/** Relative difference of value and bound that is the solver's rounding. */
const CLOSE = 1e-7;

/** Sums of loads may end beside a limit by this share of it. */
const ROUNDING = 1e-9;

function keepsLimits(source: PairSource, territoryOf: Int32Array): boolean {
  const { unitCount, territoryCount, measureCount, lower, upper, moves } = source;
  const sums = new Float64Array(territoryCount * measureCount);
  let left = 0;
  for (let unit = 0; unit < unitCount; unit++) {
    const j = whole(territoryOf, unit);
    for (let m = 0; m < measureCount; m++) {
      const q = j * measureCount + m;
      sums[q] = real(sums, q) + source.loadOf(unit, j, m);
    }
    const today = moves === null ? -1 : whole(moves.current, unit);
    if (moves !== null && today >= 0 && today !== j) left += real(moves.cap.weight, unit);
  }
  if (moves !== null && left > moves.cap.limit * (1 + ROUNDING)) return false;
  return sums.every((sum, q) => {
    const slack = ROUNDING * Math.max(1, Math.abs(sum));
    return sum >= real(lower, q) - slack && sum <= real(upper, q) + slack;
  });
}

/** Infinite where a unit is where it may not go. */
function objectiveOf(source: PairSource, territoryOf: Int32Array, costs: Float64Array): number {
  let sum = 0;
  for (let unit = 0; unit < source.unitCount; unit++) {
    source.fill(unit, costs);
    sum += real(costs, whole(territoryOf, unit));
  }
  return sum;
}
