import type { SearchBudget } from "../search-budget";
import { add, real, whole } from "../typed-cell";
import type { CentreProblem, CentreSolution } from "./centre-problem";
import { Knapsack } from "./knapsack";

/** Step length of the first round; shorter after so many rounds without a better bound. */
const FIRST_STEP = 1.5;
const PATIENCE = 12;
const SHORTER = 0.7;
const LEAST_STEP = 1e-3;

/** Share of the last direction that each next one keeps. */
const MEMORY = 0.5;

/** Centres priced between two looks at the budget. */
const CENTRES_A_LOOK = 64;

/** How far sums may be rounded, as a share. */
const ROUNDING = 1e-9;

/**
 * A lower bound on the cost of any choice of centres and assignment that keeps the upper
 * limits, connected or not: that every unit is served once is priced instead of asked for,
 * so that each centre takes what pays best into its own knapsack and the best p centres
 * remain. Prices follow the subgradient; the bound holds at any prices.
 *
 * @param known a plan that keeps the limits: where prices start and what steps aim at
 * @return 0 or more; the bound is often within 1 % where territories have 10 units and more
 * @see Ceselli & Righini (2005) A branch-and-price algorithm for the capacitated p-median problem, Networks 45(3)
 * @see Lorena & Senne (2003) Local search heuristics for capacitated p-median problems, Netw. Spat. Econ. 3
 */
export function centreBound(problem: CentreProblem, known: CentreSolution, budget: SearchBudget): number {
  const { unitCount, territoryCount, cost } = problem;
  const relaxed = new RelaxedCentres(problem);
  const prices = new Float64Array(unitCount);
  for (let unit = 0; unit < unitCount; unit++) {
    prices[unit] = cost.of(unit, whole(known.centres, whole(known.territoryOf, unit)));
  }
  const mean = known.objective / unitCount;
  for (let unit = 0; unit < unitCount; unit++) prices[unit] = real(prices, unit) + mean;
  const best = prices.slice();
  const direction = new Float64Array(unitCount);
  let bound = 0;
  let step = FIRST_STEP;
  let idle = 0;
  while (step > LEAST_STEP && territoryCount < unitCount && !budget.isSpent()) {
    const value = relaxed.solve(prices, budget);
    if (value === null || value === Number.POSITIVE_INFINITY) break;
    if (value > bound) {
      if (value > bound * (1 + 1e-5)) idle = 0;
      bound = value;
      best.set(prices);
    }
    if (idle++ > PATIENCE) {
      step *= SHORTER;
      idle = 0;
      prices.set(best);
    }
    let square = 0;
    for (let unit = 0; unit < unitCount; unit++) {
      const missing = 1 - real(relaxed.served, unit);
      direction[unit] = MEMORY * real(direction, unit) + (1 - MEMORY) * missing;
      square += real(direction, unit) * real(direction, unit);
    }
    if (square < 1e-12 || known.objective <= value) break;
    const length = (step * (known.objective - value)) / square;
    for (let unit = 0; unit < unitCount; unit++) {
      prices[unit] = real(prices, unit) + length * real(direction, unit);
    }
  }
  return bound * (1 - ROUNDING);
}

/** The problem with its units' one service priced: one knapsack a centre, the best p of them. */
class RelaxedCentres {
  /** How often each unit was served by the last solution. */
  readonly served: Float64Array;
  private readonly values: Float64Array;
  private readonly isExact: Uint8Array;
  private readonly order: Int32Array;
  private readonly knapsack: Knapsack;
  private readonly measure: number;

  constructor(private readonly problem: CentreProblem) {
    const { unitCount } = problem;
    this.served = new Float64Array(unitCount);
    this.values = new Float64Array(unitCount);
    this.isExact = new Uint8Array(unitCount);
    this.order = Int32Array.from({ length: unitCount }, (_, unit) => unit);
    this.knapsack = new Knapsack(unitCount);
    this.measure = tightestMeasure(problem);
  }

  /** Value of the relaxation at these prices, never above the cost of a plan; null when the budget ends first. */
  solve(prices: Float64Array, budget: SearchBudget): number | null {
    const { values, isExact, order } = this;
    const { unitCount, territoryCount } = this.problem;
    isExact.fill(0);
    for (let centre = 0; centre < unitCount; centre++) {
      if (centre % CENTRES_A_LOOK === CENTRES_A_LOOK - 1 && budget.isSpent()) return null;
      values[centre] = this.fill(centre, prices) - this.knapsack.fractional(this.roomOf(centre));
    }
    for (let isOpen = true; isOpen;) {
      isOpen = false;
      order.sort((a, b) => real(values, a) - real(values, b) || a - b);
      for (let rank = 0; rank < territoryCount; rank++) {
        const centre = whole(order, rank);
        if (isExact[centre] === 1) continue;
        isExact[centre] = 1;
        values[centre] = this.fill(centre, prices) - this.knapsack.exact(this.roomOf(centre));
        isOpen = true;
      }
    }
    this.served.fill(0);
    let sum = 0;
    for (let unit = 0; unit < unitCount; unit++) sum += real(prices, unit);
    for (let rank = 0; rank < territoryCount; rank++) {
      const centre = whole(order, rank);
      sum += real(values, centre);
      this.fill(centre, prices);
      this.knapsack.exact(this.roomOf(centre));
      add(this.served, centre, 1);
      for (let at = 0; at < this.knapsack.takenCount; at++) {
        add(this.served, whole(this.knapsack.takenItem, at), real(this.knapsack.takenPart, at));
      }
    }
    return sum;
  }

  /** Puts what pays into the knapsack of a centre. @return what the centre itself costs */
  private fill(centre: number, prices: Float64Array): number {
    const { unitCount, measureCount, load, cost } = this.problem;
    this.knapsack.clear();
    for (let unit = 0; unit < unitCount; unit++) {
      if (unit === centre) continue;
      const profit = real(prices, unit) - cost.of(unit, centre);
      if (profit > 0) this.knapsack.add(unit, profit, real(load, unit * measureCount + this.measure));
    }
    const own = cost.of(centre, centre) - real(prices, centre);
    return this.roomOf(centre) < 0 ? Number.POSITIVE_INFINITY : own;
  }

  /** Room left in a territory once its centre is in. */
  private roomOf(centre: number): number {
    const { upper, load, measureCount } = this.problem;
    return real(upper, this.measure) - real(load, centre * measureCount + this.measure);
  }
}

/** The measure whose upper limits leave the least room. */
function tightestMeasure({ measureCount, unitCount, load, upper }: CentreProblem): number {
  let tightest = 0;
  let most = -1;
  for (let m = 0; m < measureCount; m++) {
    let total = 0;
    for (let unit = 0; unit < unitCount; unit++) total += real(load, unit * measureCount + m);
    const share = total / real(upper, m);
    if (share <= most) continue;
    most = share;
    tightest = m;
  }
  return tightest;
}
