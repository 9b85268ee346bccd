import { MATCH_PARTS, type MatchPoints, type MatchWeights, type PartShares } from "../model/matching";

/**
 * Score of a match: 100 × Σ weight × share ÷ Σ weight, over the parts that have data.
 *
 * @returns 0..100, NaN when no part with a weight has data
 */
export function matchScore(shares: PartShares, weights: MatchWeights): number {
  let sum = 0;
  let all = 0;
  for (const part of MATCH_PARTS) {
    const share = shares[part];
    if (Number.isNaN(share)) continue;
    sum += weights[part] * share;
    all += weights[part];
  }
  return all > 0 ? (100 * sum) / all : Number.NaN;
}

/**
 * The score part by part: the points of the parts add up to the score, what they could be to 100.
 * Parts without data or without weight are not there.
 */
export function matchPoints(shares: PartShares, weights: MatchWeights): MatchPoints[] {
  const parts = MATCH_PARTS.filter((part) => weights[part] > 0 && !Number.isNaN(shares[part]));
  const all = parts.reduce((sum, part) => sum + weights[part], 0);
  return parts.map((part) => {
    const of = (100 * weights[part]) / all;
    return { part, points: of * shares[part], of };
  });
}
