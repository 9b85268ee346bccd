import type { MeasureKey } from "../../model/measure-key";

/** What the tallies of a plan are made of; plain data, so that it crosses to the pane's thread. */
export interface TallyBasis {
  /** Per account. */
  readonly id: readonly string[];
  readonly name: readonly string[];
  /** Per account: territory, or a negative number when no territory holds it. */
  readonly territoryOf: Int32Array;
  /** Per account: territory of today's owner, or -1. */
  readonly previousTerritoryOf: Int32Array;
  /** Per account: 1 when nothing may move it (locked, named, set aside). */
  readonly held: Uint8Array;
  /** Per account, NaN where unknown (counts 0). */
  readonly revenue: Float64Array;
  /** Per account: degrees, NaN where unknown. */
  readonly latitude: Float64Array;
  readonly longitude: Float64Array;
  readonly territories: readonly TallyTerritory[];
  readonly measures: readonly TallyMeasure[];
}

interface TallyTerritory {
  readonly name: string;
  readonly rep: string;
  readonly capacity: number;
  /** Degrees, NaN where unknown. */
  readonly homeLatitude: number;
  readonly homeLongitude: number;
}

interface TallyMeasure {
  readonly key: MeasureKey;
  /** Per account, NaN where it has none (counts 0). */
  readonly values: Float64Array;
  /** Per territory. */
  readonly target: Float64Array;
  /** Outside is further from the target than this. */
  readonly tolerance: number;
}
