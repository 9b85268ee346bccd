/**
 * One alignment problem, already valid: every unit goes to exactly one territory, the load
 * of each territory in each measure should lie inside [lower, upper], and the sum of
 * importance * cost should be small. Loads are in any unit, one for each measure.
 */
export interface Instance {
  readonly unitCount: number;
  readonly territoryCount: number;
  /** Measures balanced at once, at least 1. */
  readonly measureCount: number;
  /** Measure m of unit i at [i * measureCount + m], finite and at least 0. */
  readonly load: Float64Array;
  /** Limits of measure m in territory j at [j * measureCount + m]; upper may be infinite. */
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  /** How much further the true bands may reach on either side; the bound allows for it. */
  readonly slack: number;
  /** Factor of the cost of each unit, at least 0. */
  readonly importance: Float64Array;
  readonly cost: UnitCost;
  /** Territory the unit is fixed to, or -1. */
  readonly fixedTo: Int32Array;
  /** Territory of today, or -1; always offered to the search. */
  readonly current: Int32Array;
  /** Where units stand, for grouping them; null without geography. */
  readonly place: Places | null;
  /** How much may leave its territory of today; without it, anything may. */
  readonly moves?: MoveCap;
}

/** A cap on disruption: the weights of the units that are not in their territory of today. */
export interface MoveCap {
  /** What each unit counts when it leaves: 1, or its revenue; not asked where it has no territory today. */
  readonly weight: Float64Array;
  /** Most that may leave, at least 0. */
  readonly limit: number;
}

/** Points in space; NaN in x where a unit has no place. Flat maps keep z at 0. */
export interface Places {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly z: Float64Array;
}

/**
 * What it costs to have a unit in a territory, per unit of importance. Infinite where the
 * territory may not have the unit; each unit has at least one territory that may.
 */
export interface UnitCost {
  /** Writes the cost of the unit in every territory. */
  fill(unit: number, costs: Float64Array): void;
  of(unit: number, territory: number): number;
  /** Writes the costs of the unit in the first `count` of the territories: costs[k] is that in territories[k]. */
  fillSome?(unit: number, territories: Int32Array, count: number, costs: Float64Array): void;
  /**
   * Writes between what limits the cost lies, in every territory, of a unit of the same kind that
   * stands at most `radius` (a chord, in the units of the places) from this one.
   */
  fillBounds?(unit: number, radius: number, least: Float64Array, most: Float64Array): void;
  /** The costs of the given units as units 0, 1, ... of a cost of their own. */
  pick?(units: Int32Array): UnitCost;
  /** Kind of each unit: units of one kind at one place cost the same everywhere. Absent where not known. */
  readonly kind?: Int32Array;
}

/** Sum of importance * cost over all units. */
export function objectiveOf(instance: Instance, territoryOf: Int32Array): number {
  let sum = 0;
  for (let unit = 0; unit < instance.unitCount; unit++) {
    const importance = instance.importance[unit] as number;
    if (importance > 0) sum += importance * instance.cost.of(unit, territoryOf[unit] as number);
  }
  return sum;
}
