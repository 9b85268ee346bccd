import type { Adjacency } from "../centres/centre-problem";
import type { AreaLoads } from "./limits";

/**
 * Areas of a map to be shared out among territories: each territory connected, none inside another, none left
 * over, loads inside the bands as well as the areas allow, and load times squared distance
 * small.
 */
export interface AreaPlanProblem extends AreaLoads {
  readonly areaCount: number;
  readonly territoryCount: number;
  /** Which areas touch; connected as a whole. */
  readonly graph: Adjacency;
  /**
   * 1 for areas at a coast or at the edge of the map, at least one of them: no territory may lie
   * inside another, unless there are more territories than the map has areas that can be left
   * without crossing a single other one. Null: territories may lie anywhere.
   */
  readonly isRim: Uint8Array | null;
  /** Where each area's load lies, degrees: its accounts' weighted mean, or its centroid. */
  readonly latitude: Float64Array;
  readonly longitude: Float64Array;
  /** Factor of the cost of each area: the importance of its accounts, at least 0. */
  readonly importance: Float64Array;
  /**
   * Cost of area i in territory t, per unit of importance, at [i * territoryCount + t]: squared
   * kilometres to its home and whatever else counts, finite and at least 0. Null where territories
   * find their own centres, by squared kilometres.
   */
  readonly cost: Float64Array | null;
  /** How much further the true bands may reach on either side; the bound allows for it. */
  readonly slack: number;
  /** Territory the area must belong to, or -1; those of one territory should hang together. */
  readonly fixedTo: Int32Array;
}

/** An alignment of areas to territories. */
export interface AreaPlan {
  readonly territoryOf: Int32Array;
  /** Sum of importance times cost, or times squared kilometres to the territory's own centre. */
  readonly objective: number;
  /** No plan inside the bands costs less; 0 where territories find their own centres: nothing is known then. */
  readonly bound: number;
  /** Of measure m in territory t at [t * measureCount + m], cost per unit of load; 0 without a bound. */
  readonly prices: Float64Array;
  /** What lies outside the bands, in average territories, over all territories and measures; 0 when all are kept. */
  readonly excess: number;
  /**
   * Areas, alone or with those that lie inside them, with more of a measure than any territory
   * may have: no plan with whole areas keeps the bands.
   */
  readonly tooLarge: readonly (readonly number[])[];
  /** Pieces beyond one a territory; 0 unless fixed areas lie apart. */
  readonly loosePieces: number;
  /** True when the search was ended before its time. */
  readonly stoppedEarly: boolean;
}
