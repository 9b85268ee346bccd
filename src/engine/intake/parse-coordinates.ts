/** A point in degrees: latitude -90..90, longitude -180..180. */
export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

const PAIR_WITH_POINTS = pairPattern("[-+−]?\\d{1,3}(?:\\.\\d+)?", "[,;/|\\s]");
const PAIR_WITH_COMMAS = pairPattern("[-+−]?\\d{1,3}(?:,\\d+)?", "[;/|]");
const WELL_KNOWN_TEXT = /^\s*(?:SRID=\d+;)?\s*POINT\s*\(\s*(-?\d+(?:\.\d+)?)\s+(-?\d+(?:\.\d+)?)\s*\)\s*$/i;
const DEGREES =
  /^\s*([NSEWO])?\s*([-+]?\d{1,3})\s*[°d:\s]\s*(\d{1,2})\s*['′’m:\s]\s*(?:(\d{1,2}(?:\.\d+)?)\s*["″”s]?\s*)?([NSEWO])?\s*$/i;
const SIGNED = /^\s*([NSEWO])?\s*([-+]?\d{1,3}(?:\.\d+)?)\s*°?\s*([NSEWO])?\s*$/i;

/**
 * Reads latitude and longitude that share one cell: "(38.87, -82.12)", alone or as the last line of an
 * address; "47,1; 8,5"; "38.87 N, 82.12 W"; "POINT (lng lat)". Ranges are not checked here.
 *
 * @returns null when the text ends in no such pair
 */
export function parsePointText(text: string): Point | null {
  const wellKnown = WELL_KNOWN_TEXT.exec(text);
  if (wellKnown) return { latitude: Number(wellKnown[2]), longitude: Number(wellKnown[1]) };
  const trimmed = text.trim();
  const bracketed = /\(([^()]*)\)$/.exec(trimmed);
  const lines = trimmed.split("\n");
  const part = bracketed ? (bracketed[1] ?? "") : (lines[lines.length - 1] ?? "");
  const found = PAIR_WITH_POINTS.exec(part) ?? PAIR_WITH_COMMAS.exec(part);
  if (!found) return null;
  const [, first = "", northSouth = "", second = "", eastWest = ""] = found;
  const isWritten = /[.,]\d/.test(first) || /[.,]\d/.test(second) || northSouth !== "" || bracketed !== null;
  if (!isWritten) return null;
  return { latitude: signed(first, northSouth), longitude: signed(second, eastWest) };
}

/** Reads one coordinate with its direction or in degrees, minutes and seconds: "40° 26′ 46″ N", "82.12 W"; null when it is neither. */
export function parseDegrees(text: string): number | null {
  const plain = text.replace(/−/g, "-").replace(/(\d),(\d)/g, "$1.$2");
  const simple = SIGNED.exec(plain);
  if (simple) return signed(simple[2] ?? "", (simple[1] ?? "") + (simple[3] ?? ""));
  const parts = DEGREES.exec(plain);
  if (!parts) return null;
  const [, before = "", degrees = "", minutes = "0", seconds = "0", after = ""] = parts;
  if (Number(minutes) >= 60 || Number(seconds) >= 60) return null;
  const size = Math.abs(Number(degrees)) + Number(minutes) / 60 + Number(seconds) / 3600;
  return degrees.startsWith("-") || isSouthOrWest(before + after) ? -size : size;
}

/** Two numbers with their directions, nothing else: "Suite 12, 40" is an address. */
function pairPattern(number: string, separator: string): RegExp {
  const direction = (letters: string): string => `\\s*°?\\s*([${letters}])?`;
  return new RegExp(
    `^\\s*(${number})${direction("NS")}\\s*${separator}\\s*(${number})${direction("EWO")}\\s*$`,
    "i",
  );
}

function signed(text: string, direction: string): number {
  const value = Number(text.replace("−", "-").replace(",", "."));
  return isSouthOrWest(direction) ? -Math.abs(value) : value;
}

/** O is west (oeste, ouest); a German O for east must be written E. */
function isSouthOrWest(direction: string): boolean {
  return /[SWO]/i.test(direction);
}
