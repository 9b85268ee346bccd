/** How long a search may go on. The engine has no clock: whoever starts a search decides. */
export interface SearchBudget {
  /** Asked once before each step; true when the search should stop with the best it has. */
  isSpent(): boolean;
  /** Share used so far, 0..1, where it is known: a search that cools is cold at the end of it. */
  share?(): number;
}

/** So many steps and no more: the same answer on every machine. */
export function stepBudget(steps: number): SearchBudget {
  let left = steps;
  return {
    isSpent: () => left-- <= 0,
    share: () => Math.min(1, 1 - left / steps),
  };
}
