import { real } from "../alignment/typed-cell";
import type { Territory } from "../model/plan";
import type { Segmentation } from "../model/segmentation";
import type { PlanWorkload } from "../model/workload-plan";
import { wholeCapacity } from "./whole-capacity";

/** Where calls and travel ask for more hours than there are. */
export interface AboveCapacity {
  /** Utilisation of all territories together where it is above 100 %: then no other split helps. */
  readonly company: number | null;
  /** Else the territories above 100 %, the fullest first. */
  readonly territories: readonly {
    /** Index into the plan's territories. */
    readonly territory: number;
    readonly utilisation: number;
    /** True where the calls alone would fit: travel pushes it above. */
    readonly isTravel: boolean;
  }[];
}

/**
 * Territories whose calls and travel are more than their capacity, or the company. Standard calls alone are a start
 * and no measurement: nothing is found by them.
 */
export function aboveCapacity(
  territories: readonly Territory[],
  workload: PlanWorkload | null,
  { segments }: Pick<Segmentation, "segments">,
): AboveCapacity {
  const none: AboveCapacity = { company: null, territories: [] };
  if (workload === null) return none;
  if (segments.length > 0 && segments.every(({ callPlan }) => callPlan === "standard")) return none;
  const { company } = workload;
  if (company.utilisation > 1) return { company: company.utilisation, territories: [] };
  const above = territories.flatMap((territory, j) => {
    const utilisation = real(workload.utilisation, j);
    if (!(utilisation > 1)) return [];
    const isTravel = real(workload.callHours, j) <= wholeCapacity(territory);
    return [{ territory: j, utilisation, isTravel }];
  });
  return {
    company: null,
    territories: above.sort((a, b) => b.utilisation - a.utilisation || a.territory - b.territory),
  };
}
