/**
 * What a narrower or wider band costs: the same problem at several tolerances, outward from that
 * of the plan at hand, each from the plan before. A plan inside a narrow band is inside every
 * wider one, so the least objective can only fall; where a wider band ends above its narrower
 * neighbour, the neighbour's plan is kept.
 */
import { pickCost, pickPlaces, pickWhole } from "./construct/ordered-instance";
import { excessOf } from "./excess";
import { objectiveOf, type Instance } from "./instance";
import type { Pacer } from "./pacer";
import { realign } from "./realign";
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
 * @param from the plan at hand, inside the bands of the tolerance `own` where they can be kept
 */
export async function tradeOff(
  instance: Instance,
  target: Float64Array,
  tolerances: readonly number[],
  from: { readonly territoryOf: Int32Array; readonly prices: Float64Array; readonly own: number },
  pacer: Pacer,
): Promise<TradeOffPoint[]> {
  const pointFrom = async (tolerance: number, start: Int32Array): Promise<TradeOffPoint> => {
    const posed: Instance = {
      ...instance,
      lower: target.map((aim) => aim * (1 - tolerance)),
      upper: target.map((aim) => aim * (1 + tolerance)),
    };
    const territoryOf = await realign(posed, start, from.prices, pacer);
    const objective = objectiveOf(posed, territoryOf);
    return { tolerance, territoryOf, objective, excess: excessOf(posed, territoryOf) };
  };
  const narrower: TradeOffPoint[] = [];
  for (const tolerance of tolerances.filter((one) => one < from.own).reverse()) {
    narrower.unshift(await pointFrom(tolerance, narrower[0]?.territoryOf ?? from.territoryOf));
  }
  const points: TradeOffPoint[] = [];
  const take = (point: TradeOffPoint): void => {
    const before = points.at(-1);
    const isWorse = before?.excess === 0 && (point.excess > 0 || point.objective > before.objective);
    points.push(isWorse ? { ...before, tolerance: point.tolerance } : point);
  };
  narrower.forEach(take);
  let start = from.territoryOf;
  for (const tolerance of tolerances.filter((one) => one >= from.own)) {
    const point = await pointFrom(tolerance, start);
    start = point.territoryOf;
    take(point);
  }
  return points;
}
