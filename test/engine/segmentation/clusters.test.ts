import { mean, silhouette } from "simple-statistics";
import { createRandom } from "../../../src/engine/alignment/random";
import { findClusters } from "../../../src/engine/segmentation/clusters/find-clusters";
import { kMeans } from "../../../src/engine/segmentation/clusters/k-means";
import { meanSilhouette } from "../../../src/engine/segmentation/clusters/mean-silhouette";
import { accountTable, type AccountRow } from "../../support/plan-input";
import { IRIS } from "../../support/iris";

const flowers = { dimensions: 4, data: IRIS };

describe("k-means on the iris data", () => {
  it("finds the clusters that R's kmeans finds: sum of squares 78.85 for three", async () => {
    expect((await kMeans(flowers, 3, 10, createRandom(1), null)).within).toBeCloseTo(78.851, 3);
  });

  it("is best apart in two clusters: silhouette 0.681 against 0.553 for three", async () => {
    const silhouette = async (k: number): Promise<number> =>
      meanSilhouette(flowers, (await kMeans(flowers, k, 10, createRandom(1), null)).clusterOf, k);
    expect(await silhouette(2)).toBeCloseTo(0.681, 3);
    expect(await silhouette(3)).toBeCloseTo(0.553, 3);
  });

  it("is the same bit for bit for the same random numbers", async () => {
    const once = await kMeans(flowers, 3, 10, createRandom(7), null);
    expect(await kMeans(flowers, 3, 10, createRandom(7), null)).toEqual(once);
  });
});

describe("the silhouette", () => {
  it("is the one that simple-statistics finds", async () => {
    const { clusterOf } = await kMeans(flowers, 3, 10, createRandom(1), null);
    const points = Array.from(clusterOf, (_, at) => Array.from(IRIS.subarray(4 * at, 4 * at + 4)));
    expect(meanSilhouette(flowers, clusterOf, 3)).toBeCloseTo(
      mean(silhouette(points, Array.from(clusterOf))),
      12,
    );
  });

  it("of two pairs far apart is computed by hand", () => {
    // Points 0, 1 and 10, 11: a is 1, b is 10.5 or 9.5.
    const points = { dimensions: 1, data: Float64Array.of(0, 1, 10, 11) };
    const expected = (2 * (9.5 / 10.5) + 2 * (8.5 / 9.5)) / 4;
    expect(meanSilhouette(points, Int32Array.of(0, 0, 1, 1), 2)).toBeCloseTo(expected, 12);
  });
});

describe("clusters of accounts", () => {
  /** Small shops and large plants, nothing between. */
  const rows = Array.from({ length: 60 }, (_, n): AccountRow => {
    const large = n % 3 === 0;
    return {
      id: `A${100 + n}`,
      potential: (large ? 1_000_000 : 1_000) * (1 + (n % 5) / 10),
      employees: (large ? 900 : 8) + (n % 4),
    };
  });
  const counted = new Uint8Array(rows.length).fill(1);

  it("are as many as are best apart, the largest first", async () => {
    const found = await findClusters(accountTable(rows), counted, null, 1, null);
    expect(found?.count).toBe(2);
    expect(found?.silhouette).toBeGreaterThan(0.9);
    expect(Array.from(found?.clusterOf ?? [])).toEqual(rows.map((_, n) => (n % 3 === 0 ? 0 : 1)));
  });

  it("are as many as asked for", async () => {
    expect((await findClusters(accountTable(rows), counted, 4, 1, null))?.count).toBe(4);
  });

  it("do not depend on the order of the sheet", async () => {
    const forward = await findClusters(accountTable(rows), counted, 3, 1, null);
    const backward = await findClusters(accountTable([...rows].reverse()), counted, 3, 1, null);
    expect(Array.from(backward?.clusterOf ?? []).reverse()).toEqual(Array.from(forward?.clusterOf ?? []));
    expect(backward?.silhouette).toBe(forward?.silhouette);
  });

  it("are none where all accounts are alike", async () => {
    const alike = accountTable(rows.map(({ id = "" }) => ({ id, potential: 5 })));
    expect(await findClusters(alike, counted, null, 1, null)).toBeNull();
  });
});
