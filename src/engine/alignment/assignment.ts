import type { Instance } from "./instance";
import { add, real, whole } from "./typed-cell";

/**
 * Which territory each unit belongs to, with the loads and members of every territory kept
 * up to date move by move.
 */
export class Assignment {
  /** Territory of each unit. */
  readonly territoryOf: Int32Array;
  /** Load of each territory. */
  readonly load: Float64Array;
  private readonly members: number[][];
  private readonly position: Int32Array;

  constructor(
    private readonly instance: Instance,
    territoryOf: Int32Array,
  ) {
    this.territoryOf = territoryOf.slice();
    this.load = new Float64Array(instance.territoryCount);
    this.position = new Int32Array(instance.unitCount);
    this.members = Array.from({ length: instance.territoryCount }, () => []);
    for (let unit = 0; unit < instance.unitCount; unit++) {
      const territory = whole(this.territoryOf, unit);
      add(this.load, territory, real(instance.load, unit));
      this.position[unit] = this.membersOf(territory).length;
      this.membersOf(territory).push(unit);
    }
  }

  /** Units of a territory, in no order; changes with the next move. */
  membersOf(territory: number): number[] {
    return this.members[territory] as number[];
  }

  move(unit: number, to: number): void {
    const from = whole(this.territoryOf, unit);
    if (from === to) return;
    const load = real(this.instance.load, unit);
    add(this.load, from, -load);
    add(this.load, to, load);

    const left = this.membersOf(from);
    const hole = whole(this.position, unit);
    const last = left.pop() as number;
    if (last !== unit) {
      left[hole] = last;
      this.position[last] = hole;
    }
    const joined = this.membersOf(to);
    this.position[unit] = joined.length;
    joined.push(unit);
    this.territoryOf[unit] = to;
  }
}
