import { dichotomyCentres, settleCentres } from "../alignment/construct/find-centres";
import type { Instance, Places } from "../alignment/instance";
import type { Pacer } from "../alignment/pacer";
import { real } from "../alignment/typed-cell";
import { squaredKmFromChord, toUnitVector } from "../geography/distance";
import type { Territory } from "../model/plan";
import { matchCentres } from "./match-centres";
import type { UnitRules } from "./unit-rules";

/** Homes of the territories, without a point where one has none. */
export function homePlaces(territories: readonly Territory[]): Places {
  const points = territories.map((territory) =>
    Number.isNaN(territory.homeLatitude)
      ? { x: Number.NaN, y: Number.NaN, z: Number.NaN }
      : toUnitVector(territory.homeLatitude, territory.homeLongitude),
  );
  return {
    x: Float64Array.from(points, (point) => point.x),
    y: Float64Array.from(points, (point) => point.y),
    z: Float64Array.from(points, (point) => point.z),
  };
}

/** Centres found on the blank map, given to the reps by the best assignment: see matchCentres. */
export async function blankCentres(
  open: Instance,
  place: Places,
  homes: Places,
  rules: UnitRules,
  misfitWeight: number,
  pacer: Pacer,
): Promise<Places> {
  const n = open.territoryCount;
  pacer.begin("Finding centres", 0.1, 0.3);
  const rounds = n <= 60 ? 3 : 2;
  let total = 0;
  for (const load of open.load) total += load;
  const equal: Instance = {
    ...open,
    lower: new Float64Array(n).fill((total / n) * 0.97),
    upper: new Float64Array(n).fill((total / n) * 1.03),
    fixedTo: new Int32Array(open.unitCount).fill(-1),
    current: new Int32Array(open.unitCount).fill(-1),
  };
  const found = withoutGaps(open, place, dichotomyCentres(open, place, n));
  const settled = await settleCentres(equal, place, found, rounds, pacer);
  const perMisfit = misfitWeight * typicalDistance(place, settled) ** 2;
  const centreOf = await matchCentres({ open, place, homes, centres: settled, rules, perMisfit }, pacer);
  const pick = (axis: Float64Array): Float64Array => Float64Array.from(centreOf, (c) => real(axis, c));
  const matched: Places = { x: pick(settled.x), y: pick(settled.y), z: pick(settled.z) };
  const unowned = { ...open, current: new Int32Array(open.unitCount).fill(-1) };
  return settleCentres(unowned, place, matched, rounds, pacer);
}

/**
 * Centres with a point for every territory: one without a home gets the place that the
 * others serve worst, by load and squared distance.
 */
export function withoutGaps(open: Instance, place: Places, homes: Places): Places {
  const filled: Places = { x: homes.x.slice(), y: homes.y.slice(), z: homes.z.slice() };
  const missing: number[] = [];
  for (let j = 0; j < open.territoryCount; j++) if (Number.isNaN(real(filled.x, j))) missing.push(j);
  if (missing.length === 0) return filled;
  const nearest = new Float64Array(open.unitCount).fill(Number.POSITIVE_INFINITY);
  for (let unit = 0; unit < open.unitCount; unit++) {
    for (let j = 0; j < open.territoryCount; j++) {
      nearest[unit] = Math.min(
        real(nearest, unit),
        squareBetween(place, unit, filled, j, Number.POSITIVE_INFINITY),
      );
    }
  }
  for (const territory of missing) {
    let worst = -1;
    let most = -1;
    for (let unit = 0; unit < open.unitCount; unit++) {
      if (Number.isNaN(real(place.x, unit))) continue;
      const need = real(open.load, unit) * Math.min(real(nearest, unit), 1e9);
      if (need > most) {
        most = need;
        worst = unit;
      }
    }
    if (worst < 0) continue;
    filled.x[territory] = real(place.x, worst);
    filled.y[territory] = real(place.y, worst);
    filled.z[territory] = real(place.z, worst);
    for (let unit = 0; unit < open.unitCount; unit++) {
      nearest[unit] = Math.min(
        real(nearest, unit),
        squareBetween(place, unit, filled, territory, Number.POSITIVE_INFINITY),
      );
    }
  }
  return filled;
}

function squareBetween(a: Places, i: number, b: Places, j: number, unknown: number): number {
  const dx = real(a.x, i) - real(b.x, j);
  if (Number.isNaN(dx)) return unknown;
  const dy = real(a.y, i) - real(b.y, j);
  const dz = real(a.z, i) - real(b.z, j);
  return squaredKmFromChord(dx * dx + dy * dy + dz * dz);
}

/** Most units looked at for a typical figure. */
const SAMPLE = 2000;

/** Median km from a unit to its nearest home, at least 1; 0 when nothing has a place. */
export function typicalDistance(place: Places, homes: Places): number {
  const nearest: number[] = [];
  const every = Math.max(1, Math.floor(place.x.length / SAMPLE));
  for (let unit = 0; unit < place.x.length; unit += every) {
    let least = Number.POSITIVE_INFINITY;
    for (let j = 0; j < homes.x.length; j++) {
      least = Math.min(least, squareBetween(place, unit, homes, j, Number.POSITIVE_INFINITY));
    }
    if (Number.isFinite(least)) nearest.push(Math.sqrt(least));
  }
  nearest.sort((a, b) => a - b);
  const median = nearest[nearest.length >> 1];
  return median === undefined ? 0 : Math.max(1, median);
}

/** Mean squared km over a sample of pairs: what an account without a place costs anywhere but with its owner. */
export function meanSquare(place: Places, centres: Places): number {
  let sum = 0;
  let pairs = 0;
  const every = Math.max(1, Math.floor(place.x.length / SAMPLE));
  for (let unit = 0; unit < place.x.length; unit += every) {
    const square = squareBetween(place, unit, centres, unit % centres.x.length, Number.NaN);
    if (Number.isNaN(square)) continue;
    sum += square;
    pairs++;
  }
  return pairs > 0 ? sum / pairs : 1;
}
