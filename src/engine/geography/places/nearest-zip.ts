import { cos } from "../portable-math";
import type { UsZips } from "./us-zips";

/** Side of the cells that ZIP codes are listed by, degrees. */
const CELL = 0.25;
const COLUMNS = 360 / CELL;
const RADIANS = 0.017453292519943295;
/** How far a ZIP code's point may lie, degrees of latitude: about 55 km. */
const REACH = 0.5;

/** Finds the ZIP code whose point is nearest to a place. */
export class NearestZip {
  private readonly cells = new Map<number, number[]>();

  constructor(private readonly zips: UsZips) {
    for (let position = 0; position < zips.count; position += 1) {
      const key = cellOf(zips.latitude[position] ?? 0, zips.longitude[position] ?? 0);
      const listed = this.cells.get(key);
      if (listed === undefined) this.cells.set(key, [position]);
      else listed.push(position);
    }
  }

  /** Its position, the lowest of equally near ones; -1 when none lies within about 55 km, or for NaN. */
  find(latitude: number, longitude: number): number {
    if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) return -1;
    const shrink = Math.max(0.01, cos(latitude * RADIANS));
    const down = Math.ceil(REACH / CELL);
    const across = Math.ceil(REACH / shrink / CELL);
    let best = REACH * REACH;
    let found = -1;
    for (let row = -down; row <= down; row += 1) {
      for (let column = -across; column <= across; column += 1) {
        for (const position of this.cells.get(cellOf(latitude + row * CELL, longitude + column * CELL)) ??
          []) {
          const north = (this.zips.latitude[position] ?? 0) - latitude;
          const east = ((this.zips.longitude[position] ?? 0) - longitude) * shrink;
          const square = north * north + east * east;
          if (square > best || (square === best && position >= found)) continue;
          best = square;
          found = position;
        }
      }
    }
    return found;
  }
}

function cellOf(latitude: number, longitude: number): number {
  return Math.floor(latitude / CELL) * COLUMNS + Math.floor(longitude / CELL);
}
