/** A serial day of the 1900 system as 2026-01-31. */
export function isoDay(serial: number): string {
  return new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000).toISOString().slice(0, 10);
}
