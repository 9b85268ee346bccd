import { addressOf, statesOf } from "../engine/geography/address-of";
import type { Locatable } from "../engine/geography/locate";
import { Places } from "../engine/geography/places/place-index";

/** Loads places from this site, as few as the given tables need. */
export type PlaceLoader = (tables: readonly Locatable[]) => Promise<Places | null>;

/**
 * Makes what loads places on first use and keeps them: those of the US, and the cities of the other countries
 * once an address is not of the US. Gives null, and loads nothing, when no row has an address.
 */
export function createPlaceLoader(): PlaceLoader {
  let ofTheUs: Places | null = null;
  let ofAll: Places | null = null;
  return async (tables) => {
    if (ofAll !== null) return ofAll;
    if (!tables.some(hasAddress)) return null;
    const us = await import(/* webpackChunkName: "us-places" */ "./places/us-places.json");
    const places = (ofTheUs ??= new Places(us.default, null));
    if (tables.every((table) => isOfTheUs(table, places))) return places;
    const world = await import(/* webpackChunkName: "world-places" */ "./places/world-places.json");
    return (ofAll ??= new Places(us.default, world.default));
  };
}

function hasAddress({ postalCode, city, state, country }: Locatable): boolean {
  return [postalCode, city, state, country].some((column) => column.some((text) => text !== ""));
}

function isOfTheUs(table: Locatable, places: Places): boolean {
  const states = statesOf(table);
  for (let row = 0; row < table.count; row += 1) {
    if (!places.isOfTheUs(addressOf(table, row, states))) return false;
  }
  return true;
}
