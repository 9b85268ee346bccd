import type { PairProblem } from "../pairs/pair-problem";
import { real, whole } from "../typed-cell";
import { MipBuilder, type MipAnswer, type MipSolver } from "./mip-model";
import type { TerritorySets } from "./territory-sets";

/** The least loss over all ways to give every territory one of its sets and every unit one territory. */
export interface ChosenSets {
  readonly status: MipAnswer["status"];
  /** Null where none was found. */
  readonly territoryOf: Int32Array | null;
  /** No choice loses less; infinite when there is none. */
  readonly bound: number;
}

/**
 * The set partitioning problem over the sets listed. Losses are small and at least 0 where
 * costs are large and nearly equal: easier on the solver's tolerances, and the same order.
 *
 * @param isKnown whether the set is part of the assignment to start from
 */
export async function chooseSets(
  problem: PairProblem,
  sets: TerritorySets,
  isKnown: (set: number) => boolean,
  solver: MipSolver,
  options: { readonly seconds: number; readonly onBetter: (territoryOf: Int32Array) => void },
): Promise<ChosenSets> {
  const { unitCount, territoryCount } = problem;
  const builder = new MipBuilder();
  const scale = scaleOf(sets.loss);
  for (let row = 0; row < unitCount + territoryCount; row++) builder.addRow(1, 1);
  const start = new Float64Array(sets.territory.length);
  let known = 0;
  for (let set = 0; set < sets.territory.length; set++) {
    for (let at = whole(sets.start, set); at < whole(sets.start, set + 1); at++) {
      builder.addEntry(whole(sets.unit, at), 1);
    }
    builder.addEntry(unitCount + whole(sets.territory, set), 1);
    builder.endColumn(real(sets.loss, set) * scale);
    if (!isKnown(set)) continue;
    start[set] = 1;
    known++;
  }
  const answer = await solver(builder.build(), {
    seconds: options.seconds,
    start: known === territoryCount ? start : null,
    onBetter: (x) => options.onBetter(assignmentOf(sets, unitCount, x)),
  });
  if (answer.status === "infeasible") {
    return { status: answer.status, territoryOf: null, bound: Number.POSITIVE_INFINITY };
  }
  const territoryOf = answer.x === null ? null : assignmentOf(sets, unitCount, answer.x);
  return { status: answer.status, territoryOf, bound: answer.bound / scale };
}

/** Power of two that brings the losses to where absolute tolerances of a solver are small. */
function scaleOf(loss: Float64Array): number {
  const most = loss.reduce((a, b) => Math.max(a, b), 0);
  if (most === 0) return 1;
  let scale = 1;
  while (most * scale < 512) scale *= 2;
  while (most * scale > 1024) scale /= 2;
  return scale;
}

function assignmentOf(sets: TerritorySets, unitCount: number, x: Float64Array): Int32Array {
  const territoryOf = new Int32Array(unitCount);
  for (let set = 0; set < sets.territory.length; set++) {
    if (real(x, set) < 0.5) continue;
    for (let at = whole(sets.start, set); at < whole(sets.start, set + 1); at++) {
      territoryOf[whole(sets.unit, at)] = whole(sets.territory, set);
    }
  }
  return territoryOf;
}
