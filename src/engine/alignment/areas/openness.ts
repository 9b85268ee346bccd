import type { Adjacency } from "../centres/centre-problem";

/** Number of the walk that stands for the land and water around the map. */
const OUTSIDE = 0;

/**
 * Answers whether territories stay open: each can be left towards the edge of the map without
 * crossing any single other one, so that no territory has a hole. That is so when, whichever
 * territory is taken away, the rest of the map and what lies around it hang together.
 */
export class Openness {
  private readonly seen: Int32Array;
  private stamp = 0;
  /** Number of the walk that came to an area first. */
  private readonly walkOf: Int32Array;
  /** Walks under way, from 1: areas reached, how many of them have been left, whom they have met. */
  private walks = 0;
  private readonly reached: number[][] = [[]];
  private readonly left: number[] = [0];
  private readonly joined: number[] = [OUTSIDE];
  private readonly goesOn: boolean[] = [true];
  /** Whether the outside is one of the sides, or has been reached by a walk. */
  private hasOutside = false;

  /**
   * @param isRim 1 for areas at a coast or at the edge of the map
   * @param territoryOf read anew at every question
   */
  constructor(
    private readonly graph: Adjacency,
    private readonly isRim: Uint8Array,
    private readonly territoryOf: Int32Array,
  ) {
    this.seen = new Int32Array(isRim.length);
    this.walkOf = new Int32Array(isRim.length);
  }

  /**
   * Whether the territory stays without a hole when it takes the area, if it has none now. What
   * lies beyond the area on its several sides is walked through from all sides at once, until
   * the walks have met (most often next to the area) or one of them is at its end: a hole. So
   * the cost is that of the smallest side, not of the map.
   */
  canJoin(area: number, territory: number): boolean {
    let apart = this.startWalks(area, territory);
    while (apart > 1) {
      for (let walk = 1; walk <= this.walks; walk++) {
        const at = this.left[walk] as number;
        const areas = this.reached[walk] as number[];
        if (at >= areas.length) continue;
        this.left[walk] = at + 1;
        apart -= this.walkOn(areas[at] as number, walk, area, territory);
        if (apart === 1) return true;
      }
      if (this.hasEnded()) return false;
    }
    return true;
  }

  /** Whether the territory has no hole as things are. Walks through the whole map. */
  isOpen(territory: number): boolean {
    const { start, neighbour } = this.graph;
    const mark = ++this.stamp;
    const reached: number[] = [];
    let others = 0;
    for (let area = 0; area < this.isRim.length; area++) {
      if (this.territoryOf[area] === territory) continue;
      others++;
      if (this.isRim[area] !== 1) continue;
      this.seen[area] = mark;
      reached.push(area);
    }
    for (const area of reached) {
      for (let at = start[area] as number; at < (start[area + 1] as number); at++) {
        const next = neighbour[at] as number;
        if (this.seen[next] === mark || this.territoryOf[next] === territory) continue;
        this.seen[next] = mark;
        reached.push(next);
      }
    }
    return reached.length === others;
  }

  /** One walk from each neighbour that is not of the territory. @returns sides that have not met */
  private startWalks(area: number, territory: number): number {
    const { start, neighbour } = this.graph;
    this.stamp++;
    this.walks = 0;
    for (let at = start[area] as number; at < (start[area + 1] as number); at++) {
      const next = neighbour[at] as number;
      if (this.territoryOf[next] === territory) continue;
      const walk = ++this.walks;
      this.seen[next] = this.stamp;
      this.walkOf[next] = walk;
      const areas = (this.reached[walk] ??= []);
      areas.length = 0;
      areas.push(next);
      this.left[walk] = 0;
      this.joined[walk] = walk;
    }
    this.hasOutside = this.isRim[area] === 1;
    return this.walks + (this.hasOutside ? 1 : 0);
  }

  /** Leaves an area for its neighbours. @returns how many sides have met others by it */
  private walkOn(here: number, walk: number, area: number, territory: number): number {
    const { start, neighbour } = this.graph;
    let met = 0;
    if (this.isRim[here] === 1) met += this.meet(walk, OUTSIDE);
    for (let at = start[here] as number; at < (start[here + 1] as number); at++) {
      const next = neighbour[at] as number;
      if (next === area || this.territoryOf[next] === territory) continue;
      if (this.seen[next] === this.stamp) {
        met += this.meet(walk, this.walkOf[next] as number);
        continue;
      }
      this.seen[next] = this.stamp;
      this.walkOf[next] = walk;
      (this.reached[walk] as number[]).push(next);
    }
    return met;
  }

  private meet(a: number, b: number): number {
    const rootA = this.rootOf(a);
    const rootB = this.rootOf(b);
    if (rootA === rootB) return 0;
    // The outside stays a root: what has reached it is never at its end.
    if (rootA === OUTSIDE) this.joined[rootB] = rootA;
    else this.joined[rootA] = rootB;
    if (this.hasOutside || (rootA !== OUTSIDE && rootB !== OUTSIDE)) return 1;
    this.hasOutside = true;
    return 0;
  }

  private rootOf(walk: number): number {
    let root = walk;
    while (this.joined[root] !== root) root = this.joined[root] as number;
    return root;
  }

  /** Whether walks that have met have all come to their end without reaching the others. */
  private hasEnded(): boolean {
    for (let walk = 1; walk <= this.walks; walk++) this.goesOn[walk] = false;
    for (let walk = 1; walk <= this.walks; walk++) {
      if ((this.left[walk] as number) < (this.reached[walk] as number[]).length) {
        this.goesOn[this.rootOf(walk)] = true;
      }
    }
    for (let walk = 1; walk <= this.walks; walk++)
      if (!(this.goesOn[this.rootOf(walk)] as boolean)) return true;
    return false;
  }
}
