import { asin, cos, sin } from "./portable-math";

/** Mean radius of the Earth (IUGG), km. */
export const EARTH_RADIUS_KM = 6371.0088;

const RADIANS = 0.017453292519943295;

/**
 * Great-circle distance on the mean sphere by the haversine formula; within 0.5 % of the
 * ellipsoid. Degrees in, km out, NaN when a coordinate is NaN. The same bits on every machine.
 *
 * @see Sinnott (1984) Virtues of the Haversine, Sky and Telescope 68(2)
 * @example distanceKm(40.7128, -74.006, 34.0522, -118.2437) // New York to Los Angeles, 3936
 */
export function distanceKm(
  latitudeA: number,
  longitudeA: number,
  latitudeB: number,
  longitudeB: number,
): number {
  if (
    Number.isNaN(latitudeA) ||
    Number.isNaN(longitudeA) ||
    Number.isNaN(latitudeB) ||
    Number.isNaN(longitudeB)
  ) {
    return Number.NaN;
  }
  const sineLatitude = sin(((latitudeB - latitudeA) * RADIANS) / 2);
  const sineLongitude = sin(((longitudeB - longitudeA) * RADIANS) / 2);
  const haversine =
    sineLatitude * sineLatitude +
    cos(latitudeA * RADIANS) * cos(latitudeB * RADIANS) * sineLongitude * sineLongitude;
  return 2 * EARTH_RADIUS_KM * asin(Math.min(1, Math.sqrt(haversine)));
}

/** A point of the sphere as a vector of length 1. */
export interface UnitVector {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

export function toUnitVector(latitude: number, longitude: number): UnitVector {
  const flat = cos(latitude * RADIANS);
  return {
    x: flat * cos(longitude * RADIANS),
    y: flat * sin(longitude * RADIANS),
    z: sin(latitude * RADIANS),
  };
}

/** Degrees of a direction; the vector need not have length 1 but must not be 0. */
export function toDegrees(vector: UnitVector): { latitude: number; longitude: number } {
  const { x, y, z } = vector;
  const flat = Math.sqrt(x * x + y * y);
  const length = Math.sqrt(flat * flat + z * z);
  const latitude = signedAsin(z / length) / RADIANS;
  if (flat === 0) return { latitude, longitude: 0 };
  const east = signedAsin(y / flat) / RADIANS;
  if (x >= 0) return { latitude, longitude: east };
  return { latitude, longitude: y >= 0 ? 180 - east : -180 - east };
}

function signedAsin(sine: number): number {
  return sine < 0 ? -asin(-sine) : asin(sine);
}

/**
 * Squared great-circle distance in km² from the squared chord between two unit vectors:
 * the series of asin², without a root. Relative error below 1e-6 up to 5,000 km and
 * ordered rightly at any distance.
 */
export function squaredKmFromChord(squaredChord: number): number {
  const h = squaredChord / 4;
  return (
    4 *
    EARTH_RADIUS_KM *
    EARTH_RADIUS_KM *
    h *
    (1 + h * (1 / 3 + h * (8 / 45 + h * (4 / 35 + h * (128 / 1575 + (h * 128) / 2079)))))
  );
}
