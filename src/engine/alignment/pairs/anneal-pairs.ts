import { log } from "../../geography/portable-math";
import type { Random } from "../random";
import type { PairLists } from "./pair-lists";
import type { PairState } from "./pair-state";

/** Exponentially distributed numbers of mean 1, evenly spread: one draw decides a move. */
const PATIENCE = Float64Array.from({ length: 4096 }, (_, k) => -log((k + 0.5) / 4096));

/**
 * Random shifts and swaps among listed territories. A move that costs more than it gains
 * is still made with the chance exp(-loss / temperature).
 *
 * @see Kirkpatrick, Gelatt & Vecchi (1983) Optimization by simulated annealing, Science 220
 */
export class PairAnnealer {
  /** Units whose lists name the territory: those of j from customerStart[j] on. */
  private readonly customerStart: Int32Array;
  private readonly customer: Int32Array;
  /** 1 at [unit * territoryCount + j] where j is in the list of the unit. */
  private readonly isListed: Uint8Array;

  constructor(
    private readonly state: PairState,
    private readonly lists: PairLists,
    private readonly random: Random,
  ) {
    const { unitCount: n, territoryCount: R } = state.problem;
    this.customerStart = new Int32Array(R + 1);
    this.isListed = new Uint8Array(n * R);
    for (const j of lists.territory) {
      if (j >= 0) this.customerStart[j + 1] = (this.customerStart[j + 1] as number) + 1;
    }
    for (let j = 0; j < R; j++) {
      this.customerStart[j + 1] = (this.customerStart[j + 1] as number) + (this.customerStart[j] as number);
    }
    this.customer = new Int32Array(this.customerStart[R] as number);
    const filled = this.customerStart.slice();
    for (let slot = 0; slot < lists.territory.length; slot++) {
      const j = lists.territory[slot] as number;
      if (j < 0) continue;
      const unit = Math.floor(slot / lists.width);
      this.isListed[unit * R + j] = 1;
      this.customer[filled[j] as number] = unit;
      filled[j] = (filled[j] as number) + 1;
    }
  }

  /** Tries so many moves; whenInside is told after a move that leaves no limit broken. */
  run(temperature: number, tries: number, whenInside: () => void): void {
    const { state } = this;
    for (let attempt = 0; attempt < tries; attempt++) {
      const isMoved = (attempt & 1) === 0 ? this.tryShift(temperature) : this.trySwap(temperature);
      if (isMoved && state.broken === 0) whenInside();
    }
  }

  private tryShift(temperature: number): boolean {
    const { state, lists, random } = this;
    const unit = random.below(state.problem.unitCount);
    const to = lists.territory[unit * lists.width + random.below(lists.width)] as number;
    if (to < 0 || to === state.territoryOf[unit]) return false;
    const change = state.shiftChange(unit, to);
    if (change > 0 && !(change < temperature * this.patience())) return false;
    state.shift(unit, to);
    return true;
  }

  private trySwap(temperature: number): boolean {
    const { state, random } = this;
    const { unitCount: n, territoryCount: R } = state.problem;
    const unit = random.below(n);
    const from = state.territoryOf[unit] as number;
    const first = this.customerStart[from] as number;
    const many = (this.customerStart[from + 1] as number) - first;
    if (many === 0) return false;
    const other = this.customer[first + random.below(many)] as number;
    const to = state.territoryOf[other] as number;
    if (to === from || this.isListed[unit * R + to] === 0) return false;
    const change = state.swapChange(unit, other);
    if (change > 0 && !(change < temperature * this.patience())) return false;
    state.shift(unit, to);
    state.shift(other, from);
    return true;
  }

  private patience(): number {
    return PATIENCE[this.random.below(PATIENCE.length)] as number;
  }
}
