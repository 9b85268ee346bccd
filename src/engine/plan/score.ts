import type { Pacer } from "../alignment/pacer";
import { objectiveOf } from "../alignment/instance";
import { add, real, whole } from "../alignment/typed-cell";
import { NO_OWNER, type ObjectiveScore, type PlanScore } from "../model/plan";
import { misfitOf } from "./unit-rules";
import type { PosedPlan } from "./build-instance";
import type { Units } from "./units";

/**
 * What the plan costs, by objective and by territory: the shares are those of the cost that
 * the search saw, the amounts are counted account by account.
 */
export async function scoreOf(
  posed: PosedPlan,
  units: Units,
  unitTerritoryOf: Int32Array,
  territoryOf: Int32Array,
  previousTerritoryOf: Int32Array,
  distanceKm: Float64Array,
  pacer: Pacer,
): Promise<PlanScore> {
  const { instance, rules, perMisfit, perMove, geography } = posed;
  const n = instance.territoryCount;
  const cost = objectiveOf(instance, unitTerritoryOf);
  const part = { misfit: 0, disruption: 0 };
  const lacking = new Float64Array(n);
  const costShare = new Float64Array(n);
  for (let unit = 0; unit < units.count; unit++) {
    if ((unit & 1023) === 0) await pacer.breathe(7, 8);
    const territory = whole(unitTerritoryOf, unit);
    const importance = real(instance.importance, unit);
    const misfit = misfitOf(rules, n, unit, territory);
    const owner = whole(units.current, unit);
    const leaves = owner !== NO_OWNER && owner !== territory;
    part.misfit += importance * perMisfit * misfit;
    if (leaves) part.disruption += importance * (geography === "distance" ? perMove : 1);
    if (misfit > 0) add(lacking, territory, whole(units.start, unit + 1) - whole(units.start, unit));
    if (importance > 0 && cost > 0) {
      add(costShare, territory, (importance * instance.cost.of(unit, territory)) / cost);
    }
  }
  const km = new Float64Array(n);
  const located = new Float64Array(n);
  const moved = new Float64Array(n);
  for (let account = 0; account < territoryOf.length; account++) {
    if ((account & 4095) === 0) await pacer.breathe(7, 8);
    const territory = whole(territoryOf, account);
    if (territory < 0) continue;
    const previous = whole(previousTerritoryOf, account);
    if (previous !== NO_OWNER && previous !== territory) add(moved, territory, 1);
    if (Number.isNaN(real(distanceKm, account))) continue;
    add(km, territory, real(distanceKm, account));
    add(located, territory, 1);
  }
  const share = (amount: number): number => (cost > 0 ? Math.min(1, amount / cost) : 0);
  const misfit = share(part.misfit);
  const disruption = Math.min(1 - misfit, share(part.disruption));
  const objectives: ObjectiveScore[] = [
    {
      objective: "distance",
      amount: sum(located) > 0 ? sum(km) / sum(located) : 0,
      unit: "km",
      share: cost > 0 ? 1 - misfit - disruption : 0,
      byTerritory: km.map((total, j) => (real(located, j) > 0 ? total / real(located, j) : 0)),
    },
    { objective: "misfit", amount: sum(lacking), unit: "accounts", share: misfit, byTerritory: lacking },
    { objective: "disruption", amount: sum(moved), unit: "accounts", share: disruption, byTerritory: moved },
  ];
  return { cost, objectives, costShare };
}

function sum(values: Float64Array): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
