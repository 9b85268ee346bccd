/** Which units each territory has, so that both directions are answered at once. */
export class Members {
  readonly territoryOf: Int32Array;
  /** Number of units in each territory. */
  readonly size: Int32Array;
  private readonly list: Int32Array;
  private readonly position: Int32Array;

  constructor(
    readonly unitCount: number,
    readonly territoryCount: number,
  ) {
    this.territoryOf = new Int32Array(unitCount);
    this.size = new Int32Array(territoryCount);
    this.list = new Int32Array(unitCount * territoryCount);
    this.position = new Int32Array(unitCount);
  }

  set(territoryOf: Int32Array): void {
    this.size.fill(0);
    for (let unit = 0; unit < this.unitCount; unit++) {
      this.append(unit, territoryOf[unit] as number);
    }
  }

  /** The index-th unit of a territory, in no particular order; index below its size. */
  at(territory: number, index: number): number {
    return this.list[territory * this.unitCount + index] as number;
  }

  shift(unit: number, to: number): void {
    const from = this.territoryOf[unit] as number;
    const last = (this.size[from] as number) - 1;
    this.size[from] = last;
    const hole = this.position[unit] as number;
    const moved = this.list[from * this.unitCount + last] as number;
    this.list[from * this.unitCount + hole] = moved;
    this.position[moved] = hole;
    this.append(unit, to);
  }

  private append(unit: number, territory: number): void {
    const end = this.size[territory] as number;
    this.list[territory * this.unitCount + end] = unit;
    this.position[unit] = end;
    this.size[territory] = end + 1;
    this.territoryOf[unit] = territory;
  }
}
