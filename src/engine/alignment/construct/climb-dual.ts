import type { Pacer } from "../pacer";
import { real } from "../typed-cell";
import { newtonStep } from "./newton-step";
import type { PriceBands } from "./price-bands";
import type { PricedUnits } from "./priced-units";
import { createDualPoint, evaluateDual, type DualPoint } from "./smoothed-dual";

interface ClimbOptions {
  /** Largest imbalance, relative to the middle of a band, that ends the climb. */
  readonly enough: number;
  readonly maxSteps: number;
}

/** Where a climb ended. */
export interface Climbed {
  readonly units: PricedUnits;
  /** With curvature. */
  readonly point: DualPoint;
  readonly imbalance: number;
}

/** A step is taken when it gains this share of what it promises. */
const LEAST_KEPT = 0.05;

/** The radius shrinks after a step that keeps less than the first share, and grows after one that keeps more. */
const POOR = 0.25;
const GOOD = 0.6;
/** The dual was straight all the way: the step was much too short. */
const STRAIGHT = 1.5;
const SHRINK = 4;
const GROW = 2;
const GROW_STRAIGHT = 4;

/** Radius of the first step, that of the first step of later climbs, and of any, in degrees. */
const FIRST_RADIUS = 1;
const LEAST_AT_FIRST = 2;
const MOST_AT_FIRST = 16;
const LEAST_RADIUS = 0.05;
const MOST_RADIUS = 1e5;

/** Share of what is left of a row of falling temperatures that each of them takes: prices have farthest to go at first. */
const SHARE_OF_LEFT = 0.6;

/** Steps refused in a row that end a climb: there is nothing left that arithmetic could gain. */
const MOST_REFUSED = 8;

/**
 * Climbs the smoothed dual at one temperature by Newton steps (see newton-step.ts) from the
 * given prices, which are changed in place. The radius of the steps follows how much of what
 * they promise they keep.
 *
 * @see Nocedal & Wright (2006) Numerical Optimization, 2nd ed., algorithm 4.1
 */
export class DualClimber {
  private radius = FIRST_RADIUS;
  private point: DualPoint;
  private trial: DualPoint;
  private readonly moved: Float64Array;

  constructor(
    private readonly pacer: Pacer,
    territories: number,
    measures: number,
  ) {
    this.point = createDualPoint(territories, measures);
    this.trial = createDualPoint(territories, measures);
    this.moved = new Float64Array(territories * measures);
  }

  /** @returns where it ended; valid until the next climb */
  async climb(
    units: PricedUnits,
    prices: Float64Array,
    temperature: number,
    options: ClimbOptions,
  ): Promise<Climbed> {
    await evaluateDual(units, prices, temperature, true, this.point, this.pacer);
    let refused = 0;
    for (let step = 0; step < options.maxSteps && refused < MOST_REFUSED; step++) {
      if (imbalanceOf(units.bands, this.point) <= options.enough) break;
      await this.pacer.breathe(step, options.maxSteps);
      const { change, promised, length, stretch } = newtonStep(
        this.point,
        units.bands,
        prices,
        temperature,
        this.radius,
      );
      for (let q = 0; q < prices.length; q++) this.moved[q] = real(prices, q) + real(change, q);
      // After a refusal the next step may well be refused too: its curvature can wait.
      const hasCurvature = refused === 0;
      await evaluateDual(units, this.moved, temperature, hasCurvature, this.trial, this.pacer);
      const kept = promised > 0 ? (this.trial.value - this.point.value) / promised : -1;
      if (kept > STRAIGHT) this.radius *= GROW_STRAIGHT;
      else if (kept > GOOD) this.radius *= GROW;
      else if (kept < POOR) this.radius = Math.min(this.radius, Math.max(stretch, length / SHRINK)) / SHRINK;
      this.radius = Math.max(LEAST_RADIUS, Math.min(MOST_RADIUS, this.radius));
      if (kept <= LEAST_KEPT) {
        refused++;
        continue;
      }
      refused = 0;
      prices.set(this.moved);
      if (!hasCurvature) await evaluateDual(units, prices, temperature, true, this.trial, this.pacer);
      [this.point, this.trial] = [this.trial, this.point];
    }
    this.radius = Math.max(LEAST_AT_FIRST, Math.min(MOST_AT_FIRST, this.radius));
    return { units, point: this.point, imbalance: imbalanceOf(units.bands, this.point) };
  }
}

/** Climbs at one temperature after the other, each with its part of the progress. */
export async function climbThrough(
  temperatures: readonly number[],
  pacer: Pacer,
  climb: (temperature: number) => Promise<unknown>,
): Promise<void> {
  let from = 0;
  for (const [at, temperature] of temperatures.entries()) {
    const to = at === temperatures.length - 1 ? 1 : from + SHARE_OF_LEFT * (1 - from);
    await pacer.within(from, to, () => climb(temperature));
    from = to;
  }
}

/** Largest |gradient| relative to the middle of its band. */
function imbalanceOf(bands: PriceBands, point: DualPoint): number {
  let worst = 0;
  for (let q = 0; q < point.gradient.length; q++) {
    worst = Math.max(worst, Math.abs(real(point.gradient, q)) / real(bands.reference, q));
  }
  return worst;
}
