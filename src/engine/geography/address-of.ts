import { countryInColumn } from "./country";
import type { Address } from "./places/address";
import { readAddressText } from "./places/address-text";
import { COUNTRIES_OF_REGIONS, countryOfRegion, regionCode } from "./places/regions";
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
/** Share of the states that a country must know for the list to lie there. */
const MOST_STATES = 0.9;

/** What the column of states says as a whole. */
export interface StatesOfList {
  /**
   * True where two letters mean provinces of another country than the US: of an Italian or Brazilian list many are codes
   * of US states too (MI, PA, SC), and more are none (RM, SP).
   */
  readonly otherProvinces: boolean;
  /** The one country that knows nearly all of them, "AU" for NSW, VIC and NT; "" where they are states of the US or of none. */
  readonly country: string;
}

/** Reads the states of the rows without a country together: alone, NT lies in Canada as well as in Australia. */
export function statesOf({ state, country }: AddressColumns): StatesOfList {
  const step = Math.max(1, Math.floor(state.length / SAMPLE));
  const rows = new Map<string, number>();
  for (let row = 0; row < state.length; row += step) {
    const text = (state[row] ?? "").trim();
    if (text !== "" && country[row] === "") rows.set(text, (rows.get(text) ?? 0) + 1);
  }
  const count = (counts: (text: string) => boolean): number =>
    [...rows].reduce((sum, [text, times]) => sum + (counts(text) ? times : 0), 0);
  const isCode = (text: string): boolean => TWO_LETTERS.test(text);
  const isUnknown = (text: string): boolean => countryOfRegion(text) === "" && !FORCES.test(text);
  const isOfTheUs = (text: string): boolean => regionCode("US", text) !== "" || FORCES.test(text);
  const all = count(() => true);
  const countries = COUNTRIES_OF_REGIONS.filter(
    (one) => count((text) => regionCode(one, text) !== "") >= MOST_STATES * all,
  );
  const isOfOneCountry = countries.length === 1 && count(isOfTheUs) < (1 - MOST_UNKNOWN) * all;
  return {
    otherProvinces:
      count((text) => isCode(text) && isUnknown(text)) > MOST_UNKNOWN * count((text) => isCode(text)),
    country: isOfOneCountry ? (countries[0] ?? "") : "",
  };
}

/**
 * The row as an address: what a cell holds together, such as "Dallas, TX", taken apart; the country as its code.
 *
 * @param states what statesOf says of the table
 */
export function addressOf(table: AddressColumns, row: number, states: StatesOfList): Address {
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
  const sign = SIGN_BEFORE.exec(postalCode) ?? SIGN_BEFORE.exec((table.city[row] ?? "").trim());
  if (written === "") written = sign?.[1] ?? "";
  postalCode = postalCode.replace(SIGN_BEFORE, "");
  const country = written === "" ? countryOfState(state, states) : countryInColumn(written);
  // The territories have ZIP codes and country codes of their own.
  if (TERRITORIES.has(country)) return { country: "US", state: country, city, postalCode };
  return { country, state, city, postalCode };
}

function countryOfState(state: string, { otherProvinces, country }: StatesOfList): string {
  if (country !== "" && regionCode(country, state) !== "") return country;
  return otherProvinces && TWO_LETTERS.test(state.trim()) ? "" : countryOfRegion(state);
}

const TWO_LETTERS = /^[A-Z]{2}$/i;
const TERRITORIES = new Set(["PR", "VI", "GU", "AS", "MP"]);
/** A list of parts, a state's letters behind the name, or a code before it. */
const HOLDS_MORE = /[,;\n]|\s[A-Z]{2}(?:\s+\d{5}(?:-\d{4})?)?$|^(?:[A-Z]{1,2}[- ])?\d{4,6}\s/;
/** "D-70173", "CH-8001": the vehicle sign of the country before the code. */
const SIGN_BEFORE = /^([A-Z]{1,2}) ?- ?(?=\d)/;
const CODE_AND_CITY = /^(?:[A-Z]{1,2}[- ])?\d{4,6}\s+\p{L}/u;
