import { slotOf, type Candidates } from "../candidates";
import type { Pacer } from "../pacer";
import type { Random } from "../random";
import { real, whole } from "../typed-cell";
import { descend, type Search } from "./descend";
import type { Exchange } from "./exchange";

/**
 * Iterated local search: one unit is pushed into another of its territories and held
 * there while the neighbourhood settles; the result is kept when it is no worse. Leaves
 * optima that single shifts and swaps cannot.
 *
 * @see Lourenço, Martin & Stützle (2003) Iterated local search
 */
export async function perturb(
  search: Search,
  candidates: Candidates,
  kicks: number,
  random: Random,
  pacer: Pacer,
): Promise<void> {
  const { instance, assignment, borders, penalty } = search;
  if (instance.territoryCount < 2 || instance.unitCount === 0) return;
  for (let kick = 0; kick < kicks; kick++) {
    if (pacer.isDue()) await pacer.rest(kick, kicks);
    const { unit, to } = drawMove(search, candidates, random);
    if (unit < 0) continue;
    const from = whole(assignment.territoryOf, unit);
    const undo: { unit: number; from: number }[] = [{ unit, from }];
    let gained = penalty.of(from, real(assignment.load, from)) + penalty.of(to, real(assignment.load, to));
    gained -= costOf(candidates, unit, to) - costOf(candidates, unit, from);
    borders.move(unit, to);
    gained -= penalty.of(from, real(assignment.load, from)) + penalty.of(to, real(assignment.load, to));
    const note = (exchange: Exchange): void => {
      gained += exchange.gain;
      if (exchange.outward >= 0) undo.push({ unit: exchange.outward, from: exchange.a });
      if (exchange.inward >= 0) undo.push({ unit: exchange.inward, from: exchange.b });
    };
    await descend(search, [from, to], 60, unit, note, pacer);
    if (gained >= 0) continue;
    for (const step of undo.reverse()) borders.move(step.unit, step.from);
  }
}

/** Moves drawn for each kick; the one that costs least is tried, so that kicks fall near borders. */
const DRAWS = 4;

/** Only the first slots of a list, the least reduced costs, are drawn from. */
const FIRST_SLOTS = 5;

function drawMove(search: Search, candidates: Candidates, random: Random): { unit: number; to: number } {
  const { instance, assignment } = search;
  const slots = Math.min(FIRST_SLOTS, candidates.width);
  let chosen = { unit: -1, to: -1 };
  let least = Number.POSITIVE_INFINITY;
  for (let draw = 0; draw < DRAWS; draw++) {
    const unit = random.below(instance.unitCount);
    const slot = unit * candidates.width + random.below(slots);
    const to = whole(candidates.territory, slot);
    const from = whole(assignment.territoryOf, unit);
    if (to < 0 || to === from || whole(instance.fixedTo, unit) >= 0) continue;
    const size = Math.max(real(instance.load, unit), 1e-6);
    const delta = (real(candidates.cost, slot) - costOf(candidates, unit, from)) / size;
    if (delta >= least) continue;
    least = delta;
    chosen = { unit, to };
  }
  return chosen;
}

function costOf(candidates: Candidates, unit: number, territory: number): number {
  const slot = slotOf(candidates, unit, territory);
  return slot < 0 ? Number.POSITIVE_INFINITY : real(candidates.cost, slot);
}
