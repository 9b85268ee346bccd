import { listCandidates } from "./candidates";
import { polish } from "./improve/polish";
import { repair } from "./improve/repair";
import { openSearch } from "./improve/search";
import type { Instance } from "./instance";
import type { Pacer } from "./pacer";

/** Territories offered to each unit. */
const WIDTH = 16;

/**
 * Brings an alignment that is close to the answer into the bands of the instance, and takes
 * cost out: repair and polish alone, without new prices and without kicks. What it is close to
 * are other bands, other places by hand, one rule less.
 *
 * @param prices those it was found with; of measure m in territory j at [j * measureCount + m]
 */
export async function realign(
  instance: Instance,
  territoryOf: Int32Array,
  prices: Float64Array,
  pacer: Pacer,
): Promise<Int32Array> {
  const candidates = await listCandidates(instance, prices, WIDTH, pacer);
  const search = await openSearch(instance, candidates, prices, territoryOf, pacer);
  await repair(search, pacer);
  await polish(search, pacer);
  return search.assignment.territoryOf;
}
