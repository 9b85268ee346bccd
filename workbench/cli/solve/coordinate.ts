import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { AnswerChecker, type Verdict } from "./check-answer";
import { firstAnswer } from "./first-answer";
import type { LaneMessage, LaneReport, LaneTask } from "./lane-messages";
import type { Answer, NeutralInstance } from "./neutral-instance";

/** What the lanes have found together so far. */
export interface Outcome {
  readonly answer: Answer | null;
  readonly verdict: Verdict | null;
  /** No feasible answer costs less; null where none was computed. */
  readonly bound: number | null;
  /** Part of the engine that found the answer. */
  readonly part: string;
  /** Why there is no feasible answer, where that is proved. */
  readonly impossible: string | null;
  readonly unable: string | null;
}

/** Threads side by side that pay: each search has a seed of its own and the best answer wins. */
const MOST_LANES = 4;

/** Gap below which value and bound are one number that was summed in two orders. */
const PROVED = 1e-9;

/** Threads that search side by side, and the best of what they find. */
export class Lanes {
  private readonly workers: readonly Worker[];

  /** Starts the threads at once: they load while the instance is read. */
  constructor(code: URL) {
    const count = Math.max(1, Math.min(MOST_LANES, availableParallelism()));
    this.workers = Array.from({ length: count }, () => new Worker(code));
  }

  /**
   * Searches until the deadline, or until the best answer is proved.
   *
   * @param deadline ms since 1970
   * @param onBetter told of each better answer as it comes
   * @throws Error with the lane's stack when a lane fails: a defect
   */
  search(
    instance: NeutralInstance,
    options: { readonly seed: number; readonly deadline: number; readonly prove: boolean },
    onBetter: (outcome: Outcome) => void,
  ): Promise<Outcome> {
    const collected = new Collected(instance);
    return new Promise((resolve, reject) => {
      let running = this.workers.length;
      const end = (): void => {
        clearTimeout(timer);
        resolve(collected.outcome);
      };
      const timer = setTimeout(end, Math.max(0, options.deadline - Date.now()));
      const take = (report: LaneReport, lane: Worker | null): void => {
        if (report.kind === "ask-best") {
          const { answer } = collected.outcome;
          const message: LaneMessage = { kind: "best", answer: answer ?? firstAnswer(instance) };
          lane?.postMessage(message);
        } else if (report.kind === "failed") {
          clearTimeout(timer);
          reject(new Error(report.stack));
        } else if (report.kind === "finished") {
          running--;
        } else if (collected.take(report)) {
          onBetter(collected.outcome);
        }
        if (running === 0 || collected.isSettled) end();
      };
      this.workers.forEach((worker, lane) => {
        worker.on("message", (report: LaneReport) => take(report, worker));
        worker.once("error", reject);
        const task: LaneTask = { instance, lane, lanes: this.workers.length, ...options };
        const message: LaneMessage = { kind: "task", task };
        worker.postMessage(message);
      });
      take({ kind: "better", answer: firstAnswer(instance), part: "nearest home" }, null);
    });
  }
}

/** The best of all reports, judged by the checker and not by who reports. */
class Collected {
  private answer: Answer | null = null;
  private verdict: Verdict | null = null;
  private bound: number | null = null;
  private part = "";
  private impossible: string | null = null;
  private unable: string | null = null;
  private readonly checker: AnswerChecker;
  private readonly hasWholeCosts: boolean;

  constructor(instance: NeutralInstance) {
    this.checker = new AnswerChecker(instance);
    this.hasWholeCosts = hasWholeCosts(instance);
  }

  get outcome(): Outcome {
    const { answer, verdict, part, impossible, unable } = this;
    // Summed in another order than the value, a bound may end above it by a last digit.
    const bound =
      this.bound !== null && verdict?.isFeasible ? Math.min(this.bound, verdict.objective) : this.bound;
    return { answer, verdict, bound, part, impossible, unable };
  }

  /** Nothing is left to find. */
  get isSettled(): boolean {
    if (this.impossible !== null || this.unable !== null) return true;
    if (this.bound === null || !this.verdict?.isFeasible) return false;
    return this.verdict.objective - this.bound <= PROVED * Math.abs(this.verdict.objective);
  }

  /** True when the answer is a better one. */
  take(report: Exclude<LaneReport, { kind: "ask-best" | "finished" | "failed" }>): boolean {
    switch (report.kind) {
      case "bound": {
        const value = this.hasWholeCosts ? Math.ceil(report.value - 1e-6) : report.value;
        this.bound = Math.max(this.bound ?? Number.NEGATIVE_INFINITY, value);
        return false;
      }
      case "impossible":
        this.impossible = report.why;
        return false;
      case "unable":
        this.unable = report.why;
        return false;
      case "better": {
        const verdict = this.checker.judge(report.answer);
        if (this.verdict !== null && !isBetter(verdict, this.verdict)) return false;
        this.answer = report.answer;
        this.verdict = verdict;
        this.part = report.part;
        return true;
      }
    }
  }
}

function isBetter(a: Verdict, b: Verdict): boolean {
  if (a.isFeasible !== b.isFeasible) return a.isFeasible;
  if (a.isFeasible) return a.objective < b.objective;
  if (a.broken.length !== b.broken.length) return a.broken.length < b.broken.length;
  return a.excess < b.excess || (a.excess === b.excess && a.objective < b.objective);
}

/** All objectives are whole numbers, so that a bound may be rounded up. */
function hasWholeCosts({ metric, costs, weights }: NeutralInstance): boolean {
  if (costs !== null) return costs.every(Number.isInteger);
  return metric === "euclidean-truncated" && (weights === null || weights.every(Number.isInteger));
}
