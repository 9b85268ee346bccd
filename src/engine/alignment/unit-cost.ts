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
    const x = real(places.x, unit);
    const centreX = real(centres.x, territory);
    if (Number.isNaN(x) || Number.isNaN(centreX)) return whole(current, unit) === territory ? 0 : elsewhere;
    const dx = x - centreX;
    const dy = real(places.y, unit) - real(centres.y, territory);
    const dz = real(places.z, unit) - real(centres.z, territory);
    return squaredKmFromChord(dx * dx + dy * dy + dz * dz);
  };
  return {
    of,
    fill(unit, costs) {
      for (let territory = 0; territory < territoryCount; territory++) costs[territory] = of(unit, territory);
    },
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
    if (places === null || centres === null) return Number.NaN;
    const dx = real(places.x, unit) - real(centres.x, territory);
    const dy = real(places.y, unit) - real(centres.y, territory);
    const dz = real(places.z, unit) - real(centres.z, territory);
    return Math.sqrt(squaredKmFromChord(dx * dx + dy * dy + dz * dz));
  };
  const from = (unit: number, territory: number, owner: number, ownerKm: number): number => {
    if (territory === owner) return 0;
    const distance = perKm > 0 ? km(unit, territory) : Number.NaN;
    if (owner < 0) return Number.isNaN(distance) ? 1 : perKm * distance;
    const extra = distance - ownerKm;
    return Number.isNaN(extra) ? 1 : Math.max(0.05, 1 + perKm * extra);
  };
  return {
    of(unit, territory) {
      const owner = whole(current, unit);
      return from(unit, territory, owner, owner >= 0 && perKm > 0 ? km(unit, owner) : Number.NaN);
    },
    fill(unit, costs) {
      const owner = whole(current, unit);
      const ownerKm = owner >= 0 && perKm > 0 ? km(unit, owner) : Number.NaN;
      for (let territory = 0; territory < territoryCount; territory++) {
        costs[territory] = from(unit, territory, owner, ownerKm);
      }
    },
  };
}

/** Distance on a flat map to a power of 1 or 2. */
export function planarCost(places: Places, centres: Places, power: 1 | 2): UnitCost {
  const territoryCount = centres.x.length;
  const of = (unit: number, territory: number): number => {
    const dx = real(places.x, unit) - real(centres.x, territory);
    const dy = real(places.y, unit) - real(centres.y, territory);
    const square = dx * dx + dy * dy;
    return power === 2 ? square : Math.sqrt(square);
  };
  return {
    of,
    fill(unit, costs) {
      for (let territory = 0; territory < territoryCount; territory++) costs[territory] = of(unit, territory);
    },
  };
}
