import type { RepairedPlan } from "../engine/plan/repair-plan";
import type { RepairSummary } from "./planner";
import { summaryOf } from "./summary-of";

/** What a repair has changed, in the names of the plan. */
export function repairSummaryOf({ worked, within, moved }: RepairedPlan): RepairSummary {
  const { accounts, territories } = worked.plan;
  const nameOf = (territory: number): string => territories[territory]?.name ?? "";
  return {
    summary: summaryOf(worked.plan),
    within: Array.from(within, nameOf),
    moved: moved.map(({ account, from, to }) => ({
      id: accounts.id[account] ?? "",
      name: accounts.name[account] ?? "",
      from: nameOf(from),
      to: nameOf(to),
    })),
  };
}
