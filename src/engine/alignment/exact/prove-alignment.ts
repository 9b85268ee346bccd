import type { Alignment } from "../align";
import type { Instance } from "../instance";
import type { MipSolver } from "./mip-model";
import { sourceOfInstance } from "./pair-source";
import { provePairs, type Proof, type ProofOptions } from "./prove-pairs";

/**
 * Proves an alignment best among all inside its bands, or finds a better one.
 *
 * @param alignment what align found: its prices rule out most pairs, its assignment is the start
 * @param solver the exact solver; it decides how it keeps to options.seconds
 */
export function proveAlignment(
  instance: Instance,
  alignment: Pick<Alignment, "territoryOf" | "prices">,
  solver: MipSolver,
  options: ProofOptions,
): Promise<Proof> {
  return provePairs(sourceOfInstance(instance), alignment, solver, options);
}

/** The alignment as the proof leaves it: the better assignment and the better bound. */
export function alignmentAfter(alignment: Alignment, proof: Proof): Alignment {
  if (proof.status === "infeasible" || proof.status === "too-large") return alignment;
  const bound = Math.max(alignment.bound, proof.bound);
  if (!Number.isFinite(proof.objective)) return { ...alignment, bound };
  const { territoryOf, objective } = proof;
  return { ...alignment, territoryOf, objective, excess: 0, bound: Math.min(bound, objective) };
}
