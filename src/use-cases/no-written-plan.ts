import type { Outcome } from "./outcome";

/** What is said where a job needs the sheets of a plan and there are none. */
export function noWrittenPlan(job: "review" | "refresh" | "draw"): Outcome<never> {
  const message = `There is no written plan in this workbook to ${job}; write a plan first`;
  return { status: "problem", problem: { kind: "input", code: "NO_WRITTEN_PLAN", message, detail: {} } };
}
