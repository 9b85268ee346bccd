import type { MipSolver } from "../engine/alignment/exact/mip-model";
import { EngineError } from "../engine/model/engine-error";
import { loadHighsSolver } from "./highs-solver";

/** An exact solver that can be told to stop. */
export interface ExactSolver {
  readonly solve: MipSolver;
  /** Makes a running solve throw EngineError CANCELLED, where it runs on a thread of its own. */
  stop(): void;
}

/** The solver on the caller's thread, loaded when first asked: a solve holds the thread until its time is up. */
export function solverOnThisThread(): ExactSolver {
  let loading: Promise<MipSolver> | null = null;
  return {
    async solve(model, options) {
      loading ??= loadHighsSolver();
      return (await loading)(model, options);
    },
    stop: () => undefined,
  };
}

/** The question to the solver's thread, and its answer. */
export type SolverQuestion = { readonly arguments: Parameters<MipSolver> };
export type SolverAnswer = { readonly answer: Awaited<ReturnType<MipSolver>> } | { readonly error: string };

/**
 * The solver on a thread of its own, started when first asked and ended to stop it: it looks
 * at no messages while it solves.
 *
 * @param start starts the thread of exact-worker
 */
export function solverOnOwnThread(start: () => Worker): ExactSolver {
  let worker: Worker | null = null;
  let giveUp: ((error: Error) => void) | null = null;
  return {
    // A function cannot cross to the other thread: better solutions come with the answer.
    solve: (model, { seconds, start: known }) =>
      new Promise((resolve, reject) => {
        worker ??= start();
        giveUp = reject;
        worker.onmessage = ({ data }: MessageEvent<SolverAnswer>) => {
          giveUp = null;
          if ("error" in data) reject(new Error(data.error));
          else resolve(data.answer);
        };
        worker.onerror = (event) => reject(new Error(event.message));
        const question: SolverQuestion = { arguments: [model, { seconds, start: known }] };
        worker.postMessage(question);
      }),
    stop() {
      if (giveUp === null) return;
      worker?.terminate();
      worker = null;
      giveUp(new EngineError("CANCELLED", "Proving was cancelled"));
      giveUp = null;
    },
  };
}
