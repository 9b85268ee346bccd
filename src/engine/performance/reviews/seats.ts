import type { ReviewGround } from "./review-ground";

/** Territories whose rep of the plan is not among those who can get accounts any more. */
export function goneReps({ territories }: ReviewGround): number[] {
  return territories.flatMap(({ rep, repIndex }, index) => (rep !== "" && repIndex < 0 ? [index] : []));
}

/** Territories without a rep in a plan that has reps. */
export function openSeats({ territories }: ReviewGround): number[] {
  if (territories.every(({ rep }) => rep === "")) return [];
  return territories.flatMap(({ rep }, index) => (rep === "" ? [index] : []));
}
