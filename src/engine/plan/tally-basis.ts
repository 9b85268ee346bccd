import type { TallyBasis } from "../alignment/tallies/tally-basis";
import { SET_ASIDE } from "../model/plan";
import type { WorkedPlan } from "./finish-plan";
import { isMovable } from "./is-movable";

/** What the live figures of a plan are made of; held accounts are those its rules fix, not those placed by hand. */
export function tallyBasisOf({ plan, prepared, fixedTerritoryOf }: WorkedPlan): TallyBasis {
  const { accounts, settings, measures, territories } = plan;
  return {
    id: accounts.id,
    name: accounts.name,
    territoryOf: plan.territoryOf,
    previousTerritoryOf: plan.previousTerritoryOf,
    held: Uint8Array.from(plan.territoryOf, (territory, account) =>
      territory === SET_ASIDE ||
      ((fixedTerritoryOf[account] ?? -1) >= 0 && !isMovable(prepared.fixed.by[account] ?? null))
        ? 1
        : 0,
    ),
    revenue: accounts.revenue,
    latitude: accounts.latitude,
    longitude: accounts.longitude,
    territories: territories.map(({ name, rep, capacity, homeLatitude, homeLongitude }) => ({
      name,
      rep,
      capacity,
      homeLatitude,
      homeLongitude,
    })),
    measures: measures.map(({ key, values }, m) => ({
      key,
      values,
      target: plan.after[m]?.target ?? new Float64Array(territories.length),
      tolerance: plan.after[m]?.tolerance ?? settings.tolerance,
    })),
  };
}
