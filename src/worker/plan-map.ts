import type { Plan } from "../engine/model/plan";
import type { MapPlanner, PlanMap } from "./map-planner";
import { accountLines, accountsOf } from "../engine/plan/moves/account-lines";
import type { WorkedPlan } from "../engine/plan/finish-plan";
import { locatedAccounts, pointsOf } from "./points-of";

/** The points of a plan with the account of each. */
function planMapOf(plan: Plan): PlanMap {
  const account = Int32Array.from(locatedAccounts(plan.accounts));
  return { points: pointsOf(plan), account, unplaced: plan.accounts.count - account.length };
}

/** What the map asks, answered from the plan at hand. */
export function createMapPlanner(planned: () => WorkedPlan): MapPlanner {
  const answer = <Value>(question: (worked: WorkedPlan) => Value): Promise<Value> =>
    Promise.resolve().then(() => question(planned()));
  return {
    planMap: () => answer(({ plan }) => planMapOf(plan)),
    accountLines: (accounts) => answer((worked) => accountLines(worked, accounts)),
    accountsOf: (territory, most) => answer((worked) => accountsOf(worked, territory, most)),
  };
}
