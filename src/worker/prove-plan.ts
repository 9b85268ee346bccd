import type { MipSolver } from "../engine/alignment/exact/mip-model";
import { alignmentAfter, proveAlignment } from "../engine/alignment/exact/prove-alignment";
import { Pacer } from "../engine/alignment/pacer";
import type { Control } from "../engine/model/progress";
import { finishPlan, type WorkedPlan } from "../engine/plan/finish-plan";
import type { ProofSummary } from "./planner";

/** Sums of the same costs in another order differ by less than this share. */
const ROUNDING = 1e-9;

/**
 * Hands the problem of a plan to an exact solver, which starts from the plan at hand. What it
 * finds is checked, counted and explained like any other plan.
 */
export async function provePlan(
  before: WorkedPlan,
  solver: MipSolver,
  seconds: number,
  control: Control,
): Promise<{
  readonly outcome: ProofSummary["outcome"];
  readonly isBetter: boolean;
  readonly worked: WorkedPlan;
}> {
  const { instance, alignment: found } = before;
  const pacer = new Pacer(control);
  pacer.begin("Proving", 0, 0.9);
  const proof = await proveAlignment(instance, found, solver, { seconds, pacer });
  const alignment = alignmentAfter(found, proof);
  const isBetter =
    alignment.excess < found.excess || found.objective - alignment.objective > ROUNDING * found.objective;
  const outcome = proof.status === "open" && isBetter ? "better" : proof.status;
  if (!isBetter && alignment.bound === found.bound) return { outcome, isBetter, worked: before };
  // Whatever the search was stopped at: what is proved best needs no longer search.
  const stoppedEarly = before.searched.stoppedEarly && proof.status !== "optimal";
  const searched = { ...before.searched, alignment, stoppedEarly, madeBy: "proved" as const };
  return { outcome, isBetter, worked: await finishPlan(before.prepared, searched, new Pacer(control)) };
}
