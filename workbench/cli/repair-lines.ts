import type { RepairSummary } from "../../src/worker/planner";
import { counted } from "./counted";

/** Most moves that are named one by one. */
const NAMED = 20;

/** What a repair around moves has changed, line by line. */
export function repairLines({ summary, within, moved }: RepairSummary): string[] {
  const leading = summary.after[0];
  const balance =
    leading === undefined
      ? ""
      : `; ${leading.measure} up to ${(100 * leading.maxDeviation).toFixed(1)}% from target, ${String(leading.outside)} of ${String(summary.territories)} outside the band`;
  return [
    `Repaired in ${String(within.length)} of ${counted(summary.territories, "territory", "territories")}, all others as they were: ${counted(moved.length, "account")} moved${balance}`,
    ...moved.slice(0, NAMED).map(({ id, name, from, to }) => `  ${id} ${name}: ${from} to ${to}`),
    ...(moved.length > NAMED ? [`  and ${String(moved.length - NAMED)} more`] : []),
  ];
}
