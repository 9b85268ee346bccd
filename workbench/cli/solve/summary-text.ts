import type { Outcome } from "./coordinate";
import type { NeutralInstance } from "./neutral-instance";

/** One line a person can read: value, proof, rules, part of the engine, time. */
export function summaryText(instance: NeutralInstance, outcome: Outcome, seconds: number): string {
  const { answer, verdict, bound, part, impossible } = outcome;
  const parts: string[] = [];
  if (verdict === null || answer === null) parts.push("no answer in this time");
  else parts.push(`value ${number(verdict.objective)}`);
  if (verdict?.isFeasible && bound !== null) {
    parts.push(
      bound >= verdict.objective
        ? "proved optimal"
        : `bound ${number(bound)} (gap ${percent(verdict.objective, bound)})`,
    );
  } else if (bound !== null) parts.push(`bound ${number(bound)}`);
  if (verdict?.isFeasible && instance.bestKnown !== null) {
    parts.push(`${percent(verdict.objective, instance.bestKnown)} from the best known`);
  }
  if (verdict?.isFeasible) parts.push("feasible");
  else parts.push(`not feasible: ${impossible ?? verdict?.broken.join("; ") ?? "nothing found"}`);
  if (impossible !== null) parts.push("proved that no plan is");
  if (part !== "") parts.push(`by ${part}`);
  parts.push(`${seconds.toFixed(1)} s`);
  return `${instance.name}: ${parts.join(", ")}`;
}

function number(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(4);
}

/** How far the value lies above the other, as a share of the value. */
function percent(value: number, other: number): string {
  const share = value === other ? 0 : (100 * (value - other)) / Math.max(1e-300, Math.abs(value));
  return `${share.toFixed(3)} %`;
}
