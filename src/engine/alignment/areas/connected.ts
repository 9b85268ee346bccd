import type { Adjacency } from "../centres/centre-problem";

/** Answers whether territories stay connected, by breadth-first search inside one territory. */
export class Connectivity {
  private readonly seen: Int32Array;
  private readonly queue: Int32Array;
  private stamp = 0;

  constructor(
    private readonly adjacency: Adjacency,
    private readonly territoryOf: Int32Array,
  ) {
    this.seen = new Int32Array(territoryOf.length);
    this.queue = new Int32Array(territoryOf.length);
  }

  /**
   * Whether the unit's territory stays connected without it. Starts at one of the unit's
   * neighbours there and stops as soon as all of them are reached, which most often takes a
   * few steps around the unit. A territory of this one unit has nothing left: false.
   */
  canLeave(unit: number): boolean {
    const { start, neighbour } = this.adjacency;
    const territory = this.territoryOf[unit] as number;
    const end = start[unit + 1] as number;
    let first = -1;
    let wanted = 0;
    const mark = this.nextStamp();
    // Neighbours still to be reached carry mark, units reached carry mark + 1.
    for (let at = start[unit] as number; at < end; at++) {
      const next = neighbour[at] as number;
      if (next === unit || this.territoryOf[next] !== territory) continue;
      first = next;
      wanted++;
      this.seen[next] = mark;
    }
    if (wanted <= 1) return wanted === 1;
    this.seen[unit] = mark + 1;
    this.seen[first] = mark + 1;
    this.queue[0] = first;
    let tail = 1;
    wanted--;
    for (let head = 0; head < tail; head++) {
      const here = this.queue[head] as number;
      const stop = start[here + 1] as number;
      for (let at = start[here] as number; at < stop; at++) {
        const next = neighbour[at] as number;
        const state = this.seen[next] as number;
        if (state === mark + 1 || this.territoryOf[next] !== territory) continue;
        if (state === mark && --wanted === 0) return true;
        this.seen[next] = mark + 1;
        this.queue[tail++] = next;
      }
    }
    return false;
  }

  private nextStamp(): number {
    this.stamp += 2;
    if (this.stamp > 2000000000) {
      this.seen.fill(0);
      this.stamp = 2;
    }
    return this.stamp;
  }
}

/**
 * Number of pieces beyond one a territory that the alignment falls into, 0 when every
 * territory is connected; a territory without units counts as one missing piece.
 */
export function loosePieces(adjacency: Adjacency, territoryOf: Int32Array, territoryCount: number): number {
  const { start, neighbour } = adjacency;
  const pieces = new Int32Array(territoryCount);
  const seen = new Uint8Array(territoryOf.length);
  const stack = new Int32Array(territoryOf.length);
  for (let root = 0; root < territoryOf.length; root++) {
    if (seen[root] === 1) continue;
    const territory = territoryOf[root] as number;
    pieces[territory] = (pieces[territory] as number) + 1;
    seen[root] = 1;
    stack[0] = root;
    let depth = 1;
    while (depth > 0) {
      const unit = stack[--depth] as number;
      for (let at = start[unit] as number; at < (start[unit + 1] as number); at++) {
        const next = neighbour[at] as number;
        if (seen[next] === 1 || territoryOf[next] !== territory) continue;
        seen[next] = 1;
        stack[depth++] = next;
      }
    }
  }
  return pieces.reduce((loose, count) => loose + Math.abs(count - 1), 0);
}
