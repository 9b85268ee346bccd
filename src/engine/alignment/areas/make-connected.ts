import type { AreaModel } from "./area-state";

/**
 * Makes a given alignment connected with few changes. Of each territory the piece with the
 * most load stays (pieces with fixed areas stay as well); everything else is handed out
 * again, area by area over common borders, to the neighbour the cost likes best. A territory
 * left with nothing takes the area it likes best from a territory of two and more.
 *
 * @param preference cost of an area in a territory, lower is better
 */
export function makeConnected(
  model: AreaModel,
  alignment: Int32Array,
  preference: (area: number, territory: number) => number,
): Int32Array {
  const territoryOf = keepGreatestPieces(model, alignment);
  const size = new Int32Array(model.territoryCount);
  for (const territory of territoryOf) if (territory >= 0) size[territory] = (size[territory] as number) + 1;
  for (let territory = 0; territory < model.territoryCount; territory++) {
    if (size[territory] === 0) seed(model, territoryOf, size, territory, preference);
  }
  handOut(model, territoryOf, preference);
  return territoryOf;
}

interface Piece {
  readonly units: readonly number[];
  readonly weight: number;
  readonly isFixed: boolean;
}

const NO_PIECE: Piece = { units: [], weight: 0, isFixed: false };

function keepGreatestPieces(model: AreaModel, alignment: Int32Array): Int32Array {
  const { graph, unitCount, territoryCount, measureCount, load } = model;
  const kept = new Int32Array(unitCount).fill(-1);
  const seen = new Uint8Array(unitCount);
  const pieces: Piece[][] = Array.from({ length: territoryCount }, () => []);
  for (let root = 0; root < unitCount; root++) {
    const territory = alignment[root] as number;
    if (seen[root] === 1 || territory < 0) continue;
    seen[root] = 1;
    const units = [root];
    let weight = 0;
    let isFixed = false;
    for (const unit of units) {
      // A piece without load weighs a little by its size.
      weight += 1e-9;
      for (let m = 0; m < measureCount; m++) weight += load[unit * measureCount + m] as number;
      isFixed ||= model.isFixed[unit] === 1;
      for (let at = graph.start[unit] as number; at < (graph.start[unit + 1] as number); at++) {
        const next = graph.neighbour[at] as number;
        if (seen[next] === 1 || alignment[next] !== territory) continue;
        seen[next] = 1;
        units.push(next);
      }
    }
    (pieces[territory] as Piece[]).push({
      units,
      weight,
      isFixed,
    });
  }
  pieces.forEach((list, territory) => {
    const fixed = list.filter((piece) => piece.isFixed);
    const greatest = list.reduce((a, b) => (b.weight > a.weight ? b : a), NO_PIECE);
    for (const { units } of fixed.length > 0 ? fixed : [greatest]) {
      for (const unit of units) kept[unit] = territory;
    }
  });
  return kept;
}

function seed(
  model: AreaModel,
  territoryOf: Int32Array,
  size: Int32Array,
  territory: number,
  preference: (area: number, territory: number) => number,
): void {
  let best = Infinity;
  let chosen = -1;
  for (let area = 0; area < model.unitCount; area++) {
    const owner = territoryOf[area] as number;
    if (model.isFixed[area] === 1 || (owner >= 0 && (size[owner] as number) < 2)) continue;
    if (owner >= 0 && !isEnd(model, territoryOf, area)) continue;
    const cost = preference(area, territory);
    if (cost >= best) continue;
    best = cost;
    chosen = area;
  }
  if (chosen < 0) return;
  const owner = territoryOf[chosen] as number;
  if (owner >= 0) size[owner] = (size[owner] as number) - 1;
  territoryOf[chosen] = territory;
  size[territory] = 1;
}

/** Whether the area has at most one neighbour in its territory, which so stays connected without it. */
function isEnd(model: AreaModel, territoryOf: Int32Array, area: number): boolean {
  const { start, neighbour } = model.graph;
  let own = 0;
  for (let at = start[area] as number; at < (start[area + 1] as number); at++) {
    if (territoryOf[neighbour[at] as number] === territoryOf[area]) own++;
  }
  return own <= 1;
}

function handOut(
  model: AreaModel,
  territoryOf: Int32Array,
  preference: (area: number, territory: number) => number,
): void {
  const { start, neighbour } = model.graph;
  let free = Array.from(territoryOf.keys()).filter((area) => territoryOf[area] === -1);
  while (free.length > 0) {
    const taken: [number, number][] = [];
    for (const area of free) {
      let best = Infinity;
      let to = -1;
      for (let at = start[area] as number; at < (start[area + 1] as number); at++) {
        const territory = territoryOf[neighbour[at] as number] as number;
        if (territory < 0) continue;
        const cost = preference(area, territory);
        if (cost >= best) continue;
        best = cost;
        to = territory;
      }
      if (to >= 0) taken.push([area, to]);
    }
    if (taken.length === 0) throw new Error("The areas to share out do not hang together");
    for (const [area, to] of taken) territoryOf[area] = to;
    free = free.filter((area) => territoryOf[area] === -1);
  }
}
