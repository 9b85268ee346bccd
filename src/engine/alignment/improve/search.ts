import { Assignment } from "../assignment";
import { slotOf, type Candidates } from "../candidates";
import type { Instance } from "../instance";
import type { Pacer } from "../pacer";
import { real, whole } from "../typed-cell";
import { ArcLists } from "./arc-lists";
import { BandPenalty } from "./band-penalty";

/**
 * One assignment under improvement, shared by repair, polish and kicks. All its moves go
 * through the arc lists, which keep the assignment and themselves up to date.
 */
export interface Search {
  readonly instance: Instance;
  readonly candidates: Candidates;
  /** Cost per unit of load of measure m in territory j at [j * measureCount + m]. */
  readonly prices: Float64Array;
  readonly assignment: Assignment;
  readonly arcs: ArcLists;
  readonly penalty: BandPenalty;
}

/**
 * Opens a search at the given assignment. Units whose place is forbidden go to the cheapest
 * of their candidates first.
 *
 * @param prices those of the dual: they say which units are near a border
 * @param within 1 for each territory that may change; without it all may
 */
export async function openSearch(
  instance: Instance,
  candidates: Candidates,
  prices: Float64Array,
  territoryOf: Int32Array,
  pacer: Pacer,
  within: Uint8Array | null = null,
): Promise<Search> {
  const assignment = new Assignment(instance, territoryOf);
  const hereCost = new Float64Array(instance.unitCount);
  for (let unit = 0; unit < instance.unitCount; unit++) {
    if ((unit & 1023) === 0 && pacer.isDue()) await pacer.rest(0, 1);
    hereCost[unit] = allowedCost(instance, candidates, assignment, unit);
  }
  const arcs = await ArcLists.build(instance, candidates, prices, assignment, hereCost, within, pacer);
  const penalty = new BandPenalty(instance, assignment, candidates, prices);
  return { instance, candidates, prices, assignment, arcs, penalty };
}

/** importance * cost of the unit where it is, after it has left where it may not be. */
function allowedCost(
  instance: Instance,
  candidates: Candidates,
  assignment: Assignment,
  unit: number,
): number {
  const home = whole(assignment.territoryOf, unit);
  const slot = slotOf(candidates, unit, home);
  const here =
    slot >= 0 ? real(candidates.cost, slot) : real(instance.importance, unit) * instance.cost.of(unit, home);
  if (here < Number.POSITIVE_INFINITY || whole(instance.fixedTo, unit) >= 0) return here;
  const { width, territory, cost } = candidates;
  let least = Number.POSITIVE_INFINITY;
  for (let s = unit * width; s < (unit + 1) * width; s++) {
    if (whole(territory, s) < 0 || real(cost, s) >= least) continue;
    least = real(cost, s);
    assignment.move(unit, whole(territory, s));
  }
  return least;
}
