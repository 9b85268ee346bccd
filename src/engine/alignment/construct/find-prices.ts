import { listCandidates, type Candidates } from "../candidates";
import { bandSupport } from "../certify";
import type { Instance } from "../instance";
import type { Pacer } from "../pacer";
import { whole } from "../typed-cell";
import { approachPrices, type Approach } from "./approach-prices";
import { DualClimber, type Climbed, type PricedUnits } from "./climb-dual";
import { freeInstance, sizesOf } from "./free-instance";
import type { OrderedInstance } from "./ordered-instance";
import { innerShare, meanTolerance, priceBands } from "./price-bands";
import { cheapestTerritories, roundOpenUnits } from "./round-units";
import { cooling, costFigures, meanImportance, scalesOf } from "./temperatures";

/** What pricing hands on to the search; units and loads are those of the ordered instance. */
export interface PricedInstance {
  /** Of measure m in territory j at [j * measureCount + m]: positive where a territory would get too much. */
  readonly prices: Float64Array;
  /** Of all units, listed at the prices. */
  readonly candidates: Candidates;
  /** Whole units, nearly balanced. */
  readonly territoryOf: Int32Array;
  /** No assignment inside the bands costs less. */
  readonly bound: number;
}

/** Temperature, in softness, at which all units are priced one by one. */
const FIRST = 0.12;
const COOLING = 2.2;

/** Large units are given a place when it is this many times hotter than at the end. */
const FIXING = 5;
/** Units of at least this share of the room in a territory's band are large. */
const LARGE = 0.25;

/** Imbalance when large units are to be given a place, beyond which it is tried again with more room. */
const TOO_MUCH = 0.02;
const MORE_ROOM = 0.92;

/** Pairs of unit and territory up to which the bound gets prices of its own, and how many levels colder they are. */
const TIGHTENED_PAIRS = 3e6;
const COLDER = 6;

const ENOUGH = 0.015;
/** The same at the end, in mean units of a territory, and its limits: what is left is up to rounding and repair. */
const ENOUGH_AT_LAST = 1.5;
const TIGHTEST = 4e-4;
const LOOSEST = 4e-3;
const MOST_STEPS = 16;

/**
 * Prices at which every unit going to its cheapest territory nearly balances the loads,
 * and whole units by them.
 *
 * The smoothed dual (see smoothed-dual.ts) is climbed at falling temperatures, first on
 * large units (see approach-prices.ts), then on all units with short lists of candidates by
 * reduced cost. Towards the end large units are given a territory each, by the same
 * rounding as all units at the end, and the prices of the rest settle around them: what a
 * large unit leaves or takes too much is carried on by the prices, not by the search.
 *
 * @param start prices to begin with, of an instance much like this one
 * @see Bertsekas (1998) Network Optimization, ch. 7 for ε-scaling; Fisher (1981) The Lagrangian relaxation method, Mgmt Sci. 27
 */
export async function findPrices(
  ordered: OrderedInstance,
  start: Float64Array | null,
  pacer: Pacer,
): Promise<PricedInstance> {
  const free = freeInstance(ordered);
  const importance = meanImportance(free);
  const softness = costFigures(free, scalesOf(free, importance)).regret;
  const approach: Approach = { ordered, free, meanImportance: importance, softness, pacer };
  const prices = start === null ? await approachPrices(approach) : start.slice();
  return new UnitPricing(approach, prices).run();
}

/** The last part of the annealing, on the units themselves. */
class UnitPricing {
  private readonly free: Instance;
  private readonly pacer: Pacer;
  private readonly climber: DualClimber;
  private readonly scale: Float64Array;
  private readonly first: number;
  private readonly last: number;
  private readonly enough: number;
  private readonly width: number;
  /** Territory of the units that are given one before the end, else -1. */
  private readonly taken: Int32Array;

  constructor(
    private readonly approach: Approach,
    private readonly prices: Float64Array,
  ) {
    const { free, pacer, softness } = approach;
    this.free = free;
    this.pacer = pacer;
    this.climber = new DualClimber(pacer, free.territoryCount, free.measureCount);
    this.scale = scalesOf(free, approach.meanImportance);
    this.first = FIRST * softness;
    this.last = softness / sharpness(free.unitCount / free.territoryCount);
    const unitsInTerritory = free.unitCount / free.territoryCount;
    this.enough = Math.min(LOOSEST, Math.max(TIGHTEST, ENOUGH_AT_LAST / unitsInTerritory));
    this.width = listWidth(free);
    this.taken = new Int32Array(free.unitCount).fill(-1);
  }

