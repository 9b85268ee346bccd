import type { Certificate } from "../../engine/model/plan";

/** Shares that are shown with one decimal of a per cent. */
const SHOWN = 1000;

/** Value and bound that differ by less than this share are one: the rest is rounding. */
const ROUNDING = 1e-7;

/** No plan under the same rules costs less. */
export function isProvedBest({ gap }: Certificate): boolean {
  return gap <= ROUNDING;
}

/** Share of the plan's cost that a better plan could save at most, rounded up to what is shown: 0.00012 is 0.001. */
export function gainLeft({ gap }: Pick<Certificate, "gap">): number {
  return Math.ceil(gap * SHOWN - ROUNDING) / SHOWN;
}
