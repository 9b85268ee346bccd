import type { Pacer } from "../pacer";
import { flag, whole } from "../typed-cell";
import { DEPTH } from "./arc-lists";
import { freshLists } from "./fresh-lists";
import { Neighbourhood } from "./neighbourhood";
import { News } from "./news";
import type { Search } from "./search";

/** Units of each list looked at, one length after the other until a move gains. */
const DEPTHS = [14, 40, DEPTH];

/** Nearest territories looked at for shifts and swaps, and on either step of a chain. */
const NEAREST = 12;
const CHAIN_NEAREST = 8;
const CHAIN_DEPTH = 24;

/** What being outside costs over what the prices say, round by round. */
/** Rounds that look at short lists and no chains: what is cheap to mend is mended cheaply first. */
const SHALLOW = 2;

const FACTORS = [1, 2, 4, 8, 32, 128, 1024, 16_384, 1e6, 1e9];

/** Pairs of units looked at before repair gives up: it is for what rounding leaves, not for a start far off. */
const MOST_WORK = 2e8;

/** Moves that gain less than this share of the mean cost of a unit are rounding noise. */
export const NOISE = 1e-9;

/** How far prices are pushed for fresh lists, try by try. */
const PUSHES = [1, 4, 16, 64];

/**
 * Brings territories back into their bands: the one with the greatest penalty takes the
 * best shift or swap with its nearest neighbours, from ever longer lists; where none gains,
 * the best chain through a neighbour. A territory without any is stuck until something
 * near it changes. When all are stuck, being outside costs more, until all are inside; and
 * when that does not help, units are offered other territories. Changes the candidates then.
 *
 * @returns load still outside the bands
 */
export async function repair(search: Search, pacer: Pacer): Promise<number> {
  const { penalty } = search;
  const near = new Neighbourhood(search, penalty);
  await raise(search, near, pacer);
  for (const push of PUSHES) {
    if (penalty.totalExcess() === 0 || near.work > MOST_WORK) break;
    await freshLists(search, push, pacer);
    await raise(search, near, pacer);
  }
  return penalty.totalExcess();
}

/** Settles at ever higher penalties until nothing is outside. */
async function raise(search: Search, near: Neighbourhood, pacer: Pacer): Promise<void> {
  const { penalty } = search;
  for (const [round, factor] of FACTORS.entries()) {
    if (penalty.total() === 0) break;
    penalty.setFactor(factor);
    await settle(search, near, round >= SHALLOW, pacer);
  }
  penalty.setFactor(1);
}

async function settle(search: Search, near: Neighbourhood, isDeep: boolean, pacer: Pacer): Promise<void> {
  const { instance, arcs } = search;
  const stuck = new Uint8Array(instance.territoryCount);
  const news = new News(instance.territoryCount);
  const least = (NOISE * arcs.totalCost()) / Math.max(1, instance.unitCount);
  for (;;) {
    if (pacer.isDue()) await pacer.rest(near.work, MOST_WORK);
    const worst = worstOf(search, stuck);
    if (worst < 0 || near.work > MOST_WORK) return;
    if (!findMove(search, near, news, worst, isDeep, least)) {
      stuck[worst] = 1;
      continue;
    }
    near.apply();
    near.best.eachTouched((territory) => {
      news.note(territory);
      stuck[territory] = 0;
      for (const other of arcs.neighboursOf(territory)) stuck[other] = 0;
    });
  }
}

/** The territory with the greatest penalty that is not stuck, any when too much has left today's; or -1. */
function worstOf(search: Search, stuck: Uint8Array): number {
  let worst = -1;
  let greatest = search.penalty.awayExcess() > 0 ? -1 : 0;
  for (let j = 0; j < stuck.length; j++) {
    const penalty = search.penalty.of(j);
    if (flag(stuck, j) === 1 || penalty <= greatest) continue;
    greatest = penalty;
    worst = j;
  }
  return worst;
}

function findMove(
  search: Search,
  near: Neighbourhood,
  news: News,
  a: number,
  isDeep: boolean,
  least: number,
): boolean {
  const neighbours = search.arcs.neighboursOf(a);
  near.best.reset(least);
  for (const depth of DEPTHS) {
    const isLast = depth === DEPTH;
    if (isLast && !isDeep) return false;
    const width = Math.min(isLast ? neighbours.length : NEAREST, neighbours.length);
    for (let i = 0; i < width; i++) {
      const b = whole(neighbours, i);
      if (news.ofPair(a, b)) near.pair(a, b, depth);
    }
    if (near.best.isFound) return true;
    for (let i = 0; isLast && i < width; i++) news.sawPair(a, whole(neighbours, i));
  }
  near.chains(a, CHAIN_NEAREST, CHAIN_DEPTH, news);
  if (!near.best.isFound) news.sawChains(a);
  return near.best.isFound;
}
