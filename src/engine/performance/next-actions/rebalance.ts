import type { Pacer } from "../../alignment/pacer";
import { deviation as deviationOf } from "../../alignment/metrics";
import { real } from "../../alignment/typed-cell";
import type { BoundaryMove, NextAction } from "../../model/review";
import type { ReviewGround } from "../reviews/review-ground";
import { outsideNow } from "../reviews/outside-now";
import { goneReps, openSeats } from "../reviews/seats";
import { tell } from "../../told/tell";
import type { Told } from "../../model/told";
import { amountTold } from "./amount-told";
import { boundaryMove, customersAmong, extraKm, meanKm, type FoundMove } from "./boundary-move";
import { isCustomer, boundaryUnits } from "./boundary-units";
import { neighboursOf } from "./neighbours";

/** From so many territories outside, and from this share of all, the plan is to be rebalanced as a whole. */
const LEAST_FOR_ALL = 5;
const SHARE_FOR_ALL = 0.2;
/** Territories that a title names before it counts the rest. */
const MOST_NAMES = 3;
/** Territories whose standing is told of a region. */
const MOST_EVIDENCE = 6;
/** Territories for which a boundary is looked for, the furthest outside first. */
const MOST_LOOKED_AT = 40;

/**
 * What brings territories back into their bands: for each one outside a move over one boundary,
 * no two of which touch the same territory, so that each effect holds whatever becomes of the
 * others. Where no single boundary does it, the region needs to be rebalanced as a whole.
 */
export async function rebalanceActions(ground: ReviewGround, pacer: Pacer): Promise<NextAction[]> {
  const leading = ground.balances[0];
  if (leading === undefined) return [];
  const deviation = leading.load.map((_, index) => deviationOf(leading.load, leading.target, index));
  const outside = outsideNow(ground).sort(
    (a, b) => billionths(real(deviation, b)) - billionths(real(deviation, a)) || a - b,
  );
  if (outside.length === 0) return [];
  const units = await boundaryUnits(ground, pacer);
  const empty = new Set([...goneReps(ground), ...openSeats(ground)]);
  const taken = new Set<number>();
  const actions: NextAction[] = [];
  const unsolved: number[] = [];
  for (const [at, territory] of outside.entries()) {
    await pacer.breathe(at, outside.length);
    if (taken.has(territory)) continue;
    const moves: FoundMove[] = [];
    const others = at >= MOST_LOOKED_AT ? [] : neighboursOf(ground, territory, deviation);
    for (const other of others) {
      if (taken.has(other)) continue;
      const isOver = real(deviation, territory) > real(deviation, other);
      const [from, to] = isOver ? [territory, other] : [other, territory];
      // Nothing is moved to where nobody is.
      const move = empty.has(to) ? null : boundaryMove(ground, units[from] ?? [], from, to);
      if (move !== null) moves.push(move);
      await pacer.breathe(at, outside.length);
    }
    const best = bestOf(moves);
    if (best === null) {
      // A seat without a rep is an action of its own.
      if (!empty.has(territory)) unsolved.push(territory);
      continue;
    }
    taken.add(best.from).add(best.to);
    actions.push(boundaryAction(ground, best));
  }
  const all = outside.length > Math.max(LEAST_FOR_ALL, SHARE_FOR_ALL * ground.territories.length);
  return [
    ...(all ? [wholePlan(ground, outside.length, actions)] : []),
    ...actions,
    ...wholeRegions(ground, unsolved, deviation),
  ];
}

/** How far off, without the last digits in which two equal deviations may differ. */
function billionths(deviation: number): number {
  return Math.round(1e9 * Math.abs(deviation));
}

/** Too many territories are outside to mend them boundary by boundary. */
function wholePlan(ground: ReviewGround, outside: number, boundaries: readonly NextAction[]): NextAction {
  const tolerance = ground.balances[0]?.tolerance ?? 0;
  const mended = boundaries.reduce((sum, { move }) => {
    if (move === null) return sum;
    const isIn = (share: number): number => (Math.abs(share) <= tolerance + 1e-9 ? 1 : 0);
    return sum + isIn(move.fromAfter) - isIn(move.fromBefore) + isIn(move.toAfter) - isIn(move.toBefore);
  }, 0);
  return {
    kind: "rebalance",
    title: tell("rebalanceAll"),
    why: tell("rebalanceAllWhy", { count: outside }, { count: ground.territories.length }),
    evidence: [tell("theBand", { share: tolerance })],
    effect:
      mended > 0
        ? tell("rebalanceAllEffect", boundaries.length, { count: boundaries.length }, { count: mended })
        : tell("rebalanceAllNone"),
    region: "",
    level: "act",
    // Before any single boundary.
    size: Number.MAX_VALUE,
    move: null,
  };
}

/** The one after which the worse side is nearest to its target; of nearly equals the one that moves fewer accounts. */
function bestOf(moves: readonly FoundMove[]): FoundMove | null {
  let best: FoundMove | null = null;
  for (const move of moves) {
    if (best === null || rank(move) < rank(best)) best = move;
  }
  return best;
}

