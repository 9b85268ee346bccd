/**
 * The checker of finished plans of whole areas. It knows nothing of how they are found:
 * territories are walked through from one area to the next, accounts held against their
 * areas, and the way out of each territory looked for on a map of territories alone.
 */

export interface AreasToCheck {
  readonly territoryCount: number;
  /** Per area: its territory. */
  readonly territoryOf: readonly number[];
  /** Neighbours of area i are neighbour[start[i]] .. neighbour[start[i + 1] - 1]. */
  readonly start: ArrayLike<number>;
  readonly neighbour: ArrayLike<number>;
  /** 1 for areas from which the map can be left. */
  readonly isRim: ArrayLike<number>;
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
  if (broken.length === 0) broken.push(...holes(plan));
  for (let account = 0; account < plan.areaOfAccount.length; account++) {
    const area = plan.areaOfAccount[account] ?? -1;
    if (area < 0 || plan.territoryOf[area] === plan.territoryOfAccount[account]) continue;
    broken.push(
      `account ${account} is in territory ${String(plan.territoryOfAccount[account])}, its area ${area} in ${String(plan.territoryOf[area])}`,
    );
  }
  return broken;
}

const OUT = -1;

/**
 * Territories that lie inside another one: on the map whose places are the territories and what
 * lies around them, they cannot be reached from there once the other one is taken away.
 */
function holes(plan: AreasToCheck): string[] {
  const touches = new Map<number, Set<number>>([[OUT, new Set()]]);
  for (const territory of plan.territoryOf) touches.set(territory, new Set());
  for (const [area, territory] of plan.territoryOf.entries()) {
    if (plan.isRim[area] === 1) touches.get(OUT)?.add(territory);
    for (let at = plan.start[area] ?? 0; at < (plan.start[area + 1] ?? 0); at++) {
      const other = plan.territoryOf[plan.neighbour[at] ?? -1];
      if (other !== undefined) touches.get(territory)?.add(other);
    }
  }
  const found: string[] = [];
  for (const around of touches.keys()) {
    if (around === OUT) continue;
    const reached = new Set([OUT]);
    for (const place of reached) {
      for (const next of touches.get(place) ?? []) if (next !== around) reached.add(next);
    }
    for (const territory of touches.keys()) {
      if (territory === around || reached.has(territory)) continue;
      found.push(`territory ${territory} lies inside territory ${around}`);
    }
  }
  return found.length > 0 && !mustHaveHoles(plan) ? found : [];
}

/** Whether fewer areas than territories can be left without crossing any single other area. */
function mustHaveHoles(plan: AreasToCheck): boolean {
  const lieInside = new Set<number>();
  for (const around of plan.territoryOf.keys()) {
    const reached = new Set<number>();
    for (const area of plan.territoryOf.keys()) {
      if (plan.isRim[area] === 1 && area !== around) reached.add(area);
    }
    for (const area of reached) {
      for (let at = plan.start[area] ?? 0; at < (plan.start[area + 1] ?? 0); at++) {
        const next = plan.neighbour[at] ?? around;
        if (next !== around) reached.add(next);
      }
    }
    for (const area of plan.territoryOf.keys()) {
      if (area !== around && !reached.has(area)) lieInside.add(area);
    }
  }
  return plan.territoryOf.length - lieInside.size < plan.territoryCount;
}
