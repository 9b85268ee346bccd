import type { Adjacency } from "../centres/centre-problem";
import type { AreaLoads } from "./limits";

/**
 * Areas of a map to be shared out among territories: each territory connected, none left
 * over, loads inside the bands as well as the areas allow, and load times squared distance
 * small.
 */
export interface AreaPlanProblem extends AreaLoads {
  readonly areaCount: number;
  readonly territoryCount: number;
  /** Which areas touch; connected as a whole. */
  readonly graph: Adjacency;
  /** Where each area's load lies, degrees: its accounts' weighted mean, or its centroid. */
  readonly latitude: Float64Array;
  readonly longitude: Float64Array;
  /** What a square kilometre costs in each area: the importance of its accounts, at least 0. */
  readonly importance: Float64Array;
  /** Where the territories' reps live, degrees; null where territories find their own centres. */
  readonly homes: { readonly latitude: Float64Array; readonly longitude: Float64Array } | null;
  /** Territory the area must belong to, or -1; those of one territory should hang together. */
  readonly fixedTo: Int32Array;
}

/** An alignment of areas to territories. */
export interface AreaPlan {
  readonly territoryOf: Int32Array;
  /** Sum of importance times squared kilometres to the home, or to the territory's own centre. */
  readonly objective: number;
  /** What lies outside the bands, in average territories, over all territories and measures; 0 when all are kept. */
  readonly excess: number;
  /** Areas with more of a measure than any territory may have: no plan with whole areas keeps the bands. */
  readonly tooLarge: readonly number[];
  /** Pieces beyond one a territory; 0 unless fixed areas lie apart. */
  readonly loosePieces: number;
  /** True when the search was ended before its time. */
  readonly stoppedEarly: boolean;
}
