import { Pacer } from "../../../src/engine/alignment/pacer";
import type { SearchBudget } from "../../../src/engine/alignment/search-budget";
import type { LaneReport } from "./lane-messages";
import type { Answer } from "./neutral-instance";

/** Least time between two answers that are handed on, ms: a search finds hundreds in its first second. */
const BETWEEN_ANSWERS_MS = 15;

/** What a search in a lane works with: its clock, and the way to hand its finds on. */
export class LaneDesk {
  private waiting: LaneReport | null = null;
  private handedOn = Number.NEGATIVE_INFINITY;

  /**
   * @param deadline when to stop, on the clock of performance.now()
   * @param post hands a report to the coordinator
   * @param awaitBest resolves with the coordinator's next answer to a question for the best
   */
  constructor(
    readonly deadline: number,
    private readonly post: (report: LaneReport) => void,
    private readonly awaitBest: () => Promise<Answer>,
  ) {}

  get isOver(): boolean {
    return performance.now() >= this.deadline;
  }

  /** Time that is left, s. */
  get secondsLeft(): number {
    return (this.deadline - performance.now()) / 1000;
  }

  /** Hands on an answer better than all before; copies it, so that the search may go on changing it. */
  offer(territoryOf: Int32Array, centres: Int32Array | null, part: string): void {
    const answer: Answer = { territoryOf: territoryOf.slice(), centres: centres?.slice() ?? null };
    this.waiting = { kind: "better", answer, part };
    this.flush(BETWEEN_ANSWERS_MS);
  }

  /** The best answer of all lanes so far. */
  best(): Promise<Answer> {
    this.flush();
    const answer = this.awaitBest();
    this.post({ kind: "ask-best" });
    return answer;
  }

  bound(value: number, part: string): void {
    if (Number.isFinite(value)) this.post({ kind: "bound", value, part });
  }

  impossible(why: string): void {
    this.post({ kind: "impossible", why });
  }

  unable(why: string): void {
    this.post({ kind: "unable", why });
  }

  /** The answer that still waits, if the last one is long enough ago. */
  flush(sinceMs = 0): void {
    if (this.waiting === null) return;
    const now = performance.now();
    if (now - this.handedOn < sinceMs) return;
    this.handedOn = now;
    this.post(this.waiting);
    this.waiting = null;
  }

  /** A budget of wall time: so many seconds at most, and never past the deadline. */
  budget(seconds = Number.POSITIVE_INFINITY): SearchBudget {
    const from = performance.now();
    const until = Math.min(this.deadline, from + seconds * 1000);
    return {
      share: () => Math.min(1, (performance.now() - from) / (until - from)),
      isSpent: () => {
        this.flush(BETWEEN_ANSWERS_MS);
        return performance.now() >= until;
      },
    };
  }

  /** Stops a long computation with EngineError CANCELLED at the deadline. */
  pacer(): Pacer {
    return new Pacer({
      report: () => undefined,
      isCancelled: () => {
        this.flush(BETWEEN_ANSWERS_MS);
        return this.isOver;
      },
      now: () => performance.now(),
      pause: () => Promise.resolve(),
    });
  }
}
