import * as fc from "fast-check";
import { Pacer } from "../../../src/engine/alignment/pacer";
import { distanceKm } from "../../../src/engine/geography/distance";
import { halfDistance } from "../../../src/engine/matching/half-distance";
import { quietControl } from "../../support/plan-input";

interface Place {
  readonly latitude: number;
  readonly longitude: number;
}

const ofPlaces = (accounts: readonly Place[], homes: readonly Place[]): Promise<number> =>
  halfDistance(
    {
      latitude: Float64Array.from(accounts, ({ latitude }) => latitude),
      longitude: Float64Array.from(accounts, ({ longitude }) => longitude),
    },
    homes.map(({ latitude, longitude }) => ({ homeLatitude: latitude, homeLongitude: longitude })),
    Int32Array.from(accounts.keys()),
    new Pacer(quietControl()),
  );

/** The same by its definition: every distance, the least of each account, the third of four. */
function byDefinition(accounts: readonly Place[], homes: readonly Place[]): number {
  const least = accounts
    .map((account) =>
      homes
        .map((home) => distanceKm(account.latitude, account.longitude, home.latitude, home.longitude))
        .filter((km) => !Number.isNaN(km))
        .reduce((nearest, km) => Math.min(nearest, km), Infinity),
    )
    .filter((km) => Number.isFinite(km))
    .sort((a, b) => a - b);
  return least.length === 0 ? NaN : Math.max(1, least[Math.ceil(least.length * 0.75) - 1] ?? NaN);
}

const degrees = (most: number) =>
  fc.oneof(
    { weight: 8, arbitrary: fc.double({ min: -most, max: most, noNaN: true }) },
    { weight: 2, arbitrary: fc.integer({ min: -most, max: most }) },
    { weight: 1, arbitrary: fc.constant(NaN) },
  );
const place = fc.record({ latitude: degrees(90), longitude: degrees(180) });
/** Homes two kilometres off and a few centimetres apart, where a cosine hardly tells one from the other. */
const town = fc
  .tuple(fc.integer({ min: -100, max: 100 }), fc.integer({ min: -100, max: 100 }))
  .map(([north, east]) => ({ latitude: 40.02 + north * 1e-7, longitude: -75 + east * 1e-7 }));
const village = fc.integer({ min: 0, max: 100 }).map((at) => ({ latitude: 40 - at * 1e-6, longitude: -75 }));

describe("the distance within which three of four accounts have a home", () => {
  it("is one kilometre at least, and not known without homes", async () => {
    const home = { latitude: 40, longitude: -75 };
    expect(await ofPlaces([home], [home])).toBe(1);
    expect(await ofPlaces([home], [])).toBeNaN();
  });

  it.each([
    ["anywhere", place, place],
    ["of one village and the next town", village, town],
  ])("is exactly what all distances give, with places %s", async (_, ofAccount, ofHome) => {
    const lists = [fc.array(ofAccount, { maxLength: 12 }), fc.array(ofHome, { maxLength: 12 })] as const;
    await fc.assert(
      fc.asyncProperty(...lists, async (accounts, homes) => {
        expect(await ofPlaces(accounts, homes)).toBe(byDefinition(accounts, homes));
      }),
    );
  });
});
