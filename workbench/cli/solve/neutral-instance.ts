/** One problem of assigning units to balanced territories, as evenfield-instance/1 says it; all indices count from 0. */
export interface NeutralInstance {
  readonly name: string;
  readonly unitCount: number;
  readonly territoryCount: number;
  readonly metric: Metric;
  readonly power: 1 | 2;
  /** Factor of each unit's cost; null means 1. Not used where costs are written out. */
  readonly weights: Float64Array | null;
  /** Where the units are; null where only costs are given. */
  readonly units: Points | null;
  /** Homes of the territories; null where there are none (greenfield) or costs are written out. */
  readonly homes: Points | null;
  /** No homes: every territory's centre is to be chosen among its own units. */
  readonly isGreenfield: boolean;
  readonly measures: readonly NeutralMeasure[];
  /** Cost of unit i in territory j, or with centre j when greenfield, at [i * columns + j]. */
  readonly costs: Float64Array | null;
  /** Pairs of neighbours one after the other; null where territories need not be connected. */
  readonly neighbours: Int32Array | null;
  /** Best known objective, for the summary; null when unknown. */
  readonly bestKnown: number | null;
}

export type Metric = "euclidean" | "euclidean-truncated" | "haversine-km" | "matrix";

/** x is the longitude and y the latitude, in degrees, for haversine-km. */
export interface Points {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

export interface NeutralMeasure {
  readonly name: string;
  /** Load of unit i at [i], or in territory j at [i * territoryCount + j]. */
  readonly load: Float64Array;
  readonly dependsOnTerritory: boolean;
  /** Limits of each territory, ends included. */
  readonly min: Float64Array;
  readonly max: Float64Array;
}

/** What a search answers and a file holds: a territory for every unit, a centre for every territory when greenfield. */
export interface Answer {
  readonly territoryOf: Int32Array;
  readonly centres: Int32Array | null;
}
