import { RESOURCE_BASES, type PotKind, type ResourceBasis } from "../model/resource-plan";
import type { ResourcePot, ResourceWeights } from "../model/resource-plan";
import { roundParts, shareOut } from "../quota/share-out";

/** One value a territory for each basis but "equal". */
export type ResourceValues = Readonly<Record<Exclude<ResourceBasis, "equal">, Float64Array>>;

/** An amount to share out, and how. */
export interface PotChoice {
  readonly kind: PotKind;
  /** More than 0. */
  readonly total: number;
  readonly unit: number;
  readonly weights: ResourceWeights;
  /** Parts of the even share: 0..1 and 1 or more; null: none. */
  readonly floor: number | null;
  readonly cap: number | null;
}

/**
 * Shares a pot out over all territories: ratio x score, held between a part and a multiple of the
 * even share, in whole units by largest remainder. The least is rounded down to the unit and the
 * most up, so that together they always allow the total; only where too few territories have a
 * score at all do the caps leave something, which is said.
 */
export function sharePot(choice: PotChoice, values: ResourceValues, count: number): ResourcePot {
  const { kind, total, unit, weights, floor, cap } = choice;
  const score = scoreOf(weights, values, count);
  const even = total / count;
  const least = Math.floor(roundParts(((floor ?? 0) * even) / unit)) * unit;
  const most = Math.ceil(roundParts((cap === null ? total : Math.min(total, cap * even)) / unit)) * unit;
  const shared = shareOut(
    total,
    unit,
    Array.from(score, (one) => ({ score: one, least, most })),
  );
  return {
    kind,
    total,
    unit,
    weights,
    least,
    most,
    shares: Array.from(score, (one, at) => ({
      score: one,
      exact: shared.exact[at] ?? 0,
      amount: shared.amount[at] ?? 0,
    })),
    notPlaced: shared.short,
  };
}

/** Weighted sum of the shares in the company; a basis that adds up to 0 is shared alike. */
function scoreOf(weights: ResourceWeights, values: ResourceValues, count: number): Float64Array {
  const score = new Float64Array(count);
  for (const basis of RESOURCE_BASES) {
    const positive =
      basis === "equal" ? new Float64Array(count).fill(1) : values[basis].map((value) => Math.max(0, value));
    let all = 0;
    for (const value of positive) all += value;
    positive.forEach((value, at) => {
      score[at] = (score[at] ?? 0) + weights[basis] * (all === 0 ? 1 / count : value / all);
    });
  }
  return score;
}
