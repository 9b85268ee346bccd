import { contains, squareToOutline } from "./area-shape";
import type { AreaShape } from "./area-shape";
import { cos } from "./portable-math";

/** Side of the cells that areas are listed by, degrees. */
const CELL = 0.25;
const COLUMNS = 360 / CELL;

/** How far off the coast a place still belongs to the nearest area, degrees of latitude. */
const OFF_COAST = 0.45;
const RADIANS = 0.017453292519943295;

/**
 * Finds the area that holds a place: a grid lists the areas whose rings' boxes meet each
 * cell, and the few listed ones are tried with the exact outline.
 */
export class AreaFinder {
  private readonly cells = new Map<number, number[]>();

  constructor(private readonly shapes: readonly AreaShape[]) {
    shapes.forEach((shape, area) => {
      for (const ring of shape) this.list(ring, area);
    });
  }

  find(latitude: number, longitude: number): number {
    if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) return -1;
    for (const area of this.cells.get(cellOf(latitude, longitude)) ?? []) {
      if (contains(this.shapes[area] as AreaShape, longitude, latitude)) return area;
    }
    return this.nearest(latitude, longitude);
  }

  private nearest(latitude: number, longitude: number): number {
    const shrink = Math.max(0.01, cos(latitude * RADIANS));
    const across = Math.ceil(OFF_COAST / shrink / CELL);
    const down = Math.ceil(OFF_COAST / CELL);
    const near = new Set<number>();
    for (let row = -down; row <= down; row++) {
      for (let column = -across; column <= across; column++) {
        const key = cellOf(latitude + row * CELL, longitude + column * CELL);
        for (const area of this.cells.get(key) ?? []) near.add(area);
      }
    }
    let best = OFF_COAST * OFF_COAST;
    let found = -1;
    for (const area of [...near].sort((a, b) => a - b)) {
      const square = squareToOutline(this.shapes[area] as AreaShape, longitude, latitude, shrink);
      if (square >= best) continue;
      best = square;
      found = area;
    }
    return found;
  }

  private list(ring: Float64Array, area: number): void {
    let [west, east, south, north] = [Infinity, -Infinity, Infinity, -Infinity];
    for (let at = 0; at < ring.length; at += 2) {
      west = Math.min(west, ring[at] as number);
      east = Math.max(east, ring[at] as number);
      south = Math.min(south, ring[at + 1] as number);
      north = Math.max(north, ring[at + 1] as number);
    }
    for (let row = Math.floor(south / CELL); row <= Math.floor(north / CELL); row++) {
      for (let column = Math.floor(west / CELL); column <= Math.floor(east / CELL); column++) {
        const key = row * COLUMNS + column;
        const listed = this.cells.get(key);
        if (listed === undefined) this.cells.set(key, [area]);
        else if (!listed.includes(area)) listed.push(area);
      }
    }
  }
}

function cellOf(latitude: number, longitude: number): number {
  return Math.floor(latitude / CELL) * COLUMNS + Math.floor(longitude / CELL);
}
