import type { Answer, NeutralInstance } from "./neutral-instance";

/** The work of a lane, one of the threads that search side by side. */
export interface LaneTask {
  readonly instance: NeutralInstance;
  /** 0 .. lanes - 1. */
  readonly lane: number;
  readonly lanes: number;
  readonly seed: number;
  /** When to stop, in ms since 1970: threads have no other clock in common. */
  readonly deadline: number;
  readonly prove: boolean;
}

/** What a lane is told. */
export type LaneMessage =
  | { readonly kind: "task"; readonly task: LaneTask }
  /** The best answer of all lanes, to a lane that has asked for it. */
  | { readonly kind: "best"; readonly answer: Answer };

/** What a lane tells while it searches. */
export type LaneReport =
  | { readonly kind: "better"; readonly answer: Answer; readonly part: string }
  | { readonly kind: "bound"; readonly value: number; readonly part: string }
  | { readonly kind: "impossible"; readonly why: string }
  /** The problem is of a kind that no part of the engine takes. */
  | { readonly kind: "unable"; readonly why: string }
  | { readonly kind: "ask-best" }
  | { readonly kind: "finished" }
  | { readonly kind: "failed"; readonly stack: string };
