import type { UsZip } from "./us-zip";

/** Side of the cells in which people are counted, degrees; about 600 km². */
const CELL = 0.25;
/** People of a cell from which it is a town, and below which it is countryside. */
const TOWN = 330_000;
const COUNTRYSIDE = 60_000;

export type PlaceKind = "town" | "between" | "countryside";

interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

/** Tells towns and countryside by the people of the ZIPs around a place. */
export function makePlaceKinds(zips: readonly UsZip[]): (place: Point) => PlaceKind {
  const people = new Map<number, number>();
  for (const zip of zips) people.set(cellOf(zip), (people.get(cellOf(zip)) ?? 0) + zip.population);
  return (place) => {
    const around = people.get(cellOf(place)) ?? 0;
    return around >= TOWN ? "town" : around < COUNTRYSIDE ? "countryside" : "between";
  };
}

function cellOf({ latitude, longitude }: Point): number {
  return Math.floor((latitude + 90) / CELL) * 10_000 + Math.floor((longitude + 180) / CELL);
}
