import { squaredKmFromChord } from "../../geography/distance";
import type { UnitVector } from "../../geography/distance";
import type { Pacer } from "../pacer";
import { createRandom, type Random } from "../random";
import { alignLoosely, type Relaxed } from "./align-loosely";
import { anneal, type Cooling } from "./anneal";
import type { AreaPlan, AreaPlanProblem } from "./area-plan-problem";
import { placesOf, withEmptyAreas } from "./area-places";
import type { AreaModel } from "./area-state";
import { AreaState } from "./area-state";
import { HomeCost } from "./home-cost";
import { Incumbent } from "./incumbent";
import { levelPrices } from "./level-prices";
import type { LevelProblem } from "./level-prices";
import { makeConnected } from "./make-connected";
import { Members } from "./members";
import { openStart } from "./open-start";
import { SpreadCost } from "./spread-cost";
import { growTerritories } from "./start";

/** How long and from where to search. */
export interface AreaOptions {
  /** Slices of 400 proposed moves; some 5,000 to 10,000 of them take a second. */
  readonly slices: number;
  /** Integer 0..4294967295. */
  readonly seed: number;
  /** Told of better plans, at most every TELL_EVERY slices. */
  readonly onBetter?: (better: Pick<AreaPlan, "territoryOf" | "excess">) => void;
}

/** Slices between two tellings of a better plan, some tenths of a second. */
const TELL_EVERY = 2_000;

/** A run from a first plan, and one that keeps to the plan it is given but for details. */
const ROAMING = { hot: 0.3, cold: 0.003, cheap: 3, dear: 45, unlike: true };
const SETTLING = { hot: 0.1, cold: 0.003, cheap: 10, dear: 45, unlike: true };

/** Rounds of "balance for these centres, then move the centres" where there are no homes. */
const CENTRE_ROUNDS = 4;

/** What the search has found. */
export type SharedOut = Pick<AreaPlan, "territoryOf" | "excess" | "bound" | "prices" | "stoppedEarly">;

/** A first plan, with the cost of areas that it was made connected by. */
interface Start {
  readonly territoryOf: Int32Array;
  readonly preference: (area: number, territory: number) => number;
}

/**
 * Shares out the areas of a map. Prices come first, as for accounts: they carry load across
 * many territories at once and leave cells that are nearly connected; with costs they also
 * give the bound, since leaving connection out only makes plans cheaper. What hangs loose is
 * then handed to a neighbour, holes are opened, and annealing (anneal.ts) moves borders, every
 * territory in one piece and open throughout, until bands and distances are as good as whole
 * areas allow.
 *
 * @throws EngineError CANCELLED when the user has cancelled
 */
export async function shareOut(
  problem: AreaPlanProblem,
  options: AreaOptions,
  pacer: Pacer,
): Promise<SharedOut> {
  const random = createRandom(options.seed);
  const importance = withEmptyAreas(problem.importance);
  const places = placesOf(problem);
  const free = modelOf(problem, places, importance);
  let relaxed: Relaxed | null = null;
  let start: Start;
  if (problem.cost === null)
    start = await settleTerritories(problem, free, places, importance, random, pacer);
  else {
    relaxed = await alignLoosely(problem, problem.cost, places, options.seed, pacer);
    const { preference } = relaxed;
    start = { territoryOf: makeConnected(free, relaxed.territoryOf, preference), preference };
  }
  const { isRim } = problem;
  const open = isRim === null ? null : openStart(free, isRim, start.territoryOf, start.preference);
  const model = { ...free, isRim: open === null ? null : isRim };
  const state = new AreaState(model);
  state.set(open ?? start.territoryOf);

  const incumbent = new Incumbent();
  incumbent.offer(state);
  const tell = (): void => options.onBetter?.({ territoryOf: incumbent.best(), excess: incumbent.excess });
  tell();
  pacer.begin("Moving borders", 0.4, 0.7);
  let stoppedEarly = !(await coolDown(state, ROAMING, options.slices, random, incumbent, tell, pacer));
  if (incumbent.excess > 0 && !stoppedEarly) {
    pacer.begin("Trying narrower bands", 0.7, 0.85);
    const narrow = new AreaState({ ...model, ...narrowed(model) });
    const inside = new Incumbent();
    narrow.set(incumbent.best());
    inside.offer(narrow);
    stoppedEarly = !(await coolDown(narrow, ROAMING, options.slices, random, inside, tell, pacer));
    state.set(inside.best());
    incumbent.offer(state);
    pacer.begin("Moving borders", 0.85, 0.95);
    state.set(incumbent.best());
    stoppedEarly ||= !(await coolDown(state, SETTLING, options.slices, random, incumbent, tell, pacer));
  }
  state.set(incumbent.best());
  return {
    territoryOf: incumbent.best(),
    bound: relaxed?.bound ?? 0,
    prices: relaxed?.prices ?? new Float64Array(problem.territoryCount * problem.measureCount),
    excess: state.limits.excess,
    stoppedEarly,
  };
}

/**
 * One annealing run. @returns false when it was ended before its time because what was found
 * is enough
 */
async function coolDown(
  state: AreaState,
  cooling: Omit<Cooling, "slices">,
  slices: number,
  random: Random,
  incumbent: Incumbent,
  tell: () => void,
  pacer: Pacer,
): Promise<boolean> {
  const run = anneal(state, { ...cooling, slices }, random, incumbent);
  let told = incumbent.best();
  for (let done = 0; run.next().done !== true; done++) {
    if (pacer.isDue()) await pacer.rest(done, slices);
    if (pacer.isEnough()) return false;
    if (done % TELL_EVERY !== 0 || incumbent.best() === told) continue;
    told = incumbent.best();
    tell();
  }
  return true;
}

