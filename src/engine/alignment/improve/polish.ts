import type { Pacer } from "../pacer";
import { whole } from "../typed-cell";
import { HardBand } from "./hard-band";
import { Neighbourhood } from "./neighbourhood";
import { NOISE } from "./repair";
import type { Search } from "./search";

/** Units of each list looked at for shifts and swaps, and on either step of a chain. */
const DEPTH = 60;
const CHAIN_DEPTH = 24;
const CHAIN_NEAREST = 8;

/** A pass that gains less than this share of the cost is the last. */
const ENOUGH = 2e-5;
const MOST_PASSES = 20;

/**
 * Lowers the cost by shifts, swaps and chains that leave every territory inside the bands
 * it is inside of. It takes back what prices and repair left on the table: the room they
 * kept at the edges of the bands, and units rounded to the dearer side. Pairs of
 * territories are looked at again only after one of them has changed.
 */
export async function polish(search: Search, pacer: Pacer): Promise<void> {
  const { instance, assignment, arcs, penalty } = search;
  assignment.recount();
  const near = new Neighbourhood(search, new HardBand(instance, assignment));
  const clock = new Clock(instance.territoryCount);
  const cost = arcs.totalCost();
  const least = (NOISE * cost) / Math.max(1, instance.unitCount);
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    let gained = 0;
    for (let a = 0; a < instance.territoryCount; a++) {
      const neighbours = arcs.neighboursOf(a);
      for (const b of neighbours) {
        if (b > a) gained += await polishPair(near, clock, a, b, least, pacer);
      }
      gained += await polishChains(search, near, clock, a, least, pacer);
    }
    if (gained <= ENOUGH * cost) break;
  }
  assignment.recount();
  penalty.updateAll();
}

/** When territories changed and when pairs and chains were last looked at in vain. */
class Clock {
  private now = 1;
  private readonly changed: Int32Array;
  private readonly pairs: Int32Array;
  private readonly middles: Int32Array;

  constructor(private readonly territories: number) {
    this.changed = new Int32Array(territories).fill(1);
    this.pairs = new Int32Array(territories * territories);
    this.middles = new Int32Array(territories);
  }

  note(territory: number): void {
    this.changed[territory] = ++this.now;
  }

  hasNews(a: number, b: number): boolean {
    const seen = whole(this.pairs, a * this.territories + b);
    return whole(this.changed, a) > seen || whole(this.changed, b) > seen;
  }

  sawPair(a: number, b: number): void {
    this.pairs[a * this.territories + b] = this.now;
  }

  hasNewsAround(a: number, middle: number, c: number): boolean {
    const seen = whole(this.middles, middle);
    return (
      whole(this.changed, a) > seen || whole(this.changed, middle) > seen || whole(this.changed, c) > seen
    );
  }

  sawMiddle(middle: number): void {
    this.middles[middle] = this.now;
  }
}

async function polishPair(
  near: Neighbourhood,
  clock: Clock,
  a: number,
  b: number,
  least: number,
  pacer: Pacer,
): Promise<number> {
  let gained = 0;
  while (clock.hasNews(a, b)) {
    if (pacer.isDue()) await pacer.rest(0, 1);
    near.best.reset(least);
    near.pair(a, b, DEPTH);
    if (!near.best.isFound) {
      clock.sawPair(a, b);
      break;
    }
    gained -= near.best.change;
    near.apply();
    near.best.eachTouched((territory) => clock.note(territory));
  }
  return gained;
}

/** The best chain through a territory, until there is none. */
async function polishChains(
  search: Search,
  near: Neighbourhood,
  clock: Clock,
  middle: number,
  least: number,
  pacer: Pacer,
): Promise<number> {
  let gained = 0;
  for (;;) {
    if (pacer.isDue()) await pacer.rest(0, 1);
    near.best.reset(least);
    const neighbours = search.arcs.neighboursOf(middle).subarray(0, CHAIN_NEAREST);
    for (const a of neighbours) {
      for (const c of neighbours) {
        if (a !== c && clock.hasNewsAround(a, middle, c)) near.through(a, middle, c, CHAIN_DEPTH);
      }
    }
    if (!near.best.isFound) {
      clock.sawMiddle(middle);
      return gained;
    }
    gained -= near.best.change;
    near.apply();
    near.best.eachTouched((territory) => clock.note(territory));
  }
}
