/**
 * What a narrower or wider band costs: the same problem at several tolerances, from narrow to
 * wide, each from the prices and the plan of the one before. A plan inside a narrow band is
 * inside every wider one, so the least objective can only fall; a search that ends above its
 * narrower neighbour keeps the neighbour's plan.
 */
import { align } from "./align";
import { pickCost, pickPlaces, pickWhole } from "./construct/ordered-instance";
import { excessOf } from "./excess";
import type { Instance } from "./instance";
import type { Pacer } from "./pacer";
import { real, whole } from "./typed-cell";

/** An instance, or a part of its units that stands for all. */
export interface Sample {
  readonly instance: Instance;
  /** Unit of the whole instance behind each unit. */
  readonly unitOf: Int32Array;
}

export interface TradeOffPoint {
  readonly tolerance: number;
  readonly territoryOf: Int32Array;
  readonly objective: number;
  /** Load outside the bands, 0 when every territory is inside. */
  readonly excess: number;
}

/** Every so many-th unit with its load made up for those left out, when there are more than `most`. */
export function sampleOf(instance: Instance, most: number): Sample {
  const every = Math.ceil(instance.unitCount / most);
  const count = Math.ceil(instance.unitCount / every);
  const unitOf = Int32Array.from({ length: count }, (_, at) => at * every);
  if (every === 1) return { instance, unitOf };
  const { measureCount: measures } = instance;
  const total = new Float64Array(measures);
  const kept = new Float64Array(measures);
  for (let unit = 0; unit < instance.unitCount; unit++) {
    for (let m = 0; m < measures; m++) {
      const load = real(instance.load, unit * measures + m);
      total[m] = real(total, m) + load;
      if (unit % every === 0) kept[m] = real(kept, m) + load;
    }
  }
  const { place } = instance;
  return {
    unitOf,
    instance: {
      unitCount: count,
      territoryCount: instance.territoryCount,
      measureCount: measures,
      lower: instance.lower,
      upper: instance.upper,
      slack: instance.slack,
      load: Float64Array.from({ length: count * measures }, (_, at) => {
        const m = at % measures;
        const load = real(instance.load, whole(unitOf, (at - m) / measures) * measures + m);
        return real(kept, m) > 0 ? (load * real(total, m)) / real(kept, m) : 0;
      }),
      importance: Float64Array.from(unitOf, (unit) => real(instance.importance, unit) * every),
      cost: pickCost(instance.cost, unitOf),
      fixedTo: pickWhole(instance.fixedTo, unitOf),
      current: pickWhole(instance.current, unitOf),
      place: place === null ? null : pickPlaces(place, unitOf),
    },
  };
}

/**
 * @param target of measure m in territory j at [j * measureCount + m], in the units of the loads
 * @param tolerances ascending, each more than 0
 * @param prices to begin with, those of the plan at hand
 */
export async function tradeOff(
  instance: Instance,
  target: Float64Array,
  tolerances: readonly number[],
  prices: Float64Array,
  seed: number,
  pacer: Pacer,
): Promise<TradeOffPoint[]> {
  const points: TradeOffPoint[] = [];
  let from = prices;
  for (const tolerance of tolerances) {
    const posed: Instance = {
      ...instance,
      lower: target.map((aim) => aim * (1 - tolerance)),
      upper: target.map((aim) => aim * (1 + tolerance)),
    };
    const found = await align(posed, { effort: "quick", seed, start: { prices: from } }, pacer);
    const excess = excessOf(posed, found.territoryOf);
    const narrower = points.at(-1);
    const isWorse =
      narrower !== undefined && narrower.excess === 0 && (excess > 0 || found.objective > narrower.objective);
    points.push(
      isWorse
        ? { ...narrower, tolerance }
        : { tolerance, territoryOf: found.territoryOf, objective: found.objective, excess },
    );
    from = found.prices;
  }
  return points;
}
