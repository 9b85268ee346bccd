/**
 * Live figures of a plan while accounts are moved by hand. A move touches the sums of the
 * accounts it moves and of two territories; the figures are then read off the territories,
 * so a lasso of hundreds among tens of thousands is re-scored within one frame of the
 * screen. Sums are whole numbers of grains (grains.ts): undo restores them bit for bit, and
 * they are those of the same labels counted from scratch.
 */
import { distanceKm } from "../../geography/distance";
import { EngineError } from "../../model/engine-error";
import type { MeasureKey } from "../../model/measure-key";
import { coefficientOfVariation, countOutside, deviation, gini, maxDeviation } from "../metrics";
import { add, flag, real, whole } from "../typed-cell";
import { grainOf, inGrains, type Grains } from "./grains";
import type { TallyBasis } from "./tally-basis";

export interface MeasureTally {
  readonly measure: MeasureKey;
  /** Per territory. */
  readonly load: Float64Array;
  /** Per territory: load / target - 1. */
  readonly deviation: Float64Array;
  readonly maxDeviation: number;
  /** Of load per capacity, as in Balance. */
  readonly cv: number;
  readonly gini: number;
  readonly outside: number;
}

export interface Metrics {
  /** In the order of the basis. */
  readonly measures: readonly MeasureTally[];
  /** Accounts in each territory. */
  readonly accounts: Int32Array;
  /** Accounts whose owner of today changes, and their revenue. */
  readonly accountsMoved: number;
  readonly revenueMoved: number;
  /** Mean km from account to home, of all and by territory; NaN without places. */
  readonly meanDistanceKm: number;
  readonly territoryDistanceKm: Float64Array;
  /** The plan's objective, null when the tallies were made without one. */
  readonly objective: number | null;
}

/** What a move does. */
export interface MoveEffect {
  readonly before: Metrics;
  readonly after: Metrics;
  /** Accounts that change territory, and their revenue. */
  readonly moved: number;
  readonly revenue: number;
  /** Accounts that were named but stay: locked, named to a rep, or set aside. */
  readonly held: number;
  /** Territories that lose accounts, each once, in order. */
  readonly from: readonly number[];
}

export interface Tallies {
  /**
   * Moves the accounts that may move; one step of undo.
   * @throws EngineError NO_SUCH_ACCOUNT, NO_SUCH_TERRITORY
   */
  move(accounts: ArrayLike<number>, territory: number): void;
  /** Takes the last move back; false when there is none. */
  undo(): boolean;
  /** What move() would do; nothing is changed. */
  preview(accounts: ArrayLike<number>, territory: number): MoveEffect;
  metrics(): Metrics;
  /** Territory of each account as it is now; a copy. */
  labels(): Int32Array;
}

/** The objective's part of one account in one territory. */
type ObjectiveOf = (account: number, territory: number) => number;

/** Room for the objective above that of accounts dealt out in turn; below it sums are exact. */
const GROWTH = 16;
/** Half the way round the earth, km. */
const FARTHEST = 20_040;

interface Step {
  readonly accounts: readonly number[];
  readonly from: readonly number[];
}

