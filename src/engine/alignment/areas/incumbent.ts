import type { AreaState } from "./area-state";

/** Relative excess below which limits may count as kept; the sums are then taken anew. */
const NEARLY_ZERO = 1e-10;

/** The best alignment seen: least excess first, then least cost. */
export class Incumbent {
  territoryOf: Int32Array | null = null;
  excess = Infinity;
  cost = Infinity;

  /** @param onBetter called with each better alignment */
  constructor(private readonly onBetter?: (territoryOf: Int32Array) => void) {}

  best(): Int32Array {
    if (this.territoryOf === null) throw new Error("No alignment has been offered yet");
    return this.territoryOf;
  }

  /** Takes the state's alignment if it is the best so far. Cheap when it is not. */
  offer(state: AreaState): void {
    const excess = state.limits.excess;
    if (excess > this.excess + NEARLY_ZERO) return;
    const cost = state.cost.total;
    if (excess >= this.excess - NEARLY_ZERO && cost >= this.cost - 1e-9 * Math.abs(cost)) return;
    state.refresh();
    const exact = state.limits.excess;
    if (exact > this.excess || (exact === this.excess && state.cost.total >= this.cost)) return;
    this.excess = exact;
    this.cost = state.cost.total;
    this.territoryOf = Int32Array.from(state.territoryOf);
    this.onBetter?.(this.territoryOf);
  }
}
