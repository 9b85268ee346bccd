import type { ResourceBasis, ResourcePlan, TerritoryCosts } from "../model/resource-plan";
import { needForResources } from "./need-for-resources";
import { sharePot, type PotChoice } from "./share-pot";

/** What resources are made of; one value a territory, in the plan's order. */
export interface ResourceFacts {
  readonly pots: readonly PotChoice[];
  readonly bases: readonly ResourceBasis[];
  readonly potential: Float64Array;
  readonly revenue: Float64Array;
  readonly workload: Float64Array;
  readonly costs: TerritoryCosts | null;
  readonly regions: ResourcePlan["regions"];
}

/** Budget and support of every territory, each adding up to its total, and what a territory costs and returns. */
export function allocateResources(facts: ResourceFacts): ResourcePlan {
  const { potential, revenue, workload, costs } = facts;
  const needs = needForResources(potential, revenue);
  const { whitespace, need } = needs;
  const pots = facts.pots.map((pot) =>
    sharePot(pot, { potential, whitespace, need, workload }, potential.length),
  );
  const budget = pots.find(({ kind }) => kind === "budget");
  const cost = potential.map((_, at) => {
    const rep = costs?.rep[at] ?? NaN;
    const parts = [
      ...(Number.isNaN(rep) ? [] : [rep]),
      ...(costs === null || costs.listed === 0 ? [] : [costs.other[at] ?? 0]),
      ...(budget === undefined ? [] : [budget.shares[at]?.amount ?? 0]),
    ];
    return parts.length === 0 ? NaN : parts.reduce((sum, one) => sum + one, 0);
  });
  return {
    pots,
    bases: facts.bases,
    potential,
    revenue,
    workload,
    ...needs,
    costs,
    cost,
    potentialPerCost: potential.map((value, at) => {
      const by = cost[at] ?? NaN;
      return by > 0 && value > 0 ? value / by : NaN;
    }),
    regions: facts.regions,
  };
}
