import type { Assignment } from "../assignment";
import type { Instance } from "../instance";
import { real } from "../typed-cell";
import { EDGE } from "./band-penalty";
import type { Judge } from "./judge";
import type { Side } from "./side";

/**
 * No territory leaves a band it is inside of, and none that is outside goes further out;
 * the cap on disruption alike. Nothing else counts but cost.
 */
export class HardBand implements Judge {
  private readonly measures: number;
  private readonly low: Float64Array;
  private readonly high: Float64Array;

  constructor(
    private readonly instance: Instance,
    private readonly assignment: Assignment,
  ) {
    this.measures = instance.measureCount;
    this.low = new Float64Array(instance.lower.length);
    this.high = new Float64Array(instance.upper.length);
    for (let territory = 0; territory < instance.territoryCount; territory++) this.update(territory);
  }

  change(territory: number, gained: Side, gain: number, lost: Side, loss: number): number {
    const { measures, low, high } = this;
    const { load } = this.assignment;
    for (let m = 0; m < measures; m++) {
      const q = territory * measures + m;
      const after =
        real(load, q) + real(gained.load, gain * measures + m) - real(lost.load, loss * measures + m);
      if (after > real(high, q) || after < real(low, q)) return Number.POSITIVE_INFINITY;
    }
    return 0;
  }

  least(): number {
    return 0;
  }

  awayChange(amount: number): number {
    const { moves } = this.instance;
    if (moves === undefined || amount <= 0) return 0;
    return this.assignment.away + amount > moves.limit * (1 + EDGE) ? Number.POSITIVE_INFINITY : 0;
  }

  update(territory: number): void {
    for (let m = 0; m < this.measures; m++) {
      const q = territory * this.measures + m;
      const load = real(this.assignment.load, q);
      const lower = real(this.instance.lower, q);
      const upper = real(this.instance.upper, q);
      this.low[q] = Math.min(load, lower - EDGE * lower);
      this.high[q] = Math.max(load, upper + EDGE * upper);
    }
  }
}
