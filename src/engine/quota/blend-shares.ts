import type { QuotaBasis, QuotaWeights } from "../model/quota-plan";

/** One value a territory for each basis; no values where the data have none. */
export type BasisValues = Readonly<Partial<Record<QuotaBasis, Float64Array>>>;

export const QUOTA_BASES: readonly QuotaBasis[] = ["potential", "history", "equal", "pipeline", "workload"];

/**
 * Score of each territory: the weighted sum of its shares in the company, times its ramp.
 * Shares are blended and not amounts, so that a basis in larger figures does not weigh more.
 * A basis that adds up to 0 gives nobody a share.
 *
 * @param weights 0..1 each
 * @param ramp 0..1 per territory
 */
export function blendShares(values: BasisValues, weights: QuotaWeights, ramp: Float64Array): Float64Array {
  const score = new Float64Array(ramp.length);
  for (const basis of QUOTA_BASES) {
    const share = sharesOf(basis, values, ramp.length);
    score.forEach((before, at) => {
      score[at] = before + weights[basis] * (share[at] ?? 0);
    });
  }
  return score.map((value, at) => value * (ramp[at] ?? 1));
}

/** Share of each territory in one basis, 0..1; values below 0 count as 0. */
function sharesOf(basis: QuotaBasis, values: BasisValues, count: number): Float64Array {
  if (basis === "equal") return new Float64Array(count).fill(1 / count);
  const positive = (values[basis] ?? new Float64Array(count)).map((value) => Math.max(0, value));
  let all = 0;
  for (const value of positive) all += value;
  return positive.map((value) => (all === 0 ? 0 : value / all));
}
