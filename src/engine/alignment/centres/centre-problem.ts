/**
 * An alignment problem whose territories have no homes: each gets one of its own units as
 * its centre, and the sum of costs to the centres should be small (the capacitated
 * p-median of Hess and others). With adjacency every territory must also be connected.
 */
export interface CentreProblem {
  readonly unitCount: number;
  readonly territoryCount: number;
  readonly measureCount: number;
  /** Measure m of unit i at [i * measureCount + m]. */
  readonly load: Float64Array;
  /** Limits of measure m, the same for every territory; upper may be infinite. */
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  readonly cost: CentreCost;
  /** Neighbours of each unit, or null where territories need not be connected. */
  readonly adjacency: Adjacency | null;
}

/** What a unit costs when its centre is a given unit: finite, at least 0. */
export interface CentreCost {
  of(unit: number, centre: number): number;
}

/** A graph over units: neighbours of i are neighbour[start[i]] .. neighbour[start[i + 1] - 1]. */
export interface Adjacency {
  readonly start: Int32Array;
  readonly neighbour: Int32Array;
}

/** The best alignment a search over centres found. */
export interface CentreSolution {
  readonly territoryOf: Int32Array;
  /** Unit that is the centre of each territory. */
  readonly centres: Int32Array;
  readonly objective: number;
  /** Sum over territories and measures of what lies outside the limits, 0 when all are kept. */
  readonly excess: number;
  /** Every territory is connected, or need not be. */
  readonly isConnected: boolean;
}
