/**
 * The checker of finished plans of whole areas. It knows nothing of how they are found:
 * territories are walked through from one area to the next, and accounts held against
 * their areas.
 */

export interface AreasToCheck {
  readonly territoryCount: number;
  /** Per area: its territory. */
  readonly territoryOf: readonly number[];
  /** Neighbours of area i are neighbour[start[i]] .. neighbour[start[i + 1] - 1]. */
  readonly start: ArrayLike<number>;
  readonly neighbour: ArrayLike<number>;
  /** Per account: the area that decides for it, or -1. */
  readonly areaOfAccount: ArrayLike<number>;
  /** Per account: its territory. */
  readonly territoryOfAccount: ArrayLike<number>;
}

/** What is broken, in words with the number of the area, territory or account; empty when nothing is. */
export function checkAreas(plan: AreasToCheck): string[] {
  const broken: string[] = [];
  for (const [area, territory] of plan.territoryOf.entries()) {
    if (!Number.isInteger(territory) || territory < 0 || territory >= plan.territoryCount) {
      broken.push(`area ${area} belongs to territory ${territory} of ${plan.territoryCount}`);
    }
  }
  const seen = new Set<number>();
  const started = new Set<number>();
  for (const [area, territory] of plan.territoryOf.entries()) {
    if (seen.has(area)) continue;
    if (started.has(territory)) broken.push(`territory ${territory} has a piece apart, around area ${area}`);
    started.add(territory);
    const queue = [area];
    seen.add(area);
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      for (let at = plan.start[next] ?? 0; at < (plan.start[next + 1] ?? 0); at++) {
        const other = plan.neighbour[at] ?? -1;
        if (seen.has(other) || plan.territoryOf[other] !== territory) continue;
        seen.add(other);
        queue.push(other);
      }
    }
  }
  for (let account = 0; account < plan.areaOfAccount.length; account++) {
    const area = plan.areaOfAccount[account] ?? -1;
    if (area < 0 || plan.territoryOf[area] === plan.territoryOfAccount[account]) continue;
    broken.push(
      `account ${account} is in territory ${String(plan.territoryOfAccount[account])}, its area ${area} in ${String(plan.territoryOf[area])}`,
    );
  }
  return broken;
}
