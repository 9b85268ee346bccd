import { countryInColumn } from "./country";
import type { Address } from "./places/address";
import { readAddressText } from "./places/address-text";
import { countryOfRegion } from "./places/regions";
import { FORCES } from "./places/us-postal-code";

/** The columns of a list that tell an address, as written. */
export interface AddressColumns {
  readonly postalCode: readonly string[];
  readonly city: readonly string[];
  readonly state: readonly string[];
  readonly country: readonly string[];
}

/** Rows whose states are looked at. */
const SAMPLE = 2000;
/** Share of codes of two letters that may be unknown in a list of US states. */
const MOST_UNKNOWN = 0.25;

/**
 * True where two letters in the column of states mean provinces of another country: of an Italian or Brazilian list many
 * are codes of US states too (MI, PA, SC), and more are none (RM, SP).
 */
export function hasOtherProvinces({ state, country }: AddressColumns): boolean {
  const step = Math.max(1, Math.floor(state.length / SAMPLE));
  let codes = 0;
  let unknown = 0;
  for (let row = 0; row < state.length; row += step) {
    const text = (state[row] ?? "").trim();
    if (country[row] !== "" || !TWO_LETTERS.test(text)) continue;
    codes += 1;
    if (countryOfRegion(text) === "" && !FORCES.test(text)) unknown += 1;
  }
  return unknown > MOST_UNKNOWN * codes;
}

/**
 * The row as an address: what a cell holds together, such as "Dallas, TX", taken apart; the country as its code.
 *
 * @param otherProvinces what hasOtherProvinces says of the table: a state of two letters tells no country
 */
export function addressOf(table: AddressColumns, row: number, otherProvinces: boolean): Address {
  let state = table.state[row] ?? "";
  let city = table.city[row] ?? "";
  let postalCode = table.postalCode[row] ?? "";
  let written = table.country[row] ?? "";
  if (city !== "" && HOLDS_MORE.test(city)) {
    const parts = readAddressText(city);
    city = parts.city;
    if (state === "") ({ state } = parts);
    if (postalCode === "") ({ postalCode } = parts);
    if (written === "") written = parts.country;
  } else if (city === "" && CODE_AND_CITY.test(postalCode)) {
    ({ city } = readAddressText(postalCode));
  }
  const told = otherProvinces && TWO_LETTERS.test(state.trim()) ? "" : countryOfRegion(state);
  const country = written === "" ? told : countryInColumn(written);
  // The territories have ZIP codes and country codes of their own.
  if (TERRITORIES.has(country)) return { country: "US", state: country, city, postalCode };
  return { country, state, city, postalCode };
}

const TWO_LETTERS = /^[A-Z]{2}$/i;
const TERRITORIES = new Set(["PR", "VI", "GU", "AS", "MP"]);
/** A list of parts, a state's letters behind the name, or a code before it. */
const HOLDS_MORE = /[,;\n]|\s[A-Z]{2}(?:\s+\d{5}(?:-\d{4})?)?$|^(?:[A-Z]{1,2}[- ])?\d{4,6}\s/;
const CODE_AND_CITY = /^(?:[A-Z]{1,2}[- ])?\d{4,6}\s+\p{L}/u;
