import { whole } from "../typed-cell";
import type { ArcLists } from "./arc-lists";
import type { Judge } from "./judge";
import type { Side } from "./side";

/**
 * The best move seen so far: up to three units that change territory together. Kept as a
 * record that is filled again and again, because searches see millions.
 */
export class BestMove {
  /** Change of cost and of what the judge holds against it; below 0 for a gain. */
  change = 0;
  private count = 0;
  private readonly unit = new Int32Array(3);
  private readonly from = new Int32Array(3);
  private readonly to = new Int32Array(3);

  /** Forgets the move; only one that gains more than `least` will be taken. */
  reset(least: number): void {
    this.change = -least;
    this.count = 0;
  }

  get isFound(): boolean {
    return this.count > 0;
  }

  /** Takes a move of one unit. */
  take(change: number, side: Side, entry: number, from: number, to: number): void {
    this.change = change;
    this.count = 0;
    this.and(side, entry, from, to);
  }

  /** Adds a unit to the move just taken. */
  and(side: Side, entry: number, from: number, to: number): void {
    this.unit[this.count] = whole(side.unit, entry);
    this.from[this.count] = from;
    this.to[this.count++] = to;
  }

  apply(arcs: ArcLists, judge: Judge): void {
    for (let i = 0; i < this.count; i++) arcs.move(whole(this.unit, i), whole(this.to, i));
    this.eachTouched((territory) => judge.update(territory));
  }

  /** Visits the units of the move with the territories they leave. */
  eachUnit(visit: (unit: number, from: number) => void): void {
    for (let i = 0; i < this.count; i++) visit(whole(this.unit, i), whole(this.from, i));
  }

  /** Visits the territories the move changes, some of them twice. */
  eachTouched(visit: (territory: number) => void): void {
    for (let i = 0; i < this.count; i++) {
      visit(whole(this.from, i));
      visit(whole(this.to, i));
    }
  }
}
