import { log } from "../../geography/portable-math";
import { createRandom } from "../random";
import type { Random } from "../random";
import type { SearchBudget } from "../search-budget";
import { real } from "../typed-cell";
import { CentrePlan } from "./centre-plan";
import type { CentreProblem, CentreSolution } from "./centre-problem";
import { closeAndOpen, nudge, plantAnew, relocate } from "./change-centres";
import { settlePrices, spreadCentres } from "./first-centres";
import { Cooling } from "./cooling";
import { Limits } from "./limits";
import { NearUnits } from "./near-units";
import { territoriesAround } from "./neighbourhood";
import { Region } from "./region";
import { RegionSettler } from "./region-settler";

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

/** Steps between two looks at the price. */
const STEPS_A_PRICE = 20;

/** Differences below this share of the mean cost of a territory are rounding. */
const LEAST_GAIN = 1e-9;

/**
 * The search behind `searchCentres`, one region at a time, so that whoever runs it may
 * pause in between.
 */
export class CentreSearch {
  private readonly random: Random;
  private readonly near: NearUnits;
  private readonly region: Region;
  private readonly settler: RegionSettler;
  private readonly cooling: Cooling;
  private readonly plan: CentrePlan;
  private readonly bestPlan: CentrePlan;
  private readonly leastGain: number;
  private price: number;
  /** Territories of the start settled so far, counted pass by pass. */
  private settled = 0;
  private step = 0;
  private cost = 0;
  private excess = 0;
  private bestCost = Number.POSITIVE_INFINITY;
  private bestExcess = Number.POSITIVE_INFINITY;

  /** @param start units to begin with as centres, all different, or null */
  constructor(
    private readonly problem: CentreProblem,
    private readonly budget: SearchBudget,
    seed: number,
    start: Int32Array | null,
    private readonly onBetter?: (solution: CentreSolution) => void,
  ) {
    const { territoryCount, unitCount } = problem;
    const limits = new Limits(problem);
    this.random = createRandom(seed);
    this.near = new NearUnits(problem, Math.min(NEAR, unitCount - 1));
    this.region = new Region(problem, limits, Math.min(MOST_TERRITORIES, territoryCount));
    this.settler = new RegionSettler(problem, this.near, this.region);
    this.cooling = new Cooling(territoryCount, budget);
    const centres = start === null ? spreadCentres(problem, this.random) : start.slice();
    const territoryOf = settlePrices(problem, this.near, centres, budget);
    this.plan = new CentrePlan(problem, limits, centres, territoryOf);
    this.bestPlan = new CentrePlan(problem, limits, centres, territoryOf);
    this.tally();
    this.leastGain = (LEAST_GAIN * this.cost) / territoryCount;
    this.price = (FIRST_PRICE * this.cost) / territoryCount;
    this.keep();
  }

  /** Tries one region more. @return false when there is nothing left to try */
  advance(): boolean {
    const { territoryCount } = this.problem;
    if (this.budget.isSpent()) return false;
    if (this.settled < PASSES * territoryCount) this.settleNext();
    else if (territoryCount > 1) this.coolOn();
    else return false;
    return true;
  }

  get best(): CentreSolution {
    return this.bestPlan.solution();
  }

  /** Settles a territory of the start with its neighbours, without moving centres by chance. */
  private settleNext(): void {
    const { territoryCount } = this.problem;
    this.takeAround(this.settled % territoryCount, 6);
    this.settler.settle(this.price, this.leastGain, false);
    this.region.giveBack(this.plan);
    if (++this.settled % territoryCount !== 0) return;
    this.tally();
    this.keep();
    if (this.excess > 0) this.price *= 2;
  }

  /** The next step of a simulated annealing over regions; each one after the first starts from the best plan. */
  private coolOn(): void {
    if (this.cooling.isOver) {
      if (this.cooling.isBegun) this.plan.copy(this.bestPlan);
      this.tally();
      this.cooling.begin();
    }
    this.tryRegion((this.cooling.next() * this.cost) / this.problem.territoryCount);
    if (++this.step % STEPS_A_PRICE === 0) this.setPrice();
  }

  private tryRegion(temperature: number): void {
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
    this.settler.settle(this.price, this.leastGain, true);
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
    this.region.take(this.plan, territories);
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
    region.take(plan, territories);
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
    this.bestPlan.copy(this.plan);
    if (this.onBetter !== undefined && excess === 0) this.onBetter(this.bestPlan.solution());
  }
}
