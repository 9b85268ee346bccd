import { flag, whole } from "../alignment/typed-cell";
import type { Placement } from "../model/placement";
import type { PlanOrigin } from "../model/plan-origin";
import type { PreparedPlan } from "./prepare-plan";
import type { SearchedPlan } from "./search-plan";

/** What a plan was made from besides the inputs and the settings; placements that fit no more are left out. */
export function originOf(prepared: PreparedPlan, searched: SearchedPlan): PlanOrigin {
  const { input, fixed, jobs, order, rules } = prepared;
  const placements: Placement[] = [];
  for (const account of order) {
    const isHouse = flag(fixed.houseByHand, account) === 1;
    if (flag(fixed.isWritten, account) === 1) continue;
    if (!isHouse && fixed.by[account] !== "hand") continue;
    const territory = rules.territories[whole(fixed.territoryOf, account)]?.name;
    placements.push({
      account: input.accounts.id[account] ?? "",
      territory: isHouse || territory === undefined ? null : territory,
    });
  }
  return {
    jobs,
    placements,
    kept:
      searched.madeBy ?? (input.written !== undefined ? "sheets" : searched.stoppedEarly ? "stopped" : null),
  };
}
