import type { Address } from "./address";

/** States of the mail that stand for the forces abroad: Americas, Europe, Pacific. */
export const FORCES = /^(?:aa|ae|ap|armed forces(?: .*)?)$/i;
const FORCES_CITY = /^(?:apo|fpo|dpo)(?:\s+(?:aa|ae|ap))?$/i;
/** First three digits of the ZIP codes of the forces. */
const FORCES_AREA = /^(?:09\d|340|96[2-6])/;

/**
 * The ZIP code of a postal code as it was read, without its four more digits, and its first three digits.
 * "" for what has no five digits, or three.
 */
export function zipOf(postalCode: string): { readonly zip: string; readonly area: string } {
  const written = /^(\d{5})(?:-?\d{4})?$/.exec(postalCode.trim());
  if (written !== null) {
    const zip = written[1] ?? "";
    return { zip, area: zip.slice(0, 3) };
  }
  const area = /^(\d{3})(?:xx|\*\*)?$/i.exec(postalCode.trim());
  return { zip: "", area: area?.[1] ?? "" };
}

/** True for a post office of the forces abroad, which tells no place. */
export function isMilitary({ state, city, postalCode }: Address): boolean {
  if (FORCES.test(state.trim()) || FORCES_CITY.test(city.trim())) return true;
  return FORCES_AREA.test(zipOf(postalCode).area);
}
