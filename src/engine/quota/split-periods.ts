import { roundParts } from "./share-out";

/** A quota as the periods of its year are made. */
export interface YearQuota {
  /** 0 or more. */
  readonly quota: number;
  /** Index of its region, 0 or more: quotas of a region follow each other. */
  readonly region: number;
  /** Shares of the periods in its own year, where it is not there all year; null: the seasons. */
  readonly seasons: readonly number[] | null;
}

/** Below so many units a period, what rounding carries over could make a period negative. */
const LEAST_UNITS = 2;

/**
 * Quarters or months of quotas, adding up both ways: those of a territory to its quota exactly, those
 * of all territories to the company's quarter or month, which is rounded to the unit. Quotas stand in
 * one line, region after region. What all up to a territory owe up to the end of a period is rounded;
 * what the territory owes by then is the step from the one before it, and a period is the step between
 * two ends. So a region's period, too, is less than 2 units off its share, and so is a territory's.
 *
 * A quota that is no whole number of units, or so small that its smallest period is below 2 units, or
 * of a territory with a year of its own, is rounded for itself and not in the line: its periods are
 * never negative, and 0 where the season is 0.
 *
 * @param seasons share of each period in the year, adding up to 1
 * @param unit more than 0
 * @returns per quota, one amount a period, 0 or more
 */
export function splitPeriods(
  quotas: readonly YearQuota[],
  seasons: readonly number[],
  unit: number,
): number[][] {
  const smallest = Math.min(...seasons.filter((season) => season > 0));
  const dueShares = cumulative(seasons);
  const periods = quotas.map((one) =>
    isInLine(one, smallest, unit)
      ? []
      : ownPeriods(one.quota, one.seasons === null ? dueShares : cumulative(one.seasons), unit),
  );
  const line = Array.from(quotas.keys())
    .filter((at) => periods[at]?.length === 0)
    .sort((a, b) => (quotas[a]?.region ?? 0) - (quotas[b]?.region ?? 0) || a - b);
  let upTo = 0;
  let dueBefore = new Array<number>(seasons.length).fill(0);
  for (const at of line) {
    upTo = roundParts(upTo + (quotas[at]?.quota ?? 0));
    const due = dueOf(upTo, dueShares, unit);
    let earlier = 0;
    periods[at] = due.map((amount, period) => {
      const owed = amount - (dueBefore[period] ?? 0);
      const part = roundParts(owed - earlier);
      earlier = owed;
      return part;
    });
    dueBefore = due;
  }
  return periods;
}

/** Quarters of a year whose periods are quarters or months. */
export function quartersOf(periods: readonly number[]): number[] {
  const each = periods.length / 4;
  return [0, 1, 2, 3].map((quarter) =>
    roundParts(periods.slice(quarter * each, (quarter + 1) * each).reduce((sum, one) => sum + one, 0)),
  );
}

/** Each period rounded for itself, less than a unit off, the end of the year exact. */
function ownPeriods(quota: number, dueShares: readonly number[], unit: number): number[] {
  return steps(dueOf(quota, dueShares, unit).map((due) => Math.min(quota, due)));
}

/** What is due up to the end of each period, in whole units but for the end of the year. */
function dueOf(amount: number, dueShares: readonly number[], unit: number): number[] {
  return dueShares.map((share, period) =>
    period === dueShares.length - 1 ? amount : Math.round(roundParts((amount * share) / unit)) * unit,
  );
}

function isInLine({ quota, seasons }: YearQuota, smallestSeason: number, unit: number): boolean {
  const units = roundParts(quota / unit);
  return seasons === null && Number.isInteger(units) && roundParts(units * smallestSeason) >= LEAST_UNITS;
}

function cumulative(seasons: readonly number[]): number[] {
  let share = 0;
  return seasons.map((season) => (share += season));
}

function steps(due: readonly number[]): number[] {
  return due.map((amount, period) => roundParts(amount - (due[period - 1] ?? 0)));
}
