import { squaredKmFromChord } from "../geography/distance";
import type { Places, UnitCost } from "./instance";
import { real, whole } from "./typed-cell";

/**
 * Squared great-circle distance to the territory's centre, km². With importance in
 * proportion to the load, the best balanced split is a power diagram: which territory an
 * account belongs to depends on its place alone, so territories do not interleave.
 * An account without a place costs `elsewhere` in every territory but today's.
 *
 * @see Aurenhammer, Hoffmann & Aronov (1998) Minkowski-type theorems and least-squares clustering
 */
export function squaredDistanceCost(
  places: Places,
  centres: Places,
  current: Int32Array,
  elsewhere: number,
): UnitCost {
  const territoryCount = centres.x.length;
  const of = (unit: number, territory: number): number => {
    const square = squareBetween(places, unit, centres, territory);
    if (Number.isNaN(square)) return whole(current, unit) === territory ? 0 : elsewhere;
    return squaredKmFromChord(square);
  };
  return {
    of,
    kind: current.map((owner, unit) => (Number.isNaN(real(places.x, unit)) ? owner : -1)),
    fill(unit, costs) {
      for (let territory = 0; territory < territoryCount; territory++) costs[territory] = of(unit, territory);
    },
    fillSome(unit, territories, count, costs) {
      for (let k = 0; k < count; k++) costs[k] = of(unit, whole(territories, k));
    },
    fillBounds(unit, radius, least, most) {
      for (let territory = 0; territory < territoryCount; territory++) {
        const chord = Math.sqrt(squareBetween(places, unit, centres, territory));
        if (Number.isNaN(chord)) {
          least[territory] = most[territory] = of(unit, territory);
          continue;
        }
        const near = Math.max(0, chord - radius);
        const far = Math.min(2, chord + radius);
        least[territory] = squaredKmFromChord(near * near);
        most[territory] = squaredKmFromChord(far * far);
      }
    },
    pick: (units) =>
      squaredDistanceCost(pickedPlaces(places, units), centres, picked(current, units), elsewhere),
  };
}

/**
 * Cost of leaving today's territory, in moves: 0 to stay, else 1 plus distanceWeight times
 * the extra distance over a typical distance, and never below a twentieth, so that nothing
 * moves without need but a nearer territory is the cheaper one to move to. An account
 * without an owner pays for distance alone.
 */
export function moveCost(
  places: Places | null,
  centres: Places | null,
  current: Int32Array,
  territoryCount: number,
  distanceWeight: number,
  typicalKm: number,
): UnitCost {
  const perKm = places !== null && centres !== null && typicalKm > 0 ? distanceWeight / typicalKm : 0;
  const km = (unit: number, territory: number): number => {
    if (perKm === 0 || places === null || centres === null) return Number.NaN;
    return Math.sqrt(squaredKmFromChord(squareBetween(places, unit, centres, territory)));
  };
  const from = (territory: number, owner: number, distance: number, ownerKm: number): number => {
    if (territory === owner) return 0;
    if (owner < 0) return Number.isNaN(distance) ? 1 : perKm * distance;
    const extra = distance - ownerKm;
    return Number.isNaN(extra) ? 1 : Math.max(0.05, 1 + perKm * extra);
  };
  const ownerKmOf = (unit: number): number => {
    const owner = whole(current, unit);
    return owner >= 0 ? km(unit, owner) : Number.NaN;
  };
  return {
    kind: current,
    of: (unit, territory) => from(territory, whole(current, unit), km(unit, territory), ownerKmOf(unit)),
    fill(unit, costs) {
      const owner = whole(current, unit);
      const ownerKm = ownerKmOf(unit);
      for (let territory = 0; territory < territoryCount; territory++) {
        costs[territory] = from(territory, owner, km(unit, territory), ownerKm);
      }
    },
    fillSome(unit, territories, count, costs) {
      const owner = whole(current, unit);
      const ownerKm = ownerKmOf(unit);
      for (let k = 0; k < count; k++) {
        const territory = whole(territories, k);
        costs[k] = from(territory, owner, km(unit, territory), ownerKm);
      }
    },
    fillBounds(unit, radius, least, most) {
      const owner = whole(current, unit);
      const reach = Math.sqrt(squaredKmFromChord(Math.min(4, radius * radius)));
      const ownerKm = ownerKmOf(unit);
      // A distance changes by at most the way between the units; extra distance by twice that.
      const slack = owner >= 0 ? 2 * reach : reach;
      for (let territory = 0; territory < territoryCount; territory++) {
        const distance = km(unit, territory);
        least[territory] = from(
          territory,
          owner,
          owner < 0 ? Math.max(0, distance - slack) : distance - slack,
          ownerKm,
        );
        most[territory] = from(territory, owner, distance + slack, ownerKm);
      }
    },
    pick: (units) =>
      moveCost(
        places === null ? null : pickedPlaces(places, units),
        centres,
        picked(current, units),
        territoryCount,
        distanceWeight,
        typicalKm,
      ),
  };
}

/** Distance on a flat map to a power of 1 or 2. */
export function planarCost(places: Places, centres: Places, power: 1 | 2): UnitCost {
  const territoryCount = centres.x.length;
  const fromSquare = (square: number): number => (power === 2 ? square : Math.sqrt(square));
  const of = (unit: number, territory: number): number => {
    const dx = real(places.x, unit) - real(centres.x, territory);
    const dy = real(places.y, unit) - real(centres.y, territory);
    return fromSquare(dx * dx + dy * dy);
  };
  return {
    of,
    kind: new Int32Array(places.x.length),
    fill(unit, costs) {
      for (let territory = 0; territory < territoryCount; territory++) costs[territory] = of(unit, territory);
    },
    pick: (units) => planarCost(pickedPlaces(places, units), centres, power),
  };
}

/** Squared chord between a unit and a centre, NaN when either has no place. */
function squareBetween(places: Places, unit: number, centres: Places, territory: number): number {
  const dx = real(places.x, unit) - real(centres.x, territory);
  const dy = real(places.y, unit) - real(centres.y, territory);
  const dz = real(places.z, unit) - real(centres.z, territory);
  return dx * dx + dy * dy + dz * dz;
}

function pickedPlaces(places: Places, units: Int32Array): Places {
  const of = (axis: Float64Array): Float64Array => {
    const values = new Float64Array(units.length);
    for (let k = 0; k < units.length; k++) values[k] = real(axis, whole(units, k));
    return values;
  };
  return { x: of(places.x), y: of(places.y), z: of(places.z) };
}

function picked(values: Int32Array, units: Int32Array): Int32Array {
  const of = new Int32Array(units.length);
  for (let k = 0; k < units.length; k++) of[k] = whole(values, whole(units, k));
  return of;
}
