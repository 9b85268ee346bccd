import fc from "fast-check";
import { shareOut, type Claim } from "../../../src/engine/quota/share-out";
import { quotaCases } from "../../support/quota-cases";

const free = (score: number): Claim => ({ score, least: 0, most: 1e9 });
const amounts = (total: number, unit: number, claims: readonly Claim[]): number[] =>
  Array.from(shareOut(total, unit, claims).amount);

describe("shareOut", () => {
  it("shares out in proportion to the scores", () => {
    expect(amounts(1000, 1, [free(1), free(2), free(3), free(4)])).toEqual([100, 200, 300, 400]);
  });

  it("lets the others share in proportion what one cannot take", () => {
    const claims = [free(1), free(2), free(3), { score: 4, least: 0, most: 300 }];
    const { exact, ratio } = shareOut(1000, 1, claims);
    expect(Array.from(exact, (one) => Math.round(one * 1000) / 1000)).toEqual([116.667, 233.333, 350, 300]);
    expect(ratio).toBeCloseTo(116.667, 3);
  });

  it("gives the unit left over to the largest remainder, and to the first of equal ones", () => {
    expect(amounts(100_000, 1000, [free(1), free(1), free(1)])).toEqual([34_000, 33_000, 33_000]);
    expect(amounts(10, 1, [free(3), free(3.4), free(3.6)])).toEqual([3, 3, 4]);
  });

  it("gives what the total has beyond whole units to one who is below the most", () => {
    expect(amounts(100_500, 1000, [free(1), free(1), free(1)])).toEqual([34_000, 33_500, 33_000]);
  });

  it("gives the least to one without a score", () => {
    expect(amounts(1000, 1, [free(1), { score: 0, least: 100, most: 500 }])).toEqual([900, 100]);
  });

  it("stays at the bounds and says what is short where the total is outside them", () => {
    const claims = [
      { score: 1, least: 100, most: 200 },
      { score: 2, least: 100, most: 300 },
    ];
    expect(shareOut(620, 10, claims)).toMatchObject({ short: 120 });
    expect(amounts(620, 10, claims)).toEqual([200, 300]);
    expect(shareOut(150, 10, claims)).toMatchObject({ short: -50 });
    expect(amounts(150, 10, claims)).toEqual([100, 100]);
  });

  describe("for any scores and bounds", () => {
    const unit = fc.constantFrom(1, 10, 1000, 25_000);
    const claim = fc.record({
      score: fc.oneof(
        { weight: 1, arbitrary: fc.constant(0) },
        { weight: 9, arbitrary: fc.double({ min: 1e-4, max: 10, noNaN: true }) },
      ),
      low: fc.integer({ min: 0, max: 60 }),
      width: fc.integer({ min: 0, max: 90 }),
    });
    const problem = fc
      .record({
        unit,
        claims: fc.array(claim, { minLength: 1, maxLength: 12 }),
        fill: fc.double({ min: 0, max: 1, noNaN: true }),
        odd: fc.boolean(),
      })
      .map(({ unit: u, claims, fill, odd }) => {
        const bounded = claims.map(({ score, low, width }) => ({
          score,
          least: low * u,
          most: (low + width) * u,
        }));
        const least = bounded.reduce((sum, one) => sum + one.least, 0);
        const most = bounded.reduce((sum, one) => sum + one.most, 0);
        const total = least + Math.floor(((most - least) / u) * fill) * u;
        return { unit: u, claims: bounded, total: odd && total + u / 4 <= most ? total + u / 4 : total };
      });
    const isOneUnitApart = (a: number, b: number, u: number): boolean => Math.abs(a - b) < u * (1 + 1e-6);

    it("adds up exactly, inside every bound, in whole units but for one, each less than a unit from its share", () => {
      fc.assert(
        fc.property(problem, ({ unit: u, claims, total }) => {
          // Whoever has no score stays at the least, so that only totals that the others can take add up.
          const reach = claims.reduce((sum, { score, least, most }) => sum + (score > 0 ? most : least), 0);
          fc.pre(total <= reach);
          const { amount, exact, short } = shareOut(total, u, claims);
          const odd = Array.from(amount).filter((one) => one % u !== 0).length;
          return (
            short === 0 &&
            Math.abs(amount.reduce((sum, one) => sum + one, 0) - total) < 1e-6 * u &&
            odd <= (total % u === 0 ? 0 : 1) &&
            claims.every(({ least, most }, at) => {
              const got = amount[at] ?? NaN;
              return got >= least && got <= most && isOneUnitApart(got, exact[at] ?? NaN, u);
            })
          );
        }),
        { numRuns: quotaCases(3000), seed: 20261122 },
      );
    });

    it("keeps one ratio for all who are at neither bound", () => {
      fc.assert(
        fc.property(problem, ({ unit: u, claims, total }) => {
          const { exact, ratio } = shareOut(total, u, claims);
          return claims.every(({ score, least, most }, at) => {
            const got = exact[at] ?? NaN;
            if (score === 0) return got === least;
            return got === least || got === most || Math.abs(got / score / ratio - 1) < 1e-9;
          });
        }),
        { numRuns: quotaCases(3000), seed: 20261123 },
      );
    });

    it("does not depend on the scale of the scores", () => {
      fc.assert(
        fc.property(problem, fc.constantFrom(0.25, 8, 1024), ({ unit: u, claims, total }, scale) => {
          const scaled = claims.map((one) => ({ ...one, score: one.score * scale }));
          expect(amounts(total, u, scaled)).toEqual(amounts(total, u, claims));
        }),
        { numRuns: quotaCases(3000), seed: 20261124 },
      );
    });

    it("takes nothing from anyone before rounding when the total grows", () => {
      fc.assert(
        fc.property(problem, fc.integer({ min: 0, max: 50 }), ({ unit: u, claims, total }, more) => {
          const before = shareOut(total, u, claims).exact;
          const after = shareOut(total + more * u, u, claims).exact;
          return before.every((one, at) => (after[at] ?? NaN) >= one - 1e-6 * u);
        }),
        { numRuns: quotaCases(3000), seed: 20261125 },
      );
    });

    it("gives the same to everyone in another order, but for who is first among equal remainders", () => {
      fc.assert(
        fc.property(problem, ({ unit: u, claims, total }) => {
          const turned = [...claims].reverse();
          const exact = Array.from(shareOut(total, u, turned).exact).reverse();
          return shareOut(total, u, claims).exact.every(
            (one, at) => Math.abs((exact[at] ?? NaN) - one) < 1e-5,
          );
        }),
        { numRuns: quotaCases(3000), seed: 20261126 },
      );
    });

    it("says exactly what does not fit inside the bounds", () => {
      fc.assert(
        fc.property(problem, fc.integer({ min: 1, max: 40 }), ({ unit: u, claims }, beyond) => {
          const scored = claims.map((one) => ({ ...one, score: one.score + 0.1 }));
          const most = scored.reduce((sum, one) => sum + one.most, 0);
          const least = scored.reduce((sum, one) => sum + one.least, 0);
          expect(shareOut(most + beyond * u, u, scored)).toMatchObject({ short: beyond * u });
          if (least >= beyond * u) {
            expect(shareOut(least - beyond * u, u, scored)).toMatchObject({ short: -beyond * u });
          }
        }),
        { numRuns: quotaCases(3000), seed: 20261127 },
      );
    });
  });

  it("is the closest to the scores among all shares in whole units, by trying all of them", () => {
    const tiny = fc.record({
      claims: fc.array(
        fc.record({
          score: fc.double({ min: 0.2, max: 5, noNaN: true }),
          least: fc.integer({ min: 0, max: 3 }),
          width: fc.integer({ min: 0, max: 6 }),
        }),
        { minLength: 2, maxLength: 3 },
      ),
      fill: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(tiny, ({ claims, fill }) => {
        const bounded = claims.map(({ score, least, width }) => ({ score, least, most: least + width }));
        const low = bounded.reduce((sum, one) => sum + one.least, 0);
        const high = bounded.reduce((sum, one) => sum + one.most, 0);
        const total = low + Math.round((high - low) * fill);
        const { amount, exact } = shareOut(total, 1, bounded);
        // Largest remainder is the rounding with the least sum of squares from the exact shares.
        const off = (shares: readonly number[]): number =>
          shares.reduce((sum, one, at) => sum + (one - (exact[at] ?? 0)) ** 2, 0);
        // The exact shares have the least sum of share^2 / score of all inside the bounds.
        const cost = (shares: readonly number[]): number =>
          shares.reduce((sum, one, at) => sum + one ** 2 / (bounded[at]?.score ?? 1), 0);
        const ways = everyShare(bounded, total);
        return ways.every(
          (shares) =>
            off(Array.from(amount)) <= off(shares) + 1e-5 && cost(Array.from(exact)) <= cost(shares) + 1e-6,
        );
      }),
      { numRuns: quotaCases(500), seed: 20261128 },
    );
  });

  it("shares out over 5,000 within a frame or two", () => {
    const claims = Array.from({ length: 5000 }, (_, at) => ({
      score: 1 + ((at * 7919) % 5000) / 5000,
      least: 1000 * (at % 30),
      most: 1000 * (40 + (at % 60)),
    }));
    shareOut(220_000_000, 1000, claims);
    const began = process.cpuUsage();
    const { short } = shareOut(220_000_000, 1000, claims);
    const { user, system } = process.cpuUsage(began);
    expect(short).toBe(0);
    // Two frames are 33 ms; three times that leaves room for a slow machine.
    expect((user + system) / 1000).toBeLessThan(100);
  });
});

/** Every way to share a total out in whole units inside the bounds. */
function everyShare(claims: readonly Claim[], total: number): number[][] {
  const [first, ...rest] = claims;
  if (first === undefined) return total === 0 ? [[]] : [];
  const ways: number[][] = [];
  for (let one = first.least; one <= Math.min(first.most, total); one++) {
    for (const others of everyShare(rest, total - one)) ways.push([one, ...others]);
  }
  return ways;
}
