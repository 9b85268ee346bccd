import type { Pacer } from "../alignment/pacer";

/** A unit that could go over a border. */
export interface Offer {
  /** Of the measure that is evened out, more than 0. */
  readonly amount: number;
  /** What moving it costs, more than 0. */
  readonly price: number;
}

/** Two territories and what they hold of the measure that is evened out. */
export interface Border {
  readonly fromLoad: number;
  readonly fromTarget: number;
  readonly toLoad: number;
  readonly toTarget: number;
  /** How much of a deviation (0.01 = one per cent) one unit of price weighs. */
  readonly perPrice: number;
}

/** Offers looked at: the cheapest for what they bring. */
const MOST_OFFERS = 1500;
/** Sets looked at for one border; enough to try every set of fourteen offers. */
const MOST_SETS = 40_000;
/** Steps from one look at the clock to the next, less 1. */
const CLOCK_MASK = 255;

/**
 * What a set is judged by: the larger of the two deviations that it leaves, and its price. Less is better.
 *
 * @param amount that goes from one to the other
 */
export function setScore(border: Border, amount: number, price: number): number {
  return worstAfter(border, amount) + border.perPrice * price;
}

/** The larger of the two deviations, without sign, when so much has gone over. */
export function worstAfter({ fromLoad, fromTarget, toLoad, toTarget }: Border, amount: number): number {
  return Math.max(Math.abs((fromLoad - amount) / fromTarget - 1), Math.abs((toLoad + amount) / toTarget - 1));
}

/**
 * The set of offers with the least score among those that are allowed: depth first, the cheapest for its amount
 * first, leaving out what cannot be better. Exact as long as fewer than 40,000 sets are looked at, which up to
 * fourteen offers always are; beyond it the best one met.
 *
 * @param isAllowed asked of every set that is better than all before it, with the sum of its amounts: where the sum alone
 *   forbids it, the set need not be looked through
 * @throws EngineError CANCELLED
 * @returns places in `offers`, ascending; null when no set is allowed
 */
export async function bestSet(
  offers: readonly Offer[],
  border: Border,
  isAllowed: (chosen: readonly number[], amount: number) => boolean,
  pacer: Pacer,
): Promise<readonly number[] | null> {
  const order = [...offers.keys()]
    .sort((a, b) => ratio(offers[a]) - ratio(offers[b]) || a - b)
    .slice(0, MOST_OFFERS);
  const rest = new Float64Array(order.length + 1);
  for (let at = order.length - 1; at >= 0; at--) {
    rest[at] = (rest[at + 1] ?? 0) + (offers[order[at] ?? -1]?.amount ?? 0);
  }
  const kinks = kinksOf(border);
  const chosen: number[] = [];
  let best: readonly number[] | null = null;
  let least = Number.POSITIVE_INFINITY;
  let looked = 0;

  /** No set that adds some of the offers from a place on scores less than this. */
  const boundFrom = (at: number, amount: number, price: number): number => {
    const cheapest = ratio(offers[order[at] ?? -1]);
    const most = amount + (rest[at] ?? 0);
    const scoreAt = (sum: number): number =>
      setScore(border, sum, price + (sum > amount ? cheapest * (sum - amount) : 0));
    let bound = Math.min(scoreAt(amount), scoreAt(most));
    for (const kink of kinks) if (kink > amount && kink < most) bound = Math.min(bound, scoreAt(kink));
    return bound;
  };
  /** What was held before each of the chosen was taken. */
  const before: { readonly at: number; readonly amount: number; readonly price: number }[] = [];
  let [at, amount, price] = [0, 0, 0];
  for (let step = 0; ; step++) {
    if ((step & CLOCK_MASK) === 0) await pacer.breathe(looked, MOST_SETS);
    const offer = offers[order[at] ?? -1];
    if (offer === undefined || looked >= MOST_SETS || boundFrom(at, amount, price) >= least - 1e-12) {
      // Nothing below: the last one taken is left out, and the search goes on behind it.
      const last = before.pop();
      if (last === undefined) break;
      chosen.pop();
      [at, amount, price] = [last.at + 1, last.amount, last.price];
      continue;
    }
    looked++;
    before.push({ at, amount, price });
    chosen.push(order[at] ?? -1);
    [at, amount, price] = [at + 1, amount + offer.amount, price + offer.price];
    const score = setScore(border, amount, price);
    if (score < least - 1e-12 && isAllowed(chosen, amount)) {
      least = score;
      best = [...chosen].sort((a, b) => a - b);
    }
  }
  return best;
}

function ratio(offer: Offer | undefined): number {
  return offer === undefined ? 0 : offer.price / offer.amount;
}

/** Amounts at which the larger deviation bends: either one is 0, or both are as large. */
function kinksOf({ fromLoad, fromTarget, toLoad, toTarget }: Border): number[] {
  return [
    fromLoad - fromTarget,
    toTarget - toLoad,
    (fromLoad * toTarget - toLoad * fromTarget) / (fromTarget + toTarget),
    // Deviations of opposite sign and one size: (F - a) / f - 1 = 1 - (T + a) / t.
    fromTarget === toTarget
      ? Number.NaN
      : (2 - fromLoad / fromTarget - toLoad / toTarget) / (1 / toTarget - 1 / fromTarget),
  ];
}