  async run(): Promise<PricedInstance> {
    const start = this.prices.slice();
    const inner = innerShare(this.free);
    let warm = await this.anneal(inner, this.first, FIXING * this.last);
    if (warm.climbed.imbalance > TOO_MUCH && inner > MORE_ROOM) {
      this.prices.set(start);
      warm = await this.anneal(MORE_ROOM, this.first, FIXING * this.last);
    }
    const certain = this.prices.slice();
    this.giveLargeUnits(warm.climbed, FIXING * this.last);
    const cold = await this.cool(warm.units, (FIXING * this.last) / COOLING, this.last);

    const chosen = cheapestTerritories(this.free, warm.units.candidates, this.prices);
    for (let unit = 0; unit < chosen.length; unit++) {
      if (whole(this.taken, unit) >= 0) chosen[unit] = whole(this.taken, unit);
    }
    roundOpenUnits(cold, this.prices, this.last, sizesOf(this.free), 0, (unit, territory) => {
      chosen[unit] = territory;
    });
    return this.hand(chosen, certain);
  }

  /** Cools with nothing decided, and at the end once more with lists made anew. */
  private async anneal(
    inner: number,
    first: number,
    last: number,
  ): Promise<{ units: PricedUnits; climbed: Climbed }> {
    const units = await this.units(inner);
    await this.cool(units, first, last);
    const listed = await this.units(inner);
    return { units: { ...listed, taken: this.taken }, climbed: await this.climb(listed, last, ENOUGH) };
  }

  private async units(inner: number): Promise<PricedUnits> {
    const { free, prices, width, pacer, scale } = this;
    const { groups } = this.approach.ordered;
    const candidates = await listCandidates(free, prices, width, pacer, groups);
    return { instance: free, candidates, bands: priceBands(free, inner), scale, taken: null };
  }

  private async cool(units: PricedUnits, first: number, last: number): Promise<Climbed> {
    for (const temperature of cooling(first, last, COOLING).slice(0, -1)) {
      await this.climb(units, temperature, ENOUGH);
    }
    return this.climb(units, last, last === this.last ? this.enough : ENOUGH);
  }

  private climb(units: PricedUnits, temperature: number, enough: number): Promise<Climbed> {
    return this.climber.climb(units, this.prices, temperature, {
      globalisation: "clipped",
      enough,
      maxSteps: MOST_STEPS,
    });
  }

  private giveLargeUnits(climbed: Climbed, temperature: number): void {
    const { free } = this;
    const least = (LARGE * meanTolerance(free) * free.unitCount) / free.territoryCount;
    roundOpenUnits(climbed, this.prices, temperature, sizesOf(free), least, (unit, territory) => {
      this.taken[unit] = territory;
    });
  }

  /**
   * Lists all units at the prices from before large units were given a place: those are the
   * prices of the whole problem, so their dual value is the bound.
   */
  private async hand(chosen: Int32Array, prices: Float64Array): Promise<PricedInstance> {
    const { instance, groups } = this.approach.ordered;
    const territoryOf = instance.fixedTo.slice();
    territoryOf.set(chosen);
    let candidates = await listCandidates(instance, prices, this.width, this.pacer, groups);
    let bound = candidates.reducedTotal - bandSupport(instance, prices);
    if (instance.unitCount * instance.territoryCount > TIGHTENED_PAIRS)
      return { prices, candidates, territoryOf, bound };
    this.prices.set(prices);
    await this.tighten();
    const tighter = await listCandidates(instance, this.prices, this.width, this.pacer, groups);
    const better = tighter.reducedTotal - bandSupport(instance, this.prices);
    if (better > bound) {
      prices = this.prices;
      candidates = tighter;
      bound = better;
    }
    return { prices, candidates, territoryOf, bound };
  }

  /** Prices for the bound alone: the bands themselves, nothing given away, as cold as it gets. */
  private async tighten(): Promise<void> {
    const units = await this.units(1);
    let temperature = FIXING * this.last;
    for (let level = 0; level < COLDER; level++) {
      temperature /= COOLING;
      await this.climb(units, temperature, this.enough);
    }
  }
}

/** How far to cool, by units in a territory: enough open ones must be left to make up for what rounding does. */
function sharpness(unitsInTerritory: number): number {
  if (unitsInTerritory <= 400) return 80;
  return unitsInTerritory <= 1500 ? 150 : 300;
}

/** Candidates of each unit: many where there is room for them. */
function listWidth({ unitCount, territoryCount }: Instance): number {
  if (unitCount * territoryCount <= 400_000) return Math.min(territoryCount, 256);
  return unitCount > 500_000 ? 10 : 14;
}
