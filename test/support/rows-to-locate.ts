import type { Locatable } from "../../src/engine/geography/locate";
import type { Address } from "../../src/engine/geography/places/address";

/** A row that is to be located: blank where nothing is given. */
export type RowToLocate = Partial<Address & { point: readonly [number, number] }>;

/** Columns of a few rows. */
export function rowsToLocate(...places: readonly RowToLocate[]): Locatable {
  const texts = (key: keyof Address): string[] => places.map((place) => place[key] ?? "");
  return {
    count: places.length,
    latitude: Float64Array.from(places, (place) => place.point?.[0] ?? NaN),
    longitude: Float64Array.from(places, (place) => place.point?.[1] ?? NaN),
    locationLevel: places.map(() => "none"),
    postalCode: texts("postalCode"),
    city: texts("city"),
    state: texts("state"),
    country: texts("country"),
  };
}
