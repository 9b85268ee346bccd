import { deviation as deviationOf } from "../../alignment/metrics";
import { real } from "../../alignment/typed-cell";
import { valueOrZero } from "../../plan/measures";
import type { ReviewGround } from "../reviews/review-ground";
import { isCustomer, kmTo, mayGo, type BoundaryUnit } from "./boundary-units";

/** Accounts to move over one boundary, and the deviations of both sides on the leading measure. */
export interface FoundMove {
  readonly from: number;
  readonly to: number;
  readonly accounts: readonly number[];
  readonly fromBefore: number;
  readonly fromAfter: number;
  readonly toBefore: number;
  readonly toAfter: number;
}

/** A deviation must fall by this much to be worth a change of owner. */
const LEAST_GAIN = 0.005;

/**
 * Which accounts to move over the boundary of two territories so that the one further from its
 * target comes back into its band, or as near to it as the other side allows.
 *
 * Accounts go in the order of what they cost for the amount they bring: a change of rep each,
 * one more for a customer, and the farther way to the new home in typical ways of the two
 * territories. Accounts that turn out not to be needed stay. The larger of the two deviations
 * falls, and no other balanced measure leaves its band or gets worse outside it.
 *
 * @param units what may leave the territory with the higher deviation
 * @returns null where no move does that
 */
export function boundaryMove(
  ground: ReviewGround,
  units: readonly BoundaryUnit[],
  from: number,
  to: number,
): FoundMove | null {
  const leading = ground.balances[0];
  if (leading === undefined) return null;
  const { load, target, tolerance } = leading;
  const [loadFrom, loadTo] = [real(load, from), real(load, to)];
  const [targetFrom, targetTo] = [real(target, from), real(target, to)];
  if (targetFrom <= 0 || targetTo <= 0) return null;
  const before = { from: loadFrom / targetFrom - 1, to: loadTo / targetTo - 1 };
  const worse = Math.max(Math.abs(before.from), Math.abs(before.to));
  // Both deviations are equal after this amount; beyond it the sides change places.
  const most = (loadFrom * targetTo - loadTo * targetFrom) / (targetFrom + targetTo);
  if (most <= 0) return null;
  const ofFrom = loadFrom - targetFrom * (1 + tolerance);
  const ofTo = targetTo * (1 - tolerance) - loadTo;
  const wanted = Math.min(most, Math.max(ofFrom, ofTo));
  const chosen = withoutSpare(fill(inOrder(ground, units, from, to), wanted, most), wanted);
  const accounts = chosen.flatMap((unit) => unit.accounts);
  const amount = chosen.reduce((sum, unit) => sum + unit.amount, 0);
  const after = { from: (loadFrom - amount) / targetFrom - 1, to: (loadTo + amount) / targetTo - 1 };
  if (worse - Math.max(Math.abs(after.from), Math.abs(after.to)) < LEAST_GAIN) return null;
  if (!keepsOthers(ground, accounts, from, to)) return null;
  return {
    from,
    to,
    accounts,
    fromBefore: before.from,
    fromAfter: after.from,
    toBefore: before.to,
    toAfter: after.to,
  };
}

interface PricedUnit extends BoundaryUnit {
  readonly price: number;
}

/** Those that may go, the least price for the amount first. */
function inOrder(
  ground: ReviewGround,
  units: readonly BoundaryUnit[],
  from: number,
  to: number,
): PricedUnit[] {
  const ways = units.flatMap((unit) => unit.accounts.map((account) => kmTo(ground, account, from)));
  const known = ways.filter((km) => !Number.isNaN(km));
  const typical = Math.max(1, known.reduce((sum, km) => sum + km, 0) / Math.max(1, known.length));
  return units
    .filter((unit) => unit.amount > 0 && mayGo(ground, unit, to))
    .map((unit) => {
      const extra = unit.accounts.reduce((sum, account) => sum + extraKm(ground, account, from, to), 0);
      // Nearer to its new home than to its old one is a gain, but never more than a change costs.
      const price =
        unit.accounts.length + unit.customers + Math.max(extra / typical, -0.9 * unit.accounts.length);
      return { ...unit, price };
    })
    .sort((a, b) => a.price / a.amount - b.price / b.amount || (a.accounts[0] ?? 0) - (b.accounts[0] ?? 0));
}

/** Km farther from its home that an account gets; 0 where a place is unknown. */
export function extraKm(ground: ReviewGround, account: number, from: number, to: number): number {
  const extra = kmTo(ground, account, to) - kmTo(ground, account, from);
  return Number.isNaN(extra) ? 0 : extra;
}

function fill(units: readonly PricedUnit[], wanted: number, most: number): PricedUnit[] {
  const chosen: PricedUnit[] = [];
  let sum = 0;
  for (const unit of units) {
    if (sum >= wanted) break;
    if (sum + unit.amount > most) continue;
    chosen.push(unit);
    sum += unit.amount;
  }
  return chosen;
}

/** Leaves out what is not needed to reach the amount, the dearest first. */
function withoutSpare(chosen: readonly PricedUnit[], wanted: number): PricedUnit[] {
  let sum = chosen.reduce((total, unit) => total + unit.amount, 0);
  const spare = new Set<PricedUnit>();
  for (const unit of [...chosen].sort((a, b) => b.price - a.price)) {
    if (sum - unit.amount < wanted) continue;
    spare.add(unit);
    sum -= unit.amount;
  }
  return chosen.filter((unit) => !spare.has(unit));
}

/** No other balanced measure leaves its band on either side, or gets further outside. */
function keepsOthers(ground: ReviewGround, accounts: readonly number[], from: number, to: number): boolean {
  return ground.balances.every((balance, m) => {
    const measure = ground.measures[m];
    if (m === 0 || !balance.isBalanced || measure === undefined) return true;
    const moved = accounts.reduce((sum, account) => sum + valueOrZero(measure.values, account), 0);
    return (
      [
        [from, -moved],
        [to, moved],
      ] as const
    ).every(([territory, gain]) => {
      const aim = real(balance.target, territory);
      const now = Math.abs(deviationOf(balance.load, balance.target, territory));
      const then = aim > 0 ? Math.abs((real(balance.load, territory) + gain) / aim - 1) : now;
      return then <= Math.max(now, balance.tolerance) + 1e-9;
    });
  });
}

/** Mean km from account to home over both territories, as they are and after the move; NaN without places. */
export function meanKm(
  ground: ReviewGround,
  { from, to, accounts }: FoundMove,
): { before: number; after: number } {
  const moving = new Set(accounts);
  const sum = { before: 0, after: 0, known: 0 };
  for (let account = 0; account < ground.accounts.count; account++) {
    const home = ground.territoryOf[account];
    if (home !== from && home !== to) continue;
    const before = kmTo(ground, account, home);
    const after = moving.has(account) ? kmTo(ground, account, to) : before;
    if (Number.isNaN(before) || Number.isNaN(after)) continue;
    sum.before += before;
    sum.after += after;
    sum.known++;
  }
  return { before: sum.before / sum.known, after: sum.after / sum.known };
}

/** Customers among the accounts. */
export function customersAmong(ground: ReviewGround, accounts: readonly number[]): number {
  return accounts.filter((account) => isCustomer(ground, account)).length;
}
