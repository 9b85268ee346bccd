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
