import { exp, log } from "../../geography/portable-math";
import { createRandom } from "../random";
import type { Random } from "../random";
import type { SearchBudget } from "../search-budget";
import { real } from "../typed-cell";
import { CentrePlan } from "./centre-plan";
import type { CentreProblem, CentreSolution } from "./centre-problem";
import { closeAndOpen, nudge, plantAnew, relocate } from "./change-centres";
import { settlePrices, spreadCentres } from "./first-centres";
import { Limits } from "./limits";
import { NearUnits } from "./near-units";
import { territoriesAround } from "./neighbourhood";
import { Region } from "./region";

/** Units kept as near to a unit: where its territory's centre may move in one step. */
const NEAR = 24;

/** Most territories and units that are improved together. */
const MOST_TERRITORIES = 10;
const MOST_UNITS = 1500;

/** Passes over all territories that settle the start. */
const PASSES = 3;

/** What load outside the limits costs per mean territory, in mean costs of a territory. */
const FIRST_PRICE = 3;
const LEAST_PRICE = 1;

/** Temperatures of the first and last step of a cooling, in mean costs of a territory. */
const WARM = 0.03;
const COLD = 0.001;

/** Steps of the first cooling per territory; each next one is twice as long. */
const STEPS_A_TERRITORY = 200;

/** Differences below this share of the mean cost of a territory are rounding. */
const LEAST_GAIN = 1e-9;

/**
 * Chooses centres among the units and assigns all units within the limits, at least total
 * cost (the capacitated p-median; territories need not be connected).
 *
 * Start: centres spread over the land, then Lloyd's rounds under prices on load.
 * Search: a few neighbouring territories are taken out of the plan, one or more of their
 * centres are put elsewhere, and shifts, swaps and better centres settle them again; the
 * result is taken back if it is better, or a little worse while it is warm. As a region
 * costs the same in any plan, thousands are tried a second whatever the size. A closing
 * far from an opening is tried too: only that moves a centre between parts of the land.
 * Load outside the limits is paid for, at a price that rises while there is any.
 *
 * @param onBetter told of each better plan, the first one that keeps the limits included
 * @see Gnägi & Baumann (2021) A matheuristic for large-scale capacitated clustering, Comput. Oper. Res. 132
 * @see Stefanello, de Araújo & Müller (2015) Matheuristics for the capacitated p-median problem, ITOR 22(1)
 */
export function searchCentres(
  problem: CentreProblem,
  budget: SearchBudget,
  seed: number,
  onBetter?: (solution: CentreSolution) => void,
): CentreSolution {
  return new CentreSearch(problem, budget, seed, onBetter).run();
}

class CentreSearch {
  private readonly random: Random;
  private readonly near: NearUnits;
  private readonly region: Region;
  private readonly plan: CentrePlan;
  private readonly best: CentrePlan;
  private readonly leastGain: number;
  private price: number;
  private cost = 0;
  private excess = 0;
  private bestCost = Number.POSITIVE_INFINITY;
  private bestExcess = Number.POSITIVE_INFINITY;

  constructor(
    private readonly problem: CentreProblem,
    private readonly budget: SearchBudget,
    seed: number,
    private readonly onBetter: ((solution: CentreSolution) => void) | undefined,
  ) {
    const { territoryCount, unitCount } = problem;
    const limits = new Limits(problem);
    this.random = createRandom(seed);
    this.near = new NearUnits(problem, Math.min(NEAR, unitCount - 1));
    this.region = new Region(problem, limits, this.near, Math.min(MOST_TERRITORIES, territoryCount));
    const centres = spreadCentres(problem, this.random);
    const territoryOf = settlePrices(problem, this.near, centres, budget);
    this.plan = new CentrePlan(problem, limits, centres, territoryOf);
    this.best = new CentrePlan(problem, limits, centres, territoryOf);
    this.tally();
    this.leastGain = (LEAST_GAIN * this.cost) / territoryCount;
    this.price = (FIRST_PRICE * this.cost) / territoryCount;
    this.keep();
  }

  run(): CentreSolution {
    this.settleAll();
    const { territoryCount } = this.problem;
    if (territoryCount > 1) {
      for (let steps = STEPS_A_TERRITORY * territoryCount; !this.budget.isSpent(); steps *= 2) {
        this.cool(steps);
        this.plan.copy(this.best);
        this.tally();
      }
    }
    return this.best.solution();
  }

