import { EARTH_RADIUS_KM } from "../../geography/distance";
import type { UnitVector } from "../../geography/distance";
import type { Members } from "./members";
import type { TerritoryCost } from "./territory-cost";

/**
 * Cost of territories without homes: importance times the square of the straight line to the
 * territory's own mean point, km². With p_i on the unit sphere and w_i the importance that is
 * R² (W - |S|² / W), W = sum of w_i, S = sum of w_i p_i; so a shift costs a few operations.
 * Up to 1,000 km the straight line is within 0.1 % of the way over ground.
 */
export class SpreadCost implements TerritoryCost {
  total = 0;
  /** W, Sx, Sy, Sz of each territory. */
  private readonly sums: Float64Array;
  private readonly costOf: Float64Array;

  constructor(
    private readonly places: readonly UnitVector[],
    private readonly importance: Float64Array,
    private readonly members: Members,
  ) {
    this.sums = new Float64Array(4 * members.territoryCount);
    this.costOf = new Float64Array(members.territoryCount);
  }

  reset(): void {
    this.sums.fill(0);
    for (let unit = 0; unit < this.places.length; unit++) {
      this.add(unit, this.members.territoryOf[unit] as number, 1);
    }
    this.total = 0;
    for (let territory = 0; territory < this.costOf.length; territory++) {
      const cost = this.costWith(territory, -1, 0);
      this.costOf[territory] = cost;
      this.total += cost;
    }
  }

  changeOfShift(unit: number, from: number, to: number): number {
    return (
      this.costWith(from, unit, -1) +
      this.costWith(to, unit, 1) -
      (this.costOf[from] as number) -
      (this.costOf[to] as number)
    );
  }

  estimateOfShift(unit: number, from: number, to: number): number {
    return this.changeOfShift(unit, from, to);
  }

  noteShift(unit: number, from: number, to: number): void {
    this.add(unit, from, -1);
    this.add(unit, to, 1);
    for (const territory of [from, to]) {
      const cost = this.costWith(territory, -1, 0);
      this.total += cost - (this.costOf[territory] as number);
      this.costOf[territory] = cost;
    }
  }

  /** Mean point of a territory, not of length 1. */
  meanOf(territory: number): UnitVector {
    const at = 4 * territory;
    const weight = this.sums[at] as number;
    return {
      x: (this.sums[at + 1] as number) / weight,
      y: (this.sums[at + 2] as number) / weight,
      z: (this.sums[at + 3] as number) / weight,
    };
  }

  private add(unit: number, territory: number, sign: number): void {
    const weight = sign * (this.importance[unit] as number);
    const { x, y, z } = this.places[unit] as UnitVector;
    const at = 4 * territory;
    this.sums[at] = (this.sums[at] as number) + weight;
    this.sums[at + 1] = (this.sums[at + 1] as number) + weight * x;
    this.sums[at + 2] = (this.sums[at + 2] as number) + weight * y;
    this.sums[at + 3] = (this.sums[at + 3] as number) + weight * z;
  }

  private costWith(territory: number, unit: number, sign: number): number {
    const at = 4 * territory;
    let weight = this.sums[at] as number;
    let x = this.sums[at + 1] as number;
    let y = this.sums[at + 2] as number;
    let z = this.sums[at + 3] as number;
    if (unit >= 0) {
      const more = sign * (this.importance[unit] as number);
      const place = this.places[unit] as UnitVector;
      weight += more;
      x += more * place.x;
      y += more * place.y;
      z += more * place.z;
    }
    if (!(weight > 0)) return 0;
    return EARTH_RADIUS_KM * EARTH_RADIUS_KM * (weight - (x * x + y * y + z * z) / weight);
  }
}
