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
}

export function chartFacts({ territories, workload }: Plan): ChartFacts {
  if (workload === null) return { hours: null };
  return {
    hours: territories.map(({ name, rep, capacity, travelAllowance = 0 }, at) => {
      const travel = workload.travelHours[at] ?? 0;
      return {
        name,
        rep,
        calls: workload.callHours[at] ?? 0,
        travel: Number.isNaN(travel) ? 0 : travel,
        capacity: capacity + travelAllowance,
      };
    }),
  };
}
