import { exp, log } from "../../geography/portable-math";
import type { Pacer } from "../pacer";
import { createRandom, type Random } from "../random";
import type { SearchBudget } from "../search-budget";
import { PairAnnealer } from "./anneal-pairs";
import { BestPairs } from "./best-pairs";
import type { PairPrices } from "./find-pair-prices";
import { PairHopper } from "./hop-pairs";
import { listPairs, type PairLists } from "./pair-lists";
import type { PairProblem, PairSolution } from "./pair-problem";
import { PairState } from "./pair-state";
import { PairWeights } from "./pair-weights";
import { UnitAscent } from "./unit-ascent";

/** Territories of least priced cost a unit is tried in. */
const LISTED = 12;
/** Moves tried, or units looked at, between two looks at the budget: one step of it. */
const TRIES_A_STEP = 256;
const LOOKS_A_STEP = 4;
/** Moves tried in the time of one step of looks: a cycle gives both about the same time. */
const TRIES_A_LOOK = 3000;
/** Moves tried for each unit before the temperature falls. */
const TRIES_A_UNIT = 10;
/** Falls of temperature in the first round, and how much longer each cycle of rounds is. */
const FIRST_FALLS = 20;
const LONGER = 1.5;
/** Part of the budget left that a cooling takes once each has been tried: long ones end deeper. */
const PART_OF_REST = 0.4;
/** Firmness while what a round left outside the limits is mended, and when hops begin. */
const MENDING = 20;
const HOPPING = 2;
/**
 * What breaking a limit costs at all meanwhile, in mean regrets: an excess of one or two is
 * the hardest to mend, and in proportion it would cost nothing.
 */
const ENTRY = 3;
const HOPS_A_WEIGHT = 5;
const STRONGEST_KICK = 4;
/** What an exchange may cost on its way once limits can be kept, in mean regrets. */
const WIDEST_LOSS = 3;
/** Rounds of the unit dual to begin with and in each cycle, and from one gathering to the next. */
const ASCENT_ROUNDS = 200;
const ASCENT_AGAIN = 40;
const GATHER_EVERY = 40;
/** Share of units that territories may disagree about for chains to be the way to place them. */
const MOST_DISPUTED = 0.3;
/** Share of the budget after which the first gathering ends: where territories hold many units it brings little. */
const GATHER_SHARE = 0.45;
/** Share of the time left for hops from what the unit dual led to. */
const FIRST_HOPS = 0.4;
/** Temperature of hops, in mean regrets. */
const HOP_WARMTH = 0.3;

/**
 * A way to cool: temperatures in mean regrets, firmness of the limits, from the beginning
 * of a round to its end, and its length.
 */
interface Cooling {
  readonly hot: number;
  readonly cold: number;
  readonly soft: number;
  readonly firm: number;
  /** What breaking a limit costs at all, in mean regrets. */
  readonly entry: number;
  /** It begins with the best assignment known, not with where the last search ended. */
  readonly fromBest: boolean;
  readonly length: number;
}

/**
 * The first makes a good assignment a little better. The next two suit units that care
 * where they go (distances), the two after them units that fit nearly anywhere, where the
 * art is to fill the limits to the brim: cost first, limits last. The last is for limits so
 * tight that prices say little.
 */
const COOLINGS: readonly Cooling[] = [
  { hot: 0.1, cold: 0.02, soft: 4, firm: 20, entry: 3, fromBest: true, length: 4 },
  { hot: 0.5, cold: 0.01, soft: 4, firm: 4, entry: 0, fromBest: false, length: 1 },
  { hot: 0.5, cold: 0.01, soft: 0.5, firm: 2, entry: 0, fromBest: false, length: 2 },
  { hot: 0.5, cold: 0.05, soft: 0.05, firm: 10, entry: 0, fromBest: false, length: 4 },
  { hot: 0.5, cold: 0.15, soft: 0.02, firm: 10, entry: 0, fromBest: false, length: 4 },
  { hot: 2, cold: 0.03, soft: 2, firm: 20, entry: 2, fromBest: false, length: 8 },
];

/** A search over all pairs of a problem; its parts are called in turn, each with a budget. */
export class PairSearch {
  readonly ascent: UnitAscent;
  private readonly state: PairState;
  private readonly best: BestPairs;
  private readonly weights: PairWeights;
  private readonly random: Random;
  private readonly lists: PairLists;
  private readonly annealer: PairAnnealer;
  private readonly hopper: PairHopper;
  /** The unit dual has led to an assignment worth hopping from. */
  private isPlaced = false;
  /** Falls of temperature so far, and the share of the budget they took. */
  private annealedFalls = 0;
  private annealedShare = 0;
  private budget: SearchBudget = { isSpent: () => true };

