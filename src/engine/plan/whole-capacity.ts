import type { Territory } from "../model/plan";

/** Hours a year before travel is taken off. */
export function wholeCapacity({ capacity, travelAllowance = 0 }: Territory): number {
  return capacity + travelAllowance;
}
