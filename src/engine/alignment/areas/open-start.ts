import { Connectivity } from "./connected";
import type { AreaModel } from "./area-state";
import { enclosures, type Enclosure } from "./enclosed";
import { makeConnected } from "./make-connected";
import { Openness } from "./openness";

/** Ways cut out of holes before the territories are drawn anew, for each territory. */
const WAYS_EACH = 3;

/** Cost of an area in a territory; lower is better. */
type Preference = (area: number, territory: number) => number;

/**
 * A connected alignment without holes near a given one. From each hole a shortest way is cut
 * through the territory around it, and what that leaves loose is handed to neighbours; where
 * ways open one hole and close another, all territories but one are drawn anew.
 *
 * @param isRim 1 for areas at a coast or at the edge of the map
 * @returns null where the map has no such alignment, or fixed areas leave none in sight
 */
export function openStart(
  model: AreaModel,
  isRim: Uint8Array,
  alignment: Int32Array,
  preference: Preference,
): Int32Array | null {
  let territoryOf = alignment;
  for (let ways = WAYS_EACH * model.territoryCount; ; ways--) {
    const [hole] = enclosures(model.graph, isRim, territoryOf, model.territoryCount);
    if (hole === undefined) return territoryOf;
    const opened = ways > 0 ? cutWay(model, isRim, territoryOf, hole) : null;
    if (opened === null) break;
    territoryOf = makeConnected(model, opened, preference);
  }
  return model.isFixed.includes(1) ? null : drawAnew(model, isRim, preference);
}

/** Gives a shortest way through the territory around a hole to a territory inside; null without one. */
function cutWay(
  { graph, isFixed }: AreaModel,
  isRim: Uint8Array,
  territoryOf: Int32Array,
  { around, inside }: Enclosure,
): Int32Array | null {
  const { start, neighbour } = graph;
  const isInside = new Set(inside);
  const cameFrom = new Map<number, number>();
  const reached = [...territoryOf.keys()].filter((area) => isInside.has(territoryOf[area] as number));
  for (const area of reached) {
    const isWay = territoryOf[area] === around;
    let leadsOut = isWay && isRim[area] === 1;
    for (let at = start[area] as number; at < (start[area + 1] as number); at++) {
      const next = neighbour[at] as number;
      const territory = territoryOf[next] as number;
      leadsOut ||= isWay && territory !== around && !isInside.has(territory);
      if (territory !== around || isFixed[next] === 1 || cameFrom.has(next)) continue;
      cameFrom.set(next, area);
      reached.push(next);
    }
    if (leadsOut) return alongWay(territoryOf, cameFrom, area);
  }
  return null;
}

/** The alignment with all areas of the way in the territory that the way starts at. */
function alongWay(territoryOf: Int32Array, cameFrom: ReadonlyMap<number, number>, last: number): Int32Array {
  const way: number[] = [];
  let at = last;
  for (let before = cameFrom.get(at); before !== undefined; before = cameFrom.get(at)) {
    way.push(at);
    at = before;
  }
  const opened = territoryOf.slice();
  for (const area of way) opened[area] = territoryOf[at] as number;
  return opened;
}

/**
 * Territories drawn from nothing: the last one has the whole map, each other one starts with an
 * area at the edge of what the last has left, and they grow into it in turn. Every step
 * keeps all of them connected and open, so that this ends with an alignment wherever there is
 * one: as long as the last has two areas left, one of them can be given away.
 */
function drawAnew(model: AreaModel, isRim: Uint8Array, preference: Preference): Int32Array | null {
  const { unitCount, territoryCount, graph } = model;
  const rest = territoryCount - 1;
  const territoryOf = new Int32Array(unitCount).fill(rest);
  const connectivity = new Connectivity(graph, territoryOf);
  const openness = new Openness(graph, isRim, territoryOf);
  const touches = (area: number, territory: number): boolean => {
    for (let at = graph.start[area] as number; at < (graph.start[area + 1] as number); at++) {
      if (territoryOf[graph.neighbour[at] as number] === territory) return true;
    }
    return false;
  };
  /** The area the territory likes best of those the rest can give it, or -1. */
  const bestFor = (territory: number, isNext: (area: number) => boolean): number => {
    let best = -1;
    for (let area = 0; area < unitCount; area++) {
      if (territoryOf[area] !== rest || !isNext(area)) continue;
      if (best >= 0 && preference(area, territory) >= preference(best, territory)) continue;
      if (connectivity.canLeave(area) && openness.canJoin(area, territory)) best = area;
    }
    return best;
  };
  const isAtEdge = (area: number): boolean => {
    if (isRim[area] === 1) return true;
    for (let at = graph.start[area] as number; at < (graph.start[area + 1] as number); at++) {
      if (territoryOf[graph.neighbour[at] as number] !== rest) return true;
    }
    return false;
  };
  for (let territory = 0; territory < rest; territory++) {
    const area = bestFor(territory, isAtEdge);
    if (area < 0) return null;
    territoryOf[area] = territory;
  }
  const each = Math.floor(unitCount / territoryCount);
  for (let size = 2; size <= each; size++) {
    for (let territory = 0; territory < rest; territory++) {
      const area = bestFor(territory, (one) => touches(one, territory));
      if (area >= 0) territoryOf[area] = territory;
    }
  }
  return territoryOf;
}
