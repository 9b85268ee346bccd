import type { Pacer } from "../alignment/pacer";
import { add, flag, real, whole } from "../alignment/typed-cell";
import type { OpportunityTable } from "../model/opportunity-table";
import type { AccountSales, PerformancePeriod, StageReading, StageResult } from "../model/performance";
import type { Settings } from "../model/settings";
import { periodOf } from "./period-of";
import { stageOf } from "./stage-of";

/** When a deal was closed. */
export const NOW = 1;
export const BEFORE = 2;
const OTHER = 0;

export const WON = 1;
export const LOST = 2;
export const OPEN = 3;
const UNCLEAR = 0;
const RESULTS: Readonly<Record<StageResult, number>> = { won: WON, lost: LOST, open: OPEN, unclear: UNCLEAR };

/** Days of a deal that has no cycle. */
const NO_CYCLE = -1;

/** Deals as columns: what each counts as, and whose it is. */
export interface Deals {
  readonly count: number;
  /** Row of the account or of the rep, -1 where the deal names none that is known. */
  readonly account: Int32Array;
  readonly rep: Int32Array;
  /** WON, LOST, OPEN or 0 where the stage does not say. */
  readonly result: Uint8Array;
  /** NOW, BEFORE or 0; of open deals too, though they count whenever they were made. */
  readonly span: Uint8Array;
  /** NaN without an amount. */
  readonly amount: Float64Array;
  /** Whole days from created to closed of a won deal, -1 where one of both is missing or they are the wrong way round. */
  readonly cycle: Int32Array;
  /** 1 where this is the first won deal of its account. */
  readonly isFirst: Uint8Array;
}

/** What a list of deals says, before it is known whose the accounts are. */
export interface SalesFacts {
  readonly deals: Deals;
  readonly period: PerformancePeriod | null;
  readonly stages: readonly StageReading[];
  readonly hasStages: boolean;
  readonly hasReps: boolean;
  readonly hasCycles: boolean;
  /** Some won deal has no amount, or no cycle. */
  readonly hasBlankAmounts: boolean;
  readonly hasBlankCycles: boolean;
  readonly ofAccount: AccountSales;
  /** Won or lost deals of a list with dates that have none: they count as this period. */
  readonly undated: number;
}

const DUE = 4095;

/**
 * Reads deals: result by stage, period by the day they were closed, else made. Without stages every row is a
 * sale. Deals without any day count as this period, so that no money is lost. Time linear in deals.
 *
 * @returns null without a list, or for an empty one
 * @throws EngineError CANCELLED, PERIOD_BACKWARDS
 */
export async function readSales(
  table: OpportunityTable | null,
  accountCount: number,
  settings: Pick<Settings, "performanceFrom" | "performanceTo">,
  pacer: Pacer,
): Promise<SalesFacts | null> {
  if (table === null || table.count === 0) return null;
  const { count } = table;
  const hasStages = table.present.includes("stage");
  const { result, stages } = await resultsOf(table, hasStages, pacer);
  const day = new Int32Array(count).fill(-1);
  const daysClosed = new Map<number, number>();
  for (let row = 0; row < count; row++) {
    if ((row & DUE) === 0) await pacer.breathe(row, 3 * count);
    const on = dayOf(table, row);
    day[row] = on;
    if (isClosed(result, row) && on >= 0) daysClosed.set(on, (daysClosed.get(on) ?? 0) + 1);
  }
  const period = periodOf(daysClosed, settings);
  const first = firstWins(table.accountIndex, result, day, accountCount);
  const span = new Uint8Array(count);
  const cycle = new Int32Array(count).fill(NO_CYCLE);
  let hasCycles = false;
  let [hasBlankAmounts, hasBlankCycles] = [false, false];
  let undated = 0;
  for (let row = 0; row < count; row++) {
    if ((row & DUE) === 0) await pacer.breathe(count + row, 3 * count);
    span[row] = spanOf(period, whole(day, row));
    if (isClosed(result, row) && period !== null && whole(day, row) < 0) undated++;
    if (flag(result, row) !== WON) continue;
    const days = Math.floor(real(table.closed, row)) - Math.floor(real(table.created, row));
    if (days >= 0) {
      cycle[row] = days;
      hasCycles = true;
    } else hasBlankCycles = true;
    if (Number.isNaN(real(table.amount, row))) hasBlankAmounts = true;
  }
  const deals: Deals = {
    count,
    account: table.accountIndex,
    rep: table.repIndex,
    result,
    span,
    amount: table.amount,
    cycle,
    isFirst: first,
  };
  return {
    deals,
    period,
    stages,
    hasStages,
    hasReps: table.present.includes("rep"),
    hasCycles,
    hasBlankAmounts,
    hasBlankCycles,
    ofAccount: await accountSales(deals, accountCount, pacer),
    undated,
  };
}

function isClosed(result: Uint8Array, row: number): boolean {
  const what = flag(result, row);
  return what === WON || what === LOST;
}

