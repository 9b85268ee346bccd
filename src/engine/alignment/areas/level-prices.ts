import { exp, log } from "../../geography/portable-math";

/** Temperatures, each half the one before, and rounds of prices at each. */
const LEVELS = 13;
const ROUNDS = 10;

/** Exponents beyond which a territory's share of an area counts as nothing. */
const NEGLIGIBLE = 30;

/** What the prices need to know of the areas. */
export interface LevelProblem {
  readonly areaCount: number;
  readonly territoryCount: number;
  /** Squared distance of area i to territory t at [i * territoryCount + t], km². */
  readonly square: Float64Array;
  /** Share of the whole load in each area; all measures counted alike. */
  readonly share: Float64Array;
  /** Share of the whole load that each territory should get; sums to 1. */
  readonly target: Float64Array;
  /** Territory the area must belong to, or -1. */
  readonly fixedTo: Int32Array;
}

/**
 * One price a territory, km², at which areas that go to the least of squared distance plus
 * price share out the load as wanted: the cells of a power diagram. Every area is at first
 * spread over territories in proportion to exp(-(square + price) / temperature), and each
 * price rises with the logarithm of what its territory gets too much; the temperature falls
 * until areas are nearly whole. The prices are changed in place.
 *
 * Yields after every round over all areas; returns the territory of each area.
 *
 * @see Cuturi (2013) Sinkhorn distances, NeurIPS 26; Aurenhammer, Hoffmann & Aronov (1998)
 *   Minkowski-type theorems and least-squares clustering, Algorithmica 20
 */
export function* levelPrices(problem: LevelProblem, prices: Float64Array): Generator<void, Int32Array> {
  const { areaCount, territoryCount, square, share, target, fixedTo } = problem;
  const gets = new Float64Array(territoryCount);
  const value = new Float64Array(territoryCount);
  const territoryOf = new Int32Array(areaCount);
  let temperature = meanOfNearest(problem);
  for (let level = 0; level < LEVELS; level++, temperature /= 2) {
    for (let round = 0; round < ROUNDS; round++) {
      gets.fill(0);
      for (let area = 0; area < areaCount; area++) {
        const weight = share[area] as number;
        const fixed = fixedTo[area] as number;
        if (fixed >= 0) {
          territoryOf[area] = fixed;
          gets[fixed] = (gets[fixed] as number) + weight;
          continue;
        }
        const row = area * territoryCount;
        let least = Infinity;
        for (let territory = 0; territory < territoryCount; territory++) {
          const sum = (square[row + territory] as number) + (prices[territory] as number);
          value[territory] = sum;
          if (sum >= least) continue;
          least = sum;
          territoryOf[area] = territory;
        }
        if (weight === 0) continue;
        const reach = least + NEGLIGIBLE * temperature;
        let whole = 0;
        for (let territory = 0; territory < territoryCount; territory++) {
          const sum = value[territory] as number;
          const part = sum < reach ? exp((least - sum) / temperature) : 0;
          value[territory] = part;
          whole += part;
        }
        const each = weight / whole;
        for (let territory = 0; territory < territoryCount; territory++) {
          const part = value[territory] as number;
          if (part > 0) gets[territory] = (gets[territory] as number) + each * part;
        }
      }
      if (level === LEVELS - 1 && round === ROUNDS - 1) break;
      for (let territory = 0; territory < territoryCount; territory++) {
        // A territory that gets next to nothing is drawn in by a bounded step.
        const excess = Math.max(1e-3, (gets[territory] as number) / (target[territory] as number));
        prices[territory] = (prices[territory] as number) + temperature * log(excess);
      }
      yield;
    }
  }
  return territoryOf;
}

/** Mean of the areas' squared distance to the nearest territory, times 16: hot enough to be smooth. */
function meanOfNearest({ areaCount, territoryCount, square, share }: LevelProblem): number {
  let sum = 0;
  for (let area = 0; area < areaCount; area++) {
    let least = Infinity;
    for (let territory = 0; territory < territoryCount; territory++) {
      least = Math.min(least, square[area * territoryCount + territory] as number);
    }
    sum += least * (share[area] as number);
  }
  return Math.max(1, 16 * sum);
}
