import type { MipSolver } from "../engine/alignment/exact/mip-model";
import { alignmentAfter, proveAlignment } from "../engine/alignment/exact/prove-alignment";
import type { Control } from "../engine/model/progress";
import { workPlan, type PlanInput, type WorkedPlan } from "../engine/plan/make-plan";
import type { ProofSummary } from "./planner";

/** Sums of the same costs in another order differ by less than this share. */
const ROUNDING = 1e-9;

/**
 * Makes a plan again with an exact solver in place of the search's answer: what the solver
 * starts from is the plan as it is, which an earlier proof may have made better.
 *
 * @param before the plan, of the same input
 */
export async function provePlan(
  input: PlanInput,
  before: WorkedPlan,
  solver: MipSolver,
  seconds: number,
  control: Control,
): Promise<{
  readonly outcome: ProofSummary["outcome"];
  readonly isBetter: boolean;
  readonly worked: WorkedPlan;
}> {
  const outcomes: { readonly outcome: ProofSummary["outcome"]; readonly isBetter: boolean }[] = [];
  const found = before.alignment;
  const worked = await workPlan(input, before.plan.settings, control, async (instance) => {
    const proof = await proveAlignment(instance, found, solver, { seconds });
    const after = alignmentAfter(found, proof);
    const isBetter =
      after.excess < found.excess || found.objective - after.objective > ROUNDING * found.objective;
    outcomes.push({ outcome: proof.status === "open" && isBetter ? "better" : proof.status, isBetter });
    return after;
  });
  return { ...(outcomes[0] ?? { outcome: "open", isBetter: false }), worked };
}
