import { log } from "../../geography/portable-math";
import type { Random } from "../random";
import { ExchangeChains } from "./exchange-chains";
import type { PairLists } from "./pair-lists";
import type { PairState } from "./pair-state";

/**
 * Hops from one local best to another: a few units nearby are moved at random, exchanges
 * around them are made as long as any gains, and where the whole has not become better
 * (or hardly worse, by chance) it is taken back. Only what was touched is looked at again,
 * so a hop costs the same on a large problem as on a small one.
 *
 * @see Lourenço, Martin & Stützle (2003) Iterated local search
 */
export class PairHopper {
  readonly chains: ExchangeChains;
  private readonly waiting: Int32Array;
  private readonly isWaiting: Uint8Array;
  private head = 0;
  private waitingCount = 0;
  private readonly movedUnit: number[] = [];
  private readonly movedFrom: number[] = [];
  private turn = 0;
  /** Cost and penalties together since the kick. */
  private change = 0;

  constructor(
    private readonly state: PairState,
    private readonly lists: PairLists,
    price: Float64Array,
    private readonly random: Random,
  ) {
    this.chains = new ExchangeChains(state, lists, price);
    this.waiting = new Int32Array(state.problem.unitCount);
    this.isWaiting = new Uint8Array(state.problem.unitCount);
  }

  /** Every unit is to be looked at again. */
  enqueueAll(): void {
    for (let unit = 0; unit < this.waiting.length; unit++) this.enqueue(unit);
  }

  /** No unit waits any more. */
  forget(): void {
    this.isWaiting.fill(0);
    this.waitingCount = 0;
  }

  /** Looks at up to so many waiting units and makes what gains; true when none is left. */
  descend(looks: number, whenInside: () => void): boolean {
    const { chains, state } = this;
    for (let look = 0; look < looks; look++) {
      if (this.waitingCount === 0) return true;
      const unit = this.waiting[this.head] as number;
      this.head = this.head + 1 === this.waiting.length ? 0 : this.head + 1;
      this.waitingCount--;
      this.isWaiting[unit] = 0;
      chains.search(unit, this.turn++);
      if (!(chains.change < -1e-9 * (1 + Math.abs(state.cost) * 1e-3))) continue;
      this.change += chains.change;
      for (let k = 0; k < chains.length; k++) this.move(chains.unit[k] as number, chains.to[k] as number);
      if (state.broken === 0) whenInside();
    }
    return this.waitingCount === 0;
  }

  /** Moves a few units at random, each into the territory the next one leaves. */
  kick(strength: number): void {
    const { state, lists, random, chains } = this;
    this.movedUnit.length = 0;
    this.movedFrom.length = 0;
    this.change = 0;
    let unit = this.kicked();
    for (let k = 0; k < strength; k++) {
      const rank = Math.min(random.below(lists.width), random.below(lists.width));
      const to = lists.territory[unit * lists.width + rank] as number;
      if (to >= 0 && to !== state.territoryOf[unit]) {
        this.change += state.shiftChange(unit, to);
        this.move(unit, to);
      }
      const there = chains.unitsOf(state.territoryOf[unit] as number);
      unit = there[random.below(there.length)] as number;
    }
  }

  /** A unit at random; half of the time one in a territory outside its limits, if any is. */
  private kicked(): number {
    const { state, random, chains } = this;
    const { territoryCount: R, measureCount: M, unitCount } = state.problem;
    const first = random.below(R);
    if (state.broken > 0 && random.below(2) === 0) {
      for (let k = 0; k < R; k++) {
        const j = (first + k) % R;
        for (let q = j * M; q < (j + 1) * M; q++) {
          const there = chains.unitsOf(j);
          if (there.length > 0 && state.outside(q, state.tally[q] as number) > 0) {
            return there[random.below(there.length)] as number;
          }
        }
      }
    }
    return random.below(unitCount);
  }

  /** Keeps the hop if it changed the whole by less than chance allows, else takes it back. */
  settle(temperature: number): boolean {
    const allowed = temperature * -log((this.random.below(4096) + 0.5) / 4096);
    if (this.change <= allowed) return true;
    for (let k = this.movedUnit.length - 1; k >= 0; k--) {
      this.chains.shift(this.movedUnit[k] as number, this.movedFrom[k] as number);
    }
    return false;
  }

  private move(unit: number, to: number): void {
    const from = this.state.territoryOf[unit] as number;
    this.movedUnit.push(unit);
    this.movedFrom.push(from);
    this.chains.shift(unit, to);
    for (const other of this.chains.unitsOf(from)) this.enqueue(other);
    for (const other of this.chains.unitsOf(to)) this.enqueue(other);
  }

  /** The unit is to be looked at. */
  enqueue(unit: number): void {
    if (this.isWaiting[unit] === 1) return;
    this.isWaiting[unit] = 1;
    const size = this.waiting.length;
    const at = this.head + this.waitingCount;
    this.waiting[at < size ? at : at - size] = unit;
    this.waitingCount++;
  }
}
