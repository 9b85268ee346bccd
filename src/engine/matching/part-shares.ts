/** 1 when the rep has one of the words, else 0; NaN when nothing is asked. For what an account has one of. */
export function anyShare(asked: readonly string[], has: ReadonlySet<string>): number {
  if (asked.length === 0) return Number.NaN;
  return asked.some((word) => has.has(word)) ? 1 : 0;
}

/** Share of the words that the rep has, 0..1; NaN when nothing is asked. For what an account needs all of. */
export function allShare(asked: readonly string[], has: ReadonlySet<string>): number {
  if (asked.length === 0) return Number.NaN;
  return asked.filter((word) => has.has(word)).length / asked.length;
}

/**
 * Nearness: half² ÷ (half² + km²), 1 at the door, 0.5 at half, 0.2 at twice that.
 *
 * @param km NaN where a place is not known, and then NaN
 * @param half km, above 0
 */
export function nearness(km: number, half: number): number {
  return (half * half) / (half * half + km * km);
}

/** Years after which a relationship counts in full. */
const FULL_YEARS = 5;

/**
 * Relationship of a rep with an account: 1 for its named owner; for today's owner 0.5 + 0.5 × years ÷ 5, at most 1,
 * and 1 where the list does not say since when; 0 for others. NaN while nobody has one: a new account, or one
 * whose owner has left.
 *
 * @param years NaN when the list has no such column; where only this account's is blank, the middle, 2.5, is taken
 */
export function relationship(who: {
  readonly isNamed: boolean;
  readonly isOwner: boolean;
  /** Somebody who can get accounts is the named or today's owner. */
  readonly hasAny: boolean;
  readonly years: number;
}): number {
  if (!who.hasAny) return Number.NaN;
  if (who.isNamed) return 1;
  if (!who.isOwner) return 0;
  if (Number.isNaN(who.years)) return 1;
  return 0.5 + 0.5 * Math.min(1, Math.max(0, who.years) / FULL_YEARS);
}

/** Years of an account that does not say since when, where others do. */
export const MIDDLE_YEARS = FULL_YEARS / 2;
