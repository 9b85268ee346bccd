/**
 * A small alignment problem with every pair of unit and territory written out: the
 * generalised assignment problem with limits on both sides. Loads may depend on the
 * territory, which an Instance does not know.
 */
export interface PairProblem {
  readonly unitCount: number;
  readonly territoryCount: number;
  readonly measureCount: number;
  /** Cost of unit i in territory j at [i * territoryCount + j]; infinite where it may not go. */
  readonly cost: Float64Array;
  /**
   * Load of measure m: at [(i * territoryCount + j) * measureCount + m] where it depends on
   * the territory, else at [i * measureCount + m].
   */
  readonly load: Float64Array;
  readonly loadDependsOnTerritory: boolean;
  /** Limits of measure m in territory j at [j * measureCount + m]; upper may be infinite. */
  readonly lower: Float64Array;
  readonly upper: Float64Array;
}

/** The best assignment a search over pairs found. */
export interface PairSolution {
  readonly territoryOf: Int32Array;
  /** Sum of cost over all units. */
  readonly objective: number;
  /** Sum over territories and measures of what lies outside the limits, 0 when all are kept. */
  readonly excess: number;
}
