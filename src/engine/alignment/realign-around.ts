/**
 * Repairs an alignment around units that were given a place by hand: only the territories that
 * lost or got them and the nearest of their neighbours are looked at, all else stays as it is.
 */
import { add, flag, real, whole } from "./typed-cell";
import { pickCost, pickPlaces, pickWhole } from "./construct/ordered-instance";
import type { Instance, UnitCost } from "./instance";
import type { Pacer } from "./pacer";
import { realign } from "./realign";

/** Neighbours of each touched territory that take part. */
const NEIGHBOURS = 8;

/** How many of a unit's next best territories count as neighbours of its own. */
const NEXT_BEST = 3;

/** What is repaired, and where it may change. */
export interface Realigned {
  readonly territoryOf: Int32Array;
  /** The territories that were looked at, ascending. */
  readonly within: Int32Array;
}

/**
 * @param instance the units placed by hand are fixed in it
 * @param territoryOf the alignment, with those units where they belong
 * @param prices those it was found with
 * @param touched territories that lost or got units by hand
 */
export async function realignAround(
  instance: Instance,
  territoryOf: Int32Array,
  prices: Float64Array,
  touched: Iterable<number>,
  pacer: Pacer,
): Promise<Realigned> {
  const within = neighbourhood(instance, territoryOf, prices, new Set(touched));
  const part = partOf(instance, territoryOf, prices, within);
  const labels = await realign(part.instance, part.territoryOf, part.prices, pacer);
  const repaired = territoryOf.slice();
  for (const [at, unit] of part.units.entries()) repaired[unit] = whole(within, whole(labels, at));
  return { territoryOf: repaired, within };
}

/** The touched territories and those that their units would most often go to next. */
function neighbourhood(
  instance: Instance,
  territoryOf: Int32Array,
  prices: Float64Array,
  touched: ReadonlySet<number>,
): Int32Array {
  const { territoryCount: n, measureCount: measures, load, importance, cost } = instance;
  const votes = new Map([...touched].map((territory) => [territory, new Float64Array(n)]));
  const costs = new Float64Array(n);
  for (const [unit, home] of territoryOf.entries()) {
    const counted = votes.get(home);
    if (counted === undefined) continue;
    cost.fill(unit, costs);
    for (let j = 0; j < n; j++) {
      let key = real(costs, j) === Number.POSITIVE_INFINITY ? Number.POSITIVE_INFINITY : 0;
      if (key === 0) key = real(importance, unit) * real(costs, j);
      for (let m = 0; m < measures; m++)
        key += real(prices, j * measures + m) * real(load, unit * measures + m);
      costs[j] = j === home ? Number.POSITIVE_INFINITY : key;
    }
    for (let place = 0; place < NEXT_BEST; place++) {
      const next = leastOf(costs);
      if (next < 0) break;
      add(counted, next, NEXT_BEST - place);
      costs[next] = Number.POSITIVE_INFINITY;
    }
  }
  const isWithin = new Uint8Array(n);
  for (const [territory, counted] of votes) {
    isWithin[territory] = 1;
    const order = Int32Array.from({ length: n }, (_, j) => j).sort(
      (a, b) => real(counted, b) - real(counted, a) || a - b,
    );
    for (const near of order.subarray(0, NEIGHBOURS)) if (real(counted, near) > 0) isWithin[near] = 1;
  }
  return Int32Array.from({ length: n }, (_, j) => j).filter((j) => flag(isWithin, j) === 1);
}

function leastOf(keys: Float64Array): number {
  let least = -1;
  let key = Number.POSITIVE_INFINITY;
  for (let j = 0; j < keys.length; j++) {
    if (real(keys, j) >= key) continue;
    key = real(keys, j);
    least = j;
  }
  return least;
}

/** The units of some territories, with those territories alone, as an instance of its own. */
function partOf(
  instance: Instance,
  territoryOf: Int32Array,
  prices: Float64Array,
  within: Int32Array,
): {
  readonly instance: Instance;
  /** Unit of the whole instance behind each unit. */
  readonly units: Int32Array;
  readonly territoryOf: Int32Array;
  readonly prices: Float64Array;
} {
  const { measureCount: measures, territoryCount, place, moves } = instance;
  const placeOf = new Int32Array(territoryCount).fill(-1);
  for (const [at, territory] of within.entries()) placeOf[territory] = at;
  const inside: number[] = [];
  let awayOutside = 0;
  for (const [unit, territory] of territoryOf.entries()) {
    const today = whole(instance.current, unit);
    if (whole(placeOf, territory) >= 0) inside.push(unit);
    else if (moves !== undefined && today >= 0 && today !== territory)
      awayOutside += real(moves.weight, unit);
  }
  const units = Int32Array.from(inside);
  const here = (territory: number): number => (territory < 0 ? -1 : whole(placeOf, territory));
  const perTerritory = (values: Float64Array): Float64Array =>
    Float64Array.from({ length: within.length * measures }, (_, q) =>
      real(values, whole(within, Math.floor(q / measures)) * measures + (q % measures)),
    );
  return {
    units,
    territoryOf: units.map((unit) => here(whole(territoryOf, unit))),
    prices: perTerritory(prices),
    instance: {
      unitCount: units.length,
      territoryCount: within.length,
      measureCount: measures,
      load: Float64Array.from({ length: units.length * measures }, (_, at) =>
        real(instance.load, whole(units, Math.floor(at / measures)) * measures + (at % measures)),
      ),
      lower: perTerritory(instance.lower),
      upper: perTerritory(instance.upper),
      slack: instance.slack,
      importance: Float64Array.from(units, (unit) => real(instance.importance, unit)),
      cost: costWithin(instance.cost, units, within),
      fixedTo: units.map((unit) => here(whole(instance.fixedTo, unit))),
      // A unit whose territory of today lies elsewhere is away wherever it is here.
      current: pickWhole(instance.current, units).map(here),
      place: place === null ? null : pickPlaces(place, units),
      ...(moves === undefined
        ? {}
        : {
            moves: {
              weight: Float64Array.from(units, (unit) => real(moves.weight, unit)),
              limit: Math.max(
                0,
                moves.limit - awayOutside - strangers(instance, territoryOf, units, placeOf),
              ),
            },
          }),
    },
  };
}

/** Weight of the units inside whose territory of today lies outside: they are away in any case. */
function strangers(
  { current, moves }: Instance,
  territoryOf: Int32Array,
  units: Int32Array,
  placeOf: Int32Array,
): number {
  let sum = 0;
  for (const unit of units) {
    const today = whole(current, unit);
    if (moves === undefined || today < 0 || today === whole(territoryOf, unit)) continue;
    if (whole(placeOf, today) < 0) sum += real(moves.weight, unit);
  }
  return sum;
}

function costWithin(cost: UnitCost, units: Int32Array, territories: Int32Array): UnitCost {
  const picked = pickCost(cost, units);
  return {
    of: (unit, j) => picked.of(unit, whole(territories, j)),
    fill(unit, costs) {
      if (picked.fillSome !== undefined) picked.fillSome(unit, territories, territories.length, costs);
      else for (const [j, territory] of territories.entries()) costs[j] = picked.of(unit, territory);
    },
  };
}
