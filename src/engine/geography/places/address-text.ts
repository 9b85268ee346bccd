import { countryCode } from "../country";
import { usStateCode } from "../us-state";
import type { Address } from "./address";
import { countryOfRegion } from "./regions";

const POSTAL_CODE_BEFORE = /^(?:[A-Z]{1,2}[- ])?(\d{4,6})\s+(?=\p{L})/u;
const ZIP_BEHIND = /[\s,]+(\d{5}(?:-\d{4})?)$/;

/**
 * Reads the place that ends a text: "Dallas, TX", "Dallas TX 75201", "80331 München", "Paris, France", the last
 * lines of an address. What cannot be told apart stands in city.
 */
export function readAddressText(text: string): Address {
  const parts = text
    .replace(/\([^()]*\)\s*$/, "")
    .split(/[\n\r,;]+/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const address = { city: "", state: "", postalCode: "", country: "" };
  let last = parts.pop() ?? "";
  if (parts.length > 0 && usStateCode(last) === "" && countryCode(last) !== "") {
    address.country = last;
    last = parts.pop() ?? "";
  }
  const zip = ZIP_BEHIND.exec(` ${last}`);
  if (zip !== null && (address.country === "" || countryCode(address.country) === "US")) {
    address.postalCode = zip[1] ?? "";
    last = ` ${last}`.slice(0, zip.index).trim();
    if (last === "") last = parts.pop() ?? "";
  }
  if (parts.length > 0 && countryOfRegion(last) !== "") {
    address.state = last;
    last = parts.pop() ?? "";
  } else {
    const blank = last.lastIndexOf(" ");
    const word = last.slice(blank + 1);
    // "København NV" lies in no state.
    const isState = /^[A-Z]{2}$/.test(word) && countryOfRegion(word) !== "" && !/[æøå]/i.test(last);
    if (blank > 0 && isState) {
      address.state = word;
      last = last.slice(0, blank).trim();
    }
  }
  const before = POSTAL_CODE_BEFORE.exec(last);
  if (before !== null && address.postalCode === "") {
    address.postalCode = before[1] ?? "";
    last = last.slice(before[0].length);
  }
  return { ...address, city: last };
}
