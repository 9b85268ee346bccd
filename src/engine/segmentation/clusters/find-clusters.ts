import type { Pacer } from "../../alignment/pacer";
import { add, real, whole } from "../../alignment/typed-cell";
import { createRandom, type Random } from "../../alignment/random";
import { forEachRow } from "../../intake/row-loop";
import type { AccountTable } from "../../model/account-table";
import { accountsInOrder, accountsInOrderAtEase } from "../../plan/accounts-in-order";
import { featuresOf, rowsOf, type Features } from "./features";
import { kMeans, settle } from "./k-means";
import { meanSilhouette } from "./mean-silhouette";

/** Accounts the number of clusters is chosen on, and the clusters are started from. */
export const SILHOUETTE_SAMPLE = 1500;
const MOST_CLUSTERS = 5;
const STARTS = 10;
/** Rounds over all accounts from the centres of the sample. */
const ROUNDS = 50;

/** Clusters of the counted accounts. */
interface FoundClusters {
  /** The columns used: "potential", "employees". */
  readonly fields: Features["fields"];
  /** Per account: cluster 0.., the largest mean of the features first; -1 where not counted. */
  readonly clusterOf: Int32Array;
  readonly count: number;
  /** Mean silhouette on the sample, -1..1. */
  readonly silhouette: number;
  /** Accounts the silhouette was taken on. */
  readonly sampled: number;
}

/**
 * k-means on z-scores of log amounts. Without a given k, that of 2..5 with the best mean
 * silhouette on a seeded sample of 1,500 accounts, the smallest of equal ones; k and the first
 * centres come from the sample, Lloyd's rounds then run over all accounts, so time is linear
 * but for the sort by id. The order of the sheet changes nothing.
 *
 * @param k wished number of clusters, or null
 * @returns null when no column tells the accounts apart
 */
export async function findClusters(
  accounts: AccountTable,
  counted: Uint8Array,
  k: number | null,
  seed: number,
  pacer: Pacer | null,
): Promise<FoundClusters | null> {
  const order = pacer === null ? accountsInOrder(accounts) : await accountsInOrderAtEase(accounts, pacer);
  const features = await featuresOf(accounts, counted, order, pacer);
  if (features.dimensions === 0 || features.account.length < 2) return null;
  await pacer?.breathe(0, 1);
  const random = createRandom(seed);
  const sample = sampleOf(features, random);
  const most = Math.min(k ?? MOST_CLUSTERS, sample.account.length);
  const least = k === null ? 2 : most;
  let best: { k: number; silhouette: number; centres: Float64Array } = {
    k: 0,
    silhouette: Number.NEGATIVE_INFINITY,
    centres: new Float64Array(0),
  };
  for (let clusters = least; clusters <= most; clusters++) {
    const found = await kMeans(sample, clusters, STARTS, random, pacer);
    const silhouette = meanSilhouette(sample, found.clusterOf, clusters);
    if (silhouette > best.silhouette) best = { k: clusters, silhouette, centres: found.centres };
    await pacer?.breathe(clusters, most);
  }
  const all = await settle(features, best.centres, ROUNDS, pacer);
  const rank = ranksBySize(all.centres, best.k);
  const clusterOf = new Int32Array(accounts.count).fill(-1);
  await forEachRow(features.account.length, pacer, (row) => {
    clusterOf[whole(features.account, row)] = rank[whole(all.clusterOf, row)] ?? 0;
  });
  return {
    fields: features.fields,
    clusterOf,
    count: best.k,
    silhouette: best.silhouette,
    sampled: sample.account.length,
  };
}

/** So many rows drawn without repetition, in the order of the features. */
function sampleOf(features: Features, random: Random): Features {
  const count = features.account.length;
  if (count <= SILHOUETTE_SAMPLE) return features;
  const rows = Int32Array.from({ length: count }, (_, row) => row);
  for (let at = 0; at < SILHOUETTE_SAMPLE; at++) {
    const other = at + random.below(count - at);
    const row = whole(rows, other);
    rows[other] = whole(rows, at);
    rows[at] = row;
  }
  return rowsOf(features, rows.slice(0, SILHOUETTE_SAMPLE).sort());
}

/** Place of each cluster when the one with the largest sum of scores comes first. */
function ranksBySize(centres: Float64Array, k: number): number[] {
  const dimensions = centres.length / k;
  const size = new Float64Array(k);
  centres.forEach((value, cell) => {
    add(size, Math.floor(cell / dimensions), value);
  });
  const order = Array.from({ length: k }, (_, cluster) => cluster);
  order.sort((a, b) => real(size, b) - real(size, a) || a - b);
  const rank = new Array<number>(k).fill(0);
  order.forEach((cluster, place) => {
    rank[cluster] = place;
  });
  return rank;
}
