import type { FixedBy } from "./fixed-accounts";

/** Whether a hand may put the account elsewhere: no rule of the settings or the data keeps it where it is. */
export function isMovable(by: FixedBy): boolean {
  return by === null || by === "hand" || by === "written";
}