  /** @param start see searchPairs */
  constructor(
    problem: PairProblem,
    prices: PairPrices,
    start: Int32Array | null,
    seed: number,
    onBetter?: (better: PairSolution) => void,
    private readonly pacer?: Pacer,
  ) {
    this.lists = listPairs(problem, prices.price, LISTED);
    this.state = new PairState(problem);
    this.best = new BestPairs(this.state, onBetter);
    this.random = createRandom(seed);
    this.weights = new PairWeights(this.state, prices, this.lists);
    this.ascent = new UnitAscent(problem, prices);
    this.annealer = new PairAnnealer(this.state, this.lists, this.random);
    this.hopper = new PairHopper(this.state, this.lists, prices.price, this.random);
    if (start !== null) this.consider(start);
    this.consider(cheapest(this.lists, problem.unitCount));
    this.best.tell();
  }

  /** Looks at an assignment found elsewhere. */
  consider(territoryOf: Int32Array): void {
    this.state.load(territoryOf);
    this.best.consider();
  }

  finish(): PairSolution {
    return this.best.finish();
  }

  /**
   * Rounds of the unit dual. Where it is near its best, territories disagree about few units
   * only: those are placed by exchange chains, and the whole is as good as its bound is close.
   */
  async gather(budget: SearchBudget): Promise<void> {
    const last = (budget.share?.() ?? 0) + GATHER_SHARE;
    this.budget = budget;
    await this.ascend(ASCENT_ROUNDS, () => (budget.share?.() ?? 0) < last);
  }

  /** Annealing and hops in turn until the budget is spent. */
  async run(budget: SearchBudget): Promise<void> {
    this.budget = budget;
    const { state, best, random } = this;
    const reached = COOLINGS.map(() => -Infinity);
    // While nothing inside the limits is known: ever hotter, to get out of where it is stuck.
    let heat = 1;
    let length = FIRST_FALLS;
    const begun = budget.share?.() ?? 0;
    const isBegun = (): boolean => (budget.share?.() ?? 1) > begun + FIRST_HOPS * (1 - begun);
    // Loads that depend on the territory leave chains little to find before something is annealed.
    const isReady = this.isPlaced && !state.problem.loadDependsOnTerritory;
    if (isReady && !(await this.hop(Infinity, isBegun))) return;
    for (let round = 0; ; round++) {
      const isLearning = round < COOLINGS.length;
      if (!isLearning) length *= LONGER;
      const which = pick(reached, random, best.isInside ? 0 : 1);
      const cooling = COOLINGS[which] as Cooling;
      const falls = Math.max(length * cooling.length, isLearning ? 0 : (this.fittedFalls() ?? 0));
      if (!(await this.anneal(cooling, falls, heat, round > 0))) return;
      this.mend();
      this.hopper.enqueueAll();
      if (!(await this.descend())) return;
      reached[which] = state.broken > 0 ? Infinity : state.cost;
      best.consider();
      best.tell();
      this.hopper.chains.widestLoss = best.isInside ? WIDEST_LOSS * this.weights.regret : Infinity;
      heat = best.isInside ? 1 : heat * 2;
      if (!(await this.ascend(ASCENT_AGAIN, () => true))) return;
      const tries = TRIES_A_UNIT * state.problem.unitCount * (isLearning ? length : falls / cooling.length);
      if (!(await this.hop(Math.ceil(tries / TRIES_A_LOOK), () => false))) return;
    }
  }

  /** Falls of a cooling that takes its part of the budget left, at the pace so far; null where no share is known. */
  private fittedFalls(): number | null {
    const share = this.budget.share?.();
    if (share === undefined || this.annealedShare <= 0) return null;
    return (this.annealedFalls / this.annealedShare) * PART_OF_REST * (1 - share);
  }

  /** Asked before each step; false when the budget is spent. */
  private async step(): Promise<boolean> {
    if (this.pacer?.isDue() === true) await this.pacer.rest(0, 1);
    return !this.budget.isSpent();
  }

