import fc from "fast-check";
import { matchPoints, matchScore } from "../../../src/engine/matching/match-score";
import {
  MATCH_PARTS,
  type MatchPart,
  type MatchWeights,
  type PartShares,
} from "../../../src/engine/model/matching";

const even: MatchWeights = { skills: 20, industry: 20, language: 20, relationship: 20, distance: 20 };
const none: PartShares = { skills: NaN, industry: NaN, language: NaN, relationship: NaN, distance: NaN };

const anyShare = fc.oneof(
  fc.constant(Number.NaN),
  fc.constantFrom(0, 1),
  fc.double({ min: 0, max: 1, noNaN: true }),
);
const anyShares = fc.record(perPart(anyShare));
const anyWeights = fc.record(perPart(fc.integer({ min: 0, max: 100 })));

function perPart<Value>(of: fc.Arbitrary<Value>): Record<MatchPart, fc.Arbitrary<Value>> {
  return { skills: of, industry: of, language: of, relationship: of, distance: of };
}

describe("the score of a match", () => {
  it("is the weighted mean of its parts in points of 100", () => {
    const shares = { skills: 1, industry: 1, language: 0, relationship: 0.5, distance: 0.5 };
    expect(matchScore(shares, even)).toBe(60);
    expect(matchScore(shares, { ...even, language: 0 })).toBe(75);
  });

  it("leaves out what has no data, instead of counting it as nothing", () => {
    expect(matchScore({ ...none, industry: 1 }, even)).toBe(100);
    expect(matchScore({ ...none, industry: 1, distance: 0 }, even)).toBe(50);
    expect(matchScore(none, even)).toBeNaN();
  });

  it("lies between 0 and 100, and its parts add up to it and to 100", () => {
    fc.assert(
      fc.property(anyShares, anyWeights, (shares, weights) => {
        const score = matchScore(shares, weights);
        const parts = matchPoints(shares, weights);
        if (Number.isNaN(score)) {
          expect(parts).toEqual([]);
          return;
        }
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100 + 1e-9);
        expect(parts.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(score, 9);
        expect(parts.reduce((sum, { of }) => sum + of, 0)).toBeCloseTo(100, 9);
      }),
      { seed: 11, numRuns: 500 },
    );
  });

  it("never falls when a part holds better", () => {
    fc.assert(
      fc.property(anyShares, anyWeights, fc.constantFrom(...MATCH_PARTS), (shares, weights, part) => {
        fc.pre(!Number.isNaN(shares[part]));
        const before = matchScore(shares, weights);
        const after = matchScore({ ...shares, [part]: 1 }, weights);
        if (!Number.isNaN(before)) expect(after).toBeGreaterThanOrEqual(before - 1e-9);
      }),
      { seed: 12, numRuns: 500 },
    );
  });
});
