import { exp, log } from "../../geography/portable-math";
import type { Pacer } from "../pacer";
import { createRandom, type Random } from "../random";
import type { SearchBudget } from "../search-budget";
import { PairAnnealer } from "./anneal-pairs";
import { BestPairs } from "./best-pairs";
import { findPairPrices } from "./find-pair-prices";
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
/** Firmness while what a round left outside the limits is mended, and when hops begin. */
const MENDING = 20;
const HOPPING = 2;
const HOPS_A_WEIGHT = 5;
const STRONGEST_KICK = 4;
/** What an exchange may cost on its way once limits can be kept, in mean regrets. */
const WIDEST_LOSS = 3;
/** Rounds of the unit dual to begin with and in each cycle, and from one gathering to the next. */
const ASCENT_ROUNDS = 150;
const ASCENT_AGAIN = 20;
const GATHER_EVERY = 4;
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
  readonly length: number;
}

/**
 * The first two suit units that care where they go (distances), the next two units that fit
 * nearly anywhere, where the art is to fill the limits to the brim: cost first, limits last.
 * The last is for limits so tight that prices say little.
 */
const COOLINGS: readonly Cooling[] = [
  { hot: 0.5, cold: 0.01, soft: 4, firm: 4, length: 1 },
  { hot: 0.5, cold: 0.01, soft: 0.5, firm: 2, length: 2 },
  { hot: 0.5, cold: 0.05, soft: 0.05, firm: 10, length: 4 },
  { hot: 0.5, cold: 0.15, soft: 0.02, firm: 10, length: 4 },
  { hot: 5, cold: 0.03, soft: 1, firm: 10, length: 4 },
];

/**
 * The best assignment found until the budget is spent.
 *
 * Prices of load come first: they make the cheapest territory of nearly every unit the
 * right one and say which few others are worth a try. Then cycles, each longer than the one
 * before, of two searches in turn. Annealing goes through assignments that break limits,
 * first gladly, then less and less; what is left outside in the end is mended by exchange
 * chains. Rounds of the unit dual, in which every territory fills up with whole units, show
 * assignments of another make where territories hold few units. Hops start from the best assignment known and change it a neighbourhood at a
 * time. Which cooling is taken depends on how the coolings have done on this problem.
 *
 * @param start assignment to begin with, or null; the answer is never worse when it is
 *   inside the limits
 * @param budget asked once before each step of 256 moves tried or 4 units looked at
 * @param onBetter told of better assignments as they are found
 * @returns inside the limits if any such assignment was found, else nearest to them
 */
export async function searchPairs(
  problem: PairProblem,
  start: Int32Array | null,
  budget: SearchBudget,
  seed: number,
  onBetter?: (better: PairSolution) => void,
  pacer?: Pacer,
): Promise<PairSolution> {
  const prices = await findPairPrices(problem, budget, pacer);
  const lists = listPairs(problem, prices.price, LISTED);
  const state = new PairState(problem);
  const best = new BestPairs(state, onBetter);
  if (start !== null) {
    state.load(start);
    best.consider();
  }
  state.load(cheapest(lists, problem.unitCount));
  best.consider();
  best.tell();
  const random = createRandom(seed);
  const weights = new PairWeights(state, prices, lists);
  const search: Search = {
    state,
    best,
    weights,
    random,
    lists,
    ascent: new UnitAscent(problem, prices),
    annealer: new PairAnnealer(state, lists, random),
    hopper: new PairHopper(state, lists, prices.price, random),
    step: async () => {
      if (pacer?.isDue() === true) await pacer.rest(0, 1);
      return !budget.isSpent();
    },
  };
  await cycle(search);
  return best.finish();
}

interface Search {
  readonly state: PairState;
  readonly best: BestPairs;
  readonly weights: PairWeights;
  readonly random: Random;
  readonly lists: PairLists;
  readonly ascent: UnitAscent;
  readonly annealer: PairAnnealer;
  readonly hopper: PairHopper;
  /** Asked before each step; false when the budget is spent. */
  readonly step: () => Promise<boolean>;
}

