import { EngineError } from "../model/engine-error";
import type { Phase } from "../model/phases";
import type { Control } from "../model/progress";

/** Longest stretch of work without giving the thread back, ms. */
const STRETCH_MS = 30;
const REPORT_EVERY_MS = 100;

/** What rest() throws to end a search whose best answer so far is taken; it never leaves endable(). */
class EnoughFound extends Error {}

/**
 * Gives the thread back, reports and stops on behalf of a long computation. The clock
 * decides only when to pause, never what is computed.
 */
export class Pacer {
  private lastPause: number;
  private lastReport = Number.NEGATIVE_INFINITY;
  private phase: Phase = "Reading the sheets";
  private from = 0;
  private to = 0;
  private fraction = 0;
  private partFrom = 0;
  private partTo = 1;
  private spanFrom = 0;
  private spanTo = 1;
  private hasAnswer: (() => boolean) | null = null;

  constructor(private readonly control: Control) {
    this.lastPause = control.now();
  }

  /** Opens a phase that takes the given part of the whole job, both 0..1. */
  begin(phase: Phase, from: number, to: number): void {
    this.phase = phase;
    this.from = this.spanFrom + (this.spanTo - this.spanFrom) * from;
    this.to = this.spanFrom + (this.spanTo - this.spanFrom) * to;
    this.partFrom = 0;
    this.partTo = 1;
    this.lastReport = Number.NEGATIVE_INFINITY;
    this.report(0, 1);
  }

  /**
   * Runs one of the steps of a phase. What it tells lies between two parts, both 0..1, of what is told around it: a
   * step that counts to its own end does not say that the phase is at its end.
   */
  async within<Value>(from: number, to: number, work: () => Promise<Value>): Promise<Value> {
    const [outerFrom, outerTo] = [this.partFrom, this.partTo];
    this.partFrom = outerFrom + (outerTo - outerFrom) * from;
    this.partTo = outerFrom + (outerTo - outerFrom) * to;
    try {
      return await work();
    } finally {
      this.partFrom = outerFrom;
      this.partTo = outerTo;
    }
  }

  /**
   * Lays the phases that follow between two parts of the whole job, both 0..1: what begins at 0
   * of them begins at the first. A search that may run again gets a part of its own each time.
   */
  span(from: number, to: number): void {
    this.spanFrom = from;
    this.spanTo = to;
  }

  /** True once the user takes the best found so far. */
  isEnough(): boolean {
    return this.control.isEnough?.() === true;
  }

  /**
   * Runs a search that ends when the user takes the best it has found so far.
   *
   * @param hasAnswer asked at each rest: whether there is something to take
   * @returns false when the search was ended before its time
   */
  async endable(hasAnswer: () => boolean, search: () => Promise<void>): Promise<boolean> {
    this.hasAnswer = hasAnswer;
    try {
      await search();
      return true;
    } catch (error) {
      if (error instanceof EnoughFound) return false;
      throw error;
    } finally {
      this.hasAnswer = null;
    }
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
    if (this.hasAnswer?.() === true && this.isEnough()) throw new EnoughFound("The best so far is taken");
  }

  /** rest() if it is due. */
  async breathe(done: number, total: number): Promise<void> {
    if (this.isDue()) await this.rest(done, total);
  }

  private report(done: number, total: number): void {
    const now = this.control.now();
    if (now - this.lastReport < REPORT_EVERY_MS) return;
    this.lastReport = now;
    const ofStep = total > 0 ? Math.min(1, done / total) : 1;
    const share = this.partFrom + (this.partTo - this.partFrom) * ofStep;
    this.fraction = Math.max(this.fraction, this.from + (this.to - this.from) * share);
    this.control.report({ phase: this.phase, done, total, fraction: this.fraction });
  }
}
