import { deviation } from "../../alignment/metrics";
import type { ReviewGround } from "./review-ground";

/** Slack on the edge of a band: at exactly the tolerance is inside. */
const EDGE = 1e-9;

/** Territories outside the band of any balanced measure, in the plan's order. */
export function outsideNow({ balances, territories }: ReviewGround): number[] {
  return territories.flatMap((_, territory) =>
    balances.some(
      ({ isBalanced, load, target, tolerance }) =>
        isBalanced && Math.abs(deviation(load, target, territory)) > tolerance + EDGE,
    )
      ? [territory]
      : [],
  );
}