/**
 * Bands half as wide, around the same middle. Where a search ends with a small territory that
 * large areas hem in, one for narrower bands settles elsewhere, inside the wider ones.
 */
function narrowed({ lower, upper }: AreaModel): Pick<AreaModel, "lower" | "upper"> {
  const quarter = upper.map((most, q) => (most < Infinity ? (most - (lower[q] as number)) / 4 : 0));
  return {
    lower: lower.map((least, q) => least + (quarter[q] as number)),
    upper: upper.map((most, q) => most - (quarter[q] as number)),
  };
}

/** Territories without homes: "balance for these centres, then move the centres", a few rounds long. */
async function settleTerritories(
  problem: AreaPlanProblem,
  model: AreaModel,
  places: readonly UnitVector[],
  importance: Float64Array,
  random: Random,
  pacer: Pacer,
): Promise<Start> {
  const { territoryCount } = problem;
  const levels = levelsOf(problem);
  const prices = new Float64Array(territoryCount);
  pacer.begin("Balancing", 0.1, 0.4);
  let territoryOf = growTerritories(model, random);
  let preference: Start["preference"] = () => 0;
  for (let round = 0; round < CENTRE_ROUNDS; round++) {
    const square = squaresBetween(places, meansOf(model, territoryOf, places, importance));
    const levelling = levelPrices({ ...levels, square }, prices);
    let step = levelling.next();
    for (; step.done !== true; step = levelling.next()) await pacer.breathe(round, CENTRE_ROUNDS);
    preference = (area, territory) =>
      (square[area * territoryCount + territory] as number) + (prices[territory] as number);
    territoryOf = makeConnected(model, step.value, preference);
  }
  return { territoryOf, preference };
}

function modelOf(
  problem: AreaPlanProblem,
  places: readonly UnitVector[],
  importance: Float64Array,
): AreaModel {
  const { areaCount, territoryCount, measureCount, load, lower, upper, graph, cost, fixedTo } = problem;
  const base = {
    unitCount: areaCount,
    territoryCount,
    measureCount,
    load,
    lower,
    upper,
    graph,
    mustConnect: true,
    isRim: null,
    isFixed: Uint8Array.from(fixedTo, (territory) => (territory >= 0 ? 1 : 0)),
  };
  if (cost === null) return { ...base, costOf: (members) => new SpreadCost(places, importance, members) };
  const table = cost.map((each, at) => each * (importance[Math.floor(at / territoryCount)] as number));
  return { ...base, costOf: (members) => new HomeCost(table, members) };
}

/** Loads and targets with all measures counted alike, for the prices. */
function levelsOf(problem: AreaPlanProblem): Omit<LevelProblem, "square"> {
  const { areaCount, territoryCount, measureCount, load, lower, upper, fixedTo } = problem;
  const whole = new Float64Array(measureCount);
  load.forEach((value, at) => {
    whole[at % measureCount] = (whole[at % measureCount] as number) + value / measureCount;
  });
  const share = new Float64Array(areaCount);
  load.forEach((value, at) => {
    const area = Math.floor(at / measureCount);
    const total = whole[at % measureCount] as number;
    if (total > 0) share[area] = (share[area] as number) + value / total / (measureCount * measureCount);
  });
  const target = Float64Array.from({ length: territoryCount }, (_, territory) => {
    let sum = 0;
    for (let m = 0; m < measureCount; m++) {
      const least = lower[territory * measureCount + m] as number;
      const most = upper[territory * measureCount + m] as number;
      const middle =
        most < Infinity ? (least + most) / 2 : ((whole[m] as number) * measureCount) / territoryCount;
      if ((whole[m] as number) > 0) sum += middle / (whole[m] as number);
    }
    return sum;
  });
  const together = target.reduce((sum, value) => sum + value, 0);
  return {
    areaCount,
    territoryCount,
    share,
    // A territory whose target is nothing would have a price without end.
    target: target.map((value) => (together > 0 ? Math.max(1e-6, value / together) : 1 / territoryCount)),
    fixedTo,
  };
}

function squaresBetween(places: readonly UnitVector[], centres: readonly UnitVector[]): Float64Array {
  const square = new Float64Array(places.length * centres.length);
  places.forEach((place, area) => {
    centres.forEach((centre, territory) => {
      square[area * centres.length + territory] = squareKm(place, centre);
    });
  });
  return square;
}

/** Mean points of the territories, on the sphere. */
function meansOf(
  { unitCount, territoryCount }: AreaModel,
  territoryOf: Int32Array,
  places: readonly UnitVector[],
  importance: Float64Array,
): UnitVector[] {
  const members = new Members(unitCount, territoryCount);
  members.set(territoryOf);
  const cost = new SpreadCost(places, importance, members);
  cost.reset();
  return Array.from({ length: territoryCount }, (_, territory) => {
    const { x, y, z } = cost.meanOf(territory);
    const length = Math.sqrt(x * x + y * y + z * z);
    return { x: x / length, y: y / length, z: z / length };
  });
}

function squareKm(a: UnitVector, b: UnitVector): number {
  const dx = a.x - b.x;
  const dy = a.y - b.y;
  const dz = a.z - b.z;
  return squaredKmFromChord(dx * dx + dy * dy + dz * dz);
}
