const MS_PER_DAY = 86_400_000;
/** Serial day 0 of the 1900 system for days after February 1900. */
const EPOCH = Date.UTC(1899, 11, 30);

/** "2026-10-01" as Excel's serial day of the 1900 system. */
export function serialDay(isoDate: string): number {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(isoDate);
  const time = match ? Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) : NaN;
  if (!match || new Date(time).toISOString().slice(0, 10) !== isoDate) {
    throw new RangeError(`"${isoDate}" is not a date of the form 2026-10-01`);
  }
  return (time - EPOCH) / MS_PER_DAY;
}
