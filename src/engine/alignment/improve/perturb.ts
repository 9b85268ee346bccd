import type { Pacer } from "../pacer";
import type { Random } from "../random";
import { real, whole } from "../typed-cell";
import { Neighbourhood } from "./neighbourhood";
import { NOISE } from "./repair";
import type { Search } from "./search";

/** Moves drawn for each kick; the one that costs least is tried, so that kicks fall near borders. */
const DRAWS = 4;

/** Only the first slots of a list, the least reduced costs, are drawn from. */
const FIRST_SLOTS = 5;

/** What being outside costs while a kick settles, over what the prices say. */
const FACTOR = 32;

/** Neighbours of each territory and units of each list looked at, and moves made, after a kick. */
const NEAREST = 8;
const DEPTH = 24;
const MOST_MOVES = 30;

/**
 * Iterated local search: one unit is pushed into another of its territories and held
 * there while the neighbourhood settles by shifts and swaps; the result is kept when it
 * costs less and no more is outside the bands. Leaves optima that polish cannot.
 *
 * @see Lourenço, Martin & Stützle (2003) Iterated local search
 */
export async function perturb(search: Search, kicks: number, random: Random, pacer: Pacer): Promise<void> {
  const { instance, arcs, assignment, penalty } = search;
  if (instance.territoryCount < 2 || instance.unitCount === 0) return;
  penalty.setFactor(FACTOR);
  const near = new Neighbourhood(search, penalty);
  const least = (NOISE * arcs.totalCost()) / instance.unitCount;
  for (let kick = 0; kick < kicks; kick++) {
    if (pacer.isDue()) await pacer.rest(kick, kicks);
    const { unit, to } = drawMove(search, random);
    if (unit < 0) continue;
    const from = whole(assignment.territoryOf, unit);
    const penaltyBefore = penalty.total();
    const awayBefore = penalty.awayExcess();
    const trail = [{ unit, from }];
    let change = arcs.costAt(unit, to) - arcs.costAt(unit, from);
    arcs.move(unit, to);
    penalty.update(from);
    penalty.update(to);
    change += penalty.total() - penaltyBefore;
    arcs.hold(unit);
    change += settle(search, near, from, to, least, trail);
    arcs.hold(-1);
    const outside = penalty.total() - penaltyBefore;
    const isBetter = outside < 0 || (outside === 0 && change <= 0);
    if (isBetter && penalty.awayExcess() <= awayBefore) continue;
    for (const step of trail.reverse()) {
      const left = whole(assignment.territoryOf, step.unit);
      arcs.move(step.unit, step.from);
      penalty.update(left);
      penalty.update(step.from);
    }
  }
  penalty.setFactor(1);
}

/** Applies the best moves around two territories until none gains; returns what they change. */
function settle(
  search: Search,
  near: Neighbourhood,
  from: number,
  to: number,
  least: number,
  trail: { unit: number; from: number }[],
): number {
  const queue = [from, to];
  let change = 0;
  let moves = 0;
  for (let head = 0; head < queue.length && moves < MOST_MOVES; head++) {
    const a = queue[head] as number;
    near.best.reset(least);
    const neighbours = search.arcs.neighboursOf(a);
    for (let i = 0; i < Math.min(NEAREST, neighbours.length); i++) near.pair(a, whole(neighbours, i), DEPTH);
    if (!near.best.isFound) continue;
    change += near.best.change;
    near.best.eachUnit((unit, home) => trail.push({ unit, from: home }));
    near.apply();
    near.best.eachTouched((territory) => {
      if (!queue.includes(territory, head + 1)) queue.push(territory);
    });
    moves++;
  }
  return change;
}

function drawMove(search: Search, random: Random): { unit: number; to: number } {
  const { instance, assignment, candidates } = search;
  const slots = Math.min(FIRST_SLOTS, candidates.width);
  let chosen = { unit: -1, to: -1 };
  let least = Number.POSITIVE_INFINITY;
  for (let draw = 0; draw < DRAWS; draw++) {
    const unit = random.below(instance.unitCount);
    const slot = unit * candidates.width + random.below(slots);
    const to = whole(candidates.territory, slot);
    if (to < 0 || to === whole(assignment.territoryOf, unit) || !search.arcs.mayMove(unit, to)) continue;
    const key = search.arcs.keyAt(unit, to, real(candidates.cost, slot));
    if (!(key < least)) continue;
    least = key;
    chosen = { unit, to };
  }
  return chosen;
}
