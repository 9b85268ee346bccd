import type { Side } from "./side";

/**
 * What a search holds against moves besides their cost: the bands of the territories and
 * the cap on disruption. Infinite for a move that may not be.
 */
export interface Judge {
  /**
   * What changes when the territory gets one entry of a side and gives one of another;
   * entry 0 of a side is nobody.
   */
  change(territory: number, gained: Side, gain: number, lost: Side, loss: number): number;
  /** The least that change() of this territory can be: minus what it costs now. */
  least(territory: number): number;
  /** What changes when the weight of units away from today's territory changes by so much. */
  awayChange(amount: number): number;
  /** Takes note of new loads after a move. */
  update(territory: number): void;
}
