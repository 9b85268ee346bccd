import type { Members } from "./members";
import type { TerritoryCost } from "./territory-cost";

/** Cost of territories with given homes: that of unit i in territory t at [i * territories + t]. */
export class HomeCost implements TerritoryCost {
  total = 0;

  constructor(
    private readonly table: Float64Array,
    private readonly members: Members,
  ) {}

  reset(): void {
    const { unitCount, territoryCount, territoryOf } = this.members;
    this.total = 0;
    for (let unit = 0; unit < unitCount; unit++) {
      this.total += this.table[unit * territoryCount + (territoryOf[unit] as number)] as number;
    }
  }

  changeOfShift(unit: number, from: number, to: number): number {
    const row = unit * this.members.territoryCount;
    return (this.table[row + to] as number) - (this.table[row + from] as number);
  }

  estimateOfShift(unit: number, from: number, to: number): number {
    return this.changeOfShift(unit, from, to);
  }

  noteShift(unit: number, from: number, to: number): void {
    this.total += this.changeOfShift(unit, from, to);
  }
}
