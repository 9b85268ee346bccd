import { real } from "../../alignment/typed-cell";
import type { ReviewGround } from "./review-ground";

/** Capacity below this for every rep is a share or a head count, not selling hours a year. */
const LEAST_HOURS = 100;

/** One territory's use of its hours. */
export interface Utilisation {
  readonly territory: number;
  /** Of calls and travel. */
  readonly hours: number;
  readonly capacity: number;
  readonly share: number;
}

/**
 * Workload of the accounts and travel over the selling hours of each territory that has a rep, as
 * Territory KPIs has it; null where the data has no workload or no hours. Without travel on the
 * sheet the calls alone count.
 */
export function utilisationOf(ground: ReviewGround): Utilisation[] | null {
  const { territories, measures, balances, reps, written } = ground;
  const at = measures.findIndex(({ key }) => key === "workload");
  const balance = balances[at];
  const hasHours =
    reps.present.includes("capacity") && territories.some(({ capacity }) => capacity >= LEAST_HOURS);
  if (balance === undefined || !hasHours) return null;
  return territories.flatMap(({ capacity, repIndex }, territory) => {
    if (repIndex < 0) return [];
    const travel = written.territories[territory]?.travel ?? NaN;
    const hours = real(balance.load, territory) + (Number.isNaN(travel) ? 0 : travel);
    return [{ territory, hours, capacity, share: hours / capacity }];
  });
}
