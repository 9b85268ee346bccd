import { EngineError } from "../model/engine-error";
import type { Control } from "../model/progress";

/** Longest stretch of work without giving the thread back, ms. */
const STRETCH_MS = 30;
const REPORT_EVERY_MS = 100;

/**
 * Gives the thread back, reports and stops on behalf of a long computation. The clock
 * decides only when to pause, never what is computed.
 */
export class Pacer {
  private lastPause: number;
  private lastReport = Number.NEGATIVE_INFINITY;
  private phase = "";
  private from = 0;
  private to = 0;
  private fraction = 0;

  constructor(private readonly control: Control) {
    this.lastPause = control.now();
  }

  /** Opens a phase that takes the given part of the whole job, both 0..1. */
  begin(phase: string, from: number, to: number): void {
    this.phase = phase;
    this.from = from;
    this.to = to;
    this.lastReport = Number.NEGATIVE_INFINITY;
    this.report(0, 1);
  }

  /** True when it is time to call rest(). Cheap enough for inner loops every few thousand steps. */
  isDue(): boolean {
    return this.control.now() - this.lastPause >= STRETCH_MS;
  }

  /**
   * Reports and gives the thread back.
   * @throws EngineError CANCELLED when the user has cancelled
   */
  async rest(done: number, total: number): Promise<void> {
    this.report(done, total);
    await this.control.pause();
    this.lastPause = this.control.now();
    if (this.control.isCancelled()) throw new EngineError("CANCELLED", "Planning was cancelled");
  }

  /** rest() if it is due. */
  async breathe(done: number, total: number): Promise<void> {
    if (this.isDue()) await this.rest(done, total);
  }

  private report(done: number, total: number): void {
    const now = this.control.now();
    if (now - this.lastReport < REPORT_EVERY_MS) return;
    this.lastReport = now;
    const share = total > 0 ? Math.min(1, done / total) : 1;
    this.fraction = Math.max(this.fraction, this.from + (this.to - this.from) * share);
    this.control.report({ phase: this.phase, done, total, fraction: this.fraction });
  }
}
