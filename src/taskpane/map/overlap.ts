import type { MapScene } from "./map-scene";
import type { Steps } from "../../engine/model/steps";

/** Dots held against all middles before others may run. */
const DOTS_A_STEP = 500;

/** Where territories interleave, and what no territory holds. */
export interface Overlap {
  /** Dots nearer to the middle of another territory than to that of their own. */
  readonly interleaved: readonly number[];
  /** Dots in no territory. */
  readonly gaps: readonly number[];
  /** The territory with most of the interleaved, and how many; null without any. */
  readonly most: { readonly territory: number; readonly count: number } | null;
}

/**
 * Finds the dots that interleave. The middle of a territory is the mean of its dots on the map, so that
 * what is said can be seen there; as near to both middles is not nearer.
 */
export function* overlapOf({ accounts, points }: Pick<MapScene, "accounts" | "points">): Steps<Overlap> {
  const { positions, territory } = accounts;
  const count = points.territories.length;
  const [x, y, held] = [new Float64Array(count), new Float64Array(count), new Float64Array(count)];
  territory.forEach((owner, dot) => {
    if (owner < 0) return;
    x[owner] = (x[owner] ?? 0) + (positions[2 * dot] ?? 0);
    y[owner] = (y[owner] ?? 0) + (positions[2 * dot + 1] ?? 0);
    held[owner] = (held[owner] ?? 0) + 1;
  });
  const distance = (dot: number, to: number): number => {
    const dots = held[to] ?? 0;
    const [dx, dy] = [
      (positions[2 * dot] ?? 0) - (x[to] ?? 0) / dots,
      (positions[2 * dot + 1] ?? 0) - (y[to] ?? 0) / dots,
    ];
    return dots === 0 ? Infinity : dx * dx + dy * dy;
  };
  const interleaved: number[] = [];
  const gaps: number[] = [];
  const of = new Int32Array(count);
  for (const [dot, owner] of territory.entries()) {
    if (dot % DOTS_A_STEP === 0) yield;
    if (owner < 0) {
      gaps.push(dot);
      continue;
    }
    const own = distance(dot, owner);
    let isNearer = false;
    for (let other = 0; other < count && !isNearer; other++) isNearer = distance(dot, other) < own;
    if (!isNearer) continue;
    interleaved.push(dot);
    of[owner] = (of[owner] ?? 0) + 1;
  }
  const most = of.reduce((best, value, at) => (value > (of[best] ?? 0) ? at : best), 0);
  return {
    interleaved,
    gaps,
    most: interleaved.length === 0 ? null : { territory: most, count: of[most] ?? 0 },
  };
}
