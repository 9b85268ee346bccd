import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { InputProblem, reasonOf } from "../input-problem";
import type { Outcome } from "./coordinate";

/**
 * Writes evenfield-solution/1 in one go: whoever reads meanwhile, or after an interrupted
 * run, finds a whole file.
 *
 * @throws InputProblem when the file cannot be written
 */
export function writeSolution(file: string, outcome: Outcome, seconds: number): void {
  const { answer, verdict, bound } = outcome;
  const solution = {
    format: "evenfield-solution/1",
    assignment: answer === null ? null : Array.from(answer.territoryOf),
    ...(answer?.centres ? { centres: Array.from(answer.centres) } : {}),
    objective: verdict?.objective ?? null,
    bound,
    feasible: verdict?.isFeasible ?? false,
    seconds: Math.round(seconds * 1000) / 1000,
  };
  const target = resolve(file);
  const draft = `${target}.${process.pid}.part`;
  try {
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(draft, `${JSON.stringify(solution)}\n`);
    renameSync(draft, target);
  } catch (error) {
    throw new InputProblem([`${file} cannot be written (${reasonOf(error)}); name another file`]);
  }
}
