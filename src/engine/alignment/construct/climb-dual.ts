import type { Candidates } from "../candidates";
import type { Instance } from "../instance";
import type { Pacer } from "../pacer";
import { flag, real } from "../typed-cell";
import { solveBlocks } from "./block-gradients";
import type { PriceBands } from "./price-bands";
import { createDualPoint, evaluateDual, type DualPoint } from "./smoothed-dual";
import { softUnits, type SoftUnits } from "./soft-units";

/** What the prices are climbed on. */
export interface PricedUnits {
  readonly instance: Instance;
  readonly candidates: Candidates;
  readonly bands: PriceBands;
  /** Per unit, cost that counts as one degree of temperature. */
  readonly scale: Float64Array;
  /** Territory of units that are decided already, else -1; null when none is. */
  readonly taken: Int32Array | null;
}

export interface ClimbOptions {
  /**
   * How a step is kept from going too far. "damped" adds to the curvature (Levenberg), which
   * finds the way while everything depends on everything. "clipped" cuts the step off: where
   * groups of territories share no open unit they must move as one, which damping forbids.
   */
  readonly globalisation: "damped" | "clipped";
  /** Largest imbalance, relative to the middle of a band, that ends the climb. */
  readonly enough: number;
  readonly maxSteps: number;
}

/** Where a climb ended. */
export interface Climbed {
  readonly soft: SoftUnits;
  /** With curvature. */
  readonly point: DualPoint;
  readonly imbalance: number;
}

/** Longest changes of a clipped step, in degrees, tried in turn. */
const CLIPS = [50, 10, 2];
/** A clipped step is taken when it gains this share of what its slope promises. */
const LEAST_KEPT = 0.03;
/** A damped step is taken when it gains this share of what the model promises. */
const LEAST_OF_MODEL = 0.05;

/**
 * Climbs the smoothed dual at one temperature by Newton steps from the given prices, which
 * are changed in place.
 *
 * @see Nocedal & Wright (2006) Numerical Optimization, 2nd ed., chapters 3 and 10; Levenberg (1944)
 */
export class DualClimber {
  private damping = 1;
  private clippedDamping = 1e-7;
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
    const isDamped = options.globalisation === "damped";
    let soft = this.open(units, prices, temperature);
    this.damping = Math.max(1e-4, Math.min(1, this.damping));
    await evaluateDual(soft, units.bands, prices, temperature, true, this.point, this.pacer);
    let wasTaken = true;
    let rejected = 0;
    for (let step = 0; step < options.maxSteps && rejected < 8; step++) {
      await this.pacer.breathe(step, options.maxSteps);
      if (imbalanceOf(units.bands, this.point) <= options.enough) break;
      const direction = solveBlocks(
        this.point.curvature,
        this.dampingOf(units.bands, temperature, isDamped ? this.damping : this.clippedDamping),
        this.point.gradient,
      );
      let gained = false;
      let hasCurvature = wasTaken;
      for (const clip of isDamped ? [1000] : CLIPS) {
        const promised = this.step(prices, direction, clip * temperature);
        const there = isWithin(soft, this.moved) ? soft : this.open(units, this.moved, temperature);
        hasCurvature = wasTaken;
        await evaluateDual(there, units.bands, this.moved, temperature, hasCurvature, this.trial, this.pacer);
        const gain = this.trial.value - this.point.value;
        if (isDamped) {
          const kept = promised > 0 ? gain / (0.5 * promised) : -1;
          gained = kept > LEAST_OF_MODEL;
          this.damping *= kept > 0.5 ? 0.2 : gained ? 1 : 8;
          this.damping = Math.min(1e9, Math.max(1e-6, this.damping));
        } else {
          gained = promised > 0 && gain >= LEAST_KEPT * promised;
        }
        if (!gained) continue;
        soft = there;
        break;
      }
      if (!isDamped)
        this.clippedDamping = Math.min(1e6, Math.max(1e-8, this.clippedDamping * (gained ? 0.1 : 6)));
      wasTaken = gained;
      rejected = gained ? 0 : rejected + 1;
      if (!gained) continue;
      prices.set(this.moved);
      if (!hasCurvature) {
        await evaluateDual(soft, units.bands, prices, temperature, true, this.trial, this.pacer);
      }
      [this.point, this.trial] = [this.trial, this.point];
    }
    return { soft, point: this.point, imbalance: imbalanceOf(units.bands, this.point) };
  }

  /** Value of the dual at other prices, for whoever wants to jump there. */
  async valueAt(units: PricedUnits, prices: Float64Array, temperature: number): Promise<number> {
    const soft = this.open(units, prices, temperature);
    await evaluateDual(soft, units.bands, prices, temperature, false, this.trial, this.pacer);
    return this.trial.value;
  }

  private open(units: PricedUnits, prices: Float64Array, temperature: number): SoftUnits {
    return softUnits(units.instance, units.candidates, units.scale, prices, temperature, units.taken);
  }

  /** Writes prices + direction, each change at most `reach`, and returns what the slope promises. */
  private step(prices: Float64Array, direction: Float64Array, reach: number): number {
    let promised = 0;
    for (let q = 0; q < prices.length; q++) {
      const change = Math.min(reach, Math.max(-reach, real(direction, q)));
      promised += real(this.point.gradient, q) * change;
      this.moved[q] = real(prices, q) + change;
    }
    return promised;
  }

  /**
   * Relative to the curvature, or where that is almost nothing (an empty territory) to what
   * it would be at the target: else the price would be thrown out of sight.
   */
  private dampingOf(bands: PriceBands, temperature: number, damping: number): Float64Array {
    const { diagonal, measures } = this.point.curvature;
    return bands.middle.map((_, q) => {
      const m = q % measures;
      const own = real(diagonal, (q - m) * measures + m * measures + m);
      const atTarget = real(bands.reference, q) / temperature;
      if (flag(bands.isPriced, q) === 0) return 1e12 * atTarget;
      return damping * Math.max(own, 0.02 * atTarget) + 1e-9 * atTarget;
    });
  }
}

function isWithin(soft: SoftUnits, prices: Float64Array): boolean {
  for (let q = 0; q < prices.length; q++) {
    if (Math.abs(real(prices, q) - real(soft.prices, q)) > soft.reach) return false;
  }
  return true;
}

/** Largest |gradient| relative to the middle of its band. */
export function imbalanceOf(bands: PriceBands, point: DualPoint): number {
  let worst = 0;
  for (let q = 0; q < point.gradient.length; q++) {
    worst = Math.max(worst, Math.abs(real(point.gradient, q)) / real(bands.reference, q));
  }
  return worst;
}
