import { makeAliasTable } from "./alias-table";
import type { PlaceKind } from "./people-around";
import { makePlaceKinds } from "./people-around";
import type { RandomStream } from "./random-stream";
import type { UsRegion } from "./us-region";
import { regionOfState } from "./us-region";
import type { UsZip } from "./us-zip";
import { approximateKm, loadUsZips } from "./us-zip";

const LARGEST_JITTER_KM = 8;
const CELL_DEGREES = 0.25;
const KM_PER_DEGREE = 111.2;

/** Draws ZIPs as people are spread over the country, and points inside them. */
export interface PlaceSource {
  readonly zips: readonly UsZip[];
  /** Weight of each ZIP, the chance of a draw up to a factor. */
  readonly weights: Float64Array;
  /** Index of a ZIP anywhere. */
  drawZip(stream: RandomStream): number;
  /** Index of a ZIP in one region. */
  drawZipIn(region: UsRegion, stream: RandomStream): number;
  /** Whether a place is a town or countryside, by the people around it. */
  readonly kindOf: (place: { readonly latitude: number; readonly longitude: number }) => PlaceKind;
  /** A point in the ZIP, at most 8 km and half the way to the next ZIP from its centre; degrees with 4 decimals. */
  drawPoint(zipIndex: number, stream: RandomStream): { latitude: number; longitude: number };
}

export function makePlaceSource(): PlaceSource {
  const zips = loadUsZips();
  const weights = Float64Array.from(zips, (zip) => zip.population);
  const drawZip = makeAliasTable(weights);
  const drawByRegion = new Map<UsRegion, (stream: RandomStream) => number>();
  const cells = indexByCell(zips);
  const radius = new Map<number, number>();

  function drawZipIn(region: UsRegion, stream: RandomStream): number {
    let draw = drawByRegion.get(region);
    if (!draw) {
      const inside = weights.map((weight, index) => (regionOf(zips, index) === region ? weight : 0));
      draw = makeAliasTable(inside);
      drawByRegion.set(region, draw);
    }
    return draw(stream);
  }

  function jitterRadius(zipIndex: number): number {
    let km = radius.get(zipIndex);
    if (km === undefined) {
      km = Math.min(LARGEST_JITTER_KM, nearestOtherKm(zips, cells, zipIndex) / 2);
      radius.set(zipIndex, km);
    }
    return km;
  }

  return {
    zips,
    weights,
    drawZip,
    drawZipIn,
    kindOf: makePlaceKinds(zips),
    drawPoint(zipIndex, stream) {
      const zip = zipAt(zips, zipIndex);
      // The square root spreads points evenly over the disc.
      const km = jitterRadius(zipIndex) * Math.sqrt(stream.next());
      const angle = 2 * Math.PI * stream.next();
      const latitude = zip.latitude + (km * Math.cos(angle)) / KM_PER_DEGREE;
      const longitude =
        zip.longitude + (km * Math.sin(angle)) / (KM_PER_DEGREE * Math.cos((zip.latitude * Math.PI) / 180));
      return { latitude: roundTo4(latitude), longitude: roundTo4(longitude) };
    },
  };
}

export function zipAt(zips: readonly UsZip[], index: number): UsZip {
  const zip = zips[index];
  if (!zip) throw new RangeError(`ZIP ${String(index)} of ${String(zips.length)}`);
  return zip;
}

function regionOf(zips: readonly UsZip[], index: number): UsRegion {
  return regionOfState(zipAt(zips, index).state);
}

function cellKey(latitude: number, longitude: number): number {
  return Math.floor(latitude / CELL_DEGREES) * 100_000 + Math.floor(longitude / CELL_DEGREES);
}

function indexByCell(zips: readonly UsZip[]): Map<number, number[]> {
  const cells = new Map<number, number[]>();
  zips.forEach((zip, index) => {
    const key = cellKey(zip.latitude, zip.longitude);
    const list = cells.get(key);
    if (list) list.push(index);
    else cells.set(key, [index]);
  });
  return cells;
}

/** Infinity when no other ZIP is in the cells around: then it is farther than any jitter. */
function nearestOtherKm(zips: readonly UsZip[], cells: Map<number, number[]>, zipIndex: number): number {
  const zip = zipAt(zips, zipIndex);
  let nearest = Infinity;
  for (let north = -1; north <= 1; north++) {
    for (let east = -1; east <= 1; east++) {
      const around = cells.get(
        cellKey(zip.latitude + north * CELL_DEGREES, zip.longitude + east * CELL_DEGREES),
      );
      for (const other of around ?? []) {
        if (other === zipIndex) continue;
        const { latitude, longitude } = zipAt(zips, other);
        nearest = Math.min(nearest, approximateKm(zip.latitude, zip.longitude, latitude, longitude));
      }
    }
  }
  return nearest;
}

function roundTo4(degrees: number): number {
  return Math.round(degrees * 10_000) / 10_000;
}
