import type { Outcome, Problem } from "../../src/use-cases/outcome";
import { InputProblem } from "./input-problem";

/** Problems of the workbook that the user can solve, told by the host's answers. */
const USERS_PROBLEMS = new Set(["PROTECTED_SHEET", "PROTECTED_WORKBOOK", "READ_ONLY", "TOO_LARGE"]);

/** What the pane offers as a field is a setting of a file here. */
const BY_SETTING: Readonly<Partial<Record<string, string>>> = {
  NO_REPS_AND_NO_TERRITORIES: 'with --settings and a file that holds { "territories": 20 }, for instance',
};

/**
 * What a use case answered.
 *
 * @throws InputProblem for what the user can solve; any other error is a defect
 */
export function done<Value>(outcome: Outcome<Value>): Value {
  switch (outcome.status) {
    case "done":
      return outcome.value;
    case "cancelled":
      throw new Error("the job was cancelled though nobody can cancel it here");
    case "problem":
      throw asError(outcome.problem);
  }
}

function asError(problem: Problem): Error {
  const isUsers =
    problem.kind === "excel"
      ? USERS_PROBLEMS.has(problem.code)
      : problem.kind === "input" && problem.code !== "PLAN_BREAKS_A_RULE";
  const bySetting = BY_SETTING[problem.code];
  if (isUsers) {
    return new InputProblem([bySetting === undefined ? problem.message : `${problem.message} ${bySetting}`]);
  }
  return new Error(`${problem.code}: ${problem.message} ${JSON.stringify(problem.detail)}`);
}
