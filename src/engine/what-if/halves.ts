import { cos } from "../geography/portable-math";

/** What is shared out between two halves: accounts that move as one. */
export interface HalvedUnit {
  /** Degrees; NaN without a place. */
  readonly latitude: number;
  readonly longitude: number;
  /** Of what the halves are to hold alike, at least 0. */
  readonly load: number;
  /** Stays in the first half whatever its place. */
  readonly stays: boolean;
}

const RADIANS = 0.017453292519943295;

/**
 * Cuts units in two compact halves of like load: along the line across their longest extent (the
 * first principal axis of the places, weighted by load), where the loads on both sides differ
 * least. The first half is the one nearer to the given home, on the first side of the cut where it
 * has none. Units without a place stay. Time n log n.
 *
 * @returns per unit 1 for the second half
 */
export function secondHalf(
  units: readonly HalvedUnit[],
  home: { readonly latitude: number; readonly longitude: number },
): Uint8Array {
  const isSecond = new Uint8Array(units.length);
  const free = units.flatMap(({ latitude, longitude, stays }, unit) =>
    stays || Number.isNaN(latitude) || Number.isNaN(longitude) ? [] : [unit],
  );
  const along = extent(units, free);
  const inOrder = [...free].sort((a, b) => (along[a] ?? 0) - (along[b] ?? 0) || a - b);
  const whole = units.reduce((sum, { load }) => sum + load, 0);
  const fixed = whole - free.reduce((sum, unit) => sum + (units[unit]?.load ?? 0), 0);
  const homeAlong = placeAlong(units, free, home);
  const middle = inOrder[Math.floor(inOrder.length / 2)];
  const isHomeFirst = Number.isNaN(homeAlong) || middle === undefined || homeAlong <= (along[middle] ?? 0);
  // Units are taken into the first half from the side of the home on.
  const fromHome = isHomeFirst ? inOrder : inOrder.reverse();
  let held = fixed;
  let taken = 0;
  for (const unit of fromHome) {
    const load = units[unit]?.load ?? 0;
    if (Math.abs(held + load - whole / 2) >= Math.abs(held - whole / 2)) break;
    held += load;
    taken++;
  }
  // Two territories have an account each where there are two to share out.
  if (taken === fromHome.length) taken--;
  for (const unit of fromHome.slice(Math.max(0, taken))) isSecond[unit] = 1;
  return isSecond;
}

/** Where each unit lies along the longest extent, in degrees of latitude from the middle. */
function extent(units: readonly HalvedUnit[], free: readonly number[]): Float64Array {
  const axis = axisOf(units, free);
  const along = new Float64Array(units.length);
  for (const unit of free) {
    const { latitude, longitude } = units[unit] ?? { latitude: NaN, longitude: NaN };
    along[unit] = project(axis, latitude, longitude);
  }
  return along;
}

function placeAlong(
  units: readonly HalvedUnit[],
  free: readonly number[],
  { latitude, longitude }: { readonly latitude: number; readonly longitude: number },
): number {
  return project(axisOf(units, free), latitude, longitude);
}

interface Axis {
  readonly latitude: number;
  readonly longitude: number;
  /** Degrees of longitude as degrees of latitude. */
  readonly narrow: number;
  readonly north: number;
  readonly east: number;
}

function project(axis: Axis, latitude: number, longitude: number): number {
  return (latitude - axis.latitude) * axis.north + (longitude - axis.longitude) * axis.narrow * axis.east;
}

/** The first principal axis by the two-by-two covariance of the places. */
function axisOf(units: readonly HalvedUnit[], free: readonly number[]): Axis {
  let weight = 0;
  let latitude = 0;
  let longitude = 0;
  for (const unit of free) {
    const one = units[unit];
    if (one === undefined) continue;
    // A load of 0 still has a place.
    const mass = one.load + 1e-9;
    weight += mass;
    latitude += mass * one.latitude;
    longitude += mass * one.longitude;
  }
  latitude /= weight;
  longitude /= weight;
  const narrow = cos(latitude * RADIANS);
  let yy = 0;
  let xx = 0;
  let xy = 0;
  for (const unit of free) {
    const one = units[unit];
    if (one === undefined) continue;
    const mass = one.load + 1e-9;
    const y = one.latitude - latitude;
    const x = (one.longitude - longitude) * narrow;
    yy += mass * y * y;
    xx += mass * x * x;
    xy += mass * x * y;
  }
  const largest = (xx + yy) / 2 + Math.sqrt(((xx - yy) / 2) ** 2 + xy * xy);
  // The eigenvector of the larger eigenvalue; on a diagonal matrix the longer of the two axes.
  const east = xy === 0 ? (xx >= yy ? 1 : 0) : xy;
  const north = xy === 0 ? (xx >= yy ? 0 : 1) : largest - xx;
  const length = Math.sqrt(east * east + north * north);
  return { latitude, longitude, narrow, north: north / length, east: east / length };
}
