import { flag, whole } from "../alignment/typed-cell";
import type { Placement } from "../model/placement";
import type { PlanOrigin } from "../model/plan-origin";
import { isByHand } from "./fixed-accounts";
import type { PreparedPlan } from "./prepare-plan";
import type { SearchedPlan } from "./search-plan";

/** What a plan was made from besides the inputs and the settings; placements that fit no more are left out. */
export function originOf(prepared: PreparedPlan, searched: SearchedPlan): PlanOrigin {
  const { input, fixed, jobs, order, rules } = prepared;
  const placements: Placement[] = [];
  for (const account of order) {
    const isHouse = flag(fixed.houseByHand, account) === 1;
    if (flag(fixed.isWritten, account) === 1) continue;
    const by = fixed.by[account] ?? null;
    if (!isHouse && !isByHand(by)) continue;
    const reason = fixed.notes.get(account);
    const territory = rules.territories[whole(fixed.territoryOf, account)]?.name;
    placements.push({
      account: input.accounts.id[account] ?? "",
      territory: isHouse || territory === undefined ? null : territory,
      ...(by === "handLock" ? { isLocked: true as const } : {}),
      ...(reason === undefined ? {} : { reason }),
    });
  }
  return {
    jobs,
    handed: input.handed ?? [],
    placements,
    kept:
      searched.madeBy ?? (input.written !== undefined ? "sheets" : searched.stoppedEarly ? "stopped" : null),
  };
}
