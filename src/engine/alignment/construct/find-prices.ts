import { listCandidates, type Candidates } from "../candidates";
import { bandSupport } from "../certify";
import type { Instance } from "../instance";
import type { Pacer } from "../pacer";
import { approachPrices, type Approach, type Approached } from "./approach-prices";
import { climbThrough, DualClimber, type Climbed } from "./climb-dual";
import { freeInstance, sizesOf } from "./free-instance";
import type { OrderedInstance } from "./ordered-instance";
import { innerShare, meanTolerance, priceBands, type PriceBands } from "./price-bands";
import type { PricedUnits } from "./priced-units";
import { cheapestTerritories, roundOpenUnits } from "./round-units";
import { cooling, costFigures, meanImportance, scalesOf } from "./temperatures";

/**
 * Where the steps end in the time of finding prices, measured at 2,000 to 50,000 units: prices on large units, then on
 * all units at falling temperatures, whole units. The rest are the lists and the bound that are handed on.
 */
const APPROACHED = 0.58;
const COOLED = 0.83;
const WHOLE = 0.92;
/** Where the steps of the cooling end in its time: lists, the first temperature, the plan told early, colder ones, lists anew. */
const FIRST_LISTS = 0.15;
const FIRST_CLIMB = 0.4;
const TOLD_EARLY = 0.6;
const COLDER_CLIMBS = 0.7;
const LAST_LISTS = 0.85;

/** Told of whole units by prices that are still warm: in reach of their bands, and dear. */
export type EarlyListener = (early: PricedInstance) => Promise<void>;

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

/** Temperature, in softness, at which units are priced one by one where prices are known to begin with. */
const KNOWN = 0.12;
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
 * @param onEarly told once, after the first temperature on all units; what it does to the lists changes nothing here
 * @see Bertsekas (1998) Network Optimization, ch. 7 for ε-scaling; Fisher (1981) The Lagrangian relaxation method, Mgmt Sci. 27
 */
export async function findPrices(
  ordered: OrderedInstance,
  start: Float64Array | null,
  pacer: Pacer,
  onEarly?: EarlyListener,
): Promise<PricedInstance> {
  const free = freeInstance(ordered);
  const importance = meanImportance(free);
  const softness = costFigures(free, scalesOf(free, importance)).regret;
  const approach: Approach = { ordered, free, meanImportance: importance, softness, pacer };
  const begun =
    start === null
      ? await pacer.within(0, APPROACHED, () => approachPrices(approach))
      : { prices: start.slice(), temperature: KNOWN * softness };
  return pacer.within(start === null ? APPROACHED : 0, 1, () =>
    new UnitPricing(approach, begun, onEarly).run(),
  );
}

/** The last part of the annealing, on the units themselves. */
class UnitPricing {
  private readonly free: Instance;
  private readonly pacer: Pacer;
  private readonly climber: DualClimber;
  private readonly scale: Float64Array;
  private readonly prices: Float64Array;
  private readonly first: number;
  private readonly last: number;
  private readonly enough: number;
  private readonly width: number;
  /** Territory of the units that are given one before the end, else -1. */
  private readonly taken: Int32Array;
  private hasTold = false;

  constructor(
    private readonly approach: Approach,
    begun: Approached,
    private readonly onEarly: EarlyListener | undefined,
  ) {
    const { free, pacer, softness } = approach;
    this.free = free;
    this.pacer = pacer;
    this.climber = new DualClimber(pacer, free.territoryCount, free.measureCount);
    this.scale = scalesOf(free, approach.meanImportance);
    this.prices = begun.prices;
    const unitsInTerritory = free.unitCount / free.territoryCount;
    this.last = softness / sharpness(unitsInTerritory);
    this.first = Math.max(begun.temperature, FIXING * this.last);
    this.enough = Math.min(LOOSEST, Math.max(TIGHTEST, ENOUGH_AT_LAST / unitsInTerritory));
    this.width = listWidth(free);
    this.taken = new Int32Array(free.unitCount).fill(-1);
  }

  async run(): Promise<PricedInstance> {
    const start = this.prices.slice();
    const inner = innerShare(this.free);
    const { pacer } = this;
    const [cooled, whole] = [afterApproach(COOLED), afterApproach(WHOLE)];
    let warm = await pacer.within(0, cooled, () => this.anneal(inner));
    if (warm.climbed.imbalance > TOO_MUCH && inner > MORE_ROOM) {
      this.prices.set(start);
      warm = await pacer.within(cooled, whole, () => this.anneal(MORE_ROOM));
    }
    const certain = this.prices.slice();
    const { units } = warm.climbed;
    const territoryOf = await pacer.within(cooled, whole, async () => {
      await pacer.within(0, 0.3, () => this.giveLargeUnits(units, FIXING * this.last));
      await pacer.within(0.3, 0.8, () =>
        this.cool(units, cooling((FIXING * this.last) / COOLING, this.last, COOLING)),
      );
      return pacer.within(0.8, 1, () => this.rounded(units, this.last));
    });
    return pacer.within(whole, 1, () => this.hand(territoryOf, certain, warm.listed));
  }

  /** A territory for each unit of the instance, by the prices and shares at a temperature. */
  private async rounded(units: PricedUnits, temperature: number): Promise<Int32Array> {
    const { free, prices, pacer } = this;
    const territoryOf = this.approach.ordered.instance.fixedTo.slice();
    territoryOf.set(await cheapestTerritories(units, prices, pacer));
    const decide = (unit: number, territory: number): void => {
      territoryOf[unit] = territory;
    };
    await roundOpenUnits(units, prices, temperature, sizesOf(free), 0, decide, pacer);
    return territoryOf;
  }