  private async anneal(cooling: Cooling, falls: number, heat: number, isTelling: boolean): Promise<boolean> {
    const { state, best, weights, annealer } = this;
    const tries = TRIES_A_UNIT * state.problem.unitCount;
    const hot = cooling.hot * heat;
    const cool = exp(log(cooling.cold / hot) / falls);
    const firmUp = exp(log(cooling.firm / cooling.soft) / falls);
    let temperature = hot * weights.regret;
    let firmness = cooling.soft;
    if (cooling.fromBest) state.load(best.territory());
    const before = this.budget.share?.() ?? 0;
    for (let fall = 0; fall < falls; fall++) {
      weights.set(firmness, cooling.entry);
      for (let done = 0; done < tries; done += TRIES_A_STEP) {
        if (!(await this.step())) return false;
        annealer.run(temperature, TRIES_A_STEP, () => best.considerInside());
      }
      best.consider();
      if (isTelling) best.tell();
      temperature *= cool;
      firmness *= firmUp;
    }
    this.annealedFalls += falls;
    this.annealedShare += (this.budget.share?.() ?? 0) - before;
    // Afresh, so that rounding does not gather in the sums.
    state.load(state.territoryOf.slice());
    return true;
  }

  /** Limits are kept if that is at all possible from here on. */
  private mend(): void {
    this.weights.set(MENDING, ENTRY);
    this.hopper.chains.refresh();
  }

  /** Exchanges from the units that wait for a look, until none gains. */
  private async descend(isWorthwhile = (): boolean => true): Promise<boolean> {
    const { hopper, best } = this;
    for (;;) {
      if (!(await this.step())) return false;
      if (!isWorthwhile()) {
        hopper.forget();
        return true;
      }
      if (hopper.descend(LOOKS_A_STEP, () => best.considerInside())) return true;
    }
  }

  private async ascend(rounds: number, isWorthwhile: () => boolean): Promise<boolean> {
    const { ascent } = this;
    for (let round = 1; round <= rounds && isWorthwhile(); round++) {
      if (!(await this.step())) return false;
      const isOver = !ascent.round();
      if ((isOver || round % GATHER_EVERY === 0) && !(await this.place(isWorthwhile))) return false;
      if (isOver) ascent.revive();
      if (isOver && rounds === ASCENT_ROUNDS) break;
    }
    return true;
  }

  /** Units that no territory or several took are placed by exchange chains, where they are few. */
  private async place(isWorthwhile: () => boolean): Promise<boolean> {
    const { state, best, hopper, lists } = this;
    const { takenBy, timesTaken } = this.ascent.dual;
    const isDisputed = (unit: number): boolean => timesTaken[unit] !== 1;
    const units = takenBy.map((_, unit) => unit).filter(isDisputed);
    if (units.length > MOST_DISPUTED * takenBy.length) return true;
    state.load(takenBy.map((j, unit) => (j < 0 ? (lists.territory[unit * lists.width] as number) : j)));
    this.mend();
    for (const unit of units) hopper.enqueue(unit);
    this.isPlaced = true;
    if (!(await this.descend(isWorthwhile))) return false;
    best.consider();
    best.tell();
    return true;
  }

  private async hop(steps: number, isEnough: () => boolean): Promise<boolean> {
    const { state, best, weights, hopper } = this;
    state.load(best.territory());
    weights.set(best.isInside ? HOPPING : MENDING, ENTRY);
    hopper.chains.refresh();
    let hops = 0;
    for (let done = 0; done < steps && !isEnough();) {
      hopper.kick(1 + (hops % STRONGEST_KICK));
      for (let isDown = false; !isDown; done++) {
        if (!(await this.step())) return false;
        isDown = hopper.descend(LOOKS_A_STEP, () => best.considerInside());
      }
      hopper.settle(HOP_WARMTH * weights.regret);
      if (!best.isInside) best.consider();
      if (++hops % HOPS_A_WEIGHT === 0 || !best.isInside) weights.adapt();
      best.tell();
    }
    return true;
  }
}

/** Every cooling from the first one on once; then mostly the one that did best, sometimes another. */
function pick(reached: readonly number[], random: Random, first: number): number {
  let best = first;
  for (let k = first; k < reached.length; k++) {
    if ((reached[k] as number) < (reached[best] as number)) best = k;
  }
  const isNew = reached[best] === -Infinity;
  return isNew || random.below(2) === 0 ? best : first + random.below(reached.length - first);
}

function cheapest(lists: PairLists, unitCount: number): Int32Array {
  return Int32Array.from({ length: unitCount }, (_, unit) =>
    Math.max(0, lists.territory[unit * lists.width] as number),
  );
}
