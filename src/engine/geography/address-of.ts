import { countryCode } from "./country";
import type { Address } from "./places/address";
import { readAddressText } from "./places/address-text";
import { countryOfRegion } from "./places/regions";

/** The columns of a list that tell an address, as written. */
export interface AddressColumns {
  readonly postalCode: readonly string[];
  readonly city: readonly string[];
  readonly state: readonly string[];
  readonly country: readonly string[];
}

/** The row as an address: what a cell holds together, such as "Dallas, TX", taken apart; the country as its code. */
export function addressOf(table: AddressColumns, row: number): Address {
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
  const country = written === "" ? countryOfRegion(state) : countryCode(written);
  // The territories have ZIP codes and country codes of their own.
  if (TERRITORIES.has(country)) return { country: "US", state: country, city, postalCode };
  return { country, state, city, postalCode };
}

const TERRITORIES = new Set(["PR", "VI", "GU", "AS", "MP"]);
/** A list of parts, a state's letters behind the name, or a code before it. */
const HOLDS_MORE = /[,;\n]|\s[A-Z]{2}(?:\s+\d{5}(?:-\d{4})?)?$|^(?:[A-Z]{1,2}[- ])?\d{4,6}\s/;
const CODE_AND_CITY = /^(?:[A-Z]{1,2}[- ])?\d{4,6}\s+\p{L}/u;
