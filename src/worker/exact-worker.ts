import { loadHighsSolver } from "./highs-solver";
import type { SolverAnswer, SolverQuestion } from "./exact-solver";

const loading = loadHighsSolver();

/** The exact solver behind the planner's worker: one question, one answer. */
self.onmessage = async ({ data }: MessageEvent<SolverQuestion>) => {
  let reply: SolverAnswer;
  try {
    const solve = await loading;
    reply = { answer: await solve(...data.arguments) };
  } catch (error) {
    reply = { error: error instanceof Error ? error.message : String(error) };
  }
  self.postMessage(reply);
};
