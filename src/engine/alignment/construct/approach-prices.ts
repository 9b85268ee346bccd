import { listCandidates } from "../candidates";
import type { Instance } from "../instance";
import type { Pacer } from "../pacer";
import { real } from "../typed-cell";
import { climbThrough, DualClimber } from "./climb-dual";
import { evenWeights, oneMeasure } from "./free-instance";
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

/** Prices, and the temperature that they are good for next. */
export interface Approached {
  /** Of measure m in territory j at [j * measureCount + m]. */
  readonly prices: Float64Array;
  readonly temperature: number;
}

/** Largest imbalance that ends a level, and most steps at one temperature. */
const ENOUGH = 0.015;
const MOST_STEPS = 16;

/** Classes of mix that the units of one place are parted into. */
const MIXES = 4;

/** Lists longer than so many units are priced on tens of thousands of large units first. */
const HUGE = 300_000;

/** Places of the first level: what the way from nothing is found on. */
const FIRST_PLACES = 500;

/** Temperature, in softness, at which several measures get a price each. */
const PARTED = 5;

/** A level of large units: about so many places of them, territories in reach, temperatures in softness. */
interface Level {
  readonly places: number;
  readonly width: number;
  readonly temperatures: readonly number[];
}

const ONE_MEASURE: Level = { places: 7000, width: 40, temperatures: [3, 1.2, 0.5, 0.2] };
const ONE_MEASURE_HUGE: Level = { places: 50_000, width: 16, temperatures: [0.12, 0.055] };
const SEVERAL: Level = { places: 1500, width: 40, temperatures: [2, 1, 0.5] };
const SEVERAL_LARGE: Level = { places: 7000, width: 24, temperatures: [0.25, 0.12] };
const SEVERAL_HUGE: Level = { places: 12_000, width: 24, temperatures: [0.25, 0.12, 0.055] };

/** Where the first level ends and the last begins in the time of an approach, measured at 10,000 and 50,000 units. */
const FIRST_ENDS = 0.45;
const LAST_BEGINS = 0.8;
/** Share of a level that making its units and their lists takes. */
const LISTING = 0.15;

/** Where the units themselves go on after each level, in softness. */
const AFTER_HUGE = 0.0167;
const AFTER_LARGE = 0.055;
const AFTER_ONE_MEASURE = 0.12;
const AFTER_SEVERAL = 0.25;

/**
 * Prices from nothing, on large units: neighbours taken together. Prices must travel far
 * where homes are uneven, which takes few steps at a high temperature and none at all at a
 * low one.
 *
 * First one price for all measures together on few units and all territories; then a price
 * for each measure on units that keep their mix apart; then more and smaller units with
 * fewer territories each. The one measure is the sum of all over their means, which is what
 * importance mostly goes by: then the one price, parted, is right for units of any mix.
 */
export async function approachPrices(approach: Approach): Promise<Approached> {
  const { free } = approach;
  const { measureCount: measures, territoryCount } = free;
  const climb = new LevelClimb(approach);
  const { pacer } = approach;
  const places = Math.max(FIRST_PLACES, territoryCount);
  const first = await pacer.within(0, FIRST_ENDS * LISTING, () => levelOf(approach, places, 1));
  const one = new Float64Array(territoryCount);
  const weights = evenWeights(free);
  const sum = measures > 1 ? oneMeasure(first, weights) : first;
  const figures = costFigures(first, scalesOf(first, approach.meanImportance));
  const { softness } = approach;
  const coldest = measures > 1 ? PARTED : (ONE_MEASURE.temperatures[0] as number);
  const hot = cooling(figures.spread / 4 / softness, coldest, 4);
  const oneClimber = new DualClimber(pacer, territoryCount, 1);
  await pacer.within(FIRST_ENDS * LISTING, FIRST_ENDS, () =>
    climb.run(oneClimber, sum, one, { places, width: territoryCount, temperatures: hot }),
  );

  const isHuge = free.unitCount > HUGE;
  if (measures === 1) {
    const end = isHuge ? LAST_BEGINS : 1;
    await pacer.within(FIRST_ENDS, end, () => climb.runOn(oneClimber, one, 1, ONE_MEASURE));
    if (!isHuge) return { prices: one, temperature: AFTER_ONE_MEASURE * softness };
    await pacer.within(end, 1, () => climb.runOn(oneClimber, one, 1, ONE_MEASURE_HUGE));
    return { prices: one, temperature: AFTER_HUGE * softness };
  }
  const prices = new Float64Array(territoryCount * measures);
  for (let q = 0; q < prices.length; q++)
    prices[q] = real(one, Math.floor(q / measures)) * real(weights, q % measures);
  const climber = new DualClimber(pacer, territoryCount, measures);
  const parted = (FIRST_ENDS + LAST_BEGINS) / 2;
  await pacer.within(FIRST_ENDS, parted, () =>
    climb.runOn(climber, prices, MIXES, { places, width: 80, temperatures: [PARTED] }),
  );
  await pacer.within(parted, LAST_BEGINS, () => climb.runOn(climber, prices, MIXES, SEVERAL));
  const finest = isHuge ? SEVERAL_HUGE : SEVERAL_LARGE;
  if (2 * MIXES * finest.places > free.unitCount) return { prices, temperature: AFTER_SEVERAL * softness };
  await pacer.within(LAST_BEGINS, 1, () => climb.runOn(climber, prices, MIXES, finest));
  return { prices, temperature: (isHuge ? AFTER_HUGE : AFTER_LARGE) * softness };
}

/** Large units, about so many places of them; the free units themselves where those are not many more. */
async function levelOf({ ordered, free, pacer }: Approach, places: number, mixes: number): Promise<Instance> {
  const size = Math.floor(free.unitCount / places);
  return size < 2 ? free : superUnits(ordered, free, size, mixes, pacer);
}

class LevelClimb {
  constructor(private readonly approach: Approach) {}

  /** Climbs on the large units of a level. */
  async runOn(climber: DualClimber, prices: Float64Array, mixes: number, level: Level): Promise<void> {
    const { pacer } = this.approach;
    const units = await pacer.within(0, LISTING / 2, () => levelOf(this.approach, level.places, mixes));
    await pacer.within(LISTING / 2, 1, () => this.run(climber, units, prices, level));
  }

  async run(
    climber: DualClimber,
    instance: Instance,
    prices: Float64Array,
    { width, temperatures }: Level,
  ): Promise<void> {
    const { pacer, meanImportance, free, softness } = this.approach;
    const units = {
      instance,
      candidates: await pacer.within(0, LISTING, () => listCandidates(instance, prices, width, pacer)),
      bands: priceBands(instance, innerShare(free)),
      scale: scalesOf(instance, meanImportance),
      taken: null,
    };
    const climb = (temperature: number) =>
      climber.climb(units, prices, temperature * softness, { enough: ENOUGH, maxSteps: MOST_STEPS });
    await pacer.within(LISTING, 1, () => climbThrough(temperatures, pacer, climb));
  }
}
