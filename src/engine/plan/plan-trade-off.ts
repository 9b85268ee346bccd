import { sampleOf, tradeOff } from "../alignment/trade-off";
import { pickWhole } from "../alignment/construct/ordered-instance";
import { Pacer } from "../alignment/pacer";
import { real, whole } from "../alignment/typed-cell";
import { distanceKm } from "../geography/distance";
import type { PlanTradeOff, TerritoryRoom } from "../model/plan-trade-off";
import type { Control } from "../model/progress";
import type { WorkedPlan } from "./finish-plan";
import { targetsInLoads } from "./targets-in-loads";

/** Tolerances of the curve over that of the plan. */
const STEPS = [0.5, 0.65, 0.8, 1, 1.25, 1.6, 2];
/** Units above which the curve is estimated on a part. */
const MOST_UNITS = 4000;
/** Territories whose room is named. */
const NAMED = 3;

/** The curve of moves or distance against the tolerance around the plan's own, and what its bands cost. */
export async function planTradeOff(worked: WorkedPlan, control: Control): Promise<PlanTradeOff> {
  const { plan, instance, alignment } = worked;
  const pacer = new Pacer(control);
  const target = targetsInLoads(worked);
  const sample = sampleOf(instance, Math.max(MOST_UNITS, 20 * instance.territoryCount));
  const tolerances = STEPS.map((step) => Math.min(1, step * plan.settings.tolerance));
  const points = await tradeOff(
    sample.instance,
    target,
    tolerances,
    {
      territoryOf: pickWhole(alignment.territoryOf, sample.unitOf),
      prices: alignment.prices,
      own: plan.settings.tolerance,
    },
    pacer,
  );
  const accountOf = new Map<number, number>();
  worked.unitOf.forEach((unit, account) => {
    if (unit >= 0 && !accountOf.has(unit)) accountOf.set(unit, account);
  });
  const accounts = Array.from(sample.unitOf, (unit) => accountOf.get(unit) ?? -1);
  return {
    accounts: sample.unitOf.length,
    of: instance.unitCount,
    points: points.map(({ tolerance, territoryOf, excess }) => ({
      tolerance,
      isInside: excess === 0,
      moved: shareMoved(worked, accounts, territoryOf),
      km: meanKm(worked, accounts, territoryOf),
    })),
    room: roomOf(worked, target),
  };
}

function shareMoved(
  { plan }: WorkedPlan,
  accounts: readonly number[],
  territoryOf: Int32Array,
): number | null {
  let [owned, moved] = [0, 0];
  accounts.forEach((account, at) => {
    const previous = whole(plan.previousTerritoryOf, account);
    if (previous < 0) return;
    owned++;
    if (previous !== whole(territoryOf, at)) moved++;
  });
  return owned === 0 ? null : moved / owned;
}

function meanKm({ plan }: WorkedPlan, accounts: readonly number[], territoryOf: Int32Array): number | null {
  let [sum, placed] = [0, 0];
  accounts.forEach((account, at) => {
    const home = plan.territories[whole(territoryOf, at)];
    if (home === undefined) return;
    const { latitude, longitude } = plan.accounts;
    const km = distanceKm(
      real(latitude, account),
      real(longitude, account),
      home.homeLatitude,
      home.homeLongitude,
    );
    if (Number.isNaN(km)) return;
    sum += km;
    placed++;
  });
  return placed === 0 ? null : sum / placed;
}

/**
 * A price is what the objective falls by per unit of load more room. From today's owners the
 * objective counts moves; else it is load times km², whose change is turned into km at the
 * mean distance: d(km²) = 2 km d(km).
 */
function roomOf({ plan, instance, alignment }: WorkedPlan, target: Float64Array): TerritoryRoom[] {
  const { measureCount: measures, territoryCount } = instance;
  const countsMoves = plan.settings.startFrom === "owners";
  const inKm = !countsMoves && plan.settings.startFrom !== null && plan.meanDistanceKm > 0;
  if (!countsMoves && !inKm) return [];
  const size = new Int32Array(territoryCount);
  for (const j of plan.territoryOf) if (j >= 0) size[j] = whole(size, j) + 1;
  let importance = 0;
  for (const one of instance.importance) importance += one;
  const room: TerritoryRoom[] = [];
  for (let j = 0; j < territoryCount; j++) {
    let price = 0;
    for (let m = 0; m < measures; m++) {
      const own = (real(alignment.prices, j * measures + m) * real(target, j * measures + m)) / 100;
      if (Math.abs(own) > Math.abs(price)) price = own;
    }
    const perAccount =
      (price * instance.unitCount) / (2 * plan.meanDistanceKm * importance * Math.max(1, whole(size, j)));
    const saves = Math.abs(inKm ? perAccount : price);
    if (saves === 0) continue;
    room.push({
      territory: plan.territories[j]?.name ?? "",
      direction: price > 0 ? "up" : "down",
      saves,
      unit: inKm ? "km" : "moves",
    });
  }
  return room.sort((a, b) => b.saves - a.saves).slice(0, NAMED);
}