export function createTallies(basis: TallyBasis, objectiveOf: ObjectiveOf | null): Tallies {
  const accountCount = basis.territoryOf.length;
  const territoryCount = basis.territories.length;
  const territoryOf = basis.territoryOf.slice();
  const capacity = Float64Array.from(basis.territories, (territory) => territory.capacity);

  const values = basis.measures.map((measure) => inGrains(measure.values));
  const loads = basis.measures.map(() => new Float64Array(territoryCount));
  const revenue = inGrains(basis.revenue);
  const count = new Int32Array(territoryCount);
  const kmGrain = grainOf(accountCount * FARTHEST);
  const km = new Float64Array(territoryCount);
  const placed = new Int32Array(territoryCount);
  const objectiveGrain = objectiveOf === null ? 1 : grainOf(GROWTH * objectiveDealtOut(basis, objectiveOf));
  let movedCount = 0;
  let movedRevenue = 0;
  let objective = 0;
  const steps: Step[] = [];

  const kmOf = (account: number, territory: number): number => {
    const home = basis.territories[territory];
    const latitude = real(basis.latitude, account);
    if (home === undefined || Number.isNaN(latitude) || Number.isNaN(home.homeLatitude)) return Number.NaN;
    return distanceKm(latitude, real(basis.longitude, account), home.homeLatitude, home.homeLongitude);
  };

  /** Counts the account in (1) or out of (-1) the territory it is in. */
  const tally = (account: number, sign: 1 | -1): void => {
    const territory = whole(territoryOf, account);
    if (territory < 0) return;
    count[territory] = whole(count, territory) + sign;
    for (const [m, grains] of values.entries()) {
      add(loads[m] as Float64Array, territory, sign * real(grains.count, account));
    }
    const distance = kmOf(account, territory);
    if (!Number.isNaN(distance)) {
      add(km, territory, sign * Math.round(distance / kmGrain));
      placed[territory] = whole(placed, territory) + sign;
    }
    const previous = whole(basis.previousTerritoryOf, account);
    if (previous >= 0 && previous !== territory) {
      movedCount += sign;
      movedRevenue += sign * real(revenue.count, account);
    }
    if (objectiveOf !== null)
      objective += sign * Math.round(objectiveOf(account, territory) / objectiveGrain);
  };

  const place = (account: number, territory: number): void => {
    tally(account, -1);
    territoryOf[account] = territory;
    tally(account, 1);
  };

  const move = (accounts: ArrayLike<number>, territory: number): Step => {
    if (!Number.isInteger(territory) || territory < 0 || territory >= territoryCount) {
      throw new EngineError(
        "NO_SUCH_TERRITORY",
        `Territory ${String(territory)} is none of 0 to ${String(territoryCount - 1)}; name one of the plan's`,
      );
    }
    const moving = movable(basis, accounts, territoryOf, territory);
    const step = { accounts: moving, from: moving.map((account) => whole(territoryOf, account)) };
    for (const account of moving) place(account, territory);
    steps.push(step);
    return step;
  };

  const undo = (): boolean => {
    const step = steps.pop();
    step?.accounts.forEach((account, at) => {
      place(account, step.from[at] as number);
    });
    return step !== undefined;
  };

  const metrics = (): Metrics => {
    let allKm = 0;
    let allPlaced = 0;
    for (let j = 0; j < territoryCount; j++) {
      allKm += real(km, j);
      allPlaced += whole(placed, j);
    }
    return {
      measures: basis.measures.map(({ key, target, tolerance }, m) => {
        const { size } = values[m] as Grains;
        const load = (loads[m] as Float64Array).map((grains) => grains * size);
        const perCapacity = load.map((amount, j) => Math.max(0, amount) / real(capacity, j));
        return {
          measure: key,
          load,
          deviation: load.map((_, j) => deviation(load, target, j)),
          maxDeviation: maxDeviation(load, target),
          cv: coefficientOfVariation(perCapacity),
          gini: gini(perCapacity),
          outside: countOutside(load, target, tolerance),
        };
      }),
      accounts: count.slice(),
      accountsMoved: movedCount,
      revenueMoved: movedRevenue * revenue.size,
      meanDistanceKm: (allKm * kmGrain) / allPlaced,
      territoryDistanceKm: km.map((grains, j) => (grains * kmGrain) / whole(placed, j)),
      objective: objectiveOf === null ? null : objective * objectiveGrain,
    };
  };

  for (let account = 0; account < accountCount; account++) tally(account, 1);
  return {
    move,
    undo,
    metrics,
    labels: () => territoryOf.slice(),
    preview(accounts, territory) {
      const before = metrics();
      const step = move(accounts, territory);
      const after = metrics();
      undo();
      let grains = 0;
      for (const account of step.accounts) grains += real(revenue.count, account);
      return {
        before,
        after,
        moved: step.accounts.length,
        revenue: grains * revenue.size,
        held: heldAmong(basis, accounts, territoryOf, territory),
        from: [...new Set(step.from)].filter((one) => one >= 0).sort((a, b) => a - b),
      };
    },
  };
}

/** The named accounts, each once, that are elsewhere and may move. */
function movable(
  basis: TallyBasis,
  accounts: ArrayLike<number>,
  territoryOf: Int32Array,
  territory: number,
): number[] {
  const named = new Set(Array.from(accounts));
  for (const account of named) {
    if (Number.isInteger(account) && account >= 0 && account < territoryOf.length) continue;
    throw new EngineError(
      "NO_SUCH_ACCOUNT",
      `Account ${String(account)} is none of 0 to ${String(territoryOf.length - 1)}; name one of the plan's`,
    );
  }
  return [...named].filter(
    (account) => whole(territoryOf, account) !== territory && flag(basis.held, account) === 0,
  );
}

function heldAmong(
  basis: TallyBasis,
  accounts: ArrayLike<number>,
  territoryOf: Int32Array,
  territory: number,
): number {
  return [...new Set(Array.from(accounts))].filter(
    (account) => whole(territoryOf, account) !== territory && flag(basis.held, account) === 1,
  ).length;
}

/** The objective if accounts were dealt out in turn: a size that does not depend on the labels. */
function objectiveDealtOut(basis: TallyBasis, objectiveOf: ObjectiveOf): number {
  let sum = 0;
  for (let account = 0; account < basis.territoryOf.length; account++) {
    if (whole(basis.territoryOf, account) < 0) continue;
    const cost = Math.abs(objectiveOf(account, account % basis.territories.length));
    if (Number.isFinite(cost)) sum += cost;
  }
  return sum;
}