/** Whole serial day on which a deal was closed, else made; -1 without one. */
function dayOf(table: OpportunityTable, row: number): number {
  const closed = real(table.closed, row);
  const day = Number.isNaN(closed) ? real(table.created, row) : closed;
  return Number.isNaN(day) ? -1 : Math.floor(day);
}

function spanOf(period: PerformancePeriod | null, day: number): number {
  if (period === null || day < 0) return NOW;
  if (day >= period.from && day <= period.to) return NOW;
  return day >= period.beforeFrom && day <= period.beforeTo ? BEFORE : OTHER;
}

async function resultsOf(
  table: OpportunityTable,
  hasStages: boolean,
  pacer: Pacer,
): Promise<{ result: Uint8Array; stages: StageReading[] }> {
  const result = new Uint8Array(table.count).fill(hasStages ? UNCLEAR : WON);
  if (!hasStages) return { result, stages: [] };
  const known = new Map<string, { at: number; code: number }>();
  const readings: { stage: string; result: StageResult; isKnown: boolean; deals: number; amount: number }[] =
    [];
  for (let row = 0; row < table.count; row++) {
    if ((row & DUE) === 0) await pacer.breathe(row, 4 * table.count);
    const stage = (table.stage[row] ?? "").trim();
    const key = stage.toLowerCase();
    let found = known.get(key);
    if (found === undefined) {
      const meaning = stageOf(stage);
      found = { at: readings.length, code: RESULTS[meaning.result] };
      known.set(key, found);
      readings.push({ stage, ...meaning, deals: 0, amount: 0 });
    }
    result[row] = found.code;
    const reading = readings[found.at];
    if (reading === undefined) continue;
    reading.deals++;
    const amount = real(table.amount, row);
    if (!Number.isNaN(amount)) reading.amount += amount;
  }
  return { result, stages: readings };
}

/** Marks the first won deal of each account: the earliest day, deals without a day last, then the earlier row. */
function firstWins(
  account: Int32Array,
  result: Uint8Array,
  day: Int32Array,
  accountCount: number,
): Uint8Array {
  const first = new Int32Array(accountCount).fill(-1);
  const rank = (row: number): number => (whole(day, row) < 0 ? Infinity : whole(day, row));
  for (let row = 0; row < result.length; row++) {
    const at = whole(account, row);
    if (at < 0 || flag(result, row) !== WON) continue;
    const best = whole(first, at);
    if (best < 0 || rank(row) < rank(best)) first[at] = row;
  }
  const isFirst = new Uint8Array(result.length);
  for (const row of first) if (row >= 0) isFirst[row] = 1;
  return isFirst;
}

async function accountSales(deals: Deals, accountCount: number, pacer: Pacer): Promise<AccountSales> {
  const of = emptySales(accountCount);
  for (let row = 0; row < deals.count; row++) {
    if ((row & DUE) === 0) await pacer.breathe(2 * deals.count + row, 3 * deals.count);
    const at = whole(deals.account, row);
    if (at >= 0) addDeal(of, at, deals, row);
  }
  return of;
}

/** Sums of deals at so many places, all 0. */
export function emptySales(places: number): AccountSales {
  const column = (): Float64Array => new Float64Array(places);
  return {
    won: column(),
    lost: column(),
    open: column(),
    wonAmount: column(),
    valued: column(),
    pipeline: column(),
    cycleDays: column(),
    cycles: column(),
    newCustomer: column(),
    wonBefore: column(),
    lostBefore: column(),
    wonAmountBefore: column(),
    valuedBefore: column(),
    cycleDaysBefore: column(),
    cyclesBefore: column(),
  };
}

/** Adds a deal to the sums at one place: of an account, or of any group. */
export function addDeal(of: AccountSales, at: number, deals: Deals, row: number): void {
  const amount = real(deals.amount, row);
  const value = Number.isNaN(amount) ? 0 : amount;
  const result = flag(deals.result, row);
  if (result === OPEN) {
    add(of.open, at, 1);
    add(of.pipeline, at, value);
    return;
  }
  const span = flag(deals.span, row);
  if (result === UNCLEAR || span === OTHER) return;
  const isNow = span === NOW;
  if (result === LOST) {
    add(isNow ? of.lost : of.lostBefore, at, 1);
    return;
  }
  add(isNow ? of.won : of.wonBefore, at, 1);
  add(isNow ? of.wonAmount : of.wonAmountBefore, at, value);
  if (!Number.isNaN(amount)) add(isNow ? of.valued : of.valuedBefore, at, 1);
  if (isNow && flag(deals.isFirst, row) === 1) add(of.newCustomer, at, 1);
  const days = whole(deals.cycle, row);
  if (days === NO_CYCLE) return;
  add(isNow ? of.cycles : of.cyclesBefore, at, 1);
  add(isNow ? of.cycleDays : of.cycleDaysBefore, at, days);
}
