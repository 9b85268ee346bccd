import type { Members } from "./members";

/**
 * What an alignment of areas costs apart from its limits, kept up to date shift by shift.
 * The search asks for changes a million times a second, so nothing here allocates.
 */
export interface TerritoryCost {
  /** Sum over all territories. */
  readonly total: number;
  /** Computes everything anew for the members as they stand. */
  reset(): void;
  /** Exact change of the total were the unit shifted; both territories keep a unit. */
  changeOfShift(unit: number, from: number, to: number): number;
  /** The same, quickly: never below the exact change. */
  estimateOfShift(unit: number, from: number, to: number): number;
  /** Takes note of a shift that the members have just made. */
  noteShift(unit: number, from: number, to: number): void;
}

/** Makes the cost of the alignment that the given members describe. */
export type CostOfMembers = (members: Members) => TerritoryCost;
