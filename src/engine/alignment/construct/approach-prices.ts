import { listCandidates } from "../candidates";
import type { Instance } from "../instance";
import type { Pacer } from "../pacer";
import { real } from "../typed-cell";
import { DualClimber } from "./climb-dual";
import { meanMeasure } from "./free-instance";
import type { OrderedInstance } from "./ordered-instance";
import { innerShare, priceBands } from "./price-bands";
import { superUnits } from "./super-units";
import { cooling, costFigures, scalesOf } from "./temperatures";

/** What the levels of an approach share. */
export interface Approach {
  readonly ordered: OrderedInstance;
  readonly free: Instance;
  readonly meanImportance: number;
  /** Cost per scale that counts as one unit of temperature: a typical regret. */
  readonly softness: number;
  readonly pacer: Pacer;
}

/** Largest imbalance that ends a level, and most steps at one temperature. */
const ENOUGH = 0.015;
const MOST_STEPS = 16;

/** Classes of mix that the units of one place are parted into. */
const MIXES = 4;

/**
 * Prices from nothing, on large units: neighbours taken together. Prices must travel far
 * where homes are uneven, which takes few steps at a high temperature and none at all at a
 * low one.
 *
 * First one price for all measures together on few units and all territories; then, while
 * it is still hot, a price for each measure on units that keep their mix apart; then more
 * and smaller units with fewer territories each. Prices of several measures that are
 * switched on late, when it is cold, do not find their way.
 *
 * @returns of measure m in territory j at [j * measureCount + m], good to a temperature of 0.12 softness
 */
export async function approachPrices(approach: Approach): Promise<Float64Array> {
  const { free, softness: s, pacer } = approach;
  const { measureCount: measures, territoryCount } = free;
  const climb = new LevelClimb(approach);
  const first = levelOf(approach, Math.max(500, territoryCount), 1);
  const one = new Float64Array(territoryCount);
  const figures = costFigures(first, scalesOf(first, approach.meanImportance));
  const oneClimber = new DualClimber(pacer, territoryCount, 1);
  const several = measures > 1;
  const hot = cooling(figures.spread / 4, several ? 30 * s : 3 * s, 2.5);
  await climb.run(oneClimber, meanMeasure(first), one, territoryCount, hot);
  if (!several) {
    await climb.run(oneClimber, levelOf(approach, 7000, 1), one, 40, [3 * s, 1.2 * s, 0.5 * s, 0.2 * s]);
    return one;
  }
  const prices = new Float64Array(territoryCount * measures);
  for (let q = 0; q < prices.length; q++) prices[q] = real(one, Math.floor(q / measures)) / measures;
  const climber = new DualClimber(pacer, territoryCount, measures);
  const crude = levelOf(approach, Math.max(400, 2 * territoryCount), MIXES);
  await climb.run(climber, crude, prices, territoryCount, cooling(30 * s, 2 * s, 2.5));
  await climb.run(climber, levelOf(approach, 1500, MIXES), prices, 40, [2 * s, s, s / 2]);
  const fine = levelOf(approach, free.unitCount > 300_000 ? 12_000 : 7000, MIXES);
  await climb.run(climber, fine, prices, 24, [s / 4, 0.12 * s]);
  return prices;
}

/** Large units, about so many places of them; the free units themselves where those are not many more. */
function levelOf({ ordered, free }: Approach, places: number, mixes: number): Instance {
  const size = Math.floor(free.unitCount / places);
  return size < 2 ? free : superUnits(ordered, free, size, mixes);
}

class LevelClimb {
  constructor(private readonly approach: Approach) {}

  async run(
    climber: DualClimber,
    level: Instance,
    prices: Float64Array,
    width: number,
    temperatures: readonly number[],
  ): Promise<void> {
    const { pacer, meanImportance, free } = this.approach;
    const units = {
      instance: level,
      candidates: await listCandidates(level, prices, width, pacer),
      bands: priceBands(level, innerShare(free)),
      scale: scalesOf(level, meanImportance),
      taken: null,
    };
    for (const temperature of temperatures) {
      await climber.climb(units, prices, temperature, {
        globalisation: "damped",
        enough: ENOUGH,
        maxSteps: MOST_STEPS,
      });
    }
  }
}
