/**
 * The short number of each territory for the small map: the digits at the end of its name
 * without leading zeros ("NE-04" is 4) where every name ends in digits, else its place in the
 * plan, counted from 1.
 */
export function territoryNumbers(names: readonly string[]): string[] {
  const endings = names.map((name) => /(\d{1,4})$/.exec(name)?.[1]);
  return endings.every((digits) => digits !== undefined)
    ? endings.map((digits) => String(Number(digits)))
    : names.map((_, at) => String(at + 1));
}
