import type { Pacer } from "../pacer";
import { HardBand } from "./hard-band";
import { Neighbourhood } from "./neighbourhood";
import { News } from "./news";
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
  const news = new News(instance.territoryCount);
  const cost = arcs.totalCost();
  const least = (NOISE * cost) / Math.max(1, instance.unitCount);
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    let gained = 0;
    for (let a = 0; a < instance.territoryCount; a++) {
      const neighbours = arcs.neighboursOf(a);
      for (const b of neighbours) {
        if (b > a) gained += await polishPair(near, news, a, b, least, pacer);
      }
      gained += await polishChains(near, news, a, least, pacer);
    }
    if (gained <= ENOUGH * cost) break;
  }
  assignment.recount();
  penalty.updateAll();
}

async function polishPair(
  near: Neighbourhood,
  news: News,
  a: number,
  b: number,
  least: number,
  pacer: Pacer,
): Promise<number> {
  let gained = 0;
  while (news.ofPair(a, b)) {
    if (pacer.isDue()) await pacer.rest(0, 1);
    near.best.reset(least);
    near.pair(a, b, DEPTH);
    if (!near.best.isFound) {
      news.sawPair(a, b);
      break;
    }
    gained -= near.best.change;
    near.apply();
    near.best.eachTouched((territory) => news.note(territory));
  }
  return gained;
}

/** The best chain through a territory, until there is none. */
async function polishChains(
  near: Neighbourhood,
  news: News,
  middle: number,
  least: number,
  pacer: Pacer,
): Promise<number> {
  let gained = 0;
  for (;;) {
    if (pacer.isDue()) await pacer.rest(0, 1);
    near.best.reset(least);
    near.chainsThrough(middle, CHAIN_NEAREST, CHAIN_DEPTH, news);
    if (!near.best.isFound) {
      news.sawChains(middle);
      return gained;
    }
    gained -= near.best.change;
    near.apply();
    near.best.eachTouched((territory) => news.note(territory));
  }
}
