import type { Steps } from "../../engine/model/steps";
import type { TerritoryAreas } from "./territory-areas";
import type { MapBox } from "./map-view";

/** Cells worked out before others may run. */
const CELLS_A_STEP = 300;

/** The cells of the areas as polygons, worked out once for all views. */
export interface MapCells {
  /** Territory of each cell. */
  readonly owner: Int32Array;
  /** Corners of cell i are x, y pairs at corner[start[i]] .. corner[start[i + 1] - 1]. */
  readonly start: Int32Array;
  readonly corner: Float32Array;
  /** Left, top, right, bottom of each cell. */
  readonly box: Float32Array;
}

/** Polygons of all cells; an account on top of another has none. */
export function* mapCells({ voronoi, owner }: TerritoryAreas): Steps<MapCells> {
  const start = new Int32Array(owner.length + 1);
  const box = new Float32Array(4 * owner.length);
  const corners: number[] = [];
  for (let cell = 0; cell < owner.length; cell++) {
    if (cell % CELLS_A_STEP === 0) yield;
    // d3-delaunay types a cell as never null, but gives null for an account on top of another.
    const polygon = voronoi.cellPolygon(cell) as readonly (readonly [number, number])[] | null;
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
    for (const [x, y] of polygon ?? []) {
      corners.push(x, y);
      [left, right] = [Math.min(left, x), Math.max(right, x)];
      [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
    }
    box.set([left, top, right, bottom], 4 * cell);
    start[cell + 1] = corners.length;
  }
  return { owner, start, corner: Float32Array.from(corners), box };
}

/** Whether any of a cell is in the part of the map. */
export function isCellIn({ box }: MapCells, cell: number, part: MapBox): boolean {
  const at = 4 * cell;
  return (
    (box[at] ?? 0) <= part.right &&
    (box[at + 2] ?? 0) >= part.left &&
    (box[at + 1] ?? 0) <= part.bottom &&
    (box[at + 3] ?? 0) >= part.top
  );
}