/** Hundredths of deviation that are left, and a tenth of one for each account. */
function rank(move: FoundMove): number {
  return 100 * Math.max(Math.abs(move.fromAfter), Math.abs(move.toAfter)) + move.accounts.length / 10;
}

function boundaryAction(ground: ReviewGround, found: FoundMove): NextAction {
  const { from, to, accounts } = found;
  const [nameFrom, nameTo] = [ground.territories[from]?.name ?? "", ground.territories[to]?.name ?? ""];
  const leading = ground.measures[0];
  const tolerance = ground.balances[0]?.tolerance ?? 0;
  const customers = customersAmong(ground, accounts);
  const km = meanKm(ground, found);
  const moved = accounts.reduce((sum, account) => sum + amountOf(ground, account), 0);
  const move: BoundaryMove = {
    from: nameFrom,
    to: nameTo,
    accounts: accounts.map((account) => ({
      account,
      id: ground.accounts.id[account] ?? "",
      name: ground.accounts.name[account] ?? "",
      amount: amountOf(ground, account),
      isCustomer: isCustomer(ground, account),
      extraKm: Number.isNaN(km.before) ? Number.NaN : extraKm(ground, account, from, to),
    })),
    fromBefore: found.fromBefore,
    fromAfter: found.fromAfter,
    toBefore: found.toBefore,
    toAfter: found.toAfter,
    kmBefore: km.before,
    kmAfter: km.after,
  };
  const worse = Math.max(Math.abs(found.fromBefore), Math.abs(found.toBefore));
  const farther = Number.isNaN(km.before) ? [] : [tell("meanWay", { count: km.before }, { count: km.after })];
  return {
    kind: "boundary",
    title: tell("moveBoundary", nameFrom, nameTo),
    why: tell(
      "moveBoundaryWhy",
      nameFrom,
      { deviation: found.fromBefore },
      nameTo,
      { deviation: found.toBefore },
      whom(accounts.length - customers, customers),
    ),
    evidence: [
      tell("theBand", { share: tolerance }),
      ...(leading === undefined
        ? []
        : [
            tell(
              "wouldMove",
              tell("accounts", accounts.length, { count: accounts.length }),
              amountTold(leading, moved, ground.currencySymbol),
            ),
          ]),
      ...farther,
      tell("noneIsFixed"),
    ],
    effect: tell(
      "moveBoundaryEffect",
      nameFrom,
      { deviation: found.fromAfter },
      nameTo,
      { deviation: found.toAfter },
      { share: worse },
      { share: Math.max(Math.abs(found.fromAfter), Math.abs(found.toAfter)) },
    ),
    region: ground.territories[from]?.region ?? "",
    level: "act",
    size: worse,
    move,
  };
}

/** "9 prospects, no customers" */
function whom(prospects: number, customers: number): Told {
  if (customers === 0) return tell("prospectsOnly", prospects, { count: prospects });
  if (prospects === 0) return tell("customersOnly", customers, { count: customers });
  return tell("prospectsAndCustomers", prospects, { count: prospects }, customers, { count: customers });
}

function amountOf({ measures }: ReviewGround, account: number): number {
  const value = measures[0]?.values[account] ?? 0;
  return Number.isNaN(value) ? 0 : value;
}

/** One action a region for territories that no single boundary brings back. */
function wholeRegions(
  ground: ReviewGround,
  unsolved: readonly number[],
  deviation: Float64Array,
): NextAction[] {
  const byRegion = new Map<string, number[]>();
  for (const territory of unsolved) {
    const region = ground.territories[territory]?.region ?? "";
    byRegion.set(region, [...(byRegion.get(region) ?? []), territory]);
  }
  return [...byRegion].map(([region, territories]): NextAction => {
    const names = territories.map((territory) => ground.territories[territory]?.name ?? "");
    const worst = territories[0] ?? 0;
    const listed = { names, most: MOST_NAMES };
    const where = region === "" ? listed : tell("inRegion", region, listed);
    return {
      kind: "rebalance",
      title: tell("rebalance", where),
      why: tell("rebalanceWhy", territories.length, { count: territories.length }),
      evidence: territories.slice(0, MOST_EVIDENCE).map((territory) => standing(ground, territory)),
      effect: null,
      region,
      level: "act",
      size: Math.abs(real(deviation, worst)),
      move: null,
    };
  });
}

/** "MW-08 is +16.4%", with the measure where it is not the leading one that is outside. */
function standing({ balances, measures, territories }: ReviewGround, territory: number): Told {
  const name = territories[territory]?.name ?? "";
  const at = balances.findIndex(
    ({ isBalanced, load, target, tolerance }) =>
      isBalanced && Math.abs(deviationOf(load, target, territory)) > tolerance,
  );
  const balance = balances[Math.max(0, at)];
  const off = balance === undefined ? 0 : deviationOf(balance.load, balance.target, territory);
  const measure = at > 0 ? measures[at] : undefined;
  return measure === undefined
    ? tell("standsAt", name, { deviation: off })
    : tell("standsAtIn", name, { deviation: off }, { measure: measure.key });
}
