const DAY_MS = 86_400_000;
/** Day 0 of the 1900 system as Excel counts after its 29 February 1900. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** Serial day of the 1900 system of a date written as 2026-01-31. */
export function dayNumber(iso: string): number {
  return Math.round((Date.parse(`${iso}T00:00:00Z`) - DAY_ZERO) / DAY_MS);
}