  /** Settles the territories of the start with their neighbours, without moving centres by chance. */
  private settleAll(): void {
    const { territoryCount } = this.problem;
    for (let pass = 0; pass < PASSES; pass++) {
      for (let j = 0; j < territoryCount && !this.budget.isSpent(); j++) {
        this.takeAround(j, 6);
        this.region.settle();
        this.region.giveBack(this.plan);
      }
      this.tally();
      this.keep();
      if (this.excess > 0) this.price *= 2;
    }
  }

  /** Simulated annealing over regions, from warm to cold in so many steps. */
  private cool(steps: number): void {
    const { territoryCount } = this.problem;
    const mean = this.cost / territoryCount;
    const cooling = exp(log(COLD / WARM) / steps);
    let temperature = mean * WARM;
    for (let step = 0; step < steps && !this.budget.isSpent(); step++) {
      this.step(temperature);
      temperature *= cooling;
      if (step % 20 === 19) this.setPrice();
    }
  }

  private step(temperature: number): void {
    const { region, random, near, problem } = this;
    const roll = random.next();
    const seed = random.below(problem.territoryCount);
    let cost: number;
    let excess: number;
    if (roll < 0.5) {
      this.takeAround(seed, 3 + random.below(4));
      [cost, excess] = [region.cost(), region.excess()];
      relocate(region, random);
    } else if (roll < 0.8) {
      this.takeAround(seed, 2 + random.below(3));
      [cost, excess] = [region.cost(), region.excess()];
      nudge(region, near, random);
    } else if (roll < 0.9) {
      this.takeAround(seed, 2 + random.below(2));
      [cost, excess] = [region.cost(), region.excess()];
      plantAnew(region, random);
    } else {
      const opening = this.takeTwoParts();
      [cost, excess] = [region.cost(), region.excess()];
      closeAndOpen(region, 0, opening, random);
    }
    region.settle();
    const newCost = region.cost();
    const newExcess = region.excess();
    const change = newCost - cost + this.price * (newExcess - excess);
    if (change >= 0 && change >= -temperature * log(1 - random.next())) return;
    region.giveBack(this.plan);
    this.cost += newCost - cost;
    this.excess += newExcess - excess;
    this.keep();
  }

  private takeAround(seed: number, count: number): void {
    const territories = territoriesAround(
      this.plan,
      seed,
      Math.min(count, this.region.mostTerritories),
      MOST_UNITS,
      this.random,
    );
    this.region.take(this.plan, territories, this.price, this.leastGain);
  }

  /**
   * Takes the surroundings of a cheap territory, which comes first, and those of a dear one.
   * @return place of the dear one in the region
   */
  private takeTwoParts(): number {
    const { plan, random, region } = this;
    const most = MOST_UNITS;
    const closing = this.drawTerritory(-1);
    const opening = this.drawTerritory(1);
    const territories = territoriesAround(plan, closing, Math.min(4, region.mostTerritories), most, random);
    for (const territory of territoriesAround(plan, opening, 3, most, random)) {
      if (!territories.includes(territory) && territories.length < region.mostTerritories)
        territories.push(territory);
    }
    region.take(plan, territories, this.price, this.leastGain);
    return Math.max(0, territories.indexOf(opening));
  }

  /** The dearest (sign 1) or cheapest (sign -1) of a few territories drawn by chance. */
  private drawTerritory(sign: number): number {
    let best = this.random.below(this.problem.territoryCount);
    for (let attempt = 1; attempt < 4; attempt++) {
      const j = this.random.below(this.problem.territoryCount);
      if (sign * real(this.plan.costs, j) > sign * real(this.plan.costs, best)) best = j;
    }
    return best;
  }

  private setPrice(): void {
    const least = (LEAST_PRICE * this.cost) / this.problem.territoryCount;
    if (this.excess > LEAST_GAIN) this.price *= 1.05;
    else this.price = Math.max(least, this.price * 0.98);
  }

  private tally(): void {
    this.cost = this.plan.totalCost();
    this.excess = this.plan.totalExcess();
  }

  private keep(): void {
    const excess = this.excess < LEAST_GAIN ? 0 : this.excess;
    if (excess > this.bestExcess) return;
    if (excess === this.bestExcess && this.cost >= this.bestCost - this.leastGain) return;
    this.bestCost = this.cost;
    this.bestExcess = excess;
    this.best.copy(this.plan);
    if (this.onBetter !== undefined && excess === 0) this.onBetter(this.best.solution());
  }
}
