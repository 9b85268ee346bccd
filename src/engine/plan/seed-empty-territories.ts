import type { Instance, Places } from "../alignment/instance";
import type { Pacer } from "../alignment/pacer";
import { flag, real, whole } from "../alignment/typed-cell";
import { squaredKmFromChord } from "../geography/distance";
import type { Territory } from "../model/plan";
import type { UnitRules } from "./unit-rules";

/** Most units that a seed is gathered from, and most places tried for one. */
const GATHERED = 1000;
const TRIED = 100;

/** A unit that may be given away. */
interface Spare {
  readonly unit: number;
  /** Territory of today's owner, or -1. */
  readonly owner: number;
  /** Load of as many units as it stands for. */
  readonly load: number;
}

interface Seed {
  readonly taken: readonly Spare[];
  /** Sum of load and squared km from where it was tried, over the load. */
  readonly spread: number;
}

/**
 * Homes, with a place for each territory that has neither a home nor an account: the middle of the
 * most compact load of its target's size that owners above their targets can spare, so that a new
 * territory takes its accounts from one neighbourhood and not the largest ones of the whole land.
 * Where there is nothing to spare, or nothing has a place, it stays without.
 *
 * @param open the instance with the leading measure alone
 * @param homes of the territories, NaN where one has none
 */
export async function seedEmptyTerritories(
  open: Instance,
  territories: readonly Territory[],
  place: Places,
  homes: Places,
  rules: UnitRules,
  pacer: Pacer,
): Promise<Places> {
  const n = open.territoryCount;
  const held = new Float64Array(n);
  const units = new Int32Array(n);
  let total = 0;
  for (let unit = 0; unit < open.unitCount; unit++) {
    const load = real(open.load, unit);
    total += load;
    const fixed = whole(open.fixedTo, unit);
    const holder = fixed >= 0 ? fixed : whole(open.current, unit);
    if (holder < 0) continue;
    held[holder] = real(held, holder) + load;
    units[holder] = whole(units, holder) + 1;
  }
  const empty: number[] = [];
  for (let j = 0; j < n; j++) {
    if (Number.isNaN(real(homes.x, j)) && whole(units, j) === 0) empty.push(j);
  }
  if (empty.length === 0) return homes;
  let capacity = 0;
  for (const territory of territories) capacity += territory.capacity;
  const targetOf = (j: number): number => (total * (territories[j]?.capacity ?? 0)) / capacity;
  const surplus = Float64Array.from(territories, (_, j) => real(held, j) - targetOf(j));
  let spares = sparesOf(open, place, surplus);
  const seeded: Places = { x: homes.x.slice(), y: homes.y.slice(), z: homes.z.slice() };
  for (const [index, territory] of empty.entries()) {
    await pacer.breathe(index, empty.length);
    const allowed = spares.filter(
      ({ unit }) => flag(rules.isAllowed, whole(rules.kindOf, unit) * n + territory) === 1,
    );
    const seed = bestSeed(allowed, surplus, place, targetOf(territory));
    if (seed === null) continue;
    setMiddle(seed, place, seeded, territory);
    const gone = new Set(seed.taken);
    spares = spares.filter((one) => !gone.has(one));
    for (const { owner, load } of seed.taken) if (owner >= 0) surplus[owner] = real(surplus, owner) - load;
  }
  return seeded;
}

/** Units with a place that nothing holds where they are and whose owner is above the target. */
function sparesOf(open: Instance, place: Places, surplus: Float64Array): Spare[] {
  const spares: Spare[] = [];
  const every = Math.ceil(open.unitCount / GATHERED);
  for (let unit = 0; unit < open.unitCount; unit += every) {
    if (whole(open.fixedTo, unit) >= 0 || Number.isNaN(real(place.x, unit))) continue;
    const owner = whole(open.current, unit);
    const load = every * real(open.load, unit);
    if (load > 0 && (owner < 0 || real(surplus, owner) > 0)) spares.push({ unit, owner, load });
  }
  return spares;
}

/** The most compact of the seeds tried; null where there is nothing to spare. */
function bestSeed(
  spares: readonly Spare[],
  surplus: Float64Array,
  place: Places,
  target: number,
): Seed | null {
  let best: Seed | null = null;
  const every = Math.max(1, Math.ceil(spares.length / TRIED));
  for (let at = 0; at < spares.length; at += every) {
    const centre = spares[at];
    if (centre === undefined) continue;
    const seed = gather(spares, surplus, place, centre.unit, target);
    if (seed.taken.length > 0 && (best === null || seed.spread < best.spread)) best = seed;
  }
  return best;
}

/** The load nearest to a unit, from each owner as far as it has a surplus, until it makes a target. */
function gather(
  spares: readonly Spare[],
  surplus: Float64Array,
  place: Places,
  centre: number,
  target: number,
): Seed {
  const ranked = spares
    .map((spare) => ({ spare, square: squaredKm(place, spare.unit, centre) }))
    .sort((a, b) => a.square - b.square || a.spare.unit - b.spare.unit);
  const rest = surplus.slice();
  const taken: Spare[] = [];
  let gathered = 0;
  let spread = 0;
  for (const { spare, square } of ranked) {
    if (gathered >= target) break;
    const { owner, load } = spare;
    if (owner >= 0) {
      if (real(rest, owner) <= 0) continue;
      rest[owner] = real(rest, owner) - load;
    }
    taken.push(spare);
    spread += load * square;
    gathered += load;
  }
  return { taken, spread: spread / gathered };
}

function setMiddle(seed: Seed, place: Places, seeded: Places, territory: number): void {
  let x = 0;
  let y = 0;
  let z = 0;
  for (const { unit, load } of seed.taken) {
    x += load * real(place.x, unit);
    y += load * real(place.y, unit);
    z += load * real(place.z, unit);
  }
  const length = Math.hypot(x, y, z);
  // Loads on opposite sides of the earth have no middle.
  if (length === 0) return;
  seeded.x[territory] = x / length;
  seeded.y[territory] = y / length;
  seeded.z[territory] = z / length;
}

function squaredKm(place: Places, a: number, b: number): number {
  const dx = real(place.x, a) - real(place.x, b);
  const dy = real(place.y, a) - real(place.y, b);
  const dz = real(place.z, a) - real(place.z, b);
  return squaredKmFromChord(dx * dx + dy * dy + dz * dz);
}
