/** One that takes part: what it is worth, and the least and most it may get. */
export interface Claim {
  /** 0 or more; one without a score gets its least. */
  readonly score: number;
  /** 0 or more, and multiples of the unit; least <= most. */
  readonly least: number;
  readonly most: number;
}

export interface SharedOut {
  /** Amount per score of everyone who is at neither bound. */
  readonly ratio: number;
  /** Before rounding: ratio times score, held between the bounds. */
  readonly exact: Float64Array;
  /** Whole units, but for one that takes what the total has beyond them. */
  readonly amount: Float64Array;
  /** Total less all amounts: more than 0 where the most are too little, less than 0 where the least are too much. */
  readonly short: number;
}

/** Parts of a unit that are told apart: what lies below is noise of binary fractions. */
const PARTS = 1e6;

/**
 * Shares out a total in proportion to scores, each amount held between its bounds and rounded
 * to the unit, the sum exact. Amounts are clamp(t x score, least, most) with the one t that
 * makes them add up: f(t) rises in straight pieces, so t is a breakpoint plus one division.
 * Then whole units go to the largest remainders; ties go to the earlier one. Nobody gets a
 * unit beyond the most, because only who is below it has a remainder. What cannot be shared
 * out inside the bounds is said, and everyone stays at the bound. Time grows with n log n.
 *
 * The steps are those of the Quota Allocation sheet, so that both come to the same unit.
 *
 * @param total in the workbook's currency; below 0, where more is held than there is, all get their least
 * @param unit more than 0
 */
export function shareOut(total: number, unit: number, claims: readonly Claim[]): SharedOut {
  const ratio = ratioOf(total, claims);
  const exact = Float64Array.from(claims, ({ score, least, most }) =>
    Math.min(Math.max(ratio * score, least), most),
  );
  const units = exact.map((amount) => wholeUnits(amount, unit));
  const remainder = exact.map((amount, at) => Math.round((amount / unit - (units[at] ?? 0)) * PARTS));
  const order = new Float64Array(claims.length);
  Array.from(claims.keys())
    .sort((a, b) => (remainder[b] ?? 0) - (remainder[a] ?? 0) || a - b)
    .forEach((at, place) => {
      order[at] = place + 1;
    });
  const totalUnits = wholeUnits(total, unit);
  const odd = roundParts(total - totalUnits * unit);
  const spare = totalUnits - sum(units);
  const amount = units.map((count, at) => {
    if ((remainder[at] ?? 0) <= 0) return count * unit;
    const place = order[at] ?? 0;
    return (count + (place <= spare ? 1 : 0)) * unit + (place === spare + 1 ? odd : 0);
  });
  return { ratio, exact, amount, short: roundParts(total - sum(amount)) };
}

/** Whole units in an amount; one that lacks less than a millionth of a unit counts as whole. */
export function wholeUnits(amount: number, unit: number): number {
  return Math.floor(roundParts(amount / unit));
}

/** Rounded to millionths. */
export function roundParts(value: number): number {
  return Math.round(value * PARTS) / PARTS;
}

/** The t at which the amounts add up to the total; at the end of its range where none does. */
function ratioOf(total: number, claims: readonly Claim[]): number {
  const breaks = [0];
  for (const { score, least, most } of claims) if (score > 0) breaks.push(least / score, most / score);
  breaks.sort((a, b) => a - b);
  let low = 0;
  let high = breaks.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (heldAt(breaks[middle] ?? 0, claims) <= total) low = middle;
    else high = middle - 1;
  }
  const at = breaks[low] ?? 0;
  let free = 0;
  for (const { score, least, most } of claims) {
    if (score > 0 && least / score <= at && most / score > at) free += score;
  }
  return free === 0 ? at : at + (total - heldAt(at, claims)) / free;
}

/** Sum of the amounts at a ratio. */
function heldAt(ratio: number, claims: readonly Claim[]): number {
  let held = 0;
  for (const { score, least, most } of claims) {
    const free = ratio * score;
    held += least + (free > least ? free - least : 0) - (free > most ? free - most : 0);
  }
  return held;
}

function sum(values: Float64Array): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
