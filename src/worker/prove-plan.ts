import type { MipSolver } from "../engine/alignment/exact/mip-model";
import { alignmentAfter, proveAlignment } from "../engine/alignment/exact/prove-alignment";
import type { Control } from "../engine/model/progress";
import type { Settings } from "../engine/model/settings";
import { workPlan, type PlanInput, type WorkedPlan } from "../engine/plan/make-plan";
import type { ProofSummary } from "./planner";

/**
 * Makes a plan again with an exact solver after the search, which finds the same again.
 *
 * @param settings those of the plan
 */
export async function provePlan(
  input: PlanInput,
  settings: Settings,
  solver: MipSolver,
  seconds: number,
  control: Control,
): Promise<{ readonly outcome: ProofSummary["outcome"]; readonly worked: WorkedPlan }> {
  const outcomes: ProofSummary["outcome"][] = [];
  const worked = await workPlan(input, settings, control, async (instance, found) => {
    const proof = await proveAlignment(instance, found, solver, { seconds });
    const after = alignmentAfter(found, proof);
    const isBetter = after.objective < found.objective || after.excess < found.excess;
    outcomes.push(proof.status === "open" && isBetter ? "better" : proof.status);
    return after;
  });
  return { outcome: outcomes[0] ?? "open", worked };
}
