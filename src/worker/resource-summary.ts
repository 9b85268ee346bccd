import type { Plan } from "../engine/model/plan";
import type { PotKind } from "../engine/model/resource-plan";
import type { ResourceSummary } from "./plan-summary";

/** What the pane and the command line show of budget and support; null where neither is asked for. */
export function resourceSummary({ resources, territories }: Plan): ResourceSummary | null {
  if (resources === null) return null;
  const { pots, bases, cost, potential, costs } = resources;
  const all = sum(cost);
  const amountOf = (kind: PotKind, at: number): number | null =>
    pots.find((pot) => pot.kind === kind)?.shares[at]?.amount ?? null;
  return {
    pots: pots.map(({ kind, total, unit, weights, least, most, notPlaced, shares }) => ({
      kind,
      total,
      unit,
      weights,
      least,
      most,
      notPlaced,
      withoutReason: shares.filter(({ override }) => override?.reason === "").length,
    })),
    bases,
    cost: cost.every((one) => Number.isNaN(one)) ? null : all,
    potentialPerCost: all > 0 && sum(potential) > 0 ? sum(potential) / all : null,
    unassigned: costs?.unassigned ?? 0,
    territories: territories.map(({ name, rep, region }, at) => ({
      name,
      rep,
      region,
      budget: amountOf("budget", at),
      support: amountOf("support", at),
      cost: orNull(cost[at]),
      potentialPerCost: orNull(resources.potentialPerCost[at]),
    })),
  };
}

function orNull(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}

/** What is there; a missing value adds nothing. */
function sum(values: Float64Array): number {
  return values.reduce((all, one) => (Number.isNaN(one) ? all : all + one), 0);
}