  /** Cools with nothing decided, and at the end once more with lists made anew. */
  private async anneal(inner: number): Promise<{ listed: Listed; climbed: Climbed }> {
    const bands = priceBands(this.free, inner);
    const last = FIXING * this.last;
    const { pacer } = this;
    const early = await pacer.within(0, FIRST_LISTS, () => this.list());
    const [first, ...colder] = cooling(this.first, last, COOLING) as [number, ...number[]];
    const { units: warm } = await pacer.within(FIRST_LISTS, FIRST_CLIMB, () =>
      this.climb(this.units(early, bands), first, ENOUGH),
    );
    await pacer.within(FIRST_CLIMB, TOLD_EARLY, () => this.tell(early, warm, first));
    await pacer.within(TOLD_EARLY, COLDER_CLIMBS, () => this.cool(warm, colder));
    const listed = await pacer.within(COLDER_CLIMBS, LAST_LISTS, () => this.list());
    const units = { ...this.units(listed, bands), taken: this.taken };
    const climbed = await pacer.within(LAST_LISTS, 1, () => this.climb(units, last, ENOUGH));
    return { listed, climbed };
  }

  /** Lists all units, those that are fixed too, at the prices as they are. */
  private async list(): Promise<Listed> {
    const { instance, groups } = this.approach.ordered;
    const prices = this.prices.slice();
    return { prices, candidates: await listCandidates(instance, prices, this.width, this.pacer, groups) };
  }

  private units({ candidates }: Listed, bands: PriceBands): PricedUnits {
    return { instance: this.free, candidates, bands, scale: this.scale, taken: null };
  }

  private async tell(listed: Listed, units: PricedUnits, temperature: number): Promise<void> {
    if (this.onEarly === undefined || this.hasTold) return;
    this.hasTold = true;
    const { candidates } = listed;
    const copied = { ...candidates, territory: candidates.territory.slice(), cost: candidates.cost.slice() };
    const territoryOf = await this.rounded(units, temperature);
    await this.onEarly({ ...this.boundedBy({ ...listed, candidates: copied }), territoryOf });
  }

  private async cool(units: PricedUnits, temperatures: readonly number[]): Promise<void> {
    await climbThrough(temperatures, this.pacer, (temperature) =>
      this.climb(units, temperature, temperature === this.last ? this.enough : ENOUGH),
    );
  }

  private climb(units: PricedUnits, temperature: number, enough: number): Promise<Climbed> {
    return this.climber.climb(units, this.prices, temperature, { enough, maxSteps: MOST_STEPS });
  }

  private async giveLargeUnits(units: PricedUnits, temperature: number): Promise<void> {
    const { free } = this;
    const least = (LARGE * meanTolerance(free) * free.unitCount) / free.territoryCount;
    const decide = (unit: number, territory: number): void => {
      this.taken[unit] = territory;
    };
    await roundOpenUnits(units, this.prices, temperature, sizesOf(free), least, decide, this.pacer);
  }

  /**
   * Hands over lists at the prices from before large units were given a place: those are the
   * prices of the whole problem, so their dual value is the bound.
   *
   * @param listed the last lists made, which may be at those prices
   */
  private async hand(
    territoryOf: Int32Array,
    certain: Float64Array,
    listed: Listed,
  ): Promise<PricedInstance> {
    const { instance } = this.approach.ordered;
    this.prices.set(certain);
    const isListed = listed.prices.every((price, q) => price === certain[q]);
    const { pacer } = this;
    const first = this.boundedBy(isListed ? listed : await pacer.within(0, 0.3, () => this.list()));
    if (instance.unitCount * instance.territoryCount > TIGHTENED_PAIRS) return { ...first, territoryOf };
    await pacer.within(0.3, 0.8, () => this.tighten());
    const tighter = this.boundedBy(await pacer.within(0.8, 1, () => this.list()));
    return { ...(tighter.bound > first.bound ? tighter : first), territoryOf };
  }

  private boundedBy({ prices, candidates }: Listed): Listed & { readonly bound: number } {
    const bound = candidates.reducedTotal - bandSupport(this.approach.ordered.instance, prices);
    return { prices, candidates, bound };
  }

  /** Prices for the bound alone: the bands themselves, nothing given away, as cold as it gets. */
  private async tighten(): Promise<void> {
    const units = this.units(await this.list(), priceBands(this.free, 1));
    let temperature = FIXING * this.last;
    for (let level = 0; level < COLDER; level++) {
      temperature /= COOLING;
      await this.climb(units, temperature, this.enough);
    }
  }
}

/** A share of the time of finding prices as one of what is left after the approach. */
function afterApproach(share: number): number {
  return (share - APPROACHED) / (1 - APPROACHED);
}

/** Candidates of all units with the prices they were listed at. */
interface Listed {
  readonly prices: Float64Array;
  readonly candidates: Candidates;
}

/** How far to cool, by units in a territory: enough open ones must be left to make up for what rounding does. */
function sharpness(unitsInTerritory: number): number {
  if (unitsInTerritory <= 400) return 80;
  return unitsInTerritory <= 1500 ? 60 : 100;
}

/** Candidates of each unit: many where there is room for them. */
function listWidth({ unitCount, territoryCount }: Instance): number {
  if (unitCount * territoryCount <= 400_000) return Math.min(territoryCount, 256);
  return unitCount > 500_000 ? 10 : 14;
}