async function cycle(search: Search): Promise<void> {
  const { state, best, random } = search;
  const reached = COOLINGS.map(() => -Infinity);
  // While nothing inside the limits is known: ever hotter, to get out of where it is stuck.
  let heat = 1;
  let length = FIRST_FALLS;
  for (let round = 0; ; round++, length *= round < COOLINGS.length ? 1 : LONGER) {
    const which = pick(reached, random);
    const cooling = COOLINGS[which] as Cooling;
    if (!(await anneal(search, cooling, length * cooling.length, heat, round > 0))) return;
    search.weights.set(MENDING);
    search.hopper.chains.refresh();
    search.hopper.enqueueAll();
    if (!(await descend(search))) return;
    reached[which] = state.broken > 0 ? Infinity : state.cost;
    best.consider();
    best.tell();
    search.hopper.chains.widestLoss = best.isInside ? WIDEST_LOSS * search.weights.regret : Infinity;
    heat = best.isInside ? 1 : heat * 2;
    if (!(await gather(search, round === 0 ? ASCENT_ROUNDS : ASCENT_AGAIN))) return;
    const tries = TRIES_A_UNIT * state.problem.unitCount * length;
    if (!(await hop(search, Math.ceil(tries / TRIES_A_LOOK)))) return;
  }
}

/** Every cooling once; then mostly the one that did best, sometimes another. */
function pick(reached: readonly number[], random: Random): number {
  let best = 0;
  for (let k = 0; k < reached.length; k++) {
    if ((reached[k] as number) < (reached[best] as number)) best = k;
  }
  const isNew = reached[best] === -Infinity;
  return isNew || random.below(2) === 0 ? best : random.below(reached.length);
}

async function anneal(
  search: Search,
  cooling: Cooling,
  falls: number,
  heat: number,
  isTelling: boolean,
): Promise<boolean> {
  const { state, best, weights, annealer, step } = search;
  const tries = TRIES_A_UNIT * state.problem.unitCount;
  const hot = cooling.hot * heat;
  const cool = exp(log(cooling.cold / hot) / falls);
  const firmUp = exp(log(cooling.firm / cooling.soft) / falls);
  let temperature = hot * weights.regret;
  let firmness = cooling.soft;
  for (let fall = 0; fall < falls; fall++) {
    weights.set(firmness);
    for (let done = 0; done < tries; done += TRIES_A_STEP) {
      if (!(await step())) return false;
      annealer.run(temperature, TRIES_A_STEP, () => best.considerInside());
    }
    best.consider();
    if (isTelling) best.tell();
    temperature *= cool;
    firmness *= firmUp;
  }
  // Afresh, so that rounding does not gather in the sums.
  state.load(state.territoryOf.slice());
  return true;
}

/** Exchanges from the units that wait for a look, until none gains. */
async function descend(search: Search): Promise<boolean> {
  const { hopper, best, step } = search;
  for (;;) {
    if (!(await step())) return false;
    if (hopper.descend(LOOKS_A_STEP, () => best.considerInside())) return true;
  }
}

/**
 * Rounds of the unit dual. Where it is near its best, territories disagree about few units
 * only: those are placed by exchange chains, and the whole is as good as its bound is close.
 */
async function gather(search: Search, rounds: number): Promise<boolean> {
  const { state, best, weights, hopper, ascent, lists, step } = search;
  const { unitCount: n } = state.problem;
  for (let round = 1; round <= rounds; round++) {
    if (!(await step())) return false;
    const isOver = !ascent.round();
    if (isOver || round % GATHER_EVERY === 0) {
      const { takenBy, timesTaken } = ascent.dual;
      state.load(takenBy.map((j, unit) => (j < 0 ? (lists.territory[unit * lists.width] as number) : j)));
      weights.set(MENDING);
      hopper.chains.refresh();
      for (let unit = 0; unit < n; unit++) if (timesTaken[unit] !== 1) hopper.enqueue(unit);
      if (!(await descend(search))) return false;
      best.consider();
      best.tell();
    }
    if (isOver) ascent.revive();
    if (isOver && rounds === ASCENT_ROUNDS) break;
  }
  return true;
}

async function hop(search: Search, steps: number): Promise<boolean> {
  const { state, best, weights, hopper, step } = search;
  state.load(best.territory());
  weights.set(best.isInside ? HOPPING : MENDING);
  hopper.chains.refresh();
  let hops = 0;
  for (let done = 0; done < steps;) {
    hopper.kick(1 + (hops % STRONGEST_KICK));
    for (let isDown = false; !isDown; done++) {
      if (!(await step())) return false;
      isDown = hopper.descend(LOOKS_A_STEP, () => best.considerInside());
    }
    hopper.settle(HOP_WARMTH * weights.regret);
    if (!best.isInside) best.consider();
    if (++hops % HOPS_A_WEIGHT === 0 || !best.isInside) weights.adapt();
    best.tell();
  }
  return true;
}

function cheapest(lists: PairLists, unitCount: number): Int32Array {
  return Int32Array.from({ length: unitCount }, (_, unit) =>
    Math.max(0, lists.territory[unit * lists.width] as number),
  );
}
