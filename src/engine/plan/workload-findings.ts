import { real } from "../alignment/typed-cell";
import type { AccountTable } from "../model/account-table";
import type { Finding } from "../model/finding";
import type { Territory } from "../model/plan";
import type { Segmentation } from "../model/segmentation";
import type { PlanWorkload } from "../model/workload-plan";
import { aboveCapacity } from "./above-capacity";
import { wholeCapacity } from "./whole-capacity";

/**
 * Territories whose calls and travel are more than their capacity. Where all of them together are,
 * no other split can help: then the company is named and not each of them.
 */
export function workloadFindings(
  accounts: AccountTable,
  territories: readonly Territory[],
  workload: PlanWorkload,
  segmentation: Pick<Segmentation, "segments">,
): Finding[] {
  const above = aboveCapacity(territories, workload, segmentation);
  const { company } = workload;
  const finding = (code: string, value: string, said: string, remedy: string): Finding => ({
    severity: "look",
    code,
    sheet: accounts.sheet,
    cell: "",
    column: "",
    value,
    finding: said,
    remedy,
  });
  if (above.company !== null) {
    return [
      finding(
        "CALLS_ABOVE_CAPACITY",
        percent(company.utilisation),
        `Calls and travel take ${hours(company.callHours + company.travelHours)} hours a year, ${percent(company.utilisation)} of what all reps have`,
        `${company.needed.toFixed(1)} reps would be needed, and ${company.fullTime.toFixed(1)} are there in full-time reps; fewer calls on Segments or more reps bring it down`,
      ),
    ];
  }
  return above.territories.flatMap(({ territory: j, utilisation, isTravel }) => {
    const territory = territories[j];
    if (territory === undefined) return [];
    const calls = real(workload.callHours, j);
    const travel = real(workload.travelHours, j);
    return [
      finding(
        "TERRITORY_ABOVE_CAPACITY",
        territory.name,
        `${territory.name} asks for ${hours(calls)} hours of calls${travel > 0 ? ` and ${hours(travel)} of travel` : ""}, ${percent(utilisation)} of the ${hours(wholeCapacity(territory))} its rep has`,
        isTravel
          ? "Travel pushes it above its capacity; plan again with targets less estimated travel (lessTravel), or plan fewer calls there"
          : "The calls alone are more than its capacity; plan fewer calls, or balance on workload",
      ),
    ];
  });
}

function percent(share: number): string {
  return `${String(Math.round(share * 100))}%`;
}

function hours(value: number): string {
  return Math.round(value).toLocaleString("en-US");
}
