import { RESOURCE_BASES, type PotKind, type ResourceBasis } from "../model/resource-plan";
import type { ResourceOverride, ResourcePot, ResourceWeights } from "../model/resource-plan";
import { roundParts, shareOut, type Claim, type SharedOut } from "../quota/share-out";

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
  /** One a territory, in the plan's order; left out: none. */
  readonly overrides?: readonly (ResourceOverride | null)[];
}

/**
 * Shares a pot out over all territories: ratio x score, held between a part and a multiple of the
 * even share, in whole units by largest remainder. The least is rounded down to the unit and the
 * most up, so that together they always allow the total; only where too few territories have a
 * score at all do the caps leave something, which is said. Overrides are held, and what they leave is
 * shared out over the others in the same way.
 */
export function sharePot(choice: PotChoice, values: ResourceValues, count: number): ResourcePot {
  const { kind, total, unit, weights, floor, cap } = choice;
  const score = scoreOf(weights, values, count);
  const even = total / count;
  const least = Math.floor(roundParts(((floor ?? 0) * even) / unit)) * unit;
  const most = Math.ceil(roundParts((cap === null ? total : Math.min(total, cap * even)) / unit)) * unit;
  const claims = Array.from(score, (one): Claim => ({ score: one, least, most }));
  const shared = shareOut(total, unit, claims);
  const held = claims.map((_, at) => choice.overrides?.[at] ?? null);
  const left = heldOut(total, unit, claims, held);
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
      calculated: shared.amount[at] ?? 0,
      override: held[at] ?? null,
      amount: held[at]?.amount ?? left.amount[at] ?? 0,
    })),
    notPlaced: left.short,
  };
}

/** What the overrides leave, shared out over those without one by the same rule; those who hold one get nothing of it. */
function heldOut(
  total: number,
  unit: number,
  claims: readonly Claim[],
  held: readonly (ResourceOverride | null)[],
): SharedOut {
  const rest = roundParts(total - held.reduce((sum, one) => sum + (one?.amount ?? 0), 0));
  return shareOut(
    rest,
    unit,
    claims.map((claim, at) => (held[at] ? { score: 0, least: 0, most: 0 } : claim)),
  );
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
