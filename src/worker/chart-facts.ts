import type { Plan } from "../engine/model/plan";

/** What the charts of the pane need beside the summary of a plan. */
export interface ChartFacts {
  /** Hours a year by territory, in the plan's order; null where no account has calls and hours. */
  readonly hours:
    | readonly {
        readonly name: string;
        readonly rep: string;
        readonly calls: number;
        /** 0 where it has no place to travel from or to. */
        readonly travel: number;
        readonly capacity: number;
      }[]
    | null;
  /** Accounts of each segment by territory, in the plan's order; null where the accounts have no segments. */
  readonly segments: {
    readonly names: readonly string[];
    /** One list a territory, one count a segment. */
    readonly counts: readonly (readonly number[])[];
  } | null;
}

export function chartFacts(plan: Plan): ChartFacts {
  return { hours: hoursOf(plan), segments: segmentsOf(plan) };
}

function hoursOf({ territories, workload }: Plan): ChartFacts["hours"] {
  if (workload === null) return null;
  return territories.map(({ name, rep, capacity, travelAllowance = 0 }, at) => {
    const travel = workload.travelHours[at] ?? 0;
    return {
      name,
      rep,
      calls: workload.callHours[at] ?? 0,
      travel: Number.isNaN(travel) ? 0 : travel,
      capacity: capacity + travelAllowance,
    };
  });
}

function segmentsOf({ territories, territoryOf, segmentation }: Plan): ChartFacts["segments"] {
  const { segments, segmentOf } = segmentation;
  if (segments.length === 0) return null;
  const counts = territories.map(() => segments.map(() => 0));
  for (const [account, territory] of territoryOf.entries()) {
    const own = counts[territory];
    const segment = segmentOf[account] ?? -1;
    if (own !== undefined && segment >= 0) own[segment] = (own[segment] ?? 0) + 1;
  }
  return { names: segments.map(({ name }) => name), counts };
}
