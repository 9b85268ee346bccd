import type { AreaState } from "./area-state";

/**
 * A move for territories that are not alike, in homes or limits: two of them trade all their
 * areas, so that the land stays divided as it is and a large area comes to whoever may hold
 * it. Taken back when the energy changes by more than the threshold, or an area is fixed.
 *
 * @returns whether the alignment has changed
 */
export function tradeTerritories(state: AreaState, a: number, b: number, threshold: number): boolean {
  const energy = state.energy;
  const ofA = membersOf(state, a);
  const ofB = membersOf(state, b);
  if ([...ofA, ...ofB].some((unit) => state.model.isFixed[unit] === 1)) return false;
  trade(state, ofA, b, ofB, a);
  if (state.energy - energy <= threshold) return true;
  trade(state, ofA, a, ofB, b);
  return false;
}

function membersOf({ members }: AreaState, territory: number): number[] {
  return Array.from({ length: members.size[territory] as number }, (_, index) =>
    members.at(territory, index),
  );
}

function trade(
  state: AreaState,
  first: readonly number[],
  toFirst: number,
  second: readonly number[],
  toSecond: number,
): void {
  for (const unit of first) state.shift(unit, toFirst);
  for (const unit of second) state.shift(unit, toSecond);
}
