import { exp, log } from "../../geography/portable-math";
import type { Random } from "../random";
import type { AreaState } from "./area-state";
import { EjectionChain } from "./ejection-chain";
import type { Incumbent } from "./incumbent";
import { Recombination } from "./recombination";
import { tradeTerritories } from "./trade-territories";

/** Moves proposed between two questions whether to stop. */
const SLICE = 400;

/** How one annealing run goes. */
export interface Cooling {
  /** Slices of SLICE proposals. */
  readonly slices: number;
  /** Temperature at the start and at the end, in parts of the cost of an average unit. */
  readonly hot: number;
  readonly cold: number;
  /** Price of the excess of one average territory, in parts of the cost of the alignment. */
  readonly cheap: number;
  readonly dear: number;
  /**
   * Territories are not alike, in homes, limits or number of areas: two may trade all they have,
   * and those of few areas are looked at as often as the others.
   */
  readonly unlike: boolean;
}

/** Shares of the compound moves among the proposals that a single shift does not settle. */
const CHAIN_SHARE = 0.1;
const RECOMBINATION_SHARE = 0.003;
const TRADE_SHARE = 0.002;

/** Share of the proposals that start from a territory, not from a unit, where they are unlike. */
const BY_TERRITORY = 0.3;

/** Share of the proposals that look beyond the neighbours where territories need not connect. */
const FAR_SHARE = 0.02;

/** Thresholds -log(u) of the Metropolis rule for evenly spread u, drawn from by index. */
const THRESHOLDS = Float64Array.from({ length: 4096 }, (_, at) => -log((at + 0.5) / 4096));

/**
 * Simulated annealing over shifts, ejection chains, recombinations and trades. Falling temperature
 * and rising price of excess go together, so that a run roams among plans outside the limits
 * first and settles inside them. Yields after every slice.
 *
 * @see Kirkpatrick, Gelatt & Vecchi (1983) Optimization by simulated annealing, Science 220
 */
export function* anneal(
  state: AreaState,
  cooling: Cooling,
  random: Random,
  incumbent: Incumbent,
): Generator<void> {
  const { graph, unitCount, mustConnect } = state.model;
  const { start, neighbour } = graph;
  const { territoryOf } = state;
  const chain = new EjectionChain(state, random);
  const recombination = new Recombination(state, random);
  const whole = state.cost.total;
  const each = whole / unitCount;
  for (let slice = 0; slice < cooling.slices; slice++) {
    const progress = slice / cooling.slices;
    const temperature = each * between(cooling.hot, cooling.cold, progress);
    state.excessPrice = whole * between(cooling.cheap, cooling.dear, progress);
    for (let proposal = 0; proposal < SLICE; proposal++) {
      const byTerritory = cooling.unlike && random.next() < BY_TERRITORY;
      const unit = byTerritory ? anyMember(state, random) : random.below(unitCount);
      const first = start[unit] as number;
      const degree = (start[unit + 1] as number) - first;
      const isFar = !mustConnect && random.next() < FAR_SHARE;
      if (degree === 0 && !isFar) continue;
      const other = isFar ? random.below(unitCount) : neighbour[first + random.below(degree)];
      const from = territoryOf[unit] as number;
      const to = territoryOf[other as number] as number;
      if (to === from) continue;
      const threshold = temperature * (THRESHOLDS[random.below(4096)] as number);
      const dice = random.next();
      let changed = false;
      if (dice < RECOMBINATION_SHARE) changed = recombination.try(from, to, threshold);
      else if (cooling.unlike && dice < RECOMBINATION_SHARE + TRADE_SHARE) {
        const third = random.below(state.model.territoryCount);
        changed = third !== from && tradeTerritories(state, from, third, threshold);
      } else if (dice < RECOMBINATION_SHARE + CHAIN_SHARE) {
        changed = state.canShift(unit, to) && chain.try(unit, to, threshold);
      } else if (state.changeOfShift(unit, from, to) <= threshold && state.canShift(unit, to)) {
        state.shift(unit, to);
        changed = true;
      }
      if (changed) incumbent.offer(state);
    }
    yield;
  }
}

/** Geometric way from one value to another, both above 0. */
function between(from: number, to: number, progress: number): number {
  return from * exp(progress * log(to / from));
}

/** A unit of a territory, each territory as likely as the others. */
function anyMember({ members, model }: AreaState, random: Random): number {
  const territory = random.below(model.territoryCount);
  return members.at(territory, random.below(members.size[territory] as number));
}
